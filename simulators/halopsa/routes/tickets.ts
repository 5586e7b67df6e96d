import type { FastifyInstance } from 'fastify';

import { ApiError } from '../errors';
import {
	byNumber,
	byNumbers,
	byText,
	flag,
	text,
	time,
	whenSet,
	type Filter,
	type Filters,
	type Query,
} from '../listing';
import { readTime, type Ticket } from '../model';
import { CLOSED, type Records } from '../seed';
import type { Switches } from '../switches';
import { ticketView } from '../views';
import { ID, idOf, keyedList, queryOf, write, type ApiContext } from './context';

/** `/api/Tickets`. */
export function ticketRoutes(app: FastifyInstance, context: ApiContext): void {
	const { desk, records, switches, apiActor } = context;
	const filters = ticketFilters(context);
	const one = (id: number): Ticket => {
		const ticket = desk.ticket(id);
		if (!desk.isVisible(ticket)) throw new ApiError(403, 'You do not have permission to do this.');
		return ticket;
	};
	app.get('/api/Tickets', async (request) => {
		const query = queryOf(request);
		const view = (ticket: Ticket) =>
			flag(query, 'ticketidonly') ? { id: ticket.id } : ticketView(ticket, query, false, context);
		const rows = records.tickets
			.all()
			.filter((ticket) => desk.isVisible(ticket))
			.filter(wordSearch(query, records))
			.filter(dateSearch(query, switches))
			.filter(closedSearch(query, switches));
		return keyedList('tickets', rows, { query, filters, switches, view });
	});
	app.get(`/api/Tickets/${ID}`, async (request) => ticketView(one(idOf(request)), queryOf(request), true, context));
	app.post(
		'/api/Tickets',
		async (request, reply) =>
			await write(request, reply, switches, (body, id) => {
				const ticket =
					id === undefined ? desk.createTicket(body, apiActor) : desk.updateTicket(one(Number(id)).id, body, apiActor);
				return ticketView(ticket, {}, true, context);
			}),
	);
	app.delete(`/api/Tickets/${ID}`, async (request) => {
		const ticket = desk.deleteTicket(one(idOf(request)).id, apiActor);
		return ticketView(ticket, {}, true, context);
	});
}

function ticketFilters({ records, switches }: ApiContext): Filters<Ticket> {
	const teamId = ({ team }: Ticket) => records.teams.find(({ name }) => name === team)?.id ?? 0;
	const names = ({ asset_ids }: Ticket) => asset_ids.map((id) => records.assets.get(id)?.inventory_number ?? '');
	const updated = (compare: (at: number, bound: number) => boolean): Filter<Ticket> => ({
		kind: 'time',
		keeps: ({ last_update }, bound: number) => {
			const at = readTime(last_update);
			return compare(at, bound) || (switches.lastUpdateInclusive && at === bound);
		},
	});
	return {
		client_id: byNumber(({ client_id }) => client_id),
		client_ids: byNumbers(({ client_id }) => client_id),
		toplevel_id: byNumber(({ client_id }) => records.clients.get(client_id)?.toplevel_id ?? 0),
		site_id: byNumber(({ site_id }) => site_id),
		user_id: byNumber(({ user_id }) => user_id),
		agent_id: byNumber(({ agent_id }) => agent_id),
		asset_id: { kind: 'int', keeps: ({ asset_ids }, id: number) => asset_ids.includes(id) },
		status_id: byNumber(({ status_id }) => status_id),
		status: byNumbers(({ status_id }) => status_id),
		requesttype_id: byNumber(({ tickettype_id }) => tickettype_id),
		priority: byNumbers(({ priority_id }) => priority_id),
		team: byNumbers(teamId),
		ticketids: byNumbers(({ id }) => id),
		parent_id: byNumber(({ parent_id }) => parent_id),
		search_reportedby: byText(({ reportedby }) => [reportedby]),
		search_user_name: byText(({ user_name }) => [user_name]),
		search_summary: byText(({ summary }) => [summary]),
		search_details: byText(({ details }) => [details]),
		search_inventory_number: byText(names),
		search_id: byText(({ id }) => [String(id)]),
		lastupdatefromdate: updated((at, bound) => at > bound),
		lastupdatetodate: updated((at, bound) => at < bound),
		open_only: whenSet(({ status_id }) => status_id !== CLOSED),
		closed_only: whenSet(({ status_id }) => status_id === CLOSED),
	};
}

const SEARCHED_DATES: Partial<Record<string, 'dateoccurred' | 'dateclosed'>> = {
	dateoccured: 'dateoccurred',
	datecleared: 'dateclosed',
};

/** `datesearch` takes two names, one of them misspelt by the vendor; with any other, the dates are skipped. */
function dateSearch(query: Query, switches: Switches): (ticket: Ticket) => boolean {
	const field = SEARCHED_DATES[text(query, 'datesearch') ?? ''];
	if (field === undefined) return () => true;
	const [from, to] = [time(query, 'startdate', switches) ?? -Infinity, time(query, 'enddate', switches) ?? Infinity];
	return (ticket) => {
		const at = readTime(ticket[field]);
		const set = field === 'dateoccurred' || ticket.status_id === CLOSED;
		return set && at >= from && at <= to;
	};
}

/** `search` looks at the ticket; with `searchactions` at what was written on it too. */
function wordSearch(query: Query, records: Records): (ticket: Ticket) => boolean {
	const words = text(query, 'search')?.toLowerCase();
	if (words === undefined) return () => true;
	const inActions = flag(query, 'searchactions');
	return ({ id, summary, details, asset_ids }) => {
		const names = asset_ids.map((assetId) => records.assets.get(assetId)?.inventory_number ?? '');
		const notes = inActions ? records.actions.filter(({ ticket_id }) => ticket_id === id).map(({ note }) => note) : [];
		return [summary, details, String(id), ...names, ...notes].some((value) => value.toLowerCase().includes(words));
	};
}

function closedSearch(query: Query, switches: Switches): (ticket: Ticket) => boolean {
	const all = !switches.closedNeedAsking || flag(query, 'includeclosed') || flag(query, 'closed_only');
	return ({ status_id }) => all || status_id !== CLOSED;
}
