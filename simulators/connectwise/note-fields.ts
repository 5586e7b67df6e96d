import { invalidObject } from './errors';
import { memberRef, type Actor, type Info, type Note, type Ticket } from './model';
import type { Switches } from './switches';
import type { Body } from './ticket-fields';

/** Where a note is shown: discussion (the client sees it), internal, resolution. At least one must be chosen. */
const NOTE_PLACES = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag'] as const;

/** A note before anything is written: by a member, or by the ticket's contact. */
export function blankNote(ticket: Ticket, actor: Actor, stamp: Info): Note {
	return {
		id: 0,
		ticketId: ticket.id,
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
}

/**
 * Writes a body's fields to a note.
 *
 * @throws ApiError 400 for a note without text or without a place to show it; the note is then unchanged
 */
export function writeNote(note: Note, body: Body, switches: Switches): Note {
	const next = { ...note };
	if (typeof body.text === 'string')
		next.text = switches.keepLineBreaks ? body.text : body.text.replace(/\s*\n\s*/g, ' ');
	for (const flag of [...NOTE_PLACES, 'issueFlag', 'customerUpdatedFlag'] as const) {
		if (typeof body[flag] === 'boolean') next[flag] = body[flag];
	}
	next.internalFlag = next.internalAnalysisFlag;
	next.externalFlag = next.detailDescriptionFlag || next.resolutionFlag;
	const limit = switches.maxNoteLength;
	const wrong = (code: string, message: string, field: string) =>
		invalidObject('serviceNote', [{ code, message, field }]);
	if (!next.text.trim()) throw wrong('MissingRequiredField', 'The text field is required.', 'text');
	if (limit !== null && next.text.length > limit)
		throw wrong('InvalidField', `text exceeds the maximum length of ${limit}.`, 'text');
	if (!NOTE_PLACES.some((flag) => next[flag])) {
		throw wrong(
			'InvalidObject',
			'Please select where the note is to be displayed: discussion, internal or resolution.',
			'detailDescriptionFlag',
		);
	}
	return next;
}
