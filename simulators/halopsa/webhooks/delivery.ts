import type { SimulatorClock } from '../../shared/clock';
import { Courier, type Parcel } from '../../shared/courier';
import { haloTime, type Notification, type Webhook } from '../model';
import { newGuid } from '../seed';
import type { ServiceDesk, TicketEvent } from '../service-desk';
import { payloadOf, type Payload } from './payload';
import type { WebhookRegistry } from './registry';

/** One attempt at handing over events, as `/api/WebhookEvent` lists it. */
export interface Delivery {
	id: string;
	webhook_id: string;
	notification_id: number;
	timestamp: string;
	/** The answer's status; 0 where none came in time. */
	status: number;
	responsestatus: number;
	/** Seconds. */
	duration: number;
	requestheaders: string;
	requestbody: string;
	responseheaders: string;
	responsebody: string;
	error: boolean;
	entity_id: number;
	/** 1 for the first; not part of HaloPSA's own list. */
	attempt: number;
	/** Where it went; not part of HaloPSA's own list. */
	url: string;
}

export interface DeliveryOptions {
	desk: ServiceDesk;
	registry: WebhookRegistry;
	clock: SimulatorClock;
	/** Waits before further attempts, in milliseconds: none, because HaloPSA documents no retries. */
	delays: number[];
	timeoutMs: number;
}

interface Entry {
	payload: Payload;
	notification: Notification;
	ticketId: number;
}

const METHODS = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH'];

/** Hands ticket events to the webhooks that hear of them: unsigned, with the webhook's own credentials. */
export class WebhookDelivery {
	readonly log: Delivery[] = [];
	readonly courier: Courier;
	private readonly failures = new Map<string, number>();
	private readonly batches = new Map<string, Entry[]>();

	constructor(private readonly options: DeliveryOptions) {
		const { clock, delays, timeoutMs } = options;
		this.courier = new Courier({ clock, delays, timeoutMs, retried: (status) => !succeeded(status) });
	}

	/** Sends an event to every webhook it concerns; returns at once. */
	publish(event: TicketEvent): void {
		for (const { webhook, notification } of this.options.registry.hearing(event.events)) {
			const entry = this.entry(event, webhook, notification);
			if (webhook.batch_method === 0) this.send(webhook, [entry], false);
			else this.gather(webhook, entry);
		}
	}

	/** What HaloPSA would send of a ticket, unsent: for forging deliveries. */
	compose(webhook: Webhook, event: TicketEvent): Parcel {
		const notification = this.options.registry.notificationsOf(webhook.id).at(0);
		const unsubscribed = { id: 0, eventno: event.events[0] } as Notification;
		return parcelOf(webhook, this.bodyOf([this.entry(event, webhook, notification ?? unsubscribed)], false));
	}

	/** Sends a past delivery again, byte for byte, as the button in the list of deliveries does. */
	resend(deliveryId: string): void {
		const past = this.log.find(({ id }) => id === deliveryId);
		if (!past) return;
		const webhook = this.options.registry.get(past.webhook_id);
		this.carry(webhook, past.requestbody, { notificationId: past.notification_id, ticketId: past.entity_id });
	}

	private entry(event: TicketEvent, webhook: Webhook, notification: Notification): Entry {
		const { desk, clock } = this.options;
		const payload = payloadOf(event, { webhook, notification }, desk, clock.now());
		return { payload, notification, ticketId: event.ticket.id };
	}

	/** Keeps an event until there are enough, or until the first of them has waited long enough. */
	private gather(webhook: Webhook, entry: Entry): void {
		const batch = this.batches.get(webhook.id) ?? [];
		batch.push(entry);
		this.batches.set(webhook.id, batch);
		const flush = () => {
			if (this.batches.get(webhook.id) !== batch) return;
			this.batches.delete(webhook.id);
			this.send(webhook, batch, true);
		};
		if (batch.length >= webhook.batch_limit) flush();
		else if (batch.length === 1) this.courier.later(webhook.batch_delay_seconds * 1000, flush);
	}

	private send(webhook: Webhook, entries: Entry[], batched: boolean): void {
		const [{ notification, ticketId }] = entries;
		this.carry(webhook, this.bodyOf(entries, batched), { notificationId: notification.id, ticketId });
	}

	private bodyOf(entries: Entry[], batched: boolean): string {
		const payloads = entries.map(({ payload }) => payload);
		const array = batched || this.options.desk.switches.deliveryBody === 'array';
		return JSON.stringify(array ? payloads : payloads[0]);
	}

	private carry(webhook: Webhook, body: string, about: { notificationId: number; ticketId: number }): void {
		const parcel = parcelOf(webhook, body);
		const from = this.options.clock.now();
		this.courier.send(parcel, (attempt, status) => {
			const now = this.options.clock.now();
			this.log.push({
				id: newGuid(),
				webhook_id: webhook.id,
				notification_id: about.notificationId,
				timestamp: haloTime(now),
				status: status ?? 0,
				responsestatus: status ?? 0,
				duration: (now - from) / 1000,
				requestheaders: Object.keys(parcel.headers).join(', '),
				requestbody: body,
				responseheaders: '',
				responsebody: '',
				error: !succeeded(status),
				entity_id: about.ticketId,
				attempt,
				url: parcel.url,
			});
			this.count(webhook, status);
		});
	}

	private count(webhook: Webhook, status: number | null): void {
		webhook.last_status = status ?? 0;
		const failed = succeeded(status) ? 0 : (this.failures.get(webhook.id) ?? 0) + 1;
		this.failures.set(webhook.id, failed);
		const limit = webhook.auto_disable_attempts;
		if (this.options.desk.switches.autoDisable && limit > 0 && failed >= limit) webhook.disabled = true;
	}
}

const succeeded = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

function parcelOf(webhook: Webhook, body: string): Parcel {
	const headers = { 'content-type': `${webhook.content_type}; charset=utf-8`, ...credentialsOf(webhook) };
	return { url: webhook.url, method: METHODS[webhook.method], headers, body };
}

/**
 * The credentials a delivery carries. That a bearer token and an API key are kept in `basic_password`, and the key's
 * header in `authentication_header`, is this simulator's choice: HaloPSA names no fields for them.
 */
export function credentialsOf(webhook: Webhook): Record<string, string> {
	const { authentication_type, authentication_header, basic_username, basic_password } = webhook;
	switch (authentication_type) {
		case 1:
			return { authorization: `Basic ${Buffer.from(`${basic_username}:${basic_password}`).toString('base64')}` };
		case 2:
			return { authorization: `Bearer ${basic_password}` };
		case 3:
			return { [(authentication_header || 'x-api-key').toLowerCase()]: basic_password };
		default:
			return {};
	}
}
