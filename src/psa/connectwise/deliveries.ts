import type { Clock } from '../../http/clock';
import { isServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import { LARGEST_DELIVERY, type Verification, type VerifiedDelivery } from '../delivery';
import type { ConnectWiseApi } from './api';
import { isSignedBy, trustedKeyUrl } from './signature';
import type { CwDelivery } from './wire';

/** ConnectWise gives a delivery 5 seconds. */
const KEY_PATIENCE = { timeoutMs: 2000, maxWaitMs: 2000 };
const MOST_KEYS = 100;
const MOST_FETCHES_A_MINUTE = 20;
/** How often a known key is doubted, and asked for again, because of wrong signatures. */
const DOUBT_EVERY_MS = 30_000;

/** Checks deliveries against ConnectWise's signing keys, which it remembers; nothing in a body is believed before. */
export class DeliveryVerifier {
	private readonly keys = new Map<string, { key: string; doubtedAt: number }>();
	private fetches: number[] = [];

	/** @param rawBody the bytes as they came; a re-serialised body has another signature */
	async verify(
		rawBody: Uint8Array | undefined,
		signature: string | undefined,
		api: ConnectWiseApi,
		clock: Clock,
	): Promise<Verification> {
		if (!rawBody || !signature || signature.length > 200 || rawBody.length > LARGEST_DELIVERY) return { verdict: 'forged' };
		const body = parseBody(rawBody);
		const url = trustedKeyUrl(body?.Metadata?.key_url, api.account);
		if (!body || !url) return { verdict: 'forged' };
		const known = this.keys.get(url);
		if (known && isSignedBy(known.key, rawBody, signature)) return accepted(body);
		// The key may have been changed; forgers must not make us ask for it all the time.
		if (known && clock.now() - known.doubtedAt < DOUBT_EVERY_MS) return { verdict: 'forged' };
		if (known) known.doubtedAt = clock.now();
		const key = await this.fetchKey(url, api, clock);
		if (key === undefined) return { verdict: known ? 'forged' : 'unknown' };
		if (!isSignedBy(key, rawBody, signature)) return { verdict: 'forged' };
		return accepted(body);
	}

	/** Without the credential first, with it where ConnectWise asks for it: sources disagree whether it does. */
	private async fetchKey(url: string, api: ConnectWiseApi, clock: Clock): Promise<string | undefined> {
		const now = clock.now();
		this.fetches = this.fetches.filter((at) => now - at < 60_000);
		if (this.fetches.length >= MOST_FETCHES_A_MINUTE) return undefined;
		this.fetches.push(now);
		try {
			let response = await api.fetch(url, { authenticate: false, ...KEY_PATIENCE });
			if (response.status === 401 || response.status === 403) response = await api.fetch(url, KEY_PATIENCE);
			const key = response.status === 200 ? parseKey(String(response.body)) : undefined;
			if (key !== undefined) this.remember(url, key);
			return key;
		} catch (error) {
			return isServiceError(error) ? undefined : await Promise.reject(error);
		}
	}

	private remember(url: string, key: string): void {
		const doubtedAt = this.keys.get(url)?.doubtedAt ?? -Infinity;
		this.keys.delete(url);
		this.keys.set(url, { key, doubtedAt });
		const oldest = this.keys.keys().next().value;
		if (this.keys.size > MOST_KEYS && oldest !== undefined) this.keys.delete(oldest);
	}
}

/** Remembers the keys of this process. */
export const processVerifier = new DeliveryVerifier();

function accepted(body: CwDelivery): Verification {
	const { Action, ID, MemberId, MessageId, Type } = body;
	const isTicket = typeof Type === 'string' && Type.toLowerCase() === 'ticket' && Number.isSafeInteger(ID) && Number(ID) > 0;
	if (!isTicket) return { verdict: 'irrelevant' };
	return {
		verdict: 'genuine',
		delivery: {
			messageId: text(MessageId),
			action: actionOf(Action),
			ticketId: String(ID),
			member: text(MemberId),
		},
	};
}

function actionOf(action: unknown): VerifiedDelivery['action'] {
	const name = String(action).toLowerCase();
	return name === 'added' || name === 'deleted' ? name : 'updated';
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined;
}

function parseBody(rawBody: Uint8Array): CwDelivery | undefined {
	try {
		const body: unknown = parseJson(Buffer.from(rawBody).toString('utf8'));
		return typeof body === 'object' && body !== null ? body : undefined;
	} catch {
		return undefined;
	}
}

function parseKey(body: string): string | undefined {
	try {
		const key = (parseJson(body) as { signing_key?: unknown } | null)?.signing_key;
		return typeof key === 'string' && key !== '' ? key : undefined;
	} catch {
		return undefined;
	}
}
