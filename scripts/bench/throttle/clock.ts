import type { Clock } from '../../../src/http/clock';
import { delay } from '../../support/platform';

/** Time that runs faster than the wall's, by a factor: five minutes pass in thirty seconds at 10. */
export class ScaledClock implements Clock {
	constructor(readonly scale: number) {}

	now(): number {
		return Date.now() * this.scale;
	}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		// Node's timers count to 2^31 - 1 milliseconds; nothing here waits longer.
		await delay(Math.min(ms / this.scale, 2 ** 31 - 1), undefined, { signal });
	}
}
