import axios from 'axios';

import { autotaskBench, autotaskHeaders, type AutotaskBench } from '../support/autotask-simulator';
import { SkippingClock } from '../support/skipping-clock';

const ZONE = '/atservicesrest/v1.0/zoneInformation';

describe('Autotask simulator: zone and credentials', () => {
	let bench: AutotaskBench;
	beforeEach(async () => {
		bench = await autotaskBench();
	});
	afterEach(async () => await bench.close());

	const zoneOf = async (user: string, path = ZONE) =>
		await bench.anonymous.get<{ url: string }>(path, { params: { user } });
	const as = async (change: Record<string, string | undefined>) => {
		const all = { ...autotaskHeaders(bench.sim.credentials), ...change };
		const headers = Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== undefined));
		return await axios.get<unknown>(`${bench.sim.apiBase}/ThresholdInformation`, {
			headers: headers as Record<string, string>,
			validateStatus: () => true,
		});
	};

	test('the look-up needs no credentials and names the zone; names are taken in any case', async () => {
		const { userName } = bench.sim.credentials;
		const { status, data } = await zoneOf(userName.toUpperCase());
		expect(status).toBe(200);
		expect(data).toEqual({
			zoneName: expect.any(String),
			url: `${bench.sim.url}/atservicesrest/`,
			webUrl: expect.stringMatching(/\/$/),
			ci: expect.any(Number),
		});
		expect(bench.sim.apiBase).toBe(`${data.url}V1.0`);
		expect((await bench.anonymous.get('/atservicesrest/versioninformation')).data).toEqual({ apiVersions: ['1.0'] });
	});

	test('an unknown user has no zone: 500', async () => {
		expect(await zoneOf('nobody@fernhollow.example')).toMatchObject({
			status: 500,
			data: { errors: ['Zone information could not be determined'] },
		});
		expect((await bench.anonymous.get(ZONE)).status).toBe(500);
	});

	test.each([
		['an unknown user', { UserName: 'nobody@fernhollow.example' }, 500, /Zone information/],
		['no user', { UserName: undefined }, 500, /Zone information/],
		['a wrong secret', { Secret: 'wrong' }, 401, /Unauthorized/],
		['no secret', { Secret: undefined }, 401, /Unauthorized/],
		['a wrong integration code', { ApiIntegrationCode: 'wrong' }, 500, /IntegrationCode/],
		['no integration code', { ApiIntegrationCode: undefined }, 500, /IntegrationCode/],
	])('%s', async (_name, change, status, sentence) => {
		expect(await as(change)).toMatchObject({ status, data: { errors: [expect.stringMatching(sentence)] } });
		expect((await as({})).status).toBe(200);
	});

	test('a 401 can come without a word', async () => {
		bench.sim.switches.unauthorizedBody = 'empty';
		expect(await as({ Secret: 'wrong' })).toMatchObject({ status: 401, data: '' });
	});

	test('a database that moved: any zone answers the look-up, the old one refuses with 401', async () => {
		const old = bench.sim.apiBase;
		bench.sim.moveZone(5);
		const { userName } = bench.sim.credentials;
		for (const path of [ZONE, `/zone5${ZONE}`, `/zone14${ZONE}`])
			expect((await zoneOf(userName, path)).data.url).toBe(`${bench.sim.url}/zone5/atservicesrest/`);
		expect((await bench.api.get('/Tickets/1', { baseURL: old })).status).toBe(401);
		expect((await bench.api.get('/Tickets/1', { baseURL: bench.sim.apiBase })).status).toBe(200);
	});

	test('the version is written either way; the rest as documented, unless case does not matter', async () => {
		const { url, switches } = bench.sim;
		const statuses = async () =>
			await Promise.all(
				['atservicesrest/v1.0/Tickets/1', 'ATServicesRest/V1.0/Tickets/1', 'atservicesrest/V1.0/tickets/1'].map(
					async (path) => (await bench.api.get(path, { baseURL: url })).status,
				),
			);
		expect(await statuses()).toEqual([200, 404, 404]);
		switches.caseSensitivePaths = false;
		expect(await statuses()).toEqual([200, 200, 200]);
	});

	test('missing permissions mostly come as 500 with a sentence; 403 is documented', async () => {
		bench.sim.switches.deniedEntities = ['ConfigurationItems'];
		const ask = async () => await bench.api.get('/ConfigurationItems/8000');
		expect(await ask()).toMatchObject({
			status: 500,
			data: { errors: [expect.stringMatching('adequate permissions')] },
		});
		bench.sim.switches.deniedStatus = 403;
		expect((await ask()).status).toBe(403);
		expect((await bench.api.get('/Tickets/1')).status).toBe(200);
	});

	test('a wrong path, a wrong verb, a wrong content type, no JSON', async () => {
		const post = async (body: string, type: string) =>
			await bench.api.post('/Tickets/query', body, { headers: { 'Content-Type': type } });
		const answers = [
			await bench.api.get('/Nothing/1'),
			await bench.api.get('/Tickets/1/Nothing'),
			await bench.api.get('/Tickets'),
			await bench.api.delete('/Tickets/1'),
			await bench.api.post('/TicketNotes', {}),
			await post('{}', 'text/plain'),
			await post('{', 'application/json'),
		];
		expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 405, 405, 415, 500]);
		for (const { data } of answers) expect(data).toEqual({ errors: [expect.any(String)] });
	});

	test('credentials are not kept in the record of requests', async () => {
		await bench.api.get('/Tickets/1');
		const { secret, integrationCode, userName } = bench.sim.credentials;
		const record = JSON.stringify(bench.sim.requests);
		expect(record).not.toContain(secret);
		expect(record).not.toContain(integrationCode);
		expect(bench.sim.requests.at(-1)).toMatchObject({ method: 'GET', status: 200, keyName: userName });
	});
});

describe('Autotask simulator: thresholds', () => {
	const start = Date.parse('2026-01-15T10:00:00Z');

	test('ThresholdInformation counts every request of the last hour, itself too', async () => {
		const clock = new SkippingClock(start);
		const bench = await autotaskBench({ clock });
		const used = async () =>
			(await bench.api.get<{ currentTimeframeRequestCount: number }>('/ThresholdInformation')).data;
		expect(await used()).toEqual({
			externalRequestThreshold: 10_000,
			requestThresholdTimeframe: 60,
			currentTimeframeRequestCount: 1,
		});
		await bench.api.get('/Tickets/1');
		await bench.anonymous.get(ZONE, { params: { user: bench.sim.credentials.userName } });
		expect((await used()).currentTimeframeRequestCount).toBe(3);
		bench.sim.useByOthers(100);
		expect((await used()).currentTimeframeRequestCount).toBe(104);
		await clock.sleep(3_600_000);
		expect((await used()).currentTimeframeRequestCount).toBe(1);
		await bench.close();
	});

	test('answers come half a second later from half the threshold on, a second from three quarters', async () => {
		const clock = new SkippingClock(start);
		const bench = await autotaskBench({ clock, switches: { requestThreshold: 4 } });
		const waits: number[] = [];
		for (let request = 0; request < 4; request++) {
			const before = clock.now();
			await bench.api.get('/Tickets/1');
			waits.push(clock.now() - before);
		}
		await bench.close();
		expect(waits).toEqual([0, 0, 500, 1000]);
	});

	test('the full threshold refuses everything until requests grow old, whoever made them', async () => {
		const clock = new SkippingClock(start);
		const bench = await autotaskBench({ clock });
		const { switches } = bench.sim;
		bench.sim.useByOthers(10_000);
		const refused = await bench.api.get('/ThresholdInformation');
		expect(refused).toMatchObject({ status: 429, data: { errors: [expect.stringMatching('threshold')] } });
		expect(refused.headers['retry-after']).toBeUndefined();
		switches.thresholdStatus = 500;
		switches.retryAfterSeconds = 60;
		const other = await bench.api.get('/ThresholdInformation');
		expect([other.status, other.headers['retry-after']]).toEqual([500, '60']);
		await clock.sleep(3_600_000);
		expect((await bench.api.get('/ThresholdInformation')).status).toBe(200);
		await bench.close();
	});

	const hour = 3_600_000;
	const ticket = '/Tickets/1';
	test.each([
		['three at a time', {}, [ticket, ticket, ticket, ticket, ticket], [200, 200, 200, 429, 429]],
		['endpoints count for themselves', {}, [ticket, ticket, ticket, '/Companies/0', ticket], [200, 200, 200, 200, 429]],
		["a ticket's notes count as Tickets", {}, [ticket, ticket, ticket, `${ticket}/Notes`], [200, 200, 200, 429]],
		[
			"a ticket's notes count as TicketNotes",
			{ threadKey: 'entity' as const },
			[ticket, ticket, ticket, `${ticket}/Notes`],
			[200, 200, 200, 200],
		],
	])('threads: %s', async (_name, switches, paths, statuses) => {
		// Threads that stay taken after the answer stand for requests that are still under way.
		const bench = await autotaskBench({ switches: { threadReleaseMs: hour, ...switches } });
		const answers = [];
		for (const path of paths) answers.push(await bench.api.get<unknown>(path));
		await bench.close();
		expect(answers.map(({ status }) => status)).toEqual(statuses);
		for (const { status, data } of answers)
			if (status === 429) expect(data).toEqual({ errors: [expect.stringMatching('thread threshold of 3 threads')] });
	});

	test('requests that meet take threads from each other', async () => {
		const bench = await autotaskBench({ switches: { threads: 1, latencyMs: 1000 } });
		const requests = Array.from({ length: 8 }, async () => (await bench.api.get<unknown>(ticket)).status);
		const statuses = await Promise.all(requests);
		await bench.close();
		expect(statuses).toContain(200);
		expect(statuses).toContain(429);
	});

	test('a request cut off in the middle gives its thread back', async () => {
		const bench = await autotaskBench({ switches: { threads: 1, latencyMs: 0 } });
		bench.sim.faults.add({ kind: 'lost-response', times: 1 });
		await expect(bench.api.get('/Tickets/1')).rejects.toThrow();
		expect((await bench.api.get('/Tickets/1')).status).toBe(200);
		await bench.close();
	});
});
