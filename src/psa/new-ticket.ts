import type { Clock } from '../http/clock';
import { InputError, isServiceError } from '../http/errors';
import { CreateOnce, type CreatedOnce, type Recognisable } from './create-once';
import { noteText } from './marker';
import type { CreatedTicket, NewTicket, PsaChoice } from './psa';
import { pointInTime } from './record-id';

export type OpenedTicket = Omit<CreatedTicket, 'created'>;

/** Opens tickets at one PSA. */
export interface TicketOpener {
	/** Names the account. */
	readonly name: string;
	/** Tickets of the company with the marker that are open, or closed after the time; oldest first. */
	find(marker: string, closedSince?: Date): Promise<OpenedTicket[]>;
	create(): Promise<OpenedTicket>;
	/** Closes or removes the ticket, which this call has just made, and mails nobody. @returns whether it could */
	takeBack(ticketId: string): Promise<boolean>;
}

/** What Autotask's external ID holds, the shortest of the fields that markers go into. */
const LONGEST_MARKER = 50;

/** The same ticket, asked for twice at the same time in one process, is one ticket. */
const once = new CreateOnce<OpenedTicket>();

/**
 * Opens a ticket; with a marker, once. No PSA opens one on condition, so that two processes at the same moment both do: each looks
 * again, and the younger ticket is taken back.
 */
export async function openTicket(opener: TicketOpener, { companyId, marker, closedSince }: NewTicket, clock: Clock): Promise<CreatedTicket> {
	if (marker === undefined) return { ...(await opener.create()), created: true };
	const since = closedSince ? pointInTime(closedSince, 'Count Tickets Closed After') : undefined;
	const ticket: Recognisable<OpenedTicket> = {
		find: async () => await opener.find(marker, since),
		create: async () => await createOldest(opener, marker, since),
	};
	const { value, created } = await once.run(JSON.stringify([opener.name, companyId, marker]), ticket, clock);
	return { ...value, created };
}

/** Only the ticket made here is ever taken back. It stands by now: failing because of the check would only make someone open it again. */
async function createOldest(opener: TicketOpener, marker: string, since?: Date): Promise<CreatedOnce<OpenedTicket>> {
	const own = await opener.create();
	const [oldest = own] = await unlessRefused(async () => await opener.find(marker, since), []);
	if (Number(oldest.ticketId) >= Number(own.ticketId)) return { value: own, created: true };
	const takenBack = await unlessRefused(async () => await opener.takeBack(own.ticketId), false);
	return takenBack ? { value: oldest, created: false } : { value: { ...own, duplicateOf: oldest.ticketId }, created: true };
}

async function unlessRefused<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		return isServiceError(error) && error.kind !== 'cancelled' ? otherwise : await Promise.reject(error);
	}
}

/** The marker as it is kept. @throws InputError where a PSA could not keep it */
export function ticketMarker({ marker }: NewTicket): string | undefined {
	if (marker === undefined) return undefined;
	const trimmed = marker.trim();
	if (/^[^\][\r\n"]+$/.test(trimmed) && trimmed.length <= LONGEST_MARKER) return trimmed;
	throw new InputError(
		'The marker cannot be used for a ticket',
		`Use 1 to ${LONGEST_MARKER} characters on one line, without square brackets and double quotes, such as documentation 4711.`,
		'Marker',
	);
}

/** @throws InputError for a title that is missing or longer than the PSA takes: cut off, it would say something else */
export function ticketTitle({ title }: NewTicket, longest: number): string {
	const line = title.replace(/\s+/g, ' ').trim();
	if (line !== '' && line.length <= longest) return line;
	throw new InputError(
		line === '' ? 'The ticket has no title' : `The title has ${line.length} characters, and the PSA takes ${longest}`,
		line === '' ? 'Say in a line what the ticket is about.' : `Shorten it, for example with the expression {{ $json.title.slice(0, ${longest}) }}.`,
		'Title',
	);
}

/** The description as it is sent: at most 8,000 characters, the marker as its last line, by which triage knows it is no client's. */
export function ticketText({ description }: NewTicket, marker?: string): string {
	return noteText(description, marker);
}

/**
 * The entry of a PSA's list that is meant, by id or by name.
 * @throws InputError which names the choices
 */
export async function chosen(value: string, choices: () => Promise<PsaChoice[]>, parameter: string): Promise<PsaChoice> {
	const wanted = value.trim().toLowerCase();
	const all = await choices();
	const found = all.find(({ id }) => id.toLowerCase() === wanted) ?? all.find(({ name }) => name.trim().toLowerCase() === wanted);
	if (found) return found;
	const names = all.slice(0, 20).map(({ name }) => name).join(', ');
	const what = parameter.toLowerCase();
	const problem = wanted === '' ? `The PSA needs a ${what}` : `There is no ${what} "${value.trim().slice(0, 60)}"`;
	throw new InputError(problem, `Choose one of: ${names}.`, parameter);
}
