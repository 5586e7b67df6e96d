import type { Part } from './parts';
import { WEIGHTS } from './weights';
import type { RecordExperience, TicketReferences } from '../feedback/experience';

/**
 * The part of a record's score that similar resolved tickets make: a share of the best score that anything has without them,
 * so that they lift a record over others but never by more than that.
 */
export function resolvedTicketPart({ helpful, unhelpful, helped }: RecordExperience, best: number): Part[] {
	const net = Math.max(0, helpful - unhelpful);
	return net === 0 ? [] : [{ part: 'resolved-ticket', score: WEIGHTS.resolvedTicket * net * best, ...helped }];
}

/** What is left of a record's score where similar tickets say that it did not help, 1 for all of it. */
export function discouraged({ helpful, unhelpful }: RecordExperience): number {
	return 1 - (1 - WEIGHTS.unhelpful) * Math.max(0, unhelpful - helpful);
}

/** "the similar ticket #12", "the similar tickets #12 and #15 and 2 more", "2 similar tickets". */
export function ticketsInWords({ tickets, more }: TicketReferences): string {
	const count = tickets.length + more;
	if (tickets.length === 0) return count === 1 ? 'a similar ticket' : `${count} similar tickets`;
	const named = tickets.map((ticket) => `#${ticket.replace(/^#/, '').slice(0, 40)}`).join(', ');
	return `the similar ticket${count === 1 ? '' : 's'} ${named}${more === 0 ? '' : ` and ${more} more`}`;
}
