import { noMatch } from '../errors';
import type { Actor, Webhook } from '../model';
import type { ServiceDesk, TicketEvent } from '../service-desk';
import { headersWith, type WebhookDelivery } from './delivery';
import type { WebhookRegistry } from './registry';
import { SIGNATURE_HEADER } from './signature';

type Payload = Record<string, unknown>;

/** Deliveries that Autotask never sent. Each method answers with the receiver's HTTP status. */
export class Forger {
	constructor(
		private readonly delivery: WebhookDelivery,
		private readonly registry: WebhookRegistry,
		private readonly desk: ServiceDesk,
		private readonly actor: Actor,
	) {}

	/** A right body with a signature made with another secret. */
	async wrongSignature(webhookId: number, ticketId: number): Promise<number | null> {
		const { url, body } = this.genuine(webhookId, ticketId);
		return await this.post(url, body, this.delivery.sealed(url, body, 'not the secret key').headers[SIGNATURE_HEADER]);
	}

	/** A right body without a signature. */
	async unsigned(webhookId: number, ticketId: number): Promise<number | null> {
		const { url, body } = this.genuine(webhookId, ticketId);
		return await this.post(url, body, null);
	}

	/** A body that was changed after it was signed. */
	async tampered(webhookId: number, ticketId: number, change: Payload): Promise<number | null> {
		const { url, body, signature } = this.genuine(webhookId, ticketId);
		return await this.post(url, JSON.stringify({ ...(JSON.parse(body) as Payload), ...change }), signature);
	}

	/** A right delivery, cut off in the middle. */
	async truncated(webhookId: number, ticketId: number): Promise<number | null> {
		const { url, body, signature } = this.genuine(webhookId, ticketId);
		return await this.post(url, body.slice(0, body.length / 2), signature);
	}

	/** A right delivery sent twice: everything about the second is genuine. */
	async replayed(webhookId: number, ticketId: number): Promise<number | null> {
		const { url, body, signature } = this.genuine(webhookId, ticketId);
		await this.post(url, body, signature);
		return await this.post(url, body, signature);
	}

	/** A word of deactivation to the open deactivation URL, though nothing was deactivated. */
	async deactivated(webhookId: number): Promise<number | null> {
		return await this.delivery.courier.post(this.delivery.deactivationCall(this.webhook(webhookId)));
	}

	private async post(url: string, body: string, signature: string | null): Promise<number | null> {
		return await this.delivery.courier.post({ url, body, headers: headersWith(signature) });
	}

	private genuine(webhookId: number, ticketId: number) {
		const webhook = this.webhook(webhookId);
		const event: TicketEvent = {
			action: 'Create',
			ticket: this.desk.ticket(ticketId),
			before: null,
			actor: this.actor,
		};
		const fields = this.registry.fieldsOf(webhookId, event) ?? {};
		const number = this.delivery.nextNumber(webhookId);
		const { url, body, headers } = this.delivery.compose(webhook, event, fields, number);
		return { url, body, signature: headers[SIGNATURE_HEADER] };
	}

	private webhook(id: number): Webhook {
		const webhook = this.registry.find(id);
		if (!webhook) throw noMatch();
		return webhook;
	}
}
