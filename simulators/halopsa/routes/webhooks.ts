import type { FastifyInstance, FastifyRequest } from 'fastify';

import { byNumber, filterRows, flag, listRows, type Filters } from '../listing';
import type { Webhook } from '../model';
import { without } from '../views';
import { ID, idOf, queryOf, write, type ApiContext } from './context';

const WEBHOOK_FILTERS: Filters<Webhook> = { type: byNumber(({ type }) => type) };
const OF_WEBHOOK: Filters<{ webhook_id: string }> = {
	webhook_id: { kind: 'text', keeps: ({ webhook_id }, id: string) => webhook_id === id.toLowerCase() },
};

/** `/api/Webhook`, `/api/Notification` and the log of deliveries, `/api/WebhookEvent`. */
export function webhookRoutes(app: FastifyInstance, context: ApiContext): void {
	const { registry, records, delivery, switches } = context;
	const shaped = (key: string, rows: unknown[], total = rows.length) =>
		switches.webhookListShape === 'keyed' ? { record_count: total, [key]: rows } : rows;
	const guid = (request: FastifyRequest) => (request.params as { guid: string }).guid;

	// Neither this list nor that of notifications knows pages: whoever asks for the second gets the first again.
	app.get('/api/Webhook', async (request) => {
		const rows = filterRows(records.webhooks, queryOf(request), WEBHOOK_FILTERS, switches);
		return shaped('webhooks', rows.map(withoutPassword));
	});
	app.get('/api/Webhook/:guid', async (request) => {
		const webhook = registry.get(guid(request));
		const events = registry.notificationsOf(webhook.id);
		return { ...withoutPassword(webhook), ...(flag(queryOf(request), 'includedetails') && { events }) };
	});
	app.post('/api/Webhook', async (request, reply) => {
		const idFrom = (id: unknown) => (id === undefined ? undefined : String(id));
		return await write(request, reply, switches, (body, id) => withoutPassword(registry.put(body, idFrom(id))));
	});
	app.delete('/api/Webhook/:guid', async (request) => withoutPassword(registry.delete(guid(request))));

	app.get('/api/Notification', async (request) => {
		const rows = filterRows(records.notifications.all(), queryOf(request), OF_WEBHOOK, switches);
		return shaped('notifications', rows);
	});
	app.post('/api/Notification', async (request, reply) => {
		const idFrom = (id: unknown) => (id === undefined ? undefined : Number(id));
		return await write(request, reply, switches, (body, id) => registry.putNotification(body, idFrom(id)));
	});
	app.delete(`/api/Notification/${ID}`, async (request) => registry.deleteNotification(idOf(request)));

	app.get('/api/WebhookEvent', async (request) => {
		const page = listRows(delivery.log, { order: 'timestamp', ...queryOf(request) }, OF_WEBHOOK, switches);
		const rows = page.rows.map((event) => without(event, 'attempt', 'url'));
		return shaped('webhookevents', rows, page.total);
	});
}

/** A password is written, never read. */
const withoutPassword = (webhook: Webhook) => without(webhook, 'basic_password');
