import { getEventListeners } from '../../../scripts/support/platform';
import { SingleFlight } from '../../../src/http/single-flight';
import { createThrottle } from '../../../src/http/throttle';
import { onAbort } from '../../../src/http/on-abort';
import { VirtualClock } from '../../support/virtual-clock';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const reasons = async (given: Array<Promise<unknown>>) => (await Promise.allSettled(given)).map(({ status }) => status);

it('calls each that waits once, and none that stopped waiting, one of them told by another', () => {
	const abort = new AbortController();
	const called: string[] = [];
	onAbort(abort.signal, () => {
		called.push('first');
		stopLast();
	});
	const stop = onAbort(abort.signal, () => called.push('stopped'));
	const stopLast = onAbort(abort.signal, () => called.push('last'));
	stop();
	abort.abort();
	expect(called).toEqual(['first']);
});

it('does nothing without a signal', () => {
	expect(() => onAbort(undefined, () => undefined)()).not.toThrow();
});

describe('hundreds of requests of one execution share its signal, of which Node.js suspects a leak beyond ten listeners', () => {
	it('in a flight', async () => {
		const abort = new AbortController();
		const flights = new SingleFlight<string>('Service');
		const start = async (signal: AbortSignal) => await new Promise<string>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
		const all = Array.from({ length: 250 }, async (_none, index) => await flights.run(`${index % 50}`, start, abort.signal));
		expect(listeners(abort.signal)).toBe(1);
		abort.abort();
		expect(new Set(await reasons(all))).toEqual(new Set(['rejected']));
	});

	it('in the queue for the rate limit', async () => {
		const abort = new AbortController();
		const clock = new VirtualClock();
		const throttle = createThrottle({ limit: 1, windowMs: 1000, maxInFlight: 1 }, clock);
		await throttle.acquire();
		const all = Array.from({ length: 250 }, async () => await throttle.acquire({ signal: abort.signal }));
		expect(listeners(abort.signal)).toBe(1);
		abort.abort();
		expect(new Set(await reasons(all))).toEqual(new Set(['rejected']));
		expect(throttle.statistics().queued.interactive).toBe(0);
	});
});
