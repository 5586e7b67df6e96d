import type { Clock } from '../http/clock';
import { InputError, isServiceError } from '../http/errors';
import { CreateOnce, type CreatedOnce, type Recognisable } from './create-once';
import { carriesMarker, noteText } from './marker';
import type { AddedNote, NewNote } from './psa';

/** The same note for the same ticket, asked for twice at the same time in one process, is one note. */
const once = new CreateOnce<number>();

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
	const marked = new MarkedNotes(notes, marker, text);
	const { value, created } = await once.run(JSON.stringify([notes.name, marker]), marked, clock);
	return { noteId: String(value), created };
}

/** The note's text. @throws InputError where it is empty */
export function writtenText({ text }: Pick<NewNote, 'text'>): string {
	if (text.trim() !== '') return text;
	throw new InputError('The note is empty', 'Give the note a text, for example the note a Triage node wrote.', 'Note');
}

/** The ids of a ticket's private notes with one marker. */
class MarkedNotes implements Recognisable<number> {
	constructor(
		private readonly notes: PrivateNotes,
		private readonly marker: string,
		private readonly text: string,
	) {}

	async find(): Promise<number[]> {
		const notes = await this.notes.list();
		const found = notes.filter(({ text }) => carriesMarker(text, this.marker));
		return found.map(({ id }) => id).sort((a, b) => a - b);
	}

	/** Another n8n process may have added the note meanwhile: the oldest stays, and only our own is ever taken back. */
	async create(): Promise<CreatedOnce<number>> {
		const own = await this.notes.create(this.text);
		const kept = { value: own, created: true };
		if (!this.notes.remove) return kept;
		const [oldest = own] = await this.findOr([own]);
		if (oldest >= own) return kept;
		try {
			await this.notes.remove(own);
		} catch (error) {
			return isServiceError(error) ? kept : await Promise.reject(error);
		}
		return { value: oldest, created: false };
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
