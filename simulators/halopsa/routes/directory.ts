import type { FastifyInstance } from 'fastify';

import { notFound } from '../errors';
import { byNumber, byText, flag, text, type Filters, type Query } from '../listing';
import type { Asset, Client, Site, Ticket, User } from '../model';
import { CLOSED } from '../seed';
import type { Switches } from '../switches';
import { assetView } from '../views';
import { ID, idOf, keyedList, queryOf, type ApiContext } from './context';

interface Inactivatable {
	inactive: boolean;
}

/** Inactive records are listed only where they are asked for. */
function active<T extends Inactivatable>(rows: T[], query: Query): T[] {
	return flag(query, 'includeinactive') ? rows : rows.filter(({ inactive }) => !inactive);
}

const CLIENT_FILTERS: Filters<Client> = { toplevel_id: byNumber(({ toplevel_id }) => toplevel_id) };
const SITE_FILTERS: Filters<Site> = {
	client_id: byNumber(({ client_id }) => client_id),
	search: byText(({ name, client_name }) => [name, client_name]),
};
const userFilters = ({ usersFoundByEmail }: Switches): Filters<User> => ({
	client_id: byNumber(({ client_id }) => client_id),
	site_id: byNumber(({ site_id }) => site_id),
	search: byText(({ name, emailaddress }) => (usersFoundByEmail ? [name, emailaddress] : [name])),
});

/** Clients, sites, users and assets, each in a keyed list, and the bare lists of what tickets refer to. */
export function directoryRoutes(app: FastifyInstance, context: ApiContext): void {
	clientRoutes(app, context);
	assetRoutes(app, context);
	lookupRoutes(app, context);
}

function clientRoutes(app: FastifyInstance, { records, switches }: ApiContext): void {
	app.get('/api/Client', async (request) => {
		const query = queryOf(request);
		const search = text(query, 'search')?.toLowerCase() ?? '';
		const texts = ({ name, ref, accountsid }: Client) =>
			flag(query, 'search_name_only') ? [name] : [name, ref, accountsid];
		const rows = active(records.clients.all(), query).filter((client) =>
			texts(client).some((value) => value.toLowerCase().includes(search)),
		);
		return keyedList('clients', rows, { query, filters: CLIENT_FILTERS, switches });
	});
	app.get(`/api/Client/${ID}`, async (request) => found('Client', idOf(request), records.clients));
	app.get('/api/Site', async (request, reply) => {
		const query = queryOf(request);
		const rows = active(records.sites.all(), query);
		const body = keyedList('sites', rows, { query, filters: SITE_FILTERS, switches });
		return await reply.type('application/json; charset=utf-8').send(withDecimals(body));
	});
	app.get(`/api/Site/${ID}`, async (request, reply) => {
		const site = found('Site', idOf(request), records.sites);
		return await reply.type('application/json; charset=utf-8').send(withDecimals(site));
	});
	app.get('/api/Users', async (request) => {
		const query = queryOf(request);
		return keyedList('users', active(records.users.all(), query), { query, filters: userFilters(switches), switches });
	});
	app.get(`/api/Users/${ID}`, async (request) => found('User', idOf(request), records.users));
}

/** A site's `client_id` is a decimal number on the wire: `12.0`. */
function withDecimals(body: unknown): string {
	return JSON.stringify(body).replace(/("client_id":\d+)/g, '$1.0');
}

function assetRoutes(app: FastifyInstance, { records, switches }: ApiContext): void {
	const filters: Filters<Asset> = {
		ticket_id: {
			kind: 'int',
			keeps: ({ id }, ticketId: number) => assetsOf(records.tickets.get(ticketId)).includes(id),
		},
		client_id: byNumber(({ client_id }) => client_id),
		site_id: byNumber(({ site_id }) => site_id),
		assettype_id: byNumber(({ assettype_id }) => assettype_id),
		inventory_number: { kind: 'text', keeps: ({ inventory_number }, value: string) => inventory_number === value },
		search: byText((asset) => [asset.inventory_number, asset.key_field, asset.key_field2, asset.key_field3]),
		lastupdatefromdate: {
			kind: 'time',
			keeps: ({ last_update }, from: number) => Date.parse(`${last_update}Z`) > from,
		},
	};
	app.get('/api/Asset', async (request) => {
		const query = queryOf(request);
		const view = (asset: Asset) => assetView(asset, flag(query, 'includeassetfields'), switches);
		return keyedList('assets', active(records.assets.all(), query), { query, filters, switches, view });
	});
	app.get(`/api/Asset/${ID}`, async (request) =>
		assetView(found('Asset', idOf(request), records.assets), flag(queryOf(request), 'includedetails'), switches),
	);
}

const assetsOf = (ticket: Ticket | undefined): number[] => ticket?.asset_ids ?? [];

function lookupRoutes(app: FastifyInstance, { records, apiActor }: ApiContext): void {
	app.get('/api/Status', async (request) =>
		records.statuses.all().filter(({ id }) => id !== CLOSED || !flag(queryOf(request), 'excludeclosed')),
	);
	app.get(`/api/Status/${ID}`, async (request) => found('Status', idOf(request), records.statuses));
	app.get('/api/Priority', async () => records.priorities);
	app.get('/api/Agent', async (request) => {
		const keepApi = flag(queryOf(request), 'includeapiagents');
		return records.agents.all().filter(({ isapiagent }) => keepApi || !isapiagent);
	});
	app.get('/api/Agent/me', async () => apiActor.agent);
	app.get(`/api/Agent/${ID}`, async (request) => found('Agent', idOf(request), records.agents));
	app.get('/api/Team', async () => records.teams.all());
	app.get('/api/TicketType', async () => records.ticketTypes.all());
	app.get('/api/Outcome', async () => records.outcomes.all().filter(({ hidden }) => !hidden));
	app.get(`/api/Outcome/${ID}`, async (request) => found('Outcome', idOf(request), records.outcomes));
}

function found<T>(kind: string, id: number, table: { get(id: number): T | undefined }): T {
	const row = table.get(id);
	if (row === undefined) throw notFound(kind, id);
	return row;
}
