import type { BenchCorpus, BenchTicket, Judgement } from './corpus';
import type { Feedback } from '../../src/knowledge/feedback/feedback';
import { TicketProfiles } from '../../src/knowledge/feedback/profile';
import { recordKey } from '../../src/knowledge/record';
import type { ResolvedTickets } from '../../src/servicedesk/resolved-tickets';

/** Judged tickets as if they had been resolved with their best records. They must be others than the measured ones. */
export function resolvedTickets(
	{ records }: BenchCorpus,
	{ tickets, judgements }: { tickets: readonly BenchTicket[]; judgements: ReadonlyMap<string, Judgement> },
): ResolvedTickets {
	const byId = new Map(records.map((record) => [record.id, record]));
	const rows = tickets.flatMap(({ id, organizationId, subject, body }) => {
		const relevant = judgements.get(id)?.relevant ?? {};
		const best = Math.max(0, ...Object.values(relevant));
		return Object.keys(relevant)
			.filter((record) => best >= 2 && relevant[record] === best)
			.flatMap((record) => byId.get(record) ?? [])
			.map((record): Feedback => {
				const key = recordKey(record);
				return { ticketId: id, organizationId, ticketText: `${subject}\n${body}`, record: key, helpful: true, at: null };
			});
	});
	return { rows, profiles: new TicketProfiles() };
}
