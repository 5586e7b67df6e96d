import { type ChangeStream, mergedState, type StreamState } from './changes';
import type { ReportedExpirations } from './due-expirations';

/** What a trigger remembers between polls, live feeds and restarts, as plain JSON. */
export interface FeedState {
	/** Which IT Glue key this is about; another one begins anew. */
	account?: string;
	streams?: Record<string, StreamState>;
	/** When following a resource began, by group of streams: the newest change there was. */
	since?: Record<string, number>;
	/** Where the next poll starts, if the last one ran out of time. */
	next?: number;
	expirations?: ReportedExpirations;
}

/**
 * Memory of one trigger in this process, shared by its polls and live feeds, which overlap. Across restarts it travels
 * as `FeedState`; states that diverged are merged without forgetting what was given.
 */
export class FeedMemory {
	streams: Record<string, StreamState> = {};
	since: Record<string, number> = {};
	next = 0;
	expirations: ReportedExpirations = {};

	constructor(readonly account: string) {}

	/** Adds what another copy knows; ignored where it is about another key. */
	absorb(other: FeedState): void {
		if (other.account !== this.account) return;
		for (const [name, state] of Object.entries(other.streams ?? {})) {
			const known = this.streams[name] as StreamState | undefined;
			this.streams[name] = known ? mergedState(known, state) : state;
		}
		this.since = { ...other.since, ...this.since };
		this.next ||= other.next ?? 0;
		this.expirations = { ...other.expirations, ...this.expirations };
	}

	/** A copy to store. */
	toState(): FeedState {
		const { account, streams, since, next, expirations } = this;
		return structuredClone({ account, streams, since, next, expirations });
	}

	/** Forgets lists that are followed no more. */
	keepOnly(streams: ChangeStream[]): void {
		const names = new Set(streams.map(({ name }) => name));
		const groups = new Set(streams.map(({ group }) => group));
		this.streams = Object.fromEntries(Object.entries(this.streams).filter(([name]) => names.has(name)));
		this.since = Object.fromEntries(Object.entries(this.since).filter(([group]) => groups.has(group)));
	}
}

/** The memories of this process, by trigger. */
export class FeedMemories {
	private readonly memories = new Map<string, FeedMemory>();

	constructor(private readonly most = 500) {}

	/** @param account names the IT Glue key; a memory about another one is replaced */
	get(trigger: string, account: string): FeedMemory {
		const known = this.memories.get(trigger);
		const memory = known?.account === account ? known : new FeedMemory(account);
		this.memories.delete(trigger);
		this.memories.set(trigger, memory);
		const oldest = this.memories.keys().next().value;
		if (this.memories.size > this.most && oldest !== undefined) this.memories.delete(oldest);
		return memory;
	}
}
