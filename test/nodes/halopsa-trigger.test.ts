import type { INodeParameters } from 'n8n-workflow';
import { HaloPsaTrigger } from '../../nodes/HaloPsaTrigger/HaloPsaTrigger.node';
import { startHaloPsaSimulator, type HaloPsaOptions, type HaloPsaSimulator } from '../../simulators/halopsa';
import { haloClient } from '../support/halopsa-client';
import { activateHaloPsa, haloCredentials, lifeCycle } from '../support/halopsa-trigger';
import { AT_LEISURE } from '../support/loopback';
import type { TriggerHost } from '../support/psa-trigger';
import { SkippingClock } from '../support/skipping-clock';
import { eventsOf, ticketTriggerTests } from '../support/ticket-trigger-tests';

const CLOSED = 9;

let sim: HaloPsaSimulator;
let clock: SkippingClock;
let client: number;
let host: TriggerHost | undefined;

async function start(options: HaloPsaOptions = {}): Promise<void> {
	clock = new SkippingClock(Date.now());
	sim = await startHaloPsaSimulator({ seed: 'msp', clock, webhookTimeoutMs: AT_LEISURE, ...options });
	client = sim.records.clients.all()[0]!.id;
}

async function activate(parameters: INodeParameters = {}): Promise<TriggerHost> {
	host = await activateHaloPsa(sim, parameters);
	clock.pass(5);
	return host;
}

function newTicket(fields = {}): number {
	clock.pass(2);
	return sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: client, ...fields }).id;
}

const numbers = () => sim.notifications().map(({ eventno }) => eventno).sort((a, b) => a - b);

beforeEach(async () => await start());
afterEach(async () => {
	if (host) await host.close();
	else await sim.close();
	host = undefined;
});

ticketTriggerTests(() => {
	return {
		psa: 'halopsa',
		sim,
		clock,
		node: new HaloPsaTrigger(),
		credentials: haloCredentials(sim),
		ticketList: /Tickets$/,
		activate,
		createTicket: () => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: client }).id,
		rename: (id, summary) => void sim.updateTicket(id, { summary }),
		setClosed: (id, closed) => void sim.updateTicket(id, { status_id: closed ? CLOSED : 1 }),
		addOwnNote: async (id) =>
			await haloClient(sim).addPrivateNote({ ticketId: String(id), text: 'Documentation', marker: 'itglue-triage' }),
		replay: async (id) => await sim.forge.replayed(sim.webhooks()[0]!.id, id),
		webhooks: () => sim.webhooks(),
	};
});

describe('registering with HaloPSA', () => {
	const node = new HaloPsaTrigger();

	test.each(['bare', 'keyed'] as const)('one webhook with a secret, found again and removed (%s lists)', async (webhookListShape) => {
		sim.switches.webhookListShape = webhookListShape;
		const staticData = {};
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		expect(await lifeCycle(node, 'create', { sim, staticData })).toBe(true);
		expect(sim.webhooks()).toMatchObject([{ active: true, authentication_type: 1, basic_username: 'n8n', type: 0, method: 0 }]);
		expect(sim.webhooks()[0]!.basic_password).toMatch(/^[0-9a-f]{32}$/);
		expect(numbers()).toEqual([3]);
		expect(staticData).toMatchObject({ member: String(sim.apiAgent.id) });
		expect(JSON.stringify(staticData)).not.toContain(sim.webhooks()[0]!.basic_password);
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(true);
		await lifeCycle(node, 'create', { sim });
		expect([sim.webhooks(), sim.notifications()]).toMatchObject([[{}], [{}]]);
		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
		expect([sim.webhooks(), sim.notifications()]).toEqual([[], []]);
		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
	});

	test('one that is switched off, or hears of other events, is put right', async () => {
		await lifeCycle(node, 'create', { sim, parameters: { events: ['created', 'updated', 'resolved'] } });
		expect(numbers()).toEqual([3, 19, 39, 76]);
		sim.webhooks()[0]!.active = false;
		expect(await lifeCycle(node, 'checkExists', { sim, parameters: { events: ['created', 'updated', 'resolved'] } })).toBe(false);
		await lifeCycle(node, 'create', { sim, parameters: { events: ['resolved'] } });
		expect(numbers()).toEqual([39, 76]);
		expect(sim.webhooks()).toMatchObject([{ active: true }]);
		expect(await lifeCycle(node, 'checkExists', { sim, parameters: { events: ['resolved'] } })).toBe(true);
	});

	test('the webhook of an earlier client secret gets the new one', async () => {
		await lifeCycle(node, 'create', { sim });
		const before = sim.webhooks()[0]!.basic_password;
		sim.webhooks()[0]!.name = 'n8n ticket trigger (00000000)';
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		sim.webhooks()[0]!.basic_password = 'old';
		await lifeCycle(node, 'create', { sim });
		expect(sim.webhooks()).toMatchObject([{ basic_password: before }]);
	});

	test.each([/\/Webhook$/, /\/Notification$/])('what was not answered (%s) is there once', async (path) => {
		sim.faults.add({ kind: 'lost-response', match: { method: 'POST', path }, times: 1 });
		await lifeCycle(node, 'create', { sim }).catch(async () => await lifeCycle(node, 'create', { sim }));
		expect([sim.webhooks(), sim.notifications()]).toMatchObject([[{}], [{}]]);
		expect([sim.webhooks().length, sim.notifications().length]).toEqual([1, 1]);
	});

	test('without the scope for it, says which', async () => {
		const failure = await lifeCycle(node, 'create', { sim, credentials: { scope: 'edit:tickets' } }).catch((error: unknown) => error);
		expect(failure).toMatchObject({ name: 'NodeApiError', description: expect.stringContaining('scope admin') });
	});
});

describe('a new ticket', () => {
	test.each([{ deliveryBody: 'array' }, { eventLanguage: 'de' }] as const)('starts it with %j, too', async (switches) => {
		Object.assign(sim.switches, switches);
		await activate();
		const id = newTicket();
		await host!.settled();
		expect(eventsOf(host!.started)).toEqual([`created ${id}`]);
	});

	test('each of a batch starts it', async () => {
		await activate();
		Object.assign(sim.webhooks()[0]!, { batch_method: 1, batch_limit: 3 });
		const ids = [newTicket(), newTicket(), newTicket()];
		await host!.settled();
		expect(host!.answers).toEqual([200]);
		expect(host!.started.map(({ id }) => Number(id))).toEqual(ids);
	});

	test('of other clients or teams does not', async () => {
		const companyId = sim.records.clients.all()[1]!.id;
		const [team, other] = sim.records.teams.all();
		await activate({ filters: { boards: [String(team!.id)], company: { __rl: true, mode: 'id', value: String(companyId) } } });
		newTicket({ team: team!.name });
		newTicket({ companyId, team: other!.name });
		const wanted = newTicket({ companyId, team: team!.name });
		await host!.settled();
		expect(host!.started.map(({ id }) => Number(id))).toEqual([wanted]);
	});

	test('is not lost when HaloPSA cannot be asked about it, or delivers nothing', async () => {
		await activate();
		sim.faults.add({ kind: 'status', status: 400, match: { path: /Tickets/ }, times: 1 });
		const first = newTicket();
		await host!.settled();
		expect([host!.answers, host!.started]).toEqual([[200], []]);
		expect(eventsOf(await host!.poll())).toEqual([`created ${first}`]);
		await host!.unregister();
		const second = newTicket();
		expect(eventsOf(await host!.poll())).toEqual([`created ${second}`]);
	});
});

describe('updates and resolutions', () => {
	test('resolved is closed, once; reopened and closed again is news', async () => {
		await activate({ events: ['resolved'] });
		const id = newTicket();
		const move = async (status_id: number) => {
			clock.pass(60);
			sim.updateTicket(id, { status_id });
			await host!.settled();
		};
		await move(CLOSED);
		clock.pass(60);
		sim.addNote(id, { note: 'Thanks' });
		await host!.settled();
		await move(1);
		await move(CLOSED);
		await host!.poll();
		expect(eventsOf(host!.started)).toEqual([`resolved ${id}`, `resolved ${id}`]);
	});
});

describe('hostile deliveries', () => {
	let webhookId: string;
	let ticketId: number;
	beforeEach(async () => {
		ticketId = newTicket();
		await activate({ events: ['created', 'updated', 'resolved'] });
		webhookId = sim.webhooks()[0]!.id;
	});
	const ticketRequests = () => sim.requests.filter(({ path }) => path.includes('/Tickets'));

	test.each(['withoutCredentials', 'wrongCredentials'] as const)('%s: 401, and nothing is asked about the ticket', async (way) => {
		const before = ticketRequests().length;
		expect(await sim.forge[way](webhookId, ticketId)).toBe(401);
		expect(host!.started).toEqual([]);
		expect(ticketRequests()).toHaveLength(before);
	});

	test.each([
		['truncated', async () => await sim.forge.truncated(webhookId, ticketId)],
		['no JSON', async () => await sim.forge.raw(webhookId, ticketId, '<html>')],
		['about nothing', async () => await sim.forge.raw(webhookId, ticketId, '[null, 7, {"object_id":"1 or 1=1"}, {}]')],
	])('%s, with the secret: nothing is asked', async (_, forge) => {
		const before = ticketRequests().length;
		expect(await forge()).toBe(200);
		await host!.settled();
		expect(ticketRequests()).toHaveLength(before);
	});

	test('one that lies about its ticket changes nothing: the ticket is read', async () => {
		expect(await sim.forge.tampered(webhookId, ticketId, { ticket: { id: ticketId, status_id: CLOSED, summary: 'Lies' } })).toBe(200);
		await host!.settled();
		expect(host!.started).toEqual([]);
	});

	test('the secret of before is refused, and the next poll brings the present one', async () => {
		sim.webhooks()[0]!.basic_password = 'of-before';
		sim.webhooks()[0]!.name = 'n8n ticket trigger (00000000)';
		const lost = newTicket();
		await host!.settled();
		expect([host!.answers, host!.started]).toEqual([[401], []]);
		await host!.poll();
		const id = newTicket();
		await host!.settled();
		await host!.poll();
		expect(eventsOf(host!.started).sort()).toEqual([`created ${lost}`, `created ${id}`].sort());
	});
});

describe('polling mode', () => {
	test.each([true, false])('registers no webhook and finds each ticket once, over restarts (sorted: %s)', async (orderByLastUpdate) => {
		sim.switches.orderByLastUpdate = orderByLastUpdate;
		await activate({ mode: 'polling', events: ['created', 'resolved'] });
		expect(sim.webhooks()).toEqual([]);
		const first = newTicket();
		expect(eventsOf(await host!.poll())).toEqual([`created ${first}`]);
		await haloClient(sim).addPrivateNote({ ticketId: String(first), text: 'Documentation', marker: 'itglue-triage' });
		expect(await host!.poll()).toEqual([]);
		const second = newTicket();
		await host!.restart();
		sim.updateTicket(first, { status_id: CLOSED });
		await host!.poll();
		await host!.poll();
		expect(eventsOf(host!.started)).toEqual([`created ${first}`, `created ${second}`, `resolved ${first}`]);
	});

	test('updates by an agent of the list, and by our own notes, are left out', async () => {
		await activate({ mode: 'polling', events: ['updated'], options: { ignoreUpdatesBy: '3' } });
		const [id, other] = [newTicket(), newTicket()];
		clock.pass(30);
		sim.addNote(id, { note: 'By Jordan Lee, agent 3', hiddenfromuser: true });
		clock.pass(30);
		sim.addUserNote(other, 'It is still full');
		expect(eventsOf(await host!.poll())).toEqual([`updated ${other}`]);
	});

});
