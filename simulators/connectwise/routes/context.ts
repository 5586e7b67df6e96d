import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { CallbackRegistry } from '../callbacks/registry';
import { ApiError } from '../errors';
import { filterRows, listRows, pickFields, type ListQuery } from '../listing';
import type { Actor } from '../model';
import type { RecordType } from '../schemas';
import type { Records } from '../seed';
import type { ServiceDesk } from '../service-desk';
import type { Switches } from '../switches';

/** What the API's routes work on. */
export interface ApiContext {
	desk: ServiceDesk;
	records: Records;
	registry: CallbackRegistry;
	switches: Switches;
	/** The member whose keys the requests carry. */
	apiMember: Actor;
	/** Where the simulator listens. */
	url: () => string;
	isCloud: boolean;
	version: string;
}

/** Every API path starts with a codebase; which one is right is checked before routing. */
export const API = '/:codebase/apis/3.0';
/** A numeric path parameter; anything else is no endpoint. */
export const ID = ':id(^\\d+$)';

export type Parameters = Record<string, string>;

export const idOf = (request: FastifyRequest, name = 'id'): number => Number((request.params as Parameters)[name]);

/** The body of a write. @throws ApiError 415 where it is not declared as JSON, 400 where it is none */
export function jsonBody(request: FastifyRequest): Record<string, unknown> {
	const type = String(request.headers['content-type'] ?? '');
	if (!/^application\/(.+\+)?json\b/i.test(type))
		throw new ApiError(415, 'UnsupportedMediaType', 'Unsupported media type.');
	const body = parseJson(request.body);
	if (body === null || typeof body !== 'object')
		throw new ApiError(400, 'InvalidArgument', 'The request body is not valid JSON.');
	return body as Record<string, unknown>;
}

function parseJson(body: unknown): unknown {
	try {
		return JSON.parse(String(body));
	} catch {
		return undefined;
	}
}

type RowsOf = (request: FastifyRequest) => Array<{ id: number }>;

/** Adds what every collection has: `GET` list, `GET /count` and `POST /search`. */
export function collection(
	app: FastifyInstance,
	context: ApiContext,
	path: string,
	type: RecordType,
	rows: RowsOf,
): void {
	const answer = (request: FastifyRequest, reply: FastifyReply, query: ListQuery) => {
		const forwardOnly = String(request.headers['pagination-type'] ?? '').toLowerCase() === 'forward-only';
		const address = context.url() + request.url.split('?')[0];
		const { rows: page, link } = listRows(rows(request), query, { type, address, forwardOnly });
		if (link) reply.header('link', link);
		return page;
	};
	app.get(API + path, async (request, reply) => answer(request, reply, request.query as ListQuery));
	app.get(`${API}${path}/count`, async (request) => ({
		count: filterRows(rows(request), request.query as ListQuery, type).length,
	}));
	app.post(`${API}${path}/search`, async (request, reply) => {
		const query = request.query as ListQuery;
		return answer(request, reply, { ...query, ...jsonBody(request) });
	});
}

/** One record, with the fields asked for only. */
export function record(request: FastifyRequest, row: object): unknown {
	const { fields } = request.query as ListQuery;
	return pickFields([row], typeof fields === 'string' ? fields : '')[0];
}
