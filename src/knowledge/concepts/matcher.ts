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

const NONE: readonly number[] = [];
/** A negation stands before what it negates, at most this many words. */
const NEGATION_REACH = 4;

/** Which words a text has at all; one text after the other, without clearing anything in between. */
class Presence {
	readonly stamps: Float64Array;
	stamp = 0;

	/** @param size the number that stands for no word, and so counts as present in every text */
	constructor(private readonly size: number) {
		this.stamps = new Float64Array(size + 1);
	}

	begin(): void {
		this.stamp++;
		this.add(this.size);
	}

	add(word: number): void {
		this.stamps[word] = this.stamp;
	}

	has(word: number): boolean {
		return this.stamps[word] === this.stamp;
	}
}

/**
 * Finds concept phrases in token streams. The words of a phrase may stand in any order, close together, inflected, and
 * with other words between; longer phrases allow more. Linear in the text for a given set of phrases.
 */
export class ConceptMatcher {
	/** What it looks for. */
	readonly table: PhraseTable;
	private readonly presence: Presence;

	constructor(phrases: CompiledPhrases) {
		this.table = new PhraseTable(phrases);
		this.presence = new Presence(this.table.size);
	}

	/** Whether a stem is part of any phrase, and so a word of the trade. */
	knows(term: string): boolean {
		return this.table.numbers(term) !== undefined;
	}

	/** What the terms of one place can stand for in phrases, as a reader takes it; empty where no phrase has them. */
	phraseWords(terms: readonly Term[]): readonly number[] {
		let words = NONE;
		for (let at = 0; at < terms.length; at++) {
			const { term, part } = terms[at]!;
			const numbers = part === 'camel' ? undefined : this.table.numbers(term);
			if (numbers !== undefined) words = words === NONE ? numbers : [...words, ...numbers];
		}
		return words;
	}

	/** Reads texts, one after the other; two readers may not read at the same time. */
	reader(): MentionReader {
		return new MentionReader(this.table, this.presence);
	}
}

/** Takes the words of a text that phrases are made of, then tells which phrases stand there. */
export class MentionReader {
	/** How many places of the text there are; what the lists hold beyond them is of an earlier text. */
	private size = 0;
	/** Of each place the vocabulary numbers it can stand for, which word of the text it is, and its offsets. */
	private readonly words: Array<readonly number[]> = [];
	private readonly positions: number[] = [];
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];
	/** The phrases that stand in the text, and the place of each one's anchor; there are `count`. */
	private count = 0;
	private readonly found: number[] = [];
	private readonly anchors: number[] = [];
	/** Offsets of the phrase that was matched last. */
	private start = 0;
	private end = 0;

	constructor(
		private readonly table: PhraseTable,
		private readonly presence: Presence,
	) {}

	/** Forgets the text, for the next one. */
	begin(): void {
		this.size = 0;
	}

	/** Takes the next place of the text, as `phraseWords` tells it. */
	place(words: readonly number[], position: number, start: number, end: number): void {
		const place = this.size++;
		this.words[place] = words;
		this.positions[place] = position;
		this.starts[place] = start;
		this.ends[place] = end;
	}

	/** All phrases of the text, of which several may speak of one concept. */
	mentions(): ConceptMention[] {
		const found = this.find(0);
		return Array.from({ length: found }, (_, at) => this.mention(at));
	}

	/** The concept of one of the phrases that were found. */
	concept(at: number): number {
		return this.table.concepts[this.found[at]!]!;
	}

	private mention(at: number): ConceptMention {
		const { concepts, weights } = this.table;
		const [phrase, anchor] = [this.found[at]!, this.anchors[at]!];
		this.matches(phrase, anchor);
		return {
			concept: concepts[phrase] ?? 0,
			weight: weights[phrase] ?? 0,
			words: this.lengthOf(phrase),
			start: this.start,
			end: this.end,
			position: this.positions[anchor] ?? 0,
		};
	}

	/** Looks for the phrases that speak of their concept at least this surely, and tells how many stand in the text. */
	find(minimum: number): number {
		this.count = 0;
		this.markPresent();
		for (let place = 0; place < this.size; place++) {
			const words = this.words[place]!;
			for (let at = 0; at < words.length; at++) this.findAnchored(words[at]!, place, minimum);
		}
		return this.count;
	}

	private findAnchored(word: number, place: number, minimum: number): void {
		const { anchorStarts, firstWords, weights } = this.table;
		const { stamps, stamp } = this.presence;
		const end = anchorStarts[word + 1]!;
		for (let phrase = anchorStarts[word]!; phrase < end; phrase++) {
			if (stamps[firstWords[phrase]!] !== stamp || weights[phrase]! < minimum || !this.matches(phrase, place)) continue;
			this.found[this.count] = phrase;
			this.anchors[this.count++] = place;
		}
	}

	/** So that a phrase with a word the text has nowhere is passed over at once. */
	private markPresent(): void {
		this.presence.begin();
		for (let place = 0; place < this.size; place++) {
			const words = this.words[place] ?? NONE;
			for (let at = 0; at < words.length; at++) this.presence.add(words[at] ?? 0);
		}
	}

	private arePresent(phrase: number): boolean {
		const { starts, words } = this.table;
		const end = starts[phrase + 1] ?? 0;
		for (let at = starts[phrase] ?? 0; at < end; at++) if (!this.presence.has(words[at] ?? 0)) return false;
		return true;
	}

	private lengthOf(phrase: number): number {
		const { starts, negatedWords } = this.table;
		const others = (starts[phrase + 1] ?? 0) - (starts[phrase] ?? 0);
		return 1 + others + (negatedWords[phrase] === -1 ? 0 : 1);
	}

	/** Whether the phrase stands around the place of its anchor; if so its offsets are noted. */
	private matches(phrase: number, anchor: number): boolean {
		const { starts, words, windows, negatedWords } = this.table;
		if (!this.arePresent(phrase)) return false;
		const negated = negatedWords[phrase] ?? -1;
		let negatedAt = anchor;
		this.startAt(anchor);
		const end = starts[phrase + 1] ?? 0;
		for (let w = starts[phrase] ?? 0; w < end; w++) {
			const word = words[w] ?? 0;
			const at = this.nearest(anchor, word, windows[phrase] ?? 0);
			if (at === -1) return false;
			if (word === negated) negatedAt = at;
			this.stretchTo(at);
		}
		if (negated === -1) return true;
		const negation = this.negationOf(negatedAt, this.table.negationFollows[phrase] === 1);
		if (negation === -1) return false;
		this.stretchTo(negation);
		return true;
	}

	private startAt(place: number): void {
		this.start = this.starts[place] ?? 0;
		this.end = this.ends[place] ?? 0;
	}

	private stretchTo(place: number): void {
		this.start = Math.min(this.start, this.starts[place] ?? 0);
		this.end = Math.max(this.end, this.ends[place] ?? 0);
	}

	/** The place of what negates the word at a place; -1 where nothing does. */
	private negationOf(place: number, follows: boolean): number {
		const { negation } = this.table;
		const origin = this.positions[place] ?? 0;
		for (let before = place - 1; before >= 0 && origin - (this.positions[before] ?? 0) <= NEGATION_REACH; before--) {
			if (this.stands(negation, before)) return before;
		}
		const next = place + 1;
		const isNear = next < this.size && (this.positions[next] ?? 0) - origin <= 2;
		return follows && isNear && this.stands(negation, next) ? next : -1;
	}

	private stands(word: number, place: number): boolean {
		return this.words[place]?.includes(word) === true;
	}

	/** The place nearest to another that can stand for the word within the window; -1 where there is none. */
	private nearest(place: number, word: number, window: number): number {
		const { positions, size } = this;
		const origin = positions[place] ?? 0;
		for (let step = 1; step < window * 2; step++) {
			const before = place - step;
			const after = place + step;
			const beforeNear = before >= 0 && origin - (positions[before] ?? 0) < window;
			const afterNear = after < size && (positions[after] ?? 0) - origin < window;
			if (afterNear && this.stands(word, after)) return after;
			if (beforeNear && this.stands(word, before)) return before;
			if (!beforeNear && !afterNear) return -1;
		}
		return -1;
	}
}
