import type { Clock } from '../http/clock';
import { type FailureKind, isServiceError } from '../http/errors';

const PASSING: ReadonlySet<FailureKind> = new Set<FailureKind>(['unavailable', 'unreachable', 'rate-limited']);
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export interface PatienceSettings {
	/** Milliseconds to wait in sum before giving up; 0 tries once. */
	patienceMs: number;
	clock: Clock;
	signal?: AbortSignal;
}

/**
 * Repeats work that only reads for as long as the service does not answer: a ticket comes once, and outlives a restart of
 * the other side. Throws whatever the last try threw, at once where waiting does not help (a refused key, a wrong parameter).
 */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

/** No patience: the first failure is the answer. */
export const once: Patience = async (work) => await work();

/** Patience for everything one ticket needs: the time runs from now, however many pieces of work share it. */
export function patience({ patienceMs, clock, signal }: PatienceSettings): Patience {
	const deadline = clock.now() + patienceMs;
	return async (work) => {
		let wait = FIRST_WAIT_MS;
		for (;;) {
			const failure = await work().then(
				(value) => ({ value }),
				(error: unknown) => ({ error }),
			);
			if ('value' in failure) return failure.value;
			const { error } = failure;
			const pause = isServiceError(error) ? Math.max(wait, error.retryAfterMs ?? 0) : wait;
			const hopeless = !isServiceError(error) || !PASSING.has(error.kind);
			if (hopeless || clock.now() + pause > deadline) throw error;
			await clock.sleep(pause, signal);
			wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		}
	};
}
