import { ServiceError } from '../http/errors';
import type { ItGlueClient, JsonApiPage, ListOptions, PageOptions, Query, RequestOptions } from './client';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { IT_GLUE } from './service-error';

type Get = ItGlueClient['get'];

/** IT Glue's own maximum; it cuts larger sizes silently. */
const LARGEST_PAGE = 1000;
const DEFAULT_PAGE = 500;
const DEFAULT_PREFETCH = 4;

interface Listing {
	get: Get;
	path: string;
	query: Query;
	options: RequestOptions;
	pageSize: number;
	prefetch: number;
	limit: number;
}

/** Implements `ItGlueClient.pages`. */
export async function* pagesOf(
	get: Get,
	path: string,
	query: Query = {},
	{ pageSize = DEFAULT_PAGE, prefetch = DEFAULT_PREFETCH, limit = Infinity, ...options }: PageOptions = {},
): AsyncGenerator<JsonApiPage> {
	if (limit <= 0) return;
	const size = Math.max(1, Math.min(Math.floor(pageSize), LARGEST_PAGE, limit));
	const stop = new AbortController();
	const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
	const listing = { get, path, query, options: { ...options, signal }, pageSize: size, prefetch, limit };
	try {
		yield* walk(listing);
	} finally {
		stop.abort();
	}
}

/** Implements `ItGlueClient.list`. */
export async function* recordsOf(
	get: Get,
	path: string,
	query?: Query,
	options: ListOptions = {},
): AsyncGenerator<JsonApiResource> {
	const { limit = Infinity } = options;
	let previous = new Set<string>();
	let count = 0;
	for await (const { resources } of pagesOf(get, path, query, options)) {
		for (const resource of resources) {
			if (count >= limit) return;
			if (previous.has(resource.id)) continue;
			yield resource;
			count += 1;
		}
		previous = new Set(resources.map(({ id }) => id));
	}
}

async function* walk(listing: Listing): AsyncGenerator<JsonApiPage> {
	const ahead = new Map<number, Promise<JsonApiDocument>>();
	let seen = 0;
	let previous: JsonApiPage | undefined;
	for (let number = 1; ; number += 1) {
		const document = await (ahead.get(number) ?? fetchPage(listing, number));
		ahead.delete(number);
		const page = pageOf(document, number);
		if (previous && repeats(page, previous)) {
			// Without meta this is a list that knows no pages and answers with everything each time.
			if (document.meta) throw stuck(listing.path, number);
			return;
		}
		yield page;
		seen += page.resources.length;
		if (seen >= listing.limit) return;
		if (!goesOn(document, page, listing)) {
			// Whatever is made or deleted meanwhile: pages before the last are full, and the last says how many there are.
			if (page.totalCount !== null && seen < page.totalCount) throw incomplete(listing.path, seen, page.totalCount);
			return;
		}
		const missing = Math.ceil((listing.limit - seen) / page.resources.length);
		fetchAhead(listing, ahead, number, Math.min(lastKnownPage(document, number), number + missing));
		previous = page;
	}
}

function fetchAhead(listing: Listing, ahead: Map<number, Promise<JsonApiDocument>>, done: number, last: number): void {
	for (let number = done + 1; number <= Math.min(last, done + listing.prefetch); number += 1) {
		if (ahead.has(number)) continue;
		const fetching = fetchPage(listing, number);
		// Nobody may ever ask for it; whoever does sees the error.
		fetching.catch(() => undefined);
		ahead.set(number, fetching);
	}
}

async function fetchPage({ get, path, query, options, pageSize }: Listing, number: number): Promise<JsonApiDocument> {
	return await get(path, { ...query, 'page[size]': pageSize, 'page[number]': number }, options);
}

function pageOf({ data, included = [], meta }: JsonApiDocument, number: number): JsonApiPage {
	const resources = Array.isArray(data) ? data : data ? [data] : [];
	const totalCount = meta?.['total-count'];
	return { resources, included, number, totalCount: typeof totalCount === 'number' ? totalCount : null };
}

/** IT Glue's word (`next-page`) counts first; only where it says nothing, the length of the page. */
function goesOn({ data, meta = {} }: JsonApiDocument, { resources, number }: JsonApiPage, listing: Listing): boolean {
	if (resources.length === 0 || !Array.isArray(data)) return false;
	const next = meta['next-page'];
	if (next === null) return false;
	if (typeof next === 'number') {
		if (next <= number) throw stuck(listing.path, number);
		return true;
	}
	const total = meta['total-pages'];
	return typeof total === 'number' ? number < total : resources.length >= listing.pageSize;
}

function lastKnownPage({ meta }: JsonApiDocument, number: number): number {
	return Math.max(meta?.['total-pages'] ?? 0, number + 1);
}

function repeats(page: JsonApiPage, previous: JsonApiPage): boolean {
	const { resources } = page;
	if (resources.length === 0 || resources.length !== previous.resources.length) return false;
	return resources.every(({ id }, index) => id === previous.resources[index]?.id);
}

function stuck(path: string, number: number): ServiceError {
	return cutOff(`IT Glue's list ${path} does not go on after page ${number}.`);
}

function incomplete(path: string, seen: number, total: number): ServiceError {
	return cutOff(`IT Glue's list ${path} has ${total} records, but ends after ${seen}.`);
}

function cutOff(message: string): ServiceError {
	return new ServiceError(message, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: 'The list would be incomplete. Run it again later; if it stays so, tell IT Glue support.',
	});
}
