import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { HOSTILE_ANSWERS, type HostileAnswer } from './hostile-answers';
import { delay } from './platform';

/**
 * What goes wrong with a request:
 * - `status`: answers `status` (500 if absent) with `body`, or the server's own body for that status; nothing is done
 * - `html`: answers an HTML error page, as a proxy would; nothing is done
 * - `echo`: answers `status` (400 if absent) in the server's own form, with the request's headers for its texts; nothing is done
 * - `echo-page`: the same as an HTML page
 * - `redirect`: answers 302 to `location`; nothing is done
 * - `reset-before` (or `reset`): cuts the connection; nothing is done
 * - `slow`: does everything, `delayMs` late
 * - `status-after`: does everything, then answers `status` (500 if absent) with `body`, or an HTML error page
 * - a hostile answer: does everything, then answers with it
 */
export type FaultKind =
	'status' | 'html' | 'echo' | 'echo-page' | 'redirect' | 'reset' | 'reset-before' | 'slow' | 'status-after' | HostileAnswer;

export interface Fault {
	/** Which requests: all of these that are given must match. A string path matches as a regular expression. */
	match?: { method?: string; path?: string | RegExp };
	kind: FaultKind;
	status?: number;
	body?: unknown;
	headers?: Record<string, string>;
	location?: string;
	/** How many of the requests it lets pass first; none if absent. */
	after?: number;
	/** Whether it hits every request once it has hit one. */
	spreads?: boolean;
	/** How many requests it hits; endless if absent. */
	times?: number;
	delayMs?: number;
}

interface ArmedFault extends Fault {
	id: number;
	/** Requests that matched, those it let pass included. */
	met: number;
	hits: number;
}

/** The faults that are switched on. The first one that matches a request hits it. */
export class FaultSwitches {
	private faults: ArmedFault[] = [];
	private nextId = 1;

	/** Switches a fault on and returns its id. */
	add(fault: Fault): number {
		const id = this.nextId++;
		this.faults.push({ ...fault, id, met: 0, hits: 0 });
		return id;
	}

	remove(id: number): void {
		this.faults = this.faults.filter((fault) => fault.id !== id);
	}

	clear(): void {
		this.faults = [];
	}

	list(): ArmedFault[] {
		return this.faults;
	}

	/** The fault that hits this request, if any; uses up one of its `times`. */
	take(method: string, path: string): Fault | undefined {
		const meant = this.faults.filter(
			({ match, spreads, hits }) =>
				(spreads && hits > 0) ||
				((!match?.method || match.method.toUpperCase() === method) &&
				(!match?.path || new RegExp(match.path).test(path))),
		);
		const fault = meant.find(
			({ met, after = 0, hits, times }) => met >= after && (times === undefined || hits < times),
		);
		for (const each of meant) each.met++;
		if (fault) fault.hits++;
		return fault;
	}
}

const HTML_PAGE =
	'<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>' +
	'<body><center><h1>502 Bad Gateway</h1></center></body></html>\n';

function isHostile(kind: FaultKind): kind is HostileAnswer {
	return Object.hasOwn(HOSTILE_ANSWERS, kind);
}

function headersOf({ headers }: FastifyRequest): string {
	const isSecret = ([name]: [string, unknown]) => /auth|key|secret|code|client/.test(name);
	const inOrder = Object.entries(headers).sort((a, b) => Number(isSecret(b)) - Number(isSecret(a)));
	return `Refused: ${inOrder.map(([name, value]) => `${name}: ${String(value)}`).join(' ')}`;
}

/** The same form with another text in the place of every one it has. */
function withTexts(form: unknown, text: string): unknown {
	if (typeof form === 'string') return text;
	if (Array.isArray(form)) return form.map((entry) => withTexts(entry, text));
	if (typeof form !== 'object' || form === null) return form;
	return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, withTexts(value, text)]));
}

/** Carries out the part of a fault that comes before the work. Returns true where the request ends here. */
export async function applyBefore(
	fault: Fault,
	request: FastifyRequest,
	reply: FastifyReply,
	bodyFor: (status: number) => unknown,
): Promise<boolean> {
	// A wait must not keep a closed simulator's process alive.
	if (fault.delayMs) await delay(fault.delayMs, undefined, { ref: false });
	reply.headers(fault.headers ?? {});
	switch (fault.kind) {
		case 'reset':
		case 'reset-before':
			reply.hijack();
			request.raw.socket.destroy();
			return true;
		case 'status': {
			const status = fault.status ?? 500;
			await reply.code(status).send(fault.body ?? bodyFor(status));
			return true;
		}
		case 'html':
			await reply
				.code(fault.status ?? 502)
				.type('text/html; charset=utf-8')
				.send(fault.body ?? HTML_PAGE);
			return true;
		case 'echo':
		case 'echo-page': {
			const status = fault.status ?? 400;
			const text = headersOf(request);
			if (fault.kind === 'echo') await reply.code(status).send(withTexts(bodyFor(status), text));
			else await reply.code(status).type('text/html; charset=utf-8').send(`<html><body><pre>${text}</pre></body></html>`);
			return true;
		}
		case 'redirect':
			await reply.redirect(fault.location ?? '/', fault.status ?? 302);
			return true;
		default:
			return false;
	}
}

/**
 * Adds the part of faults that comes after the work: cutting the connection, or another answer, once the answer is ready.
 * @param faultOf the fault taken for a request, if any
 */
export function installAfterFaults(
	app: FastifyInstance,
	faultOf: (request: FastifyRequest) => Fault | undefined,
): void {
	app.addHook('onSend', async (request, reply, payload: unknown) => {
		const fault = faultOf(request);
		const kind = fault?.kind;
		if (kind === 'status-after') {
			reply
				.code(fault?.status ?? 500)
				.type(fault?.body === undefined ? 'text/html; charset=utf-8' : 'application/json');
			return fault?.body === undefined ? HTML_PAGE : JSON.stringify(fault.body);
		}
		if (kind === undefined || !isHostile(kind)) return payload;
		reply.hijack();
		reply.raw.statusCode = reply.statusCode;
		reply.raw.setHeader('content-type', String(reply.getHeader('content-type') ?? 'application/json'));
		const bytes = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
		await HOSTILE_ANSWERS[kind](reply.raw, bytes);
		return payload;
	});
}
