import { InputError } from '../http/errors';

export interface RecordIdRules {
	/** The PSA's name. */
	service: string;
	example: string;
	/** The smallest id there is. */
	from?: 0 | 1;
	/** The most digits an id has. */
	digits?: number;
}

/**
 * A record id typed by a user or taken from an item.
 * @throws InputError for anything but a whole number
 */
export function recordId(value: unknown, parameter: string, { service, example, from = 1, digits = 15 }: RecordIdRules): number {
	const text = String(value ?? '').trim().replace(/^#/, '');
	if (/^(0|[1-9]\d*)$/.test(text) && text.length <= digits && Number(text) >= from) return Number(text);
	throw new InputError(
		`"${text.slice(0, 40)}" is not an ID of ${service}`,
		`${parameter} is a whole number, such as ${example}.`,
		parameter,
	);
}

/**
 * A time typed by a user, in ISO 8601 UTC.
 * @throws InputError for anything that is no time
 */
export function pointInTime(value: string, parameter: string): Date {
	const date = new Date(value);
	if (!Number.isNaN(date.getTime())) return date;
	throw new InputError(`${parameter} is not a date and time`, 'Write it as 2026-01-15T10:00:00Z.', parameter);
}
