import type { KnowledgeRecord } from '../knowledge/record';

/** One organization's records as the knowledge base holds them. */
export interface Partition {
	/** By `recordKey`. */
	records: ReadonlyMap<string, KnowledgeRecord>;
	/** Changes with every change of the records. */
	version: number;
	/** What could not be read, in words for a person. */
	warnings: readonly string[];
	/** Something computed from the records, kept as long as they stay the same. */
	derived<T>(key: string, build: (records: ReadonlyMap<string, KnowledgeRecord>, previous?: T) => T): T;
}
