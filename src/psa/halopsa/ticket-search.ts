import type { Clock } from '../../http/clock';
import { matchesNothing, type TicketQuery } from '../psa';
import { pointInTime } from '../record-id';
import type { Ticket } from '../ticket';
import type { HaloApi, HaloQuery } from './api';
import { idList } from './ids';
import type { HaloLookups } from './lookups';
import { toTicket } from './mapper';
import { toHaloTime } from './time';
import type { HaloTicket } from './wire';

const PATH = 'Tickets';
const WHAT = 'search tickets';

/** Whether HaloPSA's bounds include their own second is not documented: asked for more, and compared here. */
const BOUND_MARGIN_MS = 1000;

/** Reading all pages for longer than this, tickets that changed meanwhile are looked for once more. */
const LONG_READING_MS = 60_000;

export interface SearchDeps {
	api: HaloApi;
	lookups: HaloLookups;
	clock: Pick<Clock, 'now'>;
}

/**
 * Tickets of a query, in its order. HaloPSA ignores a parameter it does not know and then answers with everything, so that
 * every ticket is held against the query again.
 */
export async function* searchTickets(deps: SearchDeps, query: TicketQuery): AsyncGenerator<Ticket> {
	const { limit = Infinity } = query;
	if (matchesNothing(query)) return;
	const fits = await filterOf(deps, query);
	const parameters = await parametersOf(deps, query);
	let given = 0;
	for await (const ticket of ordered(deps, parameters, query)) {
		if (!fits(ticket)) continue;
		yield ticket;
		given += 1;
		if (given >= limit) return;
	}
}

/** Tickets a device is linked to that changed since, the last changed first. */
export async function* ticketsOfAsset(deps: SearchDeps, assetId: number, sinceMs: number): AsyncGenerator<Ticket> {
	const parameters = { ...EVERY_STATE, asset_id: assetId, lastupdatefromdate: toHaloTime(sinceMs - BOUND_MARGIN_MS) };
	for (const ticket of (await everything(deps, parameters)).reverse()) if (updated(ticket) >= sinceMs) yield ticket;
}

const EVERY_STATE: HaloQuery = { includeclosed: true };

function ordered(deps: SearchDeps, parameters: HaloQuery, query: TicketQuery): AsyncGenerator<Ticket> {
	if (query.order === 'oldest-update') return byUpdate(deps, parameters);
	if (query.order === 'oldest-created') return inPages(deps, { ...parameters, order: 'id', orderdesc: false });
	return inPages(deps, { ...parameters, order: 'last_update', orderdesc: true });
}

/** Ids grow with creation, so that counting pages skips nothing while their filter only lets tickets in. */
async function* inPages(deps: SearchDeps, parameters: HaloQuery): AsyncGenerator<Ticket> {
	for await (const records of deps.api.pages<HaloTicket>(PATH, parameters, WHAT)) yield* await normalised(deps, records);
}

/**
 * A ticket that changes while its page is read moves to the end and everything behind it one place forward, so that counting
 * pages would skip one: continues from the last time read. Where that does not get on, because HaloPSA does not sort by it
 * or a hundred tickets changed at once, all pages are read.
 */
async function* byUpdate(deps: SearchDeps, parameters: HaloQuery): AsyncGenerator<Ticket> {
	const given = new Set<string>();
	let bound = parameters.lastupdatefromdate;
	for (;;) {
		const query = { ...parameters, lastupdatefromdate: bound, order: 'last_update', orderdesc: false };
		const { records, more } = await deps.api.page<HaloTicket>(PATH, query, 1, WHAT);
		const tickets = await normalised(deps, records);
		const last = tickets.at(-1);
		if (!more || !last) return yield* fresh(tickets.sort(byTime), given);
		const next = toHaloTime(updated(last) - BOUND_MARGIN_MS);
		if (!isSorted(tickets) || (bound !== undefined && next <= String(bound))) break;
		yield* fresh(tickets, given);
		bound = next;
	}
	yield* unsorted(deps, { ...parameters, lastupdatefromdate: bound }, given);
}

/** Everything by the time of its change. What changed while it was read may stand on a page that was read before. */
async function* unsorted(deps: SearchDeps, parameters: HaloQuery, given: Set<string>): AsyncGenerator<Ticket> {
	let bound = parameters.lastupdatefromdate;
	for (;;) {
		const began = deps.clock.now();
		const tickets = await everything(deps, { ...parameters, lastupdatefromdate: bound });
		const tookMs = deps.clock.now() - began;
		yield* fresh(tickets, given);
		const last = tickets.at(-1);
		if (!last || tookMs < LONG_READING_MS) return;
		bound = toHaloTime(updated(last) - tookMs);
	}
}

/** All pages, the oldest change first. */
async function everything(deps: SearchDeps, parameters: HaloQuery): Promise<Ticket[]> {
	const tickets: Ticket[] = [];
	for await (const ticket of inPages(deps, { ...parameters, order: 'id', orderdesc: false })) tickets.push(ticket);
	return tickets.sort(byTime);
}

async function normalised({ api, lookups }: SearchDeps, records: HaloTicket[]): Promise<Ticket[]> {
	if (records.length === 0) return [];
	const ids = (read: (record: HaloTicket) => number | undefined) =>
		records.map(read).filter((id) => id !== undefined && id > 0) as number[];
	const names = await lookups.names({ statusIds: ids((r) => r.status_id), priorityIds: ids((r) => r.priority_id) });
	return records.map((record) => toTicket(record, api.site, names));
}

function* fresh(tickets: Ticket[], given: Set<string>): Generator<Ticket> {
	for (const ticket of tickets) {
		const state = `${ticket.id}@${ticket.updatedAt}`;
		if (given.has(state)) continue;
		given.add(state);
		yield ticket;
	}
}

const updated = ({ updatedAt }: Ticket): number => (updatedAt === null ? 0 : Date.parse(updatedAt));
const byTime = (a: Ticket, b: Ticket): number => updated(a) - updated(b);
const isSorted = (tickets: Ticket[]): boolean =>
	tickets.every((ticket, place) => place === 0 || byTime(tickets[place - 1], ticket) <= 0);

/**
 * A ticket created after a moment also changed after it. Not searched by when it occurred: people set that to the past.
 */
async function parametersOf({ lookups }: SearchDeps, query: TicketQuery): Promise<HaloQuery> {
	const { ids, companyIds, boardIds, priorities, closed } = query;
	const bounds = boundsOf(query);
	return {
		...EVERY_STATE,
		...(ids && { ticketids: idList(ids, 'Ticket ID') }),
		...(companyIds && { client_ids: idList(companyIds, 'Company') }),
		...(boardIds && { team: idList(boardIds, 'Team') }),
		...(priorities && { priority: (await lookups.priorityIds(priorities)).join(',') || '0' }),
		...(closed !== undefined && { [closed ? 'closed_only' : 'open_only']: true }),
		...(bounds.length > 0 && { lastupdatefromdate: toHaloTime(Math.max(...bounds) - BOUND_MARGIN_MS) }),
	};
}

async function filterOf({ lookups }: SearchDeps, query: TicketQuery): Promise<(ticket: Ticket) => boolean> {
	const { ids, companyIds, boardIds, priorities, closed, updatedAfter, createdAfter } = query;
	const teams = boardIds && (await lookups.teams()).filter(({ id }) => boardIds.includes(id)).map(({ name }) => folded(name));
	const among = (values: readonly string[] | undefined, value: string | null) =>
		values === undefined || (value !== null && values.map(folded).includes(folded(value)));
	const after = (bound: string | undefined, parameter: string, value: string | null) =>
		bound === undefined || (value !== null && Date.parse(value) > pointInTime(bound, parameter).getTime());
	return (ticket) =>
		among(ids?.map((id) => String(Number(id))), ticket.id) &&
		among(companyIds, ticket.company.id) &&
		among(teams, ticket.board) &&
		among(priorities, ticket.priority) &&
		(closed === undefined || ticket.closed === closed) &&
		after(updatedAfter, 'Updated After', ticket.updatedAt) &&
		after(createdAfter, 'Created After', ticket.createdAt);
}

function boundsOf({ updatedAfter, createdAfter }: TicketQuery): number[] {
	const bounds: number[] = [];
	if (updatedAfter !== undefined) bounds.push(pointInTime(updatedAfter, 'Updated After').getTime());
	if (createdAfter !== undefined) bounds.push(pointInTime(createdAfter, 'Created After').getTime());
	return bounds;
}

const folded = (text: string): string => text.trim().toLowerCase();
