import { isSameRecord, recordKey, type KnowledgeRecord } from './record';

/**
 * Computes a value from a partition's records. `previous` is the value computed for an earlier version, which may be
 * changed and returned: a record that stayed the same is the same object in both versions.
 */
export type Derive<T> = (records: ReadonlyMap<string, KnowledgeRecord>, previous?: T) => T;

/** One organization's records as of one moment: never changes, a newer one takes its place. */
export interface Partition {
	readonly organizationId: string;
	/** By `recordKey`. */
	readonly records: ReadonlyMap<string, KnowledgeRecord>;
	/** Grows with every change of the records, unique in this process. */
	readonly version: number;
	/**
	 * When the records were last read whole, and when they were last known to be current; milliseconds since the
	 * epoch.
	 */
	readonly loadedAt: number;
	readonly checkedAt: number;
	/** What a person should know: parts that could not be read, or that the source did not answer and this is older. */
	readonly warnings: readonly string[];
	/** A value computed from the records, kept as long as they stay the same: a search index, for example. */
	derived<T>(key: string, build: Derive<T>): T;
}

export interface RecordChanges {
	changed: KnowledgeRecord[];
	/** Keys (`recordKey`); a record that is in `changed` too stays. */
	removed: string[];
}

/** One version of an organization's records, with what is computed from them. */
export class PartitionVersion {
	private readonly derivedValues = new Map<string, unknown>();

	private constructor(
		readonly records: ReadonlyMap<string, KnowledgeRecord>,
		readonly version: number,
		/** Estimate of the memory the records take. */
		readonly bytes: number,
		/** Values of earlier versions, each for the first who computes it anew. */
		private readonly earlierValues: Map<string, unknown>,
	) {}

	static of(records: KnowledgeRecord[], version: number): PartitionVersion {
		const keyed = new Map(records.map((record) => [recordKey(record), record]));
		return new PartitionVersion(keyed, version, bytesOf([...keyed.values()]), new Map());
	}

	derived<T>(key: string, build: Derive<T>): T {
		if (this.derivedValues.has(key)) return this.derivedValues.get(key) as T;
		const previous = this.earlierValues.get(key) as T | undefined;
		this.earlierValues.delete(key);
		const value = build(this.records, previous);
		this.derivedValues.set(key, value);
		return value;
	}

	/** The version after these changes: this one where nothing really changed. Unchanged records stay the same objects. */
	after({ changed, removed }: RecordChanges, version: number): PartitionVersion {
		const incoming = new Map(changed.map((record) => [recordKey(record), record]));
		const gone = removed.filter((key) => this.records.has(key) && !incoming.has(key));
		const different = [...incoming].filter(([key, record]) => !isSameRecord(this.records.get(key), record));
		if (gone.length === 0 && different.length === 0) return this;
		const records = new Map(this.records);
		for (const key of gone) records.delete(key);
		for (const [key, record] of different) records.set(key, record);
		const replaced = [...gone, ...different.map(([key]) => key)].flatMap((key) => this.records.get(key) ?? []);
		const bytes = this.bytes - bytesOf(replaced) + bytesOf(different.map(([, record]) => record));
		return new PartitionVersion(records, version, bytes, this.takeValues());
	}

	/** What this version computed, or failing that what it could have started from. */
	private takeValues(): Map<string, unknown> {
		const values = new Map([...this.earlierValues, ...this.derivedValues]);
		// Whoever still holds this version computes anew, rather than sharing a value that moves on.
		this.derivedValues.clear();
		this.earlierValues.clear();
		return values;
	}
}

/** What objects and arrays of a record take beside its text. */
const RECORD_OVERHEAD = 600;
const PART_OVERHEAD = 80;

/** An estimate that errs upwards: two bytes a character, though most text takes one. */
function bytesOf(records: KnowledgeRecord[]): number {
	let bytes = 0;
	for (const { fields, identifiers, links, title, url } of records) {
		const parts = fields.length + identifiers.length + links.length;
		const texts = fields.reduce(
			(total, { text, label }) => total + text.length + label.length,
			title.length + url.length,
		);
		const tokens = identifiers.reduce((total, { value }) => total + value.length, 0);
		bytes += RECORD_OVERHEAD + parts * PART_OVERHEAD + 2 * (texts + tokens);
	}
	return bytes;
}
