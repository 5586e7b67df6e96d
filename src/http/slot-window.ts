/**
 * The slots of a sliding window, as the sender must count them so that the receiver never counts more.
 *
 * A request sent at `s` and answered at `c` was counted by the service somewhere between. Its slot is therefore held from `s`
 * until `c` plus the window: whoever uses the slot next arrives more than a window after the first did, whatever the latency
 * of either. With `limit` slots no window of that length, sliding or fixed, can then hold more than `limit` arrivals.
 */
export class SlotWindow {
	/** When each answered request's slot comes back, ascending. */
	private returning: number[] = [];
	private head = 0;
	private open = 0;

	constructor(
		private limit: number,
		private windowMs: number,
	) {}

	configure(limit: number, windowMs: number): void {
		this.limit = limit;
		this.windowMs = windowMs;
	}

	/** Slots in use: by requests in flight and by those that still count. */
	held(now: number): number {
		this.expire(now);
		return this.open + this.returning.length - this.head;
	}

	free(now: number): number {
		return this.limit - this.held(now);
	}

	take(): void {
		this.open += 1;
	}

	/** The request is over and was counted at `now` or before; `extraMs` later where nobody can say. */
	close(now: number, extraMs = 0): void {
		this.open -= 1;
		if (this.limit === Infinity) return;
		const at = now + this.windowMs + clockTolerance(this.windowMs) + extraMs;
		let place = this.returning.length;
		while (place > this.head && this.returning[place - 1]! > at) place -= 1;
		this.returning.splice(place, 0, at);
	}

	/** The request was never counted. */
	discard(): void {
		this.open -= 1;
	}

	/** Slots that will come back without any further answer. */
	get returns(): number {
		return this.returning.length - this.head;
	}

	/** When the `index`th of them comes back. */
	returnAt(index: number): number {
		return this.returning[this.head + index] ?? Infinity;
	}

	private expire(now: number): void {
		while (this.head < this.returning.length && this.returning[this.head]! <= now) this.head += 1;
		if (this.head > 512 && this.head * 2 > this.returning.length) {
			this.returning = this.returning.slice(this.head);
			this.head = 0;
		}
	}
}

/** Two computers' clocks never run equally fast: 100 parts per million, and the millisecond that `now()` cuts off. */
function clockTolerance(windowMs: number): number {
	return 1 + Math.ceil(windowMs / 10_000);
}
