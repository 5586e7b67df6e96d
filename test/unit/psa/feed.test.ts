import fc from 'fast-check';
import { markerLine } from '../../../src/psa/marker';
import { Bench, HOUR } from './small-psa';

describe('tickets postponed because the PSA would not answer', () => {
	async function postponed(): Promise<Bench> {
		const bench = new Bench({ events: ['created'] });
		await bench.feed.begin();
		for (let count = 0; count < 3; count += 1) bench.ledger.postpone(bench.psa.create());
		return bench;
	}

	it('are handed on as far as they can be read, and none is lost where it fails in between', async () => {
		const bench = await postponed();
		bench.psa.broken.set('2', 'rate-limited');
		bench.take(await bench.feed.sweep());
		bench.psa.broken.clear();
		bench.take(await bench.feed.sweep());
		expect([...bench.got].sort()).toEqual(['created 1', 'created 2', 'created 3']);
		expect(bench.ledger.pending).toEqual([]);
	});

	it('wait for the next sweep where the time is up', async () => {
		const bench = await postponed();
		expect(await bench.feed.sweep(0)).toEqual([]);
		expect(bench.ledger.pending).toHaveLength(3);
		bench.take(await bench.feed.sweep());
		expect([...bench.got].sort()).toEqual(['created 1', 'created 2', 'created 3']);
	});
});

describe('the feed', () => {
	type Step = { do: 'create' | 'update' | 'deliver' | 'sweep' | 'restart' | 'note'; pick: number };
	const step: fc.Arbitrary<Step> = fc.record({
		do: fc.constantFrom('create', 'create', 'update', 'deliver', 'deliver', 'sweep', 'restart', 'note'),
		pick: fc.nat(),
	});

	async function play(bench: Bench, steps: Step[]): Promise<void> {
		for (const { do: action, pick } of steps) {
			const ids = [...bench.psa.tickets.keys()];
			const id = ids[pick % Math.max(1, ids.length)];
			if (action === 'create') bench.psa.create();
			else if (action === 'sweep') bench.take(await bench.feed.sweep());
			else if (action === 'restart') bench.restart();
			else if (id === undefined) continue;
			else if (action === 'update') bench.psa.update(id);
			else if (action === 'note') bench.psa.addNote(id, markerLine('itglue-triage'));
			else bench.take(await bench.feed.look([id]));
		}
		bench.take(await bench.feed.sweep());
	}

	test('gives every new ticket exactly once, whatever deliveries come, twice or never, and whenever it restarts', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.boolean(), async (steps, alsoUpdates) => {
				const bench = new Bench(alsoUpdates ? { events: ['created', 'updated'] } : {});
				const old = bench.psa.create();
				await bench.feed.begin();
				await play(bench, steps);
				const created = [...bench.psa.tickets.keys()].filter((id) => id !== old).map((id) => `created ${id}`);
				expect(bench.got.filter((event) => event.startsWith('created')).sort()).toEqual(created.sort());
			}),
			{ numRuns: 200 },
		);
	});

	test('deliveries that overlap in time give one ticket once', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		const id = bench.psa.create();
		const all = await Promise.all([bench.feed.look([id]), bench.feed.look([id]), bench.feed.sweep()]);
		expect(all.flat()).toHaveLength(1);
	});

	test('a first start counts nothing that is there as news, of the same second neither', async () => {
		const bench = new Bench({ events: ['created', 'updated', 'resolved'] });
		const [first, second] = [bench.psa.create({ closed: true }), bench.psa.create()];
		bench.psa.tickets.get(second)!.updatedAt = bench.psa.tickets.get(first)!.updatedAt;
		expect(await bench.feed.sweep()).toEqual([]);
		expect(await bench.feed.look([first, second])).toEqual([]);
	});

	test('looks no further back than it is told to', async () => {
		const bench = new Bench({ catchUpMs: HOUR });
		await bench.feed.begin();
		bench.psa.create();
		bench.psa.time += 2 * HOUR;
		const recent = bench.psa.create();
		expect(bench.take(await bench.feed.sweep())).toEqual([`created ${recent}`]);
	});

	test('goes on where it stopped when its time is up', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		const ids = [bench.psa.create(), bench.psa.create()];
		expect(await bench.feed.sweep(bench.psa.time)).toEqual([]);
		expect(bench.take(await bench.feed.sweep())).toEqual(ids.map((id) => `created ${id}`));
	});

	test('a ticket that cannot be read now stays news; one that never can is given as listed', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		const [fine, failing] = [bench.psa.create(), bench.psa.create()];
		bench.psa.broken.set(failing, 'unavailable');
		expect(bench.take(await bench.feed.sweep())).toEqual([`created ${fine}`]);
		await expect(bench.feed.sweep()).rejects.toMatchObject({ kind: 'unavailable' });
		bench.psa.broken.set(failing, 'permission');
		expect(bench.take(await bench.feed.sweep())).toEqual([`created ${failing}`]);
	});

	test('a ticket deleted meanwhile is no news', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		bench.psa.broken.set(bench.psa.create(), 'not-found');
		expect(await bench.feed.sweep()).toEqual([]);
	});

	describe('updates', () => {
		test('by us are left out, by others not, even when our note came right after theirs', async () => {
			const bench = new Bench({ events: ['updated'] });
			await bench.feed.begin();
			const id = bench.psa.create();
			bench.psa.update(id, {}, 'ItGlueApi');
			expect(await bench.feed.look([id])).toEqual([]);
			bench.psa.update(id);
			bench.psa.addNote(id, markerLine('itglue-triage'));
			expect(bench.take(await bench.feed.look([id], 'jlee'))).toEqual([`updated ${id}`]);
			expect(await bench.feed.look([id], 'jlee')).toEqual([]);
		});

		test.each([[['itglueapi']], [[]]])('by others in the same second as our note are given once (we are known as %j)', async (ownMembers) => {
			const bench = new Bench({ events: ['updated'], ownMembers });
			await bench.feed.begin();
			const id = bench.psa.create();
			bench.psa.addNote(id, markerLine('itglue-triage'));
			expect(await bench.feed.look([id], 'itglueapi')).toEqual([]);
			bench.psa.time = Date.parse(bench.psa.tickets.get(id)!.updatedAt!) - 1000;
			bench.psa.addNote(id, 'A note of a technician', 'jlee');
			expect(bench.take(await bench.feed.look([id], 'jlee'))).toEqual([`updated ${id}`]);
			expect(await bench.feed.look([id], 'jlee')).toEqual([]);
			expect(await bench.feed.sweep()).toEqual([]);
		});

		test('are known by our note where our name in the PSA is not', async () => {
			const bench = new Bench({ events: ['updated'], ownMembers: [] });
			await bench.feed.begin();
			const id = bench.psa.create();
			bench.psa.addNote(id, markerLine('itglue-triage'), 'somebody');
			expect(await bench.feed.look([id], 'somebody')).toEqual([]);
			bench.psa.addNote(id, 'A note of a technician');
			expect(bench.take(await bench.feed.look([id]))).toEqual([`updated ${id}`]);
		});

		test('a ticket that is new, or resolved, is not also updated', async () => {
			const bench = new Bench({ events: ['created', 'updated', 'resolved'] });
			await bench.feed.begin();
			const id = bench.psa.create();
			bench.psa.update(id);
			expect(bench.take(await bench.feed.sweep())).toEqual([`created ${id}`]);
			bench.psa.update(id, { closed: true });
			expect(bench.take(await bench.feed.sweep())).toEqual([`resolved ${id}`]);
			expect(await bench.feed.sweep()).toEqual([]);
		});
	});

	test('what a crash kept from being stored is found by the sweep', async () => {
		const bench = new Bench();
		await bench.feed.begin();
		const stored = bench.ledger.toState();
		const id = bench.psa.create();
		await bench.feed.sweep();
		bench.restart(stored);
		expect(bench.take(await bench.feed.sweep())).toEqual([`created ${id}`]);
	});

	test('a sample is the last change that fits, and leaves no trace', async () => {
		const bench = new Bench();
		expect(await bench.feed.sample()).toBeUndefined();
		const id = bench.psa.create();
		const before = bench.ledger.toState();
		expect(await bench.feed.sample()).toMatchObject({ event: 'created', ticket: { id } });
		expect(bench.ledger.toState()).toEqual(before);
	});
});
