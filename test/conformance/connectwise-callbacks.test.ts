import { crypto } from '../../scripts/support/platform';
import { signBody } from '../../simulators/connectwise/callbacks/signature';
import type { Callback, Ticket } from '../../simulators/connectwise/model';
import { connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';
import { AT_LEISURE, startLoopback, type Loopback, type SeenRequest } from '../support/loopback';
import { SkippingClock } from '../support/skipping-clock';

interface Delivered {
	Action: string;
	CallbackObjectRecId: number;
	CompanyId: string;
	Entity: string | null;
	ID: number;
	MemberId: string;
	MessageId: string;
	Metadata: { key_url: string };
	Type: string;
}

const bodyOf = (request: SeenRequest) => JSON.parse(request.body) as Delivered;

describe('ConnectWise simulator: callbacks', () => {
	let bench: ConnectWiseBench;
	let receiver: Loopback;
	let clock: SkippingClock;
	beforeEach(async () => {
		clock = new SkippingClock(Date.parse('2026-01-15T10:00:00Z'));
		bench = await connectWiseBench({ clock, callbackDelays: [2000, 4000], callbackTimeoutMs: AT_LEISURE });
		receiver = await startLoopback();
	});
	afterEach(async () => {
		await bench.close();
		await receiver.close();
	});

	const register = async (fields: Record<string, unknown> = {}) =>
		await bench.api.post<Callback>('/system/callbacks', {
			description: 'n8n ticket trigger',
			url: `${receiver.url}/webhook/abc?recordId=`,
			objectId: 1,
			type: 'ticket',
			level: 'owner',
			...fields,
		});
	const newTicket = (fields = {}) => bench.sim.createTicket({ summary: 'FS01 is full', companyId: 2101, ...fields });
	const settled = async () => await bench.sim.settled();

	test('are made, listed by URL, counted, changed and deleted', async () => {
		const { status, data } = await register({ objectId: 0, isSelfSuppressedFlag: true });
		expect(status).toBe(201);
		expect(data).toMatchObject({
			objectId: 1,
			memberId: 243,
			payloadVersion: '3.0.0',
			inactiveFlag: false,
			isSoapCallbackFlag: false,
			isSelfSuppressedFlag: true,
		});
		expect(data.connectWiseID).toMatch(/^[0-9a-f-]{36}$/);
		const host = new URL(receiver.url).host;
		expect(
			(await bench.api.get('/system/callbacks', { params: { conditions: `url contains "${host}"` } })).data,
		).toEqual([data]);
		expect((await bench.api.get('/system/callbacks/count')).data).toEqual({ count: 1 });
		const path = `/system/callbacks/${data.id}`;
		const patched = await bench.api.patch<Callback>(path, [{ op: 'replace', path: 'inactiveFlag', value: true }]);
		expect(patched.data).toMatchObject({ id: data.id, inactiveFlag: true });
		expect((await bench.api.delete(path)).status).toBe(204);
		expect((await bench.api.get(path)).status).toBe(404);
	});

	test.each([
		['InvalidField', 'url', { url: 'not a url' }],
		['InvalidField', 'url', { url: 'ftp://x.example/' }],
		['InvalidField', 'type', { type: 'note' }],
		['InvalidObject', 'level', { level: 'territory' }],
		['InvalidObject', 'level', { type: 'configuration', level: 'board' }],
		['MissingRequiredField', 'url', { url: undefined }],
		['MissingRequiredField', 'level', { level: undefined }],
		['InvalidField', 'description', { description: 'x'.repeat(101) }],
	])('%s of %s', async (code, field, fields) => {
		const { status, data } = await register(fields);
		expect(status).toBe(400);
		expect(data).toMatchObject({ code: 'InvalidObject', errors: [{ code, field, resource: 'callback' }] });
	});

	test('the same type, level, object and URL cannot be added twice', async () => {
		await register();
		expect(await register({ description: 'other' })).toMatchObject({
			status: 400,
			data: { errors: [{ code: 'ObjectExists', field: 'objectId' }] },
		});
		expect((await register({ url: `${receiver.url}/other?recordId=` })).status).toBe(201);
	});

	test('http receivers can be refused, as the real service refuses them', async () => {
		const strict = await connectWiseBench({ allowHttpCallbacks: false });
		const make = async (url: string) =>
			(await strict.api.post('/system/callbacks', { url, type: 'ticket', level: 'owner', objectId: 1 })).status;
		const statuses = [await make('http://n8n.example/x?recordId='), await make('https://n8n.example/x?recordId=')];
		await strict.close();
		expect(statuses).toEqual([400, 201]);
	});

	test('a new ticket is delivered: Entity is a string, the id is appended to the URL', async () => {
		const { data: callback } = await register();
		const ticket = newTicket({ description: 'secret text' });
		await settled();
		expect(receiver.seen).toHaveLength(1);
		expect(receiver.seen[0].url).toBe(`/webhook/abc?recordId=${ticket.id}&action=added`);
		const body = bodyOf(receiver.seen[0]);
		expect(body).toMatchObject({
			Action: 'added',
			CallbackObjectRecId: callback.id,
			CompanyId: 'fernhollow',
			ID: ticket.id,
			MemberId: 'jlee',
			Type: 'ticket',
		});
		expect(JSON.parse(String(body.Entity))).toEqual((await bench.api.get(`/service/tickets/${ticket.id}`)).data);
		expect(body.Entity).not.toContain('secret text');
	});

	test('signature: HMAC-SHA-256 keyed with the digest of the key, known vector', () => {
		const body = '{"Action":"updated","CallbackObjectRecId":501,"ID":4242,"Type":"ticket"}';
		expect(signBody(body, 'demo-signing-key-0001')).toBe('7F+SIiEjywz6P/d/tQ6PQzQc3J5oCZrZ0gsFifrbfPM=');
	});

	test('the key at key_url verifies the raw body; other addresses have no key', async () => {
		await register();
		newTicket({ summary: 'Ünïcödé 患者' });
		await settled();
		const [request] = receiver.seen;
		const keyUrl = bodyOf(request).Metadata.key_url;
		expect(keyUrl).toMatch(
			/^http:\/\/127\.0\.0\.1:\d+\/v2025_1\/\/?system\/callbackkey\/index\.rails\?companyName=fernhollow&id=[0-9a-f-]{36}$/,
		);
		const { data } = await bench.anonymous.get<{ signing_key: string }>(keyUrl);
		const key = crypto.createHash('sha256').update(data.signing_key, 'utf8').digest();
		const expected = crypto.createHmac('sha256', key).update(request.body, 'utf8').digest('base64');
		expect(request.headers['x-content-signature']).toBe(expected);
		expect((await bench.anonymous.get(keyUrl.replace(/id=.*/, 'id=nothing'))).status).toBe(404);
		bench.sim.switches.keyUrlNeedsCredentials = true;
		expect([(await bench.anonymous.get(keyUrl)).status, (await bench.api.get(keyUrl)).status]).toEqual([401, 200]);
		bench.sim.rotateSigningKey({ withdrawOld: true });
		expect((await bench.api.get(keyUrl)).status).toBe(404);
	});

	test('updates, closing and deletion; a note fires updated unless switched', async () => {
		await register();
		const { id } = newTicket();
		bench.sim.updateTicket(id, { status: { id: 20 } });
		await bench.api.post(`/service/tickets/${id}/notes`, { text: 'x', internalAnalysisFlag: true });
		bench.sim.switches.noteFiresUpdated = false;
		await bench.api.post(`/service/tickets/${id}/notes`, { text: 'y', internalAnalysisFlag: true });
		bench.sim.deleteTicket(id);
		await settled();
		const bodies = receiver.seen.map(bodyOf);
		expect(bodies.map(({ Action, MemberId }) => [Action, MemberId]).sort()).toEqual([
			['added', 'jlee'],
			['deleted', 'jlee'],
			['updated', 'itglueapi'],
			['updated', 'jlee'],
		]);
		const closing = bodies.find(({ Action, MemberId }) => Action === 'updated' && MemberId === 'jlee');
		expect((JSON.parse(String(closing?.Entity)) as Ticket).closedFlag).toBe(true);
		expect(bodies.find(({ Action }) => Action === 'deleted')?.Entity).toBeNull();
		expect(new Set(bodies.map(({ MessageId }) => MessageId)).size).toBe(4);
	});

	test("a board's callback hears of that board only", async () => {
		await register({ level: 'board', objectId: 2 });
		newTicket();
		const other = newTicket({ boardId: 2 });
		await settled();
		expect(receiver.seen.map((request) => bodyOf(request).ID)).toEqual([other.id]);
	});

	test("a member's own changes come too, unless the flag is honoured", async () => {
		await register({ isSelfSuppressedFlag: true });
		await bench.api.post('/service/tickets', { summary: 'own', company: { id: 2101 } });
		await settled();
		expect(receiver.seen).toHaveLength(1);
		bench.sim.switches.honourSelfSuppressedFlag = true;
		await bench.api.post('/service/tickets', { summary: 'own', company: { id: 2101 } });
		newTicket();
		await settled();
		expect(receiver.seen.map((request) => bodyOf(request).MemberId)).toEqual(['itglueapi', 'jlee']);
	});

	test('skipCallback is ignored, unless it is honoured', async () => {
		await register();
		const body = { summary: 'quiet', company: { id: 2101 }, skipCallback: true };
		await bench.api.post('/service/tickets', body);
		bench.sim.switches.honourSkipCallback = true;
		await bench.api.post('/service/tickets', body);
		await settled();
		expect(receiver.seen).toHaveLength(1);
	});

	test.each([404, 409, 419, 429])('%i is tried again after 2 s and 4 s, with the same message', async (status) => {
		await register();
		receiver.answer(() => ({ status }));
		newTicket();
		await settled();
		expect(bench.sim.deliveries.map(({ attempt, at, status: answer }) => [attempt, at, answer])).toEqual([
			[1, '2026-01-15T10:00:00Z', status],
			[2, '2026-01-15T10:00:02Z', status],
			[3, '2026-01-15T10:00:06Z', status],
		]);
		expect(new Set(receiver.seen.map(({ body }) => body)).size).toBe(1);
	});

	test.each([400, 401, 500, 503, 302])('%i is dropped', async (status) => {
		await register();
		receiver.answer(() => ({ status, headers: { location: '/elsewhere' } }));
		newTicket();
		await settled();
		expect(receiver.seen).toHaveLength(1);
	});

	test('a retry ends with the first success', async () => {
		await register();
		receiver.answer(() => ({ status: receiver.seen.length === 1 ? 404 : 200 }));
		newTicket();
		await settled();
		expect(bench.sim.deliveries.map(({ status }) => status)).toEqual([404, 200]);
	});

	test('a receiver that does not answer in time is given up', async () => {
		await register();
		receiver.answer(() => ({ fault: 'silence' }));
		bench.sim.deliveryFaults.impatient = 1;
		newTicket();
		await bench.sim.settled();
		expect(bench.sim.deliveries).toMatchObject([{ status: null, attempt: 1 }]);
	});

	test('three days of failures deactivate the callback without a word; a success in between does not', async () => {
		const { data } = await register();
		const day = 24 * 3600 * 1000;
		const fail = async (status: number) => {
			receiver.answer(() => ({ status }));
			newTicket();
			await settled();
		};
		await fail(500);
		await clock.sleep(2 * day);
		await fail(200);
		await clock.sleep(day);
		await fail(500);
		expect(bench.sim.callbacks()[0].inactiveFlag).toBe(false);
		await clock.sleep(3 * day);
		await fail(500);
		expect((await bench.api.get<Callback>(`/system/callbacks/${data.id}`)).data.inactiveFlag).toBe(true);
		const before = receiver.seen.length;
		await fail(200);
		expect(receiver.seen).toHaveLength(before);
	});

	test('faults: duplicates share a MessageId, held-back events come late', async () => {
		await register();
		bench.sim.deliveryFaults.duplicate = 1;
		newTicket();
		await settled();
		expect(receiver.seen).toHaveLength(2);
		expect(bodyOf(receiver.seen[0]).MessageId).toBe(bodyOf(receiver.seen[1]).MessageId);
		bench.sim.deliveryFaults.outOfOrder = 1;
		const [first, second] = [newTicket(), newTicket()];
		await settled();
		expect(receiver.seen.slice(2).map((request) => bodyOf(request).ID)).toEqual([second.id, first.id]);
	});

	test('forged deliveries do not verify, whatever they claim', async () => {
		const { data } = await register();
		const { id } = newTicket();
		await settled();
		const { forge } = bench.sim;
		await forge.wrongSignature(data.id, id);
		await forge.unsigned(data.id, id);
		await forge.tampered(data.id, id, { ID: 1 });
		await forge.ownKey(data.id, id, `${receiver.url}/key`, 'attacker');
		await forge.truncated(data.id, id);
		const verdicts: boolean[] = [];
		const genuineUrl = bodyOf(receiver.seen[0]).Metadata.key_url;
		const { signing_key } = (await bench.anonymous.get<{ signing_key: string }>(genuineUrl)).data;
		for (const { body, headers } of receiver.seen)
			verdicts.push(headers['x-content-signature'] === signBody(body, signing_key));
		expect(verdicts).toEqual([true, false, false, false, false, false]);
		expect(await forge.replayed(data.id, id)).toBe(200);
		expect(receiver.seen.at(-1)?.body).toBe(receiver.seen.at(-2)?.body);
	});

	test('what is appended to the URL is a switch', async () => {
		await register();
		bench.sim.switches.callbackSuffix = 'id';
		const { id } = newTicket();
		await settled();
		bench.sim.switches.callbackSuffix = 'none';
		newTicket();
		await settled();
		expect(receiver.seen.map(({ url }) => url)).toEqual([`/webhook/abc?recordId=${id}`, '/webhook/abc?recordId=']);
	});
});
