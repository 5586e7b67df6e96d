import { parseJson } from './json';
import type { HttpResponse } from './transport';

export const HIDDEN = '[hidden]';

/** Stands in data for a secret of our own; told apart from what people and redaction write. */
export const HIDDEN_IN_DATA = '[credential hidden]';

/** Values shorter than this are in every other word, and no secret. */
const SHORTEST_SECRET = 3;

/** Values shorter than this may be data by chance. */
const SHORTEST_IN_DATA = 12;

/** What an Authorization header carries, whoever's it is. */
const CREDENTIALS = /\b(Basic|Bearer)(\s+)(?=[\w+/.~%-]{0,4096}[\d=])[\w+/.~%-]{8,}=*/gi;

const NUMERIC_ENTITY = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

const BASE64 = /[\w+/-]{8,}={0,2}/g;

/**
 * Makes a function that takes secrets out of a text that came from outside: as they are, as JSON, HTML, forms and URLs
 * spell them, and inside Base64. What follows `Basic` and `Bearer` goes in any case.
 */
export function concealer(secrets: readonly string[]): (text: string) => string {
	const known = secrets.filter(isLongEnough);
	const spelled = [...new Set(known.flatMap(spellings))].sort((a, b) => b.length - a.length);
	return (text) =>
		spelled
			.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text.replace(NUMERIC_ENTITY, characterOf))
			.replace(CREDENTIALS, `$1$2${HIDDEN}`)
			.replace(BASE64, (word) => (holds(word, known) ? HIDDEN : word));
}

/**
 * The answer without what was sent to authenticate, which servers and proxies may repeat when they refuse it. A success is data:
 * of it only the secrets themselves go, where they are long enough not to stand there by chance.
 */
export function concealed(response: HttpResponse, secrets: readonly string[]): HttpResponse {
	if (response.status < 300) return withoutSecrets(response, secrets);
	const conceal = concealer(secrets);
	const text = typeof response.body === 'string' ? response.body : response.body.toString('utf8');
	return { ...response, body: inJson(text, conceal) ?? conceal(text) };
}

function withoutSecrets(response: HttpResponse, secrets: readonly string[]): HttpResponse {
	const { body } = response;
	if (typeof body !== 'string') return response;
	const spelled = secrets.filter(({ length }) => length >= SHORTEST_IN_DATA).flatMap(spellings);
	const found = spelled.filter((secret) => body.includes(secret));
	return found.length === 0 ? response : { ...response, body: found.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN_IN_DATA), body) };
}

/** JSON may spell a character in several ways, so each of its texts is looked at by itself. */
function inJson(text: string, conceal: (text: string) => string): string | undefined {
	try {
		const within = (value: unknown): unknown => {
			if (typeof value === 'string') return conceal(value);
			if (Array.isArray(value)) return value.map(within);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, entry]) => [conceal(name), within(entry)]));
		};
		return JSON.stringify(within(parseJson(text)));
	} catch {
		return undefined;
	}
}

function characterOf(entity: string, hex?: string, decimal?: string): string {
	const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function holds(word: string, secrets: readonly string[]): boolean {
	const decoded = Buffer.from(word, 'base64').toString('utf8');
	return secrets.some((secret) => decoded.includes(secret));
}

function spellings(secret: string): string[] {
	const html = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
	const form = new URLSearchParams([['', secret]]).toString().slice(1);
	const all = [secret, secret.trim(), JSON.stringify(secret).slice(1, -1), html, form, form.replaceAll('+', '%20')];
	return all.filter(isLongEnough);
}

function isLongEnough(secret: string): boolean {
	return secret.length >= SHORTEST_SECRET;
}
