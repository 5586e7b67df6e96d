/**
 * Time as the domain sees it. Timers are off limits inside an n8n package, so time is injected:
 * n8n-workflow's `sleep` in nodes, real timers in scripts, a virtual clock in tests.
 */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Resolves after `ms` milliseconds; rejects when `signal` aborts. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
