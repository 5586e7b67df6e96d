import { InputError } from '../../src/http/errors';
import { asText, quoted } from '../../src/itglue/ids';

/** What expressions and models give for parameters: the right value, often in another type. */

/** A switch; text counts by what it says. */
export function isOn(value: unknown, initial = false): boolean {
	const text = asText(value).toLowerCase();
	if (['true', 'yes', '1', 'on'].includes(text)) return true;
	return ['false', 'no', '0', 'off'].includes(text) ? false : initial;
}

/** The same for what is written: anything but yes or no is a mistake. @throws InputError */
export function switchOf(value: unknown, label: string): boolean {
	const is = isOn(value);
	if (is === isOn(value, true)) return is;
	throw new InputError(`"${label}" is neither true nor false: ${quoted(asText(value))}.`, 'Enter true or false.', label);
}

/** A whole number of at least 1, `initial` for anything else. */
export function countOf(value: unknown, initial: number): number {
	const number = Math.floor(Number(asText(value) || NaN));
	return number >= 1 ? number : initial;
}

/** A list, or text: separated by commas, or JSON. */
export function listOf(value: unknown): string[] {
	const list = typeof value === 'string' && value.trim().startsWith('[') ? parsed(value) : value;
	return (Array.isArray(list) ? list : asText(list).split(',')).map(asText).filter(Boolean);
}

/** An object, or JSON of one, even of JSON in JSON. @throws InputError */
export function objectOf(value: unknown, label: string): Record<string, unknown> {
	const once = typeof value === 'string' ? parsed(value.trim() || '{}') : (value ?? {});
	const object = typeof once === 'string' ? parsed(once) : once;
	if (typeof object === 'object' && object !== null && !Array.isArray(object)) return object as Record<string, unknown>;
	const advice = 'Enter an object with values by name, such as {"vendor": "Contoso"}.';
	throw new InputError(`"${label}" is not a JSON object.`, advice, label);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
