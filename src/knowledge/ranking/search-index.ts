import { serviceDeskGraph } from '../concepts/graph';
import { LexicalIndex } from '../index/lexical-index';
import type { KnowledgeRecord } from '../record';
import { type NamedRecord, namesOf } from './identifiers';
import { recordContent } from './record-content';
import { supersessions } from './supersession';

/** Types that are offered as matches; the others only serve as names. */
const SEARCHED = new Set(['document', 'flexible-asset', 'configuration', 'password']);
const MAX_CONTEXT_LINKS = 12;

/** Everything ranking needs of one organization's records, brought up to date in place. */
export class SearchIndex {
	readonly lexical = new LexicalIndex();
	/** Comparable identifier value to the records that carry it. */
	private names = new Map<string, NamedRecord[]>();
	/** Id of an outdated record to the id of the one that replaces it, or null where only the text says so. */
	outdated: ReadonlyMap<string, string | null> = new Map();
	private linked = new Map<string, string[]>();
	private records: ReadonlyMap<string, KnowledgeRecord> = new Map();
	private readonly indexed = new Map<string, KnowledgeRecord>();

	/** An index over the records; with `previous` only what changed is read again (records are compared by identity). */
	static over(records: ReadonlyMap<string, KnowledgeRecord>, previous?: SearchIndex): SearchIndex {
		const index = previous === undefined || previous.lexical.needsRebuild ? new SearchIndex() : previous;
		index.update(records);
		return index;
	}

	private update(records: ReadonlyMap<string, KnowledgeRecord>): void {
		this.records = new Map(records);
		for (const [id, known] of this.indexed) {
			if (records.get(id) === known) continue;
			this.lexical.remove(id);
			this.indexed.delete(id);
		}
		const fresh = [...records.values()].filter(({ id, type }) => SEARCHED.has(type) && !this.indexed.has(id));
		const graph = serviceDeskGraph();
		this.connect(records);
		this.lexical.add(
			fresh.map((record) => {
				this.indexed.set(record.id, record);
				return { id: record.id, counts: recordContent(record, this.contextOf(record), graph) };
			}),
		);
		this.outdated = supersessions(records);
	}

	private connect(records: ReadonlyMap<string, KnowledgeRecord>): void {
		this.names = new Map();
		this.linked = new Map();
		for (const record of records.values()) {
			for (const { value, ...name } of namesOf(record)) {
				if (value.length < 2) continue;
				const known = this.names.get(value);
				if (known === undefined) this.names.set(value, [name]);
				else if (!known.some(({ id }) => id === name.id)) known.push(name);
			}
			for (const link of record.links) {
				this.link(record.id, link.id);
				this.link(link.id, record.id);
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
	private contextOf(record: KnowledgeRecord): string {
		const parts: string[] = [];
		for (const id of this.linkedIds(record.id).slice(0, MAX_CONTEXT_LINKS)) {
			const other = this.records.get(id);
			if (other === undefined || other.type === 'password') continue;
			parts.push(other.title);
			if (other.type === 'configuration') parts.push(other.kind ?? '');
		}
		return parts.join('\n');
	}

	record(id: string): KnowledgeRecord | undefined {
		return this.records.get(id);
	}

	allRecords(): Iterable<KnowledgeRecord> {
		return this.records.values();
	}

	linkedIds(id: string): readonly string[] {
		return this.linked.get(id) ?? [];
	}

	named(value: string): readonly NamedRecord[] {
		return this.names.get(value) ?? [];
	}

	identifierValues(): Iterable<string> {
		return this.names.keys();
	}
}
