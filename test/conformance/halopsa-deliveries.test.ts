import type { Webhook } from '../../simulators/halopsa/model';
import { basic, bodyOf, type DeliveredEvent, haloPsaWebhookBench } from '../support/halopsa-webhooks';
import { SkippingClock } from '../support/skipping-clock';
import { VirtualClock } from '../support/virtual-clock';

describe('HaloPSA simulator: deliveries', () => {
	const { held, makeWebhook, subscribe, register, newTicket, settled } = haloPsaWebhookBench(
		new SkippingClock(Date.parse('2026-01-15T10:00:00Z')),
	);

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
		held.bench.sim.deliveryFaults.impatient = 1;
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
	const { held, register, newTicket, settled } = haloPsaWebhookBench(clock);

	test('events are gathered until there are enough, or until the first has waited long enough', async () => {
		await register([3], { batch_method: 1, batch_limit: 2, batch_delay_seconds: 30 });
		const ids = [newTicket().id, newTicket().id, newTicket().id];
		await clock.advance(30_000);
		await settled();
		const bodies = held.receiver.seen.map(({ body }) =>
			(JSON.parse(body) as DeliveredEvent[]).map(({ object_id }) => object_id),
		);
		expect(bodies.sort((a, b) => b.length - a.length)).toEqual([ids.slice(0, 2), ids.slice(2)]);
	});
});
