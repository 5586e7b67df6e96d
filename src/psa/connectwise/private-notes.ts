import type { Clock } from '../../http/clock';
import { InputError, isServiceError } from '../../http/errors';
import { SingleFlight } from '../../http/single-flight';
import { carriesMarker, noteText } from '../marker';
import type { AddedNote, NewNote } from '../psa';
import type { ConnectWiseApi } from './api';
import { recordId, where } from './conditions';
import { SERVICE } from './errors';
import { isPrivate } from './mapper';
import type { CwNote } from './wire';

/** How long a request whose answer was lost may still take effect before its notes are looked through again. */
const SETTLE_MS = 2000;
const ATTEMPTS = 3;

/** The same note for the same ticket, asked for twice at the same time in one process, is one note. */
const underWay = new SingleFlight<AddedNote>(SERVICE);

/**
 * Shown on the Internal tab only. `processNotifications` has to be said: true mails even an internal note to the contact, and
 * what it defaults to is nowhere documented.
 */
const PRIVATE_NOTE_FLAGS = {
	detailDescriptionFlag: false,
	internalAnalysisFlag: true,
	resolutionFlag: false,
	customerUpdatedFlag: false,
	processNotifications: false,
} as const;

/** Adds a note that clients do not see and nobody is mailed about; with a marker, once. */
export async function addPrivateNote(api: ConnectWiseApi, clock: Clock, note: NewNote): Promise<AddedNote> {
	const ticketId = recordId(note.ticketId, 'Ticket ID');
	if (note.text.trim() === '') {
		throw new InputError('The note is empty', 'Give the note a text, for example the note a Triage node wrote.', 'Note');
	}
	const text = noteText(note.text, note.marker);
	const { marker } = note;
	if (marker === undefined) return { noteId: String((await create(api, ticketId, text)).id), created: true };
	const name = JSON.stringify([api.site.api, api.account.companyId, ticketId, marker]);
	let asked = false;
	const added = await underWay.run(name, async () => {
		asked = true;
		return await new MarkedNote(api, clock, ticketId, marker).add(text);
	});
	return { noteId: added.noteId, created: asked && added.created };
}

class MarkedNote {
	constructor(
		private readonly api: ConnectWiseApi,
		private readonly clock: Clock,
		private readonly ticketId: number,
		private readonly marker: string,
	) {}

	async add(text: string): Promise<AddedNote> {
		const [standing] = await this.find();
		if (standing) return { noteId: String(standing.id), created: false };
		for (let attempt = 1; ; attempt += 1) {
			try {
				return await this.keepOne(await create(this.api, this.ticketId, text));
			} catch (error) {
				if (!isServiceError(error) || !error.outcomeUnknown || error.kind === 'cancelled' || attempt >= ATTEMPTS) {
					return await Promise.reject(error);
				}
			}
			await this.clock.sleep(SETTLE_MS);
			const [made] = await this.find();
			if (made) return { noteId: String(made.id), created: true };
		}
	}

	/** Every private note with the marker, oldest first. */
	private async find(): Promise<CwNote[]> {
		const path = `service/tickets/${this.ticketId}/notes`;
		const conditions = where('internalAnalysisFlag', '=', true);
		const found: CwNote[] = [];
		for await (const note of this.api.list<CwNote>(path, { conditions }, `read the notes of ticket ${this.ticketId}`)) {
			if (isPrivate(note) && carriesMarker(note.text ?? '', this.marker)) found.push(note);
		}
		return found.sort((a, b) => a.id - b.id);
	}

	/** Another n8n process may have added the note meanwhile: the oldest stays, and only our own is ever taken back. */
	private async keepOne(own: CwNote): Promise<AddedNote> {
		const [oldest = own] = await this.findOr([own]);
		if (oldest.id >= own.id) return { noteId: String(own.id), created: true };
		try {
			await this.api.delete(`service/tickets/${this.ticketId}/notes/${own.id}`, `take back note ${own.id}`);
		} catch (error) {
			if (!isServiceError(error)) return await Promise.reject(error);
			return { noteId: String(own.id), created: true };
		}
		return { noteId: String(oldest.id), created: false };
	}

	/** The note stands by now: failing because of the check would only make someone add it again. */
	private async findOr(fallback: CwNote[]): Promise<CwNote[]> {
		try {
			return await this.find();
		} catch (error) {
			return isServiceError(error) ? fallback : await Promise.reject(error);
		}
	}
}

async function create(api: ConnectWiseApi, ticketId: number, text: string): Promise<CwNote> {
	const body = { text, ...PRIVATE_NOTE_FLAGS };
	return await api.post<CwNote>(`service/tickets/${ticketId}/notes`, body, `add a note to ticket ${ticketId}`);
}
