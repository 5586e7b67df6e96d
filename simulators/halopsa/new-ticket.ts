import type { Body } from './body';
import type { Records } from './seed';

/** A ticket as people enter it. */
export interface NewTicket {
	summary: string;
	description?: string;
	/** The client's id. */
	companyId: number;
	contactId?: number;
	/** A user of the client by name; one who is not in the PSA is written to the ticket as text. */
	contactName?: string;
	contactEmail?: string;
	/** The team's name. */
	team?: string;
	/** The priority's number, or its name. */
	priority?: number | string;
	assetIds?: number[];
	/** Anything else the API takes. */
	fields?: Body;
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
