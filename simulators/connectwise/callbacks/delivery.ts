import type { SimulatorClock } from '../../shared/clock';
import { Courier, type Parcel } from '../../shared/courier';
import { crypto } from '../../shared/platform';
import { isoSeconds, type Callback } from '../model';
import type { TicketEvent } from '../service-desk';
import type { Switches } from '../switches';
import type { CallbackRegistry } from './registry';
import { signBody, type SigningKeys } from './signature';

/** One attempt at handing over an event. */
export interface Delivery {
	callbackId: number;
	messageId: string;
	action: string;
	ticketId: number;
	url: string;
	/** 1 for the first. */
	attempt: number;
	/** `null` where no answer came in time. */
	status: number | null;
	at: string;
}

export interface DeliveryOptions {
	registry: CallbackRegistry;
	keys: SigningKeys;
	switches: Switches;
	clock: SimulatorClock;
	companyId: string;
	/** Where the simulator listens and its codebase, read at each delivery. */
	address: () => { url: string; codebase: string };
	/** Waits before the second and third attempt, in milliseconds. */
	delays: number[];
	timeoutMs: number;
}

interface Message extends Parcel {
	callback: Callback;
	messageId: string;
	event: TicketEvent;
}

/** Only these answers are worth another attempt to ConnectWise; any other failure is dropped. */
const RETRIED = new Set([404, 409, 419, 429]);
/** Where ConnectWise puts a delivery's signature. */
export const SIGNATURE_HEADER = 'x-content-signature';
const DEACTIVATE_AFTER_MS = 3 * 24 * 3600 * 1000;

/** Hands ticket events to the registered callbacks, signed, as ConnectWise does. */
export class CallbackDelivery {
	readonly log: Delivery[] = [];
	readonly courier: Courier;
	private readonly failingSince = new Map<number, number>();

	constructor(private readonly options: DeliveryOptions) {
		const { clock, timeoutMs, delays } = options;
		const retried = (status: number | null) => status !== null && RETRIED.has(status);
		this.courier = new Courier({ clock, timeoutMs, delays, retried });
	}

	/** Sends an event to every callback it concerns; returns at once. */
	publish(event: TicketEvent): void {
		if (event.silent) return;
		const { registry, switches } = this.options;
		for (const callback of registry.concerning(event.ticket)) {
			const own = callback.memberId === event.actor.member?.id;
			if (own && callback.isSelfSuppressedFlag && switches.honourSelfSuppressedFlag) continue;
			const message = this.message(callback, event);
			this.courier.send(message, (attempt, status) => this.note(message, attempt, status));
		}
	}

	/** What ConnectWise would send, unsent: for forging deliveries. */
	compose(callback: Callback, event: TicketEvent): Parcel {
		return this.message(callback, event);
	}

	/** Posts any body with any signature, as an attacker or a broken proxy might. Returns the answer's status. */
	async post(url: string, body: string, signature: string | null): Promise<number | null> {
		return await this.courier.post({ url, body, headers: headersWith(signature) });
	}

	private note(message: Message, attempt: number, status: number | null): void {
		const { callback, event, messageId, url } = message;
		const now = this.options.clock.now();
		const { action, ticket } = event;
		this.log.push({
			callbackId: callback.id,
			messageId,
			action,
			ticketId: ticket.id,
			url,
			attempt,
			status,
			at: isoSeconds(now),
		});
		if (status !== null && status >= 200 && status < 300) {
			this.failingSince.delete(callback.id);
			return;
		}
		const since = this.failingSince.get(callback.id) ?? now;
		this.failingSince.set(callback.id, since);
		if (now - since >= DEACTIVATE_AFTER_MS) this.options.registry.deactivate(callback.id);
	}

	private message(callback: Callback, event: TicketEvent): Message {
		const { address, companyId, keys, switches } = this.options;
		const { url, codebase } = address();
		const { id, key } = keys.newest;
		const messageId = crypto.randomUUID();
		const { action, ticket, actor } = event;
		const keyQuery = `companyName=${encodeURIComponent(companyId)}&id=${id}`;
		const body = JSON.stringify({
			Action: action,
			CallbackObjectRecId: callback.id,
			CompanyId: companyId,
			Entity: action === 'deleted' ? null : JSON.stringify(ticket),
			FromUrl: new URL(url).host,
			ID: ticket.id,
			MemberId: actor.identifier,
			MessageId: messageId,
			Metadata: { key_url: `${url}/${codebase}/system/callbackkey/index.rails?${keyQuery}` },
			PartnerId: '1c000000-0000-4000-8000-0000000000dd',
			ProductInstanceId: '2c000000-0000-4000-8000-0000000000ee',
			Type: 'ticket',
		});
		const suffix = { 'id-and-action': `${ticket.id}&action=${action}`, id: String(ticket.id), none: '' }[
			switches.callbackSuffix
		];
		return { callback, url: callback.url + suffix, body, headers: headersWith(signBody(body, key)), messageId, event };
	}
}

function headersWith(signature: string | null): Record<string, string> {
	const type = { 'content-type': 'application/json; charset=utf-8' };
	return signature === null ? type : { ...type, [SIGNATURE_HEADER]: signature };
}
