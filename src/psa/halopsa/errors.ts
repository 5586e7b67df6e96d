import { isPassingStatus, leavesOpen } from '../../http/dispatch';
import { type FailureKind, gatewayProblem, ServiceError, unexplainedAdvice } from '../../http/errors';
import { parseJson } from '../../http/json';
import { parseRetryAfter } from '../../http/retry-after';
import type { HttpResponse } from '../../http/transport';

export const SERVICE = 'HaloPSA';

/**
 * Turns any answer but a success into a `ServiceError`.
 * @param what what was asked for, as in "Could not <what>"
 */
export function asServiceError(response: HttpResponse, what: string, now: number, isWrite = false): ServiceError {
	const { status } = response;
	const { reasons, field } = complaints(response);
	const kind = kindOf(status);
	return new ServiceError(`Could not ${what}: ${headline(kind, status, reasons)}`, {
		kind,
		service: SERVICE,
		advice: kind === 'invalid' && reasons.length === 0 ? unexplainedAdvice(SERVICE) : ADVICE[kind],
		status,
		reasons: reasons.map((reason) => reason.slice(0, 500)),
		field,
		retryAfterMs: parseRetryAfter(response.headers['retry-after'], now),
		outcomeUnknown: isWrite && leavesOpen(status),
	});
}

/** An answer that cannot come from HaloPSA's API: a sign-in page, a proxy's error page, something that is not JSON. */
export function notTheApi(what: string, status: number, isWrite = false): ServiceError {
	return new ServiceError(`Could not ${what}: the answer did not come from HaloPSA's API`, {
		kind: 'unavailable',
		service: SERVICE,
		advice: 'Check HaloPSA URL in the HaloPSA credential, and any proxy or sign-in page in front of it.',
		status,
		outcomeUnknown: isWrite,
	});
}

const ADVICE: Record<FailureKind, string> = {
	credential:
		'Check Scope in the HaloPSA credential, for example edit:tickets read:customers read:assets: HaloPSA hands out a token without a scope, and then refuses it. Check also that the API application is still active.',
	permission:
		'Give the agent of the API application in HaloPSA access to this, and check Scope in the HaloPSA credential. Webhooks need the scope admin.',
	'not-found': 'Check the ID, and that the agent of the API application may see this record.',
	invalid: 'Change the value HaloPSA names and try again.',
	conflict: 'Someone else changed the record at the same time. Run it again.',
	'rate-limited': 'Run it again later, or let fewer workflows use this credential at once.',
	unavailable: 'HaloPSA is having trouble, or HaloPSA URL in the credential is not HaloPSA. Try again in a few minutes.',
	unreachable: 'Check HaloPSA URL in the credential and that this n8n can reach it.',
	cancelled: 'Run it again when needed.',
};

function kindOf(status: number): FailureKind {
	if (status === 429) return 'rate-limited';
	if (status === 401) return 'credential';
	if (status === 403) return 'permission';
	if (status === 404 || status === 410) return 'not-found';
	if (status === 409) return 'conflict';
	return status < 400 || status >= 500 || isPassingStatus(status) || gatewayProblem(status, SERVICE) ? 'unavailable' : 'invalid';
}

function headline(kind: FailureKind, status: number, reasons: string[]): string {
	if (kind === 'credential') return 'HaloPSA did not accept the token';
	if (kind === 'permission') return 'the API application may not do this';
	if (kind === 'rate-limited') return 'HaloPSA had too many requests';
	const gateway = gatewayProblem(status, SERVICE);
	if (gateway) return gateway;
	if (status >= 300 && status < 400) return `${SERVICE} redirects to another address, and the credential is not sent there`;
	if (reasons.length > 0) return reasons.join(' ').slice(0, 300);
	return `HaloPSA answered ${status} without saying why`;
}

const MESSAGE_KEYS = ['errorMessage', 'Message', 'message', 'error_description', 'error'];

/** HaloPSA's errors have a shape by version and part: model state (`{"[0].id":["…"]}`), a map of fields, a message, a text. */
function complaints(response: HttpResponse): { reasons: string[]; field?: string } {
	const text = String(response.body).trim();
	const body = parse(text);
	if (typeof body === 'string') return { reasons: [body] };
	if (body === undefined) return { reasons: text === '' || text.startsWith('<') ? [] : [text] };
	const named = MESSAGE_KEYS.map((key) => body[key]).find((value) => typeof value === 'string' && value.trim() !== '');
	if (named !== undefined) return { reasons: [String(named)] };
	const fields = Object.entries(body)
		.map(([name, value]) => ({ name: name.replace(/^\[\d+\]\.?/, ''), texts: [value].flat().filter(isText) }))
		.filter(({ texts }) => texts.length > 0);
	return {
		reasons: fields.flatMap(({ name, texts }) => texts.map((reason) => (name === '' ? reason : `${name}: ${reason}`))),
		field: fields.find(({ name }) => name !== '')?.name,
	};
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function parse(text: string): Record<string, unknown> | string | undefined {
	try {
		const body: unknown = parseJson(text);
		if (typeof body === 'string') return body;
		return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}
