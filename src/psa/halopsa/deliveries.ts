import { parseJson } from '../../http/json';
import { createHash, timingSafeEqual } from 'crypto';
import { headerOf, LARGEST_DELIVERY, type RawDelivery, type Verification, type VerifiedDelivery } from '../delivery';
import { WEBHOOK_USER } from './webhooks';
import type { HaloEvent } from './wire';

/** Events in one body, where a webhook was set to batch them; more is no delivery of HaloPSA's. */
const MOST_EVENTS = 500;

/**
 * Checks a delivery. HaloPSA signs nothing: the secret it sends as a Basic password says that it comes from the webhook we
 * registered, and nothing in a body is believed but which tickets to read.
 */
export function verifyDelivery(delivery: RawDelivery, secret: string): Verification {
	const { rawBody } = delivery;
	const expected = `Basic ${Buffer.from(`${WEBHOOK_USER}:${secret}`, 'utf8').toString('base64')}`;
	if (!isSame(headerOf(delivery, 'authorization') ?? '', expected)) return { verdict: 'forged' };
	if (!rawBody || rawBody.length > LARGEST_DELIVERY) return { verdict: 'irrelevant' };
	const [first, ...more] = [parseBody(rawBody)].flat().slice(0, MOST_EVENTS).flatMap(aboutTicket);
	return first ? { verdict: 'genuine', delivery: first, ...(more.length > 0 && { more }) } : { verdict: 'irrelevant' };
}

/** Takes as long for a wrong secret as for the right one. */
function isSame(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(expected));
}

/** What happened is not read from the event's name, which is in the language of HaloPSA's agents. */
function aboutTicket(event: unknown): VerifiedDelivery[] {
	if (typeof event !== 'object' || event === null) return [];
	const { id, object_id: object, ticket, ticket_id: custom, agent_id: agent } = event as HaloEvent;
	const ticketId = [object, ticket?.id, custom].map(idText).find((found) => found !== undefined);
	if (ticketId === undefined) return [];
	return [{ messageId: typeof id === 'string' ? id.slice(0, 100) : undefined, action: 'unknown', ticketId, member: idText(agent) }];
}

function idText(value: unknown): string | undefined {
	const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	return /^0{0,10}[1-9]\d{0,9}$/.test(text) ? String(Number(text)) : undefined;
}

function parseBody(rawBody: Uint8Array): unknown {
	try {
		return parseJson(Buffer.from(rawBody).toString('utf8'));
	} catch {
		return undefined;
	}
}
