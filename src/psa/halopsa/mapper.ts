import { htmlToText, looksLikeHtml } from '../../text';
import type { PsaAsset, PsaCompany } from '../psa';
import type { Ticket, TicketAsset, TicketNote } from '../ticket';
import { type HaloSite, ticketUrl } from './site';
import { fromHaloTime } from './time';
import type { HaloAction, HaloAsset, HaloClient, HaloTicket } from './wire';

/** What tickets name by id only. */
export interface HaloNames {
	status(id: number | undefined): string | null;
	priority(id: number | undefined): string | null;
	/** Statuses that mean closed. */
	isClosedStatus(id: number | undefined): boolean;
}

/** A ticket as HaloPSA sends it. In lists it has no devices and no resolution. */
export function toTicket(ticket: HaloTicket, site: HaloSite, names: HaloNames): Ticket {
	const closedAt = fromHaloTime(ticket.dateclosed);
	// Reopened tickets may keep `hasbeenclosed`, but not the date.
	const closed = names.isClosedStatus(ticket.status_id) || (ticket.hasbeenclosed === true && closedAt !== null);
	return {
		psa: 'halopsa',
		id: String(ticket.id),
		number: String(ticket.id),
		title: ticket.summary ?? '',
		description: plainText(ticket.details, ticket.details_html) ?? '',
		company: { id: idText(ticket.client_id), name: ticket.client_name || null, identifier: null },
		contact: { name: ticket.user_name || ticket.reportedby || null, email: ticket.user_email || null, phone: null },
		status: names.status(ticket.status_id),
		closed,
		priority: names.priority(ticket.priority_id),
		board: ticket.team || null,
		assets: assetsOf(ticket),
		url: webLink(ticket.web_url) ?? ticketUrl(site, ticket.id),
		createdAt: fromHaloTime(ticket.datecreated) ?? fromHaloTime(ticket.dateoccurred),
		updatedAt: fromHaloTime(ticket.last_update) ?? fromHaloTime(ticket.lastactiondate),
		closedAt: closed ? closedAt : null,
		resolution: closed ? plainText(ticket.closure_note, ticket.closure_note_html) : null,
	};
}

/** Oldest first. */
export function inOrder(actions: HaloAction[]): HaloAction[] {
	return [...actions].sort((a, b) => a.id - b.id);
}

export function toNote(action: HaloAction, names: HaloNames): TicketNote {
	return {
		id: String(action.id),
		text: noteTextOf(action),
		author: action.who || null,
		internal: action.hiddenfromuser === true,
		resolution: closes(action, names),
		createdAt: writtenAt(action),
	};
}

/** What an action says. HTML goes first: what HaloPSA makes of it as plain text is not documented. */
export function noteTextOf({ note, note_html: html }: HaloAction): string {
	const marked = wordOf(html);
	return marked ? htmlToText(marked).text : (plainText(note, undefined) ?? '');
}

/** The action that closed the ticket last. */
export function closingAction(ordered: HaloAction[], names: HaloNames): HaloAction | undefined {
	return ordered.filter((action) => closes(action, names) && noteTextOf(action) !== '').at(-1);
}

export function writtenAt({ datetime, actiondatecreated }: HaloAction): string | null {
	return fromHaloTime(datetime) ?? fromHaloTime(actiondatecreated);
}

export function toAsset(asset: HaloAsset): TicketAsset {
	return { id: String(asset.id), name: wordOf(asset.inventory_number), serialNumber: serialOf(asset) };
}

export function toPsaAsset(asset: HaloAsset): PsaAsset {
	return {
		...toAsset(asset),
		tag: wordOf(asset.inventory_number),
		type: asset.assettype_name || null,
		companyId: idText(asset.client_id),
		active: asset.inactive !== true,
	};
}

export function toCompany(client: HaloClient): PsaCompany {
	return {
		id: String(client.id),
		name: client.name ?? String(client.id),
		identifier: client.ref || null,
		active: client.inactive !== true,
		phone: client.main_phonenumber || null,
		website: client.website || null,
		itGlueId: itGlueId(client),
	};
}

/** Empty, 0 and anything that is no id of IT Glue count as no link. */
function itGlueId({ itglue_id: value }: HaloClient): string | null {
	const text = String(value ?? '').trim();
	return /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

/** Whether the action moved the ticket into a closed status. */
function closes({ new_status: next, old_status: before }: HaloAction, names: HaloNames): boolean {
	return names.isClosedStatus(next) && !names.isClosedStatus(before);
}

function assetsOf({ assets, asset_number: number, inventory_number: name }: HaloTicket): TicketAsset[] {
	if (assets) return assets.map(toAsset);
	return number && number > 0 ? [{ id: String(number), name: name || null, serialNumber: null }] : [];
}

/** A field the MSP calls a serial number; else the key field, which holds it in general. */
function serialOf({ fields, key_field: key }: HaloAsset): string | null {
	const named = (fields ?? []).find(({ name }) => /\bserial\b/i.test(name ?? ''))?.value;
	return (typeof named === 'string' && named.trim()) || wordOf(key);
}

/** The plain text of a field that comes as text, as HTML, or as HTML in the place of text; null where it says nothing. */
export function plainText(text: unknown, html: unknown): string | null {
	const given = wordOf(text)?.trim() ?? '';
	const plain = given === '' ? htmlToText(wordOf(html) ?? '').text : looksLikeHtml(given) ? htmlToText(given).text : given;
	return plain === '' ? null : plain;
}

/** A name made of digits may come as a number; anything else but a text says nothing. */
function wordOf(value: unknown): string | null {
	return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;
}

/** Some lists send ids as decimal numbers (`12.0`); 0 and below is no record. */
function idText(id: number | undefined): string | null {
	return typeof id === 'number' && id > 0 ? String(Math.trunc(id)) : null;
}

function webLink(url: string | undefined): string | null {
	return url && /^https?:\/\/[^\s<>"']+$/i.test(url) ? url : null;
}
