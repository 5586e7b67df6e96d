import { isServiceError } from '../http/errors';
import type { Psa } from './psa';
import type { Ticket } from './ticket';

/**
 * The whole ticket of one that was listed. One deleted meanwhile is `undefined`; one whose details may not be read is given
 * as listed, so that it neither holds up the others nor is lost.
 * @throws ServiceError where it cannot be read now
 */
export async function wholeTicket(psa: Psa, listed: Ticket, notes: boolean): Promise<Ticket | undefined> {
	try {
		return await psa.getTicket(listed.id, { notes });
	} catch (error) {
		if (!isServiceError(error)) return await Promise.reject(error);
		if (error.kind === 'not-found') return undefined;
		return error.kind === 'permission' || error.kind === 'invalid' ? listed : await Promise.reject(error);
	}
}

export function withoutNotes(ticket: Ticket): Ticket {
	const rest = { ...ticket };
	delete rest.notes;
	return rest;
}

/**
 * Milliseconds since the epoch. A missing or unreadable time is the beginning of time: such an event is never news, and
 * never moves a cursor.
 */
export function time(text: string | null): number {
	const ms = text === null ? NaN : Date.parse(text);
	return Number.isNaN(ms) ? 0 : ms;
}
