import type { FastifyInstance, FastifyRequest } from 'fastify';

import { parseBody } from '../shared/server';
import * as attached from './attached';
import type { Context } from './context';
import { jwtOnly, routeNotFound } from './errors';
import * as handlers from './handlers';
import { ATTACHMENT_PARENTS, RELATED_PARENTS, RESOURCES, specOf } from './resources';
import type { NestedRoute, ResourceSpec, Verb } from './types';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
type Params = { parent?: string; id?: string };

/** Verb → method, what follows the collection's path, handler. */
const VERBS: Record<Exclude<Verb, 'bulk-create'>, [Method, string, (call: handlers.Call) => handlers.Answer]> = {
	list: ['GET', '', handlers.list],
	show: ['GET', '/:id', handlers.show],
	create: ['POST', '', handlers.create],
	update: ['PATCH', '/:id', handlers.update],
	'bulk-update': ['PATCH', '', handlers.bulkUpdate],
	delete: ['DELETE', '/:id', handlers.remove],
	'bulk-delete': ['DELETE', '', handlers.bulkRemove],
	publish: ['PATCH', '/:id/publish', handlers.publishDocument],
};

export interface RouteOptions {
	/** Makes the context of one request. */
	contextOf: (request: FastifyRequest) => Context;
}

const MEDIA_TYPE = 'application/vnd.api+json; charset=utf-8';

/** Derives every route of the API from the resource table. Anything else is left to the not-found page. */
export function registerRoutes(app: FastifyInstance, { contextOf }: RouteOptions): void {
	const route = (
		method: Method,
		url: string,
		answer: (ctx: Context, params: Params, body: unknown) => handlers.Answer,
	) => {
		app.route({
			method,
			url,
			handler: async (request, reply) => {
				const ctx = contextOf(request);
				const { status, body } = answer(ctx, request.params as Params, parseBody(request.body));
				reply.code(status).type(MEDIA_TYPE);
				return body === undefined ? '' : JSON.stringify(body);
			},
		});
	};

	const resourceRoutes = (spec: ResourceSpec, base: string, verbs: Verb[], nested?: NestedRoute) => {
		for (const verb of verbs) {
			if (verb === 'bulk-create') continue;
			const [method, suffix, handle] = VERBS[verb];
			const allowMany = verbs.includes('bulk-create');
			route(method, `${base}${suffix}`, (ctx, params, body) => {
				const call = { ctx, spec, nested, params, body, allowMany };
				const isHidden = spec.type === 'ssl-certificates' && verb === 'show' && !ctx.switches.sslCertificateShow;
				if (isHidden) throw routeNotFound();
				handlers.checkFeature(call);
				return handle(call);
			});
		}
	};

	for (const spec of RESOURCES) {
		resourceRoutes(spec, `/${spec.path}`, spec.flat);
		for (const nested of spec.nested) {
			const base = `/${specOf(nested.under).path}/:parent/relationships/${spec.path}`;
			resourceRoutes(spec, base, nested.verbs, nested);
		}
	}

	const attachedRoute = (
		method: Method,
		[parentPath, ownerType]: [string, string],
		type: 'attachments' | 'related-items',
		suffix: string,
		handle: (call: attached.AttachedCall) => handlers.Answer,
	) => {
		const url = `/${parentPath}/:parent/relationships/${specOf(type).path}${suffix}`;
		route(method, url, (ctx, params, body) => handle({ ctx, type, ownerType, params, body }));
	};
	for (const owner of Object.entries(RELATED_PARENTS)) {
		for (const type of ['attachments', 'related-items'] as const) {
			if (type === 'attachments' && !ATTACHMENT_PARENTS.includes(owner[0])) continue;
			attachedRoute('POST', owner, type, '', attached.createAttached);
			attachedRoute('PATCH', owner, type, '/:id', attached.updateAttached);
			attachedRoute('DELETE', owner, type, '', attached.removeAttached);
			if (type === 'related-items') continue;
			attachedRoute('GET', owner, type, '', attached.listAttached);
			attachedRoute('GET', owner, type, '/:id', attached.showAttached);
		}
	}

	route('GET', '/checklist_tasks', () => {
		throw jwtOnly();
	});
}
