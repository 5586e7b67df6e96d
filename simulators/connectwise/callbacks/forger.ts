import { notFound } from '../errors';
import type { Actor, Callback } from '../model';
import type { ServiceDesk, TicketEvent } from '../service-desk';
import { SIGNATURE_HEADER, type CallbackDelivery } from './delivery';
import { signBody } from './signature';

type Payload = Record<string, unknown>;

/** Deliveries that ConnectWise never sent. Each method answers with the receiver's HTTP status. */
export class Forger {
	constructor(
		private readonly delivery: CallbackDelivery,
		private readonly desk: ServiceDesk,
		private readonly actor: Actor,
	) {}

	/** A right body with a signature made with another key. */
	async wrongSignature(callbackId: number, ticketId: number): Promise<number | null> {
		const { url, body } = this.genuine(callbackId, ticketId);
		return await this.delivery.post(url, body, signBody(body, 'not the signing key'));
	}

	/** A right body without a signature. */
	async unsigned(callbackId: number, ticketId: number): Promise<number | null> {
		const { url, body } = this.genuine(callbackId, ticketId);
		return await this.delivery.post(url, body, null);
	}

	/** A body that was changed after it was signed. */
	async tampered(callbackId: number, ticketId: number, change: Payload): Promise<number | null> {
		const { url, body, signature } = this.genuine(callbackId, ticketId);
		return await this.delivery.post(url, JSON.stringify({ ...(JSON.parse(body) as Payload), ...change }), signature);
	}

	/** A body that names a signing-key page of the attacker's own, rightly signed with the key found there. */
	async ownKey(callbackId: number, ticketId: number, keyUrl: string, signingKey: string): Promise<number | null> {
		const { url, body } = this.genuine(callbackId, ticketId);
		const forged = JSON.stringify({ ...(JSON.parse(body) as Payload), Metadata: { key_url: keyUrl } });
		return await this.delivery.post(url, forged, signBody(forged, signingKey));
	}

	/** A right delivery, cut off in the middle. */
	async truncated(callbackId: number, ticketId: number): Promise<number | null> {
		const { url, body, signature } = this.genuine(callbackId, ticketId);
		return await this.delivery.post(url, body.slice(0, body.length / 2), signature);
	}

	/** A right delivery of something that happened long ago: everything about it is genuine. */
	async replayed(callbackId: number, ticketId: number): Promise<number | null> {
		const { url, body, signature } = this.genuine(callbackId, ticketId);
		await this.delivery.post(url, body, signature);
		return await this.delivery.post(url, body, signature);
	}

	private genuine(callbackId: number, ticketId: number) {
		const callback: Callback | undefined = this.desk.records.callbacks.get(callbackId);
		if (!callback) throw notFound('Callback', callbackId);
		const event: TicketEvent = {
			action: 'updated',
			ticket: this.desk.ticket(ticketId),
			actor: this.actor,
			silent: false,
		};
		const { url, body, headers } = this.delivery.compose(callback, event);
		return { url, body, signature: headers[SIGNATURE_HEADER] };
	}
}
