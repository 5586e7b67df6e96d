import fc from 'fast-check';
import { markerLine } from '../../../src/psa/marker';
import { Bench, HOUR } from './small-psa';

const MINUTE = 60_000;
const NOTE = `Documentation\n\n${markerLine('itglue-triage')}`;

describe('after a crash', () => {
	test('tickets of the last quarter of an hour without our note come once more', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		const long = bench.psa.create();
		await bench.feed.sweep();
		bench.psa.time += HOUR;
		const [noted, bare] = [bench.psa.create(), bench.psa.create()];
		await bench.feed.sweep();
		bench.psa.addNote(noted, `Documentation\n\n${markerLine('itglue-triage')}`);
		bench.restart();
		expect(bench.take(await bench.unanswered.recover())).toEqual([`created ${bare}`]);
		expect(await bench.unanswered.recover()).toEqual([]);
		bench.restart();
		expect(await bench.unanswered.recover()).toEqual([]);
		expect(long).not.toBe(bare);
	});
});

describe('followed up', () => {
	async function followed(settings: ConstructorParameters<typeof Bench>[0] = {}): Promise<Bench> {
		const bench = new Bench({ followUpMs: 15 * MINUTE, ...settings });
		bench.psa.create();
		await bench.feed.begin();
		return bench;
	}

	test('are new tickets without a note of ours, once they are old enough, once', async () => {
		const bench = await followed();
		const [noted, bare, technicians] = [bench.psa.create(), bench.psa.create(), bench.psa.create()];
		bench.psa.addNote(noted, NOTE);
		bench.psa.addNote(technicians, 'Called the user');
		expect(await bench.unanswered.followUp()).toEqual([]);
		bench.psa.time += 15 * MINUTE;
		const young = bench.psa.create();
		expect(bench.take(await bench.unanswered.followUp())).toEqual([`created ${bare}`, `created ${technicians}`]);
		bench.psa.time += HOUR;
		expect(bench.take(await bench.unanswered.followUp())).toEqual([`created ${young}`]);
		expect(await bench.unanswered.followUp()).toEqual([]);
	});

	test('is none that a note on the discussion only pretends to have answered', async () => {
		const bench = await followed();
		const id = bench.psa.create();
		bench.psa.addNote(id, NOTE);
		bench.psa.tickets.get(id)!.notes![0].internal = false;
		bench.psa.time += HOUR;
		expect(bench.take(await bench.unanswered.followUp())).toEqual([`created ${id}`]);
	});

	test('is nothing closed, nothing of before the first start, nothing where that is not wanted', async () => {
		for (const settings of [{}, { followUpMs: 0 }, { events: ['resolved' as const] }]) {
			const bench = await followed(settings);
			bench.psa.create({ closed: true });
			if (Object.keys(settings).length > 0) bench.psa.create();
			bench.psa.time += HOUR;
			expect(await bench.unanswered.followUp()).toEqual([]);
		}
	});

	test('is a ticket handed on late no earlier than its execution has had the time', async () => {
		const bench = await followed();
		const id = bench.psa.create();
		bench.psa.time += HOUR;
		bench.take(await bench.feed.sweep());
		expect(await bench.unanswered.followUp()).toEqual([]);
		bench.psa.time += 15 * MINUTE;
		expect(bench.take(await bench.unanswered.followUp())).toEqual([`created ${id}`]);
	});

	test('costs no request for a ticket that was looked at before', async () => {
		const bench = await followed();
		bench.psa.addNote(bench.psa.create(), NOTE);
		bench.psa.time += HOUR;
		await bench.unanswered.followUp();
		const reads = bench.psa.reads.length;
		await bench.unanswered.followUp();
		expect(bench.psa.reads).toHaveLength(reads);
	});

	test('leaves the state alone that another process stores', async () => {
		const bench = await followed();
		bench.psa.create();
		bench.psa.time += HOUR;
		const before = bench.ledger.toState();
		await bench.unanswered.followUp();
		expect(bench.ledger.toState()).toEqual(before);
	});

	test('is every ticket once, whenever the PSA fails or the time is up, several of one second too', async () => {
		const step = fc.record({ together: fc.integer({ min: 1, max: 4 }), broken: fc.boolean(), inTime: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const bench = await followed();
				const created: string[] = [];
				for (const { together, broken, inTime } of steps) {
					const ids = Array.from({ length: together }, () => bench.psa.create());
					for (const id of ids) bench.psa.tickets.get(id)!.createdAt = bench.psa.tickets.get(ids[0])!.createdAt;
					created.push(...ids);
					bench.psa.time += 20 * MINUTE;
					if (broken) bench.psa.broken.set(ids.at(-1)!, 'unavailable');
					bench.take(await bench.unanswered.followUp(inTime ? Infinity : 0).catch(() => []));
					bench.psa.broken.clear();
				}
				bench.take(await bench.unanswered.followUp());
				expect(bench.got.sort()).toEqual(created.map((id) => `created ${id}`).sort());
			}),
		);
	});
});
