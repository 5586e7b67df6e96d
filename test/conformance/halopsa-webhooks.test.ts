import type { Notification, Webhook } from '../../simulators/halopsa/model';
import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';
import { startLoopback, type Loopback, type SeenRequest } from '../support/loopback';
import { SkippingClock } from '../support/skipping-clock';
import { VirtualClock } from '../support/virtual-clock';

interface Delivered {
	webhook_id: string;
	notification_id: number;
	event: string;
	message: string;
	object_id: number;
	agent_id: number;
	timestamp: string;
	ticket?: Record<string, unknown>;
	client?: { name: string } | null;
}

const bodyOf = (request: SeenRequest) => JSON.parse(request.body) as Delivered;
const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A bench with a receiver and the usual ways to register it. */
function setUp(clock: { now(): number; sleep(ms: number): Promise<unknown> }) {
	const held = {} as { bench: HaloPsaBench; receiver: Loopback };
	beforeEach(async () => {
		held.bench = await haloPsaBench({ clock, webhookTimeoutMs: 500 });
		held.receiver = await startLoopback();
	});
	afterEach(async () => {
		await held.bench.close();
		await held.receiver.close();
	});
	const makeWebhook = async (fields: Record<string, unknown> = {}) =>
		await held.bench.api.post<Webhook>('/Webhook', [
			{ name: 'n8n', url: `${held.receiver.url}/hook/s3cr3t`, type: 0, method: 0, active: true, ...fields },
		]);
	const subscribe = async (webhook_id: string, eventno: number | string, fields: Record<string, unknown> = {}) =>
		await held.bench.api.post<Notification>('/Notification', [
			{
				webhook_id,
				type: -2,
				delivery_method: 6,
				eventno,
				filter_type: 2,
				conditions: [],
				emailtemplate_id: 32,
				agent_id: 0,
				...fields,
			},
		]);
	/** A webhook that hears of these events. */
	const register = async (events: number[], fields: Record<string, unknown> = {}) => {
		const { data } = await makeWebhook(fields);
		for (const eventno of events) await subscribe(data.id, String(eventno));
		return data;
	};
	const newTicket = (fields = {}) => held.bench.sim.createTicket({ summary: 'FS01 is full', companyId: 14, ...fields });
	const settled = async () => await held.bench.sim.settled();
	return { held, makeWebhook, subscribe, register, newTicket, settled };
}

describe('HaloPSA simulator: webhooks and notifications', () => {
	const { held, makeWebhook, subscribe, register, newTicket, settled } = setUp(
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

	test('a new ticket is delivered: key fields, unsigned, with Basic auth', async () => {
		const webhook = await register([3], { authentication_type: 1, basic_username: 'n8n', basic_password: 'pw' });
		const { id } = newTicket({ description: 'secret text' });
		await settled();
		expect(held.receiver.seen).toHaveLength(1);
		const [{ method, url, headers, body }] = held.receiver.seen;
		expect([method, url, headers.authorization]).toEqual(['POST', '/hook/s3cr3t', basic('n8n', 'pw')]);
		expect(Object.keys(headers).filter((name) => /sign|hook/.test(name))).toEqual([]);
		expect(body).not.toContain('secret text');
		expect(JSON.parse(body)).toEqual({
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			webhook_id: webhook.id,
			notification_id: held.bench.sim.notifications()[0].id,
			escmsg_id: expect.any(String),
			event: 'new ticket logged',
			message: `A new ticket has been logged: Ticket ID: 000${id}.`,
			object_id: id,
			agent_id: 3,
			timestamp: expect.stringMatching(/T\d\d:\d\d:\d\d\.\d{7}Z$/),
			ticket: {
				id,
				summary: 'FS01 is full',
				status_id: 1,
				tickettype_id: 1,
				client_id: 14,
				team_id: 1,
				agent_id: 1,
				customfields: [],
				hasbeenclosed: false,
			},
		});
	});

	test.each([
		[{ authentication_type: 0 }, {}],
		[{ authentication_type: 2, basic_password: 'tok' }, { authorization: 'Bearer tok' }],
		[{ authentication_type: 3, basic_password: 'key', authentication_header: 'X-Hook-Key' }, { 'x-hook-key': 'key' }],
		[{ authentication_type: 3, basic_password: 'key' }, { 'x-api-key': 'key' }],
	])('credentials of %j', async (fields, expected) => {
		await register([3], fields);
		newTicket();
		await settled();
		const { authorization, 'x-hook-key': hookKey, 'x-api-key': apiKey } = held.receiver.seen[0].headers;
		const sent = { authorization, 'x-hook-key': hookKey, 'x-api-key': apiKey };
		expect(Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))).toEqual(expected);
	});

	test.each([
		[0, 'POST'],
		[1, 'GET'],
		[2, 'PUT'],
		[3, 'DELETE'],
		[4, 'PATCH'],
	])('method %i is %s', async (method, name) => {
		await register([3], { method });
		newTicket();
		await settled();
		expect(held.receiver.seen.map((request) => request.method)).toEqual([name]);
	});

	test('each event by its number: updated, status changed, closed, deleted', async () => {
		await register([3, 19, 39, 76, 1072]);
		const { id } = newTicket();
		held.bench.sim.updateTicket(id, { priority_id: 1 });
		held.bench.sim.updateTicket(id, { status_id: 9 });
		held.bench.sim.deleteTicket(id);
		await settled();
		const events = held.receiver.seen.map((request) => bodyOf(request).event).sort();
		expect(events).toEqual(
			[
				'new ticket logged',
				'ticket updated by user',
				'ticket updated by user',
				'ticket closed',
				'ticket status changed',
				'ticket deleted',
			].sort(),
		);
		const closing = held.receiver.seen.map(bodyOf).find(({ event }) => event === 'ticket closed');
		expect(closing?.ticket).toMatchObject({ status_id: 9, hasbeenclosed: true });
	});

	test('texts come in the language of the agents', async () => {
		await register([76]);
		held.bench.sim.switches.eventLanguage = 'de';
		held.bench.sim.updateTicket(newTicket().id, { status_id: 2 });
		await settled();
		expect(bodyOf(held.receiver.seen[0])).toMatchObject({ event: 'Ticketstatus geändert', agent_id: 3 });
	});

	test("our own note fires an update and names our agent; only the user's may count", async () => {
		await register([19]);
		const { id } = newTicket();
		const note = async () => {
			await held.bench.api.post('/Actions', [
				{ ticket_id: id, note: 'x', hiddenfromuser: true, sendemail: false, dont_do_rules: true },
			]);
			await settled();
		};
		await note();
		expect(held.receiver.seen.map((request) => bodyOf(request).agent_id)).toEqual([held.bench.sim.apiAgent.id]);
		held.bench.sim.switches.quietChangesFireNoWebhook = true;
		await note();
		Object.assign(held.bench.sim.switches, { quietChangesFireNoWebhook: false, updatedFiresFor: 'user' });
		await note();
		expect(held.receiver.seen).toHaveLength(1);
		held.bench.sim.addUserNote(id, 'hello');
		await settled();
		expect(bodyOf(held.receiver.seen[1]).agent_id).toBe(0);
	});

	test('payload kinds: full, event only, custom', async () => {
		await register([3], { payload_type: 1 });
		await register([3], { payload_type: 2 });
		await register([3], { payload_type: 3, custom_payload: '{"ticket_id":$FAULTID,"what":"$SYMPTOM"}' });
		const { id } = newTicket({ summary: 'say "hi"', description: 'long text' });
		await settled();
		const bodies = held.receiver.seen.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
		expect(bodies.find((body) => 'client' in body)).toMatchObject({
			ticket: { id, details: 'long text', team_id: 1, assets: [] },
			client: { name: 'Harbor Dental' },
		});
		expect(bodies.filter((body) => 'event' in body && !('ticket' in body))).toHaveLength(1);
		expect(bodies).toContainEqual({ ticket_id: id, what: 'say "hi"' });
	});

	test('what is inactive, disabled, a runbook, or not a webhook notification hears nothing', async () => {
		await register([3], { active: false });
		await register([3], { disabled: true });
		await register([3], { type: 1 });
		const { data } = await makeWebhook();
		await subscribe(data.id, 3, { delivery_method: 1 });
		await subscribe(data.id, 3, { type: 0 });
		newTicket();
		await settled();
		expect(held.receiver.seen).toEqual([]);
	});

	test('a failed delivery is not tried again, and is in the log of deliveries', async () => {
		const { id: webhook_id } = await register([3]);
		held.receiver.answer(() => ({ status: 500 }));
		const { id } = newTicket();
		await settled();
		held.receiver.answer(() => ({ fault: 'silence' }));
		newTicket();
		await settled();
		expect(held.receiver.seen).toHaveLength(2);
		const { data } = await held.bench.api.get<Array<Record<string, unknown>>>('/WebhookEvent', {
			params: { webhook_id, order: 'entity_id', pageinate: true },
		});
		expect(data).toMatchObject([
			{ webhook_id, responsestatus: 500, error: true, entity_id: id, requestbody: held.receiver.seen[0].body },
			{ responsestatus: 0, error: true },
		]);
		expect(data[0]).not.toHaveProperty('attempt');
		expect((await held.bench.api.get('/WebhookEvent', { params: { webhook_id: 'other' } })).data).toEqual([]);
		held.receiver.answer(() => ({}));
		held.bench.sim.resendDelivery(String(data[0].id));
		await settled();
		expect(held.receiver.seen[2].body).toBe(held.receiver.seen[0].body);
	});

	test('auto_disable_attempts failures in a row switch a webhook off; 0 is never', async () => {
		const { id } = await register([3], { auto_disable_attempts: 2 });
		const fail = async (status: number) => {
			held.receiver.answer(() => ({ status }));
			newTicket();
			await settled();
		};
		const disabled = async () => (await held.bench.api.get<Webhook>(`/Webhook/${id}`)).data.disabled;
		await fail(500);
		await fail(200);
		await fail(500);
		expect(await disabled()).toBe(false);
		await fail(404);
		expect(await disabled()).toBe(true);
		await fail(200);
		expect(held.receiver.seen).toHaveLength(4);
		await held.bench.api.post('/Webhook', [{ id, disabled: false, auto_disable_attempts: 0 }]);
		for (let failure = 0; failure < 5; failure++) await fail(500);
		expect(await disabled()).toBe(false);
	});

	test('faults: duplicates are the same byte for byte, held-back events come late', async () => {
		await register([3]);
		held.bench.sim.deliveryFaults.duplicate = 1;
		newTicket();
		await settled();
		expect(held.receiver.seen).toHaveLength(2);
		expect(held.receiver.seen[1].body).toBe(held.receiver.seen[0].body);
		held.bench.sim.deliveryFaults.outOfOrder = 1;
		const [first, second] = [newTicket(), newTicket()];
		await settled();
		expect(held.receiver.seen.slice(2).map((request) => bodyOf(request).object_id)).toEqual([second.id, first.id]);
	});

	test('an array of one may come without batching', async () => {
		await register([3]);
		held.bench.sim.switches.deliveryBody = 'array';
		const { id } = newTicket();
		await settled();
		expect(JSON.parse(held.receiver.seen[0].body)).toMatchObject([{ object_id: id }]);
	});

	test('forged deliveries: what is wrong is the credentials, the address, the content or nothing at all', async () => {
		const { id: webhookId } = await register([3], {
			authentication_type: 1,
			basic_username: 'n8n',
			basic_password: 'pw',
		});
		const { id } = newTicket();
		await settled();
		const { forge } = held.bench.sim;
		held.receiver.answer(({ headers }) => ({ status: headers.authorization === basic('n8n', 'pw') ? 200 : 401 }));
		expect(await forge.withoutCredentials(webhookId, id)).toBe(401);
		expect(await forge.wrongCredentials(webhookId, id)).toBe(401);
		expect(await forge.otherUrl(webhookId, id, `${held.receiver.url}/hook/guess`)).toBe(200);
		expect(held.receiver.seen.at(-1)?.url).toBe('/hook/guess');
		await forge.tampered(webhookId, id, { object_id: 1 });
		expect(bodyOf(held.receiver.seen.at(-1)!).object_id).toBe(1);
		await forge.raw(webhookId, id, '[null, 7, {}]');
		expect(held.receiver.seen.at(-1)?.body).toBe('[null, 7, {}]');
		await forge.truncated(webhookId, id);
		expect(() => bodyOf(held.receiver.seen.at(-1)!)).toThrow();
		await forge.replayed(webhookId, id);
		expect(held.receiver.seen.at(-1)?.body).toBe(held.receiver.seen.at(-2)?.body);
	});
});

describe('HaloPSA simulator: batches', () => {
	const clock = new VirtualClock(Date.parse('2026-01-15T10:00:00Z'));
	const { held, register, newTicket, settled } = setUp(clock);

	test('events are gathered until there are enough, or until the first has waited long enough', async () => {
		await register([3], { batch_method: 1, batch_limit: 2, batch_delay_seconds: 30 });
		const ids = [newTicket().id, newTicket().id, newTicket().id];
		await clock.advance(30_000);
		await settled();
		const bodies = held.receiver.seen.map(({ body }) =>
			(JSON.parse(body) as Delivered[]).map(({ object_id }) => object_id),
		);
		expect(bodies.sort((a, b) => b.length - a.length)).toEqual([ids.slice(0, 2), ids.slice(2)]);
	});
});
