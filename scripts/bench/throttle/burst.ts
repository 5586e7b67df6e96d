import { createThrottle } from '../../../src/http/throttle';
import { createItGlueClient, itGlueThrottleSettings } from '../../../src/itglue/client';
import { ScaledClock } from './clock';
import { read as readByNode } from './http-request-node';
import { bulkReads, type Read } from './job';
import { naiveRetry, type Outcome, type ScriptContext, sequential, spaced } from './scripts';
import { withService } from './service';

export const BURST = { reads: 250, limit: 100, windowMs: 2000, latencyMs: 60 };

/** Two whole windows wait for the last fifty reads, whose answers then take one latency. */
export const BURST_THEORY_MS = (Math.ceil(BURST.reads / BURST.limit) - 1) * BURST.windowMs + BURST.latencyMs;

export interface BurstFigures extends Outcome {
	ms: number;
	/** Of several runs, of which `ms` is the middle one. */
	slowestMs?: number;
}

type Contestant = (reads: readonly Read[], context: ScriptContext) => Promise<Outcome>;

/** Reads before the burst, so that none pays for connections and for code that runs for the first time. */
const WARM_UP_READS = 32;

/** Of the client, as 60 ms more or less on a busy machine are more than a percent. */
const CLIENT_RUNS = 5;

async function burstBy(contestant: Contestant): Promise<BurstFigures> {
	return await withService({ scale: 1, limit: BURST.limit, windowMs: BURST.windowMs }, async (service) => {
		const clock = new ScaledClock(1);
		const context = { service, clock, transport: service.transport(BURST.latencyMs), until: Infinity };
		const reads = bulkReads(service, BURST.reads);
		await contestant(reads.slice(0, WARM_UP_READS), context);
		await clock.sleep(BURST.windowMs + 100);
		const start = clock.now();
		const outcome = await contestant(reads, context);
		return { ...outcome, ms: clock.now() - start };
	});
}

/** The middle of several runs by its time, with the worst outcome that any of them had. */
export function middleRun(runs: readonly BurstFigures[]): BurstFigures {
	const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		succeeded: Math.min(...runs.map(({ succeeded }) => succeeded)),
		failed: Math.max(...runs.map(({ failed }) => failed)),
		tooMany: Math.max(...runs.map(({ tooMany }) => tooMany)),
		ms: times[times.length >> 1] ?? NaN,
		slowestMs: times.at(-1),
	};
}

/** 250 reads at once where 100 are allowed in any two seconds, in real time: by the client and by scripts. */
export async function burst(): Promise<Record<string, BurstFigures>> {
	const byClient: BurstFigures[] = [];
	while (byClient.length < CLIENT_RUNS) byClient.push(await burstBy(burstByClient));
	const byNode = (batched: boolean): Contestant => async (reads, { service }) => await readByNode(service, reads, BURST.latencyMs, { batched });
	return {
		client: middleRun(byClient),
		sequential: await burstBy(sequential),
		spaced: await burstBy(spaced),
		naiveRetry: await burstBy(naiveRetry(BURST.reads)),
		n8n: await burstBy(byNode(false)),
		n8nBatching: await burstBy(byNode(true)),
	};
}

const burstByClient: Contestant = async (reads, { service, transport, clock }) => {
	const { limit, windowMs: window } = BURST;
	const throttle = createThrottle({ ...itGlueThrottleSettings(), limit, windowMs: window }, clock);
	const client = createItGlueClient({ baseUrl: service.url, transport, clock, throttle });
	const results = await Promise.allSettled(reads.map(async ({ path, query }) => await client.get(path, query)));
	const succeeded = results.filter(({ status }) => status === 'fulfilled').length;
	return { succeeded, failed: results.length - succeeded, tooMany: (await service.counts()).refused };
};
