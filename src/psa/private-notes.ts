import type { Clock } from '../http/clock';
import { InputError, isServiceError } from '../http/errors';
import { SingleFlight } from '../http/single-flight';
import { carriesMarker, noteText } from './marker';
import type { AddedNote, NewNote } from './psa';

/** How long a request whose answer was lost may still take effect before its notes are looked through again. */
const SETTLE_MS = 2000;
const ATTEMPTS = 3;

/** The same note for the same ticket, asked for twice at the same time in one process, is one note. */
const underWay = new SingleFlight<AddedNote>('The PSA');

/** The private notes of one ticket, as a PSA's implementation reads and writes them. Ids grow with time. */
export interface PrivateNotes {
	/** Names the ticket among those of all accounts. */
	readonly name: string;
	list(): Promise<Array<{ id: number; text: string }>>;
	/** Hidden from the client, and nobody is mailed. */
	create(text: string): Promise<number>;
	/** Where the PSA can take a note back. */
	remove?(id: number): Promise<void>;
}

/** Adds a note that clients do not see and nobody is mailed about; with a marker, once. */
export async function addPrivateNote(notes: PrivateNotes, clock: Clock, note: NewNote): Promise<AddedNote> {
	const { marker } = note;
	const text = noteText(writtenText(note), marker);
	if (marker === undefined) return { noteId: String(await notes.create(text)), created: true };
	let asked = false;
	const added = await underWay.run(JSON.stringify([notes.name, marker]), async () => {
		asked = true;
		return await new MarkedNote(notes, clock, marker).add(text);
	});
	return { noteId: added.noteId, created: asked && added.created };
}

/** The note's text. @throws InputError where it is empty */
export function writtenText({ text }: Pick<NewNote, 'text'>): string {
	if (text.trim() !== '') return text;
	throw new InputError('The note is empty', 'Give the note a text, for example the note a Triage node wrote.', 'Note');
}

class MarkedNote {
	constructor(
		private readonly notes: PrivateNotes,
		private readonly clock: Clock,
		private readonly marker: string,
	) {}

	async add(text: string): Promise<AddedNote> {
		const [standing] = await this.find();
		if (standing !== undefined) return { noteId: String(standing), created: false };
		for (let attempt = 1; ; attempt += 1) {
			try {
				return await this.keepOne(await this.notes.create(text));
			} catch (error) {
				if (!isServiceError(error) || !error.outcomeUnknown || error.kind === 'cancelled' || attempt >= ATTEMPTS) {
					return await Promise.reject(error);
				}
			}
			await this.clock.sleep(SETTLE_MS);
			const [made] = await this.find();
			if (made !== undefined) return { noteId: String(made), created: true };
		}
	}

	/** Ids of the private notes with the marker, oldest first. */
	private async find(): Promise<number[]> {
		const notes = await this.notes.list();
		const found = notes.filter(({ text }) => carriesMarker(text, this.marker));
		return found.map(({ id }) => id).sort((a, b) => a - b);
	}

	/** Another n8n process may have added the note meanwhile: the oldest stays, and only our own is ever taken back. */
	private async keepOne(own: number): Promise<AddedNote> {
		const kept = { noteId: String(own), created: true };
		if (!this.notes.remove) return kept;
		const [oldest = own] = await this.findOr([own]);
		if (oldest >= own) return kept;
		try {
			await this.notes.remove(own);
		} catch (error) {
			return isServiceError(error) ? kept : await Promise.reject(error);
		}
		return { noteId: String(oldest), created: false };
	}

	/** The note stands by now: failing because of the check would only make someone add it again. */
	private async findOr(fallback: number[]): Promise<number[]> {
		try {
			return await this.find();
		} catch (error) {
			return isServiceError(error) ? fallback : await Promise.reject(error);
		}
	}
}
