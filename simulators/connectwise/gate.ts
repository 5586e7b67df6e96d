import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { FaultSwitches } from '../shared/faults';
import { installFrontDoor, isService, pathOf } from '../shared/front-door';
import { RateWindows } from '../shared/rate-window';
import type { RequestRecorder } from '../shared/recorder';
import { ApiError, noSuchEndpoint } from './errors';
import type { Switches } from './switches';

/** What a request to the API must carry. */
export interface Credentials {
	companyId: string;
	publicKey: string;
	privateKey: string;
	clientId: string;
}

export interface GateOptions {
	credentials: Credentials;
	/** The codebases that answer; others are no endpoint. */
	codebases: () => string[];
	switches: Switches;
	faults: FaultSwitches;
	recorder: RequestRecorder;
	now: () => number;
	version: string;
}

const API_PATH = /^\/([^/]+)\/apis\/3\.0(\/.*)?$/;
const MINUTE = 60_000;

/** What every request passes before a route sees it: the record, faults, codebase, credentials, permission, rate. */
export function installGate(app: FastifyInstance, options: GateOptions): void {
	const { credentials, switches, faults, recorder, now } = options;
	const windows = new RateWindows();
	const accountOf = (request: FastifyRequest) =>
		request.headers.authorization === authorizationOf(credentials) ? credentials.publicKey : null;
	installFrontDoor(app, { faults, recorder, now, accountOf, faultBody });
	app.addHook('onRequest', async (request, reply) => {
		const path = pathOf(request);
		const api = isService(path) ? API_PATH.exec(path) : null;
		if (!api) return;
		reply.header('api-current-version', options.version);
		if (!options.codebases().includes(api[1])) return await reply.code(404).send(noSuchEndpoint);
		checkCredentials(request, authorizationOf(credentials), credentials.clientId, switches);
		const denied = switches.deniedPaths.some((start) => (api[2] ?? '').startsWith(start));
		if (denied) throw new ApiError(403, 'Forbidden', 'You do not have permission to perform this action.');
		const limit = switches.requestsPerMinute;
		const rule = { limit, windowMs: MINUTE, kind: 'sliding', countRefused: false } as const;
		if (windows.admit(rule, 'api', now()) > 0) return await tooMany(reply, switches);
	});
}

/** The Authorization header: a literal plus sign joins company and public key. */
export function authorizationOf({ companyId, publicKey, privateKey }: Credentials): string {
	return `Basic ${Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64')}`;
}

/** True for a request with the right Authorization and clientId; the signing-key page may ask. */
export function carriesCredentials(request: FastifyRequest, credentials: Credentials): boolean {
	return (
		request.headers.authorization === authorizationOf(credentials) && request.headers.clientid === credentials.clientId
	);
}

function checkCredentials(request: FastifyRequest, expected: string, clientId: string, switches: Switches): void {
	const message =
		request.headers.authorization !== expected
			? 'The provided company and keys are not valid.'
			: !request.headers.clientid
				? 'The clientId header is required.'
				: request.headers.clientid !== clientId
					? 'The clientId is not valid.'
					: null;
	if (message === null) return;
	const code = switches.unauthorizedCode;
	throw new ApiError(401, code, code === 'ConnectWiseApi' ? 'UserNotAuthenticated' : message);
}

async function tooMany(
	reply: FastifyReply,
	{ tooManyRequestsBody, retryAfterSeconds }: Switches,
): Promise<FastifyReply> {
	reply.code(429).header('retry-after', String(retryAfterSeconds));
	if (tooManyRequestsBody === 'html')
		return await reply.type('text/html').send('<html><body><h1>429 Too Many Requests</h1></body></html>');
	const message = `Too many requests. Please try again in ${retryAfterSeconds} seconds.`;
	return await reply.send({ error: 'ConnectWiseAPI', message });
}

/** The body of a switched-on error status, in the shape ConnectWise gives it. */
function faultBody(status: number): unknown {
	if (status === 429) return { error: 'ConnectWiseAPI', message: 'Too many requests. Please try again in 30 seconds.' };
	return { code: 'Error', message: 'An error has occurred.', errors: null };
}
