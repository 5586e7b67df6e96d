import type { PrivateNotes } from '../private-notes';
import type { ConnectWiseApi } from './api';
import { where } from './conditions';
import { isPrivate } from './mapper';
import type { CwNote } from './wire';

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

/** Shown on the Discussion tab, which the client sees; nobody is mailed. */
const PUBLIC_NOTE_FLAGS = { ...PRIVATE_NOTE_FLAGS, detailDescriptionFlag: true, internalAnalysisFlag: false } as const;

/** A ticket's notes on the Internal tab. */
export class ConnectWisePrivateNotes implements PrivateNotes {
	readonly name: string;

	constructor(
		private readonly api: ConnectWiseApi,
		private readonly ticketId: number,
	) {
		this.name = JSON.stringify([api.site.api, api.account.companyId, ticketId]);
	}

	async list(): Promise<Array<{ id: number; text: string }>> {
		const path = `service/tickets/${this.ticketId}/notes`;
		const conditions = where('internalAnalysisFlag', '=', true);
		const found: Array<{ id: number; text: string }> = [];
		for await (const note of this.api.list<CwNote>(path, { conditions }, `read the notes of ticket ${this.ticketId}`)) {
			if (isPrivate(note)) found.push({ id: note.id, text: note.text ?? '' });
		}
		return found;
	}

	async create(text: string): Promise<number> {
		return await createNote(this.api, this.ticketId, { text, ...PRIVATE_NOTE_FLAGS });
	}

	async remove(id: number): Promise<void> {
		await this.api.delete(`service/tickets/${this.ticketId}/notes/${id}`, `take back note ${id}`);
	}
}

/** @returns the note's id */
export async function createPublicNote(api: ConnectWiseApi, ticketId: number, text: string): Promise<number> {
	return await createNote(api, ticketId, { text, ...PUBLIC_NOTE_FLAGS });
}

async function createNote(api: ConnectWiseApi, ticketId: number, note: object): Promise<number> {
	return (await api.post<CwNote>(`service/tickets/${ticketId}/notes`, note, `add a note to ticket ${ticketId}`)).id;
}
