import type { FastifyInstance, FastifyRequest } from 'fastify';

import { intOf } from '../body';
import { invalid, notFound } from '../errors';
import { byNumber, byText, flag, int, text, time, whenSet, type Filters, type Query } from '../listing';
import { readTime, type Action } from '../model';
import { actionView } from '../views';
import { ID, idOf, keyedList, queryOf, write, type ApiContext } from './context';

const FILTERS: Filters<Action> = {
	ticket_id: byNumber(({ ticket_id }) => ticket_id),
	excludesys: whenSet(({ system }) => !system),
	excludeprivate: whenSet(({ hiddenfromuser }) => !hiddenfromuser),
	conversationonly: whenSet(({ system, hiddenfromuser }) => !system && !hiddenfromuser),
	agentonly: whenSet(({ who_agentid }) => who_agentid > 0),
	importantonly: whenSet(({ important }) => important),
	timeentriesonly: whenSet(({ timetaken }) => timetaken > 0),
	actoutcome: byText(({ outcome }) => [outcome]),
	actoutcomenum: byNumber(({ outcome_id }) => outcome_id),
};

/** `/api/Actions`: what was written on tickets. Ids count in each ticket, so that one action needs both ids. */
export function actionRoutes(app: FastifyInstance, { desk, records, switches, apiActor }: ApiContext): void {
	const show = (action: Action, withHtml: boolean) => actionView(action, withHtml, records, switches);
	app.get('/api/Actions', async (request) => {
		const query = queryOf(request);
		const view = (action: Action) => show(action, flag(query, 'includehtmlnote'));
		const rows = records.actions
			.filter(({ ticket_id }) => desk.isVisible(desk.ticket(ticket_id)))
			.filter(between(query, switches));
		return keyedList('actions', rows, { query, filters: FILTERS, switches, view });
	});
	app.get(`/api/Actions/${ID}`, async (request) => {
		const ticketId = ticketOf(request);
		if (!flag(queryOf(request), 'mostrecent')) return show(desk.action(ticketId, idOf(request)), true);
		const last = desk.actions(ticketId).at(-1);
		if (!last) throw notFound('Action', idOf(request));
		return show(last, true);
	});
	app.post(
		'/api/Actions',
		async (request, reply) =>
			await write(request, reply, switches, (body, id) => {
				if (id === undefined) return show(desk.addAction(body, apiActor), true);
				const ticketId = intOf(body, 'ticket_id');
				if (ticketId === undefined) throw invalid('ticket_id', 'The ticket_id field is required.');
				return show(desk.updateAction(ticketId, Number(id), body), true);
			}),
	);
	app.delete(`/api/Actions/${ID}`, async (request) => show(desk.deleteAction(ticketOf(request), idOf(request)), true));
}

function ticketOf(request: FastifyRequest): number {
	const ticketId = int(queryOf(request), 'ticket_id');
	if (ticketId === undefined) throw invalid('ticket_id', 'The ticket_id is required.');
	return ticketId;
}

function between(query: Query, switches: ApiContext['switches']): (action: Action) => boolean {
	if (text(query, 'datesearch') === undefined) return () => true;
	const [from, to] = [time(query, 'startdate', switches) ?? -Infinity, time(query, 'enddate', switches) ?? Infinity];
	return ({ datetime }) => readTime(datetime) >= from && readTime(datetime) <= to;
}
