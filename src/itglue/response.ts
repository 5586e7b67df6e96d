import { isPassingStatus } from '../http/dispatch';
import { parseJson } from '../http/json';
import type { HttpResponse } from '../http/transport';
import { isWireRecord } from '../http/wire-record';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { anotherRecord, type Asked, errorFor, unreadable } from './service-error';

/**
 * Reads an answer as a JSON:API document. An empty body, as deletes have, is a document without data; so is whatever else a
 * write is answered with that reports no error.
 * @throws ServiceError for every other answer, such as one to a `GET` that is not the record or list that was asked for
 */
export function readDocument(response: HttpResponse, asked: Asked): JsonApiDocument {
	if (response.status < 200 || response.status > 299) throw errorFor(response, asked);
	const text = response.body.toString();
	if (text.trim() === '' && asked.method !== 'GET') return { data: null };
	const value = parsed(text);
	if (!isObject(value) || !isAnswer(value, asked)) throw unreadable(response, asked);
	if (asked.method === 'GET' && isObject(value.data) && !isNamed(value.data, asked)) throw anotherRecord(asked);
	return asDocument(value);
}

/** Whether a repeated read may bring a better answer: the server is in trouble, or the body was cut off. */
export function isWorthRepeating({ status, body }: HttpResponse): boolean {
	if (isPassingStatus(status)) return true;
	if (status < 200 || status > 299) return false;
	const text = body.toString().trim();
	return text === '' || (text.startsWith('{') && !text.endsWith('}'));
}

/** A path that ends in an id asks for that record, any other for a list. */
function isAnswer(value: Record<string, unknown>, { method, path }: Asked): boolean {
	if (method !== 'GET') return value.data !== undefined || value.errors === undefined;
	return idIn(path) === undefined ? Array.isArray(value.data) && value.data.every(isWireRecord) : isWireRecord(value.data);
}

function isNamed({ id }: Record<string, unknown>, { path }: Asked): boolean {
	const wanted = idIn(path);
	return wanted === undefined || String(id).replace(/^0+/, '') === wanted.replace(/^0+/, '');
}

function idIn(path: string): string | undefined {
	return /\/(\d+)\/?$/.exec(path)?.[1];
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
