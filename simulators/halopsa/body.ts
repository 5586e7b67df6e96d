import { invalid } from './errors';

export type Body = Record<string, unknown>;

/** A whole number of a body, `undefined` where it is absent; text that is one is taken too. @throws ApiError 400 */
export function intOf(body: Body, field: string): number | undefined {
	const value = body[field] ?? undefined;
	if (value === undefined) return undefined;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number !== 'number' || !Number.isInteger(number))
		throw invalid(field, `Could not convert ${JSON.stringify(value)} to integer.`);
	return number;
}

/** A text of a body, `undefined` where it is absent. @throws ApiError 400 */
export function textOf(body: Body, field: string): string | undefined {
	const value = body[field] ?? undefined;
	if (value === undefined || typeof value === 'string') return value;
	if (typeof value === 'object') throw invalid(field, 'Unexpected character encountered while parsing value.');
	return String(value as number | boolean);
}

/** A flag of a body, `undefined` where it is absent. @throws ApiError 400 */
export function flagOf(body: Body, field: string): boolean | undefined {
	const value = body[field] ?? undefined;
	if (value === undefined || typeof value === 'boolean') return value;
	throw invalid(field, `Could not convert ${JSON.stringify(value)} to boolean.`);
}

/** Copies to a record what the body says in each of the fields. @throws ApiError 400 */
export function copy<T extends object>(
	to: T,
	body: Body,
	read: (body: Body, field: string) => unknown,
	fields: readonly (keyof T & string)[],
): void {
	for (const field of fields) {
		const value = read(body, field);
		if (value !== undefined) to[field] = value as T[typeof field];
	}
}
