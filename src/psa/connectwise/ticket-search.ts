import { matchesNothing, type TicketQuery } from '../psa';
import { pointInTime } from '../record-id';
import type { ConnectWiseApi } from './api';
import { allOf, type Condition, oneOf, recordId, where } from './conditions';
import type { CwTicket } from './wire';

/** Below ConnectWise's 1000: a page of whole tickets stays readable within the transport's time limit. */
const PAGE_SIZE = 250;

const WHAT = 'search tickets';

/** Service tickets of a query, in its order. Project tickets, which have the same list of callbacks, are left out. */
export async function* searchTickets(api: ConnectWiseApi, query: TicketQuery): AsyncGenerator<CwTicket> {
	const { limit = Infinity } = query;
	if (matchesNothing(query)) return;
	let given = 0;
	for await (const ticket of ordered(api, query, Math.min(PAGE_SIZE, limit))) {
		yield ticket;
		given += 1;
		if (given >= limit) return;
	}
}

function ordered(api: ConnectWiseApi, query: TicketQuery, pageSize: number): AsyncGenerator<CwTicket> {
	if (query.order === 'oldest-update') return byUpdate(api, query, pageSize);
	if (query.order === 'oldest-created') return byId(api, query, pageSize);
	return api.list<CwTicket>(
		'service/tickets',
		{ conditions: conditionsOf(query), orderBy: 'lastUpdated desc', pageSize },
		WHAT,
	);
}

/** Ids grow with creation, so that continuing after the last one skips nothing whatever changes meanwhile. */
async function* byId(api: ConnectWiseApi, query: TicketQuery, pageSize: number, within?: Condition): AsyncGenerator<CwTicket> {
	let after: Condition | undefined;
	for (;;) {
		const conditions = allOf([conditionsOf(query), within, after]);
		const { records, more } = await api.page<CwTicket>('service/tickets', { conditions, orderBy: 'id asc', pageSize }, 1, WHAT);
		yield* records;
		const last = records.at(-1);
		if (!more || !last) return;
		after = where('id', '>', last.id);
	}
}

/**
 * A ticket that changes while its page is read moves to the end and everything behind it one place forward, so that
 * counting pages would skip one. Continues from the last time read instead; several tickets share a second, and where
 * one second fills a page, its tickets are read by id.
 */
async function* byUpdate(api: ConnectWiseApi, query: TicketQuery, pageSize: number): AsyncGenerator<CwTicket> {
	let from: Condition | undefined;
	let given = new Set<string>();
	for (;;) {
		const conditions = allOf([conditionsOf(query), from]);
		const sorted = { conditions, orderBy: 'lastUpdated asc', pageSize };
		const { records, more } = await api.page<CwTicket>('service/tickets', sorted, 1, WHAT);
		yield* records.filter((ticket) => !given.has(stateOf(ticket)));
		const last = records.at(-1)?._info?.lastUpdated;
		if (!more || last === undefined) return;
		const filled = records[0]._info?.lastUpdated === last;
		given = new Set([...(filled ? given : []), ...records.filter((ticket) => ticket._info?.lastUpdated === last).map(stateOf)]);
		from = where('lastUpdated', '>=', new Date(last));
		if (!filled) continue;
		const next = new Date(Date.parse(last) + 1000);
		for await (const ticket of byId(api, query, pageSize, allOf([from, where('lastUpdated', '<', next)]))) {
			if (!given.has(stateOf(ticket))) yield ticket;
		}
		from = where('lastUpdated', '>=', next);
		given = new Set();
	}
}

function stateOf(ticket: CwTicket): string {
	return `${ticket.id}@${ticket._info?.lastUpdated}`;
}

/** `lastUpdated` and `_info/dateEntered` can be compared though ConnectWise answers with both inside `_info`. */
function conditionsOf(query: TicketQuery): Condition | undefined {
	const { ids, companyIds, boardIds, priorities, closed } = query;
	return allOf([
		where('recordType', '=', 'ServiceTicket'),
		ids && oneOf('id', ids.map((id) => recordId(id, 'Ticket ID'))),
		query.updatedAfter === undefined ? undefined : where('lastUpdated', '>', pointInTime(query.updatedAfter, 'Updated After')),
		query.createdAfter === undefined ? undefined : where('_info/dateEntered', '>', pointInTime(query.createdAfter, 'Created After')),
		companyIds && oneOf('company/id', companyIds.map((id) => recordId(id, 'Company'))),
		boardIds && oneOf('board/id', boardIds.map((id) => recordId(id, 'Board'))),
		priorities && oneOf('priority/name', priorities),
		closed === undefined ? undefined : where('closedFlag', '=', closed),
	]);
}
