/** HaloPSA's records as its REST API sends them, reduced to the fields this package reads. Times are UTC, mostly without a zone. */

export interface HaloTicket {
	id: number;
	summary?: string;
	details?: string;
	details_html?: string;
	status_id?: number;
	priority_id?: number;
	client_id?: number;
	client_name?: string;
	user_name?: string;
	user_email?: string;
	reportedby?: string;
	/** A name; the filter of the same name takes ids. */
	team?: string;
	dateoccurred?: string;
	datecreated?: string;
	dateclosed?: string;
	last_update?: string;
	lastactiondate?: string;
	/** Reopened tickets may keep it. */
	hasbeenclosed?: boolean;
	closure_note?: string;
	closure_note_html?: string;
	asset_number?: number;
	inventory_number?: string;
	/** Only of a single ticket read with `includedetails`. */
	assets?: HaloAsset[];
	web_url?: string;
}

/** Whatever was written on a ticket or happened to it. Ids count from 1 in each ticket. */
export interface HaloAction {
	id: number;
	ticket_id?: number;
	outcome?: string;
	who?: string;
	who_agentid?: number;
	datetime?: string;
	actiondatecreated?: string;
	note?: string;
	note_html?: string;
	hiddenfromuser?: boolean;
	new_status?: number;
	old_status?: number;
}

export interface HaloAsset {
	id: number;
	/** The asset tag, which is what people call the asset by. */
	inventory_number?: string;
	/** What the asset type shows as its key, in general the serial number. */
	key_field?: string;
	client_id?: number;
	assettype_name?: string;
	inactive?: boolean;
	fields?: Array<{ id?: number; name?: string; value?: unknown }>;
}

export interface HaloClient {
	id: number;
	name?: string;
	/** The client's reference. */
	ref?: string;
	inactive?: boolean;
	website?: string;
	main_phonenumber?: string;
	/** The IT Glue organization that Halo's own IT Glue import linked; empty for none. */
	itglue_id?: string | number;
}

/** A contact of a client. */
export interface HaloUser {
	id: number;
	name?: string;
	emailaddress?: string;
	client_id?: number;
	inactive?: boolean;
}

/** An entry of a bare list: status, team, agent. */
export interface HaloChoice {
	id: number | string;
	name?: string;
}

/** The id is a GUID; tickets name a priority by `priorityid`, and several agreements have priorities of the same name. */
export interface HaloPriority extends HaloChoice {
	priorityid?: number;
}

export interface HaloWebhook {
	/** A GUID. */
	id: string;
	name?: string;
	url?: string;
	type?: number;
	authentication_type?: number;
	basic_username?: string;
	active?: boolean;
	disabled?: boolean;
}

/** One event that goes to a webhook. */
export interface HaloNotification {
	id: number;
	webhook_id?: string;
	eventno?: number | string;
}

/** What HaloPSA posts to a webhook. A custom payload may hold little more than `ticket_id`. */
export interface HaloEvent {
	id?: unknown;
	object_id?: unknown;
	agent_id?: unknown;
	ticket_id?: unknown;
	ticket?: { id?: unknown } | null;
}
