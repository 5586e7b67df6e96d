import type { EntitySpec, FieldSpec } from '../entities/field';
import { invalid } from '../errors';
import type { UserDefinedField } from '../model';

export type Row = object & { id: number };
type Test = (row: Row) => boolean;
type Value = string | number | boolean | null;
type Item = Record<string, unknown>;

const COMPARISONS: Record<string, (actual: Value, wanted: Value) => boolean> = {
	eq: (actual, wanted) => actual === wanted,
	noteq: (actual, wanted) => actual !== wanted,
	gt: (actual, wanted) => actual! > wanted!,
	gte: (actual, wanted) => actual! >= wanted!,
	lt: (actual, wanted) => actual! < wanted!,
	lte: (actual, wanted) => actual! <= wanted!,
	beginswith: (actual, wanted) => String(actual).startsWith(String(wanted)),
	endswith: (actual, wanted) => String(actual).endsWith(String(wanted)),
	contains: (actual, wanted) => String(actual).includes(String(wanted)),
};
const TEXT_ONLY = ['beginswith', 'endswith', 'contains'];
/** All there are: `startsWith`, `between`, `isNull` and the like do not exist. */
const OPERATORS = [...Object.keys(COMPARISONS), 'exist', 'notexist', 'in', 'notin'];
const MAX_OR = 500;

/**
 * Turns a filter into a test of one record. The top level means "and".
 *
 * @throws ApiError 500 for an empty filter, an unknown operator or field, a value of the wrong type, over 500 "or"
 */
export function compileFilter(filter: unknown, spec: EntitySpec): Test {
	if (!Array.isArray(filter) || !filter.length) throw invalid('A query must have at least one filter.');
	const budget = { left: MAX_OR };
	const tests = filter.map((item) => compileItem(item, spec, budget));
	return (row) => tests.every((test) => test(row));
}

function compileItem(item: unknown, spec: EntitySpec, budget: { left: number }): Test {
	const { op, field, value, udf, items } = lowerKeys(item);
	const operator = String(op).toLowerCase();
	if (operator === 'and' || operator === 'or') {
		if (!Array.isArray(items) || !items.length) throw invalid(`The group "${operator}" has no items.`);
		if (operator === 'or') spend(budget, items.length);
		const tests = items.map((inner) => compileItem(inner, spec, budget));
		return operator === 'or' ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
	}
	if (!OPERATORS.includes(operator)) throw invalid(`The operator "${String(op)}" is not supported.`);
	const column = udf === true ? udfColumn(String(field), spec) : fieldColumn(String(field), spec);
	if (operator === 'exist') return (row) => isThere(column.read(row));
	if (operator === 'notexist') return (row) => !isThere(column.read(row));
	if (operator === 'in' || operator === 'notin') {
		if (!Array.isArray(value)) throw invalid(`The operator "${String(op)}" needs a list of values.`);
		spend(budget, value.length);
		const wanted = new Set(value.map((one) => column.parse(one)));
		return (row) => isThere(column.read(row)) && wanted.has(column.read(row)) === (operator === 'in');
	}
	return comparison(operator, column, value);
}

/** Nothing compares with null, as in SQL: `noteq` does not find records without a value. */
function comparison(operator: string, column: Column, value: unknown): Test {
	if (TEXT_ONLY.includes(operator) && column.type !== 'string')
		throw invalid(`The operator "${operator}" cannot be used with the field ${column.name}.`);
	if (value === null || value === undefined) throw invalid(`The filter on ${column.name} has no value.`);
	const wanted = column.parse(value);
	const compare = COMPARISONS[operator];
	return (row) => {
		const actual = column.read(row);
		return actual !== null && compare(actual, wanted);
	};
}

interface Column {
	name: string;
	type: FieldSpec['dataType'];
	read: (row: Row) => Value;
	parse: (value: unknown) => Value;
}

function fieldColumn(name: string, spec: EntitySpec): Column {
	const field = spec.fields.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
	if (!field) throw invalid(`Unable to find ${name} in the ${spec.name} Entity.`);
	if (!field.isQueryable) throw invalid(`The field ${field.name} of the ${spec.name} Entity is not queryable.`);
	const parse = (value: unknown) => parseValue(field, value);
	const read = (row: Row) => {
		const stored = (row as unknown as Record<string, Value | undefined>)[field.name] ?? null;
		return stored === null ? null : comparable(field.dataType, stored);
	};
	return { name: field.name, type: field.dataType, read, parse };
}

function udfColumn(name: string, spec: EntitySpec): Column {
	if (!spec.udfs.some((udf) => udf.name === name))
		throw invalid(`Unable to find the user-defined field ${name} in the ${spec.name} Entity.`);
	const read = (row: Row) => {
		const { userDefinedFields = [] } = row as { userDefinedFields?: UserDefinedField[] };
		return userDefinedFields.find((udf) => udf.name === name)?.value?.toLowerCase() ?? null;
	};
	return { name, type: 'string', read, parse: (value) => String(value).toLowerCase() };
}

/** The form in which values of a type compare: text without case as in SQL Server, times as milliseconds. */
function comparable(type: FieldSpec['dataType'], value: Value): Value {
	if (type === 'string') return String(value).toLowerCase();
	return type === 'datetime' ? Date.parse(String(value)) : value;
}

function parseValue({ name, dataType }: FieldSpec, value: unknown): Value {
	const wrong = () => invalid(`The value "${String(value)}" is not valid for the field ${name} of type ${dataType}.`);
	switch (dataType) {
		case 'string':
			if (typeof value === 'object') throw wrong();
			return String(value).toLowerCase();
		case 'boolean':
			if (!/^(true|false)$/i.test(String(value))) throw wrong();
			return String(value).toLowerCase() === 'true';
		case 'datetime': {
			if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw wrong();
			return Date.parse(value);
		}
		default:
			if (!/^-?\d+$/.test(String(value))) throw wrong();
			return Number(value);
	}
}

const isThere = (value: Value): boolean => value !== null && value !== '';

function spend(budget: { left: number }, conditions: number): void {
	budget.left -= conditions;
	if (budget.left < 0) throw invalid(`A query may have ${MAX_OR} OR conditions at most.`);
}

function lowerKeys(item: unknown): Item {
	if (item === null || typeof item !== 'object' || Array.isArray(item)) throw invalid('A filter must be an object.');
	return Object.fromEntries(Object.entries(item).map(([key, value]: [string, unknown]) => [key.toLowerCase(), value]));
}
