import { examplesFor } from '../desk/examples';
import {
	DeskInputError,
	type DeskExample,
	type DeskModel,
	type DeskNote,
	type DeskTicket,
	type DeskTicketLine,
} from '../desk/model';
import { ApiError } from './errors';
import { readTime, type Action, type Ticket } from './model';
import type { NewTicket } from './new-ticket';
import { apiAgent, CLOSED } from './seed';
import type { ServiceDesk } from './service-desk';

/** The service desk as the technician's page shows it. The application's hidden actions count as documentation. */
export class HaloPsaDeskModel implements DeskModel {
	readonly title = 'Service desk (HaloPSA simulator)';
	readonly summaryLimit = 255;

	constructor(
		private readonly desk: ServiceDesk,
		private readonly createTicket: (input: NewTicket) => Ticket,
	) {}

	get examples(): DeskExample[] {
		return examplesFor('halopsa').filter(({ companyId }) => this.desk.records.clients.get(Number(companyId)));
	}

	companies() {
		const clients = this.desk.records.clients.all().map(({ id, name }) => ({ id: String(id), name }));
		return clients.sort((a, b) => a.name.localeCompare(b.name));
	}

	contacts(companyId: string) {
		const users = this.desk.records.users.all().filter(({ client_id }) => String(client_id) === companyId);
		return users.map(({ id, name }) => ({ id: String(id), name }));
	}

	priorities() {
		return this.desk.records.priorities.map(({ priorityid, name }) => ({
			id: String(priorityid),
			name,
			isDefault: priorityid === 3,
		}));
	}

	tickets(): DeskTicketLine[] {
		const documented = new Map<number, string>();
		for (const action of this.desk.records.actions) {
			if (this.isDocumentation(action) && !documented.has(action.ticket_id))
				documented.set(action.ticket_id, action.datetime);
		}
		const newestFirst = this.desk.records.tickets.all().reverse();
		return newestFirst.map((ticket) => this.line(ticket, documented.get(ticket.id)));
	}

	ticket(id: string): DeskTicket | undefined {
		const ticket = this.desk.records.tickets.get(Number(id));
		if (!ticket) return undefined;
		const [, ...actions] = this.desk.actions(ticket.id);
		const user = this.desk.records.users.get(ticket.user_id);
		const { assets } = this.desk.records;
		return {
			...this.line(ticket, actions.find((action) => this.isDocumentation(action))?.datetime),
			description: ticket.details,
			contact: ticket.user_name || null,
			contactEmail: ticket.user_email || null,
			contactPhone: user?.phonenumber || null,
			board: ticket.team,
			assets: ticket.asset_ids.map((assetId) => assets.get(assetId)?.inventory_number ?? String(assetId)),
			notes: actions.map((action) => this.note(action)),
		};
	}

	create(input: Parameters<DeskModel['create']>[0]): string {
		const companyId = Number(input.companyId);
		if (!this.desk.records.clients.get(companyId)) throw new DeskInputError('This company does not exist.');
		if (input.summary.length > this.summaryLimit)
			throw new DeskInputError(`The summary must not be longer than ${this.summaryLimit} characters.`);
		try {
			const { contactName, summary, description, priorityId } = input;
			const priority = priorityId ? Number(priorityId) : undefined;
			return String(this.createTicket({ companyId, contactName, summary, description, priority }).id);
		} catch (error) {
			throw error instanceof ApiError ? new DeskInputError(error.message) : error;
		}
	}

	subscribe(listener: (ticketId: string) => void): () => void {
		return this.desk.subscribe(({ ticket }) => listener(String(ticket.id)));
	}

	private isAutomatic({ who_agentid }: Action): boolean {
		return who_agentid === apiAgent(this.desk.records).id;
	}

	private isDocumentation(action: Action): boolean {
		return action.hiddenfromuser && this.isAutomatic(action);
	}

	private line(ticket: Ticket, documentedAt: string | undefined): DeskTicketLine {
		const { clients, statuses, priorities } = this.desk.records;
		return {
			id: String(ticket.id),
			number: String(ticket.id).padStart(7, '0'),
			summary: ticket.summary,
			company: clients.get(ticket.client_id)?.name ?? '',
			status: statuses.get(ticket.status_id)?.name ?? '',
			closed: ticket.status_id === CLOSED,
			priority: priorities.find(({ priorityid }) => priorityid === ticket.priority_id)?.name ?? '',
			urgency: ticket.priority_id,
			createdAt: iso(ticket.datecreated),
			documentedAt: documentedAt === undefined ? null : iso(documentedAt),
		};
	}

	private note(action: Action): DeskNote {
		return {
			id: String(action.id),
			text: action.note_html,
			format: 'html',
			author: action.who,
			automatic: this.isAutomatic(action),
			internal: action.hiddenfromuser,
			resolution: action.new_status === CLOSED && action.old_status !== CLOSED,
			createdAt: iso(action.datetime),
		};
	}
}

const iso = (time: string): string => new Date(readTime(time)).toISOString();
