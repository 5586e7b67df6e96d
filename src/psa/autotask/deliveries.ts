import { parseJson } from '../../http/json';
import { headerOf, LARGEST_DELIVERY, type RawDelivery, type Verification, type VerifiedDelivery } from '../delivery';
import { isSignedBy } from './signature';
import type { AtDelivery } from './wire';

const ACTIONS: ReadonlyMap<unknown, VerifiedDelivery['action']> = new Map([
	['create', 'added'],
	['update', 'updated'],
	['delete', 'deleted'],
]);

/**
 * Checks a delivery's signature, and believes nothing before. The word that a webhook was deactivated comes unsigned, to an
 * address anyone can post to: it counts as forged, and polling finds out whether it is true.
 */
export function verify(delivery: RawDelivery, secret: string): Verification {
	const { rawBody } = delivery;
	const signature = headerOf(delivery, 'x-hook-signature');
	if (!rawBody || rawBody.length > LARGEST_DELIVERY || !signature || signature.length > 200) return { verdict: 'forged' };
	if (!isSignedBy(secret, rawBody, signature)) return { verdict: 'forged' };
	const body = parseBody(rawBody);
	const action = ACTIONS.get(String(body?.Action).toLowerCase());
	const isTicket = body?.EntityType === 'Ticket' && Number.isSafeInteger(body.Id) && Number(body.Id) > 0;
	if (!body || !action || !isTicket) return { verdict: 'irrelevant' };
	return {
		verdict: 'genuine',
		delivery: { messageId: messageId(body), action, ticketId: String(body.Id), member: person(body) },
	};
}

/** Attempts at the same delivery have the same number. */
function messageId({ Guid, SequenceNumber }: AtDelivery): string | undefined {
	if (typeof Guid !== 'string' || Guid === '' || !Number.isSafeInteger(SequenceNumber)) return undefined;
	return `${Guid.slice(0, 50)}/${String(SequenceNumber)}`;
}

function person({ PersonID, PersonId }: AtDelivery): string | undefined {
	const id = PersonID ?? PersonId;
	return Number.isSafeInteger(Number(id)) && Number(id) > 0 ? String(Number(id)) : undefined;
}

function parseBody(rawBody: Uint8Array): AtDelivery | undefined {
	try {
		const body: unknown = parseJson(Buffer.from(rawBody).toString('utf8'));
		return typeof body === 'object' && body !== null ? body : undefined;
	} catch {
		return undefined;
	}
}
