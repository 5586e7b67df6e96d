import { BURST, BURST_THEORY_MS, burst, type BurstFigures } from './bench/throttle/burst';
import { bulkWithTickets, type PeerFigures, scripts, summaryOf } from './bench/throttle/measure';
import { parseArgs, process } from './support/platform';

/** Two windows and what is left of the time between them; unscaled, one window and a fifth of the next. */
const REQUESTS = { scaled: '6000', unscaled: '3600' };
const LATENCY_MS = 60;

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const write = (text: string) => process.stdout.write(`${text}\n`);

type Bulk = Awaited<ReturnType<typeof bulkWithTickets>>;

function printBulk(bulk: Bulk, peers: Record<string, PeerFigures>, scale: number): void {
	const { share, tooMany, sent, spentMs, tickets, idleP95, busyP95, busyMax, oneRequest, ticketLatencyRatio, maxInWindow } = bulk;
	const pace = scale === 1 ? 'in real time' : `time runs ${scale} times as fast, so that ${LATENCY_MS} ms of network count as ${LATENCY_MS * scale}`;
	write(`Bulk job, 3,000 requests in any 5 minutes, ${pace}`);
	write(`  client              ${percent(share)} of the permitted rate (${sent} requests in ${(spentMs / 1000).toFixed(0)} s), 429s: ${tooMany}, fullest window ${maxInWindow}`);
	write(`  tickets             ${tickets} meanwhile: p95 ${idleP95.toFixed(0)} ms idle, ${busyP95.toFixed(0)} ms during the job, ratio ${ticketLatencyRatio.toFixed(2)} (allowed ${(2 + oneRequest / idleP95).toFixed(2)}), slowest ${busyMax.toFixed(0)} ms`);
	for (const [name, { share: used, succeeded, failed, tooMany: refused }] of Object.entries(peers))
		write(`  ${name.padEnd(19)} ${percent(used)} of the permitted rate in the first 5 minutes, ${succeeded} answered, ${failed} failed, 429s: ${refused}`);
	write('');
}

function printBurst(figures: Record<string, BurstFigures>): void {
	const { reads, limit, windowMs, latencyMs } = BURST;
	write(`${reads} reads at once, ${limit} allowed in any ${windowMs / 1000} s, ${latencyMs} ms of network; theory ${BURST_THEORY_MS} ms`);
	const inTheories = (ms: number) => `${ms} ms (${(ms / BURST_THEORY_MS).toFixed(3)} × theory)`;
	for (const [name, { succeeded, failed, tooMany, ms, slowestMs }] of Object.entries(figures)) {
		const slowest = slowestMs === undefined ? '' : `, slowest of its runs ${inTheories(slowestMs)}`;
		write(`  ${name.padEnd(19)} ${succeeded} answered, ${failed} failed, 429s: ${tooMany}, ${inTheories(ms)}${slowest}`);
	}
	write('');
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			json: { type: 'boolean' },
			unscaled: { type: 'boolean' },
			scale: { type: 'string', default: '10' },
			requests: { type: 'string' },
			burst: { type: 'boolean' },
		},
	});
	const requests = Number(values.requests ?? (values.unscaled ? REQUESTS.unscaled : REQUESTS.scaled));
	const scene = { scale: values.unscaled ? 1 : Number(values.scale), requests, latencyMs: LATENCY_MS };
	const bursts = await burst();
	printBurst(bursts);
	if (values.burst) return;
	const bulk = await bulkWithTickets(scene);
	// Scripts meet the same service faster than the wall's time: nothing they do depends on it.
	const peers = await scripts({ ...scene, requests: Number(REQUESTS.scaled), scale: Number(values.scale) });
	printBulk(bulk, peers, scene.scale);
	if (values.json) write(JSON.stringify(summaryOf(bulk, peers, bursts)));
}

void main();
