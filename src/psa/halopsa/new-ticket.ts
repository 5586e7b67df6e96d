import { contactId, type ContactSearch, type PsaContact } from '../contact';
import { carriesMarker } from '../marker';
import { chosen, type OpenedTicket, type TicketOpener, ticketMarker, ticketText, ticketTitle } from '../new-ticket';
import type { NewTicket, PsaDesk } from '../psa';
import type { HaloApi } from './api';
import { notTheApi } from './errors';
import { haloId } from './ids';
import type { HaloLookups } from './lookups';
import { plainText, toTicket } from './mapper';
import { noteHtml } from './note-html';
import { ticketUrl } from './site';
import type { HaloTicket, HaloUser } from './wire';

/** HaloPSA publishes no limit. */
const LONGEST_SUMMARY = 255;

/** No acknowledgement goes to the user. */
const NO_MAIL = { sendack: false, createacknowledgement: false } as const;

interface Opening {
	api: HaloApi;
	lookups: HaloLookups;
	clientId: number;
	body: object;
}

/**
 * Opens a ticket. HaloPSA wants a summary and has a default for the rest; what kind of ticket it is decides over everything else, so
 * that a type is asked for. Tickets have no searchable field for a key, so that the marker is the last line of the details.
 */
export class HaloTicketOpener implements TicketOpener {
	readonly name: string;

	private constructor(private readonly opening: Opening) {
		this.name = opening.api.name;
	}

	/** @throws InputError for anything that HaloPSA would not take */
	static async of(
		{ api, lookups, lists }: { api: HaloApi; lookups: HaloLookups; lists: Pick<PsaDesk, 'boards' | 'priorities' | 'statuses' | 'ticketTypes'> },
		ticket: NewTicket,
	): Promise<HaloTicketOpener> {
		const { board, status, priority, contact, type = '' } = ticket;
		const summary = ticketTitle(ticket, LONGEST_SUMMARY);
		const text = ticketText(ticket, ticketMarker(ticket));
		const clientId = haloId(ticket.companyId, 'Company');
		const typeId = (await chosen(type, async () => await lists.ticketTypes(), 'Ticket Type')).id;
		const team = board && (await chosen(board, async () => await lists.boards(), 'Team')).name;
		const priorityId = priority && (await chosen(priority, async () => await lists.priorities(), 'Priority')).id;
		const statusId = status && (await chosen(status, async () => await lists.statuses(), 'Status')).id;
		const body = {
			summary,
			details: text,
			details_html: noteHtml(text),
			client_id: clientId,
			tickettype_id: Number(typeId),
			...(contact && { user_id: await contactId(contact, (search) => usersOf(api, clientId, search), haloId) }),
			...(team && { team }),
			...(priorityId && { priority_id: Number(priorityId) }),
			...(statusId && { status_id: Number(statusId) }),
			...NO_MAIL,
		};
		return new HaloTicketOpener({ api, lookups, clientId, body });
	}

	/** What HaloPSA finds is looked at again: it ignores a parameter it does not know. Brackets may be wildcards to it. */
	async find(marker: string, closedSince?: Date): Promise<OpenedTicket[]> {
		const { api, lookups, clientId } = this.opening;
		const state = closedSince ? { includeclosed: true } : { open_only: true };
		const query = { client_id: clientId, search_details: `ref:${marker}`, ...state, order: 'id', orderdesc: false };
		const found: OpenedTicket[] = [];
		for await (const listed of api.list<HaloTicket>('Tickets', query, 'look for the ticket')) {
			if (listed.client_id !== undefined && listed.client_id !== clientId) continue;
			const record = hasText(listed) ? listed : await api.get<HaloTicket>(`Tickets/${listed.id}`, {}, `read ticket ${listed.id}`);
			if (!carriesMarker(plainText(record.details, record.details_html) ?? '', marker)) continue;
			const names = await lookups.names({ statusIds: [record.status_id].filter((id) => id !== undefined), priorityIds: [] });
			const { closed, closedAt } = toTicket(record, api.site, names);
			const counts = !closed || (closedSince !== undefined && closedAt !== null && Date.parse(closedAt) > closedSince.getTime());
			if (counts) found.push(this.opened(record));
		}
		return found;
	}

	async create(): Promise<OpenedTicket> {
		const ticket = await this.opening.api.save<HaloTicket | undefined>('Tickets', this.opening.body, 'open a ticket');
		if (typeof ticket?.id !== 'number') throw notTheApi('open a ticket', 200, true);
		return this.opened(ticket);
	}

	/** By deleting it: nothing says how to close a ticket without a mail to the user. */
	async takeBack(ticketId: string): Promise<boolean> {
		await this.opening.api.delete(`Tickets/${ticketId}`, {}, `delete ticket ${ticketId}`);
		return true;
	}

	private opened({ id }: HaloTicket): OpenedTicket {
		return { ticketId: String(id), number: String(id), url: ticketUrl(this.opening.api.site, id) };
	}
}

function hasText({ details, details_html: html }: HaloTicket): boolean {
	return details !== undefined || html !== undefined;
}

/**
 * HaloPSA's name for contacts. Clients of its API search users; nothing says which of their fields that looks at, nor whether for a
 * part of them, so that all of the client's users follow where nobody is found. HaloPSA ignores a parameter it does not know, so
 * that the client is looked at again.
 */
async function* usersOf(api: HaloApi, clientId: number, search: ContactSearch): AsyncGenerator<PsaContact> {
	const text = search.by === 'email' ? search.email : search.words[0];
	let found = false;
	for (const narrowed of text === undefined ? [{}] : [{ search: text }, {}]) {
		if (found) return;
		const query = { client_id: clientId, includeactive: true, ...narrowed, order: 'id', orderdesc: false };
		for await (const user of api.list<HaloUser>('Users', query, 'list users')) {
			if (user.inactive === true || (user.client_id !== undefined && Number(user.client_id) !== clientId)) continue;
			found = true;
			yield { id: user.id, name: user.name ?? '', emails: user.emailaddress ? [user.emailaddress] : [] };
		}
	}
}
