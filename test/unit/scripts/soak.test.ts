import { soak } from '../../../scripts/soak/run';
import { type Scale, SHORT, traffic } from '../../../scripts/soak/traffic';
import { process, repeat, stopRepeating } from '../../../scripts/support/platform';
import { type Sample, verdictOn } from '../../../scripts/soak/verdict';

const flat: Sample[] = [1, 1, 2, 2].map((week) => ({ week, heapBytes: 50e6, alarms: 0, handles: 3, descriptors: 20, storedBytes: 40_000 }));

/** Small enough for a second run in one test. */
const TINY: Scale = { organizations: 5, records: 20, ticketsADay: 20, days: 4 };

const POLLS_A_DAY = 24 * 12;

describe('the soak', () => {
	it('loses no ticket, documents none twice and holds no more in its second half', async () => {
		const { samples, ...counts } = await soak(SHORT);
		expect(verdictOn(samples).grown).toEqual([]);
		expect(samples).toHaveLength(2 * SHORT.days);
		expect(counts.tickets).toBe(traffic(SHORT).filter(({ what }) => what === 'ticket').length + SHORT.organizations);
		expect(counts.documented).toBe(counts.tickets);
		// What was to go wrong did: tickets met an outage, a crowd at the limit, and a key that was no longer good.
		expect(counts.triedAgain).toBeGreaterThan(0);
		expect(counts.unauthorized).toBeGreaterThan(0);
		expect(counts.tooMany).toBeGreaterThan(0);
	});

	it('notices memory that is not given back', async () => {
		const kept: unknown[] = [];
		// Half of what this process holds already, which depends on the tests before, in as many parts as there are polls.
		const numbers = Math.ceil(process.memoryUsage().heapUsed / 2 / 8 / (2 * TINY.days * POLLS_A_DAY));
		const { samples } = await soak(TINY, () => void kept.push(new Array<number>(numbers).fill(kept.length)));
		expect(verdictOn(samples).grown.join()).toMatch(/heapBytes/);
	});

	it('notices timers that are never stopped', async () => {
		const timers: NodeJS.Timeout[] = [];
		const { samples } = await soak(TINY, () => void timers.push(repeat(() => undefined, 1_000_000)));
		timers.forEach(stopRepeating);
		expect(verdictOn(samples).grown.join()).toMatch(/handles/);
	});
});

describe('the verdict', () => {
	const grown = (change: Partial<Sample>): string[] => verdictOn(flat.map((sample) => (sample.week === 2 ? { ...sample, ...change } : sample))).grown;

	it('finds nothing where nothing grew, or something shrank', () => {
		expect(verdictOn(flat)).toEqual({ ratios: { heapBytes: 1, alarms: 1, handles: 1, descriptors: 1 }, grown: [] });
		expect(grown({ heapBytes: 40e6, handles: 2 })).toEqual([]);
	});

	it.each<[string, Partial<Sample>]>([
		['heapBytes', { heapBytes: 56e6 }],
		['alarms', { alarms: 1 }],
		['handles', { handles: 5 }],
		['descriptors', { descriptors: 30 }],
		['storedBytes', { storedBytes: 70_000 }],
		['heapBytes', { heapBytes: NaN }],
	])('names what grew: %s %j', (name, change) => {
		expect(grown(change)).toEqual([expect.stringContaining(name)]);
	});
});
