import type { Term } from '../index/tokenize';
import type { CompiledPhrases } from './compiled-graph';
import { PhraseTable } from './phrase-table';

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

/** One word position of a text: the vocabulary numbers it can stand for, and where it is. */
interface Place {
	words: readonly number[];
	position: number;
	start: number;
	end: number;
}

const NONE: readonly number[] = [];
/** A negation stands before what it negates, at most this many words. */
const NEGATION_REACH = 4;

/**
 * Finds concept phrases in token streams. The words of a phrase may stand in any order, close together, inflected, and
 * with other words between; longer phrases allow more. Linear in the text for a given set of phrases.
 */
export class ConceptMatcher {
	/** What it looks for. */
	readonly table: PhraseTable;
	private readonly stamps: Float64Array;
	private stamp = 0;

	constructor(phrases: CompiledPhrases) {
		this.table = new PhraseTable(phrases);
		this.stamps = new Float64Array(this.table.size);
	}

	/** Whether a stem is part of any phrase, and so a word of the trade. */
	knows(term: string): boolean {
		return this.table.numbers(term) !== undefined;
	}

	/** Starts reading a text; give it every token, then take the mentions. */
	reader(): MentionReader {
		const places: Place[] = [];
		return {
			read: ({ term, part }, position, start, end) => {
				if (part === 'camel') return;
				const numbers = this.table.numbers(term);
				if (numbers === undefined) return;
				const last = places[places.length - 1];
				if (last?.position === position) last.words = [...last.words, ...numbers];
				else places.push({ words: numbers, position, start, end });
			},
			mentions: (minimum = 0) => this.mentions(places, minimum),
		};
	}

	private mentions(places: readonly Place[], minimum: number): ConceptMention[] {
		const { anchorStarts, weights } = this.table;
		const found: ConceptMention[] = [];
		const present = this.markPresent(places);
		for (let index = 0; index < places.length; index++) {
			for (const word of places[index]?.words ?? NONE) {
				const end = anchorStarts[word + 1] ?? 0;
				for (let phrase = anchorStarts[word] ?? 0; phrase < end; phrase++) {
					if ((weights[phrase] ?? 0) < minimum || !this.arePresent(phrase, present)) continue;
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

	private arePresent(phrase: number, stamp: number): boolean {
		const { starts, words } = this.table;
		const end = starts[phrase + 1] ?? 0;
		for (let at = starts[phrase] ?? 0; at < end; at++) if (this.stamps[words[at] ?? 0] !== stamp) return false;
		return true;
	}

	private matchAt(places: readonly Place[], index: number, phrase: number): ConceptMention | null {
		const { starts, words, windows, weights, concepts, negatedWords } = this.table;
		const anchor = places[index];
		if (anchor === undefined) return null;
		let { start, end } = anchor;
		const negated = negatedWords[phrase] ?? -1;
		let negatedAt = index;
		const [from, to] = [starts[phrase] ?? 0, starts[phrase + 1] ?? 0];
		for (let w = from; w < to; w++) {
			const word = words[w] ?? 0;
			const at = nearest(places, index, word, windows[phrase] ?? 0);
			const place = places[at];
			if (place === undefined) return null;
			if (word === negated) negatedAt = at;
			if (place.start < start) start = place.start;
			if (place.end > end) end = place.end;
		}
		if (negated !== -1) {
			const negation = this.negationOf(places, negatedAt, this.table.negationFollows[phrase] === 1);
			if (negation === null) return null;
			start = Math.min(start, negation.start);
			end = Math.max(end, negation.end);
		}
		const length = 1 + to - from + (negated === -1 ? 0 : 1);
		const [concept, weight] = [concepts[phrase] ?? 0, weights[phrase] ?? 0];
		return { concept, weight, words: length, start, end, position: anchor.position };
	}

	private negationOf(places: readonly Place[], index: number, follows: boolean): Place | null {
		const { negation } = this.table;
		const origin = places[index]?.position ?? 0;
		for (let i = index - 1; i >= 0; i--) {
			const place = places[i];
			if (place === undefined || origin - place.position > NEGATION_REACH) break;
			if (place.words.includes(negation)) return place;
		}
		const next = follows ? places[index + 1] : undefined;
		return next !== undefined && next.position - origin <= 2 && next.words.includes(negation) ? next : null;
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
	/** Takes the next term of the text, with its place and its offsets. */
	read(term: Term, position: number, start: number, end: number): void;
	/** What was found so far that speaks of its concept at least this surely. */
	mentions(minimum?: number): ConceptMention[];
}
