import axios from 'axios';

import { VirtualClock } from '../support/virtual-clock';
import { basicAuth, connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';

describe('ConnectWise simulator: address and credentials', () => {
	let bench: ConnectWiseBench;
	beforeAll(async () => {
		bench = await connectWiseBench();
	});
	afterAll(async () => await bench.close());

	test('companyinfo names the codebase, with its trailing slash, without credentials', async () => {
		const { status, data } = await bench.anonymous.get('/login/companyinfo/fernhollow');
		expect(status).toBe(200);
		expect(data).toMatchObject({
			Codebase: 'v2025_1/',
			VersionCode: 'v2025.1',
			CompanyID: 'fernhollow',
			IsCloud: 'True',
		});
		expect(bench.sim.apiBase).toBe(`${bench.sim.url}/${(data as { Codebase: string }).Codebase}apis/3.0`);
	});

	test('companyinfo of an unknown company is the JSON null', async () => {
		const { status, data } = await bench.anonymous.get('/login/companyinfo/nobody', {
			responseType: 'text',
			transformResponse: (body: string) => body,
		});
		expect([status, data]).toEqual([200, 'null']);
	});

	test('the documented header joins company and public key with a plus sign', () => {
		expect(basicAuth('acmemsp', 'PuBk3y', 'Pr1vK3y')).toBe('Basic YWNtZW1zcCtQdUJrM3k6UHIxdkszeQ==');
	});

	test('system/info answers who asks with both headers, whatever model version Accept pins', async () => {
		const Accept = 'application/vnd.connectwise.com+json; version=2025.16';
		const { status, data, headers } = await bench.api.get('/system/info', { headers: { Accept } });
		expect(status).toBe(200);
		expect(Object.keys(data as object).sort()).toEqual([
			'cloudRegion',
			'isCloud',
			'licenseBits',
			'serverTimeZone',
			'version',
		]);
		expect(headers['api-current-version']).toBe('v2025.1');
	});

	const wrong: Array<[string, Record<string, string | undefined>]> = [
		['without Authorization', { Authorization: undefined }],
		['with a wrong private key', { Authorization: basicAuth('fernhollow', 'PuBk3yFernhollow', 'wrong') }],
		['with a wrong company', { Authorization: basicAuth('other', 'PuBk3yFernhollow', 'Pr1vK3yFernhollow') }],
		['without clientId', { clientId: undefined }],
		['with a wrong clientId', { clientId: '11111111-0000-4000-8000-000000000000' }],
	];
	test.each(wrong)('%s: 401', async (_name, headers) => {
		const { Authorization, clientId } = bench.api.defaults.headers as unknown as Record<string, string>;
		const all = { Authorization, clientId, ...headers };
		const given = Object.fromEntries(
			Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
		);
		const { status, data } = await axios.get(`${bench.sim.apiBase}/system/info`, {
			headers: given,
			validateStatus: () => true,
		});
		expect(status).toBe(401);
		expect(data).toEqual({ code: 'Unauthorized', message: expect.any(String), errors: null });
	});

	test('the other 401 shape that was seen', async () => {
		bench.sim.switches.unauthorizedCode = 'ConnectWiseApi';
		const { status, data } = await axios.get(`${bench.sim.apiBase}/system/info`, { validateStatus: () => true });
		bench.sim.switches.unauthorizedCode = 'Unauthorized';
		expect(status).toBe(401);
		expect(data).toMatchObject({ code: 'ConnectWiseApi', message: 'UserNotAuthenticated' });
	});

	test('a security role without a permission: 403', async () => {
		bench.sim.switches.deniedPaths = ['/system/callbacks'];
		const denied = await bench.api.get('/system/callbacks');
		const allowed = await bench.api.get('/service/tickets');
		bench.sim.switches.deniedPaths = [];
		expect([denied.status, allowed.status]).toEqual([403, 200]);
	});

	test('a wrong path, a wrong codebase and a wrong method', async () => {
		const endpoint = { code: 'ConnectWiseApi', message: 'The endpoint does not exist.' };
		expect(await bench.api.get('/service/nothing')).toMatchObject({ status: 404, data: endpoint });
		expect(await bench.api.get('/company/configurations/4000/tickets')).toMatchObject({ status: 404, data: endpoint });
		const base = `${bench.sim.url}/v2019_1/apis/3.0`;
		expect(await bench.api.get('/system/info', { baseURL: base })).toMatchObject({ status: 404, data: endpoint });
		expect(await bench.api.delete('/service/tickets')).toMatchObject({
			status: 405,
			data: { code: 'MethodNotAllowed', errors: null },
		});
	});

	test('v4_6_release works as a codebase too', async () => {
		const baseURL = `${bench.sim.url}/v4_6_release/apis/3.0`;
		expect((await bench.api.get('/system/info', { baseURL })).status).toBe(200);
	});

	test('an upgrade moves the codebase: the old one is gone, companyinfo names the new one', async () => {
		const own = await connectWiseBench();
		own.sim.moveCodebase('v2026_1/');
		expect((await own.api.get('/system/info')).status).toBe(404);
		expect((await own.anonymous.get('/login/companyinfo/fernhollow')).data).toMatchObject({ Codebase: 'v2026_1/' });
		expect((await own.api.get('/system/info', { baseURL: own.sim.apiBase })).status).toBe(200);
		await own.close();
	});

	test('credentials are not kept in the record of requests', async () => {
		await bench.api.get('/system/info');
		const { privateKey, companyId, publicKey } = bench.sim.credentials;
		const record = JSON.stringify(bench.sim.requests);
		expect(record).not.toContain(basicAuth(companyId, publicKey, privateKey).slice(6));
		expect(bench.sim.requests.at(-1)).toMatchObject({
			method: 'GET',
			status: 200,
			headers: { authorization: '[secret]' },
		});
	});
});

describe('ConnectWise simulator: rate limit', () => {
	test('429 has an error key instead of code, and Retry-After; the minute passes', async () => {
		const clock = new VirtualClock(Date.parse('2026-01-15T10:00:00Z'));
		const bench = await connectWiseBench({ clock, switches: { requestsPerMinute: 2 } });
		const statuses = [await bench.api.get('/system/info'), await bench.api.get('/system/info')].map(
			({ status }) => status,
		);
		const refused = await bench.api.get('/system/info');
		await clock.advance(60_000);
		const later = await bench.api.get('/system/info');
		await bench.close();
		expect([...statuses, refused.status, later.status]).toEqual([200, 200, 429, 200]);
		expect(refused.headers['retry-after']).toBe('30');
		expect(refused.data).toEqual({
			error: 'ConnectWiseAPI',
			message: 'Too many requests. Please try again in 30 seconds.',
		});
	});

	test('the layer before the API answers 429 without JSON', async () => {
		const bench = await connectWiseBench({ switches: { requestsPerMinute: 0, tooManyRequestsBody: 'html' } });
		const refused = await bench.api.get('/system/info');
		await bench.close();
		expect(refused.status).toBe(429);
		expect(refused.headers['content-type']).toMatch('text/html');
	});
});
