import type { TicketInput } from '../desk/ticket-input';
import type { Body } from './body';
import type { Records } from './seed';

/** A ticket as people enter it; a contact who is not in the PSA is written to it as text. */
export interface NewTicket extends TicketInput {
	/** The team's name. */
	team?: string;
	assetIds?: number[];
}

/** The API body that makes this ticket; the user gets no "ticket received" mail. */
export function newTicketBody(input: NewTicket, records: Records): Body {
	const { companyId, contactName, priority } = input;
	const known = records.users.find(({ client_id, name }) => client_id === companyId && name === contactName)?.id;
	const userId = input.contactId ?? known;
	const priorityId =
		typeof priority === 'string' ? records.priorities.find(({ name }) => name === priority)?.priorityid : priority;
	return {
		summary: input.summary,
		client_id: companyId,
		sendack: false,
		...(input.description && { details: input.description }),
		...(userId !== undefined && { user_id: userId }),
		...(contactName && userId === undefined && { user_name: contactName, reportedby: contactName }),
		...(input.contactEmail && { user_email: input.contactEmail }),
		...(input.team && { team: input.team }),
		...(priorityId !== undefined && { priority_id: priorityId }),
		...(input.assetIds && { assets: input.assetIds.map((id) => ({ id })) }),
		...input.fields,
	};
}
