import type { Lane, Permit } from './throttle-contract';

export interface Waiter {
	order: number;
	lane: Lane;
	purpose?: string;
	/** Milliseconds since the epoch. */
	since: number;
	deadline: number;
	resolve: (permit: Permit) => void;
	reject: (error: Error) => void;
	/** Stops listening to the caller's signal. */
	forget: () => void;
}

/** Requests of one lane waiting for a slot, by their order. */
export class WaitingLine {
	/** No waiter's deadline is earlier; itself it may be earlier than the truth. */
	firstDeadline = Infinity;
	private readonly waiters: Waiter[] = [];

	get length(): number {
		return this.waiters.length;
	}

	add(waiter: Waiter): void {
		let place = this.waiters.length;
		while (place > 0 && this.waiters[place - 1]!.order > waiter.order) place -= 1;
		this.waiters.splice(place, 0, waiter);
		this.firstDeadline = Math.min(this.firstDeadline, waiter.deadline);
	}

	shift(): Waiter | undefined {
		return this.waiters.shift();
	}

	indexOf(waiter: Waiter): number {
		return this.waiters.lastIndexOf(waiter);
	}

	/** Whether the waiter was still waiting. */
	remove(waiter: Waiter): boolean {
		const place = this.indexOf(waiter);
		if (place >= 0) this.waiters.splice(place, 1);
		return place >= 0;
	}

	/** Those that cannot wait until `time`. */
	dueBefore(time: number): Waiter[] {
		if (time <= this.firstDeadline) return [];
		const due = this.waiters.filter((waiter) => waiter.deadline < time);
		this.firstDeadline = this.waiters.reduce(
			(first, { deadline }) => (deadline < time ? first : Math.min(first, deadline)),
			Infinity,
		);
		return due;
	}
}
