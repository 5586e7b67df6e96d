import { isServiceError } from '../../http/errors';
import type { AddedNote, NewNote, Psa, TicketQuery } from '../psa';
import type { Ticket, TicketAsset, TicketNote } from '../ticket';
import { ConnectWiseApi, type ConnectWiseApiOptions } from './api';
import { allOf, anyOf, oneOf, recordId, where } from './conditions';
import { inOrder, toAsset, toNote, toTicket, withNotes } from './mapper';
import { addPrivateNote } from './private-notes';
import { searchTickets } from './ticket-search';
import type { CwCompany, CwConfiguration, CwConfigurationReference, CwNote, CwReference, CwTicket } from './wire';

/** Bases whose servers have no combined note list; asking them again would cost a request a ticket. */
const withoutAllNotes = new Set<string>();

/** ConnectWise PSA behind the interface all PSAs share, and the few look-ups its nodes need besides. */
export class ConnectWisePsaClient implements Psa {
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
		return await addPrivateNote(this.api, this.options.clock, note);
	}

	async getCompany(id: string): Promise<CwCompany> {
		const companyId = recordId(id, 'Company ID');
		return await this.api.get<CwCompany>(`company/companies/${companyId}`, `read company ${companyId}`);
	}

	/** Companies that are not deleted, by name; `text` is part of the name or the company id people know it by. */
	companies(text?: string): AsyncGenerator<CwCompany> {
		const wanted = searchable(text);
		const conditions = allOf([
			where('deletedFlag', '=', false),
			wanted === '' ? undefined : anyOf([where('name', 'contains', wanted), where('identifier', 'contains', wanted)]),
		]);
		return this.api.list<CwCompany>('company/companies', { conditions, orderBy: 'name asc', pageSize: 100 }, 'list companies');
	}

	async getConfiguration(id: string): Promise<CwConfiguration> {
		const configurationId = recordId(id, 'Configuration ID');
		return await this.api.get(`company/configurations/${configurationId}`, `read configuration ${configurationId}`);
	}

	/** A company's configurations, or those among them that carry the name, serial number or tag. */
	configurations(companyId: string, nameOrSerial?: string): AsyncGenerator<CwConfiguration> {
		const wanted = searchable(nameOrSerial);
		const conditions = allOf([
			where('company/id', '=', recordId(companyId, 'Company ID')),
			wanted === ''
				? undefined
				: anyOf([where('name', '=', wanted), where('serialNumber', '=', wanted), where('tagNumber', '=', wanted)]),
		]);
		return this.api.list<CwConfiguration>('company/configurations', { conditions, orderBy: 'id asc' }, 'list configurations');
	}

	/** Service boards that are in use, by name. */
	async boards(): Promise<CwReference[]> {
		const conditions = allOf([where('inactiveFlag', '=', false)]);
		return await collect(this.api.list<CwReference>('service/boards', { conditions, orderBy: 'name asc' }, 'list boards'));
	}

	async priorities(): Promise<CwReference[]> {
		return await collect(this.api.list<CwReference>('service/priorities', { orderBy: 'name asc' }, 'list priorities'));
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
		const references = await this.allowed<CwConfigurationReference>(
			this.api.list(`service/tickets/${ticketId}/configurations`, {}, `read the configurations of ticket ${ticketId}`),
		);
		if (references.length === 0) return [];
		const conditions = oneOf('id', references.map(({ id }) => id));
		const records = await this.allowed<CwConfiguration>(
			this.api.list('company/configurations', { conditions, fields: ['id', 'name', 'serialNumber'] }, 'read configurations'),
		);
		const byId = new Map(records.map((record) => [record.id, record]));
		return references.map((reference) => toAsset(reference, byId.get(reference.id)));
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

async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const record of records) all.push(record);
	return all;
}
