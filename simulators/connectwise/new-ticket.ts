import type { TicketInput } from '../desk/ticket-input';
import { fullName } from './model';
import type { Records } from './seed';
import type { Body } from './ticket-fields';

/** A ticket as people enter it; a contact who is not in the PSA is written to it as text. */
export interface NewTicket extends TicketInput {
	boardId?: number;
	configurationIds?: number[];
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
