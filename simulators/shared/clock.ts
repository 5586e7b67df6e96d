import { delay } from './platform';

/** Time, so that tests need not wait for it. */
export interface SimulatorClock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Rejects when the signal aborts. */
	sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

export const systemClock: SimulatorClock = {
	now: () => Date.now(),
	sleep: async (milliseconds, signal) => await delay(milliseconds, undefined, { signal }),
};
