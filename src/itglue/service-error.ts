import { isPassingStatus, leavesOpen } from '../http/dispatch';
import { type FailureKind, gatewayProblem, ServiceError, unexplainedAdvice } from '../http/errors';
import type { HttpMethod, HttpResponse } from '../http/transport';
import { regionInWords } from './base-url';
import { type ErrorBody, isWebPage, parseErrorBody } from './error-body';
import { redactor } from './redact';

export const IT_GLUE = 'IT Glue';

/** What was asked, for the words of the error. */
export interface Asked {
	method: HttpMethod;
	path: string;
	baseUrl: string;
	body?: unknown;
}

interface Verdict {
	kind: FailureKind;
	/** A sentence without its full stop. */
	headline: string;
	advice: string;
}

const UNKNOWN = 'the change may or may not have been made';
const READ_THE_REASON = 'Change what IT Glue complains about and run it again.';

/** Turns any answer that is no success into the error to throw. Its text holds no secret of the request. */
export function errorFor(response: HttpResponse, asked: Asked): ServiceError {
	const body = parseErrorBody(textOf(response));
	const { kind, headline, advice } = verdict(response, body, asked);
	const redact = redactor(asked.body);
	const reasons = body.reasons.map(redact);
	const outcomeUnknown = leavesOpen(response.status) && asked.method !== 'GET';
	return new ServiceError(reasons.length > 0 ? `${headline}: ${ended(reasons.join('; '))}` : `${headline}.`, {
		kind,
		service: IT_GLUE,
		advice: outcomeUnknown ? '' : advice,
		status: response.status,
		reasons,
		request: `${asked.method} ${asked.path}`,
		field: body.field,
		outcomeUnknown,
	});
}

/** A success whose body is not the API's, or reports an error all the same. */
export function unreadable(response: HttpResponse, asked: Asked): ServiceError {
	const reasons = parseErrorBody(textOf(response)).reasons.map(redactor(asked.body));
	const problem = isWebPage(textOf(response)) ? 'a web page instead of API data' : 'something that cannot be read as API data';
	return notAnswered(`IT Glue answered with ${problem}`, response.status, asked, reasons);
}

/** An answer about another record than the one asked for, as a broken cache before the API may give it. */
export function anotherRecord(asked: Asked): ServiceError {
	return notAnswered('IT Glue answered with another record than the one asked for', 200, asked);
}

function notAnswered(headline: string, status: number, asked: Asked, reasons: string[] = []): ServiceError {
	const outcomeUnknown = asked.method !== 'GET';
	const said = reasons.length > 0 ? `: ${ended(reasons.join('; '))}` : '.';
	return new ServiceError(`${headline}${outcomeUnknown ? `: ${UNKNOWN}` : ''}${said}`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: checkAddress(asked),
		status,
		reasons,
		outcomeUnknown,
	});
}

function verdict(response: HttpResponse, body: ErrorBody, asked: Asked): Verdict {
	const { status } = response;
	const gateway = gatewayProblem(status, IT_GLUE);
	if (gateway) return { kind: 'unavailable', headline: gateway.replace(/^./, (letter) => letter.toUpperCase()), advice: checkAddress(asked) };
	if (status >= 300 && status < 400) return redirected(response, asked);
	if (status === 401 || status === 403) return denied(status, body, asked);
	if (status === 404) return missing(body, asked);
	if (isPassingStatus(status) || leavesOpen(status)) return inTrouble(status, body, asked);
	if (body.layer === 'page') {
		return {
			kind: 'unavailable',
			headline: `IT Glue answered with a web page instead of API data (${status})`,
			advice: checkAddress(asked),
		};
	}
	return refusedRequest(status, body);
}

function refusedRequest(status: number, body: ErrorBody): Verdict {
	if (status === 409 || status === 423) return conflict('IT Glue cannot change the record now');
	if (status === 422 && body.reasons.some((reason) => /\bsync/i.test(reason))) {
		return conflict('IT Glue does not allow this change of a synced record');
	}
	if (status === 413) {
		return {
			kind: 'invalid',
			headline: 'IT Glue refused the request because it is too big',
			advice: 'Send less at once: a request may hold about 10 MB, which is a file of about 7 MB.',
		};
	}
	if (status === 415) {
		return {
			kind: 'invalid',
			headline: 'IT Glue did not accept the format of the request',
			advice: 'A proxy or gateway may have changed the content type. Check the base URL in the credential.',
		};
	}
	const headline =
		status === 422 ? 'IT Glue did not accept the data' : `IT Glue did not accept the request (${status})`;
	return { kind: 'invalid', headline, advice: body.reasons.length > 0 ? READ_THE_REASON : unexplainedAdvice(IT_GLUE) };
}

function conflict(headline: string): Verdict {
	return {
		kind: 'conflict',
		headline,
		advice:
			'Records synced from a PSA or RMM are changed there. If it is not synced, someone else may be changing it: try again.',
	};
}

/**
 * A bad key never gets further than the gateway, which says 403 with a message and nothing else; the application says 401
 * about records the key may not see. So the layer tells the two apart, not the status.
 */
function denied(status: number, body: ErrorBody, asked: Asked): Verdict {
	if (body.layer !== 'application') {
		return {
			kind: 'credential',
			headline: 'IT Glue refused the API key',
			advice:
				'Check the credential: the key may be wrong, revoked, paused, unused for 90 days, or belong to another region. ' +
				`This credential uses ${regionInWords(asked.baseUrl)}.`,
		};
	}
	if (body.reasons.some((reason) => /\bjwt\b/i.test(reason))) {
		return {
			kind: 'permission',
			headline: 'IT Glue offers this to signed-in users only, not to API keys',
			advice: 'Do this step in IT Glue itself, or leave it out.',
		};
	}
	const advice =
		status === 403
			? 'The API key works, but the account or its plan does not include this. Ask your IT Glue administrator.'
			: 'The API key works, but may not use this record. Check the ids, and which organizations the key may access. ' +
				'If every record is refused, check the key itself.';
	return { kind: 'permission', headline: 'IT Glue does not allow this API key to do that', advice };
}

function missing(body: ErrorBody, asked: Asked): Verdict {
	if (body.layer === 'page') {
		return {
			kind: 'not-found',
			headline: `IT Glue answered with a web page instead of API data: it does not know ${asked.path}`,
			advice: checkAddress(asked),
		};
	}
	return {
		kind: 'not-found',
		headline: `IT Glue did not find ${asked.path}`,
		advice: 'Check the id: the record may have been deleted, or belong to another account.',
	};
}

function inTrouble(status: number, body: ErrorBody, asked: Asked): Verdict {
	const advice =
		status === 504
			? 'The answer took too long. Ask for fewer records at a time, or try again later.'
			: 'This is usually over in a few minutes. Run it again later.';
	const page = body.layer === 'page' && asked.baseUrl.endsWith('itglue.com') === false;
	return {
		kind: 'unavailable',
		headline: `IT Glue has a problem right now (${status})`,
		advice: page ? `${advice} ${checkAddress(asked)}` : advice,
	};
}

function redirected(response: HttpResponse, asked: Asked): Verdict {
	const location = response.headers.location ?? '';
	const target = URL.canParse(location) ? ` to ${new URL(location).host}` : '';
	return {
		kind: 'credential',
		headline: `IT Glue's address redirects${target}; the API key is not sent there`,
		advice: checkAddress(asked),
	};
}

function checkAddress(asked: Asked): string {
	return `Check the region or base URL in the credential. It uses ${regionInWords(asked.baseUrl)}.`;
}

function textOf({ body }: HttpResponse): string {
	return typeof body === 'string' ? body : body.toString('utf8');
}

function ended(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
