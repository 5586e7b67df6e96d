import fc from 'fast-check';
import { ServiceError } from '../../../src/http/errors';
import { type FeedSettings, TicketFeed, type TicketNews } from '../../../src/psa/feed';
import { type LedgerState, TicketLedger } from '../../../src/psa/ledger';
import { markerLine } from '../../../src/psa/marker';
import type { Psa, TicketQuery } from '../../../src/psa/psa';
import type { Ticket, TicketNote } from '../../../src/psa/ticket';

const START = Date.parse('2026-01-15T10:00:00Z');
const HOUR = 3_600_000;

/** A PSA that holds a few tickets, whose clock moves a second with everything that happens. */
class SmallPsa implements Psa {
	readonly name = 'connectwise';
	readonly integrationType = 'manage';
	readonly tickets = new Map<string, Ticket>();
	readonly reads: string[] = [];
	time = START;
	/** Tickets that cannot be read, and how. */
	readonly broken = new Map<string, ServiceError['kind']>();

	create(fields: Partial<Ticket> = {}): string {
		const id = String(this.tickets.size + 1);
		const now = this.tick();
		this.tickets.set(id, { ...blank(id), createdAt: now, updatedAt: now, notes: [], ...fields });
		return id;
	}

	update(id: string, fields: Partial<Ticket> = {}, by = 'jlee'): void {
		const ticket = this.tickets.get(id)!;
		this.tickets.set(id, { ...ticket, updatedAt: this.tick(), updatedBy: by, ...fields });
	}

	addNote(id: string, text: string, by = 'itglueapi'): void {
		const createdAt = this.tick();
		const note: TicketNote = { id: createdAt, text, author: by, internal: true, resolution: false, createdAt };
		this.update(id, { notes: [...this.tickets.get(id)!.notes!, note], updatedAt: createdAt }, by);
	}

	async getTicket(id: string): Promise<Ticket> {
		this.reads.push(id);
		const kind = this.broken.get(id);
		if (kind) throw new ServiceError('No', { kind, service: 'PSA', advice: '' });
		return structuredClone(this.tickets.get(id)!);
	}

	async *searchTickets(query: TicketQuery): AsyncGenerator<Ticket> {
		const key = query.order === 'oldest-created' ? 'createdAt' : 'updatedAt';
		const found = [...this.tickets.values()]
			.filter(({ id, updatedAt, createdAt }) => {
				if (query.ids && !query.ids.includes(id)) return false;
				if (query.updatedAfter && Date.parse(updatedAt!) <= Date.parse(query.updatedAfter)) return false;
				return !query.createdAfter || Date.parse(createdAt!) > Date.parse(query.createdAfter);
			})
			.sort((a, b) => a[key]!.localeCompare(b[key]!) * (query.order === 'newest-update' ? -1 : 1));
		yield* structuredClone(found.slice(0, query.limit ?? Infinity));
	}

	async listNotes(id: string): Promise<TicketNote[]> {
		return this.tickets.get(id)!.notes!;
	}

	async addPrivateNote(): Promise<never> {
		throw new Error('The feed writes nothing');
	}

	private tick(): string {
		this.time += 1000;
		return new Date(this.time).toISOString().replace('.000Z', 'Z');
	}
}

function blank(id: string): Ticket {
	return {
		psa: 'connectwise',
		id,
		number: id,
		title: `Ticket ${id}`,
		description: '',
		company: { id: null, name: null, identifier: null },
		contact: { name: null, email: null, phone: null },
		status: 'New',
		closed: false,
		priority: null,
		board: null,
		assets: [],
		url: null,
		createdAt: null,
		updatedAt: null,
		closedAt: null,
		resolution: null,
	};
}

class Bench {
	readonly psa = new SmallPsa();
	ledger = new TicketLedger('psa');
	feed: TicketFeed;
	readonly got: string[] = [];

	constructor(readonly settings: Partial<FeedSettings> = {}) {
		this.feed = this.newFeed();
	}

	take(news: TicketNews[]): string[] {
		const events = news.map(({ event, ticket }) => `${event} ${ticket.id}`);
		this.got.push(...events);
		return events;
	}

	restart(state: LedgerState = JSON.parse(JSON.stringify(this.ledger.toState())) as LedgerState): void {
		this.ledger = new TicketLedger('psa');
		this.ledger.absorb(state);
		this.feed = this.newFeed();
	}

	private newFeed(): TicketFeed {
		const clock = { now: () => this.psa.time, sleep: async () => {} };
		const settings: FeedSettings = { events: ['created'], filter: {}, resolvedStatuses: [], ownMembers: ['itglueapi'], catchUpMs: 72 * HOUR, ...this.settings };
		return new TicketFeed({ psa: this.psa, ledger: this.ledger, clock }, settings);
	}
}

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
			expect(bench.take(await bench.feed.recover())).toEqual([`created ${bare}`]);
			expect(await bench.feed.recover()).toEqual([]);
			bench.restart();
			expect(await bench.feed.recover()).toEqual([]);
			expect(long).not.toBe(bare);
		});

		test('what was not stored is found by the sweep', async () => {
			const bench = new Bench();
			await bench.feed.begin();
			const stored = bench.ledger.toState();
			const id = bench.psa.create();
			await bench.feed.sweep();
			bench.restart(stored);
			expect(bench.take(await bench.feed.sweep())).toEqual([`created ${id}`]);
		});
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
