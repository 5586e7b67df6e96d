import { autotaskBench } from '../support/autotask-simulator';
import { HOOK_KEY, WebhookBench } from '../support/autotask-webhooks';

describe('Autotask simulator: ticket webhooks', () => {
	let on: WebhookBench;
	beforeEach(async () => {
		on = await WebhookBench.start();
	});
	afterEach(async () => await on.close());

	test('are made with the id as answer, and not ready before a subscribed field', async () => {
		const created = await on.create();
		expect(created.data).toEqual({ itemId: expect.any(Number) });
		const id = created.data.itemId;
		expect(await on.webhook(id)).toMatchObject({
			isReady: false,
			isActive: true,
			secretKey: '',
			ownerResourceID: on.sim.credentials.resourceId,
			webhookGUID: expect.stringMatching(/^[0-9a-f-]{36}$/),
		});
		await on.addField(id, 'TicketNumber', { isSubscribedField: false, isDisplayAlwaysField: true });
		expect((await on.webhook(id)).isReady).toBe(false);
		on.newTicket();
		await on.sim.settled();
		expect(on.receiver.seen).toEqual([]);
		await on.addField(id, 'Status');
		expect((await on.webhook(id)).isReady).toBe(true);
		const named = { op: 'beginsWith', field: 'name', value: 'n8n-' };
		expect(await on.bench.query('TicketWebhooks', named)).toMatchObject([{ id, isReady: true }]);
	});

	test('becoming ready can take a while', async () => {
		on.sim.switches.readyDelayMs = 5000;
		const id = await on.register();
		expect((await on.webhook(id)).isReady).toBe(false);
		await on.clock.sleep(5000);
		expect((await on.webhook(id)).isReady).toBe(true);
	});

	test.each([
		['no deactivation URL', { deactivationUrl: undefined }, /Missing Required Field: deactivationUrl/],
		['no secret', { secretKey: '' }, /Missing Required Field: secretKey/],
		['a secret of 65 characters', { secretKey: 'x'.repeat(65) }, /maximum length of 64/],
		['a name of 51', { name: 'x'.repeat(51) }, /maximum length of 50/],
		['no URL', { webhookUrl: 'nothing' }, /webhookUrl must be a valid https/],
		['another scheme', { deactivationUrl: 'ftp://x.example/' }, /deactivationUrl must be a valid https/],
		['failure mails to nobody', { sendThresholdExceededNotification: true }, /needs a notificationEmailAddress/],
		['its readiness', { isReady: true }, /isReady is read-only/],
	])('%s is refused with 500', async (_name, change, sentence) => {
		const { status, data } = await on.create(change);
		expect([status, data.errors]).toEqual([500, [expect.stringMatching(sentence)]]);
	});

	test('https on port 443 only, as the real service has it', async () => {
		const strict = await autotaskBench({ allowHttpWebhooks: false });
		const hook = { name: 'x', deactivationUrl: 'https://n8n.example/off', secretKey: HOOK_KEY, isActive: true };
		const statuses = [];
		for (const webhookUrl of ['http://n8n.example/x', 'https://n8n.example:8443/x', 'https://n8n.example/x'])
			statuses.push((await strict.api.post('/TicketWebhooks', { ...hook, webhookUrl })).status);
		await strict.close();
		expect(statuses).toEqual([500, 500, 200]);
	});

	test('the same URL and event type twice is refused, also where the other one is switched off', async () => {
		await on.create({ isActive: false, isSubscribedToCreateEvents: false });
		expect((await on.create()).data.errors).toEqual([expect.stringMatching('already exists')]);
		const otherEvent = { isSubscribedToUpdateEvents: false, isSubscribedToDeleteEvents: false };
		expect((await on.create(otherEvent)).status).toBe(200);
		expect((await on.create({ webhookUrl: `${on.receiver.url}/other` })).status).toBe(200);
	});

	test('the security level must allow webhooks, and so many', async () => {
		on.sim.switches.webhooksAllowed = false;
		expect(await on.create()).toMatchObject({ status: 500, data: { errors: [expect.stringMatching('permissions')] } });
		Object.assign(on.sim.switches, { webhooksAllowed: true, maxWebhooks: 1 });
		expect((await on.create()).status).toBe(200);
		expect((await on.create({ webhookUrl: `${on.receiver.url}/other` })).status).toBe(500);
	});

	test('fields: by their numbers, each once, below their webhook', async () => {
		const id = (await on.create()).data.itemId;
		expect((await on.addField(id, 'Status')).status).toBe(200);
		expect((await on.addField(id, 'Status')).data.errors).toEqual([expect.stringMatching('already exists')]);
		const row = { webhookID: id, fieldID: 4711, isSubscribedField: true, isDisplayAlwaysField: true };
		expect((await on.post(`/TicketWebhooks/${id}/Fields`, row)).data.errors).toEqual([expect.stringMatching('4711')]);
		expect((await on.post(`/TicketWebhooks/5/Fields`, row)).status).toBe(500);
		const { data } = await on.bench.api.get<{ items: Array<{ id: number }> }>(`/TicketWebhooks/${id}/Fields`);
		expect(data.items).toMatchObject([{ webhookID: id, fieldID: on.fieldIds.get('Status'), isSubscribedField: true }]);
		await on.bench.api.delete(`/TicketWebhooks/${id}/Fields/${data.items[0].id}`);
		expect((await on.webhook(id)).isReady).toBe(false);
	});

	test('labels of fields can be captions', async () => {
		on.sim.switches.webhookFieldLabels = 'captions';
		const { data } = await on.bench.api.get('/TicketWebhookFields/entityInformation/fields');
		expect(JSON.stringify(data)).toContain('"label":"Completed Date"');
	});

	test('deletion takes everything below with it; what is not there is 500', async () => {
		const id = await on.register();
		await on.post(`/TicketWebhooks/${id}/ExcludedResources`, { webhookID: id, resourceID: 29682885 });
		expect((await on.bench.api.delete(`/TicketWebhooks/${id}`)).data).toEqual({ itemId: id });
		expect(await on.bench.api.delete(`/TicketWebhooks/${id}`)).toMatchObject({
			status: 500,
			data: { errors: ['No matching records found'] },
		});
		const below = { op: 'eq', field: 'webhookID', value: id };
		expect(await on.bench.query('TicketWebhookFields', below)).toEqual([]);
		expect(await on.bench.query('TicketWebhookExcludedResources', below)).toEqual([]);
		on.newTicket();
		await on.sim.settled();
		expect(on.receiver.seen).toEqual([]);
	});
});
