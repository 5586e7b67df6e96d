import { fullName } from './model';
import type { Records } from './seed';
import type { Body } from './ticket-fields';

/** A ticket as people enter it. */
export interface NewTicket {
	summary: string;
	description?: string;
	companyId: number;
	contactId?: number;
	/** A contact of the company by name; one who is not in the PSA is written to the ticket as text. */
	contactName?: string;
	contactEmail?: string;
	boardId?: number;
	/** The priority's id, or its name. */
	priority?: number | string;
	configurationIds?: number[];
	/** Anything else the API takes. */
	fields?: Body;
}

/** The API body that makes this ticket. */
export function newTicketBody(input: NewTicket, records: Records): Body {
	const { contactName, companyId } = input;
	const known = records.contacts.find((row) => row.company.id === companyId && fullName(row) === contactName)?.id;
	const contactId = input.contactId ?? known;
	return {
		summary: input.summary,
		company: { id: companyId },
		...(input.boardId === undefined ? {} : { board: { id: input.boardId } }),
		...(contactId === undefined ? {} : { contact: { id: contactId } }),
		...(contactName && contactId === undefined ? { contactName } : {}),
		...(input.contactEmail ? { contactEmailAddress: input.contactEmail } : {}),
		...(input.priority === undefined
			? {}
			: { priority: typeof input.priority === 'number' ? { id: input.priority } : { name: input.priority } }),
		...(input.description ? { initialDescription: input.description } : {}),
		...input.fields,
	};
}
