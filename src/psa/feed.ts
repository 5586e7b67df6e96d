import type { Clock } from '../http/clock';
import { collect } from './collect';
import type { TicketLedger } from './ledger';
import { carriesAnyMarker } from './marker';
import type { Psa, TicketQuery } from './psa';
import type { Ticket } from './ticket';
import { time, wholeTicket, withoutNotes } from './whole-ticket';

export type TicketEvent = 'created' | 'updated' | 'resolved';

/** A ticket as it stands in the PSA now, and what happened to it. */
export interface TicketNews {
	event: TicketEvent;
	ticket: Ticket;
}

export interface FeedSettings {
	events: readonly TicketEvent[];
	filter: Pick<TicketQuery, 'companyIds' | 'boardIds' | 'priorities'>;
	/** Names of statuses that count as resolved besides closed ones, because many boards resolve before they close. */
	resolvedStatuses: readonly string[];
	/** Users of the PSA, in its own naming, whose updates are our own. */
	ownMembers: readonly string[];
	/** How far back to look after this was off, in milliseconds. */
	catchUpMs: number;
}

export interface FeedDeps {
	psa: Psa;
	ledger: TicketLedger;
	clock: Clock;
}

/** Records appear in the PSA's lists a moment after the time they carry. */
const OVERLAP_MS = 120_000;

/** Two changes this close together are one: the note we add and the ticket's update it causes. */
const SAME_CHANGE_MS = 5000;

/** Tickets given by one call. */
export const MOST_AT_ONCE = 250;

interface Due {
	event: TicketEvent;
	key: string;
	at: number;
}

/**
 * Finds out what happened to tickets, each event once. A delivery only says where to look (`look`); what was missed while
 * nobody listened is found by going through what changed (`sweep`). Both read the ticket from the PSA and believe nothing else.
 */
export class TicketFeed {
	constructor(
		private readonly deps: FeedDeps,
		private readonly settings: FeedSettings,
	) {}

	/** From now on tickets are news; does nothing where a start is known. "Now" is the PSA's own time, not this machine's. */
	async begin(): Promise<void> {
		const { psa, ledger } = this.deps;
		if (ledger.since !== undefined) return;
		const [newest] = await collect(psa.searchTickets({ order: 'newest-update', limit: 1 }));
		const since = newest ? time(newest.updatedAt) : 0;
		const updatedAfter = new Date(Math.max(0, since - 1000)).toISOString();
		const known = newest ? await collect(psa.searchTickets({ updatedAfter, order: 'newest-update', limit: MOST_AT_ONCE })) : [];
		ledger.begin(since);
		for (const ticket of known) {
			ledger.settle(`c:${ticket.id}`, time(ticket.createdAt));
			ledger.settle(`u:${ticket.id}`, time(ticket.updatedAt));
			if (this.isResolved(ticket)) ledger.settle(`r:${ticket.id}`, time(ticket.closedAt ?? ticket.updatedAt));
		}
	}

	/**
	 * What changed since the last sweep, oldest first.
	 * @param until milliseconds since the epoch after which no further ticket is begun; the next sweep goes on there
	 * @throws ServiceError where not even the first ticket could be read
	 */
	async sweep(until = Infinity): Promise<TicketNews[]> {
		await this.begin();
		const news = await this.lookAgain(until);
		const onlyCreated = this.settings.events.every((event) => event === 'created');
		const { ledger, clock } = this.deps;
		try {
			for await (const ticket of this.deps.psa.searchTickets({ ...this.settings.filter, ...this.window(onlyCreated) })) {
				if (clock.now() >= until || news.length >= MOST_AT_ONCE) return news;
				news.push(...(await this.examine(ticket)));
				ledger.advance(time(onlyCreated ? ticket.createdAt : ticket.updatedAt));
			}
			ledger.sweptAt = clock.now();
		} catch (error) {
			if (news.length === 0) return await Promise.reject(error);
		}
		return news;
	}

	/**
	 * What happened to these tickets, of which somebody said that something did.
	 * @param changedBy whose change it was, where the message was verified and says so: an update of somebody else counts
	 * even if a note of ours came after it
	 */
	async look(ticketIds: string[], changedBy?: string): Promise<TicketNews[]> {
		const byOthers = changedBy !== undefined && this.settings.ownMembers.length > 0 && !this.isOwnMember(changedBy);
		const news: TicketNews[] = [];
		for await (const ticket of this.deps.psa.searchTickets({ ...this.settings.filter, ids: ticketIds })) {
			news.push(...(await this.examine(ticket, byOthers)));
		}
		return news;
	}

	/** A ticket to try a workflow with: the one given, else the last changed one that fits; remembers nothing. */
	async sample(ticketId?: string): Promise<TicketNews | undefined> {
		const { events, filter } = this.settings;
		const closed = events.every((event) => event === 'resolved') && this.settings.resolvedStatuses.length === 0;
		const query: TicketQuery = ticketId ? { ids: [ticketId] } : { ...filter, ...(closed && { closed }), limit: 1 };
		const [listed] = await collect(this.deps.psa.searchTickets(query));
		const ticket = listed && (await wholeTicket(this.deps.psa, listed, false));
		if (!ticket) return undefined;
		const fitting: TicketEvent = this.isResolved(ticket) ? 'resolved' : 'created';
		return { event: events.includes(fitting) ? fitting : events[0], ticket };
	}

	/** Tickets whose delivery came while the PSA would not answer. What is found before it fails again is kept. */
	private async lookAgain(until: number): Promise<TicketNews[]> {
		const { ledger, psa, clock } = this.deps;
		const ids = ledger.pending.slice(0, MOST_AT_ONCE);
		const news: TicketNews[] = [];
		if (ids.length === 0) return news;
		try {
			for await (const ticket of psa.searchTickets({ ...this.settings.filter, ids })) {
				if (clock.now() >= until) return news;
				news.push(...(await this.examine(ticket)));
				ledger.done([ticket.id]);
			}
			ledger.done(ids);
		} catch (error) {
			if (news.length === 0) return await Promise.reject(error);
		}
		return news;
	}

	private window(onlyCreated: boolean): TicketQuery {
		const { ledger, clock } = this.deps;
		const since = ledger.since ?? 0;
		const oldest = clock.now() - this.settings.catchUpMs;
		const from = new Date(Math.max(since - 1000, oldest, (ledger.cursor ?? since) - OVERLAP_MS, 0)).toISOString();
		return onlyCreated ? { createdAfter: from, order: 'oldest-created' } : { updatedAfter: from, order: 'oldest-update' };
	}

	private async examine(listed: Ticket, byOthers = false): Promise<TicketNews[]> {
		const { ledger } = this.deps;
		const due = this.dueEvents(listed).filter(({ key, at }) => ledger.claim(key, at));
		if (due.length === 0) return [];
		try {
			const news = await this.newsOf(listed, due, byOthers);
			for (const { key, at } of due) ledger.settle(key, news.length > 0 ? at : beforeNext(at));
			if (due.some(({ event }) => event !== 'updated')) ledger.settle(`u:${listed.id}`, time(listed.updatedAt));
			return news;
		} catch (error) {
			for (const { key } of due) ledger.release(key);
			return await Promise.reject(error);
		}
	}

	private async newsOf(listed: Ticket, due: Due[], byOthers: boolean): Promise<TicketNews[]> {
		const mayBeOwn = !byOthers && due.every(({ event }) => event === 'updated');
		if (mayBeOwn && this.isOwnUpdate(listed)) return [];
		const ticket = await wholeTicket(this.deps.psa, listed, mayBeOwn);
		if (!ticket || (mayBeOwn && (isOwnNote(ticket) || this.isOwnUpdate(ticket)))) return [];
		return due.map(({ event }) => {
			if (event === 'created') this.deps.ledger.handOn(ticket.id, this.deps.clock.now());
			return { event, ticket: withoutNotes(ticket) };
		});
	}

	private dueEvents(ticket: Ticket): Due[] {
		const wanted = this.settings.events;
		const due: Due[] = [];
		if (wanted.includes('created')) due.push({ event: 'created', key: `c:${ticket.id}`, at: time(ticket.createdAt) });
		if (wanted.includes('resolved')) due.push(...this.resolution(ticket));
		const news = due.filter(({ key, at }) => this.isNews(key, at));
		const updatedAt = time(ticket.updatedAt);
		const isUpdate = updatedAt > time(ticket.createdAt) && wanted.includes('updated') && news.length === 0;
		return isUpdate && this.isNews(`u:${ticket.id}`, updatedAt)
			? [{ event: 'updated', key: `u:${ticket.id}`, at: updatedAt }]
			: news;
	}

	/** Resolved again after it was reopened is news again. A status that counts as resolved carries no time of its own. */
	private resolution(ticket: Ticket): Due[] {
		const { ledger } = this.deps;
		const key = `r:${ticket.id}`;
		const before = ledger.lastSeen(key);
		if (!this.isResolved(ticket)) {
			if (before !== undefined) ledger.settle(`n:${ticket.id}`, time(ticket.updatedAt));
			return [];
		}
		const closedAt = ticket.closedAt === null ? undefined : time(ticket.closedAt);
		const reopened = before === undefined || (ledger.lastSeen(`n:${ticket.id}`) ?? 0) > before;
		const at = reopened ? (closedAt ?? time(ticket.updatedAt)) : (closedAt ?? before);
		return [{ event: 'resolved', key, at }];
	}

	private isResolved(ticket: Ticket): boolean {
		const status = ticket.status?.trim().toLowerCase();
		return ticket.closed || this.settings.resolvedStatuses.some((name) => name.trim().toLowerCase() === status);
	}

	private isNews(key: string, at: number): boolean {
		const { ledger } = this.deps;
		return at >= (ledger.since ?? 0) && ledger.isNews(key, at);
	}

	/** Some PSAs' lists leave out whose change it was. */
	private isOwnUpdate({ updatedBy }: Ticket): boolean {
		return typeof updatedBy === 'string' && updatedBy !== '' && this.isOwnMember(updatedBy);
	}

	private isOwnMember(name: string): boolean {
		return this.settings.ownMembers.some((member) => member.toLowerCase() === name.toLowerCase());
	}
}

/**
 * Up to when a ticket has been seen whose change was our own, in milliseconds. ConnectWise tells whole seconds: somebody else
 * may change it in the same one.
 */
function beforeNext(at: number): number {
	return at % 1000 === 0 ? at - 1 : at;
}

/** Whether the ticket's last change was a note of ours, which would otherwise start the workflow that writes it again. */
function isOwnNote(ticket: Ticket): boolean {
	const last = (ticket.notes ?? []).at(-1);
	if (!last?.internal || !carriesAnyMarker(last.text)) return false;
	return Math.abs(time(ticket.updatedAt) - time(last.createdAt)) <= SAME_CHANGE_MS;
}
