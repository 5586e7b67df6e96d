import type { Clock } from '../http/clock';
import { createDispatch, type Dispatch } from '../http/dispatch';
import { SingleFlight } from '../http/single-flight';
import type { Lane, Throttle, ThrottleSettings, ThrottleStatistics } from '../http/throttle-contract';
import { shareOfLimit } from '../http/throttle-registry';
import type { HttpMethod, HttpRequest, HttpResponse, Transport } from '../http/transport';
import { createDownload, type Download } from './download';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { pagesOf, recordsOf } from './pages';
import { requestUrl } from './request-url';
import { isWorthRepeating, readDocument } from './response';
import { IT_GLUE } from './service-error';

export type { Lane, ThrottleStatistics };

export type QueryValue = string | number | boolean | undefined;

/** Keys as IT Glue names them: `filter[name]`, `page[size]`, `sort`, `include`, `show_password`. `undefined` is left out. */
export type Query = Record<string, QueryValue>;

export interface RequestOptions {
	/** Defaults to `interactive`. */
	lane?: Lane;
	/** What the request is for, counted in `statistics`. */
	purpose?: string;
	signal?: AbortSignal;
	/** Milliseconds to wait at most for the rate limit, over all attempts; not the time IT Glue takes to answer. */
	maxWaitMs?: number;
}

export interface ItGlueRequest {
	method: HttpMethod;
	/** Below the base URL, with a leading slash and no query: `/organizations/42`. */
	path: string;
	query?: Query;
	/** Sent as JSON. */
	body?: unknown;
}

export interface JsonApiPage {
	resources: JsonApiResource[];
	included: JsonApiResource[];
	/** 1-based. */
	number: number;
	/** `null` where the answer has no `meta`. */
	totalCount: number | null;
}

export interface PageOptions extends RequestOptions {
	/** Records a page, 1 to 1000; default 500. */
	pageSize?: number;
	/** Pages fetched ahead of the consumer; default 4. */
	prefetch?: number;
	/** Records wanted: no page beyond them is fetched. */
	limit?: number;
}

export interface ListOptions extends RequestOptions {
	pageSize?: number;
	limit?: number;
}

/**
 * IT Glue's API with the rate limit, retries and error texts taken care of.
 * Every method throws `ServiceError`, and `InputError` for a path that is none.
 */
export interface ItGlueClient {
	send(request: ItGlueRequest, options?: RequestOptions): Promise<JsonApiDocument>;
	get(path: string, query?: Query, options?: RequestOptions): Promise<JsonApiDocument>;
	/**
	 * Pages in order; once the second is asked for, the others are fetched in parallel, `prefetch` ahead of the consumer at
	 * most. Stops fetching when the consumer breaks. IT Glue's pages are cut anew for each request: a record that is made or
	 * deleted meanwhile shifts the others, so one may come twice or not at all. `sort` by an attribute that does not change.
	 */
	pages(path: string, query?: Query, options?: PageOptions): AsyncIterable<JsonApiPage>;
	/** Records in order, over `pages`, without those that shifted onto the next page and so came twice. */
	list(path: string, query?: Query, options?: ListOptions): AsyncIterable<JsonApiResource>;
	/** A file from the address that IT Glue gave for it: without the API key, and outside the rate limit. */
	download: Download;
	/** Counts of the whole key in this process, not of this client alone. */
	readonly statistics: ThrottleStatistics;
}

export interface ItGlueClientDeps {
	/** From `itGlueBaseUrl`. */
	baseUrl: string;
	/** Adds the API key. */
	transport: Transport;
	clock: Clock;
	/** The key's own, from `ThrottleRegistry`. */
	throttle: Throttle;
	/** For the jitter of repeated requests. */
	random?: () => number;
	/** Overrides how long a request waits for the rate limit: 10 minutes in the interactive lane, 60 in bulk. */
	maxWaitMs?: number;
}

/** IT Glue permits 3000 requests in any 5 minutes per API key. */
export const IT_GLUE_REQUEST_LIMIT = 3000;

const FIVE_MINUTES_MS = 300_000;
const MAX_IN_FLIGHT = 32;
const TIMEOUT_MS = 60_000;

/** Both longer than a whole window, so that even an exhausted key gets its turn. */
const MAX_WAIT_MS: Record<Lane, number> = { interactive: 2 * FIVE_MINUTES_MS, bulk: 12 * FIVE_MINUTES_MS };

/**
 * Throttle settings of an IT Glue key.
 * @param requestLimit requests per 5 minutes of the key
 * @param processes n8n processes that share it; each takes its part
 */
export function itGlueThrottleSettings(requestLimit = IT_GLUE_REQUEST_LIMIT, processes = 1): ThrottleSettings {
	return { limit: shareOfLimit(requestLimit, processes), windowMs: FIVE_MINUTES_MS, maxInFlight: MAX_IN_FLIGHT };
}

/** Requests in flight by key: clients of different executions share them as they share the throttle. */
const flightsByThrottle = new WeakMap<Throttle, SingleFlight<HttpResponse>>();

export function createItGlueClient(deps: ItGlueClientDeps): ItGlueClient {
	const dispatch = createDispatch({ ...deps, service: IT_GLUE, worthRepeating: isWorthRepeating });
	const flights = flightsOf(deps.throttle);

	const send = async (request: ItGlueRequest, options: RequestOptions = {}): Promise<JsonApiDocument> => {
		const http = httpRequest(deps.baseUrl, request);
		const lane = options.lane ?? 'interactive';
		const settled = { ...options, lane, maxWaitMs: options.maxWaitMs ?? deps.maxWaitMs ?? MAX_WAIT_MS[lane] };
		const response = isShareable(request)
			? await shared(flights, dispatch, http, settled)
			: await dispatch(http, settled);
		return readDocument(response, { ...request, baseUrl: deps.baseUrl });
	};
	const get: ItGlueClient['get'] = async (path, query, options) => await send({ method: 'GET', path, query }, options);

	return {
		send,
		get,
		pages: (path, query, options) => pagesOf(get, path, query, options),
		list: (path, query, options) => recordsOf(get, path, query, options),
		download: createDownload(deps),
		get statistics() {
			return deps.throttle.statistics();
		},
	};
}

function httpRequest(baseUrl: string, { method, path, query, body }: ItGlueRequest): HttpRequest {
	const headers: Record<string, string> = { accept: 'application/vnd.api+json' };
	if (body !== undefined) headers['content-type'] = 'application/vnd.api+json; charset=utf-8';
	const asksForSecrets = mayShowPassword({ path, query });
	return { method, url: requestUrl(baseUrl, path, query), headers, body, timeoutMs: TIMEOUT_MS, asksForSecrets };
}

/** Every reading of a password value is an entry in IT Glue's audit trail, so each is a request of its own. */
function isShareable(request: ItGlueRequest): boolean {
	return request.method === 'GET' && !mayShowPassword(request);
}

function mayShowPassword({ path, query = {} }: Pick<ItGlueRequest, 'path' | 'query'>): boolean {
	return String(query.show_password ?? /\/passwords\/[^/]+$/.test(path)) !== 'false';
}

/** Only callers of one lane and budget share: a ticket must not wait in the queue of a sync. Each parses the answer itself. */
async function shared(
	flights: SingleFlight<HttpResponse>,
	dispatch: Dispatch,
	http: HttpRequest,
	options: RequestOptions,
): Promise<HttpResponse> {
	const name = `${options.lane} ${options.maxWaitMs} ${http.url}`;
	const start = async (signal: AbortSignal) => await dispatch(http, { ...options, signal });
	return await flights.run(name, start, options.signal);
}

function flightsOf(throttle: Throttle): SingleFlight<HttpResponse> {
	const known = flightsByThrottle.get(throttle);
	if (known) return known;
	const flights = new SingleFlight<HttpResponse>(IT_GLUE);
	flightsByThrottle.set(throttle, flights);
	return flights;
}
