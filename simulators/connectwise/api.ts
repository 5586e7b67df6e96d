import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

import type { SigningKeys } from './callbacks/signature';
import { ApiError, noSuchEndpoint } from './errors';
import { carriesCredentials, installGate, type GateOptions } from './gate';
import { callbackRoutes } from './routes/callbacks';
import type { ApiContext } from './routes/context';
import { directoryRoutes } from './routes/directory';
import { ticketRoutes } from './routes/tickets';

export interface ApiOptions {
	context: ApiContext;
	gate: GateOptions;
	keys: SigningKeys;
	codebase: () => string;
}

/** Everything ConnectWise itself serves: the API, `companyinfo` and the signing-key page, with its error answers. */
export function installApi(app: FastifyInstance, options: ApiOptions): void {
	const routes: Array<{ method: string; pattern: RegExp }> = [];
	app.addHook('onRoute', ({ method, url }) => {
		const pattern = new RegExp(`^${url.replace(/\/:\w+\(\^\\d\+\$\)/g, '/\\d+').replace(/\/:\w+/g, '/[^/]+')}/?$`);
		routes.push({ method: String(method), pattern });
	});
	installGate(app, options.gate);
	app.setErrorHandler<FastifyError | ApiError>(async (error, _request, reply) => {
		const answer = error instanceof ApiError ? error : translate(error);
		return await reply.code(answer.status).send(answer.body);
	});
	app.setNotFoundHandler(async (request, reply) => {
		const path = request.url.split('?')[0];
		const known = routes.some(({ pattern }) => pattern.test(path));
		if (!known) return await reply.code(404).send(noSuchEndpoint);
		const error = new ApiError(405, 'MethodNotAllowed', `The method ${request.method} is not allowed here.`);
		return await reply.code(405).send(error.body);
	});
	ticketRoutes(app, options.context);
	directoryRoutes(app, options.context);
	callbackRoutes(app, options.context);
	openRoutes(app, options);
}

/** What needs no credentials. */
function openRoutes(app: FastifyInstance, { gate, keys, codebase }: ApiOptions): void {
	const { credentials, switches, version } = gate;
	app.get('/login/companyinfo/:companyId', async (request, reply) => {
		const { companyId } = request.params as { companyId: string };
		const known = companyId.toLowerCase() === credentials.companyId.toLowerCase();
		reply.type('application/json; charset=utf-8');
		if (!known) return await reply.send('null');
		return {
			CompanyName: 'Fernhollow IT Partners',
			Codebase: `${codebase()}/`,
			VersionCode: version,
			VersionNumber: 'v4.6.98765',
			CompanyID: credentials.companyId,
			IsCloud: switches.isCloudAsText ? 'True' : true,
		};
	});
	const signingKey = async (request: FastifyRequest) => {
		const { companyName, id } = request.query as Record<string, unknown>;
		if (switches.keyUrlNeedsCredentials && !carriesCredentials(request, credentials))
			throw new ApiError(401, 'Unauthorized', 'Unauthorized');
		const key = companyName === credentials.companyId && typeof id === 'string' ? keys.find(id) : undefined;
		if (key === undefined) throw new ApiError(404, 'NotFound', 'Signing key not found');
		return { signing_key: key };
	};
	// ConnectWise writes this address with a doubled slash; intermediaries may remove one.
	app.get('/:codebase//system/callbackkey/index.rails', signingKey);
	app.get('/:codebase/system/callbackkey/index.rails', signingKey);
}

function translate(error: FastifyError): ApiError {
	const status = error.statusCode ?? 500;
	return new ApiError(
		status,
		status < 500 ? 'InvalidArgument' : 'Error',
		status < 500 ? error.message : 'An error has occurred.',
	);
}
