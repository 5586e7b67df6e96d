import { BackOff } from './back-off';
import { bulkMayStartAt } from './bulk-reserve';
import type { Clock } from './clock';
import { onAbort } from './on-abort';
import { SlotWindow } from './slot-window';
import type { AcquireOptions, Lane, Permit, Throttle, ThrottleSettings, ThrottleStatistics } from './throttle-contract';
import { WaitingLine, type Waiter } from './waiting-line';

/** Bulk keeps every fifth request however many tickets are waiting. */
const TICKETS_PER_BULK_TURN = 4;

/** Share of the requests in flight that bulk may fill, so that a ticket need not wait for a slow page of a sync. */
const BULK_IN_FLIGHT_SHARE = 0.75;

/** How long after we gave up on a request it may still reach the service. */
const STRAGGLER_MS = 1000;

/** The wait would be longer than allowed. */
export class ThrottleWaitError extends Error {
	override readonly name = 'ThrottleWaitError';

	constructor(
		/** How much longer it would take at least, in milliseconds. */
		readonly waitMs: number,
		/** Whether the service asked for the pause (429), rather than our own count of the limit. */
		readonly paused: boolean,
	) {
		super(`The request would have to wait ${Math.ceil(waitMs / 1000)} more seconds for the rate limit`);
	}
}

/** The caller gave up while waiting. Nothing was sent. */
export class ThrottleAbortedError extends Error {
	override readonly name = 'ThrottleAbortedError';

	constructor() {
		super('Cancelled while waiting for the rate limit');
	}
}

/** Makes a throttle of its own; use `ThrottleRegistry` where several callers share a key. */
export function createThrottle(settings: ThrottleSettings, clock: Clock, random: () => number = Math.random): Throttle {
	return new KeyThrottle(checked(settings), clock, random);
}

class KeyThrottle implements Throttle {
	private readonly window: SlotWindow;
	private readonly backOff: BackOff;
	private readonly lines: Record<Lane, WaitingLine> = { interactive: new WaitingLine(), bulk: new WaitingLine() };
	private readonly inFlight: Record<Lane, number> = { interactive: 0, bulk: 0 };
	private readonly counts = { total: 0, waits: 0, waitedMs: 0, refusals: 0 };
	private readonly byPurpose = new Map<string, number>();
	private ticketsSinceBulk = 0;
	private lastOrder = 0;
	private alarm?: { at: number; cancel: AbortController };

	constructor(
		private settings: ThrottleSettings,
		private readonly clock: Clock,
		random: () => number,
	) {
		this.window = new SlotWindow(settings.limit, settings.windowMs);
		this.backOff = new BackOff(random);
	}

	async acquire(options: AcquireOptions = {}): Promise<Permit> {
		if (options.signal?.aborted) throw new ThrottleAbortedError();
		return await new Promise<Permit>((resolve, reject) => {
			const since = this.clock.now();
			const waiter: Waiter = {
				order: options.order ?? (this.lastOrder += 1),
				lane: options.lane ?? 'interactive',
				purpose: options.purpose,
				since,
				deadline: since + (options.maxWaitMs ?? Infinity),
				resolve,
				reject,
				forget: onAbort(options.signal, () => {
					if (!this.lines[waiter.lane].remove(waiter)) return;
					reject(new ThrottleAbortedError());
					this.pump();
				}),
			};
			this.enqueue(waiter, since);
		});
	}

	configure(settings: ThrottleSettings): void {
		this.settings = checked(settings);
		this.window.configure(settings.limit, settings.windowMs);
		this.pump();
	}

	statistics(): ThrottleStatistics {
		const now = this.clock.now();
		return {
			...this.counts,
			inWindow: this.window.held(now),
			limit: this.settings.limit,
			inFlight: this.allInFlight,
			queued: { interactive: this.lines.interactive.length, bulk: this.lines.bulk.length },
			byPurpose: Object.fromEntries(this.byPurpose),
			pausedUntil: this.backOff.pausedUntil > now ? this.backOff.pausedUntil : null,
		};
	}

	get idle(): boolean {
		const now = this.clock.now();
		return this.queued === 0 && this.window.held(now) === 0 && this.backOff.pausedUntil <= now;
	}

	private get allInFlight(): number {
		return this.inFlight.interactive + this.inFlight.bulk;
	}

	private get queued(): number {
		return this.lines.interactive.length + this.lines.bulk.length;
	}

	private enqueue(waiter: Waiter, now: number): void {
		const line = this.lines[waiter.lane];
		line.add(waiter);
		const waitMs = this.estimate(
			line.indexOf(waiter) + (waiter.lane === 'bulk' ? this.lines.interactive.length : 0),
			now,
		);
		if (now + waitMs > waiter.deadline) this.giveUp(waiter, waitMs, now);
		this.pump();
	}

	/** Grants whatever can go now, then sets the alarm for the next moment at which something may change. */
	private pump(): void {
		const now = this.clock.now();
		this.dismissLate(now);
		for (let lane = this.nextLane(now); lane; lane = this.nextLane(now)) this.grant(lane, now);
		this.setAlarm(now);
	}

	private nextLane(now: number): Lane | undefined {
		if (this.queued === 0 || now < this.backOff.pausedUntil || this.isFull() || this.window.free(now) < 1)
			return undefined;
		const bulkWaits = this.lines.bulk.length > 0 && this.bulkHasRoom();
		if (bulkWaits && this.ticketsSinceBulk >= TICKETS_PER_BULK_TURN) return 'bulk';
		if (this.lines.interactive.length > 0) return 'interactive';
		return bulkWaits && this.bulkStartsAt(now) <= now ? 'bulk' : undefined;
	}

	private isFull(): boolean {
		return this.allInFlight >= Math.min(this.settings.maxInFlight, this.backOff.concurrency);
	}

	private bulkHasRoom(): boolean {
		return this.inFlight.bulk < Math.max(1, Math.floor(this.settings.maxInFlight * BULK_IN_FLIGHT_SHARE));
	}

	private bulkStartsAt(now: number): number {
		return bulkMayStartAt({ ...this.settings, window: this.window, now });
	}

	private grant(lane: Lane, now: number): void {
		const waiter = this.lines[lane].shift();
		if (!waiter) return;
		if (lane === 'bulk') this.ticketsSinceBulk = 0;
		else if (this.lines.bulk.length > 0) this.ticketsSinceBulk += 1;
		this.count(waiter, now);
		this.window.take();
		this.inFlight[lane] += 1;
		waiter.forget();
		waiter.resolve(this.permit(waiter));
	}

	private count(waiter: Waiter, now: number): void {
		this.counts.total += 1;
		if (now > waiter.since) this.counts.waits += 1;
		this.counts.waitedMs += now - waiter.since;
		const purpose = waiter.purpose ?? 'other';
		this.byPurpose.set(purpose, (this.byPurpose.get(purpose) ?? 0) + 1);
	}

	private permit({ lane, order }: Waiter): Permit {
		const era = this.backOff.era;
		let over = false;
		const settle = (effect: (now: number) => void) => () => {
			if (over) return;
			over = true;
			this.inFlight[lane] -= 1;
			effect(this.clock.now());
			this.pump();
		};
		return {
			order,
			answered: settle((now) => {
				this.window.close(now);
				this.backOff.answered(era, this.settings.maxInFlight);
			}),
			unsent: settle(() => this.window.discard()),
			lost: settle((now) => this.window.close(now, STRAGGLER_MS)),
			refused: (retryAfterMs) =>
				settle((now) => {
					this.window.close(now);
					this.counts.refusals += 1;
					this.backOff.refused(era, now, this.settings.windowMs, retryAfterMs);
				})(),
		};
	}

	/** Milliseconds until a waiter with `ahead` others before it can go: at least, as others may still come first. */
	private estimate(ahead: number, now: number): number {
		const pauseMs = Math.max(0, this.backOff.pausedUntil - now);
		const missing = ahead - this.window.free(now);
		if (missing < 0 || this.settings.limit === Infinity) return pauseMs;
		const { limit, windowMs } = this.settings;
		const place = missing % limit;
		const withinWindow = place < this.window.returns ? this.window.returnAt(place) - now : windowMs;
		return Math.max(pauseMs, Math.floor(missing / limit) * windowMs + withinWindow);
	}

	private dismissLate(now: number): void {
		const reachable = Math.max(now, this.backOff.pausedUntil);
		for (const line of [this.lines.interactive, this.lines.bulk]) {
			for (const waiter of line.dueBefore(reachable))
				this.giveUp(waiter, this.estimate(line.indexOf(waiter), now), now);
		}
	}

	private giveUp(waiter: Waiter, waitMs: number, now: number): void {
		this.lines[waiter.lane].remove(waiter);
		waiter.forget();
		waiter.reject(new ThrottleWaitError(Math.max(waitMs, 1), this.backOff.pausedUntil > now));
	}

	private setAlarm(now: number): void {
		const at = this.queued === 0 ? Infinity : this.nextChange(now);
		if (this.alarm && this.alarm.at <= at && at !== Infinity) return;
		this.alarm?.cancel.abort();
		this.alarm = undefined;
		if (at === Infinity) return;
		const alarm = { at, cancel: new AbortController() };
		this.alarm = alarm;
		void this.clock.sleep(at - now, alarm.cancel.signal).then(
			() => {
				if (this.alarm === alarm) this.alarm = undefined;
				this.pump();
			},
			() => undefined,
		);
	}

	/** The next moment at which time alone can change what may go; answers of requests in flight pump on their own. */
	private nextChange(now: number): number {
		const deadline = Math.min(this.lines.interactive.firstDeadline, this.lines.bulk.firstDeadline);
		return Math.max(now + 1, Math.min(deadline, this.nextOpening(now)));
	}

	private nextOpening(now: number): number {
		if (now < this.backOff.pausedUntil) return this.backOff.pausedUntil;
		if (this.isFull()) return Infinity;
		if (this.window.free(now) < 1) return this.window.returnAt(0);
		return this.bulkHasRoom() ? this.bulkStartsAt(now) : Infinity;
	}
}

function checked(settings: ThrottleSettings): ThrottleSettings {
	const { limit, windowMs, maxInFlight } = settings;
	if (!(limit >= 1) || !(windowMs > 0) || !(maxInFlight >= 1)) {
		throw new RangeError('A throttle needs a limit and a number of requests in flight of at least 1, and a window');
	}
	return settings;
}
