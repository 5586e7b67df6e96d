import type { Transport } from '../../src/http/transport';
import type { Psa } from '../../src/psa/psa';

/** What a soak has done so far, as the services saw it. */
export interface WorldCounts {
	tickets: number;
	/** Tickets with exactly one note. */
	documented: number;
	/** To IT Glue. */
	requests: number;
	/** Answers 429 of IT Glue, and 401 or 403. */
	tooMany: number;
	unauthorized: number;
}

/** IT Glue and a PSA, as one n8n process sees them, and what happens there. Organizations are named by their place. */
export interface World {
	/** Of IT Glue. */
	readonly url: string;
	readonly organizationIds: readonly string[];
	/** IT Glue's key when it begins. */
	readonly key: string;
	/** What a credential with this key sends through. */
	transport(key: string): Transport;
	readonly psa: Psa;
	/** @returns the id of the ticket */
	createTicket(organization: number): Promise<string>;
	edit(organization: number): Promise<void>;
	/** Whether IT Glue cannot be reached. */
	outage(on: boolean): Promise<void>;
	/** Whether somebody else uses up most of the key's budget. */
	crowd(on: boolean): Promise<void>;
	/** The old key is refused from now on. @returns the new one */
	rotate(): Promise<string>;
	counts(): Promise<WorldCounts>;
	close(): Promise<void>;
}
