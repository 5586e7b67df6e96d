import { type Failure, type INode, type JsonObject, NodeApiError, NodeOperationError } from 'n8n-workflow';
import {
	type FailureKind,
	type InputError,
	isInputError,
	isServiceError,
	type ServiceError,
} from '../../src/http/errors';

export type NodeFailure = NodeApiError | NodeOperationError;

export interface ErrorPlace {
	node: INode;
	/** The item being worked on; absent outside an item loop. */
	itemIndex?: number;
	/** An AI agent reads the message alone, so the advice joins it there. */
	forTool?: boolean;
}

const CAUSES: Partial<Record<FailureKind, Failure['cause']>> = {
	credential: 'credential-invalid',
	permission: 'configuration-invalid',
	'not-found': 'configuration-invalid',
	invalid: 'configuration-invalid',
	'rate-limited': 'rate-limited',
	unavailable: 'temporarily-unavailable',
	unreachable: 'temporarily-unavailable',
};

/**
 * The one place where errors become n8n's: the message says what happened, in the service's own words, the
 * description what to do about it. No header, key or request survives the conversion.
 */
export function toNodeError(error: unknown, place: ErrorPlace): NodeFailure {
	if (isServiceError(error)) return fromService(error, place);
	if (isInputError(error)) return fromInput(error, place);
	return fromUnknown(error as Partial<NodeApiError> | null, place);
}

function fromService(error: ServiceError, place: ErrorPlace): NodeFailure {
	const response: JsonObject = { message: error.message };
	const advice = `${error.advice}${requestOf(error)}`;
	return finish(
		new NodeApiError(place.node, response, {
			message: error.message,
			description: advice,
			httpCode: error.status?.toString(),
			failure: failureOf(error),
		}),
		{ message: error.message, advice },
		place,
	);
}

/** What a refusal was about, where the node sent requests that its parameters do not tell. */
function requestOf({ kind, request, message }: ServiceError): string {
	const isAboutRequest = kind === 'invalid' || kind === 'conflict';
	return request && isAboutRequest && !/Given: |Resource: |"/.test(message) ? ` The request was ${request}.` : '';
}

function fromInput(error: InputError, place: ErrorPlace): NodeFailure {
	return finish(
		new NodeOperationError(place.node, error.message, { description: error.advice }),
		{ message: error.message, advice: error.advice },
		place,
	);
}

/** n8n's own errors keep message, description and code; anything else is a defect and keeps its message. */
function fromUnknown(error: Partial<NodeApiError> | null, place: ErrorPlace): NodeFailure {
	const message = error?.message || 'Something unexpected happened.';
	const advice = error?.description ?? undefined;
	if (error?.name === 'NodeApiError') {
		const options = { message, description: advice, httpCode: error.httpCode ?? undefined, failure: error.failure };
		return finish(new NodeApiError(place.node, { message }, options), { message, advice }, place);
	}
	if (error?.name === 'NodeOperationError') {
		const options = { description: advice, failure: error.failure };
		return finish(new NodeOperationError(place.node, message, options), { message, advice }, place);
	}
	const defect = new NodeOperationError(place.node, message, { description: advice });
	if (error?.stack) defect.stack = error.stack;
	return finish(defect, { message, advice }, place);
}

/** n8n replaces messages that contain certain words ("ENOENT", "EPERM", even inside others); ours stay as they are. */
function finish<E extends NodeFailure>(error: E, text: { message: string; advice?: string }, place: ErrorPlace): E {
	error.message = place.forTool && text.advice ? `${text.message} ${text.advice}` : text.message;
	error.messages = [];
	if (place.itemIndex !== undefined) error.context.itemIndex = place.itemIndex;
	return error;
}

function failureOf(error: ServiceError): Failure | undefined {
	const cause = CAUSES[error.kind];
	if (cause === undefined) return undefined;
	if (cause === 'rate-limited' || cause === 'temporarily-unavailable') {
		return error.retryAfterMs === undefined ? { cause } : { cause, retryAfterMs: error.retryAfterMs };
	}
	return { cause } as Failure;
}
