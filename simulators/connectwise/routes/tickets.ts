import type { FastifyInstance } from 'fastify';

import { notFound } from '../errors';
import type { Note, Ticket } from '../model';
import { patchFields } from '../patch';
import { blankTicket, requireFields, WRITABLE, WRITE_ONLY, type Body } from '../ticket-fields';
import { API, collection, ID, idOf, jsonBody, record, type ApiContext } from './context';

const TICKET_FIELDS = new Set([...WRITABLE, ...WRITE_ONLY]);
const NOTE_FIELDS = new Set([
	'text',
	'detailDescriptionFlag',
	'internalAnalysisFlag',
	'resolutionFlag',
	'issueFlag',
	'customerUpdatedFlag',
	'processNotifications',
]);
const TICKET = `/service/tickets/${ID}`;

/** `/service/tickets` with notes, combined notes and configurations. */
export function ticketRoutes(app: FastifyInstance, context: ApiContext): void {
	const { desk, records, switches, apiMember } = context;
	collection(app, context, '/service/tickets', 'ticket', () =>
		records.tickets.all().filter(({ recordType }) => recordType === 'ServiceTicket'),
	);
	collection(app, context, '/project/tickets', 'ticket', () =>
		records.tickets.all().filter(({ recordType }) => recordType !== 'ServiceTicket'),
	);
	app.get(API + TICKET, async (request) => record(request, desk.ticket(idOf(request))));
	app.post(`${API}/service/tickets`, async (request, reply) => {
		const ticket = desk.createTicket(jsonBody(request), apiMember);
		return await reply.code(201).send(ticket);
	});
	app.patch(API + TICKET, async (request) => {
		const id = idOf(request);
		const fields = patchFields(jsonBody(request), desk.ticket(id), TICKET_FIELDS, 'ticket', switches);
		return desk.updateTicket(id, fields, apiMember);
	});
	app.put(API + TICKET, async (request) => {
		const body = jsonBody(request);
		desk.ticket(idOf(request));
		requireFields(body);
		return desk.updateTicket(idOf(request), { ...blankFields(blankTicket(body, records)), ...body }, apiMember);
	});
	app.delete(API + TICKET, async (request, reply) => {
		desk.deleteTicket(idOf(request), apiMember);
		return await reply.code(204).send();
	});
	noteRoutes(app, context);
	attachmentRoutes(app, context);
}

/** A full replacement empties what the body does not name. */
function blankFields(blank: Ticket): Body {
	const entries = Object.entries(blank).filter(
		([field]) => WRITABLE.has(field) && !['summary', 'company', 'status'].includes(field),
	);
	return Object.fromEntries(entries);
}

function noteRoutes(app: FastifyInstance, context: ApiContext): void {
	const { desk, switches, apiMember } = context;
	const notesOf = (ticketId: number) => desk.ticket(ticketId) && desk.notes(ticketId);
	const NOTE = `${TICKET}/notes/:noteId(^\\d+$)`;
	collection(app, context, `${TICKET}/notes`, 'note', (request) => notesOf(idOf(request)));
	app.post(`${API}${TICKET}/notes`, async (request, reply) => {
		const note = desk.addNote(idOf(request), jsonBody(request), apiMember);
		return await reply.code(201).send(note);
	});
	app.get(API + NOTE, async (request) => record(request, desk.note(idOf(request), idOf(request, 'noteId'))));
	app.put(API + NOTE, async (request) => {
		const cleared = {
			detailDescriptionFlag: false,
			internalAnalysisFlag: false,
			resolutionFlag: false,
			issueFlag: false,
		};
		return desk.updateNote(idOf(request), idOf(request, 'noteId'), { ...cleared, ...jsonBody(request) }, apiMember);
	});
	app.patch(API + NOTE, async (request) => {
		const [ticketId, noteId] = [idOf(request), idOf(request, 'noteId')];
		const fields = patchFields(jsonBody(request), desk.note(ticketId, noteId), NOTE_FIELDS, 'serviceNote', switches);
		return desk.updateNote(ticketId, noteId, fields, apiMember);
	});
	app.delete(API + NOTE, async (request, reply) => {
		desk.deleteNote(idOf(request), idOf(request, 'noteId'), apiMember);
		return await reply.code(204).send();
	});
	collection(app, context, `${TICKET}/allNotes`, 'note', (request) => {
		if (!switches.serveAllNotes) throw notFound('allNotes of ticket', idOf(request));
		return combinedNotes(context, idOf(request), notesOf(idOf(request)));
	});
}

/** Ticket notes and time-entry notes in one shape, oldest first. */
function combinedNotes({ records, switches }: ApiContext, ticketId: number, notes: Note[]) {
	const shared = {
		bundledFlag: false,
		mergedFlag: false,
		isMarkdownFlag: switches.renderMarkdown,
		ticket: { id: ticketId },
	};
	const ticketNotes = notes.map((note) => ({
		...note,
		...shared,
		noteType: 'TicketNote',
		originalAuthor: note.member?.name ?? note.contact?.name ?? note.createdBy,
		timeStart: null as string | null,
		timeEnd: null as string | null,
	}));
	const timeNotes = records.timeEntries.all().filter((entry) => entry.ticketId === ticketId);
	const all = [
		...ticketNotes,
		...timeNotes.map((entry) => ({
			...entry,
			...shared,
			noteType: 'TimeEntryNote',
			detailDescriptionFlag: !entry.internalAnalysisFlag && !entry.resolutionFlag,
			issueFlag: false,
			contact: null,
			originalAuthor: entry.member.name,
		})),
	];
	return all.sort((a, b) => a._info.lastUpdated.localeCompare(b._info.lastUpdated));
}

function attachmentRoutes(app: FastifyInstance, { desk, records, ...context }: ApiContext): void {
	const referenceOf = (configurationId: number) => {
		const configuration = records.configurations.get(configurationId);
		if (!configuration) throw notFound('Configuration', configurationId);
		const { id, deviceIdentifier, name } = configuration;
		const configuration_href = `https://na.myconnectwise.net/v2025_1//apis/3.0/company/configurations/${id}`;
		return { id, deviceIdentifier, _info: { name, configuration_href } };
	};
	collection(app, { desk, records, ...context }, `${TICKET}/configurations`, 'configurationReference', (request) => {
		const { id } = desk.ticket(idOf(request));
		return records.attached
			.filter(({ ticketId }) => ticketId === id)
			.map(({ configurationId }) => referenceOf(configurationId));
	});
	app.post(`${API}${TICKET}/configurations`, async (request, reply) => {
		const ticket = desk.ticket(idOf(request));
		const reference = referenceOf(Number(jsonBody(request).id));
		const link = { ticketId: ticket.id, configurationId: reference.id };
		if (
			!records.attached.some(
				(other) => other.ticketId === link.ticketId && other.configurationId === link.configurationId,
			)
		) {
			records.attached.push(link);
		}
		return await reply.code(201).send(reference);
	});
	app.delete(`${API}${TICKET}/configurations/:configurationId(^\\d+$)`, async (request, reply) => {
		const [ticketId, configurationId] = [desk.ticket(idOf(request)).id, idOf(request, 'configurationId')];
		const index = records.attached.findIndex(
			(link) => link.ticketId === ticketId && link.configurationId === configurationId,
		);
		if (index < 0) throw notFound('Configuration', configurationId);
		records.attached.splice(index, 1);
		return await reply.code(204).send();
	});
}
