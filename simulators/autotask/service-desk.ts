import { Announcer } from '../shared/announcer';
import { readValues, type Body, type BodyContext, type WriteMode } from './body';
import { ADDITIONAL_ITEMS, TICKET_NOTES, TICKETS } from './entities/tickets';
import { labelOf, STATUS, WORKFLOW_NOTE } from './entities/picklists';
import { invalid, noMatch } from './errors';
import { dotNetTime, type Actor, type AdditionalItem, type Mail, type Ticket, type TicketNote } from './model';
import { exists, type Records } from './records';
import type { Switches } from './switches';

/** Something happened to a ticket; what webhooks and the technician's page live on. */
export interface TicketEvent {
	action: 'Create' | 'Update' | 'Delete';
	ticket: Ticket;
	/** How it was before an update. */
	before: Ticket | null;
	actor: Actor;
}

/** Who did something last, as tickets keep it. */
const PERSON = { resource: 1, contact: 2 };

/** Tickets and their notes: every change passes here, whether it came over the API or from the technician's page. */
export class ServiceDesk extends Announcer<TicketEvent> {
	readonly mail: Mail[] = [];

	constructor(
		readonly records: Records,
		readonly switches: Switches,
		private readonly now: () => number,
	) {
		super();
	}

	/** @throws ApiError 500 where there is none */
	ticket(id: number): Ticket {
		const ticket = this.records.tickets.get(id);
		if (!ticket) throw noMatch();
		return ticket;
	}

	/** @throws ApiError 500 naming everything that is wrong */
	createTicket(body: Body, actor: Actor): Ticket {
		const values = readValues(TICKETS, body, 'create', this.context());
		const now = dotNetTime(this.now());
		const ticket = {
			id: this.records.tickets.takeId(),
			ticketNumber: this.nextNumber(now),
			...values,
			createDate: now,
			lastActivityDate: now,
			lastActivityPersonType: personType(actor),
			lastTrackedModificationDateTime: now,
			lastCustomerVisibleActivityDateTime: now,
			completedDate: null,
			resolvedDateTime: null,
			completedByResourceID: null,
			creatorResourceID: actor.resourceId,
			creatorType: personType(actor),
			userDefinedFields: values.userDefinedFields ?? [],
		} as Ticket;
		if (ticket.queueID === null && ticket.assignedResourceID === null)
			throw invalid('Either queueID or assignedResourceID and assignedResourceRoleID must be given.');
		this.checkTogether(ticket);
		this.settle(ticket, actor);
		this.records.tickets.put(ticket);
		this.announce({ action: 'Create', ticket, before: null, actor });
		return ticket;
	}

	/** @throws ApiError 500 naming everything that is wrong; the ticket is then unchanged */
	updateTicket(id: number, body: Body, actor: Actor, mode: WriteMode = 'patch'): Ticket {
		const before = this.ticket(id);
		const ticket = { ...before, ...readValues(TICKETS, body, mode, this.context()) } as Ticket;
		this.checkTogether(ticket);
		this.settle(ticket, actor);
		const now = dotNetTime(this.now());
		ticket.lastTrackedModificationDateTime = now;
		if (this.switches.editsMoveLastActivity || actor.contactId !== undefined) ticket.lastActivityDate = now;
		ticket.lastActivityPersonType = personType(actor);
		this.records.tickets.put(ticket);
		this.announce({ action: 'Update', ticket, before, actor });
		return ticket;
	}

	/** As a technician may; the API has no way to. @throws ApiError 500 where there is none */
	deleteTicket(id: number, actor: Actor): void {
		const ticket = this.ticket(id);
		this.records.tickets.delete(id);
		for (const note of this.notes(id)) this.records.notes.delete(note.id);
		for (const item of this.additionalItems(id)) this.records.additionalItems.delete(item.id);
		this.announce({ action: 'Delete', ticket, before: null, actor });
	}

	/** The ticket's notes, oldest first. */
	notes(ticketId: number): TicketNote[] {
		return this.records.notes.all().filter((note) => note.ticketID === ticketId);
	}

	/** The ticket's configuration items besides its primary one. */
	additionalItems(ticketId: number): AdditionalItem[] {
		return this.records.additionalItems.all().filter((item) => item.ticketID === ticketId);
	}

	/** @throws ApiError 500 */
	addNote(ticketId: number, body: Body, actor: Actor): TicketNote {
		const values = readValues(TICKET_NOTES, { ...body, ticketID: ticketId }, 'create', this.context());
		this.checkNote(values, actor);
		const now = dotNetTime(this.now());
		const note = this.records.notes.put({
			...values,
			id: this.records.notes.takeId(),
			createDateTime: now,
			lastActivityDate: now,
			creatorResourceID: actor.resourceId,
			createdByContactID: actor.contactId ?? null,
			impersonatorCreatorResourceID: actor.impersonatorId ?? null,
			impersonatorUpdaterResourceID: null,
		} as TicketNote);
		this.mailAbout(note);
		this.touchByNote(note, actor);
		return note;
	}

	/** @throws ApiError 500 */
	updateNote(ticketId: number, id: number, body: Body, actor: Actor, mode: WriteMode): TicketNote {
		const before = this.records.notes.get(id);
		if (before?.ticketID !== ticketId) throw noMatch();
		const values = readValues(TICKET_NOTES, { ...body, ticketID: ticketId }, mode, this.context());
		const note = { ...before, ...values, lastActivityDate: dotNetTime(this.now()) } as TicketNote;
		this.checkNote({ ...note }, actor);
		note.impersonatorUpdaterResourceID = actor.impersonatorId ?? null;
		this.records.notes.put(note);
		this.mailAbout(note);
		this.touchByNote(note, actor);
		return note;
	}

	/** @throws ApiError 500 */
	addItem(ticketId: number, configurationItemID: unknown): AdditionalItem {
		const body = { ticketID: ticketId, configurationItemID };
		const values = readValues(ADDITIONAL_ITEMS, body, 'create', this.context()) as unknown as AdditionalItem;
		if (this.additionalItems(ticketId).some((item) => item.configurationItemID === configurationItemID))
			throw invalid('The configuration item is already on the ticket.');
		return this.records.additionalItems.put({ ...values, id: this.records.additionalItems.takeId() });
	}

	/** @throws ApiError 500 */
	removeItem(ticketId: number, id: number): void {
		if (this.records.additionalItems.get(id)?.ticketID !== ticketId) throw noMatch();
		this.records.additionalItems.delete(id);
	}

	/** Whether clients cannot see a note: the label says so, the value differs between tenants. */
	isInternal(note: TicketNote): boolean {
		return /internal/i.test(labelOf('publish', note.publish, this.switches));
	}

	private context(): BodyContext {
		const { switches, records } = this;
		return {
			switches,
			exists: (type, id) => exists(records, type, id),
			reserved: { noteType: [WORKFLOW_NOTE] },
		};
	}

	private checkNote(values: Body, actor: Actor): void {
		if (this.switches.noteTitleRequired && !values.title)
			throw invalid('Missing Required Field: title.; on record number [1].');
		if (!values.description) throw invalid('Missing Required Field: description.; on record number [1].');
		if (actor.contactId !== undefined && values.publish !== this.switches.publishEveryone)
			throw invalid('A note on behalf of a contact must be published to all users.');
	}

	private checkTogether({ assignedResourceID, assignedResourceRoleID, issueType, subIssueType }: Ticket): void {
		if ((assignedResourceID === null) !== (assignedResourceRoleID === null))
			throw invalid('When assigning a Resource, you must assign both a assignedResourceID and assignedResourceRoleID.');
		if (subIssueType !== null && issueType === null)
			throw invalid('subIssueType cannot be given without issueType.; on record number [1].');
	}

	/** Complete is a status; the times and names of completion follow it. */
	private settle(ticket: Ticket, actor: Actor): void {
		const complete = ticket.status === STATUS.complete;
		const now = dotNetTime(this.now());
		ticket.completedDate = complete ? (ticket.completedDate ?? now) : null;
		ticket.resolvedDateTime = complete ? (ticket.resolvedDateTime ?? now) : null;
		ticket.completedByResourceID = complete ? (ticket.completedByResourceID ?? actor.resourceId) : null;
	}

	private touchByNote(note: TicketNote, actor: Actor): void {
		const before = this.ticket(note.ticketID);
		const ticket = { ...before };
		if (this.switches.notesMoveLastActivity || actor.contactId !== undefined) {
			ticket.lastActivityDate = note.lastActivityDate;
			ticket.lastActivityPersonType = personType(actor);
		}
		if (!this.isInternal(note)) ticket.lastCustomerVisibleActivityDateTime = note.lastActivityDate;
		this.records.tickets.put(ticket);
		this.announce({ action: 'Update', ticket, before, actor });
	}

	/** Autotask has no flag for mail on a note: what is published decides, and the workflow rules of the tenant. */
	private mailAbout(note: TicketNote): void {
		if (!this.switches.mailPublicNotes || note.publish !== this.switches.publishEveryone) return;
		const contact = this.records.contacts.get(this.ticket(note.ticketID).contactID ?? -1);
		if (!contact?.emailAddress) return;
		const at = dotNetTime(this.now());
		const about = { ticketId: note.ticketID, noteId: note.id, internal: this.isInternal(note), text: note.description };
		this.mail.push({ at, to: contact.emailAddress, ...about });
	}

	/** `T20260115.0007`: the day, and a count that starts anew with it. */
	private nextNumber(now: string): string {
		const day = `T${now.slice(0, 10).replaceAll('-', '')}.`;
		const last = this.records.tickets
			.all()
			.filter(({ ticketNumber }) => ticketNumber.startsWith(day))
			.map(({ ticketNumber }) => Number(ticketNumber.slice(day.length)));
		return day + String(Math.max(0, ...last) + 1).padStart(4, '0');
	}
}

const personType = ({ contactId }: Actor): number => (contactId === undefined ? PERSON.resource : PERSON.contact);
