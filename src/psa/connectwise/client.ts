import { InputError, isServiceError } from '../../http/errors';
import { collect } from '../collect';
import { noteText } from '../marker';
import { openTicket } from '../new-ticket';
import { addPrivateNote, writtenText } from '../private-notes';
import type {
	AddedNote,
	AssetQuery,
	CreatedTicket,
	NewNote,
	NewTicket,
	PsaAsset,
	PsaChoice,
	PsaCompany,
	PsaDesk,
	RecentQuery,
	TicketQuery,
} from '../psa';
import type { Ticket, TicketAsset, TicketNote } from '../ticket';
import { ConnectWiseApi, type ConnectWiseApiOptions, type ListQuery } from './api';
import { allOf, anyOf, oneOf, recordId, where } from './conditions';
import { inOrder, toAsset, toChoices, toCompany, toConfiguration, toNote, toTicket, withNotes } from './mapper';
import { ConnectWiseTicketOpener } from './new-ticket';
import { ConnectWisePrivateNotes, createPublicNote } from './notes';
import { searchTickets } from './ticket-search';
import type { CwCompany, CwConfiguration, CwConfigurationReference, CwNote, CwReference, CwTicket } from './wire';

/** Bases whose servers have no combined note list; asking them again would cost a request a ticket. */
const withoutAllNotes = new Set<string>();

/** Most tickets looked through for those of one device: ConnectWise cannot be asked for them. */
const MOST_EXAMINED = 200;

/** ConnectWise PSA behind the interface all PSAs share. */
export class ConnectWisePsaClient implements PsaDesk {
	readonly name = 'connectwise';
	readonly integrationType = 'manage';
	readonly api: ConnectWiseApi;

	/** @throws InputError for a host that is none or not https */
	constructor(private readonly options: ConnectWiseApiOptions) {
		this.api = new ConnectWiseApi(options);
	}

	async getTicket(id: string, options: { notes?: boolean; assets?: boolean } = {}): Promise<Ticket> {
		const ticketId = recordId(id, 'Ticket ID');
		const [ticket, notes, assets] = await inTurn(
			this.api.get<CwTicket>(`service/tickets/${ticketId}`, `read ticket ${ticketId}`),
			this.notesOf(ticketId),
			options.assets === false ? [] : this.assetsOf(ticketId),
		);
		return { ...withNotes(this.normalised(ticket), notes, options.notes === true), assets };
	}

	async *searchTickets(query: TicketQuery): AsyncGenerator<Ticket> {
		for await (const ticket of searchTickets(this.api, query)) yield this.normalised(ticket);
	}

	async listNotes(ticketId: string): Promise<TicketNote[]> {
		return inOrder(await this.notesOf(recordId(ticketId, 'Ticket ID'))).map(toNote);
	}

	async addPrivateNote(note: NewNote): Promise<AddedNote> {
		const notes = new ConnectWisePrivateNotes(this.api, recordId(note.ticketId, 'Ticket ID'));
		return await addPrivateNote(notes, this.options.clock, note);
	}

	async addPublicNote(note: Omit<NewNote, 'marker'>): Promise<AddedNote> {
		const ticketId = recordId(note.ticketId, 'Ticket ID');
		const noteId = await createPublicNote(this.api, ticketId, noteText(writtenText(note)));
		return { noteId: String(noteId), created: true };
	}

	async createTicket(ticket: NewTicket): Promise<CreatedTicket> {
		return await openTicket(await ConnectWiseTicketOpener.of(this.api, this, ticket), ticket, this.options.clock);
	}

	/** Goes through the last tickets, 200 unless told otherwise, of the device's company: ConnectWise has no list of a configuration's tickets. */
	async *ticketsOfAsset(assetId: string, { since, limit, examine = MOST_EXAMINED }: RecentQuery): AsyncGenerator<Ticket> {
		const { companyId } = await this.getAsset(assetId);
		if (companyId === null || limit <= 0) return;
		const query: TicketQuery = { companyIds: [companyId], updatedAfter: since, limit: Math.min(examine, MOST_EXAMINED) };
		let found = 0;
		for await (const ticket of this.searchTickets(query)) {
			const references = await this.referencesOf(recordId(ticket.id, 'Ticket ID'));
			if (!references.some(({ id }) => String(id) === assetId)) continue;
			yield ticket;
			found += 1;
			if (found >= limit) return;
		}
	}

	async getCompany(id: string): Promise<PsaCompany> {
		const companyId = recordId(id, 'Company ID');
		return toCompany(await this.api.get<CwCompany>(`company/companies/${companyId}`, `read company ${companyId}`));
	}

	async *companies(text?: string): AsyncGenerator<PsaCompany> {
		const wanted = searchable(text);
		const conditions = allOf([
			where('deletedFlag', '=', false),
			wanted === '' ? undefined : anyOf([where('name', 'contains', wanted), where('identifier', 'contains', wanted)]),
		]);
		const query = { conditions, orderBy: 'name asc', pageSize: 100 };
		for await (const company of this.api.list<CwCompany>('company/companies', query, 'list companies')) yield toCompany(company);
	}

	async getAsset(id: string): Promise<PsaAsset> {
		const configurationId = recordId(id, 'Configuration ID');
		return toConfiguration(
			await this.api.get(`company/configurations/${configurationId}`, `read configuration ${configurationId}`),
		);
	}

	async *assets({ companyId, text }: AssetQuery): AsyncGenerator<PsaAsset> {
		const wanted = searchable(text);
		const conditions = allOf([
			where('activeFlag', '=', true),
			companyId === undefined ? undefined : where('company/id', '=', recordId(companyId, 'Company')),
			wanted === ''
				? undefined
				: anyOf([where('name', '=', wanted), where('serialNumber', '=', wanted), where('tagNumber', '=', wanted)]),
		]);
		const query = { conditions, orderBy: 'id asc' };
		for await (const record of this.api.list<CwConfiguration>('company/configurations', query, 'list configurations')) {
			yield toConfiguration(record);
		}
	}

	/** Service boards that are in use, by name. */
	async boards(): Promise<PsaChoice[]> {
		const conditions = allOf([where('inactiveFlag', '=', false)]);
		return await this.choices('service/boards', { conditions, orderBy: 'name asc' }, 'list boards');
	}

	/** By name: that is what ConnectWise's tickets are filtered by here. */
	async priorities(): Promise<PsaChoice[]> {
		return await this.choices('service/priorities', { orderBy: 'name asc' }, 'list priorities');
	}

	/** Those of a board: no two boards share theirs. @throws InputError without a board */
	async statuses(board = ''): Promise<PsaChoice[]> {
		if (board.trim() === '') {
			throw new InputError('A status belongs to a board', 'Choose the board as well, or leave Status empty for its first one.', 'Board');
		}
		const conditions = allOf([where('inactive', '=', false)]);
		const path = `service/boards/${recordId(board, 'Board')}/statuses`;
		return await this.choices(path, { conditions, orderBy: 'sortOrder asc' }, 'list the statuses of the board');
	}

	/** None has to be chosen. */
	async ticketTypes(): Promise<PsaChoice[]> {
		return [];
	}

	private async choices(path: string, query: ListQuery, what: string): Promise<PsaChoice[]> {
		return toChoices(await collect(this.api.list<CwReference>(path, query, what)));
	}

	private normalised(ticket: CwTicket): Ticket {
		return toTicket(ticket, this.api.site, this.api.account.companyId);
	}

	/** Ticket notes and time entries together; only ticket notes from older servers, which answer 404 or 405 to the former. */
	private async notesOf(ticketId: number): Promise<CwNote[]> {
		const what = `read the notes of ticket ${ticketId}`;
		const base = this.api.site.api;
		if (!withoutAllNotes.has(base)) {
			try {
				return await collect(this.api.list<CwNote>(`service/tickets/${ticketId}/allNotes`, {}, what));
			} catch (error) {
				if (!isServiceError(error) || (error.status !== 404 && error.status !== 405)) return await Promise.reject(error);
			}
		}
		const notes = await collect(this.api.list<CwNote>(`service/tickets/${ticketId}/notes`, {}, what));
		withoutAllNotes.add(base);
		return notes;
	}

	/** The ticket's configurations by name and serial; what the API member may not read of them is left out. */
	private async assetsOf(ticketId: number): Promise<TicketAsset[]> {
		const references = await this.referencesOf(ticketId);
		if (references.length === 0) return [];
		const conditions = oneOf('id', references.map(({ id }) => id));
		const records = await this.allowed<CwConfiguration>(
			this.api.list('company/configurations', { conditions, fields: ['id', 'name', 'serialNumber'] }, 'read configurations'),
		);
		const byId = new Map(records.map((record) => [record.id, record]));
		return references.map((reference) => toAsset(reference, byId.get(reference.id)));
	}

	private async referencesOf(ticketId: number): Promise<CwConfigurationReference[]> {
		const what = `read the configurations of ticket ${ticketId}`;
		return await this.allowed(this.api.list<CwConfigurationReference>(`service/tickets/${ticketId}/configurations`, {}, what));
	}

	private async allowed<T>(records: AsyncGenerator<T>): Promise<T[]> {
		try {
			return await collect(records);
		} catch (error) {
			return isServiceError(error) && error.kind === 'permission' ? [] : await Promise.reject(error);
		}
	}
}

/** What can be searched for: ConnectWise has no way to write a double quote in a condition. */
function searchable(text: string | undefined): string {
	return (text ?? '').replace(/"/g, ' ').trim();
}

/** All results once everything is over; of several failures the first in order, which here is about the ticket itself. */
async function inTurn<A, B, C>(...work: [A | Promise<A>, B | Promise<B>, C | Promise<C>]): Promise<[A, B, C]> {
	await Promise.allSettled(work);
	const [a, b, c] = work;
	return [await a, await b, await c];
}
