/** PSAs this package speaks to; any other source can fill in a `Ticket` with a name of its own. */
export type PsaName = 'connectwise' | 'autotask' | 'halopsa';

export interface TicketCompany {
	/** The PSA's own company id, as a string. */
	id: string | null;
	name: string | null;
	/** The PSA's short key for the company: ConnectWise `identifier`, Autotask company number, HaloPSA reference. */
	identifier: string | null;
	/** The IT Glue organization the PSA itself names for the company; only HaloPSA stores one. */
	itGlueId?: string | null;
}

export interface TicketContact {
	name: string | null;
	email: string | null;
	phone: string | null;
}

/** A device the PSA itself links to the ticket. */
export interface TicketAsset {
	id: string;
	name: string | null;
	serialNumber: string | null;
}

export interface TicketNote {
	id: string;
	/** Plain text. */
	text: string;
	author: string | null;
	/** Hidden from the client. */
	internal: boolean;
	/** Written as (part of) the resolution. */
	resolution: boolean;
	/** ISO 8601 UTC. */
	createdAt: string | null;
}

/** A ticket as every PSA's implementation returns it and as triage reads it. Text fields are plain text; times ISO 8601 UTC. */
export interface Ticket {
	psa: PsaName | (string & {});
	id: string;
	/** What people call the ticket by; in ConnectWise and HaloPSA the id itself. */
	number: string;
	title: string;
	description: string;
	company: TicketCompany;
	contact: TicketContact;
	status: string | null;
	closed: boolean;
	priority: string | null;
	/** Board (ConnectWise), queue (Autotask) or team (HaloPSA). */
	board: string | null;
	assets: TicketAsset[];
	/** Link to the ticket in the PSA's web app. */
	url: string | null;
	createdAt: string | null;
	updatedAt: string | null;
	/** Who changed it last, in the PSA's own naming of its users, where its API says so. */
	updatedBy?: string | null;
	closedAt: string | null;
	resolution: string | null;
	/** Present where notes were asked for. */
	notes?: TicketNote[];
}
