import type { PsaAsset, PsaChoice, PsaCompany } from '../psa';
import type { Ticket, TicketAsset, TicketContact, TicketNote } from '../ticket';
import type { AtCompany, AtConfigurationItem, AtContact, AtNote, AtResource, AtTicket } from './wire';
import type { AutotaskZone } from './zone';

/** The system's own status for a ticket that is done; every Autotask has it. */
export const COMPLETE = 5;

/** What a ticket's ids stand for. */
export interface TicketContext {
	zone: AutotaskZone;
	companies: ReadonlyMap<number, AtCompany>;
	contacts: ReadonlyMap<number, AtContact>;
	items: ReadonlyMap<number, AtConfigurationItem>;
	statuses: readonly PsaChoice[];
	priorities: readonly PsaChoice[];
	queues: readonly PsaChoice[];
}

/** A ticket in the shape all PSAs share. @param itemIds its configuration items, the primary one first */
export function toTicket(ticket: AtTicket, itemIds: readonly number[], context: TicketContext): Ticket {
	const closed = ticket.status === COMPLETE || Boolean(ticket.completedDate);
	return {
		psa: 'autotask',
		id: String(ticket.id),
		number: ticket.ticketNumber || String(ticket.id),
		title: ticket.title ?? '',
		description: ticket.description ?? '',
		company: companyOf(ticket, context),
		contact: toContact(recordOf(context.contacts, ticket.contactID)),
		status: labelOf(context.statuses, ticket.status),
		closed,
		priority: labelOf(context.priorities, ticket.priority),
		board: labelOf(context.queues, ticket.queueID),
		assets: itemIds.map((id) => toTicketAsset(id, context.items.get(id))),
		url: ticketLink(context.zone, ticket.id),
		createdAt: ticket.createDate ?? null,
		updatedAt: updatedAt(ticket),
		updatedBy: ticket.lastActivityResourceID ? String(ticket.lastActivityResourceID) : null,
		closedAt: closed ? (ticket.completedDate ?? ticket.resolvedDateTime ?? null) : null,
		resolution: ticket.resolution || null,
	};
}

/** Where the ticket is in Autotask's web app. */
export function ticketLink(zone: AutotaskZone, id: number): string {
	return `${zone.web}Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=${id}`;
}

/** The later of the two times Autotask keeps: notes move one of them, a technician's changes may move only the other. */
export function updatedAt({ lastActivityDate, lastTrackedModificationDateTime }: AtTicket): string | null {
	const times = [lastActivityDate, lastTrackedModificationDateTime].filter((time): time is string => Boolean(time));
	return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

export function toNote(
	note: AtNote,
	people: { resources: ReadonlyMap<number, AtResource>; contacts: ReadonlyMap<number, AtContact> },
	internal: boolean,
): TicketNote {
	const author = recordOf(people.resources, note.creatorResourceID) ?? recordOf(people.contacts, note.createdByContactID);
	return {
		id: String(note.id),
		text: note.description ?? '',
		author: fullName(author),
		internal,
		resolution: false,
		createdAt: note.createDateTime ?? null,
	};
}

export function toCompany(record: AtCompany): PsaCompany {
	return {
		id: String(record.id),
		name: record.companyName ?? String(record.id),
		identifier: record.companyNumber || null,
		active: record.isActive !== false,
		phone: record.phone || null,
		website: record.webAddress || null,
		itGlueId: null,
	};
}

export function toAsset(record: AtConfigurationItem, types: readonly PsaChoice[]): PsaAsset {
	return {
		...toTicketAsset(record.id, record),
		tag: record.referenceNumber || null,
		type: labelOf(types, record.configurationItemType),
		companyId: typeof record.companyID === 'number' ? String(record.companyID) : null,
		active: record.isActive !== false,
	};
}

function toTicketAsset(id: number, record?: AtConfigurationItem): TicketAsset {
	return {
		id: String(id),
		name: record?.referenceTitle || record?.rmmDeviceAuditHostname || record?.dattoHostname || null,
		serialNumber: record?.serialNumber || record?.dattoSerialNumber || null,
	};
}

/** Company 0 is the MSP itself. */
function companyOf({ companyID }: AtTicket, { companies }: TicketContext): Ticket['company'] {
	if (typeof companyID !== 'number') return { id: null, name: null, identifier: null };
	const record = companies.get(companyID);
	return { id: String(companyID), name: record?.companyName ?? null, identifier: record?.companyNumber || null };
}

function toContact(record?: AtContact): TicketContact {
	return { name: fullName(record), email: record?.emailAddress || null, phone: record?.phone || null };
}

function fullName(person?: { firstName?: string | null; lastName?: string | null }): string | null {
	return [person?.firstName, person?.lastName].filter(Boolean).join(' ') || null;
}

function recordOf<T>(records: ReadonlyMap<number, T>, id: number | null | undefined): T | undefined {
	return typeof id === 'number' ? records.get(id) : undefined;
}

function labelOf(choices: readonly PsaChoice[], value: number | null | undefined): string | null {
	if (value === null || value === undefined) return null;
	return choices.find(({ id }) => id === String(value))?.name ?? String(value);
}
