import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { SimulatorClock } from '../shared/clock';
import type { FaultSwitches } from '../shared/faults';
import { installFrontDoor, isService, pathOf } from '../shared/front-door';
import { delay } from '../shared/platform';
import type { RequestRecorder } from '../shared/recorder';
import { ApiError, noPermission } from './errors';
import type { ApiPath, Zones } from './zones';
import type { Switches } from './switches';
import type { Usage } from './usage';

/** What a request to the API must carry, in three headers. */
export interface Credentials {
	/** The API user's name, an e-mail address: `UserName`. */
	userName: string;
	/** The API user's password: `Secret`. */
	secret: string;
	/** The integration's tracking identifier: `ApiIntegrationCode`. */
	integrationCode: string;
}

export interface GateOptions {
	credentials: Credentials;
	zones: Zones;
	usage: Usage;
	switches: Switches;
	faults: FaultSwitches;
	recorder: RequestRecorder;
	clock: SimulatorClock;
	/** The entity a path is about, for counting threads. */
	entityOf: (path: ApiPath) => string;
}

/** Headers whose values are secrets. */
export const SECRET_HEADERS = ['secret', 'apiintegrationcode', 'cookie'];

/** What every request passes before a route sees it: the record, faults, zone, credentials, threshold, threads. */
export function installGate(app: FastifyInstance, options: GateOptions): void {
	const { credentials, zones, usage, switches, faults, recorder, clock } = options;
	const accountOf = ({ headers }: FastifyRequest) =>
		headers.username === credentials.userName && headers.secret === credentials.secret ? credentials.userName : null;
	installFrontDoor(app, { faults, recorder, now: () => clock.now(), accountOf, faultBody: () => FAULT_BODY });
	const threads = new Threads(switches);
	app.addHook('onRequest', async (request, reply) => {
		const path = pathOf(request);
		const api = isService(path) ? zones.parse(path, switches.caseSensitivePaths) : null;
		if (!api?.needsCredentials) return;
		if (!zones.isHome(api)) throw new ApiError(401, 'Unauthorized');
		checkCredentials(request, credentials);
		if (switches.deniedEntities.includes(api.parts[0]))
			throw noPermission(switches.deniedStatus, `query this entity type: ${api.parts[0]}`);
		const share = usage.admit();
		if (share === null) throw overThreshold(reply, switches, usageMessage(switches));
		threads.enter(switches.threadKey === 'entity' ? options.entityOf(api) : api.parts[0], reply);
		if (switches.latencyMs) await delay(switches.latencyMs);
		if (switches.slowDown && share >= 0.5) await clock.sleep(share >= 0.75 ? 1000 : 500);
	});
}

const FAULT_BODY = { errors: ['An unexpected error occurred. Please contact support.'] };

/** An unknown user or integration code is an error of the server, a wrong password is not. */
function checkCredentials({ headers }: FastifyRequest, credentials: Credentials): void {
	const { username, secret, apiintegrationcode: code } = headers;
	if (String(username ?? '').toLowerCase() !== credentials.userName.toLowerCase())
		throw new ApiError(500, 'Zone information could not be determined');
	if (code !== credentials.integrationCode) throw new ApiError(500, 'IntegrationCode is invalid.');
	if (secret !== credentials.secret) throw new ApiError(401, 'Unauthorized');
}

/** Counts the requests under way at each endpoint. */
class Threads {
	private readonly taken = new Map<string, number>();

	constructor(private readonly switches: Switches) {}

	/** Takes a thread until the answer is out. @throws ApiError 429 or 500 where all are taken */
	enter(endpoint: string, reply: FastifyReply): void {
		const { threads, threadReleaseMs } = this.switches;
		if (this.count(endpoint) >= threads) throw overThreshold(reply, this.switches, threadMessage(this.switches));
		this.taken.set(endpoint, this.count(endpoint) + 1);
		reply.raw.once('close', () => {
			const release = () => this.taken.set(endpoint, this.count(endpoint) - 1);
			if (threadReleaseMs) void delay(threadReleaseMs, undefined, { ref: false }).then(release);
			else release();
		});
	}

	private count(endpoint: string): number {
		return this.taken.get(endpoint) ?? 0;
	}
}

function overThreshold(reply: FastifyReply, switches: Switches, message: string): ApiError {
	if (switches.retryAfterSeconds !== null) reply.header('retry-after', String(switches.retryAfterSeconds));
	return new ApiError(switches.thresholdStatus, message);
}

const threadMessage = ({ threads }: Switches) =>
	`The API thread threshold of ${threads} threads has been exceeded for this object endpoint. (Itgenatr005)`;
const usageMessage = ({ requestThreshold }: Switches) =>
	`The external request threshold of ${requestThreshold} requests in 60 minutes has been exceeded.`;
