import { createThrottle } from '../../../src/http/throttle';
import { createItGlueClient, type ItGlueClient, IT_GLUE_REQUEST_LIMIT, itGlueThrottleSettings } from '../../../src/itglue/client';
import { percentile } from '../metrics';
import { BURST_THEORY_MS, type BurstFigures } from './burst';
import { ScaledClock } from './clock';
import { paginated } from './http-request-node';
import { askForTicket, bulkReads, inParallel } from './job';
import { naiveRetry, type Outcome, type ScriptContext, sequential, spaced } from './scripts';
import { type Service, withService } from './service';

export interface Scene {
	/** How much faster than the wall's the time of client and service runs. */
	scale: number;
	requests: number;
	/** Real milliseconds on the network, both ways together. */
	latencyMs: number;
}

/** How often a ticket arrives: often, so that there are enough to speak of a 95th percentile. */
const TICKET_EVERY_MS = 5000;
const IDLE_TICKETS = 60;
const WARM_UP_TICKETS = 20;
const PATIENCE_MS = 3_600_000;

const { windowMs } = itGlueThrottleSettings();

interface Asking {
	service: Service;
	clock: ScaledClock;
	client: ItGlueClient;
	/** How long a ticket waits for its answers. */
	ticket(number: number): Promise<number>;
}

/** The real client at a service of its own whose key nobody has used yet; connections and compiled code are there already. */
async function asking<T>({ scale, latencyMs }: Scene, work: (asking: Asking) => Promise<T>): Promise<T> {
	return await withService({ scale, limit: IT_GLUE_REQUEST_LIMIT, windowMs }, async (service) => {
		const clock = new ScaledClock(scale);
		const client = createItGlueClient({
			baseUrl: service.url,
			transport: service.transport(latencyMs),
			clock,
			throttle: createThrottle(itGlueThrottleSettings(), clock),
			maxWaitMs: PATIENCE_MS,
		});
		const ticket = async (number: number) => {
			const start = clock.now();
			await askForTicket(client, service, number);
			return clock.now() - start;
		};
		for (let number = 0; number < WARM_UP_TICKETS; number += 1) await ticket(number);
		return await work({ service, clock, client, ticket });
	});
}

/** The bulk job with tickets in between, by the real client; times are in the time of the scene. */
export async function bulkWithTickets(scene: Scene) {
	const idle = await asking(scene, async ({ ticket }) => {
		const times: number[] = [];
		for (let number = 0; number < IDLE_TICKETS; number += 1) times.push(await ticket(number));
		return times;
	});
	return await asking(scene, async ({ service, clock, client, ticket }) => {
		const busy: number[] = [];
		const arrive = async (number: number) => void busy.push(await ticket(number));
		const { spentMs, sent } = await withTickets(clock, arrive, async () => {
			const before = client.statistics.total;
			const start = clock.now();
			await inParallel(bulkReads(service, scene.requests), async ({ path, query }) => {
				await client.get(path, query, { lane: 'bulk' });
			});
			return { spentMs: clock.now() - start, sent: client.statistics.total - before };
		});
		const [idleP95, busyP95] = [percentile(idle, 0.95) ?? 0, percentile(busy, 0.95) ?? 0];
		const { refused: tooMany, maxInWindow } = await service.counts();
		return {
			share: sent / (IT_GLUE_REQUEST_LIMIT * (spentMs / windowMs)),
			ticketLatencyRatio: busyP95 / idleP95,
			...{ tooMany, maxInWindow, sent, spentMs, tickets: busy.length, idleP95, busyP95, busyMax: Math.max(...busy), oneRequest: idleP95 / 3 },
		};
	});
}

/** Lets tickets arrive, each for itself, as long as the work goes on. */
async function withTickets<T>(clock: ScaledClock, ticket: (number: number) => Promise<void>, work: () => Promise<T>): Promise<T> {
	const done = new AbortController();
	const open: Array<Promise<void>> = [];
	const arriving = (async () => {
		for (let number = 0; !done.signal.aborted; number += 1) {
			open.push(ticket(number));
			await clock.sleep(TICKET_EVERY_MS, done.signal).catch(() => undefined);
		}
	})();
	const result = await work();
	done.abort();
	await arriving;
	await Promise.all(open);
	return result;
}

export interface PeerFigures extends Outcome {
	share: number;
}

/** The same reads by scripts, for one window each. */
export async function scripts({ scale, requests, latencyMs }: Scene): Promise<Record<string, PeerFigures>> {
	const found: Record<string, PeerFigures> = {};
	for (const [name, script] of Object.entries({ sequential, spaced, naiveRetry: naiveRetry(32) })) {
		found[name] = await withService({ scale, limit: IT_GLUE_REQUEST_LIMIT, windowMs }, async (service) => {
			const clock = new ScaledClock(scale);
			const context: ScriptContext = { service, clock, transport: service.transport(latencyMs), until: clock.now() + windowMs };
			const outcome = await script(bulkReads(service, requests), context);
			return { ...outcome, share: outcome.succeeded / IT_GLUE_REQUEST_LIMIT };
		});
	}
	const byNode = async (count: number, requestInterval: (lists: number) => number): Promise<PeerFigures> =>
		await withService({ scale, limit: IT_GLUE_REQUEST_LIMIT, windowMs }, async (service) => {
			const start = Date.now();
			const outcome = await paginated(service, { requests: count, latencyMs, intervalMs: requestInterval(service.organizations.length) });
			const windows = Math.max(1, ((Date.now() - start) * scale) / windowMs);
			return { ...outcome, share: outcome.succeeded / (IT_GLUE_REQUEST_LIMIT * windows) };
		});
	found.n8nPagination = await byNode(requests, () => 0);
	// Somebody who knows the limit and how many lists there are: each list's share of 100 ms between requests.
	found.n8nPaginationSpaced = await byNode(IT_GLUE_REQUEST_LIMIT, (lists) => (lists * 100) / scale);
	return found;
}

/** What a program reads of a run: ratios of the client, then of all others, the burst among them. */
export function summaryOf(
	{ share, tooMany, ticketLatencyRatio }: Awaited<ReturnType<typeof bulkWithTickets>>,
	peers: Record<string, PeerFigures>,
	bursts: Record<string, BurstFigures>,
) {
	const relative = Object.entries(bursts).map(([name, figures]) => [name, { ...figures, timesTheory: figures.ms / BURST_THEORY_MS }]);
	return { share, tooMany, ticketLatencyRatio, peers: { ...peers, burst: Object.fromEntries(relative) as Record<string, BurstFigures & { timesTheory: number }> } };
}
