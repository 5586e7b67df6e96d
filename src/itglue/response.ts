import { isPassingStatus } from '../http/dispatch';
import { parseJson } from '../http/json';
import type { HttpResponse } from '../http/transport';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { type Asked, errorFor, unreadable } from './service-error';

/**
 * Reads an answer as a JSON:API document. An empty body, as deletes have, is a document without data.
 * @throws ServiceError for every other answer
 */
export function readDocument(response: HttpResponse, asked: Asked): JsonApiDocument {
	if (response.status < 200 || response.status > 299) throw errorFor(response, asked);
	const text = response.body.toString();
	if (text.trim() === '') return { data: null };
	const value = parsed(text);
	const isAnswer = isObject(value) && ('data' in value || asked.method !== 'GET');
	if (!isAnswer) throw unreadable(response, asked);
	return asDocument(value);
}

/** Whether a repeated read may bring a better answer: the server is in trouble, or the body was cut off. */
export function isWorthRepeating({ status, body }: HttpResponse): boolean {
	if (isPassingStatus(status)) return true;
	if (status < 200 || status > 299) return false;
	const text = body.toString().trim();
	return text.startsWith('{') && !text.endsWith('}');
}

function parsed(text: string): unknown {
	try {
		return parseJson(text);
	} catch {
		return undefined;
	}
}

function asDocument({ data, included, meta }: Record<string, unknown>): JsonApiDocument {
	const document: JsonApiDocument = { data: Array.isArray(data) ? resources(data) : (resources([data])[0] ?? null) };
	if (Array.isArray(included)) document.included = resources(included);
	if (isObject(meta)) document.meta = meta;
	return document;
}

/** Ids are strings here even where a gateway made numbers of them. */
function resources(entries: unknown[]): JsonApiResource[] {
	return entries.filter(isObject).map((entry) => ({
		...entry,
		id: String(entry.id ?? ''),
		type: String(entry.type ?? ''),
		attributes: isObject(entry.attributes) ? entry.attributes : {},
	}));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
