import type { SimulatorClock } from '../../shared/clock';
import { Courier, type Parcel } from '../../shared/courier';
import { dotNetTime, type Webhook } from '../model';
import type { Records } from '../records';
import type { TicketEvent } from '../service-desk';
import type { Switches } from '../switches';
import type { WebhookRegistry } from './registry';
import { escapeLikeDotNet, sign, SIGNATURE_HEADER } from './signature';

/** One attempt at handing over an event, or at calling a deactivation URL. */
export interface Delivery {
	webhookId: number;
	action: TicketEvent['action'] | 'Deactivated';
	ticketId: number | null;
	sequenceNumber: number;
	url: string;
	/** 1 for the first. */
	attempt: number;
	/** `null` where no answer came in time. */
	status: number | null;
	at: string;
}

export interface DeliveryOptions {
	registry: WebhookRegistry;
	records: Records;
	switches: Switches;
	clock: SimulatorClock;
	/** Waits before the second and later attempts, in milliseconds. */
	delays: number[];
	timeoutMs: number;
}

type Message = Pick<Delivery, 'webhookId' | 'action' | 'ticketId' | 'sequenceNumber'>;

const FAILURES_TO_DEACTIVATION = 25;
const succeeded = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

/** Hands ticket events to the webhooks, signed and in order, as Autotask does. */
export class WebhookDelivery {
	readonly log: Delivery[] = [];
	readonly courier: Courier;
	private readonly failures = new Map<number, number>();
	private readonly sequence = new Map<number, number>();

	constructor(private readonly options: DeliveryOptions) {
		const { clock, timeoutMs, delays } = options;
		this.courier = new Courier({ clock, timeoutMs, delays, retried: (status) => !succeeded(status) });
	}

	/** Sends an event to every webhook it concerns; returns at once. */
	publish(event: TicketEvent): void {
		for (const { webhook, fields } of this.options.registry.concerning(event)) {
			const sequenceNumber = this.nextNumber(webhook.id);
			const parcel = this.compose(webhook, event, fields, sequenceNumber);
			const message = { webhookId: webhook.id, action: event.action, ticketId: event.ticket.id, sequenceNumber };
			const isOff = () => this.options.registry.find(webhook.id)?.isActive !== true;
			const lane = { name: webhook.webhookGUID, isOff };
			this.courier.send(parcel, (attempt, status) => this.note(message, parcel, attempt, status), lane);
		}
	}

	/** What Autotask would send, unsent. */
	compose(webhook: Webhook, event: TicketEvent, fields: Record<string, unknown>, sequenceNumber: number): Parcel {
		const { switches, clock } = this.options;
		const { action, ticket, actor } = event;
		const payload = {
			Action: action,
			Guid: webhook.webhookGUID,
			EntityType: 'Ticket',
			Id: ticket.id,
			Fields: switches.fieldValuesAsText ? asText(fields) : fields,
			EventTime: `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
			SequenceNumber: sequenceNumber,
			[switches.personKey]: actor.resourceId ?? actor.contactId ?? 0,
		};
		return this.sealed(webhook.webhookUrl, JSON.stringify(payload), webhook.secretKey);
	}

	/** A body with its signature, in the wire form that is switched on. */
	sealed(url: string, json: string, secretKey: string): Parcel {
		const { wireForm } = this.options.switches;
		const escaped = escapeLikeDotNet(json);
		const signature = sign(wireForm === 'plain' ? json : escaped, secretKey);
		return { url, body: wireForm === 'escaped' ? escaped : json, headers: headersWith(signature) };
	}

	/** The call to a webhook's deactivation URL. */
	deactivationCall(webhook: Webhook): Parcel {
		const { deactivationBody, deactivationMethod: method, deactivationSigned } = this.options.switches;
		const entity = deactivationBody === 'full' ? { EntityType: 'Ticket' } : {};
		const payload = { Action: 'Deactivated', Guid: webhook.webhookGUID, ...entity };
		const body = deactivationBody === 'empty' ? '' : JSON.stringify(payload);
		const headers = headersWith(deactivationSigned ? sign(escapeLikeDotNet(body), webhook.secretKey) : null);
		return { url: webhook.deactivationUrl, method, body, headers };
	}

	nextNumber(webhookId: number): number {
		const next = (this.sequence.get(webhookId) ?? 0) + 1;
		this.sequence.set(webhookId, next);
		return next;
	}

	/** The last number of every webhook, in a form that JSON keeps. */
	dump(): Array<[webhookId: number, last: number]> {
		return [...this.sequence];
	}

	restore(numbers: Array<[webhookId: number, last: number]>): void {
		for (const [webhookId, last] of numbers) this.sequence.set(webhookId, last);
	}

	private note(message: Message, parcel: Parcel, attempt: number, status: number | null): void {
		this.record(message, parcel, attempt, status);
		if (succeeded(status)) {
			this.failures.delete(message.webhookId);
			return;
		}
		const isLast = attempt > this.options.delays.length;
		if (isLast) this.logError(message, parcel, status);
		if (!isLast && this.options.switches.failuresAre === 'events') return;
		const failures = (this.failures.get(message.webhookId) ?? 0) + 1;
		this.failures.set(message.webhookId, failures);
		if (failures >= FAILURES_TO_DEACTIVATION) this.deactivate(message.webhookId);
	}

	private record(message: Message, { url }: Parcel, attempt: number, status: number | null): void {
		this.log.push({ ...message, url, attempt, status, at: dotNetTime(this.options.clock.now()) });
	}

	private logError({ webhookId, sequenceNumber }: Message, { body }: Parcel, status: number | null): void {
		const { records, clock } = this.options;
		records.webhookErrors.put({
			id: records.webhookErrors.takeId(),
			ticketWebhookID: webhookId,
			createDateTime: dotNetTime(clock.now()),
			errorMessage: status === null ? 'The operation has timed out.' : `The remote server returned status ${status}.`,
			payload: body,
			sequenceNumber,
		});
	}

	/** Switches a webhook off and says so to its deactivation URL. */
	deactivate(webhookId: number): void {
		const webhook = this.options.registry.find(webhookId);
		if (!webhook?.isActive) return;
		this.options.registry.deactivate(webhookId);
		this.failures.delete(webhookId);
		const message: Message = { webhookId, action: 'Deactivated', ticketId: null, sequenceNumber: 0 };
		const parcel = this.deactivationCall(webhook);
		this.courier.send(parcel, (attempt, status) => this.record(message, parcel, attempt, status));
	}
}

const asText = (fields: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === null ? null : String(value)]));

/** The headers of a delivery. */
export function headersWith(signature: string | null): Record<string, string> {
	const type = { 'content-type': 'application/json; charset=utf-8' };
	return signature === null ? type : { ...type, [SIGNATURE_HEADER]: signature };
}
