import { Announcer } from '../shared/announcer';
import { ApiError, notFound } from './errors';
import {
	isoSeconds,
	memberRef,
	type Actor,
	type Info,
	type Mail,
	type Note,
	type Ticket,
	type TimeEntryNote,
} from './model';
import { blankNote, writeNote } from './note-fields';
import type { Records } from './seed';
import type { Switches } from './switches';
import { blankTicket, requireFields, writeFields, type Body } from './ticket-fields';

/** Something happened to a ticket; what callbacks and the technician's page live on. */
export interface TicketEvent {
	action: 'added' | 'updated' | 'deleted';
	ticket: Ticket;
	actor: Actor;
	/** `skipCallback` was sent and is honoured. */
	silent: boolean;
}

/** The fields of a new ticket that become notes, and where those are shown. */
const INITIAL_NOTES = {
	initialDescription: 'detailDescriptionFlag',
	initialInternalAnalysis: 'internalAnalysisFlag',
	initialResolution: 'resolutionFlag',
};
/** Links name the client's host and a doubled slash, as they do in ConnectWise: they are not to be followed. */
const LINK_BASE = 'https://na.myconnectwise.net/v2025_1//apis/3.0';

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

	/** @throws ApiError 404 */
	ticket(id: number): Ticket {
		const ticket = this.records.tickets.get(id);
		if (!ticket) throw notFound('Ticket', id);
		return ticket;
	}

	/** @throws ApiError 400 */
	createTicket(body: Body, actor: Actor): Ticket {
		requireFields(body);
		const ticket = writeFields(blankTicket(body, this.records), body, this.records);
		ticket.id = this.records.tickets.takeId();
		ticket._info = { ...this.stamp(actor, true), ...ticketLinks(ticket.id) };
		if (body.recordType === 'ProjectTicket' || body.recordType === 'ProjectIssue') ticket.recordType = body.recordType;
		this.settleStatus(ticket, actor);
		this.records.tickets.put(ticket);
		this.addInitialNotes(ticket, body, actor);
		this.mailAboutTicket(ticket, body);
		this.emit('added', ticket, actor, body);
		return ticket;
	}

	/** @throws ApiError 400, 404 */
	updateTicket(id: number, body: Body, actor: Actor): Ticket {
		const ticket = writeFields(this.ticket(id), body, this.records);
		this.settleStatus(ticket, actor);
		ticket._info = { ...ticket._info, ...this.stamp(actor) };
		this.records.tickets.put(ticket);
		this.mailAboutTicket(ticket, body);
		this.emit('updated', ticket, actor, body);
		return ticket;
	}

	/** @throws ApiError 404 */
	deleteTicket(id: number, actor: Actor): void {
		const ticket = this.ticket(id);
		this.records.tickets.delete(id);
		for (const note of this.notes(id)) this.records.notes.delete(note.id);
		this.records.attached = this.records.attached.filter(({ ticketId }) => ticketId !== id);
		this.emit('deleted', ticket, actor, {});
	}

	/** The ticket's notes, oldest first. @throws ApiError 404 */
	notes(ticketId: number): Note[] {
		return this.records.notes.all().filter((note) => note.ticketId === ticketId);
	}

	/** @throws ApiError 404 */
	note(ticketId: number, id: number): Note {
		this.ticket(ticketId);
		const note = this.records.notes.get(id);
		if (!note || note.ticketId !== ticketId) throw notFound('Note', id);
		return note;
	}

	/** @throws ApiError 400 for a note without text or without a place to show it, 404 */
	addNote(ticketId: number, body: Body, actor: Actor): Note {
		const ticket = this.ticket(ticketId);
		const note = this.storeNote(ticket, body, actor);
		this.mailAboutNote(ticket, note, body);
		this.touchByNote(ticket, actor, body);
		return note;
	}

	/** @throws ApiError 400, 404 */
	updateNote(ticketId: number, id: number, body: Body, actor: Actor): Note {
		const note = writeNote(this.note(ticketId, id), body, this.switches);
		note._info = { ...note._info, ...this.stamp(actor) };
		this.records.notes.put(note);
		this.mailAboutNote(this.ticket(ticketId), note, body);
		this.touchByNote(this.ticket(ticketId), actor, body);
		return note;
	}

	/** @throws ApiError 404 */
	deleteNote(ticketId: number, id: number, actor: Actor): void {
		this.note(ticketId, id);
		this.records.notes.delete(id);
		this.touchByNote(this.ticket(ticketId), actor, {});
	}

	/** A technician's time entry with a note: it is part of `allNotes`, not of `notes`. @throws ApiError 404 */
	addTimeEntry(
		ticketId: number,
		entry: { text: string; internal?: boolean; resolution?: boolean },
		actor: Actor,
	): TimeEntryNote {
		this.ticket(ticketId);
		if (!actor.member) throw new ApiError(400, 'InvalidObject', 'timeEntry object is invalid');
		const stamp = this.stamp(actor, true);
		return this.records.timeEntries.put({
			id: this.records.timeEntries.takeId(),
			ticketId,
			text: entry.text,
			internalAnalysisFlag: entry.internal ?? false,
			resolutionFlag: entry.resolution ?? false,
			member: memberRef(actor.member),
			timeStart: isoSeconds(this.now() - 15 * 60_000),
			timeEnd: stamp.lastUpdated,
			_info: stamp,
		});
	}

	private addInitialNotes(ticket: Ticket, body: Body, actor: Actor): void {
		for (const [field, flag] of Object.entries(INITIAL_NOTES)) {
			const text = body[field];
			if (typeof text !== 'string' || !text.trim()) continue;
			const byContact = flag === 'detailDescriptionFlag' && ticket.contact !== null;
			const author: Actor = byContact ? { identifier: actor.identifier, member: null } : actor;
			this.storeNote(ticket, { text, [flag]: true }, author);
		}
	}

	private storeNote(ticket: Ticket, body: Body, actor: Actor): Note {
		const note = writeNote(blankNote(ticket, actor, this.stamp(actor, true)), body, this.switches);
		note.id = this.records.notes.takeId();
		return this.records.notes.put(note);
	}

	/** Closed follows the status: a ticket is closed when its status is a closing one. */
	private settleStatus(ticket: Ticket, actor: Actor): void {
		const status = this.records.statuses.get(ticket.status.id);
		const now = isoSeconds(this.now());
		const closed = status?.closedStatus ?? false;
		ticket.closedDate = closed ? (ticket.closedDate ?? now) : null;
		ticket.closedBy = closed ? (ticket.closedBy ?? actor.identifier) : null;
		ticket.closedFlag = closed;
		if (closed || status?.escalationStatus === 'Resolved') ticket.dateResolved ??= now;
		else ticket.dateResolved = null;
	}

	private touchByNote(ticket: Ticket, actor: Actor, body: Body): void {
		if (!this.switches.noteFiresUpdated) {
			this.tellPage(ticket, actor);
			return;
		}
		const touched = { ...ticket, _info: { ...ticket._info, ...this.stamp(actor) } };
		this.records.tickets.put(touched);
		this.emit('updated', touched, actor, body);
	}

	private mailAboutTicket(ticket: Ticket, body: Body): void {
		if (body.processNotifications === false || !ticket.automaticEmailContactFlag) return;
		this.sendMail(ticket, { noteId: null, internal: false, text: ticket.summary });
	}

	/** Mail about a note goes out where the note's own body asks for it; that it is internal does not stop it. */
	private mailAboutNote(ticket: Ticket, note: Note, body: Body): void {
		if (body.processNotifications !== true) return;
		if (note.internalFlag && !this.switches.mailInternalNotes) return;
		this.sendMail(ticket, { noteId: note.id, internal: note.internalFlag, text: note.text });
	}

	private sendMail(ticket: Ticket, about: Pick<Mail, 'noteId' | 'internal' | 'text'>): void {
		const to = ticket.contactEmailAddress;
		if (to) this.mail.push({ at: isoSeconds(this.now()), to, ticketId: ticket.id, ...about });
	}

	private emit(action: TicketEvent['action'], ticket: Ticket, actor: Actor, body: Body): void {
		const silent = body.skipCallback === true && this.switches.honourSkipCallback;
		this.announce({ action, ticket, actor, silent });
	}

	private tellPage(ticket: Ticket, actor: Actor): void {
		this.announce({ action: 'updated', ticket, actor, silent: true });
	}

	private stamp(actor: Actor, created = false): Info {
		const at = isoSeconds(this.now());
		const update: Info = { lastUpdated: at, updatedBy: actor.identifier };
		return created ? { ...update, dateEntered: at, enteredBy: actor.identifier } : update;
	}
}

function ticketLinks(id: number): Record<`${string}_href`, string> {
	const kinds = ['notes', 'configurations', 'documents', 'tasks', 'timeentries'];
	return Object.fromEntries(
		kinds.map((kind) => [`${kind}_href` as const, `${LINK_BASE}/service/tickets/${id}/${kind}`]),
	);
}
