import type { PsaName, Ticket, TicketAsset, TicketNote } from './ticket';

/** What to search tickets by; absent means any. */
export interface TicketQuery {
	/** Only these tickets: to apply the other filters to tickets already known. */
	ids?: string[];
	/** ISO 8601 UTC; tickets updated strictly after it. */
	updatedAfter?: string;
	/** ISO 8601 UTC; tickets created strictly after it. */
	createdAfter?: string;
	companyIds?: string[];
	boardIds?: string[];
	/** Names. */
	priorities?: string[];
	closed?: boolean;
	/**
	 * Oldest first is for pollers: tickets that change while the pages are read are neither skipped nor given twice in
	 * the same state. Newest first, the default, is for people.
	 */
	order?: 'oldest-update' | 'oldest-created' | 'newest-update';
	limit?: number;
}

/** Whether a query names a list without values, which matches nothing: PSAs take an absent filter as "everything". */
export function matchesNothing({ ids, companyIds, boardIds, priorities, limit }: TicketQuery): boolean {
	return (limit ?? 1) <= 0 || [ids, companyIds, boardIds, priorities].some((values) => values?.length === 0);
}

export interface NewNote {
	ticketId: string;
	/** Plain text or Markdown; an implementation that needs HTML converts it. */
	text: string;
	/**
	 * Makes adding idempotent: the same marker on the same ticket is added once, however often it is asked for.
	 * Written into the note as a visible last line, because no PSA keeps a client key on notes.
	 */
	marker?: string;
}

export interface AddedNote {
	noteId: string;
	/** `false` where a note with the marker already stood on the ticket. */
	created: boolean;
}

/** A ticket to open, in the words all PSAs share. Names and ids are those of the PSA's own lists. */
export interface NewTicket {
	title: string;
	/** Plain text or Markdown. The client can see it. */
	description: string;
	companyId: string;
	/** By id, whole name or e-mail address; one of the company's. */
	contact?: string;
	/** Board, queue or team. */
	board?: string;
	status?: string;
	priority?: string;
	/** Ticket type, where the PSA wants one. */
	type?: string;
	/** ISO 8601, where the PSA wants one. */
	dueAt?: string;
	/**
	 * Makes opening idempotent: no second ticket for the same company while one with this marker is open. At most 50
	 * characters, which is what Autotask's external ID holds.
	 */
	marker?: string;
	/** ISO 8601; a ticket with the marker that was closed after it counts as well as an open one. */
	closedSince?: string;
}

export interface CreatedTicket {
	ticketId: string;
	/** What people call the ticket by. */
	number: string;
	/** Link to the ticket in the PSA's web app. */
	url: string | null;
	/** `false` where a ticket with the marker stood already. */
	created: boolean;
	/** An older open ticket with the marker, where another process opened one at the same time and this one could not be taken back. */
	duplicateOf?: string;
}

/** A client of the MSP, as every PSA's implementation returns it. */
export interface PsaCompany {
	id: string;
	name: string;
	/** The PSA's short key for the company: ConnectWise `identifier`, Autotask company number. */
	identifier: string | null;
	/** `false` where the PSA keeps the company for the record only. */
	active: boolean;
	phone: string | null;
	website: string | null;
	/** The IT Glue organization the PSA itself names for this company; only HaloPSA stores one. */
	itGlueId: string | null;
}

/** A device the PSA keeps: configuration (ConnectWise), configuration item (Autotask) or asset (HaloPSA). */
export interface PsaAsset extends TicketAsset {
	/** The asset tag or reference number. */
	tag: string | null;
	type: string | null;
	companyId: string | null;
	active: boolean;
}

/** An entry of one of the PSA's lists: a board, a priority. */
export interface PsaChoice {
	id: string;
	name: string;
}

export interface AssetQuery {
	companyId?: string;
	/** The exact name, serial number or tag. */
	text?: string;
}

export interface RecentQuery {
	/** ISO 8601 UTC; tickets updated before it are left out. */
	since: string;
	limit: number;
	/** Tickets to look through at most where a PSA has no list of a device's tickets, each for a request. */
	examine?: number;
}

/** One PSA. Errors are `ServiceError`s (`src/http/errors.ts`). Private notes never e-mail the client. */
export interface Psa {
	readonly name: PsaName;
	/** IT Glue's `psa_integration_type` for this PSA, `null` where IT Glue has none (itglue-api 3.3). */
	readonly integrationType: 'manage' | 'autotask' | null;
	/** The whole ticket; `notes` adds its notes, `assets: false` spares the requests for its devices. */
	getTicket(id: string, options?: { notes?: boolean; assets?: boolean }): Promise<Ticket>;
	/** Tickets as the PSA's list has them: where it leaves out description, resolution and assets, they are empty. */
	searchTickets(query: TicketQuery): AsyncIterable<Ticket>;
	listNotes(ticketId: string): Promise<TicketNote[]>;
	addPrivateNote(note: NewNote): Promise<AddedNote>;
}

/** Everything a PSA's node and trigger offer. */
export interface PsaDesk extends Psa {
	/** A note the client sees. There is no marker: the client would see it too. Whether the PSA mails it is its own affair. */
	addPublicNote(note: Omit<NewNote, 'marker'>): Promise<AddedNote>;
	/** Opens a ticket and mails nobody. @throws InputError for a name that is in none of the PSA's lists */
	createTicket(ticket: NewTicket): Promise<CreatedTicket>;
	/** Tickets a device is linked to, the last changed first. */
	ticketsOfAsset(assetId: string, query: RecentQuery): AsyncIterable<Ticket>;
	getCompany(id: string): Promise<PsaCompany>;
	/** Companies in use; `text` is part of the name or the short key. */
	companies(text?: string): AsyncIterable<PsaCompany>;
	getAsset(id: string): Promise<PsaAsset>;
	/** Devices in use. */
	assets(query: AssetQuery): AsyncIterable<PsaAsset>;
	/** What `boardIds` of a `TicketQuery` can name. */
	boards(): Promise<PsaChoice[]>;
	/** What `priorities` of a `TicketQuery` can name. */
	priorities(): Promise<PsaChoice[]>;
	/** What `status` of a `NewTicket` can name; some PSAs have statuses of each board. */
	statuses(board?: string): Promise<PsaChoice[]>;
	/** What `type` of a `NewTicket` can name; empty where the PSA wants none. */
	ticketTypes(): Promise<PsaChoice[]>;
}
