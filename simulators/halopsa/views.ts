import { flag, type Query } from './listing';
import { NEVER, type Action, type Asset, type Ticket } from './model';
import type { Records } from './seed';
import type { Switches } from './switches';

type View = Record<string, unknown>;

/** What costs the server time is not part of lists. */
const HEAVY = ['details_html', 'closure_note', 'closure_note_html', 'customfields'];
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+$/;

/** A ticket as one request gets it: what stands on it depends on whether it is one of a list, and on `include…`. */
export function ticketView(
	ticket: Ticket,
	query: Query,
	single: boolean,
	{ records, switches }: { records: Records; switches: Switches },
): View {
	const { asset_ids, ...fields } = ticket;
	const assets = asset_ids.flatMap((id) => records.assets.get(id) ?? []);
	const details = single && flag(query, 'includedetails');
	const asked = (name: string) => flag(query, name) || (details && switches.namesWithDetails);
	const view: View = {
		...fields,
		client_name: records.clients.get(ticket.client_id)?.name ?? '',
		site_name: records.sites.get(ticket.site_id)?.name ?? '',
		...(asked('includestatus') && { status_name: records.statuses.get(ticket.status_id)?.name }),
		...(asked('includeagent') && { agent_name: records.agents.get(ticket.agent_id)?.name }),
		...(asked('includetickettype') && { tickettype_name: records.ticketTypes.get(ticket.tickettype_id)?.name }),
		asset_number: asset_ids[0] ?? 0,
		inventory_number: assets[0]?.inventory_number ?? '',
		...(details && { assets: assets.map((asset) => onTicket(asset)) }),
		...(single && flag(query, 'includelastaction') && { lastnote: lastNote(ticket, records) }),
	};
	if (!single && switches.leanLists) for (const name of HEAVY) delete view[name];
	if (!single && !switches.detailsInLists) delete view.details;
	if (!single && flag(query, 'include_custom_fields')) view.customfields = ticket.customfields;
	return dated(view, switches);
}

/** An action as it is listed; its HTML comes only where it is asked for. */
export function actionView(action: Action, withHtml: boolean, records: Records, switches: Switches): View {
	const { note_html, ...fields } = without(action, 'system');
	const new_status_name = records.statuses.get(action.new_status)?.name ?? '';
	return dated({ ...fields, new_status_name, ...(withHtml && { note_html }) }, switches);
}

/** An asset as it is listed; its own fields come only where they are asked for. */
export function assetView({ fields, ...asset }: Asset, withFields: boolean, switches: Switches): View {
	return dated({ ...asset, ...(withFields && { fields }) }, switches);
}

/** The record with its times in the form that is switched on. */
export function dated(view: View, { unsetDates, timesWithZone }: Switches): View {
	const entries = Object.entries(view)
		.filter(([, value]) => value !== NEVER || unsetDates === '1900')
		.map(([name, value]) => [
			name,
			timesWithZone && typeof value === 'string' && TIME.test(value) ? `${value}Z` : value,
		]);
	return Object.fromEntries(entries) as View;
}

function onTicket({ id, inventory_number, key_field, key_field2, key_field3, client_id, ...asset }: Asset): View {
	const { assettype_name, itglue_id } = asset;
	return { id, inventory_number, key_field, key_field2, key_field3, client_id, assettype_name, itglue_id };
}

function lastNote(ticket: Ticket, { actions }: Records): string {
	return actions.filter(({ ticket_id }) => ticket_id === ticket.id).at(-1)?.note ?? '';
}

/** The record without these fields. */
export function without<T extends object, K extends keyof T>(record: T, ...fields: K[]): Omit<T, K> {
	const copy = { ...record };
	for (const field of fields) delete copy[field];
	return copy;
}
