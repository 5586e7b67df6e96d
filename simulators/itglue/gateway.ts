import type { FastifyInstance, FastifyRequest } from 'fastify';

import { applyBefore, installAfterFaults, type Fault, type FaultSwitches } from '../shared/faults';
import { retryAfter, type RateWindow } from '../shared/rate-window';
import type { RecordedRequest, RequestRecorder } from '../shared/recorder';
import { parseBody } from '../shared/server';
import { ApiError, applicationError, gatewayBody, NOT_FOUND_PAGE } from './errors';
import type { KeyRing } from './keys';
import { isObject } from './names';
import type { Switches } from './switches';
import type { ApiKey } from './types';

const JSON_API = /^application\/vnd\.api\+json\s*(;|$)/i;

export interface GatewayParts {
	now: () => number;
	keys: KeyRing;
	recorder: RequestRecorder;
	faults: FaultSwitches;
	rate: RateWindow;
	retryAfter: false | 'seconds' | 'date';
	switches: Switches;
	/** Paths that are not part of the API and need no key. */
	passes: (path: string) => boolean;
}

interface RequestState {
	record: RecordedRequest;
	key: ApiKey | undefined;
	fault: Fault | undefined;
}

/** What stands in front of the application: the record, faults, keys, the rate window, body checks. */
export class Gateway {
	readonly states = new WeakMap<FastifyRequest, RequestState>();

	constructor(private readonly parts: GatewayParts) {}

	install(app: FastifyInstance): void {
		installAfterFaults(app, (request) => this.states.get(request)?.fault);
		app.addHook('onRequest', async (request, reply) => {
			const pathname = request.url.split('?')[0];
			if (this.parts.passes(pathname)) return;
			const state = this.register(request, pathname);
			const waitMs = state.key ? this.parts.rate.admit(state.key.name, this.parts.now()) : 0;
			if (state.fault && (await applyBefore(state.fault, request, reply, gatewayBody))) return reply;
			if (!state.key || state.key.paused) throw this.badKey();
			if (waitMs > 0) {
				const value = retryAfter(this.parts.retryAfter, waitMs, this.parts.now());
				if (value !== undefined) reply.header('retry-after', value);
				throw new ApiError(429, { message: this.parts.switches.tooManyRequests });
			}
			return undefined;
		});
		app.addHook('preHandler', async (request) => {
			const state = this.states.get(request);
			if (!state) return;
			state.record.body = parseBody(request.body);
			const isWrite = request.method !== 'GET' && state.record.body !== undefined;
			const isJsonApi = JSON_API.test(request.headers['content-type'] ?? '');
			if (isWrite && !request.is404 && !isJsonApi && this.parts.switches.requireContentType)
				throw applicationError(415);
		});
		app.addHook('onResponse', async (request, reply) => {
			const state = this.states.get(request);
			if (state) state.record.status = reply.statusCode;
		});
	}

	private register(request: FastifyRequest, pathname: string): RequestState {
		const key = this.parts.keys.find(request.headers['x-api-key']);
		const entry = {
			method: request.method,
			path: pathname,
			query: request.query as Record<string, unknown>,
			keyName: key?.name ?? null,
			at: this.parts.now(),
		};
		const record = this.parts.recorder.start(entry, request.headers);
		const state = { record, key, fault: this.parts.faults.take(request.method, pathname) };
		this.states.set(request, state);
		return state;
	}

	private badKey(): ApiError {
		if (this.parts.switches.badKey === 401) return applicationError(401, 'Unauthorized');
		return new ApiError(403, gatewayBody(403));
	}
}

function mediaType({ html, body }: ApiError): string {
	if (html) return 'text/html';
	return isObject(body) && 'errors' in body ? 'application/vnd.api+json' : 'application/json';
}

/** Every error in IT Glue's own words; unknown routes get its HTML page. */
export function installErrors(app: FastifyInstance): void {
	app.setNotFoundHandler(async (_request, reply) => {
		reply.code(404).type('text/html; charset=utf-8');
		return NOT_FOUND_PAGE;
	});
	app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => {
		if (error instanceof ApiError) {
			reply.code(error.status).type(`${mediaType(error)}; charset=utf-8`);
			return error.html ? error.body : JSON.stringify(error.body);
		}
		const status = error.statusCode ?? 500;
		reply.code(status).type('application/json; charset=utf-8');
		return JSON.stringify(status === 413 ? gatewayBody(413) : { ...gatewayBody(status), fault: error.stack });
	});
}
