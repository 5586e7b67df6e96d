import type { Parcel } from '../../shared/courier';
import type { Actor, Webhook } from '../model';
import { EVENTS, type ServiceDesk } from '../service-desk';
import { credentialsOf, type WebhookDelivery } from './delivery';
import type { Payload } from './payload';
import type { WebhookRegistry } from './registry';

/** Deliveries that HaloPSA never sent. Each method answers with the receiver's HTTP status. */
export class Forger {
	constructor(
		private readonly delivery: WebhookDelivery,
		private readonly registry: WebhookRegistry,
		private readonly desk: ServiceDesk,
		private readonly actor: Actor,
	) {}

	/** A right body without the webhook's credentials. */
	async withoutCredentials(webhookId: string, ticketId: number): Promise<number | null> {
		const parcel = this.genuine(webhookId, ticketId);
		return await this.delivery.courier.post({ ...parcel, headers: { 'content-type': 'application/json' } });
	}

	/** A right body with other credentials of the same kind. */
	async wrongCredentials(webhookId: string, ticketId: number, secret = 'guessed'): Promise<number | null> {
		const webhook: Webhook = { ...this.registry.get(webhookId), basic_password: secret };
		const parcel = this.genuine(webhookId, ticketId);
		return await this.delivery.courier.post({ ...parcel, headers: { ...parcel.headers, ...credentialsOf(webhook) } });
	}

	/** A right body to another address: one whose secret is wrong or missing. */
	async otherUrl(webhookId: string, ticketId: number, url: string): Promise<number | null> {
		return await this.delivery.courier.post({ ...this.genuine(webhookId, ticketId), url });
	}

	/** With the right credentials, a body that lies: nothing of it is signed. */
	async tampered(webhookId: string, ticketId: number, change: Payload): Promise<number | null> {
		const parcel = this.genuine(webhookId, ticketId);
		const body = JSON.stringify({ ...(JSON.parse(parcel.body) as Payload), ...change });
		return await this.delivery.courier.post({ ...parcel, body });
	}

	/** Any body at all, with the right credentials. */
	async raw(webhookId: string, ticketId: number, body: string): Promise<number | null> {
		return await this.delivery.courier.post({ ...this.genuine(webhookId, ticketId), body });
	}

	/** A right delivery, cut off in the middle. */
	async truncated(webhookId: string, ticketId: number): Promise<number | null> {
		const parcel = this.genuine(webhookId, ticketId);
		return await this.delivery.courier.post({ ...parcel, body: parcel.body.slice(0, parcel.body.length / 2) });
	}

	/** The same delivery twice. */
	async replayed(webhookId: string, ticketId: number): Promise<number | null> {
		const parcel = this.genuine(webhookId, ticketId);
		await this.delivery.courier.post(parcel);
		return await this.delivery.courier.post(parcel);
	}

	private genuine(webhookId: string, ticketId: number): Parcel {
		const ticket = this.desk.ticket(ticketId);
		return this.delivery.compose(this.registry.get(webhookId), { events: [EVENTS.updated], ticket, actor: this.actor });
	}
}
