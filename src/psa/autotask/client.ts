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
import type { Ticket, TicketNote } from '../ticket';
import { AutotaskApi, type AutotaskApiOptions } from './api';
import { notFound } from './errors';
import { anyOf, type Filter, MOST_VALUES, oneOf, where } from './filters';
import { autotaskId, isTicketNumber } from './ids';
import { toAsset, toCompany, toNote, toTicket } from './mapper';
import { type AutotaskMemories, type AutotaskMemory, processMemories } from './memory';
import { AutotaskTicketOpener } from './new-ticket';
import { AutotaskPrivateNotes, createNote, internalValues, type NoteChoices, publicFlags, readNotes } from './notes';
import { searchTickets, type TicketSearch } from './ticket-search';
import type { AtCompany, AtConfigurationItem, AtTicket, AtTicketItem } from './wire';

export interface AutotaskOptions extends AutotaskApiOptions {
	memories?: AutotaskMemories;
}

/** Tickets whose names are looked up together. */
const LOT = 100;

/** Autotask PSA behind the interface all PSAs share. */
export class AutotaskPsaClient implements PsaDesk {
	readonly name = 'autotask';
	readonly integrationType = 'autotask';
	readonly api: AutotaskApi;
	readonly memory: AutotaskMemory;

	/** @throws InputError for an address that is none or not https */
	constructor(private readonly options: AutotaskOptions) {
		this.api = new AutotaskApi(options);
		this.memory = (options.memories ?? processMemories).of(this.api.name);
	}

	/** @param id the ticket's id, or its number as people know it (`T20260115.0007`) */
	async getTicket(id: string, options: { notes?: boolean; assets?: boolean } = {}): Promise<Ticket> {
		const record = await this.recordOf(id);
		const [items, notes] = await Promise.all([
			options.assets === false ? [] : this.itemsOf(record),
			options.notes ? this.notesOf(record.id) : undefined,
		]);
		const [ticket] = await this.normalised([{ record, items }]);
		return { ...ticket, ...(notes && { notes }) };
	}

	async *searchTickets(query: TicketQuery): AsyncGenerator<Ticket> {
		yield* this.found(query);
	}

	async listNotes(ticketId: string): Promise<TicketNote[]> {
		return await this.notesOf(await this.ticketId(ticketId));
	}

	async addPrivateNote(note: NewNote): Promise<AddedNote> {
		writtenText(note);
		const [ticketId, choices] = await Promise.all([this.ticketId(note.ticketId), this.noteChoices()]);
		return await addPrivateNote(new AutotaskPrivateNotes(this.api, ticketId, choices), this.options.clock, note);
	}

	async addPublicNote(note: Omit<NewNote, 'marker'>): Promise<AddedNote> {
		const text = noteText(writtenText(note));
		const ticketId = await this.ticketId(note.ticketId);
		const noteId = await createNote(this.api, ticketId, publicFlags(await this.noteChoices()), text);
		return { noteId: String(noteId), created: true };
	}

	async createTicket(ticket: NewTicket): Promise<CreatedTicket> {
		return await openTicket(await AutotaskTicketOpener.of(this.api, this, ticket), ticket, this.options.clock);
	}

	/** Those it is the primary device of, and those it is one of several of. */
	async *ticketsOfAsset(assetId: string, { since, limit }: RecentQuery): AsyncGenerator<Ticket> {
		const id = autotaskId(assetId, 'Configuration ID');
		const filter = [where('configurationItemID', 'eq', id)];
		const rows = await collect(this.api.query<AtTicketItem>('TicketAdditionalConfigurationItems', filter, 'read its tickets'));
		const others = rows.map(({ ticketID }) => ticketID).slice(-MOST_VALUES);
		const linked: Filter[] = others.length > 0 ? [anyOf(...filter, oneOf('id', others))] : filter;
		yield* this.found({ updatedAfter: since, order: 'newest-update', limit }, linked);
	}

	async getCompany(id: string): Promise<PsaCompany> {
		const companyId = autotaskId(id, 'Company ID', 0);
		return toCompany(await this.api.item<AtCompany>(`Companies/${companyId}`, `read company ${companyId}`));
	}

	async *companies(text = ''): AsyncGenerator<PsaCompany> {
		const wanted = text.trim();
		const filter = [where('isActive', 'eq', true)];
		if (wanted !== '') filter.push(anyOf(where('companyName', 'contains', wanted), where('companyNumber', 'contains', wanted)));
		for await (const record of this.api.query<AtCompany>('Companies', filter, 'list companies')) yield toCompany(record);
	}

	async getAsset(id: string): Promise<PsaAsset> {
		const itemId = autotaskId(id, 'Configuration ID');
		const what = `read configuration item ${itemId}`;
		const record = await this.api.item<AtConfigurationItem>(`ConfigurationItems/${itemId}`, what);
		return toAsset(record, await this.assetTypes());
	}

	async *assets({ companyId, text = '' }: AssetQuery): AsyncGenerator<PsaAsset> {
		const filter = [where('isActive', 'eq', true)];
		if (companyId !== undefined) filter.push(where('companyID', 'eq', autotaskId(companyId, 'Company', 0)));
		if (text.trim() !== '') filter.push(carries(text.trim()));
		const types = await this.assetTypes();
		const records = this.api.query<AtConfigurationItem>('ConfigurationItems', filter, 'list configuration items');
		for await (const record of records) yield toAsset(record, types);
	}

	/** Queues that are in use. */
	async boards(): Promise<PsaChoice[]> {
		return await this.choices('queueID');
	}

	async priorities(): Promise<PsaChoice[]> {
		return await this.choices('priority');
	}

	async statuses(): Promise<PsaChoice[]> {
		return await this.choices('status');
	}

	/** None has to be chosen. */
	async ticketTypes(): Promise<PsaChoice[]> {
		return [];
	}

	private async *found(query: TicketQuery, also: Filter[] = []): AsyncGenerator<Ticket> {
		const search: TicketSearch = { api: this.api, clock: this.options.clock, query, also };
		if (query.priorities) search.priorities = await this.priorityValues(query.priorities);
		let lot: AtTicket[] = [];
		for await (const record of searchTickets(search)) {
			lot.push(record);
			if (lot.length < LOT) continue;
			yield* await this.normalised(lot.map(asListed));
			lot = [];
		}
		if (lot.length > 0) yield* await this.normalised(lot.map(asListed));
	}

	private async recordOf(typed: string): Promise<AtTicket> {
		const what = `read ticket ${typed.trim().slice(0, 40)}`;
		if (!isTicketNumber(typed)) return await this.api.item<AtTicket>(`Tickets/${autotaskId(typed, 'Ticket ID')}`, what);
		const filter = [where('ticketNumber', 'eq', typed.trim())];
		const [record] = await collect(this.api.query<AtTicket>('Tickets', filter, what));
		if (!record) throw notFound(what);
		return record;
	}

	private async ticketId(typed: string): Promise<number> {
		return isTicketNumber(typed) ? (await this.recordOf(typed)).id : autotaskId(typed, 'Ticket ID');
	}

	/** Ids of a ticket's configuration items, the primary one first. */
	private async itemsOf(record: AtTicket): Promise<number[]> {
		const what = `read the configuration items of ticket ${record.id}`;
		const filter = [where('ticketID', 'eq', record.id)];
		const rows = await collect(this.api.query<AtTicketItem>('TicketAdditionalConfigurationItems', filter, what));
		return [...new Set([...asListed(record).items, ...rows.map(({ configurationItemID }) => configurationItemID)])];
	}

	private async normalised(tickets: Array<{ record: AtTicket; items: number[] }>): Promise<Ticket[]> {
		const { api, memory } = this;
		const { clock } = this.options;
		const records = tickets.map(({ record }) => record);
		const picklist = async (field: string) => await memory.picklist(api, clock, 'Tickets', field);
		const [zone, companies, contacts, items, statuses, priorities, queues] = await Promise.all([
			api.zone(),
			memory.named(api, clock, 'Companies', records.map(({ companyID }) => companyID)),
			memory.named(api, clock, 'Contacts', records.map(({ contactID }) => contactID)),
			memory.named(api, clock, 'ConfigurationItems', tickets.flatMap((ticket) => ticket.items)),
			picklist('status'),
			picklist('priority'),
			picklist('queueID'),
		]);
		const context = { zone, companies, contacts, items, statuses, priorities, queues };
		return tickets.map((ticket) => toTicket(ticket.record, ticket.items, context));
	}

	private async notesOf(ticketId: number): Promise<TicketNote[]> {
		const { api, memory } = this;
		const { clock } = this.options;
		const [notes, choices] = await Promise.all([collect(readNotes(api, ticketId)), this.noteChoices()]);
		const [resources, contacts] = await Promise.all([
			memory.named(api, clock, 'Resources', notes.map((note) => note.creatorResourceID)),
			memory.named(api, clock, 'Contacts', notes.map((note) => note.createdByContactID)),
		]);
		const internal = internalValues(choices);
		return notes.map((note) => toNote(note, { resources, contacts }, internal.has(note.publish ?? NaN)));
	}

	private async noteChoices(): Promise<NoteChoices> {
		const list = async (field: string) => await this.memory.picklist(this.api, this.options.clock, 'TicketNotes', field);
		const [publish, noteType] = await Promise.all([list('publish'), list('noteType')]);
		return { publish, noteType };
	}

	private async assetTypes(): Promise<PsaChoice[]> {
		return await this.memory.picklist(this.api, this.options.clock, 'ConfigurationItems', 'configurationItemType');
	}

	private async choices(field: string): Promise<PsaChoice[]> {
		const choices = await this.memory.picklist(this.api, this.options.clock, 'Tickets', field);
		return choices.filter(({ active }) => active).map(({ id, name }) => ({ id, name }));
	}

	/** Of names; several priorities may share one. */
	private async priorityValues(names: string[]): Promise<number[]> {
		const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
		const choices = await this.memory.picklist(this.api, this.options.clock, 'Tickets', 'priority');
		return choices.filter(({ name }) => wanted.has(name.trim().toLowerCase())).map(({ id }) => Number(id));
	}
}

/** A list names the primary configuration item only. */
function asListed(record: AtTicket): { record: AtTicket; items: number[] } {
	const { configurationItemID } = record;
	return { record, items: typeof configurationItemID === 'number' ? [configurationItemID] : [] };
}

function carries(text: string): Filter {
	const fields = ['referenceTitle', 'referenceNumber', 'serialNumber', 'rmmDeviceAuditHostname'];
	return anyOf(...fields.map((field) => where(field, 'eq', text)));
}
