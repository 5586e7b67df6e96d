import { createHash } from 'crypto';

/** A name for a text, 10 hexadecimal characters: long enough to tell an MSP's topics apart, short enough for a title. */
export function shortHash(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 10);
}
