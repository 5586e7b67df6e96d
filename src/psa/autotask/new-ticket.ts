import { isServiceError } from '../../http/errors';
import { chosen, type OpenedTicket, type TicketOpener, ticketMarker, ticketText, ticketTitle } from '../new-ticket';
import type { NewTicket, PsaDesk } from '../psa';
import { pointInTime } from '../record-id';
import { collect } from '../collect';
import { contactId, type ContactSearch, type PsaContact } from '../contact';
import type { AutotaskApi } from './api';
import { allOf, anyOf, type Filter, where } from './filters';
import { autotaskId } from './ids';
import { ticketLink } from './mapper';
import { isClosed } from './ticket-search';
import type { AtContact, AtTicket } from './wire';

/** Longest title Autotask takes. */
const LONGEST_TITLE = 255;

/** The statuses that every Autotask has for a new and for a closed ticket. */
const NEW = '1';
const COMPLETE = 5;

/**
 * Opens a ticket. Autotask wants company, title, status, priority, queue and due date, and answers with the ticket's id only. The
 * marker stands in its external ID, which can be searched for.
 */
export class AutotaskTicketOpener implements TicketOpener {
	readonly name: string;

	private constructor(
		private readonly api: AutotaskApi,
		private readonly body: { companyID: number } & Record<string, unknown>,
	) {
		this.name = api.name;
	}

	/** @throws InputError for anything that Autotask would not take */
	static async of(api: AutotaskApi, lists: Pick<PsaDesk, 'boards' | 'priorities' | 'statuses'>, ticket: NewTicket): Promise<AutotaskTicketOpener> {
		const { board = '', status = NEW, priority = '', contact, dueAt = '' } = ticket;
		const title = ticketTitle(ticket, LONGEST_TITLE);
		const marker = ticketMarker(ticket);
		const companyID = autotaskId(ticket.companyId, 'Company', 0);
		const dueDateTime = pointInTime(dueAt, 'Due').toISOString();
		const [queue, level, state] = await Promise.all([
			chosen(board, async () => await lists.boards(), 'Queue'),
			chosen(priority, async () => await lists.priorities(), 'Priority'),
			chosen(status, async () => await lists.statuses(), 'Status'),
		]);
		return new AutotaskTicketOpener(api, {
			companyID,
			title,
			description: ticketText(ticket, marker),
			status: Number(state.id),
			priority: Number(level.id),
			queueID: Number(queue.id),
			dueDateTime,
			...(contact && { contactID: await contactId(contact, (search) => contactsOf(api, companyID, search), autotaskId) }),
			...(marker && { externalID: marker }),
		});
	}

	async find(marker: string, closedSince?: Date): Promise<OpenedTicket[]> {
		const open = isClosed(false);
		const filter: Filter[] = [
			where('companyID', 'eq', this.body.companyID),
			where('externalID', 'eq', marker),
			closedSince ? anyOf(open, allOf(isClosed(true), where('completedDate', 'gt', closedSince.toISOString()))) : open,
		];
		const found = await collect(this.api.query<AtTicket>('Tickets', filter, 'look for the ticket'));
		return await Promise.all(found.map(async (ticket) => await this.opened(ticket)));
	}

	async create(): Promise<OpenedTicket> {
		const id = await this.api.create('Tickets', this.body, 'open a ticket');
		return await this.opened({ id, ticketNumber: await this.numberOf(id) });
	}

	/** By closing: Autotask deletes no tickets. */
	async takeBack(ticketId: string): Promise<boolean> {
		await this.api.update('Tickets', { id: Number(ticketId), status: COMPLETE }, `close ticket ${ticketId}`);
		return true;
	}

	/** The ticket stands by now: failing because its number cannot be read would only make someone open it again. */
	private async numberOf(id: number): Promise<string | null> {
		try {
			return (await this.api.item<AtTicket>(`Tickets/${id}`, `read ticket ${id}`)).ticketNumber ?? null;
		} catch (error) {
			return isServiceError(error) ? null : await Promise.reject(error);
		}
	}

	private async opened({ id, ticketNumber }: AtTicket): Promise<OpenedTicket> {
		return { ticketId: String(id), number: ticketNumber || String(id), url: ticketLink(await this.api.zone(), id) };
	}
}

const EMAILS = ['emailAddress', 'emailAddress2', 'emailAddress3'];
const NAMES = ['firstName', 'lastName'];

async function* contactsOf(api: AutotaskApi, companyID: number, search: ContactSearch): AsyncGenerator<PsaContact> {
	const anywhere = (fields: string[], text: string): Filter => anyOf(...fields.map((field) => where(field, 'contains', text)));
	const alike = search.by === 'email' ? [anywhere(EMAILS, search.email)] : search.words.map((word) => anywhere(NAMES, word));
	const filter = [where('companyID', 'eq', companyID), ...alike];
	for await (const person of api.query<AtContact>('Contacts', filter, 'list contacts')) {
		const { id, isActive, firstName, lastName, emailAddress, emailAddress2, emailAddress3 } = person;
		if (isActive === 0 || isActive === false) continue;
		const emails = [emailAddress, emailAddress2, emailAddress3].flatMap((email) => email ?? []);
		yield { id, name: `${firstName ?? ''} ${lastName ?? ''}`, emails };
	}
}
