import type { INodeParameters, INodeType } from 'n8n-workflow';
import type { FaultSwitches } from '../../simulators/shared/faults';
import { inPoll } from './engine';
import type { TestCredential } from './engine-credentials';
import { passMinutes, type Started, type TriggerHost } from './psa-trigger';
import type { SkippingClock } from './skipping-clock';

/** A PSA's simulator and trigger, in words that all PSAs share. */
export interface TriggerDesk {
	psa: string;
	sim: {
		faults: FaultSwitches;
		deliveryFaults: { duplicate: number; outOfOrder: number };
		settled(): Promise<void>;
	};
	clock: SkippingClock;
	node: INodeType;
	credentials: Record<string, TestCredential>;
	/** Of requests that list tickets. */
	ticketList: RegExp;
	/** Whoever opened the desk closes it. */
	activate(parameters?: INodeParameters): Promise<TriggerHost>;
	/** A ticket "FS01 is full" of "Nobody can save"; returns its id. */
	createTicket(): number;
	rename(id: number, title: string): void;
	setClosed(id: number, closed: boolean): void;
	addOwnNote(id: number): Promise<unknown>;
	/** Takes a delivery about the ticket that was verified before, and sends it again. */
	replay(id: number): Promise<number | null>;
	webhooks(): readonly unknown[];
}

export const eventsOf = (started: readonly Started[]): string[] => started.map(({ event, id }) => `${event} ${id}`);
export const sortedIds = (started: readonly Started[]): number[] => started.map(({ id }) => Number(id)).sort((a, b) => a - b);

/** What holds for every PSA's ticket trigger, on a desk that is opened anew before each test. */
export function ticketTriggerTests(open: () => TriggerDesk): void {
	let desk: TriggerDesk;
	beforeEach(() => {
		desk = open();
	});
	afterEach(() => jest.restoreAllMocks());

	function newTicket(): number {
		desk.clock.pass(2);
		return desk.createTicket();
	}

	describe('a new ticket', () => {
		test('starts the workflow with the ticket as the API has it', async () => {
			const { started, answers, settled } = await activated();
			const id = newTicket();
			await settled();
			expect(answers).toEqual([200]);
			expect(started).toMatchObject([
				{ event: 'created', id: String(id), title: 'FS01 is full', description: 'Nobody can save', psa: desk.psa },
			]);
		});

		test('delivered twice or late is one ticket', async () => {
			const { started, settled, poll } = await activated();
			desk.sim.deliveryFaults.duplicate = 1;
			const first = newTicket();
			desk.sim.deliveryFaults.outOfOrder = 1;
			const [second, third] = [newTicket(), newTicket()];
			await settled();
			await poll();
			expect(sortedIds(started)).toEqual([first, second, third]);
		});

		test('is not lost when the PSA cannot be asked about it', async () => {
			const { started, answers, settled, poll } = await activated();
			desk.sim.faults.add({ kind: 'status', status: 403, match: { path: desk.ticketList }, times: 1 });
			const id = newTicket();
			await settled();
			expect([answers, started]).toEqual([[200], []]);
			expect(eventsOf(await poll())).toEqual([`created ${id}`]);
		});

		test('before a restart, during and after it comes once each', async () => {
			const running = await desk.activate();
			const before = newTicket();
			await running.settled();
			await desk.addOwnNote(before);
			await running.stop();
			const during = [newTicket(), newTicket()];
			await desk.sim.settled();
			await running.listenAgain();
			await running.restart();
			const after = newTicket();
			await running.settled();
			await running.poll();
			expect(running.started.map(({ id }) => Number(id))).toEqual([before, ...during, after]);
		});

		test('comes once more where it has no note of ours after the time it was given', async () => {
			const { started, settled, poll } = await activated({ options: { followUpMinutes: 15 } });
			const [lost, noted] = [newTicket(), newTicket()];
			await settled();
			await desk.addOwnNote(noted);
			expect(await poll()).toEqual([]);
			passMinutes(16);
			expect(eventsOf(await poll())).toEqual([`created ${lost}`]);
			expect(await poll()).toEqual([]);
			expect(started).toHaveLength(3);
		});

		test('that was there before the first activation does not', async () => {
			newTicket();
			const { started, poll } = await activated();
			await poll();
			expect(started).toEqual([]);
		});

		test('is no news where a delivery about it is replayed', async () => {
			const id = newTicket();
			const { started, settled } = await activated({ events: ['created', 'updated', 'resolved'] });
			expect(await desk.replay(id)).toBe(200);
			expect(await desk.replay(id)).toBe(200);
			await settled();
			expect(started).toEqual([]);
		});
	});

	describe('updates and resolutions', () => {
		test('each change of a technician once, the note of our own not at all', async () => {
			const { started, settled, poll } = await activated({ events: ['updated'] });
			const id = newTicket();
			desk.clock.pass(3);
			desk.rename(id, 'FS01 is full again');
			await settled();
			desk.clock.pass(30);
			await desk.addOwnNote(id);
			await settled();
			await poll();
			expect(eventsOf(started)).toEqual([`updated ${id}`]);
			expect(started[0]!.title).toBe('FS01 is full again');
		});

		test('resolved is closed, once; reopened and closed again is news', async () => {
			const { started, settled, poll } = await activated({ events: ['resolved'] });
			const id = newTicket();
			for (const closed of [true, false, true]) {
				desk.clock.pass(60);
				desk.setClosed(id, closed);
				await settled();
			}
			await poll();
			expect(eventsOf(started)).toEqual([`resolved ${id}`, `resolved ${id}`]);
		});
	});

	describe('polling mode', () => {
		test('registers no webhook and finds each ticket once, over restarts', async () => {
			const running = await desk.activate({ mode: 'polling', events: ['created', 'resolved'] });
			expect(desk.webhooks()).toEqual([]);
			const first = newTicket();
			expect(eventsOf(await running.poll())).toEqual([`created ${first}`]);
			await desk.addOwnNote(first);
			expect(await running.poll()).toEqual([]);
			const second = newTicket();
			await running.restart();
			expect(await running.poll()).toEqual([]);
			desk.clock.pass(60);
			desk.setClosed(first, true);
			await running.poll();
			expect(eventsOf(running.started)).toEqual([`created ${first}`, `created ${second}`, `resolved ${first}`]);
		});

		test('fails where the PSA does, and goes on where it stopped', async () => {
			const { poll } = await activated({ mode: 'polling' });
			const id = newTicket();
			desk.sim.faults.add({ kind: 'status', status: 403, match: { path: desk.ticketList }, times: 1 });
			await expect(poll()).rejects.toMatchObject({ name: 'NodeApiError' });
			expect(eventsOf(await poll())).toEqual([`created ${id}`]);
		});

		test('in the editor gives the last changed ticket and remembers nothing', async () => {
			const id = newTicket();
			const { node, credentials } = desk;
			const staticData = {};
			const run = { type: node, parameters: { mode: 'polling' }, credentials, staticData, mode: 'manual' as const };
			const output = await inPoll(run, (context) => node.poll!.call(context));
			expect(output).toMatchObject([[{ json: { event: 'created', id: String(id), description: 'Nobody can save' } }]]);
			expect(staticData).toEqual({});
		});
	});

	/** The parts of an active trigger that most tests use. */
	async function activated(parameters: INodeParameters = {}) {
		const running = await desk.activate(parameters);
		return {
			started: running.started,
			answers: running.answers,
			settled: async () => await running.settled(),
			poll: async () => await running.poll(),
		};
	}
}
