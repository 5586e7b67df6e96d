import { ServiceError } from '../../../src/http/errors';
import { type FeedSettings, TicketFeed, type TicketNews } from '../../../src/psa/feed';
import { type LedgerState, TicketLedger } from '../../../src/psa/ledger';
import type { Psa, TicketQuery } from '../../../src/psa/psa';
import type { Ticket, TicketNote } from '../../../src/psa/ticket';
import { type UnansweredSettings, UnansweredTickets } from '../../../src/psa/unanswered';

const START = Date.parse('2026-01-15T10:00:00Z');
export const HOUR = 3_600_000;

/** A PSA that holds a few tickets, whose clock moves a second with everything that happens. */
export class SmallPsa implements Psa {
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
			.filter(({ id, updatedAt, createdAt, closed }) => {
				if (query.ids && !query.ids.includes(id)) return false;
				if (query.closed !== undefined && query.closed !== closed) return false;
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

/** A feed of that PSA, and what came of it. */
export class Bench {
	readonly psa = new SmallPsa();
	ledger = new TicketLedger('psa');
	feed: TicketFeed;
	unanswered: UnansweredTickets;
	readonly got: string[] = [];

	constructor(readonly settings: Partial<FeedSettings & UnansweredSettings> = {}) {
		[this.feed, this.unanswered] = this.start();
	}

	take(news: TicketNews[]): string[] {
		const events = news.map(({ event, ticket }) => `${event} ${ticket.id}`);
		this.got.push(...events);
		return events;
	}

	restart(state: LedgerState = JSON.parse(JSON.stringify(this.ledger.toState())) as LedgerState): void {
		this.ledger = new TicketLedger('psa');
		this.ledger.absorb(state);
		[this.feed, this.unanswered] = this.start();
	}

	private start(): [TicketFeed, UnansweredTickets] {
		const deps = { psa: this.psa, ledger: this.ledger, clock: { now: () => this.psa.time, sleep: async () => {} } };
		const settings: FeedSettings & UnansweredSettings = {
			...{ events: ['created'], filter: {}, resolvedStatuses: [], ownMembers: ['itglueapi'], catchUpMs: 72 * HOUR, followUpMs: 0 },
			...this.settings,
		};
		return [new TicketFeed(deps, settings), new UnansweredTickets(deps, settings)];
	}
}
