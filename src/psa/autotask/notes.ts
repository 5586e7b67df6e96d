import { ServiceError } from '../../http/errors';
import type { PsaChoice } from '../psa';
import type { PrivateNotes } from '../private-notes';
import type { AutotaskApi } from './api';
import { SERVICE } from './errors';
import { where } from './filters';
import type { AtNote } from './wire';

/** Some ticket categories make the title of a note a must, so every note has one. */
const TITLE = 'IT Glue documentation';

/** Written by workflow rules: no part of a ticket's history. */
const WORKFLOW_NOTE = 13;

/** What is said about the kinds of notes in one Autotask: its values differ from tenant to tenant, its labels less. */
export interface NoteChoices {
	publish: Array<PsaChoice & { active: boolean }>;
	noteType: Array<PsaChoice & { active: boolean }>;
}

/** "Internal Only", "Internal Project Team", "Nur intern", "Interno": no client, no co-managing client. */
const INTERNAL = /\bintern/i;
const SHARED = /co-?managed|client|customer|portal|extern/i;
/** "All Autotask Users", which includes those of the client portal. */
const EVERYONE = /\b(all|alle|todos)\b|client|customer|portal/i;

/** Values of `publish` with which no client sees a note. */
export function internalValues({ publish }: NoteChoices): Set<number> {
	return new Set(publish.filter(({ name }) => isInternal(name)).map(({ id }) => Number(id)));
}

/** What a private note says of itself. @throws ServiceError where Autotask names no internal notes */
export function privateFlags(choices: NoteChoices): { publish: number; noteType: number } {
	const internal = choices.publish.filter(({ active, name }) => active && isInternal(name));
	return { publish: valueOf(internal, 'internal'), noteType: noteTypeOf(choices) };
}

/** What a note says of itself that the client sees. @throws ServiceError where Autotask names no such notes */
export function publicFlags(choices: NoteChoices): { publish: number; noteType: number } {
	const everyone = choices.publish.filter(({ active, name }) => active && EVERYONE.test(name) && !INTERNAL.test(name));
	return { publish: valueOf(everyone, 'for all users'), noteType: noteTypeOf(choices) };
}

/** A ticket's notes without those of workflow rules. */
export async function* readNotes(api: AutotaskApi, ticketId: number): AsyncGenerator<AtNote> {
	const what = `read the notes of ticket ${ticketId}`;
	for await (const note of api.query<AtNote>('TicketNotes', [where('ticketID', 'eq', ticketId)], what)) {
		if (note.noteType !== WORKFLOW_NOTE) yield note;
	}
}

/**
 * Autotask has no switch for mail: only an MSP's own workflow rules send any, and none may look at a note that is internal
 * unless somebody made it so.
 * @returns the note's id
 */
export async function createNote(
	api: AutotaskApi,
	ticketId: number,
	flags: { publish: number; noteType: number },
	description: string,
): Promise<number> {
	return await api.create(`Tickets/${ticketId}/Notes`, { title: TITLE, description, ...flags }, `add a note to ticket ${ticketId}`);
}

/** A ticket's internal notes. Autotask cannot delete a note, so none is ever taken back. */
export class AutotaskPrivateNotes implements PrivateNotes {
	readonly name: string;

	constructor(
		private readonly api: AutotaskApi,
		private readonly ticketId: number,
		private readonly choices: NoteChoices,
	) {
		this.name = JSON.stringify([api.name, ticketId]);
	}

	async list(): Promise<Array<{ id: number; text: string }>> {
		const internal = internalValues(this.choices);
		const found: Array<{ id: number; text: string }> = [];
		for await (const { id, description, publish } of readNotes(this.api, this.ticketId)) {
			if (internal.has(publish ?? NaN)) found.push({ id, text: description ?? '' });
		}
		return found;
	}

	async create(text: string): Promise<number> {
		return await createNote(this.api, this.ticketId, privateFlags(this.choices), text);
	}
}

function isInternal(label: string): boolean {
	return INTERNAL.test(label) && !SHARED.test(label);
}

function valueOf(choices: PsaChoice[], meaning: string): number {
	const [choice] = choices;
	if (choice) return Number(choice.id);
	throw new ServiceError(`Autotask offers no way to publish a note that is ${meaning}`, {
		kind: 'invalid',
		service: SERVICE,
		advice: 'Look at the Publish choices of ticket notes in Autotask: one has to be called internal, one for all users.',
		field: 'publish',
	});
}

/** "Task Notes" where there is one, which no client portal treats specially. */
function noteTypeOf({ noteType }: NoteChoices): number {
	const usual = noteType.filter(({ id, active }) => active && Number(id) !== WORKFLOW_NOTE);
	const named = usual.find(({ name }) => /^(task|ticket) notes?$/i.test(name)) ?? usual.find(({ id }) => id === '3');
	return Number((named ?? usual[0])?.id ?? 3);
}
