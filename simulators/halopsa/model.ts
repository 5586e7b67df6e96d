/**
 * The records of a HaloPSA as they are stored. Names that stand next to ids in the API's answers are looked up when a
 * record is shown. Times are UTC without a zone, `2026-01-15T09:58:02.487`, as HaloPSA writes them.
 */
export interface Client {
	id: number;
	name: string;
	toplevel_id: number;
	toplevel_name: string;
	inactive: boolean;
	ref: string;
	main_site_id: number;
	main_site_name: string;
	accountsid: string;
	customfields: unknown[];
	/** The IT Glue organization HaloPSA's own import linked; empty for none. */
	itglue_id: string;
}

export interface Site {
	id: number;
	name: string;
	client_id: number;
	client_name: string;
	inactive: boolean;
	itglue_id: string;
	client_itglue_id: string;
}

/** A contact. */
export interface User {
	id: number;
	name: string;
	firstname: string;
	surname: string;
	emailaddress: string;
	phonenumber: string;
	client_id: number;
	client_name: string;
	site_id: number;
	site_name: string;
	inactive: boolean;
}

export interface Asset {
	id: number;
	inventory_number: string;
	/** The serial number, in this database. */
	key_field: string;
	/** The model, in this database. */
	key_field2: string;
	/** The IP address, in this database. */
	key_field3: string;
	client_id: number;
	client_name: string;
	site_id: number;
	site_name: string;
	assettype_id: number;
	assettype_name: string;
	username: string;
	status_id: number;
	status_name: string;
	inactive: boolean;
	notes: string;
	warranty_end: string;
	third_party_id: number;
	fields: Array<{ id: number; name: string; value: string }>;
	customfields: unknown[];
	itglue_id: string;
	itglue_url: string;
	last_update: string;
}

export interface Agent {
	id: number;
	name: string;
	email: string;
	team: string;
	isdisabled: boolean;
	isapiagent: boolean;
}

export interface Team {
	id: number;
	name: string;
	department_id: number;
	department_name: string;
	inactive: boolean;
}

export interface Status {
	id: number;
	name: string;
	shortname: string;
	type: number;
	sequence: number;
	colour: string;
}

export interface Priority {
	/** A GUID; tickets name the priority by `priorityid`. */
	id: string;
	priorityid: number;
	slaid: number;
	name: string;
	colour: string;
	ishidden: boolean;
}

export interface TicketType {
	id: number;
	name: string;
	use: string;
}

/** What an action is called, and what choosing it does besides. */
export interface Outcome {
	id: number;
	outcome: string;
	buttonname: string;
	sequence: number;
	hidden: boolean;
	systemid: number;
	/** 0 never, 1 always. */
	sendemail: number;
	hidefromuser: boolean;
	/** 0 leaves the status alone. */
	newstatus: number;
	emailtemplate_id: number;
}

export interface Ticket {
	id: number;
	summary: string;
	details: string;
	details_html: string;
	status_id: number;
	tickettype_id: number;
	priority_id: number;
	sla_id: number;
	client_id: number;
	site_id: number;
	user_id: number;
	user_name: string;
	user_email: string;
	reportedby: string;
	/** A name; the list filter `team` takes ids. */
	team: string;
	agent_id: number;
	category_1: string;
	category_2: string;
	category_3: string;
	category_4: string;
	dateoccurred: string;
	datecreated: string;
	dateclosed: string;
	lastactiondate: string;
	last_update: string;
	respondbydate: string;
	fixbydate: string;
	deadlinedate: string;
	hasbeenclosed: boolean;
	closure_note: string;
	closure_note_html: string;
	closure_agent_id: number;
	asset_ids: number[];
	third_party_id: number;
	third_party_id_string: string;
	guid: string;
	parent_id: number;
	child_count: number;
	attachment_count: number;
	source: number;
	impact: number;
	urgency: number;
	customfields: unknown[];
	is_sensitive: boolean;
}

export interface Action {
	/** Counts from 1 in each ticket. */
	id: number;
	ticket_id: number;
	outcome: string;
	outcome_id: number;
	who: string;
	/** 1 for an agent, 2 for a user. */
	who_type: number;
	who_agentid: number;
	datetime: string;
	last_updated: string;
	actiondatecreated: string;
	note: string;
	note_html: string;
	emailfrom: string;
	emailto: string;
	/** `I` came in, `O` went out, empty for neither. */
	emaildirection: string;
	dateemailed: string;
	hiddenfromuser: boolean;
	important: boolean;
	old_status: number;
	new_status: number;
	attachment_count: number;
	timetaken: number;
	actionby_agent_id: number;
	actionby_application_id: string;
	guid: string;
	/** The system's own doing, left out by `excludesys`. */
	system: boolean;
}

export interface Webhook {
	id: string;
	name: string;
	url: string;
	/** 0 outbound, 1 runbook. */
	type: number;
	/** 0 POST, 1 GET, 2 PUT, 3 DELETE, 4 PATCH. */
	method: number;
	content_type: string;
	/** 0 none, 1 basic, 2 bearer, 3 API key, 4 certificate. */
	authentication_type: number;
	authentication_header: string;
	basic_username: string;
	basic_password: string;
	active: boolean;
	disabled: boolean;
	/** Which of the payload kinds a number means is not published. Here: 0 key fields, 1 full, 2 event only, 3 custom. */
	payload_type: number;
	custom_payload: string;
	last_status: number;
	log_retention_policy_days: number;
	/** 1 gathers events until the limit or the delay is reached. */
	batch_method: number;
	batch_delay_seconds: number;
	batch_limit: number;
	/** Failures in a row before the webhook is switched off; 0 for never. */
	auto_disable_attempts: number;
	notify_on_failure: boolean;
	infinite_loop_threshold: number;
}

/** Which event goes to which webhook. */
export interface Notification {
	id: number;
	webhook_id: string;
	name: string;
	type: number;
	delivery_method: number;
	eventno: number;
	filter_type: number;
	conditions: unknown[];
	emailtemplate_id: number;
	agent_id: number;
}

/** A mail that would have gone out. */
export interface Mail {
	at: string;
	to: string;
	ticketId: number;
	actionId: number | null;
	kind: 'acknowledgement' | 'action' | 'survey' | 'rule';
	/** The mail showed its reader an action that is hidden from the user. */
	hidden: boolean;
	text: string;
}

/** Who does something: an agent, or with `agent: null` the ticket's user. */
export interface Actor {
	agent: Agent | null;
	/** The API application acted, not a person. */
	application: boolean;
}

/** What stands where no date is set. */
export const NEVER = '1900-01-01T00:00:00';

/** HaloPSA's way to write a time: UTC, no zone, no trailing zeros in the fraction. */
export const haloTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.?0*Z$/, '');

/** Reads a time as HaloPSA writes it or as a client sends it; without a zone it is taken as UTC. `NaN` for none. */
export function readTime(text: string): number {
	const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
	return Date.parse(zoned ? text : `${text.length === 10 ? `${text}T00:00:00` : text}Z`);
}

/** The text of HTML: enough to search and to list by. */
export function textOfHtml(html: string): string {
	return html
		.replace(/<(br|\/p|\/li|\/h[1-6]|\/tr|\/div)\b[^<>]*>/gi, '\n')
		.replace(/<[^<>]*>/g, '')
		.replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name])
		.trim();
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };
