import { badCondition, type Literal } from './lexer';
import type { Comparison, Condition } from './parser';

/** What a field holds; `any` fields (members of references) are compared as they come. */
export type FieldKind = 'number' | 'text' | 'flag' | 'date' | 'reference' | 'any';
/** The fields conditions and orderings may name, by their top-level name. */
export type Schema = Record<string, FieldKind>;
export type Row = object;

const INFO_FIELDS = ['lastUpdated', 'updatedBy', 'dateEntered', 'enteredBy'];

/**
 * Turns a condition into a test of one record; names and types are checked before any record is seen.
 *
 * @throws ApiError 400 for an unknown field, or a literal of the wrong type
 */
export function compile(condition: Condition, schema: Schema): (row: Row) => boolean {
	switch (condition.kind) {
		case 'and': {
			const parts = condition.parts.map((part) => compile(part, schema));
			return (row) => parts.every((part) => part(row));
		}
		case 'or': {
			const parts = condition.parts.map((part) => compile(part, schema));
			return (row) => parts.some((part) => part(row));
		}
		case 'not': {
			const part = compile(condition.part, schema);
			return (row) => !part(row);
		}
		case 'in': {
			const tests = condition.values.map((value) => comparison(condition.path, '=', value, schema));
			return (row) => tests.some((test) => test(row));
		}
		case 'compare':
			return comparison(condition.path, condition.operator, condition.value, schema);
	}
}

/** A record's value at a condition path. `lastUpdated` and its like stand in `_info`, but are named without it. */
export function valueAt(row: Row, path: readonly string[]): unknown {
	const [head, ...rest] = path;
	const record = row as Record<string, unknown>;
	const start = head in record ? record[head] : (record._info as Record<string, unknown> | undefined)?.[head];
	return rest.reduce<unknown>(
		(value, name) =>
			value !== null && typeof value === 'object' && Object.hasOwn(value, name)
				? (value as Record<string, unknown>)[name]
				: null,
		start,
	);
}

/** The kind of field a path leads to. @throws ApiError 400 where the record type has no such field */
export function kindOf(path: readonly string[], schema: Schema): FieldKind {
	const [head, member] = path;
	if (head === '_info' && path.length === 2)
		return member.startsWith('date') || member.startsWith('last') ? 'date' : 'text';
	if (path.length === 1 && INFO_FIELDS.includes(head)) return head.endsWith('By') ? 'text' : 'date';
	const kind = Object.hasOwn(schema, head) ? schema[head] : undefined;
	if (!kind) throw badCondition(`no field "${path.join('/')}" exists in this type`);
	if (path.length === 1) return kind;
	if (kind !== 'reference') throw badCondition(`"${head}" has no member "${member}"`);
	return member === 'id' ? 'number' : 'any';
}

function comparison(path: string[], operator: Comparison, literal: Literal, schema: Schema): (row: Row) => boolean {
	const kind = kindOf(path, schema);
	checkType(path, kind, operator, literal);
	const test = TESTS[operator];
	const pattern = operator === 'like' || operator === 'contains' ? wildcard(String(literal), operator) : null;
	const right = comparable(typeof literal === 'string' ? unescape(literal) : literal);
	return (row) => {
		const left = valueAt(row, path) ?? null;
		if (pattern) return typeof left === 'string' && pattern.test(left);
		return test(comparable(kind === 'date' && typeof left === 'string' ? new Date(left) : left), right);
	};
}

function checkType(path: string[], kind: FieldKind, operator: Comparison, literal: Literal): void {
	const given = literal === null ? 'null' : literal instanceof Date ? 'date' : typeof literal;
	const wanted = { number: 'number', text: 'string', flag: 'boolean', date: 'date' }[kind as string];
	if (wanted && given !== 'null' && given !== wanted)
		throw badCondition(`"${path.join('/')}" cannot be compared with a ${given}`);
	if (kind === 'reference' && given !== 'null')
		throw badCondition(`"${path.join('/')}" is a reference: compare its id or name`);
	if ((operator === 'contains' || operator === 'like') && given !== 'string')
		throw badCondition(`${operator} needs a string`);
}

type Comparable = string | number | boolean | null;

function comparable(value: unknown): Comparable {
	if (value instanceof Date) return value.getTime();
	if (typeof value === 'string') return value.toLowerCase();
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const ordered =
	(test: (a: string | number | boolean, b: string | number | boolean) => boolean) => (a: Comparable, b: Comparable) =>
		a !== null && b !== null && test(a, b);

const TESTS: Record<Comparison, (a: Comparable, b: Comparable) => boolean> = {
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'<': ordered((a, b) => a < b),
	'<=': ordered((a, b) => a <= b),
	'>': ordered((a, b) => a > b),
	'>=': ordered((a, b) => a >= b),
	contains: () => false,
	like: () => false,
};

/** A literal `[` is written `[[]`. */
function unescape(text: string): string {
	return text.replaceAll('[[]', '[');
}

/** `*` and `%` stand for anything in `like`; `[abc]` is a set of characters in both, as in SQL. */
function wildcard(text: string, operator: 'like' | 'contains'): RegExp {
	const pieces = text.match(/\[\[\]|\[[^\]]*\]|[\s\S]/g) ?? [];
	const source = pieces.map((piece) => {
		if (piece === '[[]') return '\\[';
		if (piece.length > 1) return `[${piece.slice(1, -1).replace(/[\\\]^]/g, '\\$&')}]`;
		if (operator === 'like' && (piece === '*' || piece === '%')) return '[\\s\\S]*?';
		return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	});
	return new RegExp(operator === 'like' ? `^${source.join('')}$` : source.join(''), 'i');
}
