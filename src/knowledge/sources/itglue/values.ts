import {
	cleanText,
	htmlToText,
	looksLikeHtml,
	mentionsSecret,
	REDACTED,
	redactSecrets,
	singleLine,
	truncate,
} from '../../../text';
import type { FieldRole, RecordField } from '../../record';

/** Longer texts are cut: nobody wrote them, and they would crowd out the rest of the memory. */
const MAX_FIELD_LENGTH = 200_000;

export interface RichText {
	text: string;
	headings: string[];
	links: string[];
}

const EMPTY: RichText = { text: '', headings: [], links: [] };

/** A single-line attribute as text; `''` where it is missing. Numbers become digits, anything else is no text. */
export function line(value: unknown): string {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value !== '' ? singleLine(value.slice(0, MAX_FIELD_LENGTH)) : '';
}

/** An attribute that holds HTML or plain text, as plain text without secrets. */
export function richText(value: unknown): RichText {
	if (typeof value !== 'string' || value === '') return EMPTY;
	const read = looksLikeHtml(value) ? htmlToText(value) : { ...EMPTY, text: cleanText(value) };
	return {
		...read,
		text: redactSecrets(truncate(read.text, MAX_FIELD_LENGTH)),
		headings: read.headings.map(redactSecrets),
	};
}

/**
 * A value whose label may be what gives it away, such as a text field called "Wi-Fi key": then no word of its line
 * stays.
 */
export function redactNamedValue(label: string, value: string): string {
	const withoutLabel = redactSecrets(value);
	if (!mentionsSecret(label)) return withoutLabel;
	const withLabel = redactSecrets(`${label}: ${value}`);
	if (withLabel === `${label}: ${withoutLabel}`) return withoutLabel;
	return value.includes('\n') ? withLabel.slice(withLabel.indexOf(': ') + 2) : REDACTED;
}

/** The field, or nothing where there is no text. */
export function field(role: FieldRole, label: string, text: string): RecordField[] {
	return text === '' ? [] : [{ role, label, text }];
}

/** A one-line attribute as a trait. */
export function trait(label: string, value: unknown): RecordField[] {
	const text = line(value);
	return text === '' ? [] : field('trait', label, redactNamedValue(label, text));
}

/** IT Glue sends foreign ids as numbers; here every id is a string. */
export function idOf(value: unknown): string | null {
	if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
	return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null;
}

/** An ISO 8601 time, or null. */
export function time(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const at = Date.parse(value);
	return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The record's page in the web app; only http and https ever reach a note. */
export function webUrl(value: unknown): string {
	return typeof value === 'string' && /^https?:\/\/[^\s"'<>`]{1,2000}$/i.test(value) ? value : '';
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
