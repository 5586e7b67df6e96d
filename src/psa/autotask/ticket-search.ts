import type { Clock } from '../../http/clock';
import { collect } from '../collect';
import { matchesNothing, type TicketQuery } from '../psa';
import { pointInTime } from '../record-id';
import type { AutotaskApi } from './api';
import { allOf, anyOf, exists, type Filter, inLots, oneOf, where } from './filters';
import { autotaskId } from './ids';
import { COMPLETE, updatedAt } from './mapper';
import type { AtTicket } from './wire';

/** How far back the last changed tickets are looked for, in days, before everything is read: Autotask cannot sort. */
const WINDOW_DAYS = [1, 7, 30, 120, 365];
const DAY_MS = 86_400_000;

const WHAT = 'search tickets';

export interface TicketSearch {
	api: AutotaskApi;
	clock: Clock;
	query: TicketQuery;
	/** The values of the priorities whose names the query holds. */
	priorities?: number[];
	/** Besides the query. */
	also?: Filter[];
}

/** Tickets of a query, in its order, which is made here: Autotask gives them by id, as they were created. */
export async function* searchTickets(search: TicketSearch): AsyncGenerator<AtTicket> {
	const { query, priorities } = search;
	if (matchesNothing(query) || priorities?.length === 0) return;
	let given = 0;
	for await (const ticket of ordered(search)) {
		yield ticket;
		given += 1;
		if (given >= (query.limit ?? Infinity)) return;
	}
}

/** A time after which a ticket changed. A technician's change may move only the second of the two times. */
export function changedAfter(time: Date): Filter {
	const iso = time.toISOString();
	return anyOf(where('lastActivityDate', 'gt', iso), where('lastTrackedModificationDateTime', 'gt', iso));
}

function ordered(search: TicketSearch): AsyncGenerator<AtTicket> {
	const { order } = search.query;
	if (order === 'oldest-created') return read(search);
	return order === 'oldest-update' ? oldestUpdateFirst(search) : newestUpdateFirst(search);
}

async function* oldestUpdateFirst(search: TicketSearch): AsyncGenerator<AtTicket> {
	yield* sorted(await collect(read(search)));
}

/** Window after window into the past, each read whole, until the caller has enough. */
async function* newestUpdateFirst(search: TicketSearch): AsyncGenerator<AtTicket> {
	const { query, clock } = search;
	const floor = query.updatedAfter === undefined ? 0 : pointInTime(query.updatedAfter, 'Updated After').getTime();
	const starts = query.ids ? [] : WINDOW_DAYS.map((days) => clock.now() - days * DAY_MS).filter((start) => start > floor);
	let end: Date | undefined;
	for (const start of [...starts, floor]) {
		const from = start > 0 ? [changedAfter(new Date(start))] : [];
		const until = end ? [notChangedAfter(end)] : [];
		yield* sorted(await collect(read(search, [...from, ...until]))).reverse();
		end = new Date(start);
	}
}

function notChangedAfter(time: Date): Filter {
	const iso = time.toISOString();
	const until = (field: string) => anyOf(where(field, 'lte', iso), exists(field, false));
	return allOf(until('lastActivityDate'), until('lastTrackedModificationDateTime'));
}

async function* read({ api, query, priorities, also = [] }: TicketSearch, window: Filter[] = []): AsyncGenerator<AtTicket> {
	const filters = [...filtersOf(query, priorities), ...also, ...window];
	const lots = query.ids ? inLots(query.ids.map((id) => autotaskId(id, 'Ticket ID'))) : [undefined];
	for (const lot of lots) {
		const all = lot ? [oneOf('id', lot), ...filters] : filters;
		yield* api.query<AtTicket>('Tickets', all.length > 0 ? all : [exists('id')], WHAT);
	}
}

function filtersOf(query: TicketQuery, priorities?: number[]): Filter[] {
	const { companyIds, boardIds, closed } = query;
	const filters: Array<Filter | undefined> = [
		query.updatedAfter === undefined ? undefined : changedAfter(pointInTime(query.updatedAfter, 'Updated After')),
		query.createdAfter === undefined
			? undefined
			: where('createDate', 'gt', pointInTime(query.createdAfter, 'Created After').toISOString()),
		companyIds && oneOf('companyID', companyIds.map((id) => autotaskId(id, 'Company', 0))),
		boardIds && oneOf('queueID', boardIds.map((id) => autotaskId(id, 'Queue'))),
		priorities && oneOf('priority', priorities),
		closed === undefined ? undefined : isClosed(closed),
	];
	return filters.filter((filter) => filter !== undefined);
}

export function isClosed(closed: boolean): Filter {
	return closed
		? anyOf(where('status', 'eq', COMPLETE), exists('completedDate'))
		: allOf(where('status', 'noteq', COMPLETE), exists('completedDate', false));
}

function sorted(tickets: AtTicket[]): AtTicket[] {
	const time = (ticket: AtTicket) => Date.parse(updatedAt(ticket) ?? '') || 0;
	return tickets.sort((a, b) => time(a) - time(b) || a.id - b.id);
}
