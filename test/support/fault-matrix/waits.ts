import { clock, patience } from '../../../nodes/shared/clock';
import { sleep } from 'n8n-workflow';
import { ScaledClock } from '../scaled-clock';
import { SkippingClock } from '../skipping-clock';

/** Longer than a loaded machine takes for an answer, and short enough to wait for. */
const PATIENCE_MS = 1500;

const HASTE = 300;
const HOUR_MS = 3_600_000;
let passed = 0;

const skipping = new SkippingClock(Date.now());

/** Makes the nodes skip every pause, of retries and of rate limits; servers are still waited for. Lasts as long as the process. */
export function skipPauses(): void {
	Object.assign(clock, {
		now: () => {
			// Time passes for the rest of the world too.
			skipping.pass(0.001);
			return skipping.now();
		},
		sleep: async (ms: number) => await skipping.sleep(ms),
	});
}

/** Makes the nodes wait for a server for a moment only. */
export function loseFaith(): void {
	patience.sleep = async (ms, signal) => await sleep(Math.min(ms, PATIENCE_MS), signal);
}

/** Lets more time pass for the nodes than any service asks to wait. */
export function letTimePass(): void {
	skipping.pass(2 * 3600);
	passed += 2 * HOUR_MS;
}

/** Makes pauses short instead, for what has many requests under way at once: skipped time would run out on those that wait. */
export function hastenPauses(): void {
	const hasty = new ScaledClock(HASTE);
	Object.assign(clock, {
		now: () => hasty.now() + passed,
		sleep: async (ms: number, signal?: AbortSignal) => await hasty.sleep(ms, signal),
	});
}
