import { WRITTEN_SUBJECTS } from './subjects-written';
import type { WrittenPhrase } from '../../knowledge/concepts/word-uses';
import { tokenize } from '../../knowledge/index/tokenize';

interface Phrase {
	subject: string;
	/** Stems, without the rarest, under which the phrase is looked up. */
	stems: readonly string[];
	weight: number;
}

/** How surely two words, one word, or a word marked as weak speak of their subject. */
const SURE = 1;
const SINGLE = 0.8;
const WEAK = 0.4;

/** The telling words of a text, each once. */
export const stemsOf = (text: string): string[] => [
	...new Set(tokenize(text).filter(({ stop, part }) => !stop && !part).map(({ term }) => term)),
];

let phrases: Map<string, Phrase[]> | undefined;

/** By their first stem; made at the first use. */
function phraseTable(): Map<string, Phrase[]> {
	if (phrases !== undefined) return phrases;
	phrases = new Map();
	for (const line of WRITTEN_SUBJECTS.trim().split('\n')) {
		const colon = line.indexOf(':');
		for (const written of line.slice(colon + 1).split(';')) {
			const [first, ...others] = stemsOf(written.replace('~', ''));
			if (first === undefined) continue;
			const isSingle = !/[ -]/.test(written.trim());
			if (others.length === 0 && !isSingle) continue;
			const weight = written.trim().endsWith('~') ? WEAK : isSingle ? SINGLE : SURE;
			phrases.set(first, [...(phrases.get(first) ?? []), { subject: line.slice(0, colon), stems: others, weight }]);
		}
	}
	return phrases;
}

/** Every phrase of every subject. */
export function subjectPhrases(): WrittenPhrase[] {
	return [...phraseTable()].flatMap(([first, found]) =>
		found.map(({ subject, stems, weight }) => ({ of: subject, weight, words: [first, ...stems].map((stem) => [stem]) })),
	);
}

/**
 * What a ticket is about among the things that one client has and another has not, each from 0 to 1.
 * @param words as `stemsOf` gives them
 */
export function subjectsOf(words: readonly string[]): ReadonlyMap<string, number> {
	const stems = new Set(words);
	const found = new Map<string, number>();
	for (const stem of stems) {
		for (const { subject, stems: others, weight } of phraseTable().get(stem) ?? []) {
			if (!others.every((other) => stems.has(other))) continue;
			found.set(subject, 1 - (1 - (found.get(subject) ?? 0)) * (1 - weight));
		}
	}
	return found;
}
