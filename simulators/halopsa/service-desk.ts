import { Announcer } from '../shared/announcer';
import { blankAction, planAction, writeAction, type PlannedAction } from './action-fields';
import { flagOf, intOf, type Body } from './body';
import { invalid, notFound } from './errors';
import { haloTime, NEVER, type Action, type Actor, type Mail, type Ticket } from './model';
import { CLOSED, type Records } from './seed';
import type { Switches } from './switches';
import { blankTicket, htmlOfText, writeTicket } from './ticket-fields';

/** The numbers of the events notifications subscribe to. */
export const EVENTS = { created: 3, updated: 19, closed: 39, statusChanged: 76, deleted: 1072 } as const;

/** Something happened to a ticket; what webhooks and the technician's page live on. */
export interface TicketEvent {
	/** Every event it is at once; none for what only the page wants to know. */
	events: number[];
	ticket: Ticket;
	actor: Actor;
}

/** Tickets and their actions: every change passes here, whether it came over the API or from the technician's page. */
export class ServiceDesk extends Announcer<TicketEvent> {
	readonly mail: Mail[] = [];

	constructor(
		readonly records: Records,
		readonly switches: Switches,
		private readonly now: () => number,
	) {
		super();
	}

	/** Whether the application's agent belongs to a team that sees it. */
	isVisible({ team }: Ticket): boolean {
		return this.switches.visibleTeams?.includes(team) ?? true;
	}

	/** @throws ApiError 404 */
	ticket(id: number): Ticket {
		const ticket = this.records.tickets.get(id);
		if (!ticket) throw notFound('Ticket', id);
		return ticket;
	}

	/** Makes a ticket, with its details as the first action. @throws ApiError 400 */
	createTicket(body: Body, actor: Actor): Ticket {
		const ticket = writeTicket(blankTicket(this.records, this.stamp()), body, this.records);
		if (flagOf(body, '_validate_only')) return ticket;
		ticket.id = this.records.tickets.takeId();
		this.settleStatus(ticket, actor);
		this.records.tickets.put(ticket);
		const byUser = { ...actor, agent: ticket.user_name ? null : actor.agent };
		const action = blankAction(ticket, byUser, ticket.datecreated);
		this.store({ ...action, outcome: 'First User Email', outcome_id: 1, ...noteOf(ticket) });
		if (flagOf(body, 'sendack') !== false && flagOf(body, 'createacknowledgement') !== false)
			this.send({ ticket, action: null, kind: 'acknowledgement', to: ticket.user_email });
		this.emit([EVENTS.created], ticket, actor, body);
		return ticket;
	}

	/** @throws ApiError 400, 404 */
	updateTicket(id: number, body: Body, actor: Actor): Ticket {
		const before = this.ticket(id);
		const ticket = writeTicket(before, body, this.records);
		if (flagOf(body, '_validate_only')) return ticket;
		const events = this.changeStatus(before, ticket, actor);
		if (events.length && this.switches.logStatusChanges) this.logStatusChange(before, ticket);
		ticket.last_update = this.stamp();
		this.records.tickets.put(ticket);
		this.emit([...this.updatedBy(actor), ...events], ticket, actor, body);
		return ticket;
	}

	/** @throws ApiError 404 */
	deleteTicket(id: number, actor: Actor): Ticket {
		const ticket = this.ticket(id);
		this.records.tickets.delete(id);
		this.records.actions = this.records.actions.filter(({ ticket_id }) => ticket_id !== id);
		this.emit([EVENTS.deleted], ticket, actor, {});
		return ticket;
	}

	/** The ticket's actions, oldest first. */
	actions(ticketId: number): Action[] {
		return this.records.actions.filter(({ ticket_id }) => ticket_id === ticketId);
	}

	/** @throws ApiError 404 */
	action(ticketId: number, id: number): Action {
		const action = this.actions(ticketId).find((row) => row.id === id);
		if (!action) throw notFound('Action', id);
		return action;
	}

	/** @throws ApiError 400 without a ticket, or with one that does not exist */
	addAction(body: Body, actor: Actor): Action {
		const ticketId = intOf(body, 'ticket_id');
		if (ticketId === undefined) throw invalid('ticket_id', 'The ticket_id field is required.');
		const ticket = this.records.tickets.get(ticketId);
		if (!ticket) throw invalid('ticket_id', `The ticket ${ticketId} does not exist.`);
		const { records, switches } = this;
		const plan = planAction(ticket, body, actor, { records, switches, now: this.stamp() });
		const next: Ticket = { ...ticket, status_id: plan.newStatus || ticket.status_id };
		const events = this.changeStatus(ticket, next, actor);
		const action = this.store({ ...plan.action, new_status: next.status_id });
		Object.assign(next, { lastactiondate: action.datetime, last_update: action.datetime });
		if (events.includes(EVENTS.closed)) Object.assign(next, closureOf(action));
		records.tickets.put(next);
		this.mailAction(next, action, plan, body);
		this.emit([...this.updatedBy(actor), ...events], next, actor, body);
		return action;
	}

	/** @throws ApiError 400, 404 */
	updateAction(ticketId: number, id: number, body: Body): Action {
		const action = this.action(ticketId, id);
		return Object.assign(action, writeAction(action, body, this.switches), { last_updated: this.stamp() });
	}

	/** @throws ApiError 404 */
	deleteAction(ticketId: number, id: number): Action {
		const action = this.action(ticketId, id);
		this.records.actions = this.records.actions.filter((row) => row !== action);
		return action;
	}

	private stamp(): string {
		return haloTime(this.now());
	}

	private store(action: Action): Action {
		const last = this.actions(action.ticket_id).reduce((most, { id }) => Math.max(most, id), 0);
		const stored = { ...action, id: last + 1 };
		this.records.actions.push(stored);
		return stored;
	}

	/** The events a changed status makes; none where it stays. */
	private changeStatus(before: Ticket, ticket: Ticket, actor: Actor): number[] {
		if (before.status_id === ticket.status_id) return [];
		this.settleStatus(ticket, actor);
		return ticket.status_id === CLOSED ? [EVENTS.statusChanged, EVENTS.closed] : [EVENTS.statusChanged];
	}

	private settleStatus(ticket: Ticket, actor: Actor): void {
		const closed = ticket.status_id === CLOSED;
		ticket.dateclosed = closed ? this.stamp() : NEVER;
		ticket.closure_agent_id = closed ? (actor.agent?.id ?? 0) : 0;
		ticket.hasbeenclosed = closed || (ticket.hasbeenclosed && this.switches.reopenedStaysClosed);
	}

	private logStatusChange(before: Ticket, ticket: Ticket): void {
		const system = blankAction(before, { agent: null, application: false }, this.stamp());
		const { status_id: new_status } = ticket;
		const outcome = 'Status Changed';
		this.store({ ...system, who: 'System', who_type: 0, outcome, new_status, hiddenfromuser: true, system: true });
	}

	private updatedBy({ agent }: Actor): number[] {
		return this.switches.updatedFiresFor === 'anyone' || agent === null ? [EVENTS.updated] : [];
	}

	private mailAction(ticket: Ticket, action: Action, plan: PlannedAction, body: Body): void {
		for (const to of plan.mailTo) this.send({ ticket, action, kind: 'action', to });
		if (plan.mailTo.length)
			Object.assign(action, { emaildirection: 'O', dateemailed: action.datetime, emailto: plan.mailTo.join(';') });
		if (plan.survey) this.send({ ticket, action, kind: 'survey', to: ticket.user_email });
		const rules = this.switches.ruleMailsUser && !this.rulesAreOff(body);
		if (rules) this.send({ ticket, action, kind: 'rule', to: ticket.user_email });
	}

	private rulesAreOff(body: Body): boolean {
		const other = this.switches.honourDontFireAutomations && flagOf(body, '_dont_fire_automations');
		return (flagOf(body, 'dont_do_rules') ?? false) || other === true;
	}

	private send(mail: { ticket: Ticket; action: Action | null; kind: Mail['kind']; to: string }): void {
		const { ticket, action, kind, to } = mail;
		if (!to) return;
		const [actionId, hidden] = [action?.id ?? null, action?.hiddenfromuser ?? false];
		this.mail.push({
			at: this.stamp(),
			to,
			ticketId: ticket.id,
			actionId,
			kind,
			hidden,
			text: action?.note ?? ticket.summary,
		});
	}

	private emit(events: number[], ticket: Ticket, actor: Actor, body: Body): void {
		const quiet = body.dont_do_rules === true || body._dont_fire_automations === true;
		const fired = quiet && this.switches.quietChangesFireNoWebhook ? [] : events;
		this.announce({ events: fired, ticket, actor });
	}
}

const noteOf = ({ details, details_html }: Ticket) => ({ note: details, note_html: details_html });

function closureOf({ note, note_html }: Action) {
	return { closure_note: note, closure_note_html: note_html || htmlOfText(note) };
}
