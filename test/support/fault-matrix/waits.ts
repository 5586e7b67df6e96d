import { clock, patience } from '../../../nodes/shared/clock';
import { sleep } from 'n8n-workflow';
import { SkippingClock } from '../skipping-clock';

/** Longer than a loaded machine takes for an answer, and short enough to wait for. */
const PATIENCE_MS = 1500;

const skipping = new SkippingClock(Date.now());

/** Makes the nodes skip every pause, of retries and of rate limits; servers are still waited for. Lasts as long as the process. */
export function skipPauses(): void {
	Object.assign(clock, {
		now: () => skipping.now(),
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
}
