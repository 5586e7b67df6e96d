export interface RateWindowOptions {
	/** Requests allowed in one window. */
	limit: number;
	windowMs: number;
	/** `sliding` looks back from each request; `fixed` starts a new count at each multiple of the window. */
	kind: 'sliding' | 'fixed';
	/** Whether a refused request uses up the window as well. */
	countRefused: boolean;
}

interface Arrival {
	at: number;
	counted: boolean;
}

/** Counts requests per key and says which are over the limit. */
export class RateWindow {
	/** How many requests were refused so far, over all keys. */
	refused = 0;
	private readonly arrivals = new Map<string, Arrival[]>();

	constructor(readonly options: RateWindowOptions) {}

	/** Registers one request. Returns 0 where it is allowed, else the milliseconds until a place is free. */
	admit(key: string, now: number): number {
		const { limit, windowMs, countRefused } = this.options;
		const arrivals = this.of(key);
		const start = this.windowStart(now);
		const counted: number[] = [];
		for (let i = arrivals.length - 1; i >= 0 && arrivals[i].at >= start; i--) {
			if (arrivals[i].counted) counted.push(arrivals[i].at);
		}
		const allowed = counted.length < limit;
		arrivals.push({ at: now, counted: allowed || countRefused });
		if (allowed) return 0;
		this.refused++;
		const oldest = this.options.kind === 'fixed' ? start : (counted[limit - 1] ?? now);
		return Math.max(1, oldest + windowMs - now);
	}

	/** The most requests that arrived in any sliding window, refused ones included, for one key or the busiest. */
	maxInWindow(key?: string): number {
		const keys = key === undefined ? [...this.arrivals.keys()] : [key];
		return Math.max(0, ...keys.map((name) => this.busiest(this.of(name))));
	}

	clear(): void {
		this.arrivals.clear();
		this.refused = 0;
	}

	private busiest(arrivals: Arrival[]): number {
		let most = 0;
		let first = 0;
		arrivals.forEach((arrival, index) => {
			while (arrivals[first].at <= arrival.at - this.options.windowMs) first++;
			most = Math.max(most, index - first + 1);
		});
		return most;
	}

	/** The first instant that still belongs to the window of `now`. */
	private windowStart(now: number): number {
		const { kind, windowMs } = this.options;
		return kind === 'fixed' ? Math.floor(now / windowMs) * windowMs : now - windowMs + 1;
	}

	private of(key: string): Arrival[] {
		let arrivals = this.arrivals.get(key);
		if (!arrivals) this.arrivals.set(key, (arrivals = []));
		return arrivals;
	}
}

/** Windows whose rule may change while requests arrive; each rule counts for itself. */
export class RateWindows {
	private readonly windows = new Map<string, RateWindow>();

	/** Registers one request. Returns 0 where it is allowed, else the milliseconds until a place is free. */
	admit(rule: RateWindowOptions, key: string, now: number): number {
		const name = JSON.stringify(rule);
		let window = this.windows.get(name);
		if (!window) this.windows.set(name, (window = new RateWindow(rule)));
		return window.admit(key, now);
	}
}

/** The `Retry-After` value for a wait, or `undefined` where the server sends none. */
export function retryAfter(form: false | 'seconds' | 'date', waitMs: number, now: number): string | undefined {
	if (form === false) return undefined;
	return form === 'seconds' ? String(Math.ceil(waitMs / 1000)) : new Date(now + waitMs).toUTCString();
}
