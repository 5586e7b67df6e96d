import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

import { pathOf } from '../shared/front-door';
import { ApiError, invalid } from './errors';
import { installGate, type GateOptions } from './gate';
import type { Actor } from './model';
import type { Records } from './records';
import { answer, entityOf, type RouteContext } from './routes';
import type { Store } from './stores';

export interface ApiOptions {
	stores: Store[];
	records: Records;
	gate: Omit<GateOptions, 'entityOf'>;
	/** The resource the credentials belong to. */
	apiResourceId: number;
	/** Where the simulator listens. */
	url: () => string;
}

/** Everything Autotask itself serves: the zone look-up, and the API with its error answers. */
export function installApi(app: FastifyInstance, options: ApiOptions): void {
	const { gate, stores, url } = options;
	const { zones, switches, usage, credentials } = gate;
	const context: RouteContext = {
		stores,
		switches,
		actorOf: (request) => actorOf(request, options),
		base: () => zones.base(url()),
	};
	installGate(app, { ...gate, entityOf: (path) => entityOf(path, context) });
	app.setErrorHandler<FastifyError | ApiError>(async (error, _request, reply) => {
		const failure = error instanceof ApiError ? error : translate(error);
		const isBare = failure.status === 401 && switches.unauthorizedBody === 'empty';
		return await reply.code(failure.status).send(isBare ? '' : failure.body);
	});
	const noRoute = () => new ApiError(404, 'No resource was found that matches the request.');
	app.setNotFoundHandler(async () => await Promise.reject(noRoute()));
	// Where links into Autotask's own pages lead; here, to the technician's page.
	app.get('/Autotask/AutotaskExtend/ExecuteCommand.aspx', async (request, reply) => {
		const { TicketID } = request.query as Record<string, unknown>;
		return await reply.redirect(`/#${encodeURIComponent(String(TicketID))}`);
	});
	const serve = (request: FastifyRequest): unknown => {
		const api = zones.parse(pathOf(request), switches.caseSensitivePaths);
		if (!api) throw noRoute();
		const [name] = api.parts;
		const isGet = request.method === 'GET';
		if (isGet && /^versioninformation$/i.test(name)) return { apiVersions: ['1.0'] };
		if (isGet && /^zoneinformation$/i.test(name)) {
			const { user } = request.query as Record<string, unknown>;
			const known = String(user).toLowerCase() === credentials.userName.toLowerCase();
			if (!known) throw invalid('Zone information could not be determined');
			return { zoneName: zones.name, url: zones.base(url()), webUrl: `${url()}/`, ci: 123456 };
		}
		if (isGet && name === 'ThresholdInformation' && api.parts.length === 1) {
			return {
				externalRequestThreshold: switches.requestThreshold,
				requestThresholdTimeframe: 60,
				currentTimeframeRequestCount: usage.count(),
			};
		}
		return answer(request, api, context);
	};
	app.route({
		method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
		url: '/*',
		handler: async (request, reply) =>
			await reply.type('application/json; charset=utf-8').send(JSON.stringify(serve(request))),
	});
}

/** The API user, or who it does something for. */
function actorOf({ headers }: FastifyRequest, { records, apiResourceId }: ApiOptions): Actor {
	const named = headers.impersonationresourceid;
	if (named === undefined) return { resourceId: apiResourceId };
	const resource = records.resources.get(Number(named));
	if (!resource) throw invalid('The impersonated resource was not found or may not be impersonated.');
	return { resourceId: resource.id, impersonatorId: apiResourceId };
}

function translate(error: FastifyError): ApiError {
	const status = error.statusCode ?? 500;
	return new ApiError(status, status < 500 ? error.message : 'An unexpected error occurred.');
}
