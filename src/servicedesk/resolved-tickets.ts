import { Experience } from '../knowledge/feedback/experience';
import { MAX_FEEDBACK, readFeedback } from '../knowledge/feedback/feedback';
import type { TicketProfiles } from '../knowledge/feedback/profile';
import type { Ticket } from '../psa/ticket';

/** What a workflow knows of earlier tickets. */
export interface ResolvedTickets {
	/** Rows of `Feedback` and resolved tickets of the PSA nodes, read by `readFeedback`. */
	rows: unknown;
	/** Kept between tickets, so that each row is understood once. */
	profiles: TicketProfiles;
}

/** What is to be learned from earlier tickets for one of this organization, and what was left unread. */
export function learnedFrom(
	resolved: ResolvedTickets | undefined,
	{ company }: Ticket,
	organizationId: string,
): { experience: Experience | null; hints: string[] } {
	if (resolved === undefined) return { experience: null, hints: [] };
	const { feedback, unreadable, leftOut } = readFeedback(resolved.rows, { organizationId, company });
	const hints: string[] = [];
	if (unreadable > 0) {
		hints.push(
			`${unreadable} of the resolved tickets could not be read: a row needs ticketText, record (such as document/123) and helpful, or a ticket's title and resolution.`,
		);
	}
	if (leftOut > 0) hints.push(`Only the newest ${MAX_FEEDBACK} rows of resolved tickets were read.`);
	const experience = feedback.length === 0 ? null : new Experience(feedback, organizationId, resolved.profiles);
	return { experience, hints };
}
