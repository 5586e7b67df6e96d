import { type HttpRequest, type HttpResponse, TransportError } from '../../src/http/transport';
import type { VirtualClock } from './virtual-clock';

export interface ServerRules {
	limit: number;
	windowMs: number;
	/** Milliseconds a request takes to arrive, and its answer to come back. */
	outMs?: () => number;
	backMs?: () => number;
	answer?: (request: HttpRequest) => Partial<HttpResponse>;
	retryAfter?: () => string | undefined;
}

/** A service that counts requests as they arrive, in a sliding window and in fixed ones, in virtual time. */
export class RateLimitedServer {
	readonly arrivals: number[] = [];
	refused = 0;
	inFlight = 0;
	mostInFlight = 0;
	/** The first arrival that still counts. */
	private oldest = 0;

	constructor(
		private readonly clock: VirtualClock,
		private readonly rules: ServerRules,
	) {}

	readonly transport = async (request: HttpRequest): Promise<HttpResponse> => {
		const { outMs = () => 20, backMs = () => 20, answer } = this.rules;
		this.inFlight += 1;
		this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
		try {
			await this.clock.sleep(outMs());
			const status = this.count();
			const given = status === 200 ? (answer?.(request) ?? {}) : this.refusal();
			await this.clock.sleep(backMs());
			if (request.signal?.aborted) throw new TransportError('Cancelled', 'CANCELLED', true);
			return { status, headers: {}, body: '{"data":[]}', ...given };
		} finally {
			this.inFlight -= 1;
		}
	};

	/** Requests of somebody else with the same key. */
	spend(count: number): void {
		for (let index = 0; index < count; index += 1) this.count();
	}

	/** The most arrivals in any window: one that starts with an arrival is the fullest. */
	get fullestWindow(): number {
		let from = 0;
		let most = 0;
		this.arrivals.forEach((time, index) => {
			while (this.arrivals[from]! <= time - this.rules.windowMs) from += 1;
			most = Math.max(most, index - from + 1);
		});
		return most;
	}

	/** Arrivals after `from` (inclusive) and before `to`. */
	between(from: number, to: number): number {
		return this.arrivals.filter((time) => time >= from && time < to).length;
	}

	private count(): 200 | 429 {
		const now = this.clock.now();
		while (this.arrivals[this.oldest]! <= now - this.rules.windowMs) this.oldest += 1;
		if (this.arrivals.length - this.oldest >= this.rules.limit) {
			this.refused += 1;
			return 429;
		}
		this.arrivals.push(now);
		return 200;
	}

	private refusal(): Partial<HttpResponse> {
		const retryAfter = this.rules.retryAfter?.();
		return { body: '{"message":"Too Many Requests"}', headers: retryAfter ? { 'retry-after': retryAfter } : {} };
	}
}
