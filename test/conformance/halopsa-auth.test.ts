import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';
import { VirtualClock } from '../support/virtual-clock';

describe('HaloPSA simulator: tokens', () => {
	let bench: HaloPsaBench;
	beforeEach(async () => {
		bench = await haloPsaBench();
	});
	afterEach(async () => await bench.close());

	test('client credentials give a bearer token for an hour', async () => {
		const { status, data } = await bench.token({ scope: 'edit:tickets edit:assets read:customers' });
		expect(status).toBe(200);
		expect(data).toEqual({
			access_token: expect.any(String),
			token_type: 'Bearer',
			expires_in: 3600,
			scope: 'edit:tickets edit:assets read:customers',
		});
	});

	test('the token route takes a form only', async () => {
		const { clientId: client_id, clientSecret: client_secret } = bench.sim.credentials;
		const body = { grant_type: 'client_credentials', client_id, client_secret, scope: 'all' };
		expect(await bench.anonymous.post('/auth/token', body)).toMatchObject({
			status: 400,
			data: { error: 'invalid_request' },
		});
	});

	test.each([
		['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
		['a wrong client', { client_id: 'wrong' }, 401, 'invalid_client'],
		['no secret', { client_secret: undefined }, 401, 'invalid_client'],
		['another tenant', { tenant: 'other' }, 401, 'invalid_client'],
		['a scope there is none for', { scope: 'edit:tickets read:actions' }, 401, 'invalid_scope'],
		['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
	])('%s is refused', async (_name, fields, status, error) => {
		expect(await bench.token(fields)).toMatchObject({ status, data: { error } });
	});

	test('the status of a refusal is a switch', async () => {
		bench.sim.switches.tokenErrorStatus = 400;
		expect((await bench.token({ client_secret: 'wrong' })).status).toBe(400);
		expect((await bench.token({ scope: 'nothing' })).status).toBe(400);
	});

	test('the tenant may stand in the query, in the body or nowhere; the query can be made to count alone', async () => {
		expect((await bench.token({}, '?tenant=fernhollow')).status).toBe(200);
		expect((await bench.token({ tenant: 'fernhollow' })).status).toBe(200);
		expect((await bench.token({}, '?tenant=other')).status).toBe(401);
		bench.sim.switches.tenantInQuery = true;
		expect((await bench.token({ tenant: 'fernhollow' })).status).toBe(401);
		expect((await bench.token({}, '?tenant=fernhollow')).status).toBe(200);
	});

	test('AuthInfo tells without a token where tokens are', async () => {
		const { data } = await bench.anonymous.get<{ auth_url: string; tenant_id: string }>('/api/AuthInfo');
		expect(data).toEqual({ auth_url: `${bench.sim.url}/auth`, tenant_id: 'fernhollow' });
	});

	test('a token without a scope is given out and good for nothing', async () => {
		const { status, data } = await bench.token({ scope: undefined });
		expect([status, data.scope]).toEqual([200, '']);
		expect(await (await bench.apiWith(undefined)).get('/Status')).toMatchObject({ status: 401, data: '' });
	});

	test('no token, an invented one, and one that was withdrawn', async () => {
		const status = async (headers: Record<string, string> = {}) =>
			(await bench.anonymous.get('/api/Status', { headers })).status;
		expect(await status()).toBe(401);
		expect(await status({ Authorization: 'Bearer invented' })).toBe(401);
		expect(await status({ Authorization: 'Basic abc' })).toBe(401);
		expect((await bench.api.get('/Status')).status).toBe(200);
		bench.sim.revokeTokens();
		bench.sim.switches.unauthorizedBody = 'text';
		expect(await bench.api.get('/Status')).toMatchObject({ status: 401, data: 'Unauthorized' });
	});

	test('a refresh token comes only where it is switched on', async () => {
		bench.sim.switches.issueRefreshToken = true;
		expect((await bench.token()).data.refresh_token).toEqual(expect.any(String));
	});

	test('tokens expire', async () => {
		const clock = new VirtualClock(Date.parse('2026-01-15T10:00:00Z'));
		const own = await haloPsaBench({ clock, switches: { tokenLifetimeSeconds: 600 } });
		const before = await own.api.get('/Status');
		await clock.advance(600_000);
		const after = await own.api.get('/Status');
		await own.close();
		expect([before.status, after.status]).toEqual([200, 401]);
	});

	test('scopes: what a token may read and write', async () => {
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: 14 });
		const reader = await bench.apiWith('read:tickets');
		const editor = await bench.apiWith('edit:tickets');
		const statuses = async (paths: Array<Promise<{ status: number }>>) =>
			(await Promise.all(paths)).map(({ status }) => status);
		const note = [{ ticket_id: id, note: 'x', sendemail: false }];
		expect(await statuses([reader.get('/Tickets'), reader.get('/Actions'), reader.get('/Status')])).toEqual([
			200, 200, 200,
		]);
		expect(await statuses([reader.post('/Actions', note), reader.get('/Asset'), reader.get('/Client')])).toEqual([
			403, 403, 403,
		]);
		expect(await statuses([editor.get('/Tickets'), editor.post('/Actions', note), editor.get('/Webhook')])).toEqual([
			200, 201, 403,
		]);
		bench.sim.switches.webhooksNeedAdmin = false;
		expect((await editor.get('/Webhook')).status).toBe(200);
		expect((await (await bench.apiWith('admin')).get('/Tickets')).status).toBe(403);
	});

	test("the application's agent may lack a permission, or see some teams' tickets only", async () => {
		bench.sim.createTicket({ summary: 'x', companyId: 14 });
		const { id } = bench.sim.createTicket({ summary: 'y', companyId: 14, team: '2nd Line Support' });
		Object.assign(bench.sim.switches, { deniedPaths: ['/Asset'], visibleTeams: [] });
		expect((await bench.api.get('/Asset')).status).toBe(403);
		expect(await bench.api.get('/Tickets')).toMatchObject({ status: 200, data: { record_count: 0, tickets: [] } });
		expect((await bench.api.get(`/Tickets/${id}`)).status).toBe(403);
		expect((await bench.api.get('/Actions')).data).toEqual({ record_count: 0, actions: [] });
		bench.sim.switches.visibleTeams = ['2nd Line Support'];
		expect((await bench.api.get('/Tickets')).data).toMatchObject({ record_count: 1, tickets: [{ id }] });
	});

	test('secrets are not kept in the record of requests', async () => {
		await bench.token();
		await bench.api.post('/Webhook', [{ name: 'n8n', url: 'https://n8n.example/', basic_password: 'hook-secret' }]);
		const record = JSON.stringify(bench.sim.requests);
		expect(record).not.toContain(bench.sim.credentials.clientSecret);
		expect(record).not.toContain('hook-secret');
		expect(bench.sim.requests.at(-1)).toMatchObject({
			method: 'POST',
			path: '/api/Webhook',
			status: 201,
			keyName: bench.sim.credentials.clientId,
			headers: { authorization: '[secret]' },
		});
	});
});

describe('HaloPSA simulator: limits and errors', () => {
	test('more requests than the window allows: 429 as text, without Retry-After unless switched', async () => {
		const clock = new VirtualClock(Date.parse('2026-01-15T10:00:00Z'));
		const bench = await haloPsaBench({ clock, switches: { rateLimit: 2 } });
		const status = async () => (await bench.api.get('/Status')).status;
		const first = [await status(), await status()];
		const refused = await bench.api.get<string>('/Status');
		await clock.advance(120_000);
		bench.sim.switches.retryAfter = true;
		const later = await bench.api.get('/Status');
		await clock.advance(180_000);
		const last = await status();
		await bench.close();
		expect([...first, refused.status, later.status, last]).toEqual([200, 200, 429, 429, 200]);
		expect(refused.data).toBe('Rate Limit Reached. The limit is 2 requests per rolling 5 minute window.');
		expect(refused.headers['content-type']).toMatch('text/plain');
		expect([refused.headers['retry-after'], later.headers['retry-after']]).toEqual([undefined, '180']);
	});

	test.each([
		['resultCode', { resultCode: 404, errorMessage: 'Ticket 1 was not found.' }],
		['ClassName', { ClassName: 'System.Exception', Message: 'Ticket 1 was not found.' }],
		['Message', { Message: 'Ticket 1 was not found.' }],
		['error', { error: 'Ticket 1 was not found.' }],
		['text', 'Ticket 1 was not found.'],
	] as const)('errors in the shape %s', async (errorShape, data) => {
		const bench = await haloPsaBench({ switches: { errorShape } });
		const answer = await bench.api.get('/Tickets/1');
		await bench.close();
		expect(answer).toMatchObject({ status: 404, data });
	});

	test.each([
		['model-state', { '[0].client_id': ['The client 7 does not exist.'] }],
		['map', { client_id: 'The client 7 does not exist.' }],
		['Message', { Message: 'The client 7 does not exist.' }],
	] as const)('400 in the shape %s', async (badRequestShape, data) => {
		const bench = await haloPsaBench({ switches: { badRequestShape } });
		const answer = await bench.api.post('/Tickets', [{ summary: 'x', client_id: 7 }]);
		await bench.close();
		expect(answer).toMatchObject({ status: 400, data });
	});

	test('wrong paths, wrong methods, and names in another case', async () => {
		const bench = await haloPsaBench();
		const answers = await Promise.all([
			bench.api.get('/Nothing'),
			bench.api.get('/tickets'),
			bench.api.put('/Tickets', []),
			bench.api.patch('/Tickets/4242', []),
		]);
		await bench.close();
		expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 405]);
	});

	test('faults: before and after the work, HTML, lost answers', async () => {
		const bench = await haloPsaBench();
		const match = { method: 'POST', path: '/api/Tickets$' };
		const ticket = [{ summary: 'x', client_id: 14 }];
		const post = async () => await bench.api.post<unknown>('/Tickets', ticket);
		const counts: number[] = [];
		const after = async (status: number) => counts.push(status, bench.sim.tickets().length);
		bench.sim.faults.add({ match, kind: 'status', status: 500, times: 1 });
		const failed = await post();
		await after(failed.status);
		bench.sim.faults.add({ match, kind: 'status-after', status: 500, times: 1 });
		await after((await post()).status);
		bench.sim.faults.add({ match, kind: 'html', status: 502, times: 1 });
		await after((await post()).status);
		bench.sim.faults.add({ match, kind: 'lost-response', times: 1 });
		await expect(post()).rejects.toThrow();
		await after(0);
		bench.sim.faults.add({ match, kind: 'status', status: 429, times: 1 });
		const limited = await post();
		await after(limited.status);
		await bench.close();
		expect(counts).toEqual([500, 0, 500, 1, 502, 1, 0, 2, 429, 2]);
		expect([failed.data, limited.data]).toEqual([expect.anything(), expect.stringMatching(/^Rate Limit Reached/)]);
	});
});
