import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../simulators/connectwise';
import { connectWiseClient, connectWiseTransport, HastyClock } from '../support/connectwise-client';

const COMPANY = 2101;

describe('The way to ConnectWise PSA, against the simulator', () => {
	let sim: ConnectWiseSimulator;
	beforeEach(async () => {
		sim = await startConnectWiseSimulator({ seed: 'msp' });
	});
	afterEach(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId: COMPANY, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));

	describe('where the API is', () => {
		test('the codebase is asked for once, and again when a cloud upgrade moved it', async () => {
			const psa = connectWiseClient(sim);
			const ticket = newTicket();
			await psa.getTicket(String(ticket.id));
			await psa.getTicket(String(ticket.id));
			expect(calls('GET', /companyinfo/)).toHaveLength(1);
			sim.moveCodebase('v2025_2');
			expect((await psa.getTicket(String(ticket.id))).id).toBe(String(ticket.id));
			expect(calls('GET', /companyinfo/)).toHaveLength(2);
		});

		test('the codebase is asked for again where that fails, and an error says so where it goes on failing', async () => {
			const ticketId = String(newTicket().id);
			sim.faults.add({ kind: 'status', status: 503, match: { path: /companyinfo/ }, times: 1 });
			expect((await connectWiseClient(sim).getTicket(ticketId)).id).toBe(ticketId);
			sim.faults.add({ kind: 'status', status: 503, match: { path: /companyinfo/ } });
			await expect(connectWiseClient(sim).getTicket(ticketId)).rejects.toMatchObject({ kind: 'unavailable', status: 503 });
		});

		test('an unknown company names the field to look at', async () => {
			const account = { host: sim.url, companyId: 'nobody', publicKey: 'x' };
			await expect(connectWiseClient(sim, { account }).getTicket('1')).rejects.toMatchObject({ kind: 'credential', field: 'Company ID' });
		});

		test.each([{ privateKey: 'wrong' }, { clientId: 'wrong' }])('%j is a problem of the credential, and no key is in the error', async (changes) => {
			const psa = connectWiseClient(sim, { transport: connectWiseTransport(sim, changes) });
			const error = await psa.getTicket('1').catch((caught: unknown) => caught);
			expect(error).toMatchObject({ kind: 'credential', status: 401 });
			expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(sim.credentials.privateKey);
		});
	});

	describe('trouble', () => {
		test('429 waits as long as it is told, whatever the body, then goes on', async () => {
			const clock = new HastyClock();
			const ticket = newTicket();
			sim.faults.add({ kind: 'status', status: 429, headers: { 'retry-after': '7' }, match: { path: /tickets\/\d+$/ }, times: 1, body: '<html>' });
			expect((await connectWiseClient(sim, { clock }).getTicket(String(ticket.id))).id).toBe(String(ticket.id));
			expect(Math.max(...clock.slept)).toBeGreaterThan(6000);
		});

		test('reads are repeated after 500 and a lost connection', async () => {
			const ticket = newTicket();
			sim.faults.add({ kind: 'status', status: 500, match: { path: /tickets\/\d+$/ }, times: 1 });
			sim.faults.add({ kind: 'reset', match: { path: /configurations$/ }, times: 1 });
			expect((await connectWiseClient(sim).getTicket(String(ticket.id))).title).toBe('FS01 is full');
		});

		test('an HTML page instead of the API says what to check', async () => {
			sim.faults.add({ kind: 'html', status: 200, match: { path: /apis\/3\.0/ } });
			await expect(connectWiseClient(sim).getTicket('1')).rejects.toMatchObject({ kind: 'unavailable', advice: expect.stringContaining('host') });
		});

		test('a missing permission is no wrong key', async () => {
			sim.switches.deniedPaths = ['/service/tickets'];
			await expect(connectWiseClient(sim).getTicket('1')).rejects.toMatchObject({ kind: 'permission', status: 403 });
		});
	});
});
