import axios from 'axios';

import {
	client,
	dataOf,
	firstError,
	isNotFoundPage,
	manualClock,
	MEDIA_TYPE,
	NOW,
	one,
	send,
	start,
	type ItGlueSimulator,
} from './itglue-support';

let sim: ItGlueSimulator;
const clock = manualClock();

beforeAll(async () => {
	sim = await start({ clock: clock.now, rateLimit: { limit: 100 } });
});
afterAll(async () => await sim.close());
beforeEach(() => {
	clock.advance(600_000);
	sim.clearRequests();
	sim.rate.clear();
	sim.faults.clear();
});

const FORBIDDEN = { message: 'Forbidden' };
const FOREIGN = {
	status: 401,
	title: 'Unauthorized',
	detail: 'Unauthorized resource access',
	source: { pointer: 'id' },
};

describe('rule 1: only the documented routes', () => {
	test('an unknown path answers an HTML page, as does an unknown verb', async () => {
		const api = client(sim);
		expect(isNotFoundPage(await api.get('/no_such_thing'))).toBe(true);
		expect(isNotFoundPage(await api.put('/organizations', '{}'))).toBe(true);
		expect((await api.get('/no_such_thing')).data).toContain("The page you were looking for doesn't exist");
	});

	test('a trailing slash is tolerated', async () => {
		expect((await client(sim).get('/organizations/')).status).toBe(200);
	});
});

describe('rule 2: keys', () => {
	test.each([
		['none', () => ''],
		['an unknown one', () => 'ITG.other-region'],
		['a paused one', () => sim.keys.paused],
	])('%s: 403 from the gateway, whatever the path', async (_what, key) => {
		for (const path of ['/organizations', '/no_such_thing']) {
			const response = await client(sim, key()).get(path);
			expect([response.status, response.data]).toEqual([403, FORBIDDEN]);
		}
	});

	test('the switch gives 401 instead', async () => {
		sim.switches.badKey = 401;
		const response = await client(sim, 'ITG.wrong').get('/organizations');
		sim.switches.badKey = 403;
		expect(response.status).toBe(401);
		expect(firstError(response).status).toBe(401);
	});
});

describe('rule 3: a key that is narrowed to one organization', () => {
	test('sees that organization only, in every list', async () => {
		const api = client(sim, sim.keys.scoped);
		const [mine] = sim.database.all('organizations');
		const organizations = dataOf(await api.get('/organizations'));
		expect(organizations.map(({ id }) => id)).toEqual([mine.id]);
		const configurations = dataOf(await api.get('/configurations?page[size]=1000'));
		expect(configurations.length).toBeGreaterThan(0);
		for (const { attributes } of configurations) expect(String(attributes['organization-id'])).toBe(mine.id);
	});

	test('gets 401 for what belongs to others, read or written', async () => {
		const api = client(sim, sim.keys.scoped);
		const other = sim.database.all('organizations')[1].id;
		const document = sim.database.where('documents', 'organization-id', other)[0].id;
		const attributes = { 'organization-id': Number(other), 'first-name': 'X' };
		const answers = [
			await api.get(`/organizations/${other}`),
			await api.get(`/organizations/${other}/relationships/documents`),
			await api.get(`/documents/${document}`),
			await api.get(`/documents/${document}/relationships/sections`),
			await send(api, 'PATCH', `/documents/${document}`, one('documents', { name: 'X' })),
			await send(api, 'POST', '/contacts', one('contacts', attributes)),
		];
		for (const answer of answers) {
			expect(answer.status).toBe(401);
			expect(firstError(answer)).toEqual(FOREIGN);
		}
	});
});

describe('rule 4: the rate window', () => {
	const fill = async (limit: number) => {
		const statuses = [];
		for (let i = 0; i < limit + 2; i++) statuses.push((await client(sim).get('/countries')).status);
		return statuses;
	};

	test('refuses what exceeds the limit, for each key by itself, until the window has passed', async () => {
		const statuses = await fill(100);
		expect(statuses.filter((status) => status === 200)).toHaveLength(100);
		const refused = await client(sim).get('/countries');
		expect([refused.status, refused.data]).toEqual([429, { message: 'Too Many Requests' }]);
		expect(refused.headers['retry-after']).toBeUndefined();
		expect((await client(sim, sim.keys.noPasswordAccess).get('/countries')).status).toBe(200);
		expect([sim.rate.refused, sim.rate.maxInWindow('full')]).toEqual([3, 103]);
		clock.advance(299_999);
		expect((await client(sim).get('/countries')).status).toBe(429);
		clock.advance(1);
		expect((await client(sim).get('/countries')).status).toBe(200);
	});

	test.each([
		['seconds', '60'],
		['date', new Date(NOW + 60_000).toUTCString()],
	] as const)('can send Retry-After in %s', async (form, expected) => {
		const limited = await start({ rateLimit: { limit: 1, windowMs: 60_000, retryAfter: form } });
		await client(limited).get('/countries');
		const refused = await client(limited).get('/countries');
		await limited.close();
		expect([refused.status, refused.headers['retry-after']]).toEqual([429, expected]);
	});

	test('can count in fixed windows', async () => {
		const at = manualClock(Math.ceil(NOW / 60_000) * 60_000 + 59_999);
		const fixed = await start({ clock: at.now, rateLimit: { limit: 1, windowMs: 60_000, kind: 'fixed' } });
		const statuses = [(await client(fixed).get('/countries')).status, (await client(fixed).get('/countries')).status];
		at.advance(1);
		statuses.push((await client(fixed).get('/countries')).status);
		await fixed.close();
		expect(statuses).toEqual([200, 429, 200]);
	});

	test('allows 3000 requests in five minutes by default', async () => {
		const plain = await start({ seed: 'empty' });
		const { limit, windowMs, kind } = plain.rate.options;
		await plain.close();
		expect({ limit, windowMs, kind }).toEqual({ limit: 3000, windowMs: 300_000, kind: 'sliding' });
	});
});

describe('rules 15 and 16: bodies', () => {
	test('a write needs the JSON:API media type', async () => {
		const body = one('manufacturers', { name: 'Acme' });
		const wrong = await send(client(sim), 'POST', '/manufacturers', body, 'application/json');
		const right = await send(client(sim), 'POST', '/manufacturers', body, `${MEDIA_TYPE}; charset=utf-8`);
		expect([wrong.status, right.status]).toEqual([415, 201]);
		sim.switches.requireContentType = false;
		const lenient = await send(client(sim), 'POST', '/manufacturers', body, 'application/json');
		sim.switches.requireContentType = true;
		expect(lenient.status).toBe(201);
	});

	test('a body of more than 10 MB is refused by the gateway', async () => {
		const body = one('manufacturers', { name: 'x'.repeat(10 * 1024 * 1024) });
		const response = await send(client(sim), 'POST', '/manufacturers', body);
		expect([response.status, response.data]).toEqual([413, { message: 'Request Too Long' }]);
	});

	test('malformed documents: 400 without data, 500 where data is a string', async () => {
		const api = client(sim);
		expect((await send(api, 'POST', '/manufacturers', {})).status).toBe(400);
		expect((await send(api, 'POST', '/manufacturers')).status).toBe(400);
		expect((await send(api, 'POST', '/manufacturers', { data: 'x' })).status).toBe(500);
		expect((await send(api, 'POST', '/manufacturers', 'not json')).status).toBe(500);
	});
});

describe('rule 17: faults', () => {
	const add = (fault: Parameters<ItGlueSimulator['faults']['add']>[0]) =>
		sim.faults.add({ match: { path: '^/manufacturers' }, times: 1, ...fault });
	const post = async () => await send(client(sim), 'POST', '/manufacturers', one('manufacturers', { name: 'Fault' }));
	const made = () => sim.database.where('manufacturers', 'name', 'Fault').length;

	test.each([500, 502, 503, 504])('answers %i with a gateway body', async (status) => {
		add({ kind: 'status', status });
		const response = await client(sim).get('/manufacturers');
		expect([response.status, Object.keys(response.data)]).toEqual([status, ['message']]);
		if (status === 504) expect(response.data).toEqual({ message: 'Endpoint request timed out' });
		expect((await client(sim).get('/manufacturers')).status).toBe(200);
	});

	test('answers an HTML page', async () => {
		add({ kind: 'html', status: 503 });
		const response = await client(sim).get('/manufacturers');
		expect([response.status, response.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
	});

	test('redirects', async () => {
		add({ kind: 'redirect', location: 'http://127.0.0.1:1/elsewhere' });
		const response = await client(sim).get('/manufacturers');
		expect([response.status, response.headers.location]).toEqual([302, 'http://127.0.0.1:1/elsewhere']);
	});

	test('cuts the connection before the work, or after it', async () => {
		const before = made();
		add({ kind: 'reset-before' });
		await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(made()).toBe(before);
		add({ kind: 'lost-response' });
		await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(made()).toBe(before + 1);
	});

	test('truncates an answer', async () => {
		add({ kind: 'truncate' });
		await expect(client(sim).get('/manufacturers')).rejects.toThrow(/abort/);
	});

	test('answers late', async () => {
		add({ kind: 'slow', delayMs: 20 });
		await expect(client(sim).get('/manufacturers', { timeout: 5 })).rejects.toMatchObject({ code: 'ECONNABORTED' });
	});

	test('hits matching requests only', async () => {
		sim.faults.add({ kind: 'status', status: 500, match: { method: 'POST', path: /^\/models$/ } });
		expect((await client(sim).get('/models')).status).toBe(200);
		expect((await send(client(sim), 'POST', '/models', {})).status).toBe(500);
	});
});

describe('rule 18: the record of requests', () => {
	test('keeps method, path, query, body and status, and never the key', async () => {
		await send(client(sim), 'POST', '/manufacturers?show_password=false', one('manufacturers', { name: 'Seen' }));
		await client(sim, '').get('/organizations?filter[name]=x');
		expect(sim.requests).toHaveLength(2);
		expect(sim.requests[0]).toMatchObject({
			method: 'POST',
			path: '/manufacturers',
			query: { show_password: 'false' },
			body: one('manufacturers', { name: 'Seen' }),
			status: 201,
			keyName: 'full',
			at: clock.now(),
		});
		expect(sim.requests[1]).toMatchObject({ query: { filter: { name: 'x' } }, status: 403, keyName: null });
		expect(JSON.stringify(sim.requests)).not.toContain(sim.keys.full);
	});

	test('another process can read and steer over loopback, a foreign host name cannot', async () => {
		const control = axios.create({ baseURL: `${sim.url}/__simulator`, validateStatus: () => true });
		await control.post('/faults', { kind: 'status', status: 503, match: { path: '^/models' }, times: 1 });
		expect((await client(sim).get('/models')).status).toBe(503);
		const { data } = await control.get('/requests');
		expect(data).toMatchObject([{ method: 'GET', path: '/models', status: 503 }]);
		await control.patch('/switches', { logs: false });
		expect((await client(sim).get('/logs')).status).toBe(403);
		await control.patch('/switches', { logs: true });
		expect((await control.get('/rate')).data).toEqual({ maxInWindow: 2, refused: 0 });
		expect((await control.get('/requests', { headers: { host: 'evil.example' } })).status).toBe(404);
		await control.delete('/requests');
		expect(sim.requests).toEqual([]);
	});
});
