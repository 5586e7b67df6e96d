import type { PsaName, Ticket, TicketNote } from './ticket';

/** What to search tickets by; absent means any. */
export interface TicketQuery {
	/** ISO 8601 UTC; tickets updated strictly after it. */
	updatedAfter?: string;
	createdAfter?: string;
	companyIds?: string[];
	boardIds?: string[];
	priorities?: string[];
	closed?: boolean;
	/** Oldest update first (for pollers) or newest first (for people). */
	order?: 'oldest-update' | 'newest-update';
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
	getTicket(id: string, options?: { notes?: boolean; assets?: boolean }): Promise<Ticket>;
	searchTickets(query: TicketQuery): AsyncIterable<Ticket>;
	listNotes(ticketId: string): Promise<TicketNote[]>;
	addPrivateNote(note: NewNote): Promise<AddedNote>;
}
