const LONGEST_PAUSE_MS = 3_600_000;

/**
 * What one key does after a 429: everything stops until the pause is over, then one request goes first, and each success lets
 * one more go beside it. Refusals of requests that were already under way when the pause began belong to the same storm.
 */
export class BackOff {
	pausedUntil = 0;
	/** Requests that may be in flight; grows back after a pause. */
	concurrency = Infinity;
	/** Counts the pauses; a request remembers in which era it was sent. */
	era = 0;
	private streak = 0;

	constructor(private readonly random: () => number) {}

	/** @param windowMs the service's window: the pauses without a Retry-After are measured by it */
	refused(era: number, now: number, windowMs: number, retryAfterMs?: number): void {
		const asked = retryAfterMs && retryAfterMs > 0 ? Math.min(retryAfterMs, LONGEST_PAUSE_MS) : undefined;
		if (era === this.era) {
			this.era += 1;
			this.streak += 1;
			this.concurrency = 1;
			this.pausedUntil = Math.max(this.pausedUntil, now + (asked ?? this.fullJitter(windowMs)));
		} else if (asked) {
			this.pausedUntil = Math.max(this.pausedUntil, now + asked);
		}
	}

	answered(era: number, maxInFlight: number): void {
		if (era !== this.era) return;
		this.streak = Math.max(0, this.streak - 1);
		this.concurrency = this.concurrency + 1 > maxInFlight ? Infinity : this.concurrency + 1;
	}

	private fullJitter(windowMs: number): number {
		const base = Math.min(1000, windowMs / 20);
		const cap = Math.min(60_000, windowMs / 4);
		return Math.max(1, Math.ceil(this.random() * Math.min(cap, base * 2 ** this.streak)));
	}
}
