import { serviceDeskGraph } from '../concepts/graph';
import { LexicalIndex } from '../index/lexical-index';
import { SegmentWriter } from '../index/segment-writer';
import { type KnowledgeRecord, recordKey, type RecordType } from '../record';
import { type NamedRecord, namesOf } from './identifiers';
import { RecordWriter } from './record-content';
import { supersessions } from './supersession';

/** Types that are offered as matches; the others only serve as names. */
const SEARCHED: ReadonlySet<RecordType> = new Set(['document', 'flexible-asset', 'configuration', 'password']);
const MAX_CONTEXT_LINKS = 12;

/** Everything ranking needs of one organization's records, brought up to date in place. */
export class SearchIndex {
	readonly lexical = new LexicalIndex();
	/** Comparable identifier value to the records that carry it. */
	private names = new Map<string, NamedRecord[]>();
	/** Key of an outdated record to the key of the one that replaces it, or null where only the text says so. */
	outdated: ReadonlyMap<string, string | null> = new Map();
	private linked = new Map<string, string[]>();
	private records: ReadonlyMap<string, KnowledgeRecord> = new Map();
	private readonly indexed = new Map<string, KnowledgeRecord>();

	constructor(private readonly searched = SEARCHED) {}

	/** An index over the records; with `previous` only what changed is read again (records are compared by identity). */
	static over(
		records: ReadonlyMap<string, KnowledgeRecord>,
		previous?: SearchIndex,
		searched?: ReadonlySet<RecordType>,
	): SearchIndex {
		const index = previous === undefined || previous.lexical.needsRebuild ? new SearchIndex(searched) : previous;
		index.update(records.values());
		return index;
	}

	private update(given: Iterable<KnowledgeRecord>): void {
		const records = new Map([...given].map((record) => [recordKey(record), record]));
		this.records = records;
		for (const [key, known] of this.indexed) {
			if (records.get(key) === known) continue;
			this.lexical.remove(key);
			this.indexed.delete(key);
		}
		const fresh = [...records].filter(([key, { type }]) => this.searched.has(type) && !this.indexed.has(key));
		this.connect(records);
		const segment = new SegmentWriter();
		const writer = new RecordWriter(segment, serviceDeskGraph());
		for (const [key, record] of fresh) {
			this.indexed.set(key, record);
			writer.write(key, record, this.contextOf(key));
		}
		this.lexical.add(segment);
		this.outdated = supersessions(records);
	}

	private connect(records: ReadonlyMap<string, KnowledgeRecord>): void {
		this.names = new Map();
		this.linked = new Map();
		for (const [key, record] of records) {
			for (const { value, ...name } of namesOf(record)) {
				if (value.length < 2) continue;
				const known = this.names.get(value);
				if (known === undefined) this.names.set(value, [name]);
				else if (!known.some((other) => other.key === name.key)) known.push(name);
			}
			for (const link of record.links) {
				this.link(key, recordKey(link));
				this.link(recordKey(link), key);
			}
		}
	}

	private link(from: string, to: string): void {
		if (from === to) return;
		const known = this.linked.get(from);
		if (known === undefined) this.linked.set(from, [to]);
		else if (!known.includes(to)) known.push(to);
	}

	/** What the linked records are called: a document about a device is found by the device's name, and the other way. */
	private contextOf(key: string): string {
		const parts: string[] = [];
		for (const linked of this.linkedKeys(key).slice(0, MAX_CONTEXT_LINKS)) {
			const other = this.records.get(linked);
			if (other === undefined || other.type === 'password') continue;
			parts.push(other.title);
			if (other.type === 'configuration') parts.push(other.kind ?? '');
		}
		return parts.join('\n');
	}

	record(key: string): KnowledgeRecord | undefined {
		return this.records.get(key);
	}

	/** What replaces an outdated record: its key, `true` where only the record itself says so; null for a current one. */
	outdatedBy(key: string): string | true | null {
		const successor = this.outdated.get(key);
		return successor === undefined ? null : (successor ?? true);
	}

	linkedKeys(key: string): readonly string[] {
		return this.linked.get(key) ?? [];
	}

	named(value: string): readonly NamedRecord[] {
		return this.names.get(value) ?? [];
	}
}
