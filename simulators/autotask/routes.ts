import type { FastifyRequest } from 'fastify';

import { ApiError, invalid } from './errors';
import { entityInformation, fieldInformation, udfInformation } from './metadata';
import type { Actor } from './model';
import { matching, page, type Query } from './query/page';
import { valueIn, type Store, type Target } from './stores';
import type { Switches } from './switches';
import type { ApiPath } from './zones';

/** What the routes work on. */
export interface RouteContext {
	stores: Store[];
	switches: Switches;
	/** Who a request acts as. @throws ApiError 500 for an impersonation that is not allowed */
	actorOf: (request: FastifyRequest) => Actor;
	/** Where the API starts, with the closing slash. */
	base: () => string;
}

/** A request with what its path and its entity say of it. */
export interface Call {
	request: FastifyRequest;
	store: Store;
	/** The id in the path of the record above; -1 where there is none. */
	parentId: number;
	/** What follows the entity's name. */
	rest: string[];
	isChild: boolean;
	/** Finds other pages again. */
	path: string;
}

type Handler = (call: Call, context: RouteContext) => unknown;

interface Route {
	/** Matches what follows the entity's name, joined with slashes. */
	rest: RegExp;
	on: 'entity' | 'child' | 'both';
	methods: Partial<Record<string, Handler>>;
}

const MODE = { PATCH: 'patch', PUT: 'put' } as const;

const list: Handler = (call, context) => pageOf(call, context, { filter: [{ op: 'exist', field: 'id' }] }, call.path);
const search: Handler = (call, context) =>
	pageOf(call, context, queryOf(call.request), call.path.replace(/\/next$/, ''));
const count: Handler = ({ store, request }) => ({
	queryCount: matching(store.rows(), queryOf(request), store.spec).length,
});
const item: Handler = (call) => ({ item: rowsOf(call).find(({ id }) => id === Number(call.rest[0])) ?? null });
const create: Handler = (call, context) => {
	const { store, request } = call;
	if (!store.create) throw notAllowed(request);
	return { itemId: store.create(jsonBody(request), targetOf(call, context)).id };
};
const update: Handler = (call, context) => {
	const { store, request } = call;
	const mode = MODE[request.method as keyof typeof MODE];
	if (!store.update || (mode === 'patch' && store.spec.putOnly?.(context.switches))) throw notAllowed(request);
	const body = jsonBody(request);
	const id = valueIn(body, 'id');
	if (typeof id !== 'number') throw invalid('Missing Required Field: id.; on record number [1].');
	return { itemId: store.update(body, { ...targetOf(call, context), id }, mode).id };
};
const remove: Handler = (call, context) => {
	if (!call.store.remove) throw notAllowed(call.request);
	const id = Number(call.rest[0]);
	call.store.remove({ ...targetOf(call, context), id });
	return { itemId: id };
};

const ROUTES: Route[] = [
	{ rest: /^$/, on: 'entity', methods: { POST: create, PATCH: update, PUT: update } },
	{ rest: /^$/, on: 'child', methods: { GET: list, POST: create, PATCH: update, PUT: update } },
	{ rest: /^next$/, on: 'child', methods: { GET: list } },
	{ rest: /^-?\d+$/, on: 'both', methods: { GET: item, DELETE: remove } },
	{ rest: /^query(\/next)?$/, on: 'entity', methods: { GET: search, POST: search } },
	{ rest: /^query\/count$/, on: 'entity', methods: { GET: count, POST: count } },
	{ rest: /^entityInformation$/i, on: 'entity', methods: { GET: ({ store }) => entityInformation(store.spec) } },
	{
		rest: /^entityInformation\/fields$/i,
		on: 'entity',
		methods: { GET: ({ store }, { switches }) => fieldInformation(store.spec, switches) },
	},
	{
		rest: /^entityInformation\/userDefinedFields$/i,
		on: 'entity',
		methods: { GET: ({ store }) => udfInformation(store.spec) },
	},
];

/** Answers a request for an entity. @throws ApiError */
export function answer(request: FastifyRequest, api: ApiPath, context: RouteContext): unknown {
	const { store, parentId, rest, isChild } = resolve(api, context) ?? {};
	if (!store || !rest) throw notFound();
	const written = rest.join('/');
	const route = ROUTES.find(({ rest: pattern, on }) => pattern.test(written) && on !== (isChild ? 'entity' : 'child'));
	if (!route) throw notFound();
	const handler = route.methods[request.method];
	if (!handler) throw notAllowed(request);
	const path = `V1.0/${api.parts.join('/')}`;
	return handler({ request, store, parentId: parentId ?? -1, rest, isChild: isChild ?? false, path }, context);
}

/** The entity a path is about; the path's first part where it is about none. */
export function entityOf(api: ApiPath, context: Pick<RouteContext, 'stores' | 'switches'>): string {
	return resolve(api, context)?.store.spec.name ?? api.parts[0];
}

/** Entities below a record are written there: what has a parent can be asked for, not written, at the top. */
function resolve({ parts }: ApiPath, { stores, switches }: Pick<RouteContext, 'stores' | 'switches'>) {
	const same = (a: string, b: string) => (switches.caseSensitivePaths ? a === b : a.toLowerCase() === b.toLowerCase());
	const [name, id, child, ...rest] = parts;
	const below = stores.find(
		({ spec }) =>
			spec.parent && child !== undefined && same(spec.parent.entity, name) && same(spec.parent.child, child),
	);
	if (below && /^\d+$/.test(id)) return { store: below, parentId: Number(id), rest, isChild: true };
	const store = stores.find(({ spec }) => same(spec.name, name));
	if (!store) return undefined;
	const readOnly: Store = { spec: store.spec, rows: store.rows };
	return { store: store.spec.parent ? readOnly : store, parentId: -1, rest: parts.slice(1), isChild: false };
}

function pageOf(call: Call, context: RouteContext, query: Query, path: string): unknown {
	const parameters = call.request.query as Record<string, unknown>;
	const search: Record<string, string> = typeof parameters.search === 'string' ? { search: parameters.search } : {};
	const address = (paging: string) =>
		`${context.base()}${path.replace(/\/next$/, '')}/next?${new URLSearchParams({ ...search, paging }).toString()}`;
	const isNext = /\/next$/.test(call.path);
	const token = isNext ? String(parameters.paging ?? '') : null;
	return page(rowsOf(call), query, call.store.spec, { token, address });
}

function rowsOf({ store, parentId, isChild }: Call) {
	const key = isChild ? store.spec.parent?.key : undefined;
	const rows = store.rows();
	if (key === undefined) return rows;
	return rows.filter((row) => (row as unknown as Record<string, unknown>)[key] === parentId);
}

function targetOf({ parentId, request }: Call, { actorOf }: RouteContext): Target {
	return { parentId, id: -1, actor: actorOf(request) };
}

function queryOf(request: FastifyRequest): Query {
	if (request.method === 'POST') return jsonBody(request);
	const { search } = request.query as Record<string, unknown>;
	if (typeof search !== 'string') throw invalid('The search parameter is missing.');
	return parseObject(search);
}

/** @throws ApiError 415 where the body is not declared as JSON, 500 where it is none */
function jsonBody(request: FastifyRequest): Record<string, unknown> {
	if (!/^application\/json\b/i.test(String(request.headers['content-type'] ?? '')))
		throw new ApiError(415, 'The media type of the request is not supported.');
	return parseObject(String(request.body ?? ''));
}

function parseObject(text: string): Record<string, unknown> {
	const value = parse(text);
	if (value === null || typeof value !== 'object' || Array.isArray(value))
		throw invalid('The request is not a valid JSON object.');
	return value as Record<string, unknown>;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const notFound = () => new ApiError(404, 'No resource was found that matches the request.');
const notAllowed = ({ method }: FastifyRequest) =>
	new ApiError(405, `The requested resource does not support http method '${method}'.`);
