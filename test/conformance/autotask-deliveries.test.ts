import { crypto } from '../../scripts/support/platform';
import { escapeLikeDotNet, sign } from '../../simulators/autotask/webhooks/signature';
import { bodyOf, HOOK_KEY, WebhookBench } from '../support/autotask-webhooks';
import type { SeenRequest } from '../support/loopback';

const hmac = (text: string, secret = HOOK_KEY) =>
	`sha1=${crypto.createHmac('sha1', secret).update(text).digest('base64')}`;

describe('Autotask simulator: signatures', () => {
	const created = '{"Action":"Create","EntityType":"Ticket","Id":351181,"SequenceNumber":1}';
	const updated =
		'{"Action":"Update","EntityType":"Ticket","Id":351181,"Fields":{"Title":"R&D printer <2nd floor> – Büro"},"SequenceNumber":7}';

	test.each([
		[created, created, 'sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI='],
		[updated, escapeLikeDotNet(updated), 'sha1=nni5C4HKahmRBKnF0Z6QZXn3UF8='],
		[updated, updated, 'sha1=QqQmIjEm47OSi/s0bSaSwd6+jHw='],
	])('known vectors', (_body, signed, signature) => {
		expect(sign(signed, HOOK_KEY)).toBe(signature);
	});

	test.each([
		['{"a":"&<>\'`+"}', '{"a":"\\u0026\\u003C\\u003E\\u0027\\u0060\\u002B"}'],
		['{"a":"say \\"hi\\""}', '{"a":"say \\u0022hi\\u0022"}'],
		['{"a":"ü – 😀"}', '{"a":"\\u00FC \\u2013 \\uD83D\\uDE00"}'],
		['{"a":"C:\\\\\\"x\\n\\u0026"}', '{"a":"C:\\\\\\u0022x\\n\\u0026"}'],
	])('%s is escaped as .NET does', (json, escaped) => {
		expect(escapeLikeDotNet(json)).toBe(escaped);
		expect(escapeLikeDotNet(escaped)).toBe(escaped);
		expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
	});
});

describe('Autotask simulator: deliveries', () => {
	let on: WebhookBench;
	beforeEach(async () => {
		on = await WebhookBench.start();
	});
	afterEach(async () => await on.close());

	test('a delivery holds the subscribed and the shown fields only, as text', async () => {
		const id = await on.register();
		const ticket = on.newTicket();
		on.sim.updateTicket(ticket.id, { status: 5, resolution: 'secret text' });
		on.sim.updateTicket(ticket.id, { priority: 4 });
		on.sim.deleteTicket(ticket.id);
		await on.sim.settled();
		const number = { TicketNumber: ticket.ticketNumber };
		expect(on.receiver.seen.map(bodyOf)).toEqual([
			{
				Action: 'Create',
				Guid: (await on.webhook(id)).webhookGUID,
				EntityType: 'Ticket',
				Id: ticket.id,
				Fields: { ...number, Status: '1', Title: 'FS01 is full' },
				EventTime: '2026-01-15T10:00:00Z',
				SequenceNumber: 1,
				PersonID: 29682885,
			},
			expect.objectContaining({ Action: 'Update', Fields: { ...number, Status: '5' }, SequenceNumber: 2 }),
			expect.objectContaining({ Action: 'Delete', Fields: number, SequenceNumber: 3 }),
		]);
		for (const { method, headers } of on.receiver.seen) {
			expect(method).toBe('POST');
			expect(headers['content-type']).toMatch('application/json');
		}
	});

	test('user-defined fields are subscribed to apart', async () => {
		const id = (await on.create()).data.itemId;
		await on.post(`/TicketWebhooks/${id}/UdfFields`, {
			webhookID: id,
			udfFieldID: 29682801,
			isSubscribedField: true,
			isDisplayAlwaysField: false,
		});
		const ticket = on.newTicket();
		on.sim.updateTicket(ticket.id, { title: 'Other' });
		on.sim.updateTicket(ticket.id, { userDefinedFields: [{ name: 'Change window', value: 'Sunday' }] });
		await on.sim.settled();
		expect(on.receiver.seen.map(bodyOf).map(({ Action, Fields }) => [Action, Fields])).toEqual([
			['Create', { 'Change window': null }],
			['Update', { 'Change window': 'Sunday' }],
		]);
	});

	test('values as they are, and the other spelling of PersonID', async () => {
		Object.assign(on.sim.switches, { fieldValuesAsText: false, personKey: 'PersonId' });
		await on.register();
		on.newTicket();
		await on.sim.settled();
		expect(bodyOf(on.receiver.seen[0])).toMatchObject({ Fields: { Status: 1 }, PersonId: 29682885 });
		expect(bodyOf(on.receiver.seen[0])).not.toHaveProperty('PersonID');
	});

	test('only the events that are subscribed to', async () => {
		await on.register({ isSubscribedToCreateEvents: false, isSubscribedToDeleteEvents: false });
		const { id } = on.newTicket();
		on.sim.updateTicket(id, { status: 8 });
		on.sim.deleteTicket(id);
		await on.sim.settled();
		expect(on.receiver.seen.map((request) => bodyOf(request).Action)).toEqual(['Update']);
	});

	test("an excluded resource's own changes stay quiet; a note fires through the date it moves", async () => {
		const id = await on.register();
		await on.addField(id, 'LastActivityDate');
		const ticket = on.newTicket();
		const note = { title: 'x', description: 'y', noteType: 3, publish: 2 };
		await on.clock.sleep(1000);
		await on.post(`/Tickets/${ticket.id}/Notes`, note);
		const own = { webhookID: id, resourceID: on.sim.credentials.resourceId };
		expect((await on.post(`/TicketWebhooks/${id}/ExcludedResources`, own)).status).toBe(200);
		expect((await on.post(`/TicketWebhooks/${id}/ExcludedResources`, own)).status).toBe(500);
		await on.clock.sleep(1000);
		await on.post(`/Tickets/${ticket.id}/Notes`, note);
		await on.bench.api.patch('/Tickets', { id: ticket.id, status: 8 });
		await on.clock.sleep(1000);
		on.sim.addNote(ticket.id, note);
		await on.sim.settled();
		expect(on.receiver.seen.map(bodyOf).map(({ Action, PersonID }) => [Action, PersonID])).toEqual([
			['Create', 29682885],
			['Update', on.sim.credentials.resourceId],
			['Update', 29682885],
		]);
	});

	test.each([
		['unescaped', '"R&D <ü> \\"x\\""', (raw: string) => hmac(escapeLikeDotNet(raw))],
		['escaped', '"R\\u0026D \\u003C\\u00FC\\u003E \\u0022x\\u0022"', (raw: string) => hmac(raw)],
		['plain', '"R&D <ü> \\"x\\""', (raw: string) => hmac(raw)],
	] as const)('wire form %s', async (wireForm, title, signature) => {
		on.sim.switches.wireForm = wireForm;
		await on.register();
		on.newTicket('R&D <ü> "x"');
		await on.sim.settled();
		const [{ body, headers }] = on.receiver.seen;
		expect(body).toContain(`"Title":${title}`);
		expect(headers['x-hook-signature']).toBe(signature(body));
		expect(bodyOf(on.receiver.seen[0]).Fields.Title).toBe('R&D <ü> "x"');
	});

	test('a new secret signs from then on', async () => {
		const id = await on.register();
		await on.bench.api.patch('/TicketWebhooks', { id, secretKey: 'another' });
		on.newTicket('plain');
		await on.sim.settled();
		const [{ body, headers }] = on.receiver.seen;
		expect(headers['x-hook-signature']).toBe(hmac(body, 'another'));
		on.sim.switches.returnSecretKey = true;
		expect((await on.webhook(id)).secretKey).toBe('another');
	});

	test.each([404, 429, 500, 302])('%i: five tries, 30 seconds apart, then an error log', async (status) => {
		const id = await on.register();
		on.receiver.answer(() => ({ status, headers: { location: '/elsewhere' } }));
		on.newTicket();
		await on.sim.settled();
		expect(on.sim.deliveries.map(({ attempt, at, status: answer }) => [attempt, at.slice(14, 19), answer])).toEqual(
			['00:00', '00:30', '01:00', '01:30', '02:00'].map((at, index) => [index + 1, at, status]),
		);
		expect(new Set(on.receiver.seen.map(({ body }) => body)).size).toBe(1);
		const logged = await on.bench.query('WebhookEventErrorLogs', { op: 'eq', field: 'ticketWebhookID', value: id });
		expect(logged).toMatchObject([
			{ sequenceNumber: 1, payload: on.receiver.seen[0].body, errorMessage: expect.stringContaining(String(status)) },
		]);
	});

	test('a receiver that does not answer in time is tried again; the first success ends it', async () => {
		await on.register();
		on.sim.deliveryFaults.impatient = 1;
		on.receiver.answer(() => (on.sim.deliveries.length === 0 ? { fault: 'silence' } : { status: 204 }));
		on.newTicket();
		await on.sim.settled();
		expect(on.sim.deliveries.map(({ status }) => status)).toEqual([null, 204]);
		expect(await on.bench.query('WebhookEventErrorLogs', { op: 'exist', field: 'id' })).toEqual([]);
	});

	test('events of one webhook arrive in order, also behind one that is tried again', async () => {
		await on.register();
		on.receiver.answer(() => ({ status: on.receiver.seen.length < 3 ? 503 : 200 }));
		const tickets = [on.newTicket(), on.newTicket(), on.newTicket()];
		await on.sim.settled();
		const [first, second, third] = tickets.map(({ id }) => id);
		expect(on.receiver.seen.map((request) => bodyOf(request).Id)).toEqual([first, first, first, second, third]);
		expect(on.receiver.seen.map((request) => bodyOf(request).SequenceNumber)).toEqual([1, 1, 1, 2, 3]);
	});

	test('25 failures in a row switch the webhook off and call its deactivation URL; a success starts anew', async () => {
		const id = await on.register();
		const fail = async (events: number) => {
			on.receiver.answer(({ url }) => ({ status: url === '/off' ? 200 : 500 }));
			for (let event = 0; event < events; event++) on.newTicket();
			await on.sim.settled();
		};
		await fail(4);
		on.receiver.answer(() => ({ status: 200 }));
		on.newTicket();
		await on.sim.settled();
		await fail(4);
		expect(await on.webhook(id)).toMatchObject({ isActive: true });
		const before = on.seenAt('/hook').length;
		await fail(3);
		expect(await on.webhook(id)).toMatchObject({ isActive: false, isReady: true });
		expect(on.seenAt('/hook')).toHaveLength(before + 5);
		const [call] = on.seenAt('/off');
		expect([call.method, call.headers['x-hook-signature'], JSON.parse(call.body)]).toEqual([
			'POST',
			undefined,
			{ Action: 'Deactivated', Guid: (await on.webhook(id)).webhookGUID },
		]);
		on.newTicket();
		await on.sim.settled();
		expect(on.seenAt('/hook')).toHaveLength(before + 5);
		await on.bench.api.patch('/TicketWebhooks', { id, isActive: true });
		on.newTicket();
		await on.sim.settled();
		expect(on.seenAt('/hook').length).toBeGreaterThan(before + 5);
	});

	test('failures can be counted in events', async () => {
		on.sim.switches.failuresAre = 'events';
		const id = await on.register();
		on.receiver.answer(() => ({ status: 500 }));
		for (let event = 0; event < 24; event++) on.newTicket();
		await on.sim.settled();
		expect((await on.webhook(id)).isActive).toBe(true);
		on.newTicket();
		await on.sim.settled();
		expect((await on.webhook(id)).isActive).toBe(false);
	});

	test('the forms a deactivation call can have', async () => {
		const id = await on.register();
		const { switches } = on.sim;
		Object.assign(switches, { deactivationBody: 'full', deactivationSigned: true });
		on.sim.deactivate(id);
		await on.sim.settled();
		const signed = on.seenAt('/off')[0];
		expect(JSON.parse(signed.body)).toMatchObject({ Action: 'Deactivated', EntityType: 'Ticket' });
		expect(signed.headers['x-hook-signature']).toBe(hmac(signed.body));
		Object.assign(switches, { deactivationBody: 'empty', deactivationMethod: 'GET', deactivationSigned: false });
		await on.sim.forge.deactivated(id);
		expect(on.seenAt('/off')[1]).toMatchObject({ method: 'GET', body: '' });
	});

	test('faults: duplicates byte for byte, held-back events come late', async () => {
		await on.register();
		on.sim.deliveryFaults.duplicate = 1;
		on.newTicket();
		await on.sim.settled();
		expect(on.receiver.seen).toHaveLength(2);
		expect(on.receiver.seen[0].body).toBe(on.receiver.seen[1].body);
		on.sim.deliveryFaults.outOfOrder = 1;
		const [first, second] = [on.newTicket(), on.newTicket()];
		await on.sim.settled();
		expect(on.receiver.seen.slice(2).map((request) => bodyOf(request).Id)).toEqual([second.id, first.id]);
	});

	test('forged deliveries do not verify, whatever they claim', async () => {
		const id = await on.register();
		const ticket = on.newTicket('R&D');
		await on.sim.settled();
		const { forge } = on.sim;
		await forge.wrongSignature(id, ticket.id);
		await forge.unsigned(id, ticket.id);
		await forge.tampered(id, ticket.id, { Id: 1 });
		await forge.truncated(id, ticket.id);
		const genuine = ({ body, headers }: SeenRequest) =>
			[hmac(body), hmac(escapeLikeDotNet(body))].includes(String(headers['x-hook-signature']));
		expect(on.receiver.seen.map(genuine)).toEqual([true, false, false, false, false]);
		expect(await forge.replayed(id, ticket.id)).toBe(200);
		expect(on.receiver.seen.slice(-2).map(genuine)).toEqual([true, true]);
		expect(on.receiver.seen.at(-1)?.body).toBe(on.receiver.seen.at(-2)?.body);
	});
});
