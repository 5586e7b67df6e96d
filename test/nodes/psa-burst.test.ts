import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import { autotaskCredentials } from '../support/autotask-trigger';
import { connectWiseCredentials } from '../support/connectwise-trigger';
import type { TestCredential } from '../support/engine-credentials';
import { haloCredentials } from '../support/halopsa-trigger';
import { IdleClock } from '../support/idle-clock';
import { AT_LEISURE } from '../support/loopback';
import { loadTrigger, TriggerHost, type TriggerSetup } from '../support/psa-trigger';

const BURST = 500;
const MINUTE = 60_000;

/** A PSA, and the limit of requests it counts. */
interface Desk {
	sim: TriggerSetup['sim'] & { requests: ReadonlyArray<{ at: number; status: number }> };
	credentials: Record<string, TestCredential>;
	createTicket(): number;
	/** At most so many requests in any so many milliseconds. */
	limit: [requests: number, windowMs: number];
}

const TICKET = { summary: 'FS01 is full', description: 'Help' };

/** By the class name of its trigger. */
const PSAS: Record<string, (clock: IdleClock) => Promise<Desk>> = {
	ConnectWisePsaTrigger: async (clock) => {
		const sim = await startConnectWiseSimulator({ seed: 'msp', clock, callbackTimeoutMs: AT_LEISURE });
		const createTicket = () => sim.createTicket({ ...TICKET, companyId: 2101 }).id;
		return { sim, credentials: connectWiseCredentials(sim), createTicket, limit: [1_000, MINUTE] };
	},
	AutotaskPsaTrigger: async (clock) => {
		const sim = await startAutotaskSimulator({ seed: 'msp', clock, deliveryTimeoutMs: AT_LEISURE });
		const companyId = sim.records.companies.find(({ id }) => id > 0)!.id;
		const createTicket = () => sim.createTicket({ ...TICKET, companyId }).id;
		return { sim, credentials: autotaskCredentials(sim), createTicket, limit: [10_000, 60 * MINUTE] };
	},
	HaloPsaTrigger: async (clock) => {
		const sim = await startHaloPsaSimulator({ seed: 'msp', clock, webhookTimeoutMs: AT_LEISURE });
		const companyId = sim.records.clients.all()[0]!.id;
		const createTicket = () => sim.createTicket({ ...TICKET, companyId }).id;
		return { sim, credentials: haloCredentials(sim), createTicket, limit: [300, 5 * MINUTE] };
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
async function pollUntil(started: number, clock: IdleClock): Promise<void> {
	for (let polls = 0; polls < 60 && host!.started.length < started; polls += 1) {
		await clock.sleep(MINUTE);
		await host!.poll().catch(() => undefined);
	}
	await host!.poll().catch(() => undefined);
}

describe.each(Object.keys(PSAS))('500 tickets in a burst, %s', (trigger) => {
	test.each(['webhook', 'polling'])('come once each within the limits (%s)', async (mode) => {
		const time = new IdleClock(Date.parse('2026-06-01T12:00:00.000Z'));
		const { sim, credentials, createTicket, limit } = await PSAS[trigger]!(time);
		host = await TriggerHost.activate({ sim, time, load: () => loadTrigger(trigger), credentials: () => credentials }, { mode });
		await time.sleep(5_000);
		const ids = Array.from({ length: BURST }, createTicket);
		await host.settled();
		await pollUntil(BURST, time);
		expect(host.started.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(ids);
		expect(host.answers.filter((status) => status !== 200)).toEqual([]);
		expect(host.answers).toHaveLength(mode === 'webhook' ? BURST : 0);
		expect(sim.requests.filter(({ status }) => status === 429 || status >= 500)).toEqual([]);
		const [most, windowMs] = limit;
		expect(busiest(sim.requests.map(({ at }) => at), windowMs)).toBeLessThanOrEqual(most);
	});
});
