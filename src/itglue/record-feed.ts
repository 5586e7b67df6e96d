import type { Clock } from '../http/clock';
import { isServiceError } from '../http/errors';
import {
	begunAt,
	type ChangeEvent,
	type ChangeStream,
	commitChanges,
	commitOne,
	readChanged,
	readFrom,
	type StreamState,
} from './changes';
import { belongsTo, changeStreams, recordInFeed, streamNameOf } from './changes-streams';
import type { ItGlueClient } from './client';
import { definitionOf } from './definitions';
import { type DueExpiration, dueExpirations } from './due-expirations';
import type { FeedMemory } from './feed-memory';
import type { JsonApiResource } from './jsonapi';
import { listRequest, showRequest } from './requests';

const EXPIRATIONS = 'expirations';

export interface RecordFeedSettings {
	/** Resources whose records are followed. */
	types: string[];
	events: ReadonlySet<ChangeEvent>;
	/** Only records of these organizations; all where empty. */
	organizationIds: string[];
	/** How many days before its date an expiration is news, one or several times; none are followed where empty. */
	daysAhead: number[];
}

/** Something that happened in IT Glue. */
export interface RecordNews {
	event: ChangeEvent | 'expiring';
	resource: JsonApiResource;
	/** Of an expiration. */
	daysLeft?: number;
	daysAhead?: number;
}

export interface PollOptions {
	/** Milliseconds since the epoch after which no further list is begun; the next poll goes on there. */
	until: number;
	/** yyyy-mm-dd, where the people are who wait for expirations. */
	today: string;
	/** Only expirations: changes are told by live feeds alone. */
	withoutLists?: boolean;
}

interface StreamRead {
	stream: ChangeStream;
	/** Whether it was read without knowing from where, which is only enough to begin. */
	begins: boolean;
	resources: JsonApiResource[];
}

/**
 * Finds out which records were created or changed and what is about to expire, each once. Lists are gone through by
 * `poll`; a live feed only says where to look (`look`), and both go by what IT Glue's API answers.
 */
export class RecordFeed {
	constructor(
		private readonly client: ItGlueClient,
		private readonly memory: FeedMemory,
		private readonly settings: RecordFeedSettings,
		private readonly clock: Clock,
	) {}

	/** What is news since the last poll. Nothing is remembered unless all of it went well; then all at once. */
	async poll({ until, today, withoutLists }: PollOptions): Promise<RecordNews[]> {
		if (withoutLists) return this.commitExpirations(await this.expirations(), today);
		const streams = await this.streams();
		const first = this.memory.next % Math.max(1, streams.length);
		const read: StreamRead[] = [];
		for (const stream of [...streams.slice(first), ...streams.slice(0, first)]) {
			if (read.length > 0 && this.clock.now() >= until) break;
			const from = readFrom(this.stateOf(stream));
			read.push({ stream, begins: from === -Infinity, resources: await readChanged(this.client, stream, from) });
		}
		const expirations = await this.expirations();
		const changes = this.commit(streams, read);
		this.memory.next = streams.length > 0 ? (first + read.length) % streams.length : 0;
		return [...changes, ...this.commitExpirations(expirations, today)];
	}

	/** What a live feed leads to: the record it names, as IT Glue has it now, where that is news. */
	async look(message: unknown): Promise<RecordNews | undefined> {
		const resource = await this.recordIn(message);
		if (!resource) return undefined;
		const name = streamNameOf(resource, this.settings.organizationIds);
		const { change, state } = commitOne(this.memory.streams[name], resource, this.settings.events);
		this.memory.streams[name] = state;
		return change;
	}

	/** The record a live feed names, where it is one of those followed. Gone ones and those of others are no news. */
	async recordIn(message: unknown): Promise<JsonApiResource | undefined> {
		const named = recordInFeed(message, this.settings.types);
		if (!named) return undefined;
		const { path, query } = showRequest(definitionOf(named.type), named.id);
		try {
			const { data } = await this.client.get(path, query);
			const resource = data && !Array.isArray(data) ? data : undefined;
			return resource && belongsTo(resource, this.settings.organizationIds) ? resource : undefined;
		} catch (error) {
			const gone = isServiceError(error) && (error.kind === 'not-found' || error.kind === 'permission');
			return gone ? undefined : await Promise.reject(error);
		}
	}

	/** Recent records of each list to try a workflow with; nothing is remembered. */
	async samples(most: number, today: string): Promise<RecordNews[]> {
		const news: RecordNews[] = [];
		for (const { path, query } of (await this.streams()).slice(0, most)) {
			for await (const resource of this.client.list(path, query, { limit: most, pageSize: most })) {
				news.push({ event: 'updated', resource });
			}
		}
		const { due } = dueExpirations(await this.expirations(), {}, this.settings.daysAhead, today);
		return [...news, ...due.slice(0, most).map(expiring)];
	}

	private async streams(): Promise<ChangeStream[]> {
		return await changeStreams(this.client, this.settings.types, this.settings.organizationIds);
	}

	/** A list that is new, such as that of a new flexible asset type, begins where the others of its resource began. */
	private stateOf({ name, group }: ChangeStream): StreamState | undefined {
		const { streams, since } = this.memory;
		const state = streams[name];
		if (state?.cursor !== undefined || since[group] === undefined) return state;
		return { ...begunAt(since[group]), seen: state?.seen ?? {} };
	}

	/** Compares with what is remembered now, as another poll may have come first; nothing else runs in between. */
	private commit(streams: ChangeStream[], read: StreamRead[]): RecordNews[] {
		const { memory } = this;
		const news: RecordNews[] = [];
		const begun: Record<string, number> = {};
		memory.keepOnly(streams);
		for (const { stream, begins, resources } of read) {
			const before = this.stateOf(stream);
			// Another poll began meanwhile: what lies between the two was not read here, and is left to the next one.
			if (begins && before?.cursor !== undefined) continue;
			const { changes, state } = commitChanges(before, resources, this.settings.events);
			memory.streams[stream.name] = state;
			begun[stream.group] = Math.max(begun[stream.group] ?? 0, state.cursor ?? 0);
			news.push(...changes);
		}
		memory.since = { ...begun, ...memory.since };
		return news;
	}

	private async expirations(): Promise<JsonApiResource[]> {
		const { daysAhead, organizationIds } = this.settings;
		const found: JsonApiResource[] = [];
		if (daysAhead.length === 0) return found;
		const filters = { organization_id: organizationIds };
		const { path, query } = listRequest(definitionOf(EXPIRATIONS), { filters, sort: { by: 'id' } });
		for await (const resource of this.client.list(path, query, { pageSize: 1000 })) found.push(resource);
		return found;
	}

	private commitExpirations(resources: JsonApiResource[], today: string): RecordNews[] {
		const { daysAhead } = this.settings;
		if (daysAhead.length === 0) return [];
		const { due, reported } = dueExpirations(resources, this.memory.expirations, daysAhead, today);
		this.memory.expirations = reported;
		return due.map(expiring);
	}
}

function expiring({ resource, daysLeft, daysAhead }: DueExpiration): RecordNews {
	return { event: 'expiring', resource, daysLeft, daysAhead };
}
