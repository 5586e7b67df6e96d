const SECRET_NAME = /pass|pwd|secret|otp|token|credential|api.?key|private.?key|\bpin\b|psk|traits/i;
const API_KEY = /\bITG\.[\w.+/=-]{8,}/g;
const HIDDEN = '[hidden]';

/** Values shorter than this are in every other word, and no secret. */
const SHORTEST_SECRET = 3;

/**
 * Makes a function that takes out of a text what the answer must not repeat: API keys, and the secrets of the request that
 * was sent, because IT Glue's validation errors may quote what they complain about. Everything inside traits counts as
 * secret: any field there may hold a password.
 */
export function redactor(requestBody: unknown): (text: string) => string {
	const secrets = [...new Set(secretsIn(requestBody, false).flatMap(spellings))].sort((a, b) => b.length - a.length);
	return (text) => {
		const withoutSecrets = secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
		return withoutSecrets.replace(API_KEY, HIDDEN);
	};
}

function secretsIn(value: unknown, secret: boolean): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => secretsIn(entry, secret));
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([name, entry]) => secretsIn(entry, secret || SECRET_NAME.test(name)));
	}
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	return secret && text.length >= SHORTEST_SECRET ? [text] : [];
}

/** As typed, and as it looks inside JSON or HTML. */
function spellings(secret: string): string[] {
	const html = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
	return [secret, JSON.stringify(secret).slice(1, -1), html, secret.trim()].filter(
		(text) => text.length >= SHORTEST_SECRET,
	);
}
