import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { AutotaskPsaTrigger } from '../../nodes/AutotaskPsaTrigger/AutotaskPsaTrigger.node';
import { startAutotaskSimulator, type AutotaskOptions, type AutotaskSimulator } from '../../simulators/autotask';
import { autotaskClient } from '../support/autotask-client';
import { activateAutotask, autotaskCredentials, lifeCycle } from '../support/autotask-trigger';
import { AT_LEISURE } from '../support/loopback';
import type { TriggerHost } from '../support/psa-trigger';
import { SkippingClock } from '../support/skipping-clock';
import { eventsOf, sortedIds, ticketTriggerTests } from '../support/ticket-trigger-tests';

let sim: AutotaskSimulator;
let clock: SkippingClock;
let host: TriggerHost | undefined;
let companyId: number;

async function start(options: AutotaskOptions = {}): Promise<void> {
	clock = new SkippingClock(Date.now());
	const switches = { latencyMs: 0, ...options.switches };
	sim = await startAutotaskSimulator({ clock, deliveryDelays: [1, 1, 1, 1], deliveryTimeoutMs: AT_LEISURE, ...options, switches });
	companyId = sim.records.companies.find(({ id }) => id > 0)!.id;
}

async function activate(parameters: INodeParameters = {}): Promise<TriggerHost> {
	host = await activateAutotask(sim, parameters);
	clock.pass(5);
	return host;
}

function newTicket(fields = {}): number {
	clock.pass(2);
	return sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId, ...fields }).id;
}

function addOwnNote(id: number) {
	return autotaskClient(sim).addPrivateNote({ ticketId: String(id), text: 'Documentation', marker: 'itglue-triage' });
}

const children = (entity: string) => sim.records[entity as 'webhookFields'].all();

beforeEach(async () => await start());
afterEach(async () => {
	jest.restoreAllMocks();
	if (host) await host.close();
	else await sim.close();
	host = undefined;
});

ticketTriggerTests(() => {
	return {
		psa: 'autotask',
		sim,
		clock,
		node: new AutotaskPsaTrigger(),
		credentials: autotaskCredentials(sim),
		ticketList: /Tickets\/query$/,
		activate,
		createTicket: () => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId }).id,
		rename: (id, title) => void sim.updateTicket(id, { title }),
		setClosed: (id, closed) => void sim.updateTicket(id, { status: closed ? 5 : 8 }),
		addOwnNote,
		replay: async (id) => await sim.forge.replayed(sim.webhooks()[0]!.id, id),
		webhooks: () => sim.webhooks(),
	};
});

describe('registering with Autotask', () => {
	const node = new AutotaskPsaTrigger();

	test('one webhook with its fields, ready, found again, and removed with everything below it', async () => {
		const staticData: IDataObject = {};
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		expect(await lifeCycle(node, 'create', { sim, staticData })).toBe(true);
		expect(sim.webhooks()).toMatchObject([
			{
				name: expect.stringMatching(/^n8n-itglue [0-9a-f]{8}$/),
				isActive: true,
				isReady: true,
				isSubscribedToCreateEvents: true,
				isSubscribedToUpdateEvents: false,
				isSubscribedToDeleteEvents: false,
				secretKey: expect.stringMatching(/^[0-9a-f]{32}$/),
				ownerResourceID: sim.credentials.resourceId,
			},
		]);
		expect(staticData).toMatchObject({ member: String(sim.credentials.resourceId) });
		expect(JSON.stringify(staticData)).not.toContain(sim.webhooks()[0]!.secretKey);
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(true);
		await lifeCycle(node, 'create', { sim });
		expect(sim.webhooks()).toHaveLength(1);
		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
		expect([sim.webhooks(), children('webhookFields'), children('excludedResources')]).toEqual([[], [], []]);
		expect(await lifeCycle(node, 'delete', { sim })).toBe(true);
	});

	test('updates without the own API user; its tickets come where created ones are wanted', async () => {
		await lifeCycle(node, 'create', { sim, parameters: { events: ['updated', 'resolved'] } });
		expect(sim.webhooks()).toMatchObject([{ isSubscribedToCreateEvents: false, isSubscribedToUpdateEvents: true }]);
		expect(sim.records.excludedResources.all()).toMatchObject([{ resourceID: sim.credentials.resourceId }]);
		expect(children('webhookFields').length).toBeGreaterThan(5);
		const parameters = { events: ['created', 'updated'] };
		expect(await lifeCycle(node, 'checkExists', { sim, parameters })).toBe(false);
		await lifeCycle(node, 'create', { sim, parameters });
		expect(sim.webhooks()).toMatchObject([{ isSubscribedToCreateEvents: true }]);
		expect(sim.records.excludedResources.all()).toEqual([]);
	});

	test('labels of fields may be written apart, and a webhook may take its time to be ready', async () => {
		Object.assign(sim.switches, { webhookFieldLabels: 'captions', readyDelayMs: 0 });
		await lifeCycle(node, 'create', { sim, parameters: { events: ['resolved'] } });
		expect(children('webhookFields')).toHaveLength(2);
	});

	test.each(['lost-response', 'reset-after'] as const)('a creation whose answer got lost (%s) leaves one', async (kind) => {
		sim.faults.add({ kind, match: { method: 'POST', path: /TicketWebhooks$/ }, times: 1 } as never);
		expect(await lifeCycle(node, 'create', { sim })).toBe(true);
		expect(sim.webhooks()).toHaveLength(1);
	});

	test('one that was left half set up is completed', async () => {
		sim.faults.add({ kind: 'status', status: 400, match: { method: 'POST', path: /Fields$/ }, times: 1 });
		await expect(lifeCycle(node, 'create', { sim })).rejects.toMatchObject({ name: 'NodeApiError' });
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		expect(await lifeCycle(node, 'create', { sim })).toBe(true);
		expect(sim.webhooks()).toMatchObject([{ isReady: true, isActive: true }]);
		expect(sim.webhooks()).toHaveLength(1);
	});

	test('a security level that allows no webhooks says what to do', async () => {
		sim.switches.webhooksAllowed = false;
		const failure = lifeCycle(node, 'create', { sim });
		await expect(failure).rejects.toMatchObject({ description: expect.stringMatching(/Can create WebHooks.*Mode to Polling/) });
	});

	test('an address Autotask cannot post to says so', async () => {
		await sim.close();
		await start({ allowHttpWebhooks: false });
		const failure = lifeCycle(node, 'create', { sim });
		await expect(failure).rejects.toMatchObject({
			message: expect.stringContaining('must be a valid https address on port 443'),
			description: expect.stringMatching(/https on port 443 only.*Polling/),
		});
	});

	test('a wrong secret fails with what to do, and without it', async () => {
		const failure = await lifeCycle(node, 'create', { sim, credentials: { secret: 'wr0ng-S3cret' } }).catch((error: unknown) => error);
		expect(failure).toMatchObject({ name: 'NodeApiError', httpCode: '401', description: expect.stringContaining('Secret') });
		expect(JSON.stringify(failure)).not.toContain('wr0ng-S3cret');
	});
});

describe('a webhook that no longer works', () => {
	test('is switched on again at activation', async () => {
		const node = new AutotaskPsaTrigger();
		await lifeCycle(node, 'create', { sim });
		sim.deactivate(sim.webhooks()[0]!.id);
		expect(await lifeCycle(node, 'checkExists', { sim })).toBe(false);
		await lifeCycle(node, 'create', { sim });
		expect(sim.webhooks()).toMatchObject([{ isActive: true }]);
	});

	test('is switched on again by a poll, and what it missed is found', async () => {
		await activate();
		sim.deactivate(sim.webhooks()[0]!.id);
		await host!.settled();
		const missed = newTicket();
		expect(await host!.poll()).toEqual([]);
		expect(sim.webhooks()).toMatchObject([{ isActive: true }]);
		expect(eventsOf(await host!.poll())).toEqual([`created ${missed}`]);
	});

	test('and the word of it, which anyone can send, changes nothing', async () => {
		await activate();
		expect(await sim.forge.deactivated(sim.webhooks()[0]!.id)).toBe(401);
		expect([sim.webhooks()[0]!.isActive, host!.started]).toEqual([true, []]);
	});

	test('because its secret was changed gets the right one again', async () => {
		await activate();
		const [webhook] = sim.webhooks();
		sim.records.webhooks.put({ ...webhook!, secretKey: 'another secret', name: 'n8n-itglue 00000000' });
		const missed = newTicket();
		await host!.settled();
		expect(host!.answers).toEqual([401, 401, 401, 401, 401]);
		await host!.poll();
		expect(sim.webhooks()).toMatchObject([{ secretKey: webhook!.secretKey, isActive: true }]);
		const next = newTicket();
		await host!.settled();
		await host!.poll();
		expect(sortedIds(host!.started)).toEqual([missed, next]);
	});
});

describe('a new ticket', () => {
	test.each(['escaped', 'unescaped', 'plain'] as const)('starts the workflow as the API has it, delivered %s', async (wireForm) => {
		sim.switches.wireForm = wireForm;
		await activate({ events: ['created', 'updated'] });
		const id = newTicket({ summary: 'R&D printer <2nd floor> – Büro 😀 "x" `+`' });
		await host!.settled();
		expect(host!.answers).toEqual([200]);
		expect(host!.started).toMatchObject([
			{ event: 'created', id: String(id), title: 'R&D printer <2nd floor> – Büro 😀 "x" `+`', description: 'Nobody can save', psa: 'autotask' },
		]);
	});

	test('of other queues, clients or priorities does not', async () => {
		const other = sim.records.companies.find(({ id }) => id > 0 && id !== companyId)!.id;
		await activate({ filters: { company: { __rl: true, mode: 'id', value: String(other) }, priorities: ['High'] } });
		newTicket({ priority: 'High' });
		newTicket({ companyId: other });
		const wanted = newTicket({ companyId: other, priority: 'High' });
		await host!.settled();
		expect(sortedIds(host!.started)).toEqual([wanted]);
	});

});

describe('updates and resolutions', () => {
	test("a client's note is an update, found by polling: Autotask's webhook does not tell", async () => {
		await activate({ mode: 'polling', events: ['updated'] });
		const id = newTicket({ contactName: 'Dana Ortiz' });
		await host!.poll();
		clock.pass(60);
		await addOwnNote(id);
		expect(await host!.poll()).toEqual([]);
		clock.pass(60);
		sim.addContactNote(id, sim.tickets().find((row) => row.id === id)!.contactID!, 'Still broken');
		expect(eventsOf(await host!.poll())).toEqual([`updated ${id}`]);
	});

	test('a status of the user counts as resolved', async () => {
		await activate({ events: ['resolved'], resolvedStatuses: 'Other, waiting CUSTOMER' });
		const id = newTicket();
		clock.pass(10);
		sim.updateTicket(id, { status: 7 });
		await host!.settled();
		expect(eventsOf(host!.started)).toEqual([`resolved ${id}`]);
	});
});

describe('hostile deliveries', () => {
	let webhookId: number;
	let ticketId: number;
	beforeEach(async () => {
		ticketId = newTicket();
		await activate({ events: ['created', 'updated', 'resolved'] });
		webhookId = sim.webhooks()[0]!.id;
	});

	test.each(['wrongSignature', 'unsigned', 'truncated'] as const)('%s: 401, and nothing is asked', async (way) => {
		const before = sim.requests.length;
		expect(await sim.forge[way](webhookId, ticketId)).toBe(401);
		expect(host!.started).toEqual([]);
		expect(sim.requests).toHaveLength(before);
	});

	test('changed after signing: 401', async () => {
		expect(await sim.forge.tampered(webhookId, ticketId, { Id: 1 })).toBe(401);
		expect(host!.started).toEqual([]);
	});

});

describe('polling mode', () => {
	test('more tickets than a page come all, once', async () => {
		await activate({ mode: 'polling' });
		const ids = Array.from({ length: 520 }, () => newTicket());
		for (let polls = 0; polls < 5; polls += 1) await host!.poll();
		expect(host!.started.map(({ id }) => Number(id))).toEqual(ids);
	});

});
