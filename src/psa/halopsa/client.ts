import { isServiceError } from '../../http/errors';
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
import { pointInTime } from '../record-id';
import type { Ticket, TicketCompany, TicketNote } from '../ticket';
import { HaloApi, type HaloApiOptions } from './api';
import { haloId } from './ids';
import { allowed, HaloLookups, HaloMemory } from './lookups';
import { closingAction, type HaloNames, inOrder, noteTextOf, toCompany, toNote, toPsaAsset, toTicket, writtenAt } from './mapper';
import { HaloTicketOpener } from './new-ticket';
import { actionsOf, createPublicNote, HaloPrivateNotes } from './notes';
import { searchTickets, type SearchDeps, ticketsOfAsset } from './ticket-search';
import type { HaloAction, HaloAsset, HaloChoice, HaloClient, HaloTicket } from './wire';

export interface HaloPsaOptions extends HaloApiOptions {
	memories?: HaloMemories;
}

/** What the clients of one process remember of each account. */
export class HaloMemories {
	private readonly memories = new Map<string, HaloMemory>();

	of({ name }: HaloApi, clock: HaloApiOptions['clock']): HaloMemory {
		const known = this.memories.get(name) ?? new HaloMemory(clock);
		this.memories.delete(name);
		this.memories.set(name, known);
		const oldest = this.memories.keys().next().value;
		if (this.memories.size > 100 && oldest !== undefined) this.memories.delete(oldest);
		return known;
	}
}

const processMemories = new HaloMemories();

/** The change of a ticket and the action that caused it are this close. */
const SAME_CHANGE_MS = 5000;

/** HaloPSA behind the interface all PSAs share. */
export class HaloPsaClient implements PsaDesk {
	readonly name = 'halopsa';
	/** IT Glue has no synchronisation with HaloPSA; HaloPSA's own import stores the link on its clients instead. */
	readonly integrationType = null;
	readonly api: HaloApi;
	private readonly lookups: HaloLookups;

	/** @throws InputError for a URL that is none or not https */
	constructor(private readonly options: HaloPsaOptions) {
		this.api = new HaloApi(options);
		this.lookups = new HaloLookups(this.api, (options.memories ?? processMemories).of(this.api, options.clock));
	}

	async getTicket(id: string, options: { notes?: boolean; assets?: boolean } = {}): Promise<Ticket> {
		const ticketId = haloId(id, 'Ticket ID');
		const query = { includedetails: true };
		const record = await this.api.get<HaloTicket>(`Tickets/${ticketId}`, query, `read ticket ${ticketId}`);
		const names = await this.namesFor(record);
		const ticket = toTicket(record, this.api.site, names);
		const unexplained = ticket.closed && ticket.resolution === null;
		const actions = options.notes === true || unexplained ? inOrder(await actionsOf(this.api, ticketId)) : [];
		const closing = unexplained ? closingAction(actions, names) : undefined;
		return {
			...ticket,
			...(options.assets === false && { assets: [] }),
			...(closing && { resolution: noteTextOf(closing) }),
			...(options.notes === true && { notes: actions.map((action) => toNote(action, names)), updatedBy: updatedBy(ticket, actions) }),
			company: await this.companyOf(ticket.company),
		};
	}

	async *searchTickets(query: TicketQuery): AsyncGenerator<Ticket> {
		yield* searchTickets(this.searching, query);
	}

	async listNotes(id: string): Promise<TicketNote[]> {
		const actions = inOrder(await actionsOf(this.api, haloId(id, 'Ticket ID')));
		const statusIds = actions.flatMap(({ new_status: next, old_status: before }) => [next, before]).filter(isId);
		const names = await this.lookups.names({ statusIds, priorityIds: [] });
		return actions.map((action) => toNote(action, names));
	}

	async addPrivateNote(note: NewNote): Promise<AddedNote> {
		const notes = new HaloPrivateNotes(this.api, haloId(note.ticketId, 'Ticket ID'));
		return await addPrivateNote(notes, this.options.clock, note);
	}

	async addPublicNote(note: Omit<NewNote, 'marker'>): Promise<AddedNote> {
		const ticketId = haloId(note.ticketId, 'Ticket ID');
		const noteId = await createPublicNote(this.api, ticketId, noteText(writtenText(note)));
		return { noteId: String(noteId), created: true };
	}

	async createTicket(ticket: NewTicket): Promise<CreatedTicket> {
		const opener = await HaloTicketOpener.of({ api: this.api, lookups: this.lookups, lists: this }, ticket);
		return await openTicket(opener, ticket, this.options.clock);
	}

	async *ticketsOfAsset(assetId: string, { since, limit }: RecentQuery): AsyncGenerator<Ticket> {
		let given = 0;
		if (limit <= 0) return;
		for await (const ticket of ticketsOfAsset(this.searching, haloId(assetId, 'Asset ID'), pointInTime(since, 'Since').getTime())) {
			yield ticket;
			given += 1;
			if (given >= limit) return;
		}
	}

	async getCompany(id: string): Promise<PsaCompany> {
		const clientId = haloId(id, 'Company ID');
		return toCompany(await this.api.get<HaloClient>(`Client/${clientId}`, { includedetails: true }, `read client ${clientId}`));
	}

	async *companies(text?: string): AsyncGenerator<PsaCompany> {
		const wanted = (text ?? '').trim();
		const query = { includeactive: true, ...(wanted !== '' && { search: wanted }), order: 'name', orderdesc: false };
		for await (const client of this.api.list<HaloClient>('Client', query, 'list clients')) {
			if (client.inactive !== true) yield toCompany(client);
		}
	}

	async getAsset(id: string): Promise<PsaAsset> {
		const assetId = haloId(id, 'Asset ID');
		return toPsaAsset(await this.api.get<HaloAsset>(`Asset/${assetId}`, { includedetails: true }, `read asset ${assetId}`));
	}

	/** HaloPSA searches for parts of a text; only assets with the exact one are given. */
	async *assets({ companyId, text }: AssetQuery): AsyncGenerator<PsaAsset> {
		const wanted = (text ?? '').trim();
		const clientId = companyId === undefined ? undefined : haloId(companyId, 'Company');
		const query = { client_id: clientId, ...(wanted !== '' && { search: wanted }), includeassetfields: true, order: 'id', orderdesc: false };
		for await (const record of this.api.list<HaloAsset>('Asset', query, 'list assets')) {
			const asset = toPsaAsset(record);
			const named = [asset.name, asset.serialNumber, asset.tag].some((value) => value?.toLowerCase() === wanted.toLowerCase());
			const owned = clientId === undefined || asset.companyId === String(clientId);
			if (asset.active && owned && (wanted === '' || named)) yield asset;
		}
	}

	/** Teams, by name. */
	async boards(): Promise<PsaChoice[]> {
		return await this.lookups.teams();
	}

	async priorities(): Promise<PsaChoice[]> {
		return await this.lookups.priorities();
	}

	async statuses(): Promise<PsaChoice[]> {
		return await this.lookups.statusChoices();
	}

	async ticketTypes(): Promise<PsaChoice[]> {
		return await this.lookups.ticketTypes();
	}

	/** The id of the agent our API application acts as, where HaloPSA tells. */
	async ownAgent(): Promise<string | undefined> {
		try {
			const me = await this.api.get<HaloChoice>('Agent/me', {}, 'read the agent of the API application');
			return isId(Number(me.id)) ? String(me.id) : undefined;
		} catch (error) {
			return isServiceError(error) && error.kind !== 'cancelled' ? undefined : await Promise.reject(error);
		}
	}

	private get searching(): SearchDeps {
		return { api: this.api, lookups: this.lookups, clock: this.options.clock };
	}

	private async namesFor({ status_id: status, priority_id: priority }: HaloTicket): Promise<HaloNames> {
		return await this.lookups.names({ statusIds: [status].filter(isId), priorityIds: [priority].filter(isId) });
	}

	/** With what only the client's own record says: its short key and its organization in IT Glue. */
	private async companyOf(company: TicketCompany): Promise<TicketCompany> {
		const client = company.id === null ? null : await allowed(this.lookups.client(Number(company.id)), null);
		if (!client) return company;
		const { name, identifier, itGlueId } = toCompany(client);
		return { ...company, name: company.name ?? name, identifier, itGlueId };
	}
}

/** The agent behind the ticket's last change, where an action of the same moment tells. */
function updatedBy({ updatedAt }: Ticket, ordered: HaloAction[]): string | null {
	const last = ordered.at(-1);
	const at = last && writtenAt(last);
	if (!last || !at || updatedAt === null || !isId(last.who_agentid)) return null;
	return Math.abs(Date.parse(updatedAt) - Date.parse(at)) <= SAME_CHANGE_MS ? String(last.who_agentid) : null;
}

function isId(id: number | undefined): id is number {
	return id !== undefined && id > 0;
}
