/** A ticket is waiting (`interactive`), or a sync is working through a long list (`bulk`). */
export type Lane = 'interactive' | 'bulk';

/** What a service permits one key, and how much of it this process may use. Every number is the service's, none is fixed here. */
export interface ThrottleSettings {
	/** Requests this process may send in any `windowMs`; `Infinity` where the service only bounds concurrency. */
	limit: number;
	windowMs: number;
	/** Requests under way at once. */
	maxInFlight: number;
}

export interface AcquireOptions {
	/** Defaults to `interactive`. */
	lane?: Lane;
	/** What the request is for; only counted, see `ThrottleStatistics.byPurpose`. */
	purpose?: string;
	/** Gives the place in the queue back. */
	signal?: AbortSignal;
	/** Milliseconds this call may wait; no bound where absent. */
	maxWaitMs?: number;
	/** The `order` of an earlier permit: a repeated request keeps the place it had in the queue. */
	order?: number;
}

/** The right to send one request now. Exactly one of its methods must be called, once the request is over. */
export interface Permit {
	readonly order: number;
	/** The service answered: with anything but a 429. */
	answered(): void;
	/** The request certainly never left: its slot is free at once. */
	unsent(): void;
	/** No answer came, yet the service may have counted the request. */
	lost(): void;
	/** Answered with 429: pauses the whole key, for `retryAfterMs` if the service said so, else backing off. */
	refused(retryAfterMs?: number): void;
}

export interface ThrottleStatistics {
	/** Requests that still count against the limit, those in flight included. */
	inWindow: number;
	limit: number;
	inFlight: number;
	queued: Record<Lane, number>;
	/** Since the throttle was made: */
	total: number;
	byPurpose: Record<string, number>;
	/** Requests that had to wait, and for how many milliseconds in sum. */
	waits: number;
	waitedMs: number;
	/** Answers with status 429. */
	refusals: number;
	/** Milliseconds since the epoch, `null` when not paused. */
	pausedUntil: number | null;
}

/** One key's budget at one service in this process, shared by everything that uses the key. */
export interface Throttle {
	/**
	 * Waits for a free slot and reserves it.
	 * @throws ThrottleWaitError as soon as it is clear that `maxWaitMs` will not do
	 * @throws ThrottleAbortedError when `signal` aborts
	 */
	acquire(options?: AcquireOptions): Promise<Permit>;
	/** Changes the limits and keeps what is already counted. */
	configure(settings: ThrottleSettings): void;
	statistics(): ThrottleStatistics;
	/** Nothing queued, in flight, counted or paused: forgetting the throttle loses nothing. */
	readonly idle: boolean;
}
