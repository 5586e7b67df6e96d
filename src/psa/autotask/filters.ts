type Operator =
	| 'eq'
	| 'noteq'
	| 'gt'
	| 'gte'
	| 'lt'
	| 'lte'
	| 'beginsWith'
	| 'contains'
	| 'exist'
	| 'notExist'
	| 'in';

export type Value = string | number | boolean;

/** A condition as Autotask's queries take it: data, so that a value can never become anything else. */
export type Filter =
	| { op: Operator; field: string; value?: Value | readonly Value[] }
	| { op: 'and' | 'or'; items: Filter[] };

/** Autotask counts every value of an `in` among a query's OR conditions, of which it takes 500. */
export const MOST_VALUES = 400;

export function where(field: string, op: Exclude<Operator, 'exist' | 'notExist' | 'in'>, value: Value): Filter {
	return { op, field, value };
}

export function exists(field: string, wanted = true): Filter {
	return { op: wanted ? 'exist' : 'notExist', field };
}

/** The field has one of the values; at most 400 of them. */
export function oneOf(field: string, values: readonly Value[]): Filter {
	return { op: 'in', field, value: values };
}

export function anyOf(...items: Filter[]): Filter {
	return items.length === 1 ? items[0] : { op: 'or', items };
}

export function allOf(...items: Filter[]): Filter {
	return items.length === 1 ? items[0] : { op: 'and', items };
}

/** The values in lots that one query takes. */
export function inLots<T>(values: readonly T[]): T[][] {
	const lots: T[][] = [];
	for (let from = 0; from < values.length; from += MOST_VALUES) lots.push(values.slice(from, from + MOST_VALUES));
	return lots;
}
