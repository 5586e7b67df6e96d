import type { KnowledgeRecord } from './record';

/** Opaque to everyone but the source that made it: how far a partition was read. JSON-serialisable. */
export type SourceCursor = Record<string, unknown>;

export interface SourceSnapshot {
	records: KnowledgeRecord[];
	cursor: SourceCursor;
	/** What could not be read and why (folders missing, a type forbidden), in words for a person. */
	warnings: string[];
}

export interface SourceChanges {
	/** New or changed records, whole. */
	changed: KnowledgeRecord[];
	/** Keys (`recordKey`) of records that are no longer there. */
	removed: string[];
	cursor: SourceCursor;
	warnings: string[];
}

export interface ReadOptions {
	/** `interactive` while a ticket waits, `bulk` for a sync. */
	lane: 'interactive' | 'bulk';
	signal?: AbortSignal;
	/**
	 * What was asked at most so long ago (milliseconds) need not be asked again; 0, the default, asks for everything. It
	 * lets organizations share what a source can only ask for all of them at once.
	 */
	maxAgeMs?: number;
}

export interface OrganizationSnapshot extends SourceSnapshot {
	organizationId: string;
}

/** A documentation system the knowledge base can mirror, one organization at a time. Errors are `ServiceError`s. */
export interface KnowledgeSource {
	/** "IT Glue", "Hudu", … */
	readonly name: string;
	/** Everything searchable of one organization, in the fewest requests. */
	load(organizationId: string, options: ReadOptions): Promise<SourceSnapshot>;
	/** What changed since the cursor, at a cost that grows with the change. `known` holds the partition by `recordKey`. */
	changes(
		organizationId: string,
		cursor: SourceCursor,
		known: ReadonlyMap<string, KnowledgeRecord>,
		options: ReadOptions,
	): Promise<SourceChanges>;
	/** Every organization the credential sees, one after the other: cheaper than loading each by itself. */
	loadAll?(options: ReadOptions): AsyncIterable<OrganizationSnapshot>;
}
