import { createHmac, timingSafeEqual } from 'crypto';

/**
 * Whether a delivery's `X-Hook-Signature` (`sha1=` and the base64 of an HMAC-SHA-1 of the body) is right. Autotask signs
 * the text with .NET's escapes; whether the bytes it sends carry them already is not written anywhere, so both are tried.
 * Takes the same time whatever the difference.
 */
export function isSignedBy(secret: string, rawBody: Uint8Array, signature: string): boolean {
	const given = /^sha1=([A-Za-z0-9+/]{27}=)$/i.exec(signature.trim());
	if (!given) return false;
	const text = Buffer.from(rawBody).toString('utf8');
	const asSent = matches(secret, rawBody, given[1]);
	const asEscaped = matches(secret, Buffer.from(escapeLikeDotNet(text)), given[1]);
	return asSent || asEscaped;
}

/**
 * JSON text as .NET's serializer writes it: `& < > ' " \` +` inside strings and every UTF-16 unit beyond ASCII become
 * `\uXXXX`. Escapes that stand already stay, but for `\"`.
 */
export function escapeLikeDotNet(json: string): string {
	return json.replace(STRING, (_string, inside: string, end: string) => {
		return `"${inside.replace(TO_ESCAPE, escapedAs)}${end}`;
	});
}

/** A JSON string with its quotes. The last one may be missing: what never fails never looks twice, whatever is sent. */
const STRING = /"([^"\\]*(?:\\[^][^"\\]*)*)("?)/g;
const TO_ESCAPE = /\\[^]|[&<>'`+]|[^\0-\x7f]/g;

function escapedAs(found: string): string {
	if (found.length === 2) return found === '\\"' ? unit('"') : found;
	return unit(found);
}

function matches(secret: string, body: Uint8Array, signature: string): boolean {
	const expected = createHmac('sha1', secret).update(body).digest();
	const given = Buffer.from(signature, 'base64');
	return given.length === expected.length && timingSafeEqual(given, expected);
}

function unit(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
