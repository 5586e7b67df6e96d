import { ServiceError } from '../../http/errors';
import type { PrivateNotes } from '../private-notes';
import type { HaloApi } from './api';
import { notTheApi, SERVICE } from './errors';
import { noteTextOf } from './mapper';
import { noteHtml } from './note-html';
import type { HaloAction } from './wire';

/**
 * Nobody is mailed: no e-mail, no addressee, no survey, and none of the MSP's own rules about new actions. An outcome by id
 * would bring the e-mail and the status change it is set up with, so that only a name is given.
 */
const NO_MAIL = { sendemail: false, send_survey: false, dont_do_rules: true } as const;

/** Hidden from the client. */
const PRIVATE_NOTE = { outcome: 'Private Note', hiddenfromuser: true, ...NO_MAIL } as const;

/** Shown in the client's portal. */
const PUBLIC_NOTE = { outcome: 'Public Note', hiddenfromuser: false, ...NO_MAIL } as const;

/** Everything written on a ticket, without the lines HaloPSA's own automation leaves. */
export async function actionsOf(api: HaloApi, ticketId: number): Promise<HaloAction[]> {
	const query = { ticket_id: ticketId, excludesys: true, includehtmlnote: true, order: 'id', orderdesc: false };
	const actions: HaloAction[] = [];
	for await (const action of api.list<HaloAction>('Actions', query, `read the notes of ticket ${ticketId}`)) {
		// A filter HaloPSA did not know would be ignored without a word.
		if (action.ticket_id === undefined || action.ticket_id === ticketId) actions.push(action);
	}
	return actions;
}

/** A ticket's notes that are hidden from its client. */
export class HaloPrivateNotes implements PrivateNotes {
	readonly name: string;

	constructor(
		private readonly api: HaloApi,
		private readonly ticketId: number,
	) {
		this.name = JSON.stringify([api.name, ticketId]);
	}

	async list(): Promise<Array<{ id: number; text: string }>> {
		const actions = await actionsOf(this.api, this.ticketId);
		return actions
			.filter(({ hiddenfromuser }) => hiddenfromuser === true)
			.map((action) => ({ id: action.id, text: noteTextOf(action) }));
	}

	/** @throws ServiceError where HaloPSA's set-up made the note visible; it is taken back then */
	async create(text: string): Promise<number> {
		const { id, hiddenfromuser } = await createAction(this.api, this.ticketId, { note_html: noteHtml(text), ...PRIVATE_NOTE });
		if (hiddenfromuser !== false) return id;
		await this.remove(id);
		throw new ServiceError('HaloPSA would have shown the private note to the client, so it was taken back', {
			kind: 'conflict',
			service: SERVICE,
			advice: 'The outcome "Private Note" is set up in HaloPSA as one the client sees. Make it hidden from the user there.',
		});
	}

	async remove(id: number): Promise<void> {
		await this.api.delete(`Actions/${id}`, { ticket_id: this.ticketId }, `take back note ${id}`);
	}
}

/** @returns the note's id */
export async function createPublicNote(api: HaloApi, ticketId: number, text: string): Promise<number> {
	return (await createAction(api, ticketId, { note_html: noteHtml(text), ...PUBLIC_NOTE })).id;
}

async function createAction(api: HaloApi, ticketId: number, note: object): Promise<HaloAction> {
	const what = `add a note to ticket ${ticketId}`;
	const action = await api.save<HaloAction | undefined>('Actions', { ticket_id: ticketId, ...note }, what);
	if (typeof action?.id !== 'number') throw notTheApi(what, 200, true);
	return action;
}
