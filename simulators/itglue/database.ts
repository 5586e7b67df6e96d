import type { Attributes, StoredRecord } from './types';

export type Snapshot = Record<string, StoredRecord>;

export interface SnapshotDiff {
	added: StoredRecord[];
	removed: StoredRecord[];
	changed: Array<{ before: StoredRecord; after: StoredRecord }>;
}

interface InsertOptions {
	id?: string;
	hidden?: Attributes;
	createdAt?: string;
	updatedAt?: string;
}

const FIRST_NEW_ID = 2901900000000001n;

/** Everything the simulator stores, in memory. Ids are unique over all types. */
export class Database {
	private readonly byType = new Map<string, Map<string, StoredRecord>>();
	private readonly byId = new Map<string, StoredRecord>();
	private nextId = FIRST_NEW_ID;
	/** Another number after every change. */
	version = 0;

	/** @param now milliseconds; stamps records and carries out deferred deletions */
	constructor(private readonly now: () => number) {}

	/** A fresh 16-digit id. */
	newId(): string {
		return String(this.nextId++);
	}

	insert(type: string, attributes: Attributes, options: InsertOptions = {}): StoredRecord {
		const createdAt = options.createdAt ?? this.timestamp();
		const record: StoredRecord = {
			id: options.id ?? this.newId(),
			type,
			attributes,
			hidden: options.hidden ?? {},
			createdAt,
			updatedAt: options.updatedAt ?? createdAt,
		};
		this.table(type).set(record.id, record);
		this.byId.set(record.id, record);
		this.version += 1;
		return record;
	}

	update(record: StoredRecord, attributes: Attributes): void {
		Object.assign(record.attributes, attributes);
		this.touch(record);
	}

	touch(record: StoredRecord): void {
		record.updatedAt = this.timestamp();
		this.version += 1;
	}

	delete(record: StoredRecord): void {
		this.table(record.type).delete(record.id);
		this.byId.delete(record.id);
		this.version += 1;
	}

	get(type: string, id: unknown): StoredRecord | undefined {
		const record = this.find(id);
		return record?.type === type ? record : undefined;
	}

	find(id: unknown): StoredRecord | undefined {
		const record = this.byId.get(String(id));
		return record && this.isAlive(record) ? record : undefined;
	}

	/** The records of a type, in the order they were made. */
	all(type: string): StoredRecord[] {
		return [...this.table(type).values()].filter((record) => this.isAlive(record));
	}

	/** The records of a type whose attribute holds this id. */
	where(type: string, attribute: string, id: unknown): StoredRecord[] {
		return this.all(type).filter((record) => String(record.attributes[attribute]) === String(id));
	}

	/** A deep copy, to compare with later. */
	snapshot(): Snapshot {
		return structuredClone(Object.fromEntries([...this.byId].filter(([, record]) => this.isAlive(record))));
	}

	/** Goes back to a snapshot; ids go on counting. */
	restore(snapshot: Snapshot): void {
		this.byType.clear();
		this.byId.clear();
		this.version += 1;
		for (const record of Object.values(structuredClone(snapshot))) {
			this.table(record.type).set(record.id, record);
			this.byId.set(record.id, record);
		}
	}

	/** What changed since a snapshot. */
	diff(before: Snapshot): SnapshotDiff {
		const after = this.snapshot();
		const changed = Object.keys(before)
			.filter((id) => id in after && JSON.stringify(before[id]) !== JSON.stringify(after[id]))
			.map((id) => ({ before: before[id], after: after[id] }));
		return {
			added: Object.values(after).filter(({ id }) => !(id in before)),
			removed: Object.values(before).filter(({ id }) => !(id in after)),
			changed,
		};
	}

	/** How many records of each type there are. */
	counts(): Record<string, number> {
		return Object.fromEntries([...this.byType.keys()].map((type) => [type, this.all(type).length]));
	}

	private timestamp(): string {
		return new Date(this.now()).toISOString();
	}

	private isAlive(record: StoredRecord): boolean {
		const { deleteAt } = record.hidden;
		return typeof deleteAt !== 'number' || deleteAt > this.now();
	}

	private table(type: string): Map<string, StoredRecord> {
		let table = this.byType.get(type);
		if (!table) this.byType.set(type, (table = new Map()));
		return table;
	}
}
