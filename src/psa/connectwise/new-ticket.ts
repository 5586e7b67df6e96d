import { collect } from '../collect';
import { contactId, type ContactSearch, type PsaContact } from '../contact';
import { chosen, type OpenedTicket, type TicketOpener, ticketMarker, ticketText, ticketTitle } from '../new-ticket';
import type { NewTicket, PsaDesk } from '../psa';
import type { ConnectWiseApi } from './api';
import { allOf, anyOf, recordId, where } from './conditions';
import { ticketUrl } from './site';
import type { CwContact, CwReference, CwTicket } from './wire';

/** Longest summary ConnectWise takes. */
const LONGEST_SUMMARY = 100;

/**
 * Opens a service ticket. ConnectWise wants a summary and a company, has a default for the rest, and makes the first note on the
 * Discussion tab of the description. The marker stands in the ticket's external reference, which can be searched for.
 */
export class ConnectWiseTicketOpener implements TicketOpener {
	readonly name: string;
	private readonly companyId: number;

	private constructor(
		private readonly api: ConnectWiseApi,
		companyId: number,
		private readonly body: object,
	) {
		this.name = JSON.stringify([api.site.api, api.account.companyId]);
		this.companyId = companyId;
	}

	/** @throws InputError for anything that ConnectWise would not take */
	static async of(api: ConnectWiseApi, lists: Pick<PsaDesk, 'boards' | 'priorities' | 'statuses'>, ticket: NewTicket): Promise<ConnectWiseTicketOpener> {
		const { board, status, priority, contact } = ticket;
		const companyId = recordId(ticket.companyId, 'Company');
		const reference = (id: string | number) => ({ id: Number(id) });
		const marker = ticketMarker(ticket);
		const text = ticketText(ticket, marker);
		const boardId = board && (await chosen(board, async () => await lists.boards(), 'Board')).id;
		const body = {
			summary: ticketTitle(ticket, LONGEST_SUMMARY),
			company: reference(companyId),
			...(contact && { contact: reference(await contactId(contact, (search) => contactsOf(api, companyId, search), recordId)) }),
			...(boardId && { board: reference(boardId) }),
			...(status && { status: reference((await chosen(status, async () => await lists.statuses(boardId), 'Status')).id) }),
			...(priority && { priority: reference((await chosen(priority, async () => await lists.priorities(), 'Priority')).id) }),
			...(text !== '' && { initialDescription: text }),
			...(marker && { externalXRef: marker }),
			// Said, because it defaults to true.
			processNotifications: false,
		};
		return new ConnectWiseTicketOpener(api, companyId, body);
	}

	async find(marker: string, closedSince?: Date): Promise<OpenedTicket[]> {
		const open = where('closedFlag', '=', false);
		const conditions = allOf([
			where('company/id', '=', this.companyId),
			where('externalXRef', '=', marker),
			closedSince ? anyOf([open, where('closedDate', '>', closedSince)]) : open,
		]);
		const query = { conditions, orderBy: 'id asc', fields: ['id'] };
		return (await collect(this.api.list<CwTicket>('service/tickets', query, 'look for the ticket'))).map((ticket) => this.opened(ticket));
	}

	async create(): Promise<OpenedTicket> {
		return this.opened(await this.api.post<CwTicket>('service/tickets', this.body, 'open a ticket'));
	}

	/** By the first status of its board that closes: deleting asks for a right that opening does not. */
	async takeBack(ticketId: string): Promise<boolean> {
		const { board } = await this.api.get<CwTicket>(`service/tickets/${ticketId}`, `read ticket ${ticketId}`);
		const query = { conditions: allOf([where('closedStatus', '=', true), where('inactive', '=', false)]), orderBy: 'sortOrder asc' };
		const [closing] = await collect(this.api.list<CwReference>(`service/boards/${board?.id}/statuses`, query, 'list statuses'));
		if (closing === undefined) return false;
		const changes = [
			{ path: 'status', value: { id: closing.id } },
			{ path: 'processNotifications', value: false },
		];
		await this.api.patch(`service/tickets/${ticketId}`, changes, `close ticket ${ticketId}`);
		return true;
	}

	private opened({ id }: CwTicket): OpenedTicket {
		return { ticketId: String(id), number: String(id), url: ticketUrl(this.api.site, this.api.account.companyId, id) };
	}
}

/** Names by `conditions`; addresses stand in an array of the contact, into which `childConditions` look. */
async function* contactsOf(api: ConnectWiseApi, companyId: number, search: ContactSearch): AsyncGenerator<PsaContact> {
	const words = search.by === 'name' ? search.words : [];
	const named = words.map((word) => anyOf([where('firstName', 'contains', word), where('lastName', 'contains', word)]));
	const conditions = allOf([where('company/id', '=', companyId), where('inactiveFlag', '=', false), ...named]);
	const childConditions = search.by === 'email' ? where('communicationItems/value', '=', search.email) : undefined;
	const query = { conditions, childConditions, orderBy: 'id asc' };
	for await (const { id, firstName, lastName, communicationItems } of api.list<CwContact>('company/contacts', query, 'list contacts')) {
		const emails = (communicationItems ?? []).filter(({ communicationType }) => communicationType === 'Email');
		yield { id, name: `${firstName ?? ''} ${lastName ?? ''}`, emails: emails.map(({ value }) => value ?? '') };
	}
}
