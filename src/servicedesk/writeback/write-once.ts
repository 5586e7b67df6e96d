import type { Clock } from '../../http/clock';
import { isServiceError, withUnknownOutcome } from '../../http/errors';

/** How long a request whose answer was lost may still take effect before what stands is looked at again. */
export const SETTLE_MS = 2_000;
const ATTEMPTS = 4;

const mayHaveHappened = (error: unknown): boolean =>
	isServiceError(error) && error.outcomeUnknown && error.kind !== 'cancelled';

/**
 * Makes something that must exist once: looks whether it stands, writes it if not, and after a lost answer waits and looks
 * again before anything is repeated.
 * @returns what stands, and whether this call wrote it
 */
export async function writeOnce<T>(
	clock: Clock,
	find: () => Promise<T | null>,
	write: () => Promise<T>,
): Promise<{ value: T; wrote: boolean }> {
	const standing = await find();
	if (standing !== null) return { value: standing, wrote: false };
	for (let attempt = 1; ; attempt += 1) {
		try {
			return { value: await write(), wrote: true };
		} catch (error) {
			if (!mayHaveHappened(error) || attempt >= ATTEMPTS) return await Promise.reject(error);
		}
		await clock.sleep(SETTLE_MS);
		const made = await find().catch(async (error: unknown) => await Promise.reject(withUnknownOutcome(error)));
		if (made !== null) return { value: made, wrote: true };
	}
}

/** Writes to one record one after the other, within this process. */
export class RecordLocks {
	private readonly tails = new Map<string, Promise<unknown>>();

	async run<T>(record: string, work: () => Promise<T>): Promise<T> {
		const before = this.tails.get(record) ?? Promise.resolve();
		const own = before.then(work, work);
		const tail = own.catch(() => undefined);
		this.tails.set(record, tail);
		try {
			return await own;
		} finally {
			if (this.tails.get(record) === tail) this.tails.delete(record);
		}
	}
}

/** Shared by all executions of this process. */
export const processLocks = new RecordLocks();
