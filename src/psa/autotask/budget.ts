import type { Clock } from '../../http/clock';
import type { AcquireOptions, Permit, Throttle, ThrottleSettings, ThrottleStatistics } from '../../http/throttle-contract';
import type { ThrottleRegistry } from '../../http/throttle-registry';
import type { AtUsage } from './wire';

const HOUR_MS = 3_600_000;

/**
 * Autotask serves three requests at once for each integration code and endpoint, and gives a place back a little after
 * its answer arrives.
 */
const THREADS: ThrottleSettings = { limit: Infinity, windowMs: 1000, maxInFlight: 2 };

/** Over all endpoints. */
const MOST_IN_FLIGHT = 6;

/** What an Autotask database allows all its integrations together in an hour, unless it says otherwise. */
const USUAL_THRESHOLD = 10_000;

/** What this package leaves to the MSP's other integrations, whose requests between two looks nobody tells. */
const USED_SHARE = 0.95;

/** How often, and after how many requests, Autotask is asked what the others used; more often when little is left. */
const LOOK_EVERY_MS = 300_000;
const LOOK_EVERY_MS_WHEN_TIGHT = 60_000;
const LOOK_EVERY_REQUESTS = 500;
const TIGHT_SHARE = 0.25;

/** The budget of one account: the hour's requests, shared with every integration of the MSP, and each endpoint's threads. */
export class AutotaskBudget {
	private threshold = USUAL_THRESHOLD;
	/** What this process may use of it. */
	private limit = Math.floor(USUAL_THRESHOLD * USED_SHARE);
	private lookedAt = -Infinity;
	private requestsAtLook = 0;
	private looking?: Promise<void>;

	/** @param account names the account without a secret: user and integration code */
	constructor(
		private readonly throttles: ThrottleRegistry,
		private readonly origin: string,
		private readonly account: string,
		private readonly clock: Clock,
		private readonly random?: () => number,
	) {}

	/** @param endpoint the first part of the path below the version */
	throttle(endpoint: string): Throttle {
		return new EndpointThrottle(this.hour(), this.threads(endpoint));
	}

	/** Takes a place at an endpoint and nothing of the hour: for asking how much of the hour is left. */
	threads(endpoint: string): Throttle {
		return this.get(`${this.account}|${endpoint}`, THREADS);
	}

	/**
	 * Asks what the hour has left, where that is not known well enough.
	 * @param ask may fail: the budget then stays as it was
	 */
	async keepCurrent(ask: () => Promise<AtUsage | undefined>): Promise<void> {
		if (this.looking) return await this.looking;
		if (!this.isStale()) return;
		this.looking = this.look(ask);
		try {
			await this.looking;
		} finally {
			this.looking = undefined;
		}
	}

	private async look(ask: () => Promise<AtUsage | undefined>): Promise<void> {
		const own = this.hour().statistics().inWindow;
		const usage = await ask();
		if (usage) this.learn(usage, own);
		this.lookedAt = this.clock.now();
		this.requestsAtLook = this.hour().statistics().total;
	}

	private isStale(): boolean {
		const { inWindow, total } = this.hour().statistics();
		const isTight = this.limit - inWindow < this.threshold * TIGHT_SHARE;
		const every = isTight ? LOOK_EVERY_MS_WHEN_TIGHT : LOOK_EVERY_MS;
		return this.clock.now() - this.lookedAt >= every || total - this.requestsAtLook >= LOOK_EVERY_REQUESTS;
	}

	private learn({ externalRequestThreshold, currentTimeframeRequestCount }: AtUsage, own: number): void {
		if (!isCount(externalRequestThreshold) || !isCount(currentTimeframeRequestCount)) return;
		const others = Math.max(0, currentTimeframeRequestCount - own);
		this.threshold = externalRequestThreshold;
		this.limit = Math.max(1, Math.floor(externalRequestThreshold * USED_SHARE) - others);
		this.hour();
	}

	private hour(): Throttle {
		return this.get(this.account, { limit: this.limit, windowMs: HOUR_MS, maxInFlight: MOST_IN_FLIGHT });
	}

	private get(secret: string, settings: ThrottleSettings): Throttle {
		return this.throttles.get({ baseUrl: this.origin, secret, settings, clock: this.clock, random: this.random });
	}
}

/** A place at the endpoint first, then one of the hour's requests. */
class EndpointThrottle implements Throttle {
	constructor(
		private readonly hour: Throttle,
		private readonly threads: Throttle,
	) {}

	async acquire(options: AcquireOptions = {}): Promise<Permit> {
		const thread = await this.threads.acquire({ ...options, order: undefined });
		try {
			return both(await this.hour.acquire(options), thread);
		} catch (error) {
			thread.unsent();
			return await Promise.reject(error);
		}
	}

	configure(settings: ThrottleSettings): void {
		this.hour.configure(settings);
	}

	statistics(): ThrottleStatistics {
		return this.hour.statistics();
	}

	get idle(): boolean {
		return this.hour.idle && this.threads.idle;
	}
}

function both(request: Permit, thread: Permit): Permit {
	const freeing =
		(settle: () => void): (() => void) =>
		() => {
			thread.answered();
			settle();
		};
	return {
		order: request.order,
		answered: freeing(() => request.answered()),
		unsent: freeing(() => request.unsent()),
		lost: freeing(() => request.lost()),
		refused: (retryAfterMs) => freeing(() => request.refused(retryAfterMs))(),
	};
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
