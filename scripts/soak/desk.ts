import tickets from '../../test/fixtures/msp/tickets-dev.json';
import type { Clock } from '../../src/http/clock';
import { type AddedNote, matchesNothing, type NewNote, type Psa, type TicketQuery } from '../../src/psa/psa';
import type { Ticket, TicketNote } from '../../src/psa/ticket';

/** Tickets kept, the last ones: what a PSA's list reaches back to is not ours to hold. */
const KEPT = 300;

/** A PSA in memory, as far as a feed and a note need one. */
export class SoakDesk implements Psa {
	readonly name = 'connectwise';
	readonly integrationType = 'manage';
	/** Of every ticket so far: how often it was documented. */
	readonly documented = new Map<string, number>();
	private readonly tickets = new Map<string, Ticket & { notes: TicketNote[] }>();
	private lastId = 40_000;

	constructor(private readonly clock: Clock) {}

	create(companyId: string): string {
		const id = String((this.lastId += 1));
		const { subject, body } = tickets[this.lastId % tickets.length]!;
		const now = new Date(this.clock.now()).toISOString();
		this.tickets.set(id, {
			...{ psa: this.name, id, number: id, title: subject, description: body, status: 'New', closed: false },
			company: { id: companyId, name: null, identifier: null },
			contact: { name: null, email: null, phone: null },
			...{ priority: null, board: null, assets: [], url: null, createdAt: now, updatedAt: now, closedAt: null, resolution: null },
			notes: [],
		});
		this.documented.set(id, 0);
		const [oldest] = this.tickets.keys();
		if (this.tickets.size > KEPT && oldest !== undefined) this.tickets.delete(oldest);
		return id;
	}

	async getTicket(id: string): Promise<Ticket> {
		const ticket = this.tickets.get(id);
		if (!ticket) throw new Error(`No ticket ${id}`);
		return await Promise.resolve(structuredClone(ticket));
	}

	async *searchTickets(query: TicketQuery): AsyncGenerator<Ticket> {
		const { ids, createdAfter = '', updatedAfter = '', limit = Infinity, order } = query;
		if (matchesNothing(query)) return;
		const all = [...this.tickets.values()].filter(
			({ id, createdAt, updatedAt }) => (ids?.includes(id) ?? true) && (createdAt ?? '') > createdAfter && (updatedAt ?? '') > updatedAfter,
		);
		const sorted = order === undefined || order === 'newest-update' ? all.reverse() : all;
		for (const ticket of sorted.slice(0, limit)) yield await this.getTicket(ticket.id);
	}

	async listNotes(ticketId: string): Promise<TicketNote[]> {
		return (await this.getTicket(ticketId)).notes ?? [];
	}

	async addPrivateNote({ ticketId, text }: NewNote): Promise<AddedNote> {
		const ticket = this.tickets.get(ticketId);
		const createdAt = new Date(this.clock.now()).toISOString();
		const note = { id: `${ticketId}-${createdAt}`, text, author: 'api', internal: true, resolution: false, createdAt };
		if (ticket) Object.assign(ticket, { notes: [...ticket.notes, note], updatedAt: createdAt });
		this.documented.set(ticketId, (this.documented.get(ticketId) ?? 0) + 1);
		return await Promise.resolve({ noteId: note.id, created: true });
	}
}
