import { nextTurn } from '../../scripts/support/platform';
import type { Clock } from '../../src/http/clock';

interface Alarm {
	at: number;
	order: number;
	ring: () => void;
}

/** Real input and output, which takes none of this time: nothing rings while it is busy. */
export interface Outside {
	readonly busy: boolean;
	/** Resolves when the next of it is done. */
	answered(): Promise<void>;
}

/** Time that passes only when told, in order and without waiting: what would take 5 minutes takes milliseconds. */
export class VirtualClock implements Clock {
	protected time: number;
	private order = 0;
	private readonly alarms: Alarm[] = [];

	constructor(
		start = 1_000_000_000,
		private readonly outside?: Outside,
	) {
		this.time = start;
	}

	now(): number {
		return this.time;
	}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		if (signal?.aborted) throw new Error('aborted');
		await new Promise<void>((resolve, reject) => {
			const alarm: Alarm = { at: this.time + Math.max(0, ms), order: (this.order += 1), ring: resolve };
			this.insert(alarm);
			signal?.addEventListener('abort', () => {
				const place = this.alarms.indexOf(alarm);
				if (place >= 0) this.alarms.splice(place, 1);
				reject(new Error('aborted'));
			});
		});
	}

	/** Calls `action` at a time from now. */
	at(ms: number, action: () => void): void {
		this.insert({ at: this.time + ms, order: (this.order += 1), ring: action });
	}

	/** Lets `ms` pass, and everything that is due in it happen. */
	async advance(ms: number): Promise<void> {
		const end = this.time + ms;
		await nextTurn();
		while (this.alarms.length > 0 && this.alarms[0]!.at <= end) await this.next();
		this.time = end;
		await nextTurn();
	}

	/** Lets time pass until `work` is done. Fails where nothing is left to wait for. */
	async runUntil<T>(work: Promise<T>): Promise<T> {
		let done = false;
		const finish = () => {
			done = true;
		};
		work.then(finish, finish);
		await nextTurn();
		while (!done) {
			if (this.outside?.busy) {
				await this.outside.answered();
				await nextTurn();
				continue;
			}
			if (this.alarms.length === 0) throw new Error('Deadlock: work is waiting, and no time will free it');
			await this.next();
		}
		return await work;
	}

	get pending(): number {
		return this.alarms.length;
	}

	/** A turn of the event loop runs every promise callback that is due. */
	protected async next(): Promise<void> {
		const alarm = this.alarms.shift()!;
		this.time = Math.max(this.time, alarm.at);
		alarm.ring();
		await nextTurn();
	}

	private insert(alarm: Alarm): void {
		let place = this.alarms.length;
		while (place > 0 && this.alarms[place - 1]!.at > alarm.at) place -= 1;
		this.alarms.splice(place, 0, alarm);
	}
}
