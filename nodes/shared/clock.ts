import { sleep } from 'n8n-workflow';
import type { Clock } from '../../src/http/clock';

/** Real time inside n8n: timers are off limits in a package, n8n-workflow's `sleep` stands in. */
export const clock: Clock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => await sleep(ms, signal),
};
