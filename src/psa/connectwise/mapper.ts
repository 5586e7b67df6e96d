import type { PsaAsset, PsaChoice, PsaCompany } from '../psa';
import type { Ticket, TicketAsset, TicketNote } from '../ticket';
import { type ConnectWiseSite, ticketUrl } from './site';
import type { CwCompany, CwConfiguration, CwConfigurationReference, CwNote, CwReference, CwTicket } from './wire';

/** A ticket as ConnectWise lists it: its description, resolution and devices stand in other records. */
export function toTicket(ticket: CwTicket, site: ConnectWiseSite, companyId: string): Ticket {
	return {
		psa: 'connectwise',
		id: String(ticket.id),
		number: String(ticket.id),
		title: ticket.summary ?? '',
		description: '',
		company: {
			id: ticket.company ? String(ticket.company.id) : null,
			name: ticket.company?.name ?? null,
			identifier: ticket.company?.identifier ?? null,
		},
		contact: {
			name: ticket.contactName ?? ticket.contact?.name ?? null,
			email: ticket.contactEmailAddress ?? null,
			phone: ticket.contactPhoneNumber ?? null,
		},
		status: ticket.status?.name ?? null,
		closed: ticket.closedFlag === true,
		priority: ticket.priority?.name ?? null,
		board: ticket.board?.name ?? null,
		assets: [],
		url: ticketUrl(site, companyId, ticket.id),
		createdAt: ticket._info?.dateEntered ?? null,
		updatedAt: ticket._info?.lastUpdated ?? null,
		updatedBy: ticket._info?.updatedBy ?? null,
		closedAt: ticket.closedDate ?? null,
		resolution: null,
	};
}

/** Adds what the notes say: the description, the resolution and, where asked for, the notes themselves. */
export function withNotes(ticket: Ticket, notes: CwNote[], include: boolean): Ticket {
	const ordered = inOrder(notes);
	const resolution = joined(ordered.filter((note) => note.resolutionFlag));
	return {
		...ticket,
		description: joined(openingNotes(ordered)) ?? '',
		resolution,
		...(include && { notes: ordered.map(toNote) }),
	};
}

export function toNote(note: CwNote): TicketNote {
	return {
		// Time entries count their ids separately from ticket notes.
		id: isTimeEntry(note) ? `time-${note.id}` : String(note.id),
		text: note.text ?? '',
		author: note.member?.name ?? note.contact?.name ?? note.originalAuthor ?? note.createdBy ?? null,
		internal: isPrivate(note),
		resolution: note.resolutionFlag === true,
		createdAt: writtenAt(note),
	};
}

/** Oldest first; of the same second, ticket notes before time entries. */
export function inOrder(notes: CwNote[]): CwNote[] {
	return [...notes].sort(
		(a, b) =>
			(writtenAt(a) ?? '').localeCompare(writtenAt(b) ?? '') ||
			Number(isTimeEntry(a)) - Number(isTimeEntry(b)) ||
			a.id - b.id,
	);
}

/** The Internal tab shows a note with this flag, the Discussion tab, which clients see, one with `detailDescriptionFlag`. */
export function isPrivate(note: CwNote): boolean {
	return note.internalAnalysisFlag === true && note.detailDescriptionFlag !== true;
}

export function toAsset(reference: CwConfigurationReference, record?: CwConfiguration): TicketAsset {
	return {
		id: String(reference.id),
		name: record?.name ?? reference._info?.name ?? reference.deviceIdentifier ?? null,
		serialNumber: record?.serialNumber || null,
	};
}

export function toConfiguration(record: CwConfiguration): PsaAsset {
	return {
		id: String(record.id),
		name: record.name ?? null,
		serialNumber: record.serialNumber || null,
		tag: record.tagNumber || null,
		type: record.type?.name ?? null,
		companyId: record.company ? String(record.company.id) : null,
		active: record.activeFlag !== false,
	};
}

export function toCompany(record: CwCompany): PsaCompany {
	return {
		id: String(record.id),
		name: record.name ?? String(record.id),
		identifier: record.identifier ?? null,
		active: record.deletedFlag !== true,
		phone: record.phoneNumber || null,
		website: record.website || null,
		itGlueId: null,
	};
}

export function toChoices(references: CwReference[]): PsaChoice[] {
	return references.map(({ id, name }) => ({ id: String(id), name: name ?? String(id) }));
}

/**
 * What the ticket was opened with: the first note of the Discussion, and what the contact added before anyone answered.
 * ConnectWise keeps no description on the ticket itself.
 */
function openingNotes(ordered: CwNote[]): CwNote[] {
	const discussion = ordered.filter((note) => note.detailDescriptionFlag && !isTimeEntry(note));
	const [first, ...later] = discussion;
	if (!first) return [];
	const answered = later.findIndex((note) => !note.contact || note.member);
	return [first, ...(answered < 0 ? later : later.slice(0, answered))];
}

function joined(notes: CwNote[]): string | null {
	const texts = notes.map((note) => (note.text ?? '').trim()).filter((text) => text !== '');
	return texts.length === 0 ? null : texts.join('\n\n');
}

function isTimeEntry(note: CwNote): boolean {
	return note.noteType === 'TimeEntryNote';
}

/** People write a time entry when its work is done. */
function writtenAt(note: CwNote): string | null {
	return note.timeEnd ?? note.dateCreated ?? note._info?.lastUpdated ?? null;
}
