import { sleep } from 'n8n-workflow';
import type { Clock } from '../../src/http/clock';

/** Real time inside n8n: timers are off limits in a package, n8n-workflow's `sleep` stands in. */
export const clock: Clock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => await sleep(ms, signal),
};

/** How long a server is waited for: apart from the clock, whose pauses tests skip. */
export const patience: Pick<Clock, 'sleep'> = {
	sleep: async (ms, signal) => await sleep(ms, signal),
};
