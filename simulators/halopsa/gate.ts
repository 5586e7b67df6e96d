import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { FaultSwitches } from '../shared/faults';
import { installFrontDoor, pathOf } from '../shared/front-door';
import { RateWindows } from '../shared/rate-window';
import type { RequestRecorder } from '../shared/recorder';
import { parseBody } from '../shared/server';
import { ApiError, errorBody } from './errors';
import { allows, readForm, type Credentials, type Tokens } from './oauth';
import type { Switches } from './switches';

export interface GateOptions {
	credentials: Credentials;
	tokens: Tokens;
	switches: Switches;
	faults: FaultSwitches;
	recorder: RequestRecorder;
	now: () => number;
}

/** The areas of scopes that guard resources; the rest is open to any token. */
const AREA_OF: Record<string, string> = {
	Tickets: 'tickets',
	Actions: 'tickets',
	Asset: 'assets',
	Client: 'customers',
	Site: 'customers',
	Users: 'customers',
};
const SECRETS = ['client_secret', 'basic_password'];
const ADMIN_RESOURCES = ['Webhook', 'Notification', 'WebhookEvent'];

/** What every request to the API passes before a route sees it: the record, faults, token, scope, permission, rate. */
export function installGate(app: FastifyInstance, options: GateOptions): void {
	const { credentials, tokens, switches, faults, recorder, now } = options;
	const windows = new RateWindows();
	const accountOf = (request: FastifyRequest) => (tokens.scopesOf(request, now()) ? credentials.clientId : null);
	const faultBody = (status: number) =>
		status === 429 ? tooManyText(switches) : errorBody(new ApiError(status, 'An error has occurred.'), switches);
	installFrontDoor(app, { faults, recorder, now, accountOf, faultBody, readBody: recordedBody });
	app.addHook('onRequest', async (request, reply) => {
		const path = pathOf(request);
		if (!path.startsWith('/api/') || path === '/api/AuthInfo') return;
		const scopes = tokens.scopesOf(request, now());
		if (!scopes) throw new ApiError(401, 'Unauthorized');
		const rule = {
			limit: switches.rateLimit,
			windowMs: switches.rateWindowSeconds * 1000,
			kind: 'sliding',
			countRefused: false,
		} as const;
		const wait = windows.admit(rule, 'api', now());
		if (wait > 0) return await tooMany(reply, switches, wait);
		checkPermission(request.method, path.slice('/api'.length), scopes, switches);
	});
}

function checkPermission(method: string, path: string, scopes: string[], switches: Switches): void {
	const resource = path.split('/')[1];
	const area = AREA_OF[resource];
	const scoped = area === undefined || allows(scopes, `${method === 'GET' ? 'read' : 'edit'}:${area}`);
	const admin = !ADMIN_RESOURCES.includes(resource) || !switches.webhooksNeedAdmin || allows(scopes, 'admin');
	const allowed = !switches.deniedPaths.some((start) => path.startsWith(start));
	if (!scoped || !admin || !allowed) throw new ApiError(403, 'You do not have permission to do this.');
}

function tooManyText({ rateLimit, rateWindowSeconds }: Switches): string {
	return `Rate Limit Reached. The limit is ${rateLimit} requests per rolling ${rateWindowSeconds / 60} minute window.`;
}

async function tooMany(reply: FastifyReply, switches: Switches, wait: number): Promise<FastifyReply> {
	if (switches.retryAfter) reply.header('retry-after', String(Math.ceil(wait / 1000)));
	return await reply.code(429).type('text/plain; charset=utf-8').send(tooManyText(switches));
}

/** Secrets are no part of the record. */
function recordedBody(request: FastifyRequest): unknown {
	const body: unknown = readForm(request) ?? parseBody(request.body);
	return Array.isArray(body) ? body.map(withoutSecrets) : withoutSecrets(body);
}

function withoutSecrets(body: unknown): unknown {
	if (body === null || typeof body !== 'object') return body;
	const entries = Object.entries(body).map(([name, value]) => [
		name,
		SECRETS.includes(name) ? '[secret]' : (value as unknown),
	]);
	return Object.fromEntries(entries) as unknown;
}
