import { ApiError, invalidObject, notFound } from './errors';
import { isoSeconds, memberRef, refTo, type Actor, type Info, type Mail, type Note, type Ticket, type TimeEntryNote } from './model';
import type { Records } from './seed';
import type { Switches } from './switches';
import { defaultStatus, requireFields, writeFields, type Body } from './ticket-fields';

/** Something happened to a ticket; what callbacks and the technician's page live on. */
export interface TicketEvent {
	action: 'added' | 'updated' | 'deleted';
	ticket: Ticket;
	actor: Actor;
	/** `skipCallback` was sent and is honoured. */
	silent: boolean;
}

const NOTE_PLACES = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag'] as const;
/** Links name the client's host and a doubled slash, as they do in ConnectWise: they are not to be followed. */
const LINK_BASE = 'https://na.myconnectwise.net/v2025_1//apis/3.0';

/** Tickets and their notes: every change passes here, whether it came over the API or from the technician's page. */
export class ServiceDesk {
	readonly mail: Mail[] = [];
	private readonly listeners = new Set<(event: TicketEvent) => void>();

	constructor(
		readonly records: Records,
		readonly switches: Switches,
		private readonly now: () => number,
	) {}

	/** Calls back on every change, in order, at once. Returns how to stop. */
	subscribe(listener: (event: TicketEvent) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
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
		const ticket = writeFields(this.blankTicket(body), body, this.records);
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
		const stamp = this.stamp(actor, true);
		const blank: Note = {
			id: 0,
			ticketId,
			text: '',
			detailDescriptionFlag: false,
			internalAnalysisFlag: false,
			resolutionFlag: false,
			issueFlag: false,
			member: actor.member ? memberRef(actor.member) : null,
			contact: actor.member ? null : ticket.contact,
			customerUpdatedFlag: false,
			dateCreated: stamp.lastUpdated,
			createdBy: actor.identifier,
			internalFlag: false,
			externalFlag: false,
			_info: stamp,
		};
		const note = this.writeNote(blank, body);
		note.id = this.records.notes.takeId();
		this.records.notes.put(note);
		this.mailAboutNote(ticket, note, body);
		this.touchByNote(ticket, actor, body);
		return note;
	}

	/** @throws ApiError 400, 404 */
	updateNote(ticketId: number, id: number, body: Body, actor: Actor): Note {
		const note = this.writeNote(this.note(ticketId, id), body);
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
	addTimeEntry(ticketId: number, entry: { text: string; internal?: boolean; resolution?: boolean }, actor: Actor): TimeEntryNote {
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

	/** A ticket as `GET` shows it before anything is written: the board's defaults. */
	blankTicket(body: Body): Ticket {
		const boardId = (body.board as { id?: number } | undefined)?.id;
		const board = this.records.boards.find(({ id }) => boardId === undefined || id === boardId) ?? this.records.boards.all()[0];
		const priority = this.records.priorities.find(({ defaultFlag }) => defaultFlag);
		return {
			id: 0,
			summary: '',
			recordType: 'ServiceTicket',
			board: refTo(board),
			status: defaultStatus(board.id, this.records),
			company: { id: 0, name: '' },
			site: { id: 28, name: 'Main' },
			contact: null,
			contactName: null,
			contactPhoneNumber: null,
			contactEmailAddress: null,
			priority: priority ? { ...refTo(priority), sort: priority.sortOrder } : { id: 0, name: '' },
			severity: 'Medium',
			impact: 'Medium',
			source: { id: 2, name: 'Phone' },
			resources: null,
			closedFlag: false,
			closedDate: null,
			closedBy: null,
			dateResolved: null,
			customerUpdatedFlag: false,
			automaticEmailContactFlag: false,
			automaticEmailResourceFlag: false,
			automaticEmailCcFlag: false,
			automaticEmailCc: null,
			externalXRef: null,
			parentTicketId: null,
			hasChildTicket: false,
			customFields: [],
			_info: { lastUpdated: '', updatedBy: '' },
		};
	}

	private writeNote(note: Note, body: Body): Note {
		const next = { ...note };
		if (typeof body.text === 'string') next.text = this.switches.keepLineBreaks ? body.text : body.text.replace(/\s*\n\s*/g, ' ');
		for (const flag of [...NOTE_PLACES, 'issueFlag', 'customerUpdatedFlag'] as const) {
			if (typeof body[flag] === 'boolean') next[flag] = body[flag];
		}
		next.internalFlag = next.internalAnalysisFlag;
		next.externalFlag = next.detailDescriptionFlag || next.resolutionFlag;
		const limit = this.switches.maxNoteLength;
		const wrong = (code: string, message: string, field: string) => invalidObject('serviceNote', [{ code, message, field }]);
		if (!next.text.trim()) throw wrong('MissingRequiredField', 'The text field is required.', 'text');
		if (limit !== null && next.text.length > limit) throw wrong('InvalidField', `text exceeds the maximum length of ${limit}.`, 'text');
		if (!NOTE_PLACES.some((flag) => next[flag])) {
			throw wrong('InvalidObject', 'Please select where the note is to be displayed: discussion, internal or resolution.', 'detailDescriptionFlag');
		}
		return next;
	}

	private addInitialNotes(ticket: Ticket, body: Body, actor: Actor): void {
		const initial = { detailDescriptionFlag: body.initialDescription, internalAnalysisFlag: body.initialInternalAnalysis, resolutionFlag: body.initialResolution };
		for (const [flag, text] of Object.entries(initial)) {
			if (typeof text !== 'string' || !text.trim()) continue;
			const stamp = this.stamp(actor, true);
			const byContact = flag === 'detailDescriptionFlag' && ticket.contact !== null;
			const note = this.writeNote(
				{
					...({ id: 0, ticketId: ticket.id, text, issueFlag: false, customerUpdatedFlag: false } as Note),
					detailDescriptionFlag: false,
					internalAnalysisFlag: false,
					resolutionFlag: false,
					member: byContact || !actor.member ? null : memberRef(actor.member),
					contact: byContact ? ticket.contact : null,
					dateCreated: stamp.lastUpdated,
					createdBy: actor.identifier,
					_info: stamp,
				},
				{ text, [flag]: true },
			);
			note.id = this.records.notes.takeId();
			this.records.notes.put(note);
		}
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
		if (body.processNotifications === false || !ticket.automaticEmailContactFlag || !ticket.contactEmailAddress) return;
		const at = isoSeconds(this.now());
		this.mail.push({ at, to: ticket.contactEmailAddress, ticketId: ticket.id, noteId: null, internal: false, text: ticket.summary });
	}

	private mailAboutNote(ticket: Ticket, note: Note, body: Body): void {
		if (body.processNotifications !== true || !ticket.contactEmailAddress) return;
		if (note.internalFlag && !this.switches.mailInternalNotes) return;
		const at = isoSeconds(this.now());
		this.mail.push({ at, to: ticket.contactEmailAddress, ticketId: ticket.id, noteId: note.id, internal: note.internalFlag, text: note.text });
	}

	private emit(action: TicketEvent['action'], ticket: Ticket, actor: Actor, body: Body): void {
		const silent = body.skipCallback === true && this.switches.honourSkipCallback;
		for (const listener of this.listeners) listener({ action, ticket, actor, silent });
	}

	private tellPage(ticket: Ticket, actor: Actor): void {
		for (const listener of this.listeners) listener({ action: 'updated', ticket, actor, silent: true });
	}

	private stamp(actor: Actor, created = false): Info {
		const at = isoSeconds(this.now());
		const update: Info = { lastUpdated: at, updatedBy: actor.identifier };
		return created ? { ...update, dateEntered: at, enteredBy: actor.identifier } : update;
	}
}

function ticketLinks(id: number): Record<`${string}_href`, string> {
	const kinds = ['notes', 'configurations', 'documents', 'tasks', 'timeentries'];
	return Object.fromEntries(kinds.map((kind) => [`${kind}_href` as const, `${LINK_BASE}/service/tickets/${id}/${kind}`]));
}
