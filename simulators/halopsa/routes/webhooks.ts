import type { FastifyInstance, FastifyRequest } from 'fastify';

import { byNumber, flag, listRows, text, type Filters, type Query } from '../listing';
import type { Notification, Webhook } from '../model';
import { without } from '../views';
import { ID, idOf, queryOf, write, type ApiContext } from './context';

const WEBHOOK_FILTERS: Filters<Webhook> = { type: byNumber(({ type }) => type) };
const byWebhook = { kind: 'text', keeps: (row: { webhook_id: string }, id: string) => row.webhook_id === id } as const;

/** `/api/Webhook`, `/api/Notification` and the log of deliveries, `/api/WebhookEvent`. */
export function webhookRoutes(app: FastifyInstance, { registry, records, delivery, switches }: ApiContext): void {
	const list = <T extends object>(key: string, rows: T[], query: Query, filters: Filters<T>) => {
		const page = listRows(rows, query, filters, switches);
		return switches.webhookListShape === 'keyed' ? { record_count: page.total, [key]: page.rows } : page.rows;
	};
	const guid = (request: FastifyRequest) => (request.params as { guid: string }).guid;
	app.get('/api/Webhook', async (request) =>
		list('webhooks', records.webhooks.map(withoutPassword), queryOf(request), WEBHOOK_FILTERS as Filters<object>),
	);
	app.get('/api/Webhook/:guid', async (request) => {
		const webhook = registry.get(guid(request));
		const events = registry.notificationsOf(webhook.id);
		return { ...withoutPassword(webhook), ...(flag(queryOf(request), 'includedetails') && { events }) };
	});
	app.post(
		'/api/Webhook',
		async (request, reply) =>
			await write(request, reply, switches, (body, id) =>
				withoutPassword(registry.put(body, id === undefined ? undefined : String(id))),
			),
	);
	app.delete('/api/Webhook/:guid', async (request) => withoutPassword(registry.delete(guid(request))));

	app.get('/api/Notification', async (request) => {
		const filters: Filters<Notification> = { webhook_id: byWebhook };
		return list('notifications', records.notifications.all(), queryOf(request), filters);
	});
	app.post(
		'/api/Notification',
		async (request, reply) =>
			await write(request, reply, switches, (body, id) =>
				registry.putNotification(body, id === undefined ? undefined : Number(id)),
			),
	);
	app.delete(`/api/Notification/${ID}`, async (request) => registry.deleteNotification(idOf(request)));
	app.get('/api/WebhookEvent', async (request) => {
		const query = queryOf(request);
		const rows = delivery.log.filter(({ webhook_id }) => webhook_id === (text(query, 'webhook_id') ?? webhook_id));
		return list(
			'webhookevents',
			rows.map((event) => without(event, 'attempt', 'url')),
			{ order: 'timestamp', ...query },
			{},
		);
	});
}

/** A password is written, never read. */
const withoutPassword = (webhook: Webhook) => without(webhook, 'basic_password');
