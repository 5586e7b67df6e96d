import type { IDataObject, INodeParameters, IWebhookData } from 'n8n-workflow';
import { ItGlueLiveFeedApi } from '../../../credentials/ItGlueLiveFeedApi.credentials';
import * as nodesOwn from '../../../nodes/shared/clock';
import { ItGlueTrigger } from '../../../nodes/ItGlueTrigger/ItGlueTrigger.node';
import { startAutotaskSimulator } from '../../../simulators/autotask';
import { startConnectWiseSimulator } from '../../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../../simulators/halopsa';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import type { RecordedRequest } from '../../../simulators/shared/recorder';
import { autotaskCredentials } from '../autotask-trigger';
import { connectWiseCredentials } from '../connectwise-trigger';
import { credential, inPoll, inWebhook } from '../engine';
import type { TestCredential } from '../engine-credentials';
import { haloCredentials } from '../halopsa-trigger';
import { IdleClock } from '../idle-clock';
import { startItGlue } from '../itglue';
import { AT_LEISURE } from '../loopback';
import { loadTrigger, TriggerHost } from '../psa-trigger';
import { seedOf } from '../write-back';
import { losePatienceWith } from './waits';

/** A trigger that is switched on, and the service behind it, on one clock. */
export interface TriggerDesk {
	clock: Pick<IdleClock, 'now' | 'pass'>;
	faults: FaultSwitches;
	requests(): readonly RecordedRequest[];
	forgetRequests(): void;
	/** Makes something happen that the trigger is for. */
	happen(): string;
	/** The way news comes first: the delivery of what happened last, or a poll. Rejects where n8n would show an error. */
	meet(): Promise<void>;
	poll(): Promise<void>;
	/** Everything that started an execution, in order. */
	given(): string[];
	/** What n8n keeps in its database for the trigger. */
	stored(): string;
	secrets: string[];
	close(): Promise<void>;
}

export type Way = 'poll' | 'delivery';

interface PsaSimulator {
	faults: FaultSwitches;
	requests: RecordedRequest[];
	recorder: { clear(): void };
	createTicket(ticket: { summary: string; description: string; companyId: number }): { id: number };
	settled(): Promise<void>;
	close(): Promise<void>;
}

interface PsaSetup {
	sim: PsaSimulator;
	credentials: Record<string, TestCredential>;
	companyId: number;
	secrets: string[];
}

/** The simulators' own limits are not what is tested. */
const UNLIMITED = 1_000_000;

const PSAS: Record<string, (clock: IdleClock) => Promise<PsaSetup>> = {
	ConnectWisePsaTrigger: async (clock) => {
		const sim = await startConnectWiseSimulator({ seed: 'msp', clock, callbackDelays: [1, 1], callbackTimeoutMs: AT_LEISURE, switches: { requestsPerMinute: UNLIMITED } });
		const { publicKey, privateKey, clientId } = sim.credentials;
		return { sim, credentials: connectWiseCredentials(sim), companyId: 2101, secrets: [publicKey, privateKey, clientId] };
	},
	AutotaskPsaTrigger: async (clock) => {
		const sim = await startAutotaskSimulator({ clock, deliveryDelays: [1, 1, 1, 1], deliveryTimeoutMs: AT_LEISURE, switches: { latencyMs: 0 } });
		const { secret, integrationCode } = sim.credentials;
		const companyId = sim.records.companies.find(({ id }) => id > 0)!.id;
		return { sim, credentials: autotaskCredentials(sim), companyId, secrets: [secret, integrationCode] };
	},
	HaloPsaTrigger: async (clock) => {
		const sim = await startHaloPsaSimulator({ seed: 'msp', clock, webhookTimeoutMs: AT_LEISURE, switches: { rateLimit: UNLIMITED } });
		const { clientId, clientSecret } = sim.credentials;
		const companyId = sim.records.clients.all()[0]!.id;
		return { sim, credentials: haloCredentials(sim), companyId, secrets: [clientId, clientSecret] };
	},
};

export const TRIGGERS = ['ItGlueTrigger', ...Object.keys(PSAS)];

/** @param node class name */
export async function openTrigger(node: string, way: Way): Promise<TriggerDesk> {
	return node in PSAS ? await openPsa(node, way) : await openItGlue(way);
}

const START = Date.parse('2026-06-01T12:00:00.000Z');

/** Knows the registry of modules that it is the time in. */
class TriggerClock extends IdleClock {
	own = nodesOwn;

	override rule(own: typeof nodesOwn): void {
		this.own = own;
		super.rule(own);
	}
}

async function openPsa(node: string, way: Way): Promise<TriggerDesk> {
	const clock = new TriggerClock(START);
	const { sim, credentials, companyId, secrets } = await PSAS[node](clock);
	const host = await TriggerHost.activate({ sim, time: clock, load: () => loadTrigger(node), credentials: () => credentials }, way === 'poll' ? { mode: 'polling' } : {});
	losePatienceWith(sim.faults, clock, clock.own.patience);
	clock.pass(5);
	return {
		clock,
		faults: sim.faults,
		requests: () => sim.requests,
		forgetRequests: () => sim.recorder.clear(),
		happen: () => {
			clock.pass(2);
			return String(sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId }).id);
		},
		meet: async () => void (way === 'poll' ? await host.poll() : await host.settled()),
		poll: async () => void (await host.poll()),
		given: () => host.started.map(({ id }) => id),
		stored: () => host.stored,
		secrets,
		close: async () => await host.close(),
	};
}

const FEED_WORD = 'feed-secret-of-a-workflow-1';

async function openItGlue(way: Way): Promise<TriggerDesk> {
	const clock = new IdleClock(START);
	clock.rule(nodesOwn);
	const glue = await startItGlue({ seed: seedOf(['4810147']), clock: () => clock.now(), rateLimit: { limit: Infinity } });
	const { simulator } = glue;
	const staticData: IDataObject = {};
	const given: string[] = [];
	let last = '';
	let count = 0;
	const type = new ItGlueTrigger();
	const parameters: INodeParameters = way === 'poll' ? {} : { mode: 'webhook' };
	const test = () => ({ type, parameters, credentials: { ...glue.credentials(), ...credential(ItGlueLiveFeedApi, { secret: FEED_WORD }) }, staticData });
	const note = (items: Array<{ json: IDataObject }> = []) => void given.push(...items.map(({ json }) => String(json.name)));
	const poll = async () => note((await inPoll(test(), async (context) => await type.poll.call(context)))?.[0]);
	const deliver = async () => {
		const response = { status: () => ({ end: () => undefined }) };
		const body = { resource_url: `https://msp.itglue.com/1/configurations/${last}` };
		const request = { headers: {}, query: { secret: FEED_WORD }, body, rawBody: Buffer.from('') };
		const webhookData = { webhookDescription: { name: 'default' } } as unknown as IWebhookData;
		const result = await inWebhook({ ...test(), webhookData, request, response }, async (context) => await type.webhook.call(context));
		note(result.workflowData?.[0]);
	};
	losePatienceWith(simulator.faults, clock, nodesOwn.patience);
	await poll();
	return {
		clock,
		faults: simulator.faults,
		requests: () => simulator.requests,
		forgetRequests: () => glue.clear(),
		happen: () => {
			clock.pass(2);
			[last] = glue.ids('configurations');
			const name = `Renamed ${(count += 1)}`;
			simulator.database.update(simulator.database.get('configurations', last)!, { name });
			return name;
		},
		meet: way === 'poll' ? poll : deliver,
		poll,
		given: () => given,
		stored: () => JSON.stringify(staticData),
		secrets: [simulator.keys.full, FEED_WORD],
		close: async () => await simulator.close(),
	};
}
