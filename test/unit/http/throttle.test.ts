import { createThrottle, ThrottleAbortedError, ThrottleWaitError } from '../../../src/http/throttle';
import type { Lane, Permit, Throttle, ThrottleSettings } from '../../../src/http/throttle-contract';
import { VirtualClock } from '../../support/virtual-clock';

const SETTINGS: ThrottleSettings = { limit: 10, windowMs: 10_000, maxInFlight: 4 };

function setUp(settings: Partial<ThrottleSettings> = {}, random = () => 0.5) {
	const clock = new VirtualClock();
	return { clock, throttle: createThrottle({ ...SETTINGS, ...settings }, clock, random) };
}

/** Takes a permit and answers after `latencyMs`; resolves with the time at which it could go. */
async function request(throttle: Throttle, clock: VirtualClock, lane: Lane = 'interactive', latencyMs = 50) {
	const permit = await throttle.acquire({ lane });
	const startedAt = clock.now();
	await clock.sleep(latencyMs);
	permit.answered();
	return startedAt;
}

async function take(throttle: Throttle, count: number): Promise<Permit[]> {
	return await Promise.all(Array.from({ length: count }, async () => await throttle.acquire()));
}

describe('slots', () => {
	it('lets an idle key answer a burst at once', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 100 });
		const before = clock.now();
		await clock.runUntil(take(throttle, 10));
		expect(clock.now()).toBe(before);
	});

	it('keeps a slot from sending until a window after the answer', async () => {
		const { clock, throttle } = setUp({ limit: 1 });
		const start = clock.now();
		const both = Promise.all([request(throttle, clock, 'interactive', 700), request(throttle, clock)]);
		const [, second] = await clock.runUntil(both);
		expect(second - start).toBeGreaterThan(10_700);
		expect(second - start).toBeLessThan(10_800);
	});

	it('frees the slot of a request that never left at once', async () => {
		const { clock, throttle } = setUp({ limit: 1 });
		const [permit] = await take(throttle, 1);
		const start = clock.now();
		permit!.unsent();
		await clock.runUntil(throttle.acquire());
		expect(clock.now()).toBe(start);
	});

	it('holds the slot of a lost request longer, as it may still arrive', async () => {
		const { clock, throttle } = setUp({ limit: 1 });
		const [permit] = await take(throttle, 1);
		const start = clock.now();
		permit!.lost();
		await clock.runUntil(throttle.acquire());
		expect(clock.now() - start).toBeGreaterThanOrEqual(11_000);
	});

	it('counts a permit once however often it is settled', async () => {
		const { clock, throttle } = setUp();
		const [permit] = await take(throttle, 1);
		permit!.answered();
		permit!.answered();
		permit!.unsent();
		expect(throttle.statistics()).toMatchObject({ inFlight: 0, inWindow: 1 });
		await clock.advance(11_000);
		expect(throttle.idle).toBe(true);
	});

	it('bounds the requests in flight', async () => {
		const { clock, throttle } = setUp();
		const permits = [...(await take(throttle, 4))];
		let fifth = false;
		void throttle.acquire().then(() => (fifth = true));
		await clock.advance(60_000);
		expect(fifth).toBe(false);
		permits[0]!.answered();
		await clock.advance(0);
		expect(fifth).toBe(true);
	});

	it('needs no window where a service only bounds concurrency', async () => {
		const { clock, throttle } = setUp({ limit: Infinity, maxInFlight: 5 });
		const lanes: Lane[] = Array.from({ length: 1000 }, (_, index) => (index % 2 ? 'bulk' : 'interactive'));
		await clock.runUntil(Promise.all(lanes.map(async (lane) => await request(throttle, clock, lane))));
		expect(throttle.statistics()).toMatchObject({ total: 1000, inWindow: 0 });
	});

	it('refuses settings that could never let a request go', () => {
		const clock = new VirtualClock();
		expect(() => createThrottle({ ...SETTINGS, limit: 0 }, clock)).toThrow(RangeError);
		expect(() => createThrottle({ ...SETTINGS, maxInFlight: NaN }, clock)).toThrow(RangeError);
	});

	it('keeps what is counted when the limit changes', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 100 });
		for (const permit of await take(throttle, 10)) permit.answered();
		throttle.configure({ ...SETTINGS, limit: 12 });
		const start = clock.now();
		await clock.runUntil(take(throttle, 2));
		expect(clock.now()).toBe(start);
		throttle.configure({ ...SETTINGS, limit: 5 });
		await clock.runUntil(throttle.acquire());
		expect(clock.now() - start).toBeGreaterThan(10_000);
	});
});

describe('waiting', () => {
	it('gives the place back when the caller aborts, before a slot and without using one', async () => {
		const { clock, throttle } = setUp({ limit: 1 });
		const [permit] = await take(throttle, 1);
		const abort = new AbortController();
		const given = throttle.acquire({ signal: abort.signal });
		const next = throttle.acquire();
		abort.abort();
		await expect(given).rejects.toThrow(ThrottleAbortedError);
		permit!.answered();
		await clock.runUntil(next);
		expect(throttle.statistics()).toMatchObject({ total: 2, queued: { interactive: 0, bulk: 0 } });
	});

	it('sends nothing for a caller who aborted before asking', async () => {
		const { throttle } = setUp();
		await expect(throttle.acquire({ signal: AbortSignal.abort() })).rejects.toThrow(ThrottleAbortedError);
		expect(throttle.statistics().total).toBe(0);
	});

	it('does not wait where it is clear that the budget will not do, and says how long it would take', async () => {
		const { clock, throttle } = setUp({ limit: 1 });
		const [permit] = await take(throttle, 1);
		permit!.answered();
		const start = clock.now();
		const error: unknown = await throttle.acquire({ maxWaitMs: 9000 }).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(ThrottleWaitError);
		expect((error as ThrottleWaitError).waitMs).toBeGreaterThan(9000);
		expect((error as ThrottleWaitError).paused).toBe(false);
		expect(clock.now()).toBe(start);
	});

	it('counts those ahead in the queue, over several windows', async () => {
		const { clock, throttle } = setUp({ limit: 2 });
		for (const permit of await take(throttle, 2)) permit.answered();
		const queued = Array.from({ length: 4 }, async () => await request(throttle, clock));
		const error: unknown = await throttle.acquire({ maxWaitMs: 25_000 }).catch((reason: unknown) => reason);
		expect((error as ThrottleWaitError).waitMs).toBeGreaterThan(30_000);
		await clock.runUntil(Promise.all(queued));
	});

	it('gives up at the deadline where requests in flight take longer than thought', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 1 });
		await take(throttle, 1);
		const start = clock.now();
		await expect(clock.runUntil(throttle.acquire({ maxWaitMs: 3000 }))).rejects.toThrow(ThrottleWaitError);
		expect(clock.now() - start).toBeLessThan(3010);
	});

	it('grants a free slot to a caller who will not wait at all', async () => {
		const { throttle } = setUp();
		await expect(throttle.acquire({ maxWaitMs: 0 })).resolves.toBeDefined();
	});

	it('puts a repeated request back where it was in the queue', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 1 });
		const [first] = await take(throttle, 1);
		const went: string[] = [];
		const queue = async (name: string, order?: number) => {
			const permit = await throttle.acquire({ order });
			went.push(name);
			permit.answered();
		};
		const later = queue('later');
		const again = queue('again', first!.order);
		first!.answered();
		await clock.runUntil(Promise.all([later, again]));
		expect(went).toEqual(['again', 'later']);
	});

	it('leaves no timer behind', async () => {
		const { clock, throttle } = setUp({ limit: 2 });
		const abort = new AbortController();
		for (const permit of await take(throttle, 2)) permit.answered();
		const waiting = throttle.acquire({ signal: abort.signal });
		abort.abort();
		await expect(waiting).rejects.toThrow();
		expect(clock.pending).toBe(0);
	});
});

describe('a 429', () => {
	it('pauses every request of the key for as long as the service asks', async () => {
		const { clock, throttle } = setUp();
		const [permit] = await take(throttle, 1);
		const start = clock.now();
		permit!.refused(7000);
		expect(throttle.statistics().pausedUntil).toBe(start + 7000);
		await clock.runUntil(throttle.acquire({ lane: 'bulk' }));
		expect(clock.now() - start).toBe(7000);
	});

	it('sends one request after the pause, and more with each success', async () => {
		const { clock, throttle } = setUp({ limit: 100, maxInFlight: 8 });
		const [permit] = await take(throttle, 1);
		permit!.refused(1000);
		const granted: Permit[] = [];
		const collect = (next: Permit) => void granted.push(next);
		for (let index = 0; index < 8; index += 1) void throttle.acquire().then(collect);
		await clock.advance(5000);
		expect(granted).toHaveLength(1);
		granted[0]!.answered();
		await clock.advance(0);
		expect(granted).toHaveLength(3);
		granted[1]!.answered();
		await clock.advance(0);
		expect(granted).toHaveLength(5);
	});

	it('is one storm with the other refusals of requests that were under way', async () => {
		const { clock, throttle } = setUp({ windowMs: 300_000 }, () => 1);
		for (const permit of await take(throttle, 4)) permit.refused();
		expect(throttle.statistics()).toMatchObject({ refusals: 4, pausedUntil: clock.now() + 2000 });
	});

	it('backs off further each time the probe is refused too, up to a minute', async () => {
		const { clock, throttle } = setUp({ limit: 1000, windowMs: 300_000 }, () => 1);
		const pauses: number[] = [];
		for (let round = 0; round < 8; round += 1) {
			const permit = await clock.runUntil(throttle.acquire());
			permit.refused();
			pauses.push(throttle.statistics().pausedUntil! - clock.now());
		}
		expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
	});

	it('never trusts a Retry-After of more than an hour', async () => {
		const { clock, throttle } = setUp();
		const [permit] = await take(throttle, 1);
		permit!.refused(10 * 86_400_000);
		expect(throttle.statistics().pausedUntil).toBe(clock.now() + 3_600_000);
	});

	it('turns away at once whoever cannot sit the pause out', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 1 });
		const [permit] = await take(throttle, 1);
		const waiting = throttle.acquire({ maxWaitMs: 5000 });
		const start = clock.now();
		permit!.refused(60_000);
		const error: unknown = await waiting.catch((reason: unknown) => reason);
		expect(error).toMatchObject({ name: 'ThrottleWaitError', waitMs: 60_000, paused: true });
		expect(clock.now()).toBe(start);
	});

	it('lets a caller abort during the pause', async () => {
		const { throttle } = setUp();
		const [permit] = await take(throttle, 1);
		permit!.refused(60_000);
		const abort = new AbortController();
		const waiting = throttle.acquire({ signal: abort.signal });
		abort.abort();
		await expect(waiting).rejects.toThrow(ThrottleAbortedError);
	});
});

describe('lanes', () => {
	it('lets a ticket go before a sync that came first', async () => {
		const { clock, throttle } = setUp({ maxInFlight: 1 });
		const [permit] = await take(throttle, 1);
		const went: Lane[] = [];
		const queue = async (lane: Lane) => {
			const next = await throttle.acquire({ lane });
			went.push(lane);
			next.answered();
		};
		const all = Promise.all([queue('bulk'), queue('bulk'), queue('interactive')]);
		permit!.answered();
		await clock.runUntil(all);
		expect(went).toEqual(['interactive', 'bulk', 'bulk']);
	});

	it('leaves room in flight for a ticket while a sync waits for slow pages', async () => {
		const { clock, throttle } = setUp({ limit: 1000, maxInFlight: 8 });
		for (let index = 0; index < 20; index += 1) void throttle.acquire({ lane: 'bulk' });
		await clock.advance(0);
		expect(throttle.statistics().inFlight).toBe(6);
		await clock.runUntil(take(throttle, 2));
		expect(throttle.statistics().inFlight).toBe(8);
	});

	it('counts by purpose', async () => {
		const { throttle } = setUp();
		await throttle.acquire({ purpose: 'triage' });
		await throttle.acquire({ purpose: 'triage' });
		await throttle.acquire();
		expect(throttle.statistics().byPurpose).toEqual({ triage: 2, other: 1 });
	});
});
