import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Body } from '../body';
import { ApiError, invalid } from '../errors';
import { listRows, type Filters, type Query } from '../listing';
import type { Actor } from '../model';
import type { Records } from '../seed';
import type { ServiceDesk } from '../service-desk';
import type { Switches } from '../switches';
import type { WebhookDelivery } from '../webhooks/delivery';
import type { WebhookRegistry } from '../webhooks/registry';

/** What the API's routes work on. */
export interface ApiContext {
	desk: ServiceDesk;
	records: Records;
	registry: WebhookRegistry;
	delivery: WebhookDelivery;
	switches: Switches;
	/** The application's agent. */
	apiActor: Actor;
}

/** A numeric path parameter; anything else is no endpoint. */
export const ID = ':id(^\\d+$)';

export const idOf = (request: FastifyRequest): number => Number((request.params as { id: string }).id);
export const queryOf = (request: FastifyRequest): Query => request.query as Query;

/** Answers `{record_count, <key>: […]}`. @throws ApiError 400 */
export function keyedList<T extends object>(
	key: string,
	rows: T[],
	options: { query: Query; filters: Filters<T>; switches: Switches; view?: (row: T) => unknown; order?: string },
): Record<string, unknown> {
	const { query, filters, switches, view = (row: T) => row, order } = options;
	const page = listRows(rows, query, filters, switches, order);
	return { record_count: page.total, [key]: page.rows.map(view) };
}

/**
 * Carries out a write. The body is an array, of one element too: an element with an `id` changes a record, one without
 * makes one. Elements are done one after the other; where one is wrong, those before it are done.
 *
 * @throws ApiError 400, 404, 415
 */
export async function write(
	request: FastifyRequest,
	reply: FastifyReply,
	switches: Switches,
	put: (element: Body, id: unknown) => unknown,
): Promise<FastifyReply> {
	const elements = arrayBody(request);
	const created = elements.some(({ id }) => isNew(id));
	const answers = elements.map((element, index) => {
		try {
			return put(element, isNew(element.id) ? undefined : element.id);
		} catch (error) {
			throw error instanceof ApiError ? error.at(index) : error;
		}
	});
	const single = answers.length === 1 && switches.postAnswer === 'object';
	return await reply.code(created ? switches.createStatus : 200).send(single ? answers[0] : answers);
}

const isNew = (id: unknown): boolean => id === undefined || id === null || id === 0 || id === '';

function arrayBody(request: FastifyRequest): Body[] {
	if (!/^application\/(.+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
		throw new ApiError(415, 'Unsupported Media Type');
	let body: unknown;
	try {
		body = JSON.parse(String(request.body));
	} catch (error) {
		return reject('', `Unexpected character encountered while parsing value. ${(error as Error).name}`);
	}
	if (!Array.isArray(body)) return reject('', 'Cannot deserialize the current JSON object: an array is required.');
	const wrong = body.findIndex((element) => element === null || typeof element !== 'object');
	if (wrong >= 0) return reject(`[${wrong}]`, 'An object is required.');
	return body.length ? (body as Body[]) : reject('', 'At least one element is required.');
}

function reject(field: string, message: string): never {
	throw invalid(field, message);
}
