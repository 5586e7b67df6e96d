import { examplesFor } from '../desk/examples';
import {
	DeskInputError,
	type DeskExample,
	type DeskModel,
	type DeskNote,
	type DeskTicket,
	type DeskTicketLine,
} from '../desk/model';
import { labelOf, picklist, STATUS } from './entities/picklists';
import { ApiError } from './errors';
import { fullName, type Ticket, type TicketNote } from './model';
import type { NewTicket } from './new-ticket';
import type { ServiceDesk } from './service-desk';

/** The service desk as the technician's page shows it. The API user's internal notes count as documentation. */
export class AutotaskDeskModel implements DeskModel {
	readonly title = 'Service desk (Autotask PSA simulator)';
	readonly summaryLimit = 255;

	constructor(
		private readonly desk: ServiceDesk,
		private readonly createTicket: (input: NewTicket) => Ticket,
		private readonly apiResourceId: number,
	) {}

	get examples(): DeskExample[] {
		return examplesFor('autotask').filter(({ companyId }) => this.desk.records.companies.get(Number(companyId)));
	}

	companies() {
		const companies = this.desk.records.companies.all().map(({ id, companyName: name }) => ({ id: String(id), name }));
		return companies.sort((a, b) => a.name.localeCompare(b.name));
	}

	contacts(companyId: string) {
		const contacts = this.desk.records.contacts.all().filter(({ companyID }) => String(companyID) === companyId);
		return contacts.map((contact) => ({ id: String(contact.id), name: fullName(contact) }));
	}

	priorities() {
		const priorities = picklist('ticketPriority', this.desk.switches);
		return priorities.map(({ value: id, label: name, isDefaultValue: isDefault }) => ({ id, name, isDefault }));
	}

	tickets(): DeskTicketLine[] {
		const documented = new Map<number, string>();
		for (const note of this.desk.records.notes.all()) {
			if (this.isDocumentation(note) && !documented.has(note.ticketID))
				documented.set(note.ticketID, note.createDateTime);
		}
		const tickets = this.desk.records.tickets.all().reverse();
		return tickets.map((ticket) => this.line(ticket, documented.get(ticket.id) ?? null));
	}

	ticket(id: string): DeskTicket | undefined {
		const { records, switches } = this.desk;
		const ticket = records.tickets.get(Number(id));
		if (!ticket) return undefined;
		const notes = this.desk.notes(ticket.id);
		const contact = records.contacts.get(ticket.contactID ?? -1);
		const additional = this.desk.additionalItems(ticket.id).map(({ configurationItemID }) => configurationItemID);
		const items = ticket.configurationItemID === null ? additional : [ticket.configurationItemID, ...additional];
		return {
			...this.line(ticket, notes.find((note) => this.isDocumentation(note))?.createDateTime ?? null),
			description: ticket.description ?? '',
			contact: contact ? fullName(contact) : null,
			contactEmail: contact?.emailAddress ?? null,
			contactPhone: contact?.phone ?? null,
			board: labelOf('queue', ticket.queueID, switches),
			assets: items.map((item) => records.configurationItems.get(item)?.referenceTitle ?? String(item)),
			notes: notes.map((note) => this.note(note)),
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

	private isDocumentation(note: TicketNote): boolean {
		return this.isAutomatic(note) && this.desk.isInternal(note);
	}

	private isAutomatic({ creatorResourceID, impersonatorCreatorResourceID }: TicketNote): boolean {
		return (impersonatorCreatorResourceID ?? creatorResourceID) === this.apiResourceId;
	}

	/** Notes are plain text: what looks like Markdown stays as it is. */
	private note(note: TicketNote): DeskNote {
		const { resources, contacts } = this.desk.records;
		const author = resources.get(note.creatorResourceID ?? -1) ?? contacts.get(note.createdByContactID ?? -1);
		return {
			id: String(note.id),
			text: note.title ? `${note.title}\n\n${note.description}` : note.description,
			format: 'text',
			author: author ? fullName(author) : '',
			automatic: this.isAutomatic(note),
			internal: this.desk.isInternal(note),
			resolution: false,
			createdAt: note.createDateTime,
		};
	}

	private line(ticket: Ticket, documentedAt: string | null): DeskTicketLine {
		const { records, switches } = this.desk;
		const urgency = picklist('ticketPriority', switches).find(({ value }) => Number(value) === ticket.priority);
		return {
			id: String(ticket.id),
			number: ticket.ticketNumber,
			summary: ticket.title,
			company: records.companies.get(ticket.companyID)?.companyName ?? '',
			status: labelOf('ticketStatus', ticket.status, switches),
			closed: ticket.status === STATUS.complete,
			priority: labelOf('ticketPriority', ticket.priority, switches),
			urgency: urgency?.sortOrder ?? 3,
			createdAt: ticket.createDate,
			documentedAt,
		};
	}
}

function asInputError(error: unknown): Error {
	return error instanceof ApiError ? new DeskInputError(error.message) : (error as Error);
}
