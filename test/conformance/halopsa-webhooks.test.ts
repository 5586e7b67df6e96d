import type { Webhook } from '../../simulators/halopsa/model';
import { haloPsaWebhookBench } from '../support/halopsa-webhooks';
import { SkippingClock } from '../support/skipping-clock';

describe('HaloPSA simulator: webhooks and notifications', () => {
	const { held, makeWebhook, subscribe, register } = haloPsaWebhookBench(
		new SkippingClock(Date.parse('2026-01-15T10:00:00Z')),
	);

	test('are made in two steps, read, changed and deleted', async () => {
		const { status, data } = await makeWebhook({ authentication_type: 1, basic_username: 'n8n', basic_password: 'pw' });
		expect(status).toBe(201);
		expect(data).toMatchObject({
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			active: true,
			disabled: false,
			basic_username: 'n8n',
		});
		expect(data).not.toHaveProperty('basic_password');
		const notification = (await subscribe(data.id, '3')).data;
		expect(notification).toMatchObject({ webhook_id: data.id, eventno: 3, type: -2, delivery_method: 6 });
		const { api } = held.bench;
		expect((await api.get('/Webhook', { params: { type: 0 } })).data).toEqual([data]);
		expect((await api.get('/Webhook', { params: { type: 1 } })).data).toEqual([]);
		expect((await api.get(`/Webhook/${data.id}`, { params: { includedetails: true } })).data).toEqual({
			...data,
			events: [notification],
		});
		expect((await api.get(`/Webhook/${data.id}`)).data).toEqual(data);
		expect((await api.get('/Notification', { params: { webhook_id: data.id } })).data).toEqual([notification]);
		const changed = await api.post<Webhook>('/Webhook', [{ id: data.id, active: false }]);
		expect(changed).toMatchObject({ status: 200, data: { id: data.id, active: false, name: 'n8n' } });
		expect((await api.delete(`/Notification/${notification.id}`)).status).toBe(200);
		expect((await api.delete(`/Webhook/${data.id}`)).status).toBe(200);
		expect((await api.delete(`/Webhook/${data.id}`)).status).toBe(404);
	});

	test('a deleted webhook takes its notifications along; lists may be keyed', async () => {
		const { id } = await register([3, 39]);
		await register([3]);
		await held.bench.api.delete(`/Webhook/${id}`);
		held.bench.sim.switches.webhookListShape = 'keyed';
		expect((await held.bench.api.get('/Notification')).data).toMatchObject({
			record_count: 1,
			notifications: [{ eventno: 3 }],
		});
		expect((await held.bench.api.get('/Webhook')).data).toMatchObject({ record_count: 1 });
	});

	test('their lists know no pages, and are whole', async () => {
		const { id } = await register([3]);
		for (let more = 0; more < 60; more++) await subscribe(id, 19);
		const params = { webhook_id: id.toUpperCase(), pageinate: true, page_size: 10, page_no: 2, count: 5 };
		expect((await held.bench.api.get('/Notification', { params })).data).toHaveLength(61);
		expect((await held.bench.api.get('/Webhook', { params: { pageinate: true, page_no: 2 } })).data).toHaveLength(1);
	});

	test.each([
		['name', { name: '' }],
		['url', { url: 'not a url' }],
		['url', { url: 'ftp://x.example/' }],
		['method', { method: 9 }],
		['authentication_type', { authentication_type: 'basic' }],
	])('%s is refused: %j', async (field, fields) => {
		const { status, data } = await makeWebhook(fields);
		expect([status, Object.keys(data)]).toEqual([400, [`[0].${field}`]]);
	});

	test('a notification needs a webhook and an event', async () => {
		const { data } = await makeWebhook();
		expect((await subscribe('7a000000-0000-4000-8000-0000000000ff', 3)).status).toBe(400);
		expect((await subscribe(data.id, 0)).status).toBe(400);
		expect((await held.bench.api.post('/Notification', [{ id: 9999, eventno: 3 }])).status).toBe(404);
	});

	test('events in the body of a webhook are skipped, unless switched', async () => {
		const events = [{ type: -2, delivery_method: 6, eventno: 3 }];
		await makeWebhook({ events });
		expect(held.bench.sim.notifications()).toEqual([]);
		held.bench.sim.switches.eventsWithWebhook = true;
		const { data } = await makeWebhook({ events });
		expect(held.bench.sim.notifications()).toMatchObject([{ webhook_id: data.id, eventno: 3 }]);
	});
});
