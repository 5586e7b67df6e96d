import { clock } from '../../nodes/shared/clock';
import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import { activateAutotask } from '../support/autotask-trigger';
import { activateConnectWise } from '../support/connectwise-trigger';
import { activateHaloPsa } from '../support/halopsa-trigger';
import type { TriggerHost } from '../support/psa-trigger';

// n8n, the PSA and its limits live a hundred times as fast.
jest.mock('../../nodes/shared/clock', () => {
	const { ScaledClock } = jest.requireActual<typeof import('../support/scaled-clock')>('../support/scaled-clock');
	const clock = new ScaledClock(100);
	// Servers live a hundred times as fast as well: what they are waited for is real time.
	return { clock, patience: { sleep: async (ms: number, signal?: AbortSignal) => await clock.sleep(100 * ms, signal) } };
});

jest.setTimeout(300_000);

const BURST = 500;
const MINUTE = 60_000;

/** A PSA with an active trigger, and the limit of requests it counts. */
interface Setup {
	sim: { requests: ReadonlyArray<{ at: number; status: number }>; settled(): Promise<void> };
	host: TriggerHost;
	createTicket(): number;
	/** At most so many requests in any so many milliseconds. */
	limit: [requests: number, windowMs: number];
}

const PSAS: Record<string, (mode: string) => Promise<Setup>> = {
	connectwise: async (mode) => {
		const sim = await startConnectWiseSimulator({ seed: 'msp', clock });
		const createTicket = () => sim.createTicket({ summary: 'FS01 is full', description: 'Help', companyId: 2101 }).id;
		return { sim, host: await activateConnectWise(sim, { mode }), createTicket, limit: [1_000, MINUTE] };
	},
	autotask: async (mode) => {
		const sim = await startAutotaskSimulator({ seed: 'msp', clock });
		const companyId = sim.records.companies.find(({ id }) => id > 0)!.id;
		const createTicket = () => sim.createTicket({ summary: 'FS01 is full', description: 'Help', companyId }).id;
		return { sim, host: await activateAutotask(sim, { mode }), createTicket, limit: [10_000, 60 * MINUTE] };
	},
	halopsa: async (mode) => {
		const sim = await startHaloPsaSimulator({ seed: 'msp', clock });
		const companyId = sim.records.clients.all()[0]!.id;
		const createTicket = () => sim.createTicket({ summary: 'FS01 is full', description: 'Help', companyId }).id;
		return { sim, host: await activateHaloPsa(sim, { mode }), createTicket, limit: [300, 5 * MINUTE] };
	},
};

let host: TriggerHost | undefined;
afterEach(async () => {
	await host?.close();
	host = undefined;
});

/** The most requests that fell into any window. */
function busiest(times: readonly number[], windowMs: number): number {
	let [first, most] = [0, 0];
	times.forEach((at, index) => {
		while (times[first]! <= at - windowMs) first += 1;
		most = Math.max(most, index - first + 1);
	});
	return most;
}

/** Polls as n8n does, once a minute; one that fails is only one that found nothing. */
async function pollUntil(started: number): Promise<void> {
	for (let polls = 0; polls < 60 && host!.started.length < started; polls += 1) {
		await clock.sleep(MINUTE);
		await host!.poll().catch(() => undefined);
	}
	await host!.poll().catch(() => undefined);
}

describe.each(Object.keys(PSAS))('500 tickets in a burst, %s', (psa) => {
	test.each(['webhook', 'polling'])('come once each within the limits (%s)', async (mode) => {
		const setup = await PSAS[psa]!(mode);
		({ host } = setup);
		await clock.sleep(5_000);
		const ids = Array.from({ length: BURST }, () => setup.createTicket());
		await host.settled();
		await pollUntil(BURST);
		expect(host.started.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(ids);
		expect(host.answers.filter((status) => status !== 200)).toEqual([]);
		expect(host.answers).toHaveLength(mode === 'webhook' ? BURST : 0);
		expect(setup.sim.requests.filter(({ status }) => status === 429 || status >= 500)).toEqual([]);
		const [most, windowMs] = setup.limit;
		expect(busiest(setup.sim.requests.map(({ at }) => at), windowMs)).toBeLessThanOrEqual(most);
	});
});
