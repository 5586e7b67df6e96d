import { compile, kindOf, valueAt, type Row, type Schema } from './conditions/evaluate';
import { parseCondition } from './conditions/parser';
import { badQuery } from './errors';
import { SCHEMAS, type RecordType } from './schemas';

/** What a list request asks for; all as it stood in the query or the body of a search. */
export interface ListQuery {
	conditions?: unknown;
	childConditions?: unknown;
	customFieldConditions?: unknown;
	orderBy?: unknown;
	fields?: unknown;
	page?: unknown;
	pageSize?: unknown;
	pageId?: unknown;
}

export interface ListAnswer {
	rows: unknown[];
	/** The `Link` header; absent where everything fits on one page. */
	link?: string;
}

export interface ListContext {
	type: RecordType;
	/** The request's own address without its query, for links to other pages. */
	address: string;
	/** `pagination-type: forward-only` was asked for. */
	forwardOnly: boolean;
}

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 1000;

/** The rows that meet the conditions, child conditions and custom field conditions. @throws ApiError 400 */
export function filterRows<T extends Row>(rows: T[], query: ListQuery, type: RecordType): T[] {
	const condition = textOf(query, 'conditions');
	const child = textOf(query, 'childConditions');
	const custom = textOf(query, 'customFieldConditions');
	let left = rows;
	if (condition) left = left.filter(compile(parseCondition(condition), SCHEMAS[type]));
	if (child) left = left.filter(childTest(child, type));
	if (custom) {
		const test = compile(parseCondition(custom), { caption: 'text', value: 'any' });
		left = left.filter((row) => arrayOf(row, 'customFields').some((field) => test(field)));
	}
	return left;
}

/** One page of the rows, in order, with the fields asked for. @throws ApiError 400 */
export function listRows<T extends Row & { id: number }>(
	rows: T[],
	query: ListQuery,
	context: ListContext,
): ListAnswer {
	const found = filterRows(rows, query, context.type);
	const pageSize = wholeNumber(query, 'pageSize', DEFAULT_PAGE_SIZE);
	if (pageSize > MAX_PAGE_SIZE) throw badQuery(`pageSize must be between 1 and ${MAX_PAGE_SIZE}.`);
	const page = context.forwardOnly
		? forwardPage(found, query, pageSize, context)
		: classicPage(sortRows(found, textOf(query, 'orderBy'), SCHEMAS[context.type]), query, pageSize, context);
	return { ...page, rows: pickFields(page.rows, textOf(query, 'fields')) };
}

/** The record with the fields asked for only. */
export function pickFields(rows: unknown[], fields: string): unknown[] {
	if (!fields) return rows;
	const paths = fields.split(',').map((field) => field.trim().split('/'));
	return rows.map((row) => {
		const picked: Record<string, unknown> = {};
		for (const [head, member] of paths) {
			const value = (row as Record<string, unknown>)[head];
			if (value === undefined) continue;
			if (member === undefined || value === null) picked[head] = value;
			else picked[head] = { ...(picked[head] as object), [member]: (value as Record<string, unknown>)[member] };
		}
		return picked;
	});
}

function classicPage(rows: Row[], query: ListQuery, pageSize: number, context: ListContext): ListAnswer {
	const page = wholeNumber(query, 'page', 1);
	const last = Math.max(1, Math.ceil(rows.length / pageSize));
	const links: string[] = [];
	const add = (rel: string, number: number) => links.push(linkTo(context, query, { page: number, pageSize }, rel));
	if (page > 1) {
		add('first', 1);
		add('prev', page - 1);
	}
	if (page < last) {
		add('next', page + 1);
		add('last', last);
	}
	return { rows: rows.slice((page - 1) * pageSize, page * pageSize), link: links.join(', ') || undefined };
}

/** Forward-only pages are those after an id; they know no total and no order but the id's. */
function forwardPage(
	rows: Array<Row & { id: number }>,
	query: ListQuery,
	pageSize: number,
	context: ListContext,
): ListAnswer {
	if (query.page !== undefined) throw badQuery('page cannot be used with forward-only pagination.');
	if (query.orderBy !== undefined) throw badQuery('orderBy cannot be used with forward-only pagination.');
	const after = query.pageId === undefined ? 0 : wholeNumber(query, 'pageId', 0, 0);
	const rest = rows.filter(({ id }) => id > after).sort((a, b) => a.id - b.id);
	const page = rest.slice(0, pageSize);
	const more = rest.length > page.length;
	return {
		rows: page,
		link: more ? linkTo(context, query, { pageId: page[page.length - 1].id, pageSize }, 'next') : undefined,
	};
}

function sortRows<T extends Row>(rows: T[], orderBy: string, schema: Schema): T[] {
	if (!orderBy) return rows;
	const keys = orderBy.split(',').map((part) => {
		const [name, direction = 'asc', ...rest] = part.trim().split(/\s+/);
		if (!name || rest.length || !/^(asc|desc)$/i.test(direction))
			throw badQuery(`orderBy "${part.trim()}" is not valid.`);
		const path = name.split('/');
		kindOf(path, schema);
		return { path, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
	});
	return [...rows].sort((a, b) => {
		for (const { path, sign } of keys) {
			const order = compareValues(valueAt(a, path), valueAt(b, path));
			if (order !== 0) return sign * order;
		}
		return 0;
	});
}

/** Nothing sorts before something, as in SQL Server. ISO times sort as text. */
function compareValues(a: unknown, b: unknown): number {
	const left = a ?? null;
	const right = b ?? null;
	if (left === null || right === null) return Number(left !== null) - Number(right !== null);
	if (typeof left === 'string' && typeof right === 'string') {
		const [x, y] = [left.toLowerCase(), right.toLowerCase()];
		return x < y ? -1 : Number(x > y);
	}
	return Number(left) - Number(right);
}

/** The array fields of those record types that have some. */
const ARRAYS: Partial<Record<RecordType, string[]>> = { company: ['types'], contact: ['types', 'communicationItems'] };

/** Child conditions look into an array field, `types/name="Client"`: one element must meet them. */
function childTest(text: string, type: RecordType): (row: Row) => boolean {
	const field = /([A-Za-z]\w*)\//.exec(text)?.[1];
	if (!field || !ARRAYS[type]?.includes(field)) throw badQuery('childConditions must name an array field and a member of it.');
	const test = compile(parseCondition(text), { [field]: 'reference' });
	return (row) => arrayOf(row, field).some((element) => test({ [field]: element }));
}

function arrayOf(row: Row, field: string): Row[] {
	const value = (row as Record<string, unknown>)[field];
	return Array.isArray(value) ? (value as Row[]) : [];
}

function linkTo(context: ListContext, query: ListQuery, change: Record<string, number>, rel: string): string {
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...query, ...change })) {
		if (value !== undefined) parameters.set(name, String(value));
	}
	return `<${context.address}?${parameters.toString()}>; rel="${rel}"`;
}

function textOf(query: ListQuery, name: keyof ListQuery): string {
	const value = query[name];
	if (value === undefined || value === null) return '';
	if (typeof value !== 'string') throw badQuery(`${name} must be given once, as text.`);
	return value.trim();
}

function wholeNumber(query: ListQuery, name: keyof ListQuery, fallback: number, least = 1): number {
	const value = query[name];
	if (value === undefined || value === null || value === '') return fallback;
	const number = Number(value);
	if (!Number.isInteger(number) || number < least)
		throw badQuery(`${name} must be a whole number of at least ${least}.`);
	return number;
}
