export interface TableDump<T> {
	nextId: number;
	rows: T[];
}

/** Records by id, in the order they were made. */
export class Table<T extends { id: number }> {
	private readonly rows = new Map<number, T>();

	constructor(private nextId: number) {}

	/** A fresh id. */
	takeId(): number {
		return this.nextId++;
	}

	put(row: T): T {
		this.rows.set(row.id, row);
		if (row.id >= this.nextId) this.nextId = row.id + 1;
		return row;
	}

	get(id: number): T | undefined {
		return this.rows.get(id);
	}

	delete(id: number): boolean {
		return this.rows.delete(id);
	}

	all(): T[] {
		return [...this.rows.values()];
	}

	/** Everything, in a form that JSON keeps. */
	dump(): TableDump<T> {
		return { nextId: this.nextId, rows: this.all() };
	}

	restore({ nextId, rows }: TableDump<T>): void {
		this.rows.clear();
		for (const row of rows) this.rows.set(row.id, row);
		this.nextId = nextId;
	}

	find(test: (row: T) => boolean): T | undefined {
		return this.all().find(test);
	}
}
