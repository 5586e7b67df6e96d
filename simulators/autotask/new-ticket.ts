import type { TicketInput } from '../desk/ticket-input';
import { valueOf } from './entities/picklists';
import type { Body } from './body';
import { fullName } from './model';
import type { Records } from './records';
import { makeContact } from './seed';
import type { Switches } from './switches';

/** A ticket as people enter it; a contact who is not in the PSA yet is added. */
export interface NewTicket extends TicketInput {
	queueId?: number;
	/** The first is the ticket's primary configuration item. */
	configurationIds?: number[];
}

const DAY = 24 * 3_600_000;
const DEFAULTS = { status: 1, priority: 2, queueID: 29682833, source: 2 };

/** The API body that makes this ticket. */
export function newTicketBody(input: NewTicket, records: Records, switches: Switches, now: number): Body {
	const { priority, configurationIds, queueId } = input;
	const level = typeof priority === 'string' ? valueOf('ticketPriority', priority, switches) : priority;
	return {
		...DEFAULTS,
		title: input.summary,
		description: input.description ?? null,
		companyID: input.companyId,
		contactID: contactOf(input, records),
		...(queueId === undefined ? {} : { queueID: queueId }),
		...(level === undefined ? {} : { priority: level }),
		...(configurationIds?.length ? { configurationItemID: configurationIds[0] } : {}),
		dueDateTime: new Date(now + DAY).toISOString(),
		...input.fields,
	};
}

function contactOf({ contactId, contactName, contactEmail, companyId }: NewTicket, records: Records): number | null {
	if (contactId !== undefined || !contactName) return contactId ?? null;
	const known = records.contacts.find((row) => row.companyID === companyId && fullName(row) === contactName);
	if (known) return known.id;
	const [firstName, ...lastName] = contactName.slice(0, 100).split(' ');
	const person = { firstName, lastName: lastName.join(' '), email: contactEmail };
	return records.contacts.put(makeContact(records.contacts.takeId(), person, companyId)).id;
}
