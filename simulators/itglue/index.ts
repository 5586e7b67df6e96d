import { isControlRequest, registerControlPlane } from '../shared/control';
import { FaultSwitches } from '../shared/faults';
import { fs } from '../shared/platform';
import { RateWindow } from '../shared/rate-window';
import { RequestRecorder } from '../shared/recorder';
import { createServer, listen } from '../shared/server';
import { behaviourOf } from './behaviours';
import { FILE_PREFIX } from './behaviours/files';
import type { Context } from './context';
import { Database } from './database';
import { registerFiles } from './files-route';
import { Gateway, installErrors } from './gateway';
import { KeyRing, type KeyValues } from './keys';
import { RESOURCES, specOf } from './resources';
import { registerRoutes } from './routes';
import { addExtras } from './seed/extras';
import { toItGlueId, toSeedId } from './seed/ids';
import { SeedLoader, secretOf } from './seed/load';
import type { SeedData } from './seed/types';
import { defaultSwitches, type Switches } from './switches';
import type { ApiKey } from './types';
import { registerWebPages } from './web';

export type { SeedData } from './seed/types';
export type { Switches } from './switches';
export type { Fault } from '../shared/faults';
export type { RecordedRequest } from '../shared/recorder';

const FIVE_MINUTES = 300_000;

export interface RateLimitOptions {
	limit?: number;
	windowMs?: number;
	kind?: 'sliding' | 'fixed';
	/** The form of `Retry-After` on a 429; none by default. */
	retryAfter?: false | 'seconds' | 'date';
	/** Whether refused requests use up the window as well. */
	countRefused?: boolean;
}

export interface ItGlueSimulatorOptions {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: string;
	/** Milliseconds since 1970. */
	clock?: () => number;
	/** 3000 requests in any five minutes by default. */
	rateLimit?: RateLimitOptions;
	keys?: Partial<KeyValues>;
	/** The MSP data set by default. */
	seed?: 'msp' | 'empty' | SeedData;
	switches?: Partial<Switches>;
	/** Organizations the scoped key may touch, as IT Glue ids; the first one by default. */
	scopedTo?: string[];
	/** Origin of `resource-url`; `self` for this server's own web pages. */
	webUrl?: string;
	/** Whether records have a web page here, at the path of their `resource-url`. On with `webUrl: 'self'`. */
	webPages?: boolean;
}

export type ItGlueSimulator = Awaited<ReturnType<typeof startItGlueSimulator>>;

function readSeed(seed: 'msp' | 'empty' | SeedData): SeedData {
	if (seed === 'empty') return {};
	if (seed !== 'msp') return seed;
	return JSON.parse(fs.readFileSync(require.resolve('../seed/corpus.json'), 'utf8')) as SeedData;
}

const ALL_ACCESS: ApiKey = { name: 'web', value: '', passwordAccess: false };

/** Starts a local IT Glue on loopback: the documented routes, errors, limits and quirks, over a data set in memory. */
export async function startItGlueSimulator(options: ItGlueSimulatorOptions = {}) {
	const now = options.clock ?? Date.now;
	const switches: Switches = { ...defaultSwitches(), ...options.switches };
	const database = new Database(now);
	new SeedLoader(database).load(readSeed(options.seed ?? 'msp'));
	if (options.seed !== 'empty') addExtras(database, now);
	const scopedTo =
		options.scopedTo ??
		database
			.all('organizations')
			.slice(0, 1)
			.map(({ id }) => id);
	const keys = new KeyRing(options.keys ?? {}, scopedTo);
	const { limit = 3000, windowMs = FIVE_MINUTES, kind = 'sliding', countRefused = false } = options.rateLimit ?? {};
	const rate = new RateWindow({ limit, windowMs, kind, countRefused });
	const recorder = new RequestRecorder();
	const faults = new FaultSwitches();
	const hasPages = options.webPages ?? options.webUrl === 'self';
	const isPage = (pathname: string) => hasPages && /^\/\d+(\/|$)/.test(pathname);
	const passes = (pathname: string) =>
		isControlRequest(pathname) || pathname.startsWith(`${FILE_PREFIX}/`) || isPage(pathname);

	const app = createServer();
	const retryAfter = options.rateLimit?.retryAfter ?? false;
	const gateway = new Gateway({ now, keys, recorder, faults, rate, retryAfter, switches, passes });
	let apiUrl = '';
	const contextOf = (key: ApiKey, query: Record<string, unknown>, reveal: boolean, pathname: string): Context => ({
		...{ db: database, switches, key, query, reveal, now, apiUrl, path: pathname, behaviourOf, specOf },
		webUrl: options.webUrl === 'self' ? apiUrl : (options.webUrl ?? 'https://msp.itglue.com'),
	});
	gateway.install(app);
	installErrors(app);
	registerRoutes(app, {
		contextOf: (request) => {
			const query = request.query as Record<string, unknown>;
			const asked = query.show_password ?? query['show-password'];
			const reveal =
				asked === undefined ? request.method === 'GET' && switches.showPasswordByDefault : asked === 'true';
			const key = gateway.states.get(request)?.key ?? ALL_ACCESS;
			return contextOf(key, query, reveal, request.url.split('?')[0]);
		},
	});
	registerFiles(app, database, now);
	if (hasPages) {
		const segments = RESOURCES.flatMap(({ web }) => web ?? []);
		registerWebPages(app, () => contextOf(ALL_ACCESS, {}, false, '/'), segments);
	}
	registerControlPlane(app, {
		...{ recorder, faults, switches },
		views: {
			keys: () => keys.values,
			rate: () => ({ maxInWindow: rate.maxInWindow(), refused: rate.refused }),
			database: ({ type }) => (typeof type === 'string' ? database.all(type) : database.counts()),
		},
	});
	const server = await listen(app, options);
	apiUrl = server.url;

	return {
		url: server.url,
		port: server.port,
		keys: keys.values,
		/** Gives a key another value; the old one is refused from now on. */
		rotateKey: (name: keyof KeyValues = 'full') => keys.rotate(name),
		/** Every request so far, oldest first. */
		requests: recorder.requests,
		clearRequests: () => recorder.clear(),
		faults,
		switches,
		rate,
		database,
		/** Ids of the data set ↔ ids of the API. */
		ids: { toItGlue: toItGlueId, toSeed: toSeedId },
		/** The made-up value of a seeded password, by the data set's id. */
		secretOf,
		close: server.close,
	};
}
