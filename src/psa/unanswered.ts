import { collect } from './collect';
import { type FeedDeps, type FeedSettings, MOST_AT_ONCE, type TicketNews } from './feed';
import { carriesAnyMarker } from './marker';
import type { Ticket } from './ticket';
import { time, wholeTicket, withoutNotes } from './whole-ticket';

/** How long before the last sign of life an execution may have been cut off. */
const CUT_OFF_MS = 15 * 60_000;

export interface UnansweredSettings extends Pick<FeedSettings, 'events' | 'filter' | 'catchUpMs'> {
	/** How old a ticket without a note of ours is when it is given once more, in milliseconds; 0 for never. */
	followUpMs: number;
}

/**
 * Finds new tickets whose execution or delivery got lost: those that carry no private note of ours. Giving one again is
 * harmless where the workflow adds its note with a marker, which it then does once.
 */
export class UnansweredTickets {
	constructor(
		private readonly deps: FeedDeps,
		private readonly settings: UnansweredSettings,
	) {}

	/**
	 * Tickets whose handling a crash may have cut off: handed on as created shortly before the last sign of life. Does
	 * something once a process; each ticket is given again at most once.
	 */
	async recover(): Promise<TicketNews[]> {
		const { ledger, psa } = this.deps;
		const news: TicketNews[] = [];
		if (ledger.recovered) return news;
		try {
			for (const id of ledger.lastHandedOn(CUT_OFF_MS)) {
				const [listed] = await collect(psa.searchTickets({ ...this.settings.filter, ids: [id] }));
				if (listed) news.push(...(await this.unlessAnswered(listed)));
				ledger.forgetHandedOn(id);
			}
			ledger.recovered = true;
		} catch (error) {
			if (news.length === 0) return await Promise.reject(error);
		}
		return news;
	}

	/**
	 * Open tickets older than the settings allow, whatever it was that lost them. Asks the PSA alone, so that one process can
	 * tell for all of them. It examines each ticket once.
	 * @param until milliseconds since the epoch after which the next call goes on
	 * @throws ServiceError where not even the first of them could be read
	 */
	async followUp(until = Infinity): Promise<TicketNews[]> {
		const { ledger, clock, psa } = this.deps;
		const { events, filter, followUpMs, catchUpMs } = this.settings;
		const news: TicketNews[] = [];
		if (followUpMs === 0 || ledger.since === undefined || !events.includes('created')) return news;
		const from = new Date(Math.max(ledger.since, ledger.followedUpTo - 1000, clock.now() - catchUpMs)).toISOString();
		try {
			for await (const ticket of psa.searchTickets({ ...filter, closed: false, createdAfter: from, order: 'oldest-created' })) {
				const createdAt = time(ticket.createdAt);
				// One handed on late may be worked on just now.
				const young = Math.max(createdAt, ledger.handedOnAt(ticket.id) ?? 0) > clock.now() - followUpMs;
				if (young || clock.now() >= until || news.length >= MOST_AT_ONCE) break;
				if (!ledger.isFollowedUp(ticket.id)) news.push(...(await this.unlessAnswered(ticket)));
				ledger.followedUp(ticket.id, createdAt);
			}
		} catch (error) {
			if (news.length === 0) return await Promise.reject(error);
		}
		return news;
	}

	private async unlessAnswered(listed: Ticket): Promise<TicketNews[]> {
		const ticket = await wholeTicket(this.deps.psa, listed, true);
		const answered = (ticket?.notes ?? []).some((note) => note.internal && carriesAnyMarker(note.text));
		return ticket && !answered ? [{ event: 'created', ticket: withoutNotes(ticket) }] : [];
	}
}
