import { InputError } from '../../src/http/errors';

/**
 * A number of a parameter, `fallback` where it is empty.
 * @throws InputError outside of `least` and `most`, naming the parameter
 */
export function between(value: unknown, fallback: number, least: number, most: number, parameter: string): number {
	if (value === undefined || value === null || value === '') return fallback;
	const number = Number(value);
	if (number >= least && number <= most) return number;
	const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
	throw new InputError(`${parameter} is "${String(value)}".`, `Enter a number, ${range}.`, parameter);
}
