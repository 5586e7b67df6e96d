import fc from 'fast-check';
import { createDispatch } from '../../../src/http/dispatch';
import { createThrottle } from '../../../src/http/throttle';
import type { Lane, ThrottleSettings } from '../../../src/http/throttle-contract';
import { RateLimitedServer, type ServerRules } from '../../support/rate-limited-server';
import { VirtualClock } from '../../support/virtual-clock';

const URL = 'https://service.example/records';

// Thousands of requests in virtual time take real seconds on a busy machine.
interface Arrival {
	atMs: number;
	lane: Lane;
	abortAfterMs?: number;
}

function setUp(settings: ThrottleSettings, rules: Partial<ServerRules> = {}, random: () => number = () => 0.5) {
	const clock = new VirtualClock();
	const throttle = createThrottle(settings, clock, random);
	const server = new RateLimitedServer(clock, { ...settings, ...rules });
	const dispatch = createDispatch({ service: 'Service', transport: server.transport, clock, throttle, random });
	const start = clock.now();
	/** Resolves with how long the request took, or with the kind of its error. */
	const send = async ({ atMs, lane, abortAfterMs }: Arrival): Promise<number | string> => {
		const abort = new AbortController();
		await clock.sleep(atMs);
		if (abortAfterMs !== undefined) clock.at(abortAfterMs, () => abort.abort());
		const since = clock.now();
		try {
			await dispatch({ method: 'GET', url: URL }, { lane, signal: abort.signal, maxWaitMs: Infinity });
			return clock.now() - since;
		} catch (error) {
			return (error as { kind: string }).kind;
		}
	};
	const sendAll = async (arrivals: Arrival[]) => await clock.runUntil(Promise.all(arrivals.map(send)));
	return { clock, throttle, server, start, sendAll };
}

const lane = fc.constantFrom<Lane>('interactive', 'bulk');
const settings = fc.record({
	limit: fc.integer({ min: 1, max: 40 }),
	windowMs: fc.integer({ min: 500, max: 20_000 }),
	maxInFlight: fc.integer({ min: 1, max: 30 }),
});
const arrival = fc.record(
	{ atMs: fc.integer({ min: 0, max: 30_000 }), lane, abortAfterMs: fc.integer({ min: 0, max: 3000 }) },
	{ requiredKeys: ['atMs', 'lane'] },
);
const latencies = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 50, size: 'max' });

/** Goes through the values again and again. */
function cycle(values: number[]): () => number {
	let index = 0;
	return () => values[index++ % values.length]!;
}

describe('whatever arrives when, and however long it travels', () => {
	it('no window of the server, sliding or fixed, holds more than the limit', async () => {
		const patterns = fc.array(arrival, { minLength: 1, maxLength: 150, size: 'max' });
		await fc.assert(
			fc.asyncProperty(settings, patterns, latencies, latencies, async (limits, arrivals, out, back) => {
				const { server, sendAll } = setUp(limits, { outMs: cycle(out), backMs: cycle(back) });
				const outcomes = await sendAll(arrivals);
				expect(server.refused).toBe(0);
				expect(server.fullestWindow).toBeLessThanOrEqual(limits.limit);
				expect(server.mostInFlight).toBeLessThanOrEqual(limits.maxInFlight);
				outcomes.forEach((outcome, index) => {
					if (arrivals[index]!.abortAfterMs === undefined) expect(outcome).toEqual(expect.any(Number));
				});
			}),
			{ numRuns: 150 },
		);
	});

	it('a storm of 429s that others caused ends with every request answered', async () => {
		const headers = fc.constantFrom(undefined, '1', '3', 'soon', '0', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT');
		const patterns = fc.array(fc.record({ atMs: fc.integer({ min: 0, max: 5000 }), lane }), {
			minLength: 1,
			maxLength: 80,
			size: 'max',
		});
		await fc.assert(
			fc.asyncProperty(
				settings,
				patterns,
				headers,
				fc.noShrink(fc.integer()),
				async (limits, arrivals, header, seed) => {
					const random = cycle([0.03, 0.9, 0.5, 1 / (2 + Math.abs(seed % 7))]);
					const { clock, server, throttle, sendAll } = setUp(limits, { retryAfter: () => header }, random);
					server.spend(limits.limit);
					clock.at(limits.windowMs * 1.5, () => server.spend(Math.ceil(limits.limit / 2)));
					const outcomes = await sendAll(arrivals);
					expect(outcomes.filter((outcome) => typeof outcome === 'string')).toEqual([]);
					expect(server.fullestWindow).toBeLessThanOrEqual(limits.limit);
					expect(throttle.statistics()).toMatchObject({ inFlight: 0, queued: { interactive: 0, bulk: 0 } });
				},
			),
			{ numRuns: 100 },
		);
	});

	it('bulk keeps a fifth of the requests while tickets want them all', async () => {
		await fc.assert(
			fc.asyncProperty(settings, fc.integer({ min: 0, max: 1500 }), async (limits, latencyMs) => {
				const { sendAll } = setUp(limits, { outMs: () => latencyMs });
				const syncSize = Math.ceil(limits.limit / 2);
				const flood = Array.from({ length: limits.limit + syncSize * 4 + 5 }, (): Arrival => ({
					atMs: 0,
					lane: 'interactive',
				}));
				const sync = Array.from({ length: syncSize }, (): Arrival => ({ atMs: 0, lane: 'bulk' }));
				const times = (await sendAll([...flood, ...sync])) as number[];
				const floodEnds = Math.max(...times.slice(0, flood.length));
				expect(Math.max(...times.slice(flood.length))).toBeLessThanOrEqual(floodEnds);
			}),
			{ numRuns: 100 },
		);
	});
});

describe("with IT Glue's 3000 requests in 5 minutes", () => {
	const IT_GLUE: ThrottleSettings = { limit: 3000, windowMs: 300_000, maxInFlight: 32 };
	const bulk = (count: number): Arrival[] => Array.from({ length: count }, () => ({ atMs: 0, lane: 'bulk' }));

	it('a sync of 6000 requests uses 98 % of the permitted rate or more', async () => {
		const { clock, server, start, sendAll } = setUp(IT_GLUE, { outMs: cycle([40, 90, 300]), backMs: cycle([40, 60]) });
		await sendAll(bulk(6000));
		const permittedRate = IT_GLUE.limit / IT_GLUE.windowMs;
		expect(server.refused).toBe(0);
		expect(6000 / (clock.now() - start) / permittedRate).toBeGreaterThanOrEqual(0.98);
	});

	it('a longer sync keeps every window 98 % full once the first has passed', async () => {
		const { server, start, sendAll } = setUp(IT_GLUE, { outMs: cycle([40, 90, 300]) });
		await sendAll(bulk(12_000));
		for (let from = start; from <= start + 600_000; from += 7000) {
			expect(server.between(from, from + IT_GLUE.windowMs) / IT_GLUE.limit).toBeGreaterThanOrEqual(0.98);
		}
	});

	it('tickets that come while a sync runs are answered as if it did not', async () => {
		const { server, sendAll } = setUp(IT_GLUE);
		const ticketTimes = Array.from({ length: 100 }, (_, index) => 1000 + index * 5900);
		const tickets = ticketTimes.flatMap((atMs) =>
			Array.from({ length: 6 }, (): Arrival => ({ atMs, lane: 'interactive' })),
		);
		const outcomes = (await sendAll([...tickets, ...bulk(6000)])) as number[];
		const latenciesOfTickets = outcomes.slice(0, tickets.length).sort((a, b) => a - b);
		const idleMs = 40;
		expect(server.refused).toBe(0);
		expect(latenciesOfTickets[Math.floor(tickets.length * 0.95)]).toBeLessThanOrEqual(2 * idleMs + idleMs);
	});
});

it('a burst of 250 requests at 100 in 2 seconds comes within 5 % of what is possible, within 7 % in the lane that leaves room in flight', async () => {
	for (const [lane, most] of [['interactive', 1.05], ['bulk', 1.07]] as const) {
		const limits: ThrottleSettings = { limit: 100, windowMs: 2000, maxInFlight: 32 };
		const { clock, server, start, sendAll } = setUp(limits, { outMs: () => 30, backMs: () => 30 });
		const outcomes = await sendAll(Array.from({ length: 250 }, () => ({ atMs: 0, lane })));
		expect(outcomes.every((outcome) => typeof outcome === 'number')).toBe(true);
		expect(server.refused).toBe(0);
		expect(clock.now() - start).toBeLessThanOrEqual(4060 * most);
	}
});
