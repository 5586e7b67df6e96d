import { InputError } from '../http/errors';
import { htmlToText, looksLikeHtml } from '../text/html';
import { asText } from './ids';
import { fieldNamed, type TraitField, type Traits } from './traits';

export type TraitConditionKind = 'contains' | 'equals' | 'empty' | 'notEmpty';

export interface TraitCondition {
	/** Key or name of a field. */
	field: string;
	condition: TraitConditionKind;
	value?: unknown;
}

/**
 * A test for records' traits: all conditions must hold.
 * @throws InputError for a field the type does not have, and for a condition without a value
 */
export function traitFilter(fields: TraitField[], conditions: TraitCondition[]): (traits: Traits) => boolean {
	const tests = conditions.map(({ field, condition, value }) => {
		const { key, name } = fieldNamed(fields, field, 'Trait Filters');
		const wanted = asText(value).toLowerCase();
		if (wanted === '' && (condition === 'contains' || condition === 'equals')) {
			const advice = 'Enter a value, or use "Is Empty".';
			throw new InputError(`"Trait Filters" has no value for "${name}".`, advice, 'Trait Filters');
		}
		return (traits: Traits) => holds(condition, wanted, searchable(traits[key]));
	});
	return (traits) => tests.every((test) => test(traits));
}

function holds(condition: TraitConditionKind, wanted: string, texts: string[]): boolean {
	switch (condition) {
		case 'empty':
			return texts.length === 0;
		case 'notEmpty':
			return texts.length > 0;
		case 'equals':
			return texts.includes(wanted);
		default:
			return texts.some((text) => text.includes(wanted));
	}
}

/** What a value can be found by, in lower case: a text without markup, or names and ids of linked records. */
function searchable(value: unknown): string[] {
	if (value === undefined || value === null || value === '') return [];
	if (typeof value === 'string') return [(looksLikeHtml(value) ? htmlToText(value).text : value).trim().toLowerCase()];
	if (typeof value !== 'object') return [String(value).toLowerCase()];
	const { values, name } = value as { values?: unknown; name?: unknown };
	if (!Array.isArray(values)) return asText(name) ? [asText(name).toLowerCase()] : [];
	return values.flatMap((tag: unknown) => {
		const { id, name: tagName } = (tag ?? {}) as { id?: unknown; name?: unknown };
		return [asText(id), asText(tagName).toLowerCase()].filter(Boolean);
	});
}
