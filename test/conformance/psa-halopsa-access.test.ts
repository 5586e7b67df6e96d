import { startHaloPsaSimulator, type HaloPsaOptions, type HaloPsaSimulator } from '../../simulators/halopsa';
import { collect } from '../../src/psa/collect';
import { HastyClock } from '../support/connectwise-client';
import { haloClient } from '../support/halopsa-client';

describe('The way to HaloPSA, against the simulator', () => {
	let sim: HaloPsaSimulator;
	let client: number;

	async function start(options: HaloPsaOptions = {}): Promise<void> {
		if (sim) await sim.close();
		sim = await startHaloPsaSimulator({ seed: 'msp', ...options });
		client = sim.records.clients.all()[0]!.id;
	}
	beforeEach(async () => await start());
	afterAll(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId: client, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));

	describe('tokens', () => {
		test('one token serves every request, however many wait for it', async () => {
			const psa = haloClient(sim);
			await Promise.all([psa.boards(), psa.priorities(), collect(psa.companies())]);
			expect(calls('POST', /token/)).toHaveLength(1);
			expect(calls('POST', /token/)[0]?.query).toMatchObject({ tenant: sim.credentials.tenant });
		});

		test('a token that HaloPSA no longer takes is replaced once, and the request sent again', async () => {
			const psa = haloClient(sim);
			const ticket = newTicket();
			await psa.getTicket(String(ticket.id));
			sim.revokeTokens();
			const added = await psa.addPrivateNote({ ticketId: String(ticket.id), text: 'Once' });
			expect(added.created).toBe(true);
			expect(calls('POST', /token/)).toHaveLength(2);
			expect(sim.notes(ticket.id).filter(({ note }) => note === 'Once')).toHaveLength(1);
		});

		test('a token is renewed before it ends', async () => {
			sim.switches.tokenLifetimeSeconds = 3600;
			const clock = new HastyClock();
			const psa = haloClient(sim, { clock });
			await psa.boards();
			for (let minute = 0; minute < 56; minute += 1) await clock.sleep(60_000);
			await collect(psa.companies());
			expect(calls('POST', /token/)).toHaveLength(2);
			expect(sim.requests.filter(({ status }) => status === 401)).toEqual([]);
		});

		test('is asked for again where HaloPSA fails to hand one out, and an error says so where it goes on failing', async () => {
			const ticketId = String(newTicket().id);
			sim.faults.add({ kind: 'status', status: 503, match: { path: '/token$' }, times: 1 });
			expect(await haloClient(sim).listNotes(ticketId)).toHaveLength(1);
			sim.faults.add({ kind: 'status', status: 503, match: { path: '/token$' } });
			await expect(haloClient(sim).listNotes(ticketId)).rejects.toMatchObject({ kind: 'unavailable', message: expect.stringContaining('token (503)') });
		});

		test.each([
			['a wrong client ID', { clientId: 'wrong' }, 'Client ID'],
			['a wrong secret', { clientSecret: 'wrong' }, 'Client Secret'],
			['a wrong tenant', { tenant: 'wrong' }, 'Tenant'],
			['an unknown scope', { scope: 'everything' }, 'Scope'],
			['no scope', { scope: '' }, 'Scope'],
		])('%s is said', async (_, account, field) => {
			for (const tokenErrorStatus of [400, 401] as const) {
				sim.switches.tokenErrorStatus = tokenErrorStatus;
				await expect(haloClient(sim, { account }).boards()).rejects.toMatchObject({
					kind: 'credential',
					advice: expect.stringContaining(field),
				});
			}
		});

		test('a host that is not HaloPSA is said, and the secret is in no message', async () => {
			const account = { url: `${sim.url}/elsewhere` };
			const failure: unknown = await haloClient(sim, { account }).boards().catch((error: unknown) => error);
			expect(failure).toMatchObject({ kind: 'credential', field: 'HaloPSA URL' });
			expect(JSON.stringify(failure) + String(failure)).not.toContain(sim.credentials.clientSecret);
		});

		test('plain http elsewhere, and what is no address, never leave the machine', () => {
			for (const url of ['http://fernhollow.halopsa.com', 'not a host', '', 'https://user:pw@fernhollow.halopsa.com']) {
				expect(() => haloClient(sim, { account: { url } })).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'HaloPSA URL' }));
			}
		});
	});

	describe('limits and failures', () => {
		test('280 requests at once stay below what HaloPSA allows', async () => {
			const clock = new HastyClock();
			const psa = haloClient(sim, { clock });
			const ticketId = String(newTicket().id);
			await Promise.all(Array.from({ length: 280 }, async () => await psa.listNotes(ticketId)));
			expect(sim.requests.filter(({ status }) => status === 429)).toEqual([]);
		});

		test('429 without a hint pauses, and the request is sent again', async () => {
			sim.faults.add({ match: { path: '/Tickets' }, kind: 'status', status: 429, times: 2 });
			const ticket = newTicket();
			expect((await haloClient(sim).getTicket(String(ticket.id))).id).toBe(String(ticket.id));
		});

		test('an HTML page in between is told from the API', async () => {
			sim.faults.add({ match: { path: '/Tickets' }, kind: 'status', status: 200, body: '<html>Sign in</html>' });
			await expect(haloClient(sim).getTicket('1')).rejects.toMatchObject({ kind: 'unavailable', advice: expect.stringContaining('HaloPSA URL') });
		});

		test.each(['model-state', 'map', 'Message'] as const)('a refused value is said in HaloPSA words (%s)', async (badRequestShape) => {
			sim.switches.badRequestShape = badRequestShape;
			await expect(haloClient(sim).addPrivateNote({ ticketId: '99999999', text: 'Hi' })).rejects.toMatchObject({
				kind: 'invalid',
				reasons: [expect.stringMatching(/99999999|invalid|The ticket/i)],
			});
		});
	});
});
