import type { Clock } from '../http/clock';
import { isServiceError, withUnknownOutcome } from '../http/errors';
import { SingleFlight } from '../http/single-flight';

/** How long a request whose answer was lost may still take effect before it is looked for again. */
const SETTLE_MS = 2000;
const ATTEMPTS = 3;

/** Something to create once, at a service that keeps no client key: it is found again by what it carries. */
export interface Recognisable<T> {
	/** Those that stand already, oldest first. */
	find(): Promise<T[]>;
	/** Not `created` where another process turned out to have been first. */
	create(): Promise<CreatedOnce<T>>;
}

export interface CreatedOnce<T> {
	value: T;
	/** `false` where it stood already, or another call made it. */
	created: boolean;
}

/** Creates things once in one process, however often it is asked for them at the same time. */
export class CreateOnce<T> {
	private readonly underWay = new SingleFlight<CreatedOnce<T>>('The PSA');

	/**
	 * Creates nothing where it stands already; after a lost answer it waits, and looks again before anything is repeated.
	 * @param name tells it from everything else of every account
	 */
	async run(name: string, thing: Recognisable<T>, clock: Clock): Promise<CreatedOnce<T>> {
		let asked = false;
		const { value, created } = await this.underWay.run(name, async () => {
			asked = true;
			return await attempt(thing, clock);
		});
		return { value, created: asked && created };
	}
}

async function attempt<T>(thing: Recognisable<T>, clock: Clock): Promise<CreatedOnce<T>> {
	const [standing] = await thing.find();
	if (standing !== undefined) return { value: standing, created: false };
	for (let attempts = 1; ; attempts += 1) {
		try {
			return await thing.create();
		} catch (error) {
			if (!isServiceError(error) || !error.outcomeUnknown || error.kind === 'cancelled' || attempts >= ATTEMPTS) {
				return await Promise.reject(error);
			}
		}
		await clock.sleep(SETTLE_MS);
		const [made] = await thing.find().catch(async (error: unknown) => await Promise.reject(withUnknownOutcome(error)));
		if (made !== undefined) return { value: made, created: true };
	}
}
