import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Fault, FaultSwitches } from './faults';
import type { RequestRecorder } from './recorder';
import { parseBody } from './server';

export const CONTROL_PREFIX = '/__simulator';

export interface ControlPlane {
	recorder: RequestRecorder;
	faults: FaultSwitches;
	/** Flags that another process may read and flip. */
	switches: object;
	/** Whatever else is worth showing, by name; read at each request. */
	views: Record<string, (query: Record<string, unknown>) => unknown>;
}

const LOOPBACK_ADDRESS = /^(::1|127\.|::ffff:127\.)/;
const LOOPBACK_NAME = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i;

/** The Host check keeps a web page in somebody's browser from driving the simulator through a name of its own. */
export function isLocal(request: FastifyRequest): boolean {
	const host = request.headers.host ?? '';
	return LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? '') && LOOPBACK_NAME.test(host);
}

/**
 * Adds the routes by which another process on the same machine watches and steers the simulator:
 * `GET/DELETE /__simulator/requests`, `GET/POST/DELETE /__simulator/faults`, `GET/PATCH /__simulator/switches`
 * and `GET /__simulator/<view>`. Bodies are JSON.
 */
export function registerControlPlane(app: FastifyInstance, plane: ControlPlane): void {
	void app.register(
		async (scope) => {
			scope.addHook('onRequest', async (request, reply) => {
				if (!isLocal(request)) await reply.code(404).send('');
			});
			scope.get('/requests', async () => plane.recorder.requests);
			scope.delete('/requests', async () => {
				plane.recorder.clear();
				return {};
			});
			scope.get('/faults', async () => plane.faults.list());
			scope.post('/faults', async (request) => ({ id: plane.faults.add(parseBody(request.body) as Fault) }));
			scope.delete('/faults', async () => {
				plane.faults.clear();
				return {};
			});
			scope.get('/switches', async () => plane.switches);
			scope.patch('/switches', async (request) => Object.assign(plane.switches, parseBody(request.body)));
			for (const [name, view] of Object.entries(plane.views)) {
				scope.get(`/${name}`, async (request) => view(request.query as Record<string, unknown>));
			}
		},
		{ prefix: CONTROL_PREFIX },
	);
}

/** True for requests that are about the simulator, not to the service it plays. */
export function isControlRequest(path: string): boolean {
	return path.startsWith(CONTROL_PREFIX);
}
