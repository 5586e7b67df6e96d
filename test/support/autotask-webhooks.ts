import type { Webhook } from '../../simulators/autotask/model';
import { autotaskBench, type AutotaskBench } from './autotask-simulator';
import { AT_LEISURE, startLoopback, type Loopback, type SeenRequest } from './loopback';
import { SkippingClock } from './skipping-clock';

/** A delivery's body. */
export interface Delivered {
	Action: string;
	Guid: string;
	EntityType: string;
	Id: number;
	Fields: Record<string, string | null>;
	EventTime: string;
	SequenceNumber: number;
	PersonID: number;
}

export const HOOK_KEY = '0123456789abcdef'.repeat(2);
export const bodyOf = (request: SeenRequest) => JSON.parse(request.body) as Delivered;

type Written = { itemId: number; errors?: string[] };

/** An Autotask simulator with a receiver for its webhooks, on a clock that nobody waits for. */
export class WebhookBench {
	private constructor(
		readonly bench: AutotaskBench,
		readonly receiver: Loopback,
		readonly clock: SkippingClock,
		/** Numbers of the ticket fields a webhook can have, by label. */
		readonly fieldIds: Map<string, number>,
	) {}

	static async start(): Promise<WebhookBench> {
		const clock = new SkippingClock(Date.parse('2026-01-15T10:00:00Z'));
		const deliveryDelays = [30_000, 30_000, 30_000, 30_000];
		const bench = await autotaskBench({ clock, deliveryDelays, deliveryTimeoutMs: AT_LEISURE });
		const { data } = await bench.api.get<{
			fields: Array<{ name: string; picklistValues: Array<{ value: string; label: string }> }>;
		}>('/TicketWebhookFields/entityInformation/fields');
		const choices = data.fields.find(({ name }) => name === 'fieldID')!.picklistValues;
		const fieldIds = new Map(choices.map(({ value, label }) => [label, Number(value)]));
		return new WebhookBench(bench, await startLoopback(), clock, fieldIds);
	}

	get sim() {
		return this.bench.sim;
	}

	async post(path: string, body: object) {
		return await this.bench.api.post<Written>(path, body);
	}

	/** A webhook without fields. */
	async create(fields: Record<string, unknown> = {}) {
		return await this.post('/TicketWebhooks', {
			name: 'n8n-tickets',
			webhookUrl: `${this.receiver.url}/hook`,
			deactivationUrl: `${this.receiver.url}/off`,
			secretKey: HOOK_KEY,
			isActive: true,
			isSubscribedToCreateEvents: true,
			isSubscribedToUpdateEvents: true,
			isSubscribedToDeleteEvents: true,
			...fields,
		});
	}

	/** Subscribes to a field, or as `show` says. */
	async addField(webhookID: number, label: string, show: object = {}) {
		const fieldID = this.fieldIds.get(label);
		const row = { webhookID, fieldID, isSubscribedField: true, isDisplayAlwaysField: false, ...show };
		return await this.post(`/TicketWebhooks/${webhookID}/Fields`, row);
	}

	/** A webhook that is told of status and title, and shown the number. Returns its id. */
	async register(fields: Record<string, unknown> = {}): Promise<number> {
		const id = (await this.create(fields)).data.itemId;
		await this.addField(id, 'Status');
		await this.addField(id, 'Title');
		await this.addField(id, 'TicketNumber', { isSubscribedField: false, isDisplayAlwaysField: true });
		return id;
	}

	async webhook(id: number): Promise<Webhook> {
		return (await this.bench.api.get<{ item: Webhook }>(`/TicketWebhooks/${id}`)).data.item;
	}

	newTicket(summary = 'FS01 is full') {
		return this.sim.createTicket({ summary, companyId: 29683411 });
	}

	/** What the receiver was sent at a path. */
	seenAt(path: string): SeenRequest[] {
		return this.receiver.seen.filter(({ url }) => url === path);
	}

	async close(): Promise<void> {
		await this.bench.close();
		await this.receiver.close();
	}
}
