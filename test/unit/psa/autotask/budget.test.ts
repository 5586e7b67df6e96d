import { ThrottleRegistry } from '../../../../src/http/throttle-registry';
import { AutotaskBudget } from '../../../../src/psa/autotask/budget';
import { VirtualClock } from '../../../support/virtual-clock';

const MINUTE = 60_000;

function bench() {
	const clock = new VirtualClock();
	const budget = new AutotaskBudget(new ThrottleRegistry(), 'https://webservices2.autotask.net', 'account', clock);
	const usage = { externalRequestThreshold: 1000, currentTimeframeRequestCount: 0 };
	let looks = 0;
	const keepCurrent = async () =>
		await budget.keepCurrent(async () => {
			looks += 1;
			return await Promise.resolve(usage);
		});
	const request = async (endpoint = 'Tickets') => (await budget.throttle(endpoint).acquire({ maxWaitMs: 0 })).answered();
	return { clock, budget, usage, keepCurrent, request, looks: () => looks };
}

describe("an Autotask account's budget", () => {
	test('is what the others leave of the hour, less a reserve', async () => {
		const { budget, usage, keepCurrent } = bench();
		usage.currentTimeframeRequestCount = 900;
		await keepCurrent();
		expect(budget.throttle('Tickets').statistics().limit).toBe(50);
	});

	test('own requests are not the others', async () => {
		const { budget, usage, keepCurrent, request, clock } = bench();
		await keepCurrent();
		for (let i = 0; i < 100; i += 1) await request();
		usage.currentTimeframeRequestCount = 100;
		await clock.advance(6 * MINUTE);
		await keepCurrent();
		expect(budget.throttle('Tickets').statistics()).toMatchObject({ limit: 950, inWindow: 100 });
	});

	test('is asked for once by many at the same time, and again after 5 minutes, 1 where little is left', async () => {
		const { usage, keepCurrent, looks, clock } = bench();
		await Promise.all(Array.from({ length: 20 }, keepCurrent));
		expect(looks()).toBe(1);
		await clock.advance(4 * MINUTE);
		await keepCurrent();
		expect(looks()).toBe(1);
		await clock.advance(MINUTE);
		usage.currentTimeframeRequestCount = 2000;
		await keepCurrent();
		expect(looks()).toBe(2);
		await clock.advance(MINUTE);
		await keepCurrent();
		expect(looks()).toBe(3);
	});

	test('an answer that says nothing changes nothing', async () => {
		const { budget } = bench();
		await budget.keepCurrent(async () => await Promise.resolve(undefined));
		expect(budget.throttle('Tickets').statistics().limit).toBe(9500);
	});

	test('two requests at once at an endpoint; other endpoints are not held up', async () => {
		const { budget, request } = bench();
		const [first] = [await budget.throttle('Tickets').acquire(), await budget.throttle('Tickets').acquire()];
		let third = false;
		const waiting = budget.throttle('Tickets').acquire().then((permit) => {
			third = true;
			permit.answered();
		});
		await request('Companies');
		expect(third).toBe(false);
		first.answered();
		await waiting;
		expect(third).toBe(true);
	});

	test('a request that waits no longer gives its place at the endpoint back', async () => {
		const { budget, usage, keepCurrent, request } = bench();
		usage.currentTimeframeRequestCount = 949;
		await keepCurrent();
		await request();
		for (let i = 0; i < 5; i += 1) await expect(request()).rejects.toMatchObject({ name: 'ThrottleWaitError' });
		expect(budget.threads('Tickets').statistics().inFlight).toBe(0);
	});
});
