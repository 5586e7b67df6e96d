import type { Lane, ThrottleStatistics } from '../http/throttle-contract';
import type { HttpMethod } from '../http/transport';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';

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

/** IT Glue's API with the rate limit, retries and error texts taken care of. Every method throws `ServiceError`. */
export interface ItGlueClient {
	send(request: ItGlueRequest, options?: RequestOptions): Promise<JsonApiDocument>;
	get(path: string, query?: Query, options?: RequestOptions): Promise<JsonApiDocument>;
	/** Pages in order; those after the first are fetched in parallel. Stops fetching when the consumer breaks. */
	pages(path: string, query?: Query, options?: PageOptions): AsyncIterable<JsonApiPage>;
	/** Records in order, over `pages`. */
	list(path: string, query?: Query, options?: ListOptions): AsyncIterable<JsonApiResource>;
	/** Counts of the whole key in this process, not of this client alone. */
	readonly statistics: ThrottleStatistics;
}
