import { isServiceError } from '../../http/errors';
import { collect } from '../collect';
import type { TicketEvent } from '../feed';
import { secretFingerprint } from '../webhook-secret';
import type { HaloApi } from './api';
import type { HaloNotification, HaloWebhook } from './wire';

/** The user name HaloPSA sends with the secret: it signs nothing, but takes Basic authentication for a webhook. */
export const WEBHOOK_USER = 'n8n';

export interface TicketWebhook {
	/** Where HaloPSA is to post. */
	url: string;
	secret: string;
	events: readonly TicketEvent[];
}

/** HaloPSA's numbers: 3 new ticket logged, 19 updated, 39 closed, 76 status changed (many desks resolve before they close). */
const EVENT_NUMBERS: Record<TicketEvent, readonly number[]> = { created: [3], updated: [19, 76], resolved: [39, 76] };

const OUTBOUND = 0;
const METHOD_POST = 0;
const BASIC = 1;
/** The ticket's key fields: only its id is read. */
const SMALL_PAYLOAD = 0;
/** Only of a webhook's notifications. */
const WEBHOOK_NOTIFICATION = { type: -2, delivery_method: 6, filter_type: 2, conditions: [], emailtemplate_id: 32, agent_id: 0 };

/** The webhook for the URL, where it is active, carries this secret and hears of exactly these events. */
export async function findWebhook(api: HaloApi, wanted: TicketWebhook): Promise<HaloWebhook | undefined> {
	for (const webhook of await webhooksFor(api, wanted.url)) {
		if (!isAsWanted(webhook, wanted)) continue;
		const { missing, surplus } = await notificationsOf(api, webhook, wanted);
		if (missing.length + surplus.length === 0) return webhook;
	}
	return undefined;
}

/** Makes sure that it stands, whatever stood there before. */
export async function ensureWebhook(api: HaloApi, wanted: TicketWebhook): Promise<void> {
	const [standing] = await webhooksFor(api, wanted.url);
	const webhook = standing && isAsWanted(standing, wanted) ? standing : await save(api, wanted, standing?.id);
	const { missing, surplus } = await notificationsOf(api, webhook, wanted);
	for (const eventno of missing) {
		const record = { ...WEBHOOK_NOTIFICATION, webhook_id: webhook.id, eventno: String(eventno) };
		await api.save<HaloNotification>('Notification', record, 'choose the events of the webhook');
	}
	for (const { id } of surplus) await removed(api.delete(`Notification/${id}`, {}, `remove notification ${id}`));
}

/** Removes every webhook for the URL; one that is gone already is no failure. */
export async function removeWebhooks(api: HaloApi, url: string): Promise<void> {
	for (const webhook of await webhooksFor(api, url)) {
		for (const { id } of await notificationsFor(api, webhook)) {
			await removed(api.delete(`Notification/${id}`, {}, `remove notification ${id}`));
		}
		await removed(api.delete(`Webhook/${encodeURIComponent(webhook.id)}`, {}, 'remove the webhook from HaloPSA'));
	}
}

/** A password can be written, but not read: the name tells whether it is the present one. */
function nameOf({ secret }: TicketWebhook): string {
	return `n8n ticket trigger (${secretFingerprint(secret)})`;
}

function isAsWanted(webhook: HaloWebhook, wanted: TicketWebhook): boolean {
	const { name, active, disabled, authentication_type: authentication, basic_username: user } = webhook;
	return active !== false && disabled !== true && authentication === BASIC && user === WEBHOOK_USER && name === nameOf(wanted);
}

async function webhooksFor(api: HaloApi, url: string): Promise<HaloWebhook[]> {
	const webhooks = await collect(api.list<HaloWebhook>('Webhook', { type: OUTBOUND }, 'list the webhooks'));
	return webhooks.filter((webhook) => webhook.url === url);
}

async function notificationsFor(api: HaloApi, { id }: HaloWebhook): Promise<HaloNotification[]> {
	const query = { webhook_id: id };
	const all = await collect(api.list<HaloNotification>('Notification', query, 'list the events of the webhook'));
	return all.filter(({ webhook_id: owner }) => owner?.toLowerCase() === id.toLowerCase());
}

async function notificationsOf(api: HaloApi, webhook: HaloWebhook, { events }: TicketWebhook) {
	const wanted = new Set(events.flatMap((event) => EVENT_NUMBERS[event]));
	const missing = new Set(wanted);
	const surplus: HaloNotification[] = [];
	for (const notification of await notificationsFor(api, webhook)) {
		if (!missing.delete(Number(notification.eventno))) surplus.push(notification);
	}
	return { missing: [...missing], surplus };
}

async function save(api: HaloApi, wanted: TicketWebhook, id: string | undefined): Promise<HaloWebhook> {
	const record = {
		...(id !== undefined && { id }),
		name: nameOf(wanted),
		url: wanted.url,
		type: OUTBOUND,
		method: METHOD_POST,
		content_type: 'application/json',
		authentication_type: BASIC,
		basic_username: WEBHOOK_USER,
		basic_password: wanted.secret,
		payload_type: SMALL_PAYLOAD,
		active: true,
		disabled: false,
	};
	try {
		const saved = await api.save<HaloWebhook | undefined>('Webhook', record, 'register the webhook with HaloPSA');
		if (typeof saved?.id === 'string') return saved;
	} catch (error) {
		if (!isServiceError(error) || !error.outcomeUnknown) return await Promise.reject(error);
		return await standingOr(api, wanted, error);
	}
	return await standingOr(api, wanted);
}

/** HaloPSA left open whether the webhook was made: then it is there, or the failure was one. */
async function standingOr(api: HaloApi, wanted: TicketWebhook, failure?: unknown): Promise<HaloWebhook> {
	const found = (await webhooksFor(api, wanted.url)).find((webhook) => isAsWanted(webhook, wanted));
	return found ?? (await Promise.reject(failure ?? new TypeError('HaloPSA did not say which webhook it made')));
}

async function removed(removal: Promise<void>): Promise<void> {
	try {
		await removal;
	} catch (error) {
		if (!isServiceError(error) || error.kind !== 'not-found') await Promise.reject(error);
	}
}
