import { type INodeParameters, Workflow } from 'n8n-workflow';
import { ConnectWisePsaTrigger } from '../../nodes/ConnectWisePsaTrigger/ConnectWisePsaTrigger.node';
import { startConnectWiseSimulator, type ConnectWiseOptions, type ConnectWiseSimulator } from '../../simulators/connectwise';
import { connectWiseClient } from '../support/connectwise-client';
import { activateConnectWise, connectWiseCredentials, lifeCycle } from '../support/connectwise-trigger';
import { inPoll } from '../support/engine';
import { AT_LEISURE } from '../support/loopback';
import { passMinutes, type TriggerHost } from '../support/psa-trigger';
import { SkippingClock } from '../support/skipping-clock';
import { eventsOf, ticketTriggerTests } from '../support/ticket-trigger-tests';

const COMPANY = 2101;

let sim: ConnectWiseSimulator;
let clock: SkippingClock;
let host: TriggerHost | undefined;

async function start(options: ConnectWiseOptions = {}): Promise<void> {
	clock = new SkippingClock(Date.now());
	sim = await startConnectWiseSimulator({ seed: 'msp', clock, callbackDelays: [1, 1], callbackTimeoutMs: AT_LEISURE, ...options });
}

async function activate(parameters: INodeParameters = {}): Promise<TriggerHost> {
	host = await activateConnectWise(sim, parameters);
	clock.pass(5);
	return host;
}

function newTicket(fields = {}): number {
	clock.pass(2);
	return sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: COMPANY, ...fields }).id;
}


beforeEach(async () => await start());
afterEach(async () => {
	if (host) await host.close();
	else await sim.close();
	host = undefined;
});

ticketTriggerTests(() => {
	const statusOf = (id: number, closed: boolean) => {
		const boardId = sim.records.tickets.get(id)!.board.id;
		return sim.records.statuses.all().find((row) => row.board.id === boardId && row.closedStatus === closed)!.id;
	};
	return {
		psa: 'connectwise',
		sim,
		clock,
		node: new ConnectWisePsaTrigger(),
		credentials: connectWiseCredentials(sim),
		ticketList: /service\/tickets$/,
		activate,
		createTicket: () => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: COMPANY }).id,
		rename: (id, summary) => void sim.updateTicket(id, { summary }),
		setClosed: (id, closed) => void sim.updateTicket(id, { status: { id: statusOf(id, closed) } }),
		addOwnNote: async (id) =>
			await connectWiseClient(sim).addPrivateNote({ ticketId: String(id), text: 'Documentation', marker: 'itglue-triage' }),
		replay: async (id) => await sim.forge.replayed(sim.callbacks()[0]!.id, id),
		webhooks: () => sim.callbacks(),
	};
});

describe('registering with ConnectWise', () => {
	const node = new ConnectWisePsaTrigger();

	test('one callback, found again, reactivated after ConnectWise switched it off, and removed', async () => {
		const staticData = {};
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		expect(await lifeCycle(node, 'create', { sim, staticData })).toBe(true);
		expect(sim.callbacks()).toMatchObject([
			{ type: 'ticket', level: 'owner', objectId: 1, inactiveFlag: false, url: expect.stringMatching(/\?recordId=$/) },
		]);
		expect(staticData).toMatchObject({ member: sim.credentials.memberIdentifier });
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(true);

		sim.callbacks()[0]!.inactiveFlag = true;
		sim.records.callbacks.put({ ...sim.callbacks()[0]!, inactiveFlag: true });
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		await lifeCycle(node, 'create', { sim });
		expect(sim.callbacks()).toMatchObject([{ inactiveFlag: false }]);

		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
		expect(sim.callbacks()).toEqual([]);
		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
	});

	test('one that ConnectWise switched off while the workflow ran is switched on by a later poll', async () => {
		const staticData = {};
		await lifeCycle(node, 'create', { sim, staticData });
		sim.records.callbacks.put({ ...sim.callbacks()[0]!, inactiveFlag: true });
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
		await inPoll({ type: node, credentials: connectWiseCredentials(sim), staticData }, (context) => node.poll.call(context));
		jest.restoreAllMocks();
		expect(sim.callbacks()).toMatchObject([{ inactiveFlag: false }]);
	});

	test('a callback whose creation was not answered is there once', async () => {
		sim.faults.add({ kind: 'lost-response', match: { method: 'POST', path: /callbacks$/ }, times: 1 });
		expect(await lifeCycle(node, 'create', { sim })).toBe(true);
		expect(sim.callbacks()).toHaveLength(1);
	});

	test('keeps its own changes back only where created tickets are not asked for', async () => {
		await lifeCycle(node, 'create', { sim, parameters: { events: ['updated'] } });
		expect(sim.callbacks()).toMatchObject([{ isSelfSuppressedFlag: true }]);
		expect(await lifeCycle(node, 'checkExists', { sim, parameters: { events: ['created'] } })).toBe(false);
		await lifeCycle(node, 'create', { sim, parameters: { events: ['created', 'updated'] } });
		expect(sim.callbacks()).toMatchObject([{ isSelfSuppressedFlag: false }]);
	});

	test('a wrong key fails with what to do, and without the key', async () => {
		const failure = await lifeCycle(node, 'create', { sim, credentials: { privateKey: 'wrong-Pr1vK3y' } }).catch((error: unknown) => error);
		expect(failure).toMatchObject({ name: 'NodeApiError', httpCode: '401', description: expect.stringContaining('Private Key') });
		expect(JSON.stringify(failure)).not.toContain('wrong-Pr1vK3y');
	});
});

describe('a new ticket', () => {
	test('of other boards, clients or priorities does not', async () => {
		const companyId = sim.records.companies.all().find((row) => row.id !== COMPANY)!.id;
		await activate({ filters: { company: { __rl: true, mode: 'id', value: String(companyId) } } });
		newTicket();
		const other = newTicket({ companyId });
		await host!.settled();
		expect(host!.started.map(({ id }) => Number(id))).toEqual([other]);
	});

	test('whose delivery got lost is found at the next poll, once deliveries come', async () => {
		await activate();
		newTicket();
		await host!.settled();
		await host!.unregister();
		const lost = newTicket();
		expect(eventsOf(await host!.poll())).toEqual([`created ${lost}`]);
		expect(await host!.poll()).toEqual([]);
	});

	test('is left to the deliveries where another process hears them', async () => {
		await activate();
		await host!.unregister();
		newTicket();
		const before = sim.requests.length;
		expect(await host!.poll()).toEqual([]);
		expect(sim.requests).toHaveLength(before);
	});

	test('is followed up by the main process where another hears the deliveries, and its state stays as the other stores it', async () => {
		await activate({ options: { followUpMinutes: 15 } });
		await host!.unregister();
		const [lost, noted] = [newTicket(), newTicket()];
		await connectWiseClient(sim).addPrivateNote({ ticketId: String(noted), text: 'Documentation', marker: 'itglue-triage' });
		const { stored } = host!;
		expect(await host!.poll()).toEqual([]);
		passMinutes(16);
		expect(eventsOf(await host!.poll())).toEqual([`created ${lost}`]);
		jest.restoreAllMocks();
		expect(JSON.parse(host!.stored)).toEqual({ ...JSON.parse(stored), webhookUrl: expect.anything() });
	});
});

describe('while n8n is down', () => {
	test('and ConnectWise too, tickets wait for it', async () => {
		await activate();
		await host!.stop();
		const during = newTicket();
		await sim.settled();
		await host!.listenAgain();
		sim.faults.add({ kind: 'status', status: 403, match: { path: /service\/tickets$/ }, times: 1 });
		await expect(host!.restart()).rejects.toMatchObject({ name: 'NodeApiError' });
		expect(eventsOf(await host!.poll())).toEqual([`created ${during}`]);
	});

	test('a ticket whose execution was cut off comes once more, one with our note does not', async () => {
		await activate();
		const done = newTicket();
		const cutOff = newTicket();
		await host!.settled();
		await connectWiseClient(sim).addPrivateNote({ ticketId: String(done), text: 'Documentation', marker: 'itglue-triage' });
		host!.started.length = 0;
		await host!.restart();
		expect(eventsOf(host!.started)).toEqual([`created ${cutOff}`]);
		await host!.restart();
		expect(host!.started).toHaveLength(1);
	});

	test('unless that is switched off', async () => {
		await activate({ options: { recover: false } });
		newTicket();
		await host!.settled();
		await host!.restart();
		expect(host!.started).toHaveLength(1);
	});

});

describe('updates and resolutions', () => {
	test('resolved is closed, once; reopened and closed again is news', async () => {
		await activate({ events: ['resolved'] });
		const id = newTicket();
		const boardId = sim.tickets().find((row) => row.id === id)!.board.id;
		const status = (closed: boolean) => sim.records.statuses.all().find((row) => row.board.id === boardId && row.closedStatus === closed)!.id;
		const move = async (closed: boolean) => {
			clock.pass(60);
			sim.updateTicket(id, { status: { id: status(closed) } });
			await host!.settled();
		};
		await move(true);
		clock.pass(60);
		sim.addNote(id, { text: 'Thanks', detailDescriptionFlag: true });
		await host!.settled();
		await move(false);
		await move(true);
		await host!.poll();
		expect(eventsOf(host!.started)).toEqual([`resolved ${id}`, `resolved ${id}`]);
	});

	test('a status of the user counts as resolved', async () => {
		const statuses = sim.records.statuses.all();
		const id = newTicket();
		const ticket = sim.tickets().find((row) => row.id === id)!;
		const waiting = statuses.find((row) => row.board.id === ticket.board.id && !row.closedStatus && row.id !== ticket.status.id)!;
		await activate({ events: ['resolved'], resolvedStatuses: `Other, ${waiting.name.toUpperCase()}` });
		sim.updateTicket(id, { status: { id: waiting.id } });
		await host!.settled();
		clock.pass(10);
		sim.updateTicket(id, { summary: 'Still' });
		await host!.settled();
		expect(eventsOf(host!.started)).toEqual([`resolved ${id}`]);
	});
});

describe('hostile deliveries', () => {
	let callbackId: number;
	let ticketId: number;
	beforeEach(async () => {
		ticketId = newTicket();
		await activate({ events: ['created', 'updated', 'resolved'] });
		callbackId = sim.callbacks()[0]!.id;
	});
	const ticketRequests = () => sim.requests.filter(({ path }) => path.includes('/service/tickets'));

	test.each(['wrongSignature', 'unsigned', 'truncated'] as const)('%s: 401, and nothing is asked about the ticket', async (way) => {
		const before = ticketRequests().length;
		expect(await sim.forge[way](callbackId, ticketId)).toBe(401);
		expect(host!.started).toEqual([]);
		expect(ticketRequests()).toHaveLength(before);
	});

	test('changed after signing: 401', async () => {
		expect(await sim.forge.tampered(callbackId, ticketId, { ID: 1 })).toBe(401);
		expect(host!.started).toEqual([]);
	});

	test.each([
		'http://169.254.169.254/latest/meta-data',
		'https://evil.example.com/v4/system/callbackkey/index.rails?companyName=fernhollow&id=1',
		'https://na.myconnectwise.net.evil.example.com/v4/system/callbackkey/index.rails?companyName=fernhollow&id=1',
	])('with a key page of the attacker (%s): 401, and the page is never asked', async (keyUrl) => {
		expect(await sim.forge.ownKey(callbackId, ticketId, keyUrl, 'attackers-key')).toBe(401);
		expect(host!.started).toEqual([]);
	});

	test('a new signing key is fetched, a withdrawn one no longer works', async () => {
		await host!.settled();
		sim.rotateSigningKey({ withdrawOld: true });
		const id = newTicket();
		await host!.settled();
		expect(eventsOf(host!.started)).toEqual([`created ${id}`]);
	});

	test('a key page that asks for the credential gets it', async () => {
		sim.switches.keyUrlNeedsCredentials = true;
		const id = newTicket();
		await host!.settled();
		expect(eventsOf(host!.started)).toEqual([`created ${id}`]);
	});

	test('a key page that is down makes ConnectWise try again', async () => {
		sim.faults.add({ kind: 'status', status: 500, match: { path: /callbackkey/ }, times: 5 });
		const id = newTicket();
		await host!.settled();
		expect(host!.answers[0]).toBe(429);
		expect(eventsOf(host!.started)).toEqual([`created ${id}`]);
	});
});

describe('polling mode', () => {
	test('leaves n8n no webhook to register', () => {
		const type = new ConnectWisePsaTrigger();
		const methodIn = (mode: string) => {
			const node = { id: '1', name: 'Node', type: 'trigger', typeVersion: 1, position: [0, 0] as [number, number], parameters: { mode } };
			const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
			const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
			// As n8n's webhook service evaluates it, which registers one webhook for each method that is not empty.
			return workflow.expression.getSimpleParameterValue(node, type.description.webhooks![0]!.httpMethod, 'internal', {}, undefined, undefined);
		};
		expect([methodIn('polling'), methodIn('webhook')]).toEqual(['', 'POST']);
	});

	test('in the editor says so where there is no ticket that fits', async () => {
		const node = new ConnectWisePsaTrigger();
		const parameters = { mode: 'polling', filters: { company: { __rl: true, mode: 'id', value: '999999' } } };
		const test = { type: node, parameters, credentials: connectWiseCredentials(sim), mode: 'manual' as const };
		await expect(inPoll(test, (context) => node.poll.call(context))).rejects.toMatchObject({ message: 'ConnectWise PSA has no ticket that fits' });
	});
});
