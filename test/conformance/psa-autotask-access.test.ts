import { startAutotaskSimulator, type AutotaskSimulator } from '../../simulators/autotask';
import type { Fault } from '../../simulators/shared/faults';
import { collect } from '../../src/psa/collect';
import type { TicketQuery } from '../../src/psa/psa';
import { autotaskClient, autotaskTransport } from '../support/autotask-client';
import { HastyClock } from '../support/connectwise-client';

describe('The way to Autotask PSA, against the simulator', () => {
	let sim: AutotaskSimulator;
	let companyId: number;
	beforeEach(async () => {
		sim = await startAutotaskSimulator({ switches: { latencyMs: 0 } });
		companyId = sim.records.configurationItems.all().find((row) => row.serialNumber)!.companyID;
	});
	afterEach(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));
	const idsOf = async (query: TicketQuery, psa = autotaskClient(sim)) =>
		(await collect(psa.searchTickets(query))).map(({ id }) => Number(id));

	describe('the zone', () => {
		test('is looked up once, without the credential, and again after a 401 once the database moved', async () => {
			const psa = autotaskClient(sim);
			const { id } = newTicket();
			await psa.getTicket(String(id));
			await psa.getTicket(String(id));
			expect(calls('GET', /zoneInformation$/i)).toHaveLength(1);
			expect(calls('GET', /zoneInformation$/i)[0]!.headers).not.toHaveProperty('secret');
			sim.moveZone(14);
			expect((await psa.getTicket(String(id))).id).toBe(String(id));
			expect(calls('GET', /zoneInformation$/i)).toHaveLength(2);
		});

		test('is looked up again where the look-up fails, and an error says so where it goes on failing', async () => {
			const { id } = newTicket();
			sim.faults.add({ kind: 'status', status: 503, match: { path: /zoneInformation$/i }, times: 1 });
			expect((await autotaskClient(sim).getTicket(String(id))).id).toBe(String(id));
			sim.faults.add({ kind: 'status', status: 503, match: { path: /zoneInformation$/i } });
			await expect(autotaskClient(sim).getTicket(String(id))).rejects.toMatchObject({ kind: 'unavailable', status: 503 });
		});

		test.each([
			['userName', 'User Name'],
			['secret', 'Secret'],
			['integrationCode', 'Integration Code'],
		] as const)('a wrong %s is told apart from the others, and no secret is in the error', async (name, field) => {
			const wrong = 'Wr0ng-value';
			const { userName, integrationCode }: AutotaskSimulator['credentials'] = { ...sim.credentials, ...{ [name]: wrong } };
			const psa = autotaskClient(sim, {
				account: { userName, integrationCode, address: sim.url },
				transport: autotaskTransport(sim, { [name]: wrong }),
			});
			const error = await psa.getTicket('1').catch((caught: unknown) => caught);
			expect(error).toMatchObject({ kind: 'credential', field, advice: expect.stringContaining(field) });
			expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(sim.credentials.secret);
		});

		test('one that names a stranger gets no credential', async () => {
			const send = autotaskTransport(sim);
			const asked: string[] = [];
			const psa = autotaskClient(sim, {
				transport: async (request) => {
					asked.push(request.url);
					const response = await send(request);
					return { ...response, body: String(response.body).replaceAll(sim.url, 'https://autotask.net.evil.example') };
				},
			});
			await expect(psa.getTicket('1')).rejects.toMatchObject({ kind: 'credential', field: 'Address' });
			expect(asked.every((url) => url.startsWith(sim.url))).toBe(true);
		});
	});

	describe('trouble', () => {
		test('a 500 with a sentence is not repeated and says it in Autotask\'s words', async () => {
			const { id } = newTicket();
			const reason = 'Value does not reference an existing entity: companyID.';
			sim.faults.add({ kind: 'status', status: 500, body: JSON.stringify({ errors: [reason] }), match: { path: /Tickets\/\d+$/ } });
			await expect(autotaskClient(sim).getTicket(String(id))).rejects.toMatchObject({ kind: 'invalid', reasons: [reason] });
			expect(calls('GET', /Tickets\/\d+$/)).toHaveLength(1);
		});

		test('a 500 that may pass, or says nothing, is repeated, and so is a query', async () => {
			const { id } = newTicket();
			sim.faults.add({ kind: 'status', status: 500, match: { path: /Tickets\/\d+$/ }, times: 1 });
			sim.faults.add({ kind: 'html', status: 502, match: { path: /Tickets\/query$/ }, times: 1 });
			sim.faults.add({ kind: 'reset', match: { path: /Companies\/query$/ }, times: 1 });
			const psa = autotaskClient(sim);
			expect((await psa.getTicket(String(id))).title).toBe('FS01 is full');
			expect(await idsOf({ ids: [String(id)] }, psa)).toEqual([id]);
		});

		test.each([429, 500] as const)('the request threshold (%i) is waited for', async (thresholdStatus) => {
			sim.switches.thresholdStatus = thresholdStatus;
			const { id } = newTicket();
			const body = JSON.stringify({ errors: ['The API thread threshold of 3 threads has been exceeded. (Itgenatr005)'] });
			sim.faults.add({ kind: 'status', status: thresholdStatus, body, match: { path: /Tickets\/\d+$/ }, times: 2 });
			const clock = new HastyClock();
			expect((await autotaskClient(sim, { clock }).getTicket(String(id))).id).toBe(String(id));
			expect(clock.slept.length).toBeGreaterThan(0);
		});

		test('never more than two requests at once at an endpoint, whatever is asked', async () => {
			sim.switches.latencyMs = 20;
			sim.switches.threads = 2;
			const ids = Array.from({ length: 24 }, () => String(newTicket().id));
			const psa = autotaskClient(sim);
			const read = await Promise.all(ids.map(async (id) => await psa.getTicket(id, { notes: true })));
			expect(read.map(({ id }) => id)).toEqual(ids);
			expect(sim.requests.filter(({ status }) => status === 429)).toEqual([]);
		});

		test('what the other integrations used is left out of the budget: the threshold is never met', async () => {
			sim.switches.requestThreshold = 1000;
			sim.switches.slowDown = false;
			sim.useByOthers(900);
			const { id } = newTicket();
			const psa = autotaskClient(sim);
			let read = 0;
			const reading = async () => {
				for (; read < 120; read += 1) await psa.getTicket(String(id), { assets: false });
			};
			await expect(reading()).rejects.toMatchObject({ kind: 'rate-limited' });
			expect(read).toBeGreaterThan(30);
			expect(sim.requests.filter(({ status }) => status === 429)).toEqual([]);
		});

		test.each<Omit<Fault, 'match'>>([
			{ kind: 'status', status: 500 },
			{ kind: 'status', status: 403 },
			{ kind: 'status', status: 429, headers: { 'retry-after': '7' }, times: 1 },
			{ kind: 'html', status: 200 },
			{ kind: 'no-json' },
			{ kind: 'cut-json' },
			{ kind: 'truncate' },
			{ kind: 'reset' },
		])('a look at the budget that meets %j is left to the request that follows', async (fault) => {
			const look = /\/ThresholdInformation$/;
			sim.faults.add({ ...fault, match: { path: look } });
			const { id } = newTicket();
			expect((await autotaskClient(sim).getTicket(String(id))).id).toBe(String(id));
			expect(calls('GET', look).length).toBeGreaterThan(0);
		});

		test('an HTML page instead of the API says what to check', async () => {
			sim.faults.add({ kind: 'html', status: 200, match: { path: /V1\.0/ } });
			await expect(autotaskClient(sim).getTicket('1')).rejects.toMatchObject({ kind: 'unavailable', advice: expect.stringContaining('address') });
		});

		test.each([403, 500] as const)('a missing permission (%i) is no wrong credential', async (deniedStatus) => {
			sim.switches.deniedStatus = deniedStatus;
			sim.switches.deniedEntities = ['Tickets'];
			await expect(autotaskClient(sim).getTicket('1')).rejects.toMatchObject({ kind: 'permission', status: deniedStatus });
		});
	});
});
