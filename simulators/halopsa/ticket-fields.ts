import { escapeHtml } from '../desk/markdown';
import { copy, intOf, textOf, type Body } from './body';
import { invalid } from './errors';
import { NEVER, textOfHtml, type Ticket } from './model';
import { newGuid, type Records } from './seed';

const TEXTS = [
	'summary',
	'details',
	'details_html',
	'closure_note',
	'closure_note_html',
	'user_name',
	'user_email',
	'reportedby',
	'category_1',
	'category_2',
	'category_3',
	'category_4',
	'third_party_id_string',
	'dateoccurred',
	'deadlinedate',
] as const;
const NUMBERS = ['third_party_id', 'parent_id', 'source', 'impact', 'urgency', 'sla_id'] as const;

/** The references of a ticket and where they lead; anything else is refused. */
const REFERENCES = {
	status_id: ({ statuses }: Records, id: number) => statuses.get(id),
	tickettype_id: ({ ticketTypes }: Records, id: number) => ticketTypes.get(id),
	priority_id: ({ priorities }: Records, id: number) => priorities.find(({ priorityid }) => priorityid === id),
	client_id: ({ clients }: Records, id: number) => clients.get(id),
	site_id: ({ sites }: Records, id: number) => sites.get(id),
	user_id: ({ users }: Records, id: number) => users.get(id),
	agent_id: ({ agents }: Records, id: number) => agents.get(id),
};

/**
 * Writes a body's fields to a ticket; fields nobody knows are skipped.
 *
 * @throws ApiError 400; the ticket is then unchanged
 */
export function writeTicket(ticket: Ticket, body: Body, records: Records): Ticket {
	const next = { ...ticket };
	copy(next, body, textOf, TEXTS);
	copy(next, body, intOf, NUMBERS);
	if (!next.summary.trim()) throw invalid('summary', 'A summary is required.');
	for (const [field, find] of Object.entries(REFERENCES)) {
		const id = intOf(body, field);
		if (id === undefined) continue;
		if (!find(records, id)) throw invalid(field, `The ${field.replace('_id', '')} ${id} does not exist.`);
		next[field as keyof typeof REFERENCES] = id;
	}
	placeTicket(next, body, records);
	const team = textOf(body, 'team');
	if (team !== undefined) {
		if (!records.teams.find(({ name }) => name === team)) throw invalid('team', `The team ${team} does not exist.`);
		next.team = team;
	}
	if (Array.isArray(body.assets)) next.asset_ids = assetIds(body.assets, records);
	if (Array.isArray(body.customfields)) next.customfields = body.customfields;
	pairHtml(next, body, 'details', 'details_html');
	pairHtml(next, body, 'closure_note', 'closure_note_html');
	return next;
}

/** Client, site and user belong together: what is not said follows from what is. */
function placeTicket(ticket: Ticket, body: Body, records: Records): void {
	const said = (field: string) => body[field] !== undefined && body[field] !== null;
	const user = records.users.get(ticket.user_id);
	if (said('user_id') && user) {
		if (!said('client_id')) ticket.client_id = user.client_id;
		if (!said('site_id')) ticket.site_id = user.site_id;
		if (!said('user_name')) ticket.user_name = user.name;
		if (!said('user_email')) ticket.user_email = user.emailaddress;
	} else if (said('site_id') && !said('client_id')) {
		ticket.client_id = records.sites.get(ticket.site_id)?.client_id ?? ticket.client_id;
	} else if (said('client_id') && !said('site_id')) {
		ticket.site_id = records.clients.get(ticket.client_id)?.main_site_id ?? 0;
	}
}

function assetIds(assets: unknown[], records: Records): number[] {
	return assets.map((asset, index) => {
		const id = intOf((asset ?? {}) as Body, 'id');
		if (id === undefined || !records.assets.get(id)) throw invalid(`assets[${index}].id`, 'The asset does not exist.');
		return id;
	});
}

/** Text and HTML are two forms of one thing: whichever was written makes the other. */
function pairHtml<P extends 'details' | 'closure_note'>(ticket: Ticket, body: Body, plain: P, html: `${P}_html`): void {
	if (typeof body[html] === 'string') ticket[plain] = textOfHtml(ticket[html]);
	else if (typeof body[plain] === 'string') ticket[html] = htmlOfText(ticket[plain]);
}

/** Text as HTML that shows it. */
export function htmlOfText(text: string): string {
	return text && `<p>${escapeHtml(text).replace(/\r?\n/g, '<br>')}</p>`;
}

/** A ticket before anything is written: the defaults. */
export function blankTicket(records: Records, now: string): Ticket {
	const client = records.clients.all().at(0);
	return {
		id: 0,
		summary: '',
		details: '',
		details_html: '',
		status_id: 1,
		tickettype_id: 1,
		priority_id: 3,
		sla_id: 1,
		client_id: client?.id ?? 0,
		site_id: client?.main_site_id ?? 0,
		user_id: 0,
		user_name: '',
		user_email: '',
		reportedby: '',
		team: records.teams.all()[0].name,
		agent_id: 1,
		category_1: '',
		category_2: '',
		category_3: '',
		category_4: '',
		dateoccurred: now,
		datecreated: now,
		dateclosed: NEVER,
		lastactiondate: now,
		last_update: now,
		respondbydate: NEVER,
		fixbydate: NEVER,
		deadlinedate: NEVER,
		hasbeenclosed: false,
		closure_note: '',
		closure_note_html: '',
		closure_agent_id: 0,
		asset_ids: [],
		third_party_id: 0,
		third_party_id_string: '',
		guid: newGuid(),
		parent_id: 0,
		child_count: 0,
		attachment_count: 0,
		source: 1,
		impact: 0,
		urgency: 0,
		customfields: [],
		is_sensitive: false,
	};
}
