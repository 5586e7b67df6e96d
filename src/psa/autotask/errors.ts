import { HIDDEN } from '../../http/conceal';
import { isPassingStatus, leavesOpen } from '../../http/dispatch';
import { type FailureKind, gatewayProblem, ServiceError, unexplainedAdvice } from '../../http/errors';
import { parseJson } from '../../http/json';
import { parseRetryAfter } from '../../http/retry-after';
import type { HttpResponse } from '../../http/transport';

export const SERVICE = 'Autotask PSA';

/** What a sentence of Autotask's says, where the status does not: most failures are 500. */
const SENTENCES: Array<[RegExp, FailureKind]> = [
	[/zone information could not be determined/i, 'credential'],
	[/integration ?code|tracking identifier/i, 'credential'],
	[/\bpermissions?\b|not (authorized|allowed) to|access (is )?denied/i, 'permission'],
	[/no matching records? found/i, 'not-found'],
	[/internal (server )?error|unexpected error|timed? ?out|try again|deadlock|temporar/i, 'unavailable'],
];

/** The API thread threshold, or that of requests an hour; named as 429, and matched by its text as others do. */
const OVER_THRESHOLD = /\bthreshold of \d+|(thread|request) threshold/i;

/** Which field of the credential a refusal is about. */
const FIELDS: Array<[RegExp, string]> = [
	[/zone information/i, 'User Name'],
	[/integration ?code|tracking identifier/i, 'Integration Code'],
];

/** The same answer with the status Autotask documents for it, where only its text says that a threshold is exceeded. */
export function withPlainStatus(response: HttpResponse): HttpResponse {
	if (response.status < 500 || !OVER_THRESHOLD.test(sentencesOf(response).join(' '))) return response;
	return { ...response, status: 429 };
}

/** Whether an answer is a passing trouble, that a repeated read may not meet again. */
export function isPassing(response: HttpResponse): boolean {
	const { status } = response;
	return (status >= 500 || isPassingStatus(status)) && kindOf(status, sentencesOf(response)) === 'unavailable';
}

/**
 * Turns any answer but a success into a `ServiceError`. A 500 with a sentence is Autotask's way to refuse a request.
 * @param what what was asked for, as in "Could not <what>"
 */
export function asServiceError(response: HttpResponse, what: string, now: number, isWrite = false): ServiceError {
	const { status } = response;
	const reasons = sentencesOf(response);
	const kind = kindOf(status, reasons);
	const field = kind === 'credential' ? fieldOf(reasons) : undefined;
	return new ServiceError(`Could not ${what}: ${headline(kind, status, reasons, field)}`, {
		kind,
		service: SERVICE,
		advice: field ? credentialAdvice(field) : kind === 'invalid' && own(reasons) === '' ? unexplainedAdvice(SERVICE) : ADVICE[kind],
		status,
		reasons: reasons.map((reason) => reason.slice(0, 500)),
		field,
		retryAfterMs: parseRetryAfter(response.headers['retry-after'], now),
		outcomeUnknown: isWrite && leavesOpen(status) && kind === 'unavailable',
	});
}

/** @param what completes "Could not …" */
export function notFound(what: string): ServiceError {
	return new ServiceError(`Could not ${what}: there is no such record`, {
		kind: 'not-found',
		service: SERVICE,
		advice: ADVICE['not-found'],
		status: 200,
	});
}

/** An answer that is none of the API's. */
export function notTheApi(what: string, status: number, isWrite = false): ServiceError {
	return new ServiceError(`Could not ${what}: the answer did not come from Autotask's API`, {
		kind: 'unavailable',
		service: SERVICE,
		advice: 'Check the address in the Autotask credential, and any proxy or sign-in page in front of it.',
		status,
		outcomeUnknown: isWrite,
	});
}

/** Autotask has no zone for the API user. */
export function unknownUser(userName: string): ServiceError {
	return new ServiceError(`Autotask PSA does not know the API user "${userName.slice(0, 100)}"`, {
		kind: 'credential',
		service: SERVICE,
		advice: credentialAdvice('User Name'),
		field: 'User Name',
	});
}

const ADVICE: Record<FailureKind, string> = {
	credential: 'Check User Name, Secret and Integration Code in the Autotask credential.',
	permission:
		"Give the API user's security level in Autotask access to this (webhooks are off in every level until allowed), then try again.",
	'not-found': 'Check the ID, and that the API user may see this record.',
	invalid: 'Change what Autotask names and try again.',
	conflict: 'Someone else changed the record at the same time. Run it again.',
	'rate-limited': 'Run it again later, or let fewer workflows and other integrations use Autotask at once.',
	unavailable: 'Autotask is having trouble. Try again in a few minutes.',
	unreachable: 'Check the address in the Autotask credential and that this n8n can reach it.',
	cancelled: 'Run it again when needed.',
};

const WHERE_TO_FIND: Record<string, string> = {
	'User Name': 'it is the user name of an API User (system) in Autotask, which looks like an e-mail address',
	'Integration Code': "it is the tracking identifier on the API user's page in Autotask",
	Secret: "it is the API user's password in Autotask, which expires with the rules of its security level",
};

function credentialAdvice(field: string): string {
	return `Check ${field} in the Autotask credential: ${WHERE_TO_FIND[field]}.`;
}

function kindOf(status: number, reasons: string[]): FailureKind {
	if (status === 429) return 'rate-limited';
	if (status === 401) return 'credential';
	if (status < 400 || gatewayProblem(status, SERVICE)) return 'unavailable';
	const text = own(reasons);
	const said = SENTENCES.find(([sentence]) => sentence.test(text))?.[1];
	if (said) return said;
	if (status === 403) return 'permission';
	if (status === 404) return 'not-found';
	const isSentence = status === 500 && text !== '';
	return !isSentence && (leavesOpen(status) || isPassingStatus(status)) ? 'unavailable' : 'invalid';
}

/** What Autotask says, without what something before it repeats of the headers: their names are in its sentences too. */
function own(reasons: string[]): string {
	return reasons.filter((reason) => !reason.includes(HIDDEN)).join(' ');
}

/** A 401 leaves the secret: the user has a zone, and a wrong integration code is answered with a sentence. */
function fieldOf(reasons: string[]): string {
	const text = own(reasons);
	return FIELDS.find(([sentence]) => sentence.test(text))?.[1] ?? 'Secret';
}

function headline(kind: FailureKind, status: number, reasons: string[], field?: string): string {
	if (field) return `Autotask PSA did not accept the ${field} of the credential`;
	if (kind === 'rate-limited') return 'Autotask PSA had too many requests';
	const gateway = gatewayProblem(status, SERVICE);
	if (gateway) return gateway;
	if (status >= 300 && status < 400) return `${SERVICE} redirects to another address, and the credential is not sent there`;
	if (reasons.length > 0) return reasons.join(' ').slice(0, 300);
	return kind === 'permission' ? 'the API user may not do this' : `Autotask PSA answered ${status} without saying why`;
}

/** `{"errors":["…"]}`; none where the body is anything else. */
function sentencesOf({ status, body }: HttpResponse): string[] {
	if (status < 400) return [];
	try {
		const { errors } = (parseJson(String(body)) ?? {}) as { errors?: unknown };
		const texts = Array.isArray(errors) ? errors : [];
		return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
	} catch {
		return [];
	}
}
