/** A ticket as people enter it, in words all PSAs share; each adds its own. */
export interface TicketInput {
	summary: string;
	description?: string;
	/** The company's or client's id. */
	companyId: number;
	contactId?: number;
	/** A contact of the company by name. */
	contactName?: string;
	contactEmail?: string;
	/** The priority's number, or its name. */
	priority?: number | string;
	/** Anything else the API takes. */
	fields?: Record<string, unknown>;
}
