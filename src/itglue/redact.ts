import { concealer, HIDDEN } from '../http/conceal';

const SECRET_NAME = /pass|pwd|secret|otp|token|credential|api.?key|private.?key|\bpin\b|psk|traits/i;
const API_KEY = /\bITG\.[\w.+/=-]{8,}/g;

/**
 * Makes a function that takes out of a text what the answer must not repeat: API keys, and the secrets of the request that
 * was sent, because IT Glue's validation errors may quote what they complain about. Everything inside traits counts as
 * secret: any field there may hold a password.
 */
export function redactor(requestBody: unknown): (text: string) => string {
	const conceal = concealer(secretsIn(requestBody, false));
	return (text) => conceal(text).replace(API_KEY, HIDDEN);
}

function secretsIn(value: unknown, secret: boolean): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => secretsIn(entry, secret));
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([name, entry]) => secretsIn(entry, secret || SECRET_NAME.test(name)));
	}
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	return secret ? [text] : [];
}
