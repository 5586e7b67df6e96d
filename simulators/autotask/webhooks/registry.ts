import { readValues, type Body, type BodyContext, type WriteMode } from '../body';
import type { EntitySpec } from '../entities/field';
import { EXCLUDED_RESOURCES, TICKET_WEBHOOKS, TICKETS, WEBHOOK_FIELDS, WEBHOOK_UDFS } from '../entities/tickets';
import { invalid, noMatch, noPermission } from '../errors';
import {
	pascalCase,
	type ExcludedResource,
	type Ticket,
	type Webhook,
	type WebhookField,
	type WebhookUdfField,
} from '../model';
import { exists, type Records } from '../records';
import type { TicketEvent } from '../service-desk';
import { crypto } from '../../shared/platform';
import type { Table } from '../../shared/table';
import type { Switches } from '../switches';

export interface RegistryOptions {
	switches: Switches;
	/** The API user, who owns what it makes. */
	ownerId: number;
	/** Autotask calls https on port 443 only. */
	allowHttp: boolean;
	now: () => number;
}

const EVENTS = {
	Create: 'isSubscribedToCreateEvents',
	Update: 'isSubscribedToUpdateEvents',
	Delete: 'isSubscribedToDeleteEvents',
} as const;

type Child = { id: number; webhookID: number };

interface Column {
	row: WebhookField | WebhookUdfField;
	/** The name in deliveries. */
	label: string;
	value: (ticket: Ticket) => unknown;
}

/** The ticket webhooks with their fields: what they are, whether they may be, and what they hear of a ticket. */
export class WebhookRegistry {
	private readonly readyAt = new Map<number, number>();

	constructor(
		private readonly records: Records,
		private readonly options: RegistryOptions,
	) {}

	/** The webhooks as they are now, ready or not yet. */
	all(): Webhook[] {
		return this.records.webhooks.all().map((webhook) => ({ ...webhook, isReady: this.isReady(webhook.id) }));
	}

	find(id: number): Webhook | undefined {
		return this.all().find((webhook) => webhook.id === id);
	}

	/** @throws ApiError 500, also for a security level that allows no more webhooks */
	create(body: Body): Webhook {
		const { switches, ownerId } = this.options;
		const { webhooks } = this.records;
		if (!switches.webhooksAllowed || webhooks.all().length >= switches.maxWebhooks)
			throw noPermission(switches.deniedStatus, 'create webhooks');
		const values = readValues(TICKET_WEBHOOKS, body, 'create', this.context());
		const generated = { id: 0, isReady: false, webhookGUID: crypto.randomUUID() };
		const webhook = { ...values, ...generated, ownerResourceID: values.ownerResourceID ?? ownerId } as Webhook;
		this.check(webhook);
		return webhooks.put({ ...webhook, id: webhooks.takeId() });
	}

	/** @throws ApiError 500 */
	update(id: number, body: Body, mode: WriteMode): Webhook {
		const before = this.records.webhooks.get(id);
		if (!before) throw noMatch();
		const values = readValues(TICKET_WEBHOOKS, body, mode, this.context());
		const webhook = { ...before, ...values } as Webhook;
		this.check(webhook);
		return this.records.webhooks.put(webhook);
	}

	/** Deletes it with everything below it. @throws ApiError 500 where there is none */
	delete(id: number): void {
		if (!this.records.webhooks.delete(id)) throw noMatch();
		this.readyAt.delete(id);
		const { webhookFields, webhookUdfs, excludedResources } = this.records;
		for (const table of [webhookFields, webhookUdfs, excludedResources])
			for (const row of table.all()) if (row.webhookID === id) table.delete(row.id);
	}

	/** Writes a row below a webhook: a field, a user-defined field or an excluded resource. @throws ApiError 500 */
	putChild(spec: EntitySpec, webhookID: number, body: Body, mode: WriteMode, id?: number): Child {
		const table = this.childTable(spec);
		const before = id === undefined ? undefined : table.get(id);
		if (id !== undefined && before?.webhookID !== webhookID) throw noMatch();
		const named = Object.entries(body).find(([key]) => key.toLowerCase() === 'webhookid')?.[1] ?? webhookID;
		if (named !== webhookID) throw invalid('The webhookID of the body is not the one of the path.');
		const values = readValues(spec, { ...body, webhookID }, mode, this.context());
		const row = { ...before, ...values, id: id ?? 0 } as unknown as Child;
		const key = spec.fields.find(({ picklist, references }) => picklist ?? references === 'Resource')!.name;
		const same = (other: Child) =>
			other.id !== row.id && other.webhookID === webhookID && valueOf(other, key) === valueOf(row, key);
		if (table.find(same)) throw invalid(`A record with this ${key} already exists for the webhook.`);
		if (id === undefined) row.id = table.takeId();
		table.put(row);
		this.isReady(webhookID);
		return row;
	}

	/** @throws ApiError 500 */
	deleteChild(spec: EntitySpec, webhookID: number, id: number): void {
		const table = this.childTable(spec);
		if (table.get(id)?.webhookID !== webhookID) throw noMatch();
		table.delete(id);
	}

	/** Switches a webhook off, as Autotask does after too many failures. */
	deactivate(id: number): void {
		const webhook = this.records.webhooks.get(id);
		if (webhook) this.records.webhooks.put({ ...webhook, isActive: false });
	}

	/** The webhooks that hear of an event, and the fields each is told. */
	concerning(event: TicketEvent): Array<{ webhook: Webhook; fields: Record<string, unknown> }> {
		return this.all().flatMap((webhook) => {
			if (!webhook.isActive || !webhook.isReady || !webhook[EVENTS[event.action]]) return [];
			if (this.excludes(webhook.id, event.actor.resourceId)) return [];
			const fields = this.fieldsOf(webhook.id, event);
			return fields ? [{ webhook, fields }] : [];
		});
	}

	/** `null` where an update changed nothing that is subscribed. A new ticket shows every field there is a row for. */
	fieldsOf(webhookId: number, { action, before, ticket }: TicketEvent): Record<string, unknown> | null {
		const columns = this.columns(webhookId);
		const changed = columns.filter(({ row, value }) => {
			return row.isSubscribedField && (!before || value(ticket) !== value(before));
		});
		if (action === 'Update' && !changed.length) return null;
		const always = columns.filter(({ row }) => row.isDisplayAlwaysField);
		const shown = action === 'Delete' ? always : [...always, ...changed];
		return Object.fromEntries(shown.map(({ label, value }) => [label, value(ticket)]));
	}

	/** The ticket fields a webhook has rows for, user-defined ones last. */
	private columns(webhookId: number): Column[] {
		const own = ({ webhookID }: Child) => webhookID === webhookId;
		const fields = this.records.webhookFields.all().filter(own);
		const udfs = this.records.webhookUdfs.all().filter(own);
		return [
			...fields.flatMap((row) => {
				const name = TICKETS.fields.find(({ webhookFieldId }) => webhookFieldId === row.fieldID)?.name;
				return name ? [{ row, label: pascalCase(name), value: (ticket: Ticket) => valueOf(ticket, name) }] : [];
			}),
			...udfs.flatMap((row) => {
				const name = TICKETS.udfs.find(({ id }) => id === row.udfFieldID)?.name;
				const value = (ticket: Ticket) => ticket.userDefinedFields.find((udf) => udf.name === name)?.value ?? null;
				return name ? [{ row, label: name, value }] : [];
			}),
		];
	}

	private excludes(webhookId: number, resourceId: number | null): boolean {
		const fits = (row: ExcludedResource) => row.webhookID === webhookId && row.resourceID === resourceId;
		return this.records.excludedResources.find(fits) !== undefined;
	}

	/** Never without a subscribed field; from the first one, after a while. */
	private isReady(id: number): boolean {
		const subscribes = ({ webhookID, isSubscribedField }: WebhookField | WebhookUdfField) =>
			webhookID === id && isSubscribedField;
		const { webhookFields, webhookUdfs } = this.records;
		if (!webhookFields.find(subscribes) && !webhookUdfs.find(subscribes)) {
			this.readyAt.delete(id);
			return false;
		}
		const now = this.options.now();
		const readyAt = this.readyAt.get(id) ?? now + this.options.switches.readyDelayMs;
		this.readyAt.set(id, readyAt);
		return now >= readyAt;
	}

	private childTable(spec: EntitySpec): Table<Child> {
		const { webhookFields, webhookUdfs, excludedResources } = this.records;
		const tables = new Map<EntitySpec, unknown>([
			[WEBHOOK_FIELDS, webhookFields],
			[WEBHOOK_UDFS, webhookUdfs],
			[EXCLUDED_RESOURCES, excludedResources],
		]);
		return tables.get(spec) as Table<Child>;
	}

	private context(): BodyContext {
		return { switches: this.options.switches, exists: (type, id) => exists(this.records, type, id) };
	}

	private check(webhook: Webhook): void {
		const { id, webhookUrl, deactivationUrl, notificationEmailAddress, sendThresholdExceededNotification } = webhook;
		if (!this.validUrl(webhookUrl)) throw invalid('The webhookUrl must be a valid https address on port 443.');
		if (!this.validUrl(deactivationUrl))
			throw invalid('The deactivationUrl must be a valid https address on port 443.');
		if (sendThresholdExceededNotification && !notificationEmailAddress)
			throw invalid('sendThresholdExceededNotification needs a notificationEmailAddress.');
		const events = Object.values(EVENTS).filter((name) => webhook[name]);
		const clash = (other: Webhook) =>
			other.id !== id && other.webhookUrl === webhookUrl && events.some((name) => other[name]);
		if (this.records.webhooks.find(clash))
			throw invalid('A webhook for this entity, URL and event type already exists, active or not.');
	}

	private validUrl(url: string): boolean {
		if (!URL.canParse(url)) return false;
		const { protocol, port } = new URL(url);
		return (protocol === 'https:' && port === '') || (this.options.allowHttp && /^https?:$/.test(protocol));
	}
}

const valueOf = (row: object, key: string): unknown => (row as Record<string, unknown>)[key];
