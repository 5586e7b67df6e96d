import type { FastifyError, FastifyInstance } from 'fastify';

import { ApiError, errorBody } from './errors';
import { installGate, type GateOptions } from './gate';
import { oauthRoutes } from './oauth';
import { actionRoutes } from './routes/actions';
import type { ApiContext } from './routes/context';
import { directoryRoutes } from './routes/directory';
import { ticketRoutes } from './routes/tickets';
import { webhookRoutes } from './routes/webhooks';

export interface ApiOptions {
	context: ApiContext;
	gate: GateOptions;
	/** Where the simulator listens. */
	url: () => string;
}

/** Everything HaloPSA itself serves: tokens and the API, with its error answers. */
export function installApi(app: FastifyInstance, { context, gate, url }: ApiOptions): void {
	const paths: RegExp[] = [];
	app.addHook('onRoute', ({ url: route }) => {
		paths.push(new RegExp(`^${route.replace(/:id\(\^\\d\+\$\)/, '\\d+').replace(/:\w+/, '[^/]+')}/?$`));
	});
	installGate(app, gate);
	app.setErrorHandler<FastifyError | ApiError>(async (error, _request, reply) => {
		const known = error instanceof ApiError ? error : new ApiError(error.statusCode ?? 500, 'An error has occurred.');
		const body = errorBody(known, gate.switches);
		return await reply
			.code(known.status)
			.type(typeof body === 'string' ? 'text/plain' : 'application/json')
			.send(body);
	});
	app.setNotFoundHandler(async (request, reply) => {
		const path = request.url.split('?')[0];
		return await reply.code(paths.some((pattern) => pattern.test(path)) ? 405 : 404).send();
	});
	oauthRoutes(app, { ...gate, url });
	ticketRoutes(app, context);
	actionRoutes(app, context);
	directoryRoutes(app, context);
	webhookRoutes(app, context);
}
