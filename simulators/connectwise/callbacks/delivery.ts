import { crypto } from '../../shared/platform';
import type { SimulatorClock } from '../clock';
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

/** Disturbances of the delivery order; each is used up by the next events. */
export interface DeliveryFaults {
	/** This many events are delivered twice, with the same MessageId. */
	duplicate: number;
	/** This many events are held back until the event after them was delivered. */
	outOfOrder: number;
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

interface Message {
	callback: Callback;
	url: string;
	body: string;
	signature: string;
	messageId: string;
	event: TicketEvent;
}

/** Only these answers are worth another attempt to ConnectWise; any other failure is dropped. */
const RETRIED = new Set([404, 409, 419, 429]);
const DEACTIVATE_AFTER_MS = 3 * 24 * 3600 * 1000;

/** Hands ticket events to the registered callbacks, signed, as ConnectWise does. */
export class CallbackDelivery {
	readonly log: Delivery[] = [];
	readonly faults: DeliveryFaults = { duplicate: 0, outOfOrder: 0 };
	private readonly failingSince = new Map<number, number>();
	private readonly running = new Set<Promise<void>>();
	private readonly stop = new AbortController();
	private held: Message[] = [];

	constructor(private readonly options: DeliveryOptions) {}

	/** Sends an event to every callback it concerns; returns at once. */
	publish(event: TicketEvent): void {
		if (event.silent || this.stop.signal.aborted) return;
		const { registry, switches } = this.options;
		for (const callback of registry.concerning(event.ticket)) {
			const own = callback.memberId === event.actor.member?.id;
			if (own && callback.isSelfSuppressedFlag && switches.honourSelfSuppressedFlag) continue;
			this.dispatch(this.message(callback, event));
		}
	}

	/** Resolves when nothing is under way any more. */
	async settled(): Promise<void> {
		while (this.running.size) await Promise.all(this.running);
	}

	async close(): Promise<void> {
		this.stop.abort();
		await this.settled();
	}

	/** The body ConnectWise would send, unsent: for forging deliveries. */
	compose(callback: Callback, event: TicketEvent): { url: string; body: string; signature: string } {
		return this.message(callback, event);
	}

	/** Posts any body with any signature, as an attacker or a broken proxy might. Returns the answer's status. */
	async post(url: string, body: string, signature: string | null): Promise<number | null> {
		const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
		if (signature !== null) headers['x-content-signature'] = signature;
		const signal = AbortSignal.any([this.stop.signal, AbortSignal.timeout(this.options.timeoutMs)]);
		try {
			const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
			await answer.arrayBuffer();
			return answer.status;
		} catch {
			return null;
		}
	}

	private dispatch(message: Message): void {
		if (this.faults.outOfOrder > 0) {
			this.faults.outOfOrder--;
			this.held.push(message);
			return;
		}
		const late = this.held;
		this.held = [];
		const copies = this.faults.duplicate > 0 ? 2 : 1;
		if (copies === 2) this.faults.duplicate--;
		this.run(async () => {
			for (let copy = 0; copy < copies; copy++) await this.deliver(message);
			for (const earlier of late) await this.deliver(earlier);
		});
	}

	private run(work: () => Promise<void>): void {
		const promise = work().finally(() => this.running.delete(promise));
		this.running.add(promise);
	}

	private async deliver(message: Message): Promise<void> {
		const { clock, delays } = this.options;
		for (let attempt = 1; !this.stop.signal.aborted; attempt++) {
			const status = await this.post(message.url, message.body, message.signature);
			this.note(message, attempt, status);
			const wait = delays[attempt - 1];
			if (status === null || !RETRIED.has(status) || wait === undefined) return;
			await clock.sleep(wait, this.stop.signal).catch(() => undefined);
		}
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
		return { callback, url: callback.url + suffix, body, signature: signBody(body, key), messageId, event };
	}
}
