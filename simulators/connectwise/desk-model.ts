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
import { fullName, type Note, type Ticket } from './model';
import type { NewTicket } from './new-ticket';
import type { ServiceDesk } from './service-desk';

/** The service desk as the technician's page shows it. The API member's internal notes count as documentation. */
export class ConnectWiseDeskModel implements DeskModel {
	readonly title = 'Service desk (ConnectWise PSA simulator)';
	readonly summaryLimit = 100;

	constructor(
		private readonly desk: ServiceDesk,
		private readonly createTicket: (input: NewTicket) => Ticket,
		private readonly apiMember: string,
	) {}

	get examples(): DeskExample[] {
		return examplesFor('connectwise').filter(({ companyId }) => this.desk.records.companies.get(Number(companyId)));
	}

	companies() {
		const companies = this.desk.records.companies.all().map(({ id, name }) => ({ id: String(id), name }));
		return companies.sort((a, b) => a.name.localeCompare(b.name));
	}

	contacts(companyId: string) {
		const contacts = this.desk.records.contacts.all().filter(({ company }) => String(company.id) === companyId);
		return contacts.map((contact) => ({ id: String(contact.id), name: fullName(contact) }));
	}

	priorities() {
		const priorities = this.desk.records.priorities.all().sort((a, b) => a.sortOrder - b.sortOrder);
		return priorities.map(({ id, name, defaultFlag }) => ({ id: String(id), name, isDefault: defaultFlag }));
	}

	tickets(): DeskTicketLine[] {
		const documented = new Map<number, string>();
		for (const note of this.desk.records.notes.all()) {
			if (this.isDocumentation(note) && !documented.has(note.ticketId)) documented.set(note.ticketId, note.dateCreated);
		}
		return this.desk.records.tickets
			.all()
			.reverse()
			.map((ticket) => line(ticket, documented.get(ticket.id) ?? null));
	}

	ticket(id: string): DeskTicket | undefined {
		const ticket = this.desk.records.tickets.get(Number(id));
		if (!ticket) return undefined;
		const notes = this.desk.notes(ticket.id);
		const description = notes.find(({ detailDescriptionFlag }) => detailDescriptionFlag);
		const { configurations, attached } = this.desk.records;
		const assets = attached.filter(({ ticketId }) => ticketId === ticket.id);
		return {
			...line(ticket, notes.find((note) => this.isDocumentation(note))?.dateCreated ?? null),
			description: description?.text ?? '',
			contact: ticket.contactName,
			contactEmail: ticket.contactEmailAddress,
			contactPhone: ticket.contactPhoneNumber,
			board: ticket.board.name,
			assets: assets.map(({ configurationId }) => configurations.get(configurationId)?.name ?? String(configurationId)),
			notes: notes.filter((note) => note !== description).map((note) => this.note(note)),
		};
	}

	create(input: Parameters<DeskModel['create']>[0]): string {
		try {
			const ticket = this.createTicket({
				companyId: Number(input.companyId),
				contactName: input.contactName || undefined,
				summary: input.summary,
				description: input.description,
				priority: input.priorityId ? Number(input.priorityId) : undefined,
			});
			return String(ticket.id);
		} catch (error) {
			throw asInputError(error);
		}
	}

	subscribe(listener: (ticketId: string) => void): () => void {
		return this.desk.subscribe(({ ticket }) => listener(String(ticket.id)));
	}

	private isDocumentation(note: Note): boolean {
		return note.internalAnalysisFlag && note.createdBy === this.apiMember;
	}

	private note(note: Note): DeskNote {
		return {
			id: String(note.id),
			text: note.text,
			format: this.desk.switches.renderMarkdown ? 'markdown' : 'text',
			author: note.member?.name ?? note.contact?.name ?? note.createdBy,
			automatic: note.createdBy === this.apiMember,
			internal: note.internalAnalysisFlag,
			resolution: note.resolutionFlag,
			createdAt: note.dateCreated,
		};
	}
}

function line(ticket: Ticket, documentedAt: string | null): DeskTicketLine {
	return {
		id: String(ticket.id),
		number: String(ticket.id),
		summary: ticket.summary,
		company: ticket.company.name,
		status: ticket.status.name,
		closed: ticket.closedFlag,
		priority: ticket.priority.name,
		urgency: ticket.priority.sort ?? 3,
		createdAt: ticket._info.dateEntered ?? ticket._info.lastUpdated,
		documentedAt,
	};
}

function asInputError(error: unknown): Error {
	if (!(error instanceof ApiError)) return error as Error;
	return new DeskInputError(error.errors?.map(({ message }) => message).join(' ') ?? error.message);
}
