import { isPassingStatus, leavesOpen } from '../../http/dispatch';
import { type FailureKind, gatewayProblem, ServiceError, unexplainedAdvice } from '../../http/errors';
import { parseJson } from '../../http/json';
import { parseRetryAfter } from '../../http/retry-after';
import type { HttpResponse } from '../../http/transport';

export const SERVICE = 'ConnectWise PSA';

interface ErrorBody {
	code?: string;
	/** Stands in for `code` in the body of a 429. */
	error?: string;
	message?: string;
	errors?: Array<{ code?: string; message?: string; resource?: string; field?: string }> | null;
}

/** A path that does not exist, which on cloud also means that an upgrade moved the codebase. */
export function isMovedCodebase(response: HttpResponse): boolean {
	return response.status === 404 && /endpoint does not exist/i.test(errorBody(response)?.message ?? '');
}

/** Whether the error says that the very same record exists already (`ObjectExists`, at creating callbacks). */
export function saysExists(response: HttpResponse): boolean {
	const body = errorBody(response);
	return response.status === 400 && (body?.errors ?? []).some((error) => error.code === 'ObjectExists');
}

/** ConnectWise's own words about a failure, where it has any. */
export function reasonOf(response: HttpResponse): string | undefined {
	const { message } = errorBody(response) ?? {};
	return typeof message === 'string' && message.trim() !== '' ? message.trim() : undefined;
}

/**
 * Turns any answer but a success into a `ServiceError`.
 * @param what what was asked for, as in "Could not <what>"
 */
export function asServiceError(response: HttpResponse, what: string, now: number, isWrite = false): ServiceError {
	const body = errorBody(response);
	const { status } = response;
	const kind = kindOf(status, body);
	const details = (body?.errors ?? []).filter((error) => error.message);
	const reasons = [...new Set([body?.message, ...details.map((error) => error.message)])].filter(
		(reason): reason is string => typeof reason === 'string' && reason.trim() !== '',
	);
	return new ServiceError(`Could not ${what}: ${headline(kind, status, reasons)}`, {
		kind,
		service: SERVICE,
		advice: kind === 'invalid' && reasons.length === 0 ? unexplainedAdvice(SERVICE) : ADVICE[kind],
		status,
		reasons: reasons.map((reason) => reason.slice(0, 500)),
		field: details.find((error) => error.field)?.field,
		retryAfterMs: parseRetryAfter(response.headers['retry-after'], now),
		outcomeUnknown: isWrite && leavesOpen(status),
	});
}

const ADVICE: Record<FailureKind, string> = {
	credential:
		'Check Company ID, Public Key, Private Key and Client ID in the ConnectWise PSA credential: ConnectWise refuses all four with this same answer.',
	permission: "Give the API member's security role in ConnectWise access to this, then try again.",
	'not-found': 'Check the ID, and that the API member may see this record.',
	invalid: 'Change the value ConnectWise names and try again.',
	conflict: 'Someone else changed the record at the same time. Run it again.',
	'rate-limited': 'Run it again later, or let fewer workflows use this credential at once.',
	unavailable: 'ConnectWise PSA is having trouble, or the host in the credential is not ConnectWise PSA. Try again in a few minutes.',
	unreachable: 'Check the host in the ConnectWise PSA credential and that this n8n can reach it.',
	cancelled: 'Run it again when needed.',
};

function kindOf(status: number, body: ErrorBody | undefined): FailureKind {
	if (status === 429) return 'rate-limited';
	if (status === 401) return 'credential';
	if (status === 403) return body?.code === 'Security' ? 'credential' : 'permission';
	if (status < 400 || isPassingStatus(status) || gatewayProblem(status, SERVICE)) return 'unavailable';
	if (body === undefined) return status < 500 && status !== 404 ? 'invalid' : 'unavailable';
	if (status === 404 || status === 410) return 'not-found';
	if (status === 409) return 'conflict';
	return status >= 500 ? 'unavailable' : 'invalid';
}

function headline(kind: FailureKind, status: number, reasons: string[]): string {
	if (kind === 'credential') return 'ConnectWise PSA did not accept the credential';
	if (kind === 'permission') return 'the API member may not do this';
	if (kind === 'rate-limited') return 'ConnectWise PSA had too many requests';
	const gateway = gatewayProblem(status, SERVICE);
	if (gateway) return gateway;
	if (status >= 300 && status < 400) return `${SERVICE} redirects to another address, and the credential is not sent there`;
	if (reasons.length > 0) return reasons.join(' ').slice(0, 300);
	return `ConnectWise PSA answered ${status} without saying why`;
}

function errorBody(response: HttpResponse): ErrorBody | undefined {
	try {
		const body: unknown = parseJson(String(response.body));
		return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined;
	} catch {
		return undefined;
	}
}
