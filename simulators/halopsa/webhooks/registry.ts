import { copy, flagOf, intOf, textOf, type Body } from '../body';
import { invalid, notFound } from '../errors';
import type { Notification, Webhook } from '../model';
import { newGuid, type Records } from '../seed';
import type { Switches } from '../switches';

/** What makes a notification one about tickets that goes to a webhook. */
const WEBHOOK_TYPE = -2;
const WEBHOOK_DELIVERY = 6;

/** The registered webhooks and the notifications that say which events go to them. */
export class WebhookRegistry {
	constructor(
		private readonly records: Records,
		private readonly switches: Switches,
	) {}

	/** @throws ApiError 404 */
	get(id: string): Webhook {
		const webhook = this.records.webhooks.find((row) => row.id === id.toLowerCase());
		if (!webhook) throw notFound('Webhook', id);
		return webhook;
	}

	/** Makes a webhook, or changes the one with this id. @throws ApiError 400, 404 */
	put(body: Body, id?: string): Webhook {
		const current = id === undefined ? blankWebhook() : this.get(id);
		const next = writeWebhook(current, body);
		if (id === undefined) this.records.webhooks.push(next);
		else Object.assign(current, next);
		if (this.switches.eventsWithWebhook && Array.isArray(body.events)) {
			for (const event of body.events as Body[]) this.putNotification({ ...event, webhook_id: next.id });
		}
		return next;
	}

	/** Takes its notifications along. @throws ApiError 404 */
	delete(id: string): Webhook {
		const webhook = this.get(id);
		this.records.webhooks.splice(this.records.webhooks.indexOf(webhook), 1);
		for (const { id: notification } of this.notificationsOf(webhook.id))
			this.records.notifications.delete(notification);
		return webhook;
	}

	notificationsOf(webhookId: string | undefined): Notification[] {
		return this.records.notifications
			.all()
			.filter(({ webhook_id }) => webhookId === undefined || webhook_id === webhookId);
	}

	/** Makes a notification, or changes the one with this id. @throws ApiError 400, 404 */
	putNotification(body: Body, id?: number): Notification {
		const current = id === undefined ? blankNotification() : this.records.notifications.get(id);
		if (!current) throw notFound('Notification', id);
		const next = { ...current };
		copy(next, body, textOf, ['webhook_id', 'name']);
		copy(next, body, intOf, ['type', 'delivery_method', 'eventno', 'filter_type', 'emailtemplate_id', 'agent_id']);
		if (Array.isArray(body.conditions)) next.conditions = body.conditions;
		next.webhook_id = next.webhook_id.toLowerCase();
		if (!this.records.webhooks.some((webhook) => webhook.id === next.webhook_id))
			throw invalid('webhook_id', 'The webhook does not exist.');
		if (next.eventno <= 0) throw invalid('eventno', 'The event is required.');
		if (id === undefined) next.id = this.records.notifications.takeId();
		return this.records.notifications.put(next);
	}

	/** @throws ApiError 404 */
	deleteNotification(id: number): Notification {
		const notification = this.records.notifications.get(id);
		if (!notification) throw notFound('Notification', id);
		this.records.notifications.delete(id);
		return notification;
	}

	/** The webhooks that hear of an event, each with the notification that says so. */
	hearing(eventNumbers: number[]): Array<{ webhook: Webhook; notification: Notification }> {
		const listening = this.records.notifications
			.all()
			.filter(({ type, delivery_method }) => type === WEBHOOK_TYPE && delivery_method === WEBHOOK_DELIVERY);
		return eventNumbers.flatMap((eventno) =>
			listening
				.filter((notification) => notification.eventno === eventno)
				.map((notification) => ({ webhook: this.get(notification.webhook_id), notification }))
				.filter(({ webhook }) => webhook.type === 0 && webhook.active && !webhook.disabled),
		);
	}
}

function writeWebhook(webhook: Webhook, body: Body): Webhook {
	const next = { ...webhook };
	copy(next, body, textOf, [
		'name',
		'url',
		'content_type',
		'authentication_header',
		'basic_username',
		'basic_password',
		'custom_payload',
	]);
	copy(next, body, flagOf, ['active', 'disabled', 'notify_on_failure']);
	copy(next, body, intOf, [
		'type',
		'method',
		'authentication_type',
		'payload_type',
		'log_retention_policy_days',
		'batch_method',
		'batch_delay_seconds',
		'batch_limit',
		'auto_disable_attempts',
		'infinite_loop_threshold',
	]);
	if (!next.name.trim()) throw invalid('name', 'The name is required.');
	if (!URL.canParse(next.url) || !/^https?:$/.test(new URL(next.url).protocol))
		throw invalid('url', 'The url is not valid.');
	for (const [field, most] of [
		['type', 1],
		['method', 4],
		['authentication_type', 4],
		['payload_type', 3],
	] as const)
		if (next[field] < 0 || next[field] > most) throw invalid(field, `The value ${next[field]} is not valid.`);
	return next;
}

function blankWebhook(): Webhook {
	return {
		id: newGuid(),
		name: '',
		url: '',
		type: 0,
		method: 0,
		content_type: 'application/json',
		authentication_type: 0,
		authentication_header: '',
		basic_username: '',
		basic_password: '',
		active: true,
		disabled: false,
		payload_type: 0,
		custom_payload: '',
		last_status: 0,
		log_retention_policy_days: 7,
		batch_method: 0,
		batch_delay_seconds: 0,
		batch_limit: 100,
		auto_disable_attempts: 0,
		notify_on_failure: false,
		infinite_loop_threshold: 0,
	};
}

function blankNotification(): Notification {
	return {
		id: 0,
		webhook_id: '',
		name: '',
		type: 0,
		delivery_method: 0,
		eventno: 0,
		filter_type: 0,
		conditions: [],
		emailtemplate_id: 0,
		agent_id: 0,
	};
}
