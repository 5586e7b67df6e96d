import type { PsaName, Ticket, TicketNote } from './ticket';

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
