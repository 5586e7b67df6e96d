import fastify, { type FastifyInstance } from 'fastify';
import qs from 'qs';

export interface ListenOptions {
	/** 0 takes any free port. */
	port?: number;
	host?: string;
}

export interface Listening {
	url: string;
	port: number;
	/** Stops listening and cuts the connections that are still open. */
	close: () => Promise<void>;
}

/** A server that parses bracketed queries, hands bodies on as text, and answers only what it has routes for. */
export function createServer(options: { bodyLimit?: number } = {}): FastifyInstance {
	const app = fastify({
		forceCloseConnections: true,
		exposeHeadRoutes: false,
		bodyLimit: options.bodyLimit ?? 10 * 1024 * 1024,
		routerOptions: {
			ignoreTrailingSlash: true,
			maxParamLength: 200,
			querystringParser: (text: string) => qs.parse(text, { depth: 5, parameterLimit: 2000 }),
		},
	});
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
	return app;
}

/** Starts listening, on loopback and any free port unless told otherwise. */
export async function listen(app: FastifyInstance, options: ListenOptions = {}): Promise<Listening> {
	const host = options.host ?? '127.0.0.1';
	await app.listen({ port: options.port ?? 0, host });
	const address = app.server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
	return { url: `http://${shown}:${port}`, port, close: async () => await app.close() };
}

/** Parses JSON; gives the text back where it is not JSON, and `undefined` for an empty body. */
export function parseBody(text: unknown): unknown {
	if (typeof text !== 'string' || text === '') return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
