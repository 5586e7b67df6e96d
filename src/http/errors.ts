/** What went wrong, in terms of what the reader has to do about it. */
export type FailureKind =
	| 'credential' // key, region or account: someone must fix the credential
	| 'permission' // the key works, this record is not its
	| 'not-found'
	| 'invalid' // the request itself: a parameter must change
	| 'conflict' // the record is locked, synced or changed meanwhile
	| 'rate-limited'
	| 'unavailable' // the service answers 5xx, or with something that is not its API
	| 'unreachable' // no answer at all
	| 'cancelled';

export interface ServiceErrorDetails {
	kind: FailureKind;
	/** The service's name as users know it: "IT Glue", "ConnectWise PSA". */
	service: string;
	/** One sentence: what to do about it. */
	advice: string;
	/** HTTP status, absent where no answer came. */
	status?: number;
	/** The service's own words, already redacted, one entry an error. */
	reasons?: string[];
	/** What was asked for, as `GET /organizations`, where neither message nor parameters may tell. */
	request?: string;
	/** The attribute or parameter the service complained about, in the service's naming. */
	field?: string;
	/** How long the service asked to wait, in milliseconds. */
	retryAfterMs?: number;
	/** A write whose answer was lost: it may or may not have happened. The advice then begins with looking whether it did. */
	outcomeUnknown?: boolean;
}

/** What to do first about a write that may have happened. */
function lookFirst(service: string): string {
	return `Look in ${service} whether the change was made before you run it again.`;
}

/** What a status that no service gives, only what stands before it, is about; `undefined` for any other. */
export function gatewayProblem(status: number, service: string): string | undefined {
	if (status === 407) return `a proxy before ${service} wants a user name and a password (407)`;
	if (status === 511) return `the network wants somebody to sign in before ${service} can be reached (511)`;
	if (status === 304) return `something before ${service} answered that nothing has changed (304)`;
	return undefined;
}

/** What to do about a refusal that says nothing. */
export function unexplainedAdvice(service: string): string {
	return `It gave no reason. Check the values, and whether a proxy, firewall or gateway before ${service} refuses the request.`;
}

/** The one error the domain throws about a remote service. Its text carries no secret and can be shown to users. */
export class ServiceError extends Error {
	override readonly name = 'ServiceError';
	readonly kind: FailureKind;
	readonly service: string;
	readonly advice: string;
	readonly status?: number;
	readonly reasons: string[];
	readonly request?: string;
	readonly field?: string;
	readonly retryAfterMs?: number;
	readonly outcomeUnknown: boolean;

	constructor(message: string, details: ServiceErrorDetails) {
		super(message);
		this.kind = details.kind;
		this.service = details.service;
		const { advice, outcomeUnknown = false } = details;
		const first = lookFirst(details.service);
		this.advice = outcomeUnknown && !advice.startsWith(first) ? `${first} ${advice}`.trim() : advice;
		this.status = details.status;
		this.reasons = details.reasons ?? [];
		this.request = details.request;
		this.field = details.field;
		this.retryAfterMs = details.retryAfterMs;
		this.outcomeUnknown = outcomeUnknown;
	}
}

/** Recognises a `ServiceError` by name, so that two loaded copies of the package still agree. */
export function isServiceError(error: unknown): error is ServiceError {
	return (error as { name?: unknown } | null)?.name === 'ServiceError';
}

/** The error of a look after a write whose answer was lost: what somebody has to know about is still the write. */
export function withUnknownOutcome(error: unknown): unknown {
	return isServiceError(error) ? new ServiceError(error.message, { ...error, outcomeUnknown: true }) : error;
}

/** The user's input is wrong: says which parameter and what to do, before anything is sent. */
export class InputError extends Error {
	override readonly name = 'InputError';

	constructor(
		message: string,
		/** One sentence: what to do about it. */
		readonly advice: string,
		/** The parameter's display name, where one is to blame. */
		readonly parameter?: string,
	) {
		super(message);
	}
}

/** Recognises an `InputError` by name, so that two loaded copies of the package still agree. */
export function isInputError(error: unknown): error is InputError {
	return (error as { name?: unknown } | null)?.name === 'InputError';
}
