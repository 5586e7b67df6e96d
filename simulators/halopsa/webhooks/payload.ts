import type { Notification, Ticket, Webhook } from '../model';
import { newGuid } from '../seed';
import { EVENTS, type ServiceDesk, type TicketEvent } from '../service-desk';
import type { Switches } from '../switches';
import { ticketView } from '../views';

/** What the event is called, and what the message says of the ticket. Agents read them in their own language. */
const TEXTS: Record<Switches['eventLanguage'], Record<number, [event: string, message: string]>> = {
	en: {
		[EVENTS.created]: ['new ticket logged', 'A new ticket has been logged: Ticket ID: #.'],
		[EVENTS.updated]: ['ticket updated by user', 'Ticket ID: # has been updated.'],
		[EVENTS.closed]: ['ticket closed', 'Ticket ID: # has been closed.'],
		[EVENTS.statusChanged]: ['ticket status changed', 'The status has been changed for Ticket ID: #.'],
		[EVENTS.deleted]: ['ticket deleted', 'Ticket ID: # has been deleted.'],
	},
	de: {
		[EVENTS.created]: ['neues Ticket erfasst', 'Ein neues Ticket wurde erfasst: Ticket-ID: #.'],
		[EVENTS.updated]: ['Ticket von Benutzer aktualisiert', 'Ticket-ID: # wurde aktualisiert.'],
		[EVENTS.closed]: ['Ticket geschlossen', 'Ticket-ID: # wurde geschlossen.'],
		[EVENTS.statusChanged]: ['Ticketstatus geändert', 'Der Status von Ticket-ID: # wurde geändert.'],
		[EVENTS.deleted]: ['Ticket gelöscht', 'Ticket-ID: # wurde gelöscht.'],
	},
};

export type Payload = Record<string, unknown>;

/** What a webhook is told of an event, by its payload kind; not yet text, because batches join several. */
export function payloadOf(
	event: TicketEvent,
	to: { webhook: Webhook; notification: Notification },
	desk: ServiceDesk,
	now: number,
): Payload {
	const { webhook, notification } = to;
	const { ticket, actor } = event;
	const [name, message] = TEXTS[desk.switches.eventLanguage][notification.eventno] ?? ['ticket event', 'Ticket ID: #.'];
	if (webhook.payload_type === 3) return customPayload(webhook.custom_payload, ticket);
	return {
		id: newGuid(),
		webhook_id: webhook.id,
		notification_id: notification.id,
		escmsg_id: newGuid(),
		event: name,
		message: message.replace('#', String(ticket.id).padStart(7, '0')),
		object_id: ticket.id,
		agent_id: actor.agent?.id ?? 0,
		timestamp: new Date(now).toISOString().replace('Z', '7895Z'),
		...(webhook.payload_type === 0 && { ticket: keyFields(ticket, desk) }),
		...(webhook.payload_type === 1 && fullObjects(ticket, desk)),
	};
}

function keyFields(ticket: Ticket, { records }: ServiceDesk): Payload {
	const { id, summary, status_id, tickettype_id, client_id, agent_id, customfields, hasbeenclosed } = ticket;
	const team_id = records.teams.find(({ name }) => name === ticket.team)?.id ?? 0;
	return { id, summary, status_id, tickettype_id, client_id, team_id, agent_id, customfields, hasbeenclosed };
}

function fullObjects(ticket: Ticket, desk: ServiceDesk): Payload {
	const { records, switches } = desk;
	const team_id = keyFields(ticket, desk).team_id;
	const full = ticketView(ticket, { includedetails: 'true' }, true, { records, switches });
	const [client, user] = [records.clients.get(ticket.client_id), records.users.get(ticket.user_id)];
	return { ticket: { ...full, team_id }, client: client ?? null, user: user ?? null };
}

/** The administrator's own template: JSON in which `$FAULTID` and `$SYMPTOM` stand for id and summary. */
function customPayload(template: string, { id, summary }: Ticket): Payload {
	const values: Record<string, string> = { $FAULTID: String(id), $SYMPTOM: JSON.stringify(summary).slice(1, -1) };
	const text = (template || '{"ticket_id":$FAULTID}').replace(/\$(FAULTID|SYMPTOM)/g, (name) => values[name]);
	return JSON.parse(text) as Payload;
}
