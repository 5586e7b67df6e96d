import { AMBIGUOUS } from './ambiguous';
import { isChatter, isCommon, isFunctionWord } from '../index/commonness';
import { STOP_WORDS } from '../index/stopwords';
import { NEGATION, type Token, tokenize } from '../index/tokenize';
import type { Concept } from './concept';
import type { WordClasses } from './word-classes';

/** One place in a text where a phrase of a concept stands. */
export interface ConceptMention {
	concept: number;
	/** How surely it speaks of the concept, 0 to 1. */
	weight: number;
	/** Words of the phrase. */
	words: number;
	start: number;
	end: number;
	position: number;
}

interface CompiledPhrase {
	concept: number;
	weight: number;
	/** Vocabulary numbers; the first is the anchor, the rarest of them. */
	words: number[];
	/** The word that is negated, and whether the negation follows it in the phrase; null without negation. */
	negated: { word: number; follows: boolean } | null;
	window: number;
}

/** One word position of a text: the vocabulary numbers it can stand for, and where it is. */
interface Place {
	words: readonly number[];
	position: number;
	start: number;
	end: number;
}

const NONE: readonly number[] = [];
const MAX_WORDS = 6;
const AMBIGUOUS_WEIGHT = 0.3;
/** How many words may stand between those of a phrase. */
const SLACK = [0, 0, 2, 3, 4, 4, 4];
/** A negation stands before what it negates, at most this many words. */
const NEGATION_REACH = 4;

const isAmbiguous = (term: string): boolean =>
	AMBIGUOUS.has(term) || isChatter(term) || isCommon(term) || isFunctionWord(term);

/**
 * Finds concept phrases in token streams. The words of a phrase may stand in any order, close together, inflected, and
 * with other words between; longer phrases allow more. Linear in the text for a given set of phrases.
 */
export class ConceptMatcher {
	private readonly vocabulary = new Map<string, number>();
	private readonly classesOf = new Map<string, number[]>();
	/** Term to every vocabulary number it can stand for: its own and its classes. */
	private readonly numbersOf = new Map<string, readonly number[]>();
	private readonly byAnchor: CompiledPhrase[][] = [];
	private readonly negation: number;
	private readonly stamps: Float64Array;
	private stamp = 0;

	constructor(concepts: readonly Concept[], classes: WordClasses) {
		for (const [name, members] of classes) {
			for (const member of members) {
				const known = this.classesOf.get(member) ?? [];
				known.push(this.numberOf(name));
				this.classesOf.set(member, known);
			}
		}
		this.negation = this.numberOf(NEGATION);
		this.anchor(
			concepts.flatMap(({ phrases }, concept) =>
				phrases.flatMap(({ text, weight }) => this.compile(concept, text, weight) ?? []),
			),
		);
		this.rememberNumbers();
		this.stamps = new Float64Array(this.vocabulary.size);
	}

	private rememberNumbers(): void {
		for (const [term, own] of this.vocabulary) this.numbersOf.set(term, [own, ...(this.classesOf.get(term) ?? [])]);
		for (const [term, classes] of this.classesOf) if (!this.numbersOf.has(term)) this.numbersOf.set(term, classes);
	}

	private numberOf(word: string): number {
		const known = this.vocabulary.get(word);
		if (known !== undefined) return known;
		const created = this.vocabulary.size;
		this.vocabulary.set(word, created);
		return created;
	}

	private compile(concept: number, text: string, weight: number): CompiledPhrase | null {
		const all = text.split(' ').flatMap((word) => {
			if (word.startsWith('@') || word === NEGATION) return [word];
			return tokenize(word)
				.filter(({ part }) => part === false)
				.map(({ term }) => term);
		});
		const numbers = [...new Set(all)].map((word) => this.numberOf(word));
		const words = numbers.filter((word) => word !== this.negation);
		if (words.length === 0 || words.length > MAX_WORDS) return null;
		const at = numbers.indexOf(this.negation);
		const follows = at === numbers.length - 1;
		const negated = at === -1 ? null : { word: numbers[follows ? at - 1 : at + 1] ?? 0, follows };
		const alone = all.length === 1 && isAmbiguous(all[0] ?? '') ? AMBIGUOUS_WEIGHT : 1;
		const tight = words.length === 2 && text.split(' ').some((word) => STOP_WORDS.has(word));
		const window = words.length + (tight ? 0 : (SLACK[words.length] ?? 0));
		return { concept, weight: weight * alone, words, negated, window };
	}

	/** A word that names several concepts speaks less surely of each. */
	private shareSingleWords(phrases: readonly CompiledPhrase[]): void {
		const owners = new Map<number, Set<number>>();
		const single = phrases.filter(({ words, negated }) => words.length === 1 && negated === null);
		for (const { words, concept } of single) {
			const word = words[0] ?? 0;
			owners.set(word, (owners.get(word) ?? new Set<number>()).add(concept));
		}
		for (const phrase of single) phrase.weight /= Math.sqrt(owners.get(phrase.words[0] ?? 0)?.size ?? 1);
	}

	/** A phrase is looked for where its rarest word stands: the one few phrases use, and no common word or class. */
	private anchor(phrases: readonly CompiledPhrase[]): void {
		this.shareSingleWords(phrases);
		const uses = new Uint32Array(this.vocabulary.size);
		for (const { words } of phrases) for (const word of words) uses[word] = (uses[word] ?? 0) + 1;
		for (const [term, word] of this.vocabulary) {
			if (term.startsWith('@') || isAmbiguous(term)) uses[word] = (uses[word] ?? 0) + phrases.length;
		}
		for (const phrase of phrases) {
			phrase.words.sort((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
			const anchor = phrase.words[0] ?? 0;
			(this.byAnchor[anchor] ??= []).push(phrase);
		}
	}

	/** Starts reading a text; give it every token, then take the mentions. */
	reader(): MentionReader {
		const places: Place[] = [];
		return {
			read: ({ term, part, position, start, end }) => {
				if (part === 'camel') return;
				const numbers = this.numbersOf.get(term);
				if (numbers === undefined) return;
				const last = places[places.length - 1];
				if (last?.position === position) last.words = [...last.words, ...numbers];
				else places.push({ words: numbers, position, start, end });
			},
			mentions: (minimum = 0) => this.mentions(places, minimum),
		};
	}

	private mentions(places: readonly Place[], minimum: number): ConceptMention[] {
		const found: ConceptMention[] = [];
		const present = this.markPresent(places);
		for (let index = 0; index < places.length; index++) {
			for (const word of places[index]?.words ?? NONE) {
				const phrases = this.byAnchor[word];
				if (phrases === undefined) continue;
				for (const phrase of phrases) {
					if (phrase.weight < minimum || !this.arePresent(phrase, present)) continue;
					const mention = this.matchAt(places, index, phrase);
					if (mention !== null) found.push(mention);
				}
			}
		}
		return found;
	}

	/** Stamps every word of a text, so that a phrase with a word the text has nowhere is passed over at once. */
	private markPresent(places: readonly Place[]): number {
		this.stamp++;
		for (const { words } of places) for (const word of words) this.stamps[word] = this.stamp;
		return this.stamp;
	}

	private arePresent({ words }: CompiledPhrase, stamp: number): boolean {
		for (let w = 1; w < words.length; w++) if (this.stamps[words[w] ?? 0] !== stamp) return false;
		return true;
	}

	private matchAt(places: readonly Place[], index: number, phrase: CompiledPhrase): ConceptMention | null {
		const anchor = places[index];
		if (anchor === undefined) return null;
		let { start, end } = anchor;
		let negatedAt = index;
		for (let w = 1; w < phrase.words.length; w++) {
			const word = phrase.words[w] ?? 0;
			const at = nearest(places, index, word, phrase.window);
			const place = places[at];
			if (place === undefined) return null;
			if (word === phrase.negated?.word) negatedAt = at;
			if (place.start < start) start = place.start;
			if (place.end > end) end = place.end;
		}
		if (phrase.negated !== null) {
			const negation = this.negationOf(places, negatedAt, phrase.negated.follows);
			if (negation === null) return null;
			start = Math.min(start, negation.start);
			end = Math.max(end, negation.end);
		}
		const { concept, weight, words } = phrase;
		const length = words.length + (phrase.negated === null ? 0 : 1);
		return { concept, weight, words: length, start, end, position: anchor.position };
	}

	private negationOf(places: readonly Place[], index: number, follows: boolean): Place | null {
		const origin = places[index]?.position ?? 0;
		for (let i = index - 1; i >= 0; i--) {
			const place = places[i];
			if (place === undefined || origin - place.position > NEGATION_REACH) break;
			if (place.words.includes(this.negation)) return place;
		}
		const next = follows ? places[index + 1] : undefined;
		return next !== undefined && next.position - origin <= 2 && next.words.includes(this.negation) ? next : null;
	}
}

/** Index of the place nearest to `index` that can stand for the word within the window; -1 where there is none. */
function nearest(places: readonly Place[], index: number, word: number, window: number): number {
	const origin = places[index]?.position ?? 0;
	for (let step = 1; step < window * 2; step++) {
		const before = places[index - step];
		const after = places[index + step];
		const beforeNear = before !== undefined && origin - before.position < window;
		const afterNear = after !== undefined && after.position - origin < window;
		if (afterNear && after.words.includes(word)) return index + step;
		if (beforeNear && before.words.includes(word)) return index - step;
		if (!beforeNear && !afterNear) return -1;
	}
	return -1;
}

export interface MentionReader {
	read(token: Token): void;
	/** What was found so far that speaks of its concept at least this surely. */
	mentions(minimum?: number): ConceptMention[];
}
