import { NEGATION, type Token, tokenize } from '../index/tokenize';
import type { Concept } from './concept';
import type { WordClasses } from './word-classes';

/** One place in a text where a phrase of a concept stands. */
export interface ConceptMention {
	concept: number;
	weight: number;
	start: number;
	end: number;
	position: number;
}

interface CompiledPhrase {
	concept: number;
	weight: number;
	/** Vocabulary numbers; the first is the anchor, the rarest of them. */
	words: number[];
	window: number;
}

/** One word position of a text: the vocabulary numbers it can stand for, and where it is. */
interface Place {
	words: number[];
	position: number;
	start: number;
	end: number;
}

const MAX_WORDS = 6;
/** How many words may stand between those of a phrase. */
const SLACK = [0, 0, 2, 3, 4, 4, 4];

/**
 * Finds concept phrases in token streams. The words of a phrase may stand in any order, close together, inflected, and
 * with other words between; longer phrases allow more. Linear in the text for a given set of phrases.
 */
export class ConceptMatcher {
	private readonly vocabulary = new Map<string, number>();
	private readonly classesOf = new Map<string, number[]>();
	private readonly byAnchor: CompiledPhrase[][] = [];

	constructor(concepts: readonly Concept[], classes: WordClasses) {
		for (const [name, members] of classes) {
			for (const member of members) {
				const known = this.classesOf.get(member) ?? [];
				known.push(this.numberOf(name));
				this.classesOf.set(member, known);
			}
		}
		const phrases = concepts.flatMap(({ phrases: own }, concept) =>
			own.flatMap(({ text, weight }) => {
				const words = this.phraseWords(text);
				return words.length === 0 || words.length > MAX_WORDS
					? []
					: [{ concept, weight, words, window: words.length + (SLACK[words.length] ?? 0) }];
			}),
		);
		this.anchor(phrases);
	}

	private numberOf(word: string): number {
		const known = this.vocabulary.get(word);
		if (known !== undefined) return known;
		const created = this.vocabulary.size;
		this.vocabulary.set(word, created);
		return created;
	}

	private phraseWords(text: string): number[] {
		const words = text.split(' ').flatMap((word) => {
			if (word.startsWith('@') || word === NEGATION) return [word];
			return tokenize(word)
				.filter(({ part }) => !part)
				.map(({ term }) => term);
		});
		return [...new Set(words)].map((word) => this.numberOf(word));
	}

	private anchor(phrases: readonly CompiledPhrase[]): void {
		const uses = new Uint32Array(this.vocabulary.size);
		for (const { words } of phrases) for (const word of words) uses[word] = (uses[word] ?? 0) + 1;
		for (const phrase of phrases) {
			phrase.words.sort((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
			const anchor = phrase.words[0] ?? 0;
			(this.byAnchor[anchor] ??= []).push(phrase);
		}
	}

	/** The words of a token that phrases know; several where it belongs to classes. */
	private wordsOf(token: Token): number[] {
		const own = this.vocabulary.get(token.term);
		const classes = this.classesOf.get(token.term);
		if (classes === undefined) return own === undefined ? [] : [own];
		return own === undefined ? classes : [own, ...classes];
	}

	/** Starts reading a text; give it every token, then take the mentions. */
	reader(): MentionReader {
		const places: Place[] = [];
		return {
			read: (token) => {
				const words = this.wordsOf(token);
				if (words.length === 0) return;
				const last = places[places.length - 1];
				if (last !== undefined && last.position === token.position) last.words.push(...words);
				else places.push({ words: [...words], position: token.position, start: token.start, end: token.end });
			},
			mentions: () => this.mentions(places),
		};
	}

	private mentions(places: readonly Place[]): ConceptMention[] {
		const found: ConceptMention[] = [];
		for (let index = 0; index < places.length; index++) {
			for (const word of places[index]?.words ?? []) {
				for (const phrase of this.byAnchor[word] ?? []) {
					const mention = this.matchAt(places, index, phrase);
					if (mention !== null) found.push(mention);
				}
			}
		}
		return found;
	}

	private matchAt(places: readonly Place[], index: number, phrase: CompiledPhrase): ConceptMention | null {
		const anchor = places[index];
		if (anchor === undefined) return null;
		let { start, end } = anchor;
		for (let w = 1; w < phrase.words.length; w++) {
			const place = this.nearest(places, index, phrase.words[w] ?? 0, phrase.window);
			if (place === null) return null;
			if (place.start < start) start = place.start;
			if (place.end > end) end = place.end;
		}
		return { concept: phrase.concept, weight: phrase.weight, start, end, position: anchor.position };
	}

	private nearest(places: readonly Place[], index: number, word: number, window: number): Place | null {
		const origin = places[index]?.position ?? 0;
		for (let step = 1; step < window * 2; step++) {
			const before = places[index - step];
			const after = places[index + step];
			const beforeNear = before !== undefined && origin - before.position < window;
			const afterNear = after !== undefined && after.position - origin < window;
			if (afterNear && after.words.includes(word)) return after;
			if (beforeNear && before.words.includes(word)) return before;
			if (!beforeNear && !afterNear) return null;
		}
		return null;
	}
}

export interface MentionReader {
	read(token: Token): void;
	mentions(): ConceptMention[];
}
