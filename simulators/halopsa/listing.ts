import { invalid } from './errors';
import { readTime } from './model';
import type { Switches } from './switches';

export type Query = Record<string, unknown>;
type Kind = 'int' | 'bool' | 'text' | 'csv' | 'time';

/** One query parameter that narrows a list. A parameter no list declares is skipped without a word. */
export interface Filter<T> {
	kind: Kind;
	/** Gets the parameter read as its kind: number, boolean, text, texts, or milliseconds since the epoch. */
	keeps: (row: T, value: never) => boolean;
}

export type Filters<T> = Record<string, Filter<T>>;

export const byNumber = <T>(read: (row: T) => number): Filter<T> => ({
	kind: 'int',
	keeps: (row, value: number) => read(row) === value,
});
/** Any of several ids, parted by commas. */
export const byNumbers = <T>(read: (row: T) => number): Filter<T> => ({
	kind: 'csv',
	keeps: (row, values: string[]) => values.includes(String(read(row))),
});
/** A part of one of the texts, in any case. */
export const byText = <T>(read: (row: T) => string[]): Filter<T> => ({
	kind: 'text',
	keeps: (row, value: string) => read(row).some((text) => text.toLowerCase().includes(value.toLowerCase())),
});
/** Keeps the rows that pass where the flag is `true`; says nothing where it is `false`. */
export const whenSet = <T>(test: (row: T) => boolean): Filter<T> => ({
	kind: 'bool',
	keeps: (row, value: boolean) => !value || test(row),
});

export interface Page<T> {
	/** How many there are on all pages. */
	total: number;
	rows: T[];
}

export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 50;

/** The rows that pass every filter the query names, in order, cut to the page or the count. @throws ApiError 400 */
export function listRows<T extends object>(
	rows: T[],
	query: Query,
	filters: Filters<T>,
	switches: Switches,
	defaultOrder = 'id',
): Page<T> {
	const found = filterRows(rows, query, filters, switches);
	const sorted = sortRows(found, query, switches, defaultOrder);
	return { total: found.length, rows: cut(sorted, query, switches) };
}

/** The rows that pass every filter the query names: what a list without pages answers. @throws ApiError 400 */
export function filterRows<T>(rows: T[], query: Query, filters: Filters<T>, switches: Switches): T[] {
	let found = rows;
	for (const [name, { kind, keeps }] of Object.entries(filters)) {
		const value = readAs(kind, query, name, switches);
		if (value !== undefined) found = found.filter((row) => keeps(row, value as never));
	}
	return found;
}

/** A flag of the query; `false` where it is absent. @throws ApiError 400 */
export function flag(query: Query, name: string): boolean {
	return readBool(query, name) ?? false;
}

/** A text of the query; the last one where it is given more than once. */
export function text(query: Query, name: string): string | undefined {
	const value = query[name];
	const last: unknown = Array.isArray(value) ? value.at(-1) : value;
	return typeof last === 'string' && last !== '' ? last : undefined;
}

/** A time of the query in milliseconds, as the server understands it. @throws ApiError 400 */
export function time(query: Query, name: string, { parameterUtcOffsetMinutes }: Switches): number | undefined {
	const value = text(query, name);
	if (value === undefined) return undefined;
	const instant = readTime(value);
	if (Number.isNaN(instant)) throw unreadable(name, value);
	return instant - parameterUtcOffsetMinutes * 60_000;
}

/** A whole number of the query. @throws ApiError 400 */
export function int(query: Query, name: string): number | undefined {
	const value = text(query, name);
	if (value === undefined) return undefined;
	if (!/^-?\d+$/.test(value)) throw unreadable(name, value);
	return Number(value);
}

function readAs(kind: Kind, query: Query, name: string, switches: Switches): unknown {
	switch (kind) {
		case 'int':
			return int(query, name);
		case 'bool':
			return readBool(query, name);
		case 'text':
			return text(query, name);
		case 'csv':
			return text(query, name)
				?.split(',')
				.map((part) => part.trim());
		case 'time':
			return time(query, name, switches);
	}
}

function readBool(query: Query, name: string): boolean | undefined {
	const value = text(query, name);
	if (value === undefined) return undefined;
	if (!/^(true|false)$/i.test(value)) throw unreadable(name, value);
	return value.toLowerCase() === 'true';
}

function unreadable(name: string, value: string): Error {
	return invalid(name, `The value '${value}' is not valid.`);
}

function cut<T>(rows: T[], query: Query, switches: Switches): T[] {
	if (!flag(query, 'pageinate')) {
		const count = int(query, 'count') ?? switches.defaultCount;
		return count === null ? rows : rows.slice(0, Math.max(0, count));
	}
	const asked = Math.max(1, int(query, 'page_size') ?? DEFAULT_PAGE_SIZE);
	if (asked > MAX_PAGE_SIZE && switches.oversizedPage === 'refused')
		throw invalid('page_size', `The page size must not be more than ${MAX_PAGE_SIZE}.`);
	const size = Math.min(asked, MAX_PAGE_SIZE);
	const page = Math.max(1, int(query, 'page_no') ?? 1);
	return rows.slice((page - 1) * size, page * size);
}

/** By `order` to `order5`, each with its `orderdesc`; else newest first. Fields nobody knows are skipped. */
function sortRows<T extends object>(rows: T[], query: Query, switches: Switches, defaultOrder: string): T[] {
	const known = (field: string) =>
		rows.length > 0 && field in rows[0] && (field !== 'last_update' || switches.orderByLastUpdate);
	const keys = ['', '2', '3', '4', '5'].flatMap((suffix) => {
		const field = text(query, `order${suffix}`);
		return field && known(field) ? [{ field, sign: flag(query, `orderdesc${suffix}`) ? -1 : 1 }] : [];
	});
	if (!keys.length) keys.push({ field: defaultOrder, sign: -1 });
	return [...rows].sort((a, b) => {
		for (const { field, sign } of keys) {
			const order = compare((a as Query)[field], (b as Query)[field]);
			if (order !== 0) return sign * order;
		}
		return 0;
	});
}

function compare(a: unknown, b: unknown): number {
	if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
	return Number(a) - Number(b);
}
