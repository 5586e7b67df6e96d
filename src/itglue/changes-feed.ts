import { createHash, timingSafeEqual } from 'crypto';

/** Shorter secrets can be guessed. */
export const SHORTEST_SECRET = 16;

/** Compares secrets in a time that tells nothing about them; nothing equals a secret that is missing or too short. */
export function isSameSecret(given: unknown, secret: string): boolean {
	if (typeof given !== 'string' || secret.length < SHORTEST_SECRET) return false;
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(secret));
}
