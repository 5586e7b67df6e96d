import { CAPITALISED_PRODUCT_NAMES, PRODUCT_NAMES } from './products';
import { serviceDeskGraph } from '../concepts/graph';
import { isChatter, isCommon, isFunctionWord } from '../index/commonness';
import { stem } from '../index/stem';
import type { Token } from '../index/tokenize';

const MAX_NAMES = 8;
const LONGEST_NAME = 8;
const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}_.@\\\\/-])';
const NO_WORD_AFTER = '(?![\\p{L}\\p{N}_@-]|\\.\\p{L})';
const BETWEEN_WORDS = '[^\\p{L}\\p{N}\\n]{1,4}(?:and\\s{1,2})?';
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyCase = (word: string): string =>
	word.replace(/[^]/gu, (letter) =>
		letter.toLowerCase() === letter.toUpperCase() ? escaped(letter) : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
	);

/** Whether a word means nothing to a service desk, so that, by itself, it can only be somebody's name. */
function isProper(word: string): boolean {
	const lower = word.toLowerCase();
	const term = stem(lower);
	const known = PRODUCT_NAMES.has(lower) || CAPITALISED_PRODUCT_NAMES.has(word) || serviceDeskGraph().matcher.knows(term);
	return lower.length > 2 && !known && !isChatter(term) && !isCommon(term) && !isFunctionWord(term);
}

/** How people write a name: all of it, without what stands at its end, or its first word alone. */
function formsOf(name: string): string[][] {
	const words = [...name.matchAll(NAME_WORD)].slice(0, LONGEST_NAME).map(([word]) => word.replace(/\.$/, ''));
	const starts = words.map((_word, place) => words.slice(0, place + 1));
	return starts.filter(
		(start) => start.some(isProper) && (start === starts.at(-1) || !isFunctionWord(stem(start.at(-1)?.toLowerCase() ?? ''))),
	);
}

/**
 * Finds where a ticket says the names of the organization it comes from; null where there is none to look for. A single word
 * counts only with its capital letters, and none that the service desk has a use for: of "Harbor Backup", "Harbor" and both.
 */
export function ownNames(names: readonly string[]): RegExp | null {
	const forms = names.slice(0, MAX_NAMES).flatMap(formsOf);
	if (forms.length === 0) return null;
	forms.sort((a, b) => b.length - a.length);
	const patterns = forms.map((words) => words.map(words.length === 1 ? escaped : anyCase).join(BETWEEN_WORDS));
	return new RegExp(`${NO_WORD_BEFORE}(?:${[...new Set(patterns)].join('|')})(?:['’]s)?${NO_WORD_AFTER}`, 'gu');
}

/** The tokens of a text outside the names that are found in it. */
export function tokensWithout(names: RegExp | null, text: string, tokens: Token[]): Token[] {
	if (names === null) return tokens;
	const spans = [...text.matchAll(names)].map((match) => [match.index, match.index + match[0].length] as const);
	if (spans.length === 0) return tokens;
	return tokens.filter(({ start, end }) => !spans.some(([from, to]) => from <= start && end <= to));
}
