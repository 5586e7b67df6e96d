/** What the technician's page needs to know of a PSA; each simulator shows its own records through it. Ids are text. */
export interface DeskModel {
	/** The page's heading: which PSA is played here. */
	title: string;
	/** Longest summary in characters. */
	summaryLimit: number;
	/** Tickets a visitor can fill the form with. */
	examples: DeskExample[];
	companies(): DeskChoice[];
	contacts(companyId: string): DeskChoice[];
	/** Most urgent first. */
	priorities(): Array<DeskChoice & { isDefault: boolean }>;
	/** Newest first. */
	tickets(): DeskTicketLine[];
	ticket(id: string): DeskTicket | undefined;
	/** Makes a ticket as if a client had called; returns its id. @throws DeskInputError */
	create(input: DeskNewTicket): string;
	/** Calls back with a ticket's id whenever it or its notes change. Returns how to stop. */
	subscribe(listener: (ticketId: string) => void): () => void;
}

/** Something in the form that must change; the message is shown to the visitor. */
export class DeskInputError extends Error {}

export interface DeskChoice {
	id: string;
	name: string;
}

export interface DeskExample {
	companyId: string;
	summary: string;
	description: string;
}

export interface DeskTicketLine {
	id: string;
	number: string;
	summary: string;
	company: string;
	status: string;
	closed: boolean;
	priority: string;
	/** 1 for the most urgent. */
	urgency: number;
	/** ISO 8601. */
	createdAt: string;
	/** When the first internal note of the integration came; `null` for none yet. */
	documentedAt: string | null;
}

export interface DeskTicket extends DeskTicketLine {
	description: string;
	contact: string | null;
	contactEmail: string | null;
	contactPhone: string | null;
	board: string;
	assets: string[];
	notes: DeskNote[];
}

export interface DeskNote {
	id: string;
	text: string;
	/** How the text is to be read; `text` is shown as it stands. */
	format: 'markdown' | 'text' | 'html';
	author: string;
	/** Written by the integration, not by a person. */
	automatic: boolean;
	/** Hidden from the client. */
	internal: boolean;
	resolution: boolean;
	createdAt: string;
}

export interface DeskNewTicket {
	companyId: string;
	contactName: string;
	summary: string;
	description: string;
	priorityId: string;
}
