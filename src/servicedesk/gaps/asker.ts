import { feedbackLink, type FeedbackSender } from './feedback-link';
import { ticketKey } from './rows';
import { recordKey } from '../../knowledge/record';
import type { Ticket } from '../../psa/ticket';
import type { Ask } from '../note';

/**
 * Asks on a ticket's note whether a match helped: a signed link for each. Nothing is asked without a sender, or without a time.
 * @param now milliseconds since 1970
 */
export function asker(ticket: Ticket, organizationId: string, sender: FeedbackSender | undefined, now: number | null): Ask {
	if (sender === undefined || now === null) return () => null;
	const question = { ticketKey: ticketKey(ticket), ticketNumber: ticket.number, organizationId };
	return (match) => feedbackLink({ ...question, record: recordKey(match) }, sender, now);
}
