import type { FastifyInstance, FastifyRequest } from 'fastify';

import { isControlRequest } from './control';
import { applyBefore, installAfterFaults, type Fault, type FaultSwitches } from './faults';
import type { RecordedRequest, RequestRecorder } from './recorder';
import { parseBody } from './server';

export interface FrontDoorOptions {
	faults: FaultSwitches;
	recorder: RequestRecorder;
	now: () => number;
	/** The name of the account a request's credentials belong to; `null` for none or wrong ones. */
	accountOf: (request: FastifyRequest) => string | null;
	/** The body of a switched-on error status, in the shape the service gives it. */
	faultBody: (status: number) => unknown;
	/** Reads a body for the record; JSON unless given. */
	readBody?: (request: FastifyRequest) => unknown;
}

/** The technician's page is no part of the service: it is not recorded, and no fault hits it. */
const PAGE_PATH = /^\/($|desk\/|favicon\.ico$)/;

export const pathOf = (request: FastifyRequest): string => request.url.split('?')[0];
/** True for requests to the service that is played, not to the simulator itself or its page. */
export const isService = (path: string): boolean => !isControlRequest(path) && !PAGE_PATH.test(path);

/** What every request to the service passes first: it is recorded, and faults hit it. */
export function installFrontDoor(app: FastifyInstance, options: FrontDoorOptions): void {
	const records = new WeakMap<FastifyRequest, RecordedRequest>();
	const taken = new WeakMap<FastifyRequest, Fault>();
	app.addHook('onRequest', async (request, reply) => {
		const path = pathOf(request);
		if (!isService(path)) return;
		const entry = {
			method: request.method,
			path,
			query: request.query as Record<string, unknown>,
			keyName: options.accountOf(request),
			at: options.now(),
		};
		records.set(request, options.recorder.start(entry, request.headers));
		const fault = options.faults.take(request.method, path);
		if (!fault) return;
		taken.set(request, fault);
		if (await applyBefore(fault, request, reply, options.faultBody)) return reply;
	});
	app.addHook('preValidation', async (request) => {
		const record = records.get(request);
		if (record) record.body = options.readBody ? options.readBody(request) : parseBody(request.body);
	});
	app.addHook('onResponse', async (request, reply) => {
		const record = records.get(request);
		if (record) record.status = reply.statusCode;
	});
	installAfterFaults(app, (request) => taken.get(request));
}
