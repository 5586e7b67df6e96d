import { InputError } from '../../http/errors';
import { recordId as anyRecordId } from '../record-id';
import { SERVICE } from './errors';

/** A condition ready to be sent; made only by the functions here, so that values stay values. */
export type Condition = string & { readonly condition: unique symbol };

type Literal = string | number | boolean | Date;
type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'like';

/** A field as ConnectWise names it; a reference's field follows a slash (`company/id`). */
const FIELD = /^_?[A-Za-z][A-Za-z0-9]*(\/[A-Za-z][A-Za-z0-9]*)*$/;

/** Compares a field with a value. */
export function where(field: string, operator: Operator, value: Literal): Condition {
	return `${checkedField(field)} ${operator} ${literal(value)}` as Condition;
}

/** The field has one of the values. An empty list would match nothing, so it is refused. */
export function oneOf(field: string, values: ReadonlyArray<string | number>): Condition {
	if (values.length === 0) throw new RangeError(`No values to compare ${field} with`);
	return `${checkedField(field)} in (${values.map(literal).join(',')})` as Condition;
}

/** All of them; `undefined` where there is none. */
export function allOf(conditions: Array<Condition | undefined>): Condition | undefined {
	const present = conditions.filter((condition) => condition !== undefined);
	return present.length === 0 ? undefined : (present.join(' and ') as Condition);
}

/** Any of them, in parentheses. */
export function anyOf(conditions: Condition[]): Condition {
	if (conditions.length === 0) throw new RangeError('No conditions to choose from');
	return `(${conditions.join(' or ')})` as Condition;
}

/** A record id typed by a user or taken from an item. @throws InputError */
export function recordId(value: unknown, parameter: string): number {
	return anyRecordId(value, parameter, { service: SERVICE, example: '48213', digits: 10 });
}

function checkedField(field: string): string {
	if (!FIELD.test(field)) throw new RangeError(`Not a field of ConnectWise: ${field}`);
	return field;
}

/**
 * Strings stand in double quotes, times in square brackets, truth values are `True` and `False`. A `[` in a string is
 * written `[[]`. ConnectWise has no escape for a double quote, so text that holds one is refused rather than let out of
 * its quotes.
 */
function literal(value: Literal): string {
	if (typeof value === 'number') {
		if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
		return String(value);
	}
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (value instanceof Date) return `[${value.toISOString().replace(/\.\d{3}Z$/, 'Z')}]`;
	return `"${quotable(value)}"`;
}

function quotable(value: string): string {
	if (value.includes('"')) {
		throw new InputError('ConnectWise PSA cannot search for a double quote', 'Leave the double quotes out of the value.');
	}
	return value.replace(/\p{Cc}/gu, ' ').replace(/\[/g, '[[]');
}
