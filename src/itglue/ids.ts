import { InputError } from '../http/errors';
import type { ResourceDefinition } from './definition';
import { withArticle } from './naming';

/**
 * A record's id out of whatever was given for it: an id as text or number, or a link to the record in IT Glue.
 * IT Glue's ids are digits only, so nothing else ever gets into a path.
 * @param parameter the parameter's display name, for the error text
 * @throws InputError
 */
export function recordId(value: unknown, definition: ResourceDefinition, parameter: string): string {
	const text = asText(value);
	if (text === '') {
		throw new InputError(`"${parameter}" is empty.`, `Choose ${aRecord(definition)}, or enter its ID.`, parameter);
	}
	if (/^\d+$/.test(text)) return text;
	const linked = definition.webLink ? new RegExp(definition.webLink).exec(text)?.[1] : undefined;
	if (linked) return linked;
	const link = definition.webLink ? ', or the link to the record in IT Glue' : '';
	throw new InputError(
		`"${parameter}" is not the ID of ${aRecord(definition)}: ${quoted(text)}.`,
		`Enter an ID, which consists of digits only${link}.`,
		parameter,
	);
}

/** As `recordId`, `undefined` for nothing. */
export function optionalRecordId(
	value: unknown,
	definition: ResourceDefinition,
	parameter: string,
): string | undefined {
	return asText(value) === '' ? undefined : recordId(value, definition, parameter);
}

/** Comma-separated text, a list or a single id → ids. */
export function idList(value: unknown, parameter: string): string[] {
	const parts = (Array.isArray(value) ? value : asText(value).split(',')).map(asText).filter(Boolean);
	const wrong = parts.find((part) => !/^\d+$/.test(part));
	if (wrong === undefined) return parts;
	throw new InputError(
		`"${parameter}" contains something that is no ID: ${quoted(wrong)}.`,
		'Enter IDs, which consist of digits only, separated by commas.',
		parameter,
	);
}

/** Text of what a person, an expression or a model gave; other things than text and numbers count as nothing. */
export function asText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
	return '';
}

export function quoted(text: string): string {
	return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

function aRecord({ singular }: ResourceDefinition): string {
	return withArticle(singular);
}
