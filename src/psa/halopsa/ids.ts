import { recordId } from '../record-id';
import { SERVICE } from './errors';

/** A record id typed by a user or taken from an item; tickets are shown with zeros in front (`0004242`). @throws InputError */
export function haloId(value: unknown, parameter: string): number {
	const text = String(value ?? '').trim().replace(/^#?0{1,10}(?=\d)/, '');
	return recordId(text, parameter, { service: SERVICE, example: '4242', digits: 10 });
}

/** Ids as HaloPSA's filters take several: separated by commas. */
export function idList(values: readonly string[], parameter: string): string {
	return values.map((value) => haloId(value, parameter)).join(',');
}
