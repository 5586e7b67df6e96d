import type { Bm25f } from './bm25f';
import type { QueryTerm } from './query';
import type { SearchIndex } from './search-index';
import { WEIGHTS } from './weights';

const MAX_UNKNOWN = 12;
/** Of each half of a word that the documentation writes as two. */
const PART_WEIGHT = 0.5;
const MIN_LENGTH = 5;
const LETTERS = /^\p{L}+$/u;

const allowedEdits = (length: number): number => (length < MIN_LENGTH ? 0 : length < 8 ? 1 : 2);

/**
 * Whether two words differ by at most `limit` letters inserted, left out, changed or swapped with the next. Looks only
 * at the diagonal band the limit allows.
 */
export function withinEdits(a: string, b: string, limit: number): boolean {
	if (Math.abs(a.length - b.length) > limit) return false;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_unused, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = 1; j <= b.length; j++) {
			const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			}
			row.push(cost);
			if (cost < best) best = cost;
		}
		if (best > limit) return false;
		beforeLast = last;
		last = row;
	}
	return (last[b.length] ?? limit + 1) <= limit;
}

function similarTerms(term: string, indexes: readonly SearchIndex[]): string[] {
	const limit = allowedEdits(term.length);
	const found = new Set<string>();
	for (const { lexical } of indexes) {
		for (const segment of lexical.segments) {
			for (const word of segment.startingWith(term.charAt(0))) {
				if (Math.abs(word.length - term.length) > limit || !LETTERS.test(word)) continue;
				if (withinEdits(term, word, limit)) found.add(word);
			}
		}
	}
	return [...found];
}

/** Two words written as one in the documentation ("share point"), or one word there written as two. */
function compounds(words: readonly QueryTerm[], pairs: ReadonlyMap<string, number>, collection: Bm25f): QueryTerm[] {
	const found: QueryTerm[] = [];
	for (const [pair, weight] of pairs) {
		const joined = pair.replace(' ', '');
		if (joined.length < 6 || !LETTERS.test(joined) || collection.documentFrequency(joined) === 0) continue;
		found.push({ term: joined, weight: weight * WEIGHTS.compound, shown: pair, origin: 'spelling' });
	}
	for (const { term, weight, shown, origin } of words) {
		if (origin !== 'word' || term.length < 8 || collection.documentFrequency(term) > 0) continue;
		for (let cut = 4; cut <= term.length - 4; cut++) {
			const parts = [term.slice(0, cut), term.slice(cut)];
			if (!parts.every((part) => collection.documentFrequency(part) > 0)) continue;
			for (const part of parts)
				found.push({ term: part, weight: weight * WEIGHTS.compound * PART_WEIGHT, shown, origin: 'spelling' });
			break;
		}
	}
	return found;
}

/** Other spellings of the ticket's words that the documentation knows: misspelled, joined or split. */
export function correctionsFor(
	words: readonly QueryTerm[],
	pairs: ReadonlyMap<string, number>,
	indexes: readonly SearchIndex[],
	collection: Bm25f,
): QueryTerm[] {
	const known = new Set(words.map(({ term }) => term));
	const unknown = words
		.filter(({ term, origin }) => origin === 'word' && term.length >= MIN_LENGTH && LETTERS.test(term))
		.filter(({ term }) => collection.documentFrequency(term) === 0)
		.slice(0, MAX_UNKNOWN);
	const spellings = unknown.flatMap(({ term, weight, shown }) =>
		similarTerms(term, indexes)
			.filter((other) => !known.has(other))
			.map((other): QueryTerm => ({ term: other, weight: weight * WEIGHTS.spelling, shown, origin: 'spelling' })),
	);
	return [...spellings, ...compounds(words, pairs, collection).filter(({ term }) => !known.has(term))];
}
