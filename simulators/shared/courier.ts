import type { SimulatorClock } from './clock';

/** A webhook's request. */
export interface Parcel {
	url: string;
	/** `POST` if absent. */
	method?: string;
	headers: Record<string, string>;
	body: string;
}

/** Disturbances of the delivery order; each is used up by the next events. */
export interface DeliveryFaults {
	/** This many events are delivered twice, byte for byte. */
	duplicate: number;
	/** This many events are held back until the event after them was delivered. */
	outOfOrder: number;
	/** This many attempts are given up after two real seconds without an answer. */
	impatient: number;
}

const IMPATIENT_MS = 2000;

export interface CourierOptions {
	clock: SimulatorClock;
	/** How long a receiver has to answer, in milliseconds. */
	timeoutMs: number;
	/** Waits before the second and later attempts, in milliseconds. */
	delays: number[];
	/** Whether an answer is worth another attempt; `null` for no answer in time. */
	retried: (status: number | null) => boolean;
}

/** Parcels that must arrive in the order they were sent in. */
export interface Lane {
	name: string;
	/** Asked before every attempt; what is still waiting in a lane that is off is dropped. */
	isOff: () => boolean;
}

/** Told of every attempt, counted from 1, and its answer's status; `null` where none came in time. */
export type Attempted = (attempt: number, status: number | null) => void;

/** Carries webhooks to their receivers, with retries, and with the disturbances of real networks where asked for. */
export class Courier {
	readonly faults: DeliveryFaults = { duplicate: 0, outOfOrder: 0, impatient: 0 };
	private readonly running = new Set<Promise<void>>();
	private readonly stop = new AbortController();
	private readonly lanes = new Map<string, Promise<void>>();
	private held: Array<() => Promise<void>> = [];

	constructor(private readonly options: CourierOptions) {}

	/** Delivers in the background; in a lane, after everything that was sent into it before. */
	send(parcel: Parcel, attempted: Attempted, lane?: Lane): void {
		if (this.stop.signal.aborted) return;
		const deliver = async () => await this.deliver(parcel, attempted, lane);
		if (this.faults.outOfOrder > 0) {
			this.faults.outOfOrder--;
			this.held.push(deliver);
			return;
		}
		const late = this.held;
		this.held = [];
		const copies = this.faults.duplicate > 0 ? 2 : 1;
		if (copies === 2) this.faults.duplicate--;
		this.run(async () => {
			for (let copy = 0; copy < copies; copy++) await deliver();
			for (const earlier of late) await earlier();
		}, lane);
	}

	/** Hands over once, whatever the parcel holds. Returns the answer's status, `null` where none came in time. */
	async post({ url, method = 'POST', headers, body }: Parcel): Promise<number | null> {
		const signal = AbortSignal.any([this.stop.signal, AbortSignal.timeout(this.timeoutMs())]);
		const content = method === 'GET' ? {} : { body };
		try {
			const answer = await fetch(url, { method, headers, ...content, redirect: 'manual', signal });
			await answer.arrayBuffer();
			return answer.status;
		} catch {
			return null;
		}
	}

	private timeoutMs(): number {
		if (this.faults.impatient === 0) return this.options.timeoutMs;
		this.faults.impatient--;
		return Math.min(IMPATIENT_MS, this.options.timeoutMs);
	}

	/** Resolves when nothing is under way any more. */
	async settled(): Promise<void> {
		while (this.running.size) await Promise.all(this.running);
	}

	async close(): Promise<void> {
		this.stop.abort();
		await this.settled();
	}

	/** Does something after a wait, in milliseconds; `settled` waits for it too. Nothing happens after `close`. */
	later(wait: number, work: () => void): void {
		this.run(async () => {
			const slept = this.options.clock.sleep(wait, this.stop.signal);
			await slept.then(() => !this.stop.signal.aborted && work()).catch(() => undefined);
		});
	}

	private run(work: () => Promise<void>, lane?: Lane): void {
		const before = lane && this.lanes.get(lane.name);
		const promise = (before ? before.then(work) : work()).finally(() => this.running.delete(promise));
		this.running.add(promise);
		if (lane) this.lanes.set(lane.name, promise);
	}

	private async deliver(parcel: Parcel, attempted: Attempted, lane?: Lane): Promise<void> {
		const { clock, delays, retried } = this.options;
		for (let attempt = 1; !this.stop.signal.aborted && !lane?.isOff(); attempt++) {
			const status = await this.post(parcel);
			attempted(attempt, status);
			const wait = delays[attempt - 1];
			if (wait === undefined || !retried(status)) return;
			await clock.sleep(wait, this.stop.signal).catch(() => undefined);
		}
	}
}
