import { BURST_THEORY_MS, middleRun } from '../../../scripts/bench/throttle/burst';
import { ScaledClock } from '../../../scripts/bench/throttle/clock';
import { bulkReads, inParallel } from '../../../scripts/bench/throttle/job';
import { summaryOf } from '../../../scripts/bench/throttle/measure';
import { naiveRetry, type ScriptContext, sequential } from '../../../scripts/bench/throttle/scripts';
import type { Service } from '../../../scripts/bench/throttle/service';
import type { HttpRequest } from '../../../src/http/transport';
import { RateLimitedServer } from '../../support/rate-limited-server';
import { VirtualClock } from '../../support/virtual-clock';

const service = {
	url: 'https://api.example',
	organizations: ['1', '2', '3'],
	documents: ['11', '12', '13', '14'],
} as Service;

function scene(limit: number): { clock: VirtualClock; server: RateLimitedServer; context: ScriptContext } {
	const clock = new VirtualClock();
	const server = new RateLimitedServer(clock, { limit, windowMs: 10_000 });
	return { clock, server, context: { service, clock, transport: server.transport, until: Infinity } };
}

describe('the throttle benchmark', () => {
	it('reads pages and single documents by turns, the same address never twice in a row of those under way', () => {
		const reads = bulkReads(service, 12);
		expect(reads).toHaveLength(12);
		expect(reads[0]?.path).toBe('/organizations/1/relationships/documents');
		expect(reads[1]).toEqual({ path: '/documents/11', query: { include: 'related_items' } });
		const pages = reads.filter((_read, index) => index % 2 === 0).map((read) => JSON.stringify(read));
		expect(new Set(pages).size).toBe(pages.length);
	});

	it('works through all of a list, so many at a time', async () => {
		const done: number[] = [];
		let most = 0;
		let open = 0;
		await inParallel(
			[1, 2, 3, 4, 5],
			async (item) => {
				most = Math.max(most, (open += 1));
				await Promise.resolve();
				open -= 1;
				done.push(item);
			},
			2,
		);
		expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
		expect(most).toBe(2);
	});

	it('counts what the scripts get: refusals of a burst, and none where one waits for the other', async () => {
		const burst = scene(5);
		const refused = await burst.clock.runUntil(naiveRetry(20)(bulkReads(service, 20), burst.context));
		expect(refused.succeeded + refused.failed).toBe(20);
		expect(refused.tooMany).toBe(burst.server.refused);
		expect(refused.tooMany).toBeGreaterThan(15);
		const calm = scene(1000);
		const answered = await calm.clock.runUntil(sequential(bulkReads(service, 20), calm.context));
		expect(answered).toEqual({ succeeded: 20, failed: 0, tooMany: 0 });
		expect(calm.server.mostInFlight).toBe(1);
	});

	it('starts nothing after its time', async () => {
		const { clock, context } = scene(1000);
		const sent: HttpRequest[] = [];
		const transport = async (request: HttpRequest) => {
			sent.push(request);
			return await context.transport(request);
		};
		await clock.runUntil(sequential(bulkReads(service, 20), { ...context, transport, until: clock.now() + 100 }));
		expect(sent).toHaveLength(3);
	});

	it('sums up as one line: the client’s ratios, and every peer’s', () => {
		const outcome = { succeeded: 250, failed: 0, tooMany: 0 };
		const bulk = { share: 1.02, tooMany: 0, ticketLatencyRatio: 0.97, sent: 6000, idleP95: 1, busyP95: 1 } as Parameters<typeof summaryOf>[0];
		const line = JSON.stringify(summaryOf(bulk, { sequential: { ...outcome, share: 0.15 } }, { client: { ...outcome, ms: 1.05 * BURST_THEORY_MS } }));
		expect(JSON.parse(line)).toEqual({
			share: 1.02,
			tooMany: 0,
			ticketLatencyRatio: 0.97,
			peers: { sequential: { ...outcome, share: 0.15 }, burst: { client: { ...outcome, ms: 1.05 * BURST_THEORY_MS, timesTheory: 1.05 } } },
		});
		expect(BURST_THEORY_MS).toBe(4060);
	});

	it('takes the middle of several runs by its time, and the worst of what became of the reads', () => {
		const runs = [4300, 4900, 4200].map((ms) => ({ succeeded: 250, failed: 0, tooMany: 0, ms }));
		runs[2] = { succeeded: 249, failed: 1, tooMany: 3, ms: 4200 };
		expect(middleRun(runs)).toEqual({ succeeded: 249, failed: 1, tooMany: 3, ms: 4300, slowestMs: 4900 });
	});

	it('lets time run faster, and sleeps as much less', async () => {
		const clock = new ScaledClock(1000);
		const start = clock.now();
		await clock.sleep(5000);
		expect(clock.now() - start).toBeGreaterThanOrEqual(4000);
	});
});
