import { InputError, ServiceError } from '../http/errors';
import type { ItGlueClient, Query } from './client';
import { asText } from './ids';
import type { JsonApiResource } from './jsonapi';

/** What one list of records is remembered by, as plain JSON. */
export interface StreamState {
	/** The newest `updated-at` seen, in milliseconds; never the present time. */
	cursor: number;
	/** `updated-at` of each record that was changed within the overlap before the cursor. */
	seen: Record<string, number>;
}

export type ChangeEvent = 'created' | 'updated';

export interface Change {
	event: ChangeEvent;
	resource: JsonApiResource;
}

/** One list that can be read newest change first. */
export interface ChangeStream {
	/** Names the stream in what is remembered. */
	name: string;
	path: string;
	query: Query;
	pageSize: number;
}

/** Records may become visible a little after the time they carry: so far back every poll looks again, in milliseconds. */
export const OVERLAP_MS = 120_000;

/** A list that loses records while it is read is read again, this many times at most. */
const MOST_READS = 5;

/**
 * The records of a stream that changed since a moment, newest first.
 * @param since milliseconds; -Infinity reads only what is needed to begin
 * @throws ServiceError as the client does, and where the list never holds still
 */
export async function readChanged(client: ItGlueClient, stream: ChangeStream, since: number): Promise<JsonApiResource[]> {
	const found = new Map<string, JsonApiResource>();
	for (let read = 0; read < MOST_READS; read += 1) {
		if (await readOnce(client, stream, since, found)) return [...found.values()];
	}
	throw new ServiceError(`IT Glue's list ${stream.path} kept losing records while it was read.`, {
		kind: 'unavailable',
		service: 'IT Glue',
		advice: 'The next poll tries again; nothing is lost.',
	});
}

/**
 * Pages are cut anew for each request. What is made or changed meanwhile moves records to later pages, which are still to
 * be read; only deletions move them to pages already read, and show in the total.
 */
async function readOnce(
	client: ItGlueClient,
	{ path, query, pageSize }: ChangeStream,
	since: number,
	found: Map<string, JsonApiResource>,
): Promise<boolean> {
	let total: number | undefined;
	let begun = since === -Infinity ? undefined : since;
	for await (const { resources, totalCount } of client.pages(path, query, { pageSize, prefetch: 1 })) {
		if (total !== undefined && totalCount !== null && totalCount < total) return false;
		total = totalCount ?? total;
		begun ??= Math.max(...resources.map(updatedAt)) - OVERLAP_MS;
		const limit = begun;
		for (const resource of resources.filter((each) => updatedAt(each) >= limit)) keepNewest(found, resource);
		if (resources.some((resource) => updatedAt(resource) < limit)) return true;
	}
	return true;
}

function keepNewest(found: Map<string, JsonApiResource>, resource: JsonApiResource): void {
	const known = found.get(resource.id);
	if (!known || updatedAt(known) <= updatedAt(resource)) found.set(resource.id, resource);
}

/** From where a stream has to be read; everything before is known. */
export function readFrom(state: StreamState | undefined): number {
	return state ? state.cursor - OVERLAP_MS : -Infinity;
}

/**
 * What is news of the records read, and the state after it. Poll and commit are apart, so that a poll that overlapped
 * with another one is compared with what that one left behind: call it with the state of now, and store the result at once.
 */
export function commitChanges(
	state: StreamState | undefined,
	resources: JsonApiResource[],
	events: ReadonlySet<ChangeEvent>,
): { changes: Change[]; state: StreamState } {
	const from = readFrom(state);
	const times = resources.map(updatedAt);
	const cursor = Math.max(state?.cursor ?? 0, ...times);
	const news = state ? resources.filter((each) => isNews(state, each, from)) : [];
	const seen: Record<string, number> = { ...state?.seen };
	for (const resource of resources) seen[resource.id] = Math.max(seen[resource.id] ?? 0, updatedAt(resource));
	for (const [id, at] of Object.entries(seen)) if (at < cursor - OVERLAP_MS) delete seen[id];
	const changes = news
		.map((resource) => ({ resource, event: eventOf(state, resource, events) }))
		.filter((change): change is Change => change.event !== undefined)
		.sort((a, b) => updatedAt(a.resource) - updatedAt(b.resource));
	return { changes, state: { cursor, seen } };
}

function isNews({ seen }: StreamState, resource: JsonApiResource, from: number): boolean {
	const at = updatedAt(resource);
	return at >= from && at > (seen[resource.id] ?? -Infinity);
}

/** A record that is new since the last poll was created, even if it was changed again before this one. */
function eventOf(
	state: StreamState | undefined,
	resource: JsonApiResource,
	events: ReadonlySet<ChangeEvent>,
): ChangeEvent | undefined {
	const created = timeOf(resource, 'created-at');
	const isNew = created >= readFrom(state) && !(resource.id in (state?.seen ?? {}));
	if (isNew && events.has('created')) return 'created';
	return events.has('updated') && !(isNew && created === updatedAt(resource)) ? 'updated' : undefined;
}

function updatedAt(resource: JsonApiResource): number {
	return timeOf(resource, 'updated-at');
}

function timeOf({ attributes }: JsonApiResource, name: string): number {
	const time = Date.parse(asText(attributes[name]));
	return Number.isNaN(time) ? 0 : time;
}

const DAY_MS = 86_400_000;

/**
 * Expirations that come within some days and were not reported yet; one whose date moves is reported anew.
 * @param reported dates by expiration, as the last call returned them
 * @param now milliseconds since the epoch
 */
export function dueExpirations(
	resources: JsonApiResource[],
	reported: Readonly<Record<string, string>>,
	days: number,
	now: number,
): { due: JsonApiResource[]; reported: Record<string, string> } {
	if (!(days >= 0)) throw new InputError('"Days Ahead" is no number of days.', 'Enter a number such as 30.', 'Days Ahead');
	const today = Math.floor(now / DAY_MS) * DAY_MS;
	const near = resources.filter((resource) => {
		const date = timeOf(resource, 'expiration-date');
		return date >= today && date <= today + days * DAY_MS;
	});
	const dates = Object.fromEntries(near.map(({ id, attributes }) => [id, asText(attributes['expiration-date'])]));
	return { due: near.filter(({ id }) => reported[id] !== dates[id]), reported: dates };
}
