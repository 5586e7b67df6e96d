import { recordKey, type KnowledgeRecord } from './record';
import type { SourceCursor } from './source';

/** What became of a partition's records between two versions. */
export interface PartitionDelta<T> {
	/** The value built for the earlier version. The base uses it no more: it may be changed in place and returned. */
	value: T;
	/** New and changed records. */
	changed: KnowledgeRecord[];
	/** Keys (`recordKey`) of records that are gone. */
	removed: string[];
}

/** Builds a value from a partition's records; where an earlier value exists, it comes with what changed since. */
export type Derive<T> = (records: ReadonlyMap<string, KnowledgeRecord>, previous?: PartitionDelta<T>) => T;

/** One organization's records as of one moment: never changes, a newer one takes its place. */
export interface Partition {
	readonly organizationId: string;
	/** By `recordKey`. */
	readonly records: ReadonlyMap<string, KnowledgeRecord>;
	/** Grows with every change of the records, unique in this process. */
	readonly version: number;
	/** When the records were last read whole, and when they were last known to be current; milliseconds since the epoch. */
	readonly loadedAt: number;
	readonly checkedAt: number;
	/** What a person should know: parts that could not be read, or that the source did not answer and this is older. */
	readonly warnings: readonly string[];
	/** A value computed from the records once a version, such as a search index. */
	derived<T>(key: string, build: Derive<T>): T;
}

interface Lineage {
	values: Map<string, unknown>;
	changed: Map<string, KnowledgeRecord>;
	removed: Set<string>;
}

/** One version of an organization's records, with the values derived from it and what they can be derived from. */
export class PartitionVersion {
	private readonly values = new Map<string, unknown>();
	/** Estimate of the memory the records take. */
	readonly bytes: number;

	constructor(
		readonly records: ReadonlyMap<string, KnowledgeRecord>,
		readonly version: number,
		readonly cursor: SourceCursor,
		bytes?: number,
		private readonly lineage?: Lineage,
	) {
		this.bytes = bytes ?? sum([...records.values()].map(bytesOf));
	}

	derived<T>(key: string, build: Derive<T>): T {
		if (this.values.has(key)) return this.values.get(key) as T;
		const value = build(this.records, this.takePrevious<T>(key));
		this.values.set(key, value);
		return value;
	}

	/** The next version, or this one under a new cursor where nothing really changed. */
	next(
		changes: { changed: KnowledgeRecord[]; removed: string[]; cursor: SourceCursor },
		version: number,
	): PartitionVersion {
		const records = new Map(this.records);
		const removed = new Set(changes.removed.filter((key) => records.delete(key)));
		const changed = new Map<string, KnowledgeRecord>();
		let bytes = this.bytes - sum([...removed].map((key) => bytesOf(this.records.get(key))));
		for (const record of changes.changed) {
			const key = recordKey(record);
			const before = this.records.get(key);
			const inPlace = removed.delete(key);
			if (before && sameRecord(before, record)) {
				records.set(key, before);
				bytes += inPlace ? bytesOf(before) : 0;
				continue;
			}
			bytes += bytesOf(record) - (inPlace ? 0 : bytesOf(before));
			records.set(key, record);
			changed.set(key, record);
		}
		if (changed.size === 0 && removed.size === 0) return this.withCursor(changes.cursor);
		return new PartitionVersion(records, version, changes.cursor, bytes, this.lineageWith(changed, removed));
	}

	private withCursor(cursor: SourceCursor): PartitionVersion {
		const same = new PartitionVersion(this.records, this.version, cursor, this.bytes, this.lineage);
		for (const [key, value] of this.values) same.values.set(key, value);
		return same;
	}

	/** Where nobody derived anything from this version, the next one goes back to what this one could go back to. */
	private lineageWith(changed: Map<string, KnowledgeRecord>, removed: Set<string>): Lineage | undefined {
		if (this.values.size > 0 || !this.lineage)
			return this.values.size > 0 ? { values: this.values, changed, removed } : undefined;
		const merged = {
			values: this.lineage.values,
			changed: new Map([...this.lineage.changed, ...changed]),
			removed: new Set([...this.lineage.removed, ...removed]),
		};
		for (const key of removed) merged.changed.delete(key);
		for (const key of changed.keys()) merged.removed.delete(key);
		return merged;
	}

	private takePrevious<T>(key: string): PartitionDelta<T> | undefined {
		if (!this.lineage?.values.has(key)) return undefined;
		const value = this.lineage.values.get(key) as T;
		// It may be changed in place from now on, so nobody else may start from it.
		this.lineage.values.delete(key);
		return { value, changed: [...this.lineage.changed.values()], removed: [...this.lineage.removed] };
	}
}

function sameRecord(a: KnowledgeRecord, b: KnowledgeRecord): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** What objects and arrays of a record take beside its text. */
const RECORD_OVERHEAD = 600;
const PART_OVERHEAD = 80;

/** An estimate that errs upwards: two bytes a character, though most text takes one. */
function bytesOf(record: KnowledgeRecord | undefined): number {
	if (!record) return 0;
	const texts = record.fields.reduce((total, field) => total + field.text.length + field.label.length, 0);
	const tokens = record.identifiers.reduce((total, { value }) => total + value.length, 0);
	const parts = record.fields.length + record.identifiers.length + record.links.length;
	return RECORD_OVERHEAD + parts * PART_OVERHEAD + 2 * (texts + tokens + record.title.length + record.url.length);
}
