import type { Clock } from './clock';
import { ServiceError } from './errors';
import { parseRetryAfter } from './retry-after';
import { ThrottleAbortedError, ThrottleWaitError } from './throttle';
import type { AcquireOptions, Permit, Throttle } from './throttle-contract';
import { type HttpRequest, type HttpResponse, TOO_BIG, type Transport, type TransportError } from './transport';

export interface DispatchDeps {
	/** The service's name as users know it. */
	service: string;
	transport: Transport;
	clock: Clock;
	throttle: Throttle;
	random?: () => number;
	/** Whether an answer is one that a repeated read may mend; by default a passing status. */
	worthRepeating?: (response: HttpResponse) => boolean;
}

export interface DispatchOptions extends Omit<AcquireOptions, 'order'> {
	/** Whether sending it twice does no harm; by default only for GET. */
	repeatable?: boolean;
	/** Told before a request has to wait because the service allows no more for now. */
	onLimit?: () => void;
}

/** Sends a request through the throttle and repeats it where that is safe. */
export type Dispatch = (request: HttpRequest, options?: DispatchOptions) => Promise<HttpResponse>;

/** Waiting for the rate limit, where the caller sets no bound: a service that always answers 429 must not hold it for ever. */
const DEFAULT_MAX_WAIT_MS = 600_000;

const MOST_ATTEMPTS = 4;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8000;

/** HTTP's own, and those that Cloudflare (52x, 530) and other gateways have for a server they cannot reach. */
const REPEATED_STATUSES: ReadonlySet<number> = new Set([408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 527, 529, 530, 598, 599]);

/** The status of a server or gateway in trouble, that a repeated read may well not meet again. */
export function isPassingStatus(status: number): boolean {
	return REPEATED_STATUSES.has(status);
}

/** Whether a write that is answered so may have been carried out all the same. */
export function leavesOpen(status: number): boolean {
	return status >= 500 || status === 408 || status === 499;
}

type Outcome = { response: HttpResponse } | { failure: TransportError };

/**
 * Makes the function all requests to one service go through.
 *
 * 429 pauses the key and repeats any request, as long as `maxWaitMs` (default 10 minutes) allows. Passing errors and lost connections repeat reads
 * only, at most three times; a request that provably never left is repeated whatever it is. The answer is returned whatever its
 * status, except 429.
 * @throws ServiceError of kind `rate-limited`, `unreachable` (with `outcomeUnknown` for a lost write), `unavailable` for an
 * answer that is too big, or `cancelled`
 */
export function createDispatch(deps: DispatchDeps): Dispatch {
	return async (request, options = {}) => await new Delivery(deps, request, options).run();
}

class Delivery {
	private readonly deadline: number;
	private readonly repeatable: boolean;
	private failures = 0;
	private order?: number;

	constructor(
		private readonly deps: DispatchDeps,
		private readonly request: HttpRequest,
		private readonly options: DispatchOptions,
	) {
		this.deadline = deps.clock.now() + (options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS);
		this.repeatable = options.repeatable ?? request.method === 'GET';
	}

	async run(): Promise<HttpResponse> {
		for (;;) {
			const permit = await this.acquire();
			this.order = permit.order;
			const outcome = await this.attempt(permit);
			if ('failure' in outcome) {
				await this.afterFailure(permit, outcome.failure);
			} else if (outcome.response.status === 429) {
				permit.refused(this.retryAfter(outcome.response));
			} else {
				permit.answered();
				if (!(await this.repeatsAfter(outcome.response))) return outcome.response;
			}
		}
	}

	private async acquire(): Promise<Permit> {
		const { throttle, clock, service } = this.deps;
		try {
			const { lane, purpose, signal, onLimit } = this.options;
			if (onLimit && isUsedUp(throttle)) onLimit();
			const maxWaitMs = Math.max(0, this.deadline - clock.now());
			return await throttle.acquire({ lane, purpose, signal, maxWaitMs, order: this.order });
		} catch (error) {
			if (error instanceof ThrottleWaitError) throw rateLimited(service, error);
			if (error instanceof ThrottleAbortedError) throw cancelled(service);
			return await Promise.reject(error);
		}
	}

	private async attempt(permit: Permit): Promise<Outcome> {
		try {
			return { response: await this.deps.transport({ ...this.request, signal: this.options.signal }) };
		} catch (error) {
			if (isTransportError(error)) return { failure: error };
			permit.lost();
			return await Promise.reject(error);
		}
	}

	/** Returns where the request may be sent again. */
	private async afterFailure(permit: Permit, failure: TransportError): Promise<void> {
		const { service } = this.deps;
		if (failure.maybeSent) permit.lost();
		else permit.unsent();
		const outcomeUnknown = failure.maybeSent && !this.repeatable;
		if (failure.code === 'CANCELLED') throw cancelled(service, outcomeUnknown);
		if (failure.code === TOO_BIG) throw tooBig(service, outcomeUnknown);
		const mayRepeat = !outcomeUnknown && !isCertificateProblem(failure.code);
		if (!mayRepeat || !(await this.pauseBeforeRepeat())) throw unreachable(service, failure, outcomeUnknown);
	}

	private async repeatsAfter(response: HttpResponse): Promise<boolean> {
		const worthRepeating = this.deps.worthRepeating ?? (({ status }) => isPassingStatus(status));
		if (!this.repeatable || !worthRepeating(response)) return false;
		return await this.pauseBeforeRepeat(this.retryAfter(response));
	}

	/** Waits before the next attempt; `false` where there is to be none. */
	private async pauseBeforeRepeat(askedMs?: number): Promise<boolean> {
		const { clock, random = Math.random, service } = this.deps;
		this.failures += 1;
		const delayMs = askedMs ?? random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (this.failures - 1));
		if (this.failures >= MOST_ATTEMPTS || clock.now() + delayMs > this.deadline) return false;
		const { signal } = this.options;
		try {
			await clock.sleep(Math.ceil(delayMs), signal);
		} catch (error) {
			if (signal?.aborted) throw cancelled(service);
			return await Promise.reject(error);
		}
		return true;
	}

	private retryAfter(response: HttpResponse): number | undefined {
		return parseRetryAfter(response.headers['retry-after'], this.deps.clock.now());
	}
}

/** By name, so that two loaded copies of the package still agree. */
function isTransportError(error: unknown): error is TransportError {
	return (error as { name?: unknown } | null)?.name === 'TransportError';
}

function isUsedUp(throttle: Throttle): boolean {
	const { inWindow, limit, pausedUntil } = throttle.statistics();
	return inWindow >= limit || pausedUntil !== null;
}

function isCertificateProblem(code: string): boolean {
	return /CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE/.test(code);
}

function rateLimited(service: string, { waitMs, paused }: ThrottleWaitError): ServiceError {
	const cause = paused ? 'asked to send fewer requests' : 'allows no more requests right now';
	return new ServiceError(`${service} ${cause}: this one would have to wait ${inWords(waitMs)} or more.`, {
		kind: 'rate-limited',
		service,
		advice:
			'Run it again later, or send fewer requests at once. If several n8n processes or other tools use the same key, ' +
			'lower the request limit or raise the number of processes in the credential.',
		status: paused ? 429 : undefined,
		retryAfterMs: waitMs,
	});
}

/** The error of a request that its caller gave up. */
export function cancelled(service: string, outcomeUnknown = false): ServiceError {
	return new ServiceError(`The request to ${service} was cancelled.`, {
		kind: 'cancelled',
		service,
		advice: outcomeUnknown ? '' : 'Run the workflow again.',
		outcomeUnknown,
	});
}

function tooBig(service: string, outcomeUnknown: boolean): ServiceError {
	return new ServiceError(`${service} answered with more data than can be taken in.`, {
		kind: 'unavailable',
		service,
		advice: outcomeUnknown ? '' : 'Ask for fewer records at a time.',
		outcomeUnknown,
	});
}

function unreachable(service: string, { code }: TransportError, outcomeUnknown: boolean): ServiceError {
	const advice = isCertificateProblem(code)
		? `The certificate of the server was not accepted. Check the base URL and any proxy between n8n and ${service}.`
		: `Check the base URL in the credential and that this machine can reach ${service}, through a proxy if it needs one.`;
	const message = outcomeUnknown
		? `The connection to ${service} broke before it answered (${code}): the change may or may not have been made.`
		: `${service} could not be reached (${code}).`;
	return new ServiceError(message, {
		kind: 'unreachable',
		service,
		advice: outcomeUnknown ? '' : advice,
		outcomeUnknown,
	});
}

function inWords(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	if (seconds < 120) return seconds === 1 ? '1 second' : `${seconds} seconds`;
	return `${Math.ceil(seconds / 60)} minutes`;
}
