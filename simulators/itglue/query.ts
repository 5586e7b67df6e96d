import qs from 'qs';

import type { Context } from './context';
import { applicationError } from './errors';
import { isObject, snakeKeys, toKebab, toSnake } from './names';
import type { Attributes, ResourceSpec, StoredRecord } from './types';
import { attributeOf } from './view';

const DEFAULT_PAGE_SIZE = 50;
const MAXIMUM_PAGE_SIZE = 1000;
const PAIRED = { psa: 'psaLinks', rmm: 'rmmLinks' } as const;

export interface IntegrationLink {
	id: string;
	/** `manage`, `autotask`, `ninja-rmm` and so on. */
	type: string;
}

/** The request's filters by snake_case name. Where one is given twice, the last counts. */
export function filtersOf(ctx: Context): Attributes {
	const filter = snakeKeys(ctx.query.filter);
	if (!isObject(filter)) return {};
	return Object.fromEntries(
		Object.entries(filter).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]),
	);
}

/** `a,b` means any of them. */
function anyOf(ctx: Context, actual: unknown, wanted: string): boolean {
	if (actual === null || actual === undefined) return false;
	const fold = (text: string) => (ctx.switches.nameFilterCaseSensitive ? text : text.toLowerCase());
	const asBoolean: Record<string, string> = { '1': 'true', '0': 'false' };
	return wanted
		.split(',')
		.map((part) => (typeof actual === 'boolean' ? (asBoolean[part.trim()] ?? part) : part))
		.some((part) => fold(part.trim()) === fold(String(actual)));
}

/** `start,end`; `*` or nothing leaves a side open. */
export function inTimeRange(actual: string, range: string): boolean {
	const [start, end = start] = range.split(',').map((part) => part.trim());
	const at = Date.parse(actual);
	const isOpen = (side: string) => side === '*' || side === '';
	return (isOpen(start) || at >= Date.parse(start)) && (isOpen(end) || at <= Date.parse(end));
}

function inNumberRange(actual: unknown, range: string): boolean {
	const [start, end] = range.split(',').map(Number);
	return actual !== null && Number(actual) >= start && Number(actual) <= end;
}

function matchesNested(ctx: Context, record: StoredRecord, name: string, value: Attributes): boolean {
	return Object.entries(value).every(([inner, wanted]) => {
		const actual = attributeOf(ctx, record, toKebab(inner));
		if (name === 'exclude') return !anyOf(ctx, actual, String(wanted));
		return inNumberRange(actual, String(wanted));
	});
}

function matchesIntegration(ctx: Context, record: StoredRecord, kind: 'psa' | 'rmm', filter: Attributes): boolean {
	const id = filter[`${kind}_id`];
	const type = filter[`${kind}_integration_type`];
	if (id === undefined || type === undefined) {
		const answer = ctx.switches.integrationFilterWithoutType;
		if (answer === 422) throw applicationError(422, `${kind}_id needs ${kind}_integration_type`);
		return answer === 'ignored';
	}
	const links = (record.hidden[PAIRED[kind]] ?? []) as IntegrationLink[];
	return links.some((link) => anyOf(ctx, link.id, String(id)) && link.type === String(type));
}

function matches(ctx: Context, record: StoredRecord, name: string, filter: Attributes): boolean {
	const value = filter[name];
	const kind = /^(psa|rmm)_(id|integration_type)$/.exec(name)?.[1] as 'psa' | 'rmm' | undefined;
	if (kind) return matchesIntegration(ctx, record, kind, filter);
	if (value === '' || value === undefined) return ctx.switches.emptyFilterValue === 'ignored';
	const own = ctx.behaviourOf(record.type).filters?.[name];
	if (own) return own(ctx, record, String(value));
	if (isObject(value)) return matchesNested(ctx, record, name, value);
	if (name === 'created_at' || name === 'updated_at') {
		return inTimeRange(String(attributeOf(ctx, record, toKebab(name))), String(value));
	}
	if (name === 'range') return inNumberRange(record.id, String(value));
	return anyOf(ctx, attributeOf(ctx, record, toKebab(name)), String(value));
}

/** Applies the filters that the resource knows; others are ignored. */
export function applyFilters(ctx: Context, spec: ResourceSpec, records: StoredRecord[]): StoredRecord[] {
	const filter = filtersOf(ctx);
	const known = Object.keys(filter).filter((name) => spec.filters.includes(name));
	return records.filter((record) => known.every((name) => matches(ctx, record, name, filter)));
}

function compare(a: unknown, b: unknown): number {
	if (a === b) return 0;
	if (a === null || a === undefined) return -1;
	if (b === null || b === undefined) return 1;
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts by the request's key if the resource knows it; ties and the rest stay in the order of `records`. */
export function applySort(ctx: Context, spec: ResourceSpec, records: StoredRecord[]): StoredRecord[] {
	const sort = ctx.query.sort;
	if (typeof sort !== 'string' || sort === '') return records;
	const descending = sort.startsWith('-');
	const name = sort.replace(/^-/, '');
	if (!spec.sorts.includes(toSnake(name))) {
		if (ctx.switches.unknownSort === 400) throw applicationError(400, `Invalid sort: ${sort}`);
		return records;
	}
	const keyed = records.map((record) => ({ record, value: attributeOf(ctx, record, toKebab(name)) }));
	keyed.sort((a, b) => compare(a.value, b.value) * (descending ? -1 : 1));
	return keyed.map(({ record }) => record);
}

export interface Page {
	records: StoredRecord[];
	meta: Attributes;
	links: Attributes;
}

function positive(value: unknown, fallback: number): number {
	const number = Number(value);
	return Number.isInteger(number) && number > 0 ? number : fallback;
}

/**
 * Cuts a page out of a list.
 * @param maximumPages pages beyond are empty and not counted
 */
export function paginate(ctx: Context, records: StoredRecord[], maximumPages = Infinity): Page {
	const page = isObject(ctx.query.page) ? ctx.query.page : {};
	const wanted = positive(page.size, DEFAULT_PAGE_SIZE);
	if (wanted > MAXIMUM_PAGE_SIZE && ctx.switches.pageSizeOverMaximum === 400) {
		throw applicationError(400, `page size may be at most ${MAXIMUM_PAGE_SIZE}`);
	}
	const size = Math.min(wanted, MAXIMUM_PAGE_SIZE);
	const number = positive(page.number, 1);
	const total = Math.min(maximumPages, Math.max(1, Math.ceil(records.length / size)));
	const next = number < total ? number + 1 : null;
	const prev = number > 1 ? number - 1 : null;
	const link = (target: number | null) => {
		if (target === null) return null;
		const query = { ...ctx.query, page: { number: target, size } };
		return `${ctx.apiUrl}${ctx.path}?${qs.stringify(query)}`;
	};
	return {
		records: number > total ? [] : records.slice((number - 1) * size, number * size),
		meta: {
			'current-page': number,
			'next-page': next,
			'prev-page': prev,
			'total-pages': total,
			'total-count': records.length,
			filters: {},
		},
		links:
			total === 1
				? {}
				: { self: link(number), first: link(1), prev: link(prev), next: link(next), last: link(total) },
	};
}
