import { createHash } from 'crypto';
import { ServiceError } from '../http/errors';
import type { ItGlueClient, Query } from './client';
import { asText } from './ids';
import type { JsonApiResource } from './jsonapi';

/** What one list of records is remembered by, as plain JSON. */
export interface StreamState {
	/** The newest `updated-at` in the list, in milliseconds; never the present time. Absent until the list was read once. */
	cursor?: number;
	/** The records changed within the overlap before the cursor, or given since, as they were then. */
	seen: Record<string, Version>;
}

/**
 * A record at one time: its `updated-at` in milliseconds, which IT Glue gives in whole seconds, and a fingerprint that
 * tells two versions of one second apart. Without it no further version of that second counts.
 */
export type Version = [at: number, fingerprint?: string];

export type ChangeEvent = 'created' | 'updated';

export interface Change {
	event: ChangeEvent;
	resource: JsonApiResource;
}

/** One list that can be read newest change first. */
export interface ChangeStream {
	/** Names the stream in what is remembered. */
	name: string;
	/** Shared by the lists of one resource; they begin together. */
	group: string;
	path: string;
	query: Query;
	pageSize: number;
}

/** Records may become visible a little after the time they carry: so far back every poll looks again, in milliseconds. */
export const OVERLAP_MS = 120_000;

/** The most records remembered of a list that is told of and never read. */
const MOST_TOLD = 1000;

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
		begun ??= newest(resources) - OVERLAP_MS;
		const limit = begun;
		for (const resource of resources.filter((each) => updatedAt(each) >= limit)) keepNewest(found, resource);
		if (resources.some((resource) => updatedAt(resource) < limit)) return true;
	}
	return true;
}

/** What was read last counts where the time is the same. */
function keepNewest(found: Map<string, JsonApiResource>, resource: JsonApiResource): void {
	const known = found.get(resource.id);
	if (!known || updatedAt(known) <= updatedAt(resource)) found.set(resource.id, resource);
}

/** From where a stream has to be read; everything before is known. */
export function readFrom(state: StreamState | undefined): number {
	return state?.cursor === undefined ? -Infinity : state.cursor - OVERLAP_MS;
}

/** The state of a list that appears after the others of its group: what changed since those began is news. */
export function begunAt(since: number): StreamState {
	return { cursor: since + OVERLAP_MS, seen: {} };
}

/**
 * What is news of the records read, oldest first, and the state after it. Poll and commit are apart, so that a poll that
 * overlapped with another one is compared with what that one left behind: call it with the state of now, and store the
 * result at once.
 */
export function commitChanges(
	state: StreamState | undefined,
	resources: JsonApiResource[],
	events: ReadonlySet<ChangeEvent>,
): { changes: Change[]; state: StreamState } {
	const cursor = Math.max(state?.cursor ?? 0, newest(resources));
	const { changes, seen } = take(state, resources, events);
	return { changes: state?.cursor === undefined ? [] : changes, state: pruned({ cursor, seen }) };
}

/** The same for one record that somebody told of: it says nothing about others, so the cursor stays where it is. */
export function commitOne(
	state: StreamState | undefined,
	resource: JsonApiResource,
	events: ReadonlySet<ChangeEvent>,
): { change?: Change; state: StreamState } {
	const { changes, seen } = take(state, [resource], events);
	const latest = Object.entries(seen).sort(([, [a]], [, [b]]) => b - a).slice(0, MOST_TOLD);
	return { change: changes[0], state: { ...state, seen: Object.fromEntries(latest) } };
}

/** What two copies of a state know together. */
export function mergedState(a: StreamState, b: StreamState): StreamState {
	const seen = { ...a.seen };
	for (const [id, version] of Object.entries(b.seen)) seen[id] = id in seen ? mergedVersion(seen[id], version) : version;
	if (a.cursor === undefined && b.cursor === undefined) return { seen };
	return pruned({ cursor: Math.max(a.cursor ?? 0, b.cursor ?? 0), seen });
}

function mergedVersion(a: Version, b: Version): Version {
	if (a[0] !== b[0]) return a[0] > b[0] ? a : b;
	return a[1] === b[1] ? a : [a[0]];
}

function take(
	state: StreamState | undefined,
	resources: JsonApiResource[],
	events: ReadonlySet<ChangeEvent>,
): { changes: Change[]; seen: StreamState['seen'] } {
	const from = readFrom(state);
	const seen = { ...state?.seen };
	const changes: Change[] = [];
	for (const resource of [...resources].sort((a, b) => updatedAt(a) - updatedAt(b))) {
		const known: Version | undefined = seen[resource.id];
		const version: Version = [updatedAt(resource), fingerprint(resource)];
		const sameTime = known?.[0] === version[0];
		const isNewer = known === undefined || version[0] > known[0];
		const isOther = sameTime && known[1] !== undefined && known[1] !== version[1];
		if (!isNewer && !isOther) continue;
		seen[resource.id] = isOther ? [version[0]] : version;
		const event = version[0] >= from ? eventOf(resource, from, known !== undefined, events) : undefined;
		if (event) changes.push({ event, resource });
	}
	return { changes, seen };
}

/** A record that is new since the last poll was created, even if it was changed again before this one. */
function eventOf(
	resource: JsonApiResource,
	from: number,
	isKnown: boolean,
	events: ReadonlySet<ChangeEvent>,
): ChangeEvent | undefined {
	const created = timeOf(resource, 'created-at');
	const untouched = created === updatedAt(resource);
	const isNew = !isKnown && (from === -Infinity ? untouched : created >= from);
	if (isNew && events.has('created')) return 'created';
	return events.has('updated') && !(isNew && untouched) ? 'updated' : undefined;
}

function pruned({ cursor = 0, seen }: StreamState): StreamState {
	return { cursor, seen: Object.fromEntries(Object.entries(seen).filter(([, [at]]) => at >= cursor - OVERLAP_MS)) };
}

/** Short, of everything but what is signed anew for every answer: the query of addresses. */
function fingerprint({ attributes }: JsonApiResource): string {
	const text = JSON.stringify(attributes, (_, value: unknown) => inOrder(value)) ?? '';
	const lasting = text.replace(/(https?:\/\/[^\s"'<>?\\]+)\?[^\s"'<>\\]*/g, '$1');
	return createHash('sha256').update(lasting).digest('hex').slice(0, 10);
}

function inOrder(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newest(resources: JsonApiResource[]): number {
	return resources.reduce((time, resource) => Math.max(time, updatedAt(resource)), 0);
}

function updatedAt(resource: JsonApiResource): number {
	return timeOf(resource, 'updated-at');
}

function timeOf({ attributes }: JsonApiResource, name: string): number {
	const time = Date.parse(asText(attributes[name]));
	return Number.isNaN(time) ? 0 : time;
}
