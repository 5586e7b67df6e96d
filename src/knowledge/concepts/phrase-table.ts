import { AMBIGUOUS } from './ambiguous';
import { isChatter, isCommon, isFunctionWord } from '../index/commonness';
import { stem } from '../index/stem';
import { STOP_WORDS } from '../index/stopwords';
import { isNegation, NEGATION, tokenize } from '../index/tokenize';
import type { Concept } from './concept';
import type { WordClasses } from './word-classes';

const MAX_WORDS = 6;
const AMBIGUOUS_WEIGHT = 0.3;
/** How many words may stand between those of a phrase. */
const SLACK = [0, 0, 2, 3, 4, 4, 4];
const NO_WORD = -1;
const PLAIN_WORD = /^[a-z]+$/;

const isAmbiguous = (term: string): boolean =>
	AMBIGUOUS.has(term) || isChatter(term) || isCommon(term) || isFunctionWord(term);

/** What a word of a phrase, as written, stands for; the same few thousand make up all phrases. */
interface WrittenWord {
	numbers: readonly number[];
	isFunctionWord: boolean;
}

/** The terms a text with this word would have; most words are plain, and the tokenizer would only take longer to say so. */
function termsOf(raw: string): string[] {
	if (raw.startsWith('@') || raw === NEGATION) return [raw];
	if (PLAIN_WORD.test(raw) && !isNegation(raw)) return [stem(raw)];
	return tokenize(raw).flatMap(({ term, part }) => (part === false ? [term] : []));
}

/**
 * All phrases of a graph in a few flat arrays, for it is made when the first ticket of a process waits: a phrase is a number, its
 * words are vocabulary numbers, the rarest first (the anchor, where the phrase is looked for).
 */
export class PhraseTable {
	readonly concepts: number[] = [];
	/** How surely a phrase speaks of its concept, 0 to 1. */
	readonly weights: number[] = [];
	/** Where the words of a phrase start in `words`; one more entry than phrases. */
	readonly starts: number[] = [0];
	readonly words: number[] = [];
	/** The word of a phrase that is negated, or -1, and whether the negation follows it in the phrase. */
	readonly negatedWords: number[] = [];
	readonly negationFollows: boolean[] = [];
	readonly windows: number[] = [];
	/** The number every form of "not" has. */
	readonly negation: number;
	/** Phrases in the order of their anchors, and where those of an anchor start. */
	anchored = new Uint32Array(0);
	anchorStarts = new Uint32Array(0);
	private readonly vocabulary = new Map<string, number>();
	private readonly written = new Map<string, WrittenWord>();
	/** Term to every vocabulary number it can stand for: its own and its classes. */
	private readonly numbersOf = new Map<string, readonly number[]>();

	constructor(concepts: readonly Concept[], classes: WordClasses) {
		this.negation = this.numberOf(NEGATION);
		for (const [name] of classes) this.numberOf(name);
		concepts.forEach(({ phrases }, concept) => {
			for (const { text, weight } of phrases) this.compile(concept, text, weight);
		});
		this.rememberNumbers(classes);
		const ambiguous = [...this.vocabulary.keys()].map(isAmbiguous);
		this.weakenAmbiguous(ambiguous);
		this.shareSingleWords();
		this.anchor(ambiguous);
	}

	/** How many different words the phrases have; vocabulary numbers are below it. */
	get size(): number {
		return this.vocabulary.size;
	}

	/** Every vocabulary number a term of a text can stand for, or undefined where no phrase has it. */
	numbers(term: string): readonly number[] | undefined {
		return this.numbersOf.get(term);
	}

	private numberOf(word: string): number {
		const known = this.vocabulary.get(word);
		if (known !== undefined) return known;
		const created = this.vocabulary.size;
		this.vocabulary.set(word, created);
		return created;
	}

	private wordOf(raw: string): WrittenWord {
		const known = this.written.get(raw);
		if (known !== undefined) return known;
		const terms = termsOf(raw);
		const word = { numbers: terms.map((term) => this.numberOf(term)), isFunctionWord: STOP_WORDS.has(raw) };
		this.written.set(raw, word);
		return word;
	}

	private compile(concept: number, text: string, weight: number): void {
		const start = this.words.length;
		let negatedWord = NO_WORD;
		let follows = false;
		let pending = false;
		let functionWords = 0;
		for (const raw of text.split(' ')) {
			const word = this.wordOf(raw);
			if (word.isFunctionWord) functionWords++;
			for (const number of word.numbers) {
				if (number === this.negation) {
					pending = true;
					continue;
				}
				if (this.words.indexOf(number, start) !== -1) continue;
				this.words.push(number);
				if (pending && negatedWord === NO_WORD) negatedWord = number;
			}
		}
		const length = this.words.length - start;
		if (length === 0 || length > MAX_WORDS) {
			this.words.length = start;
			return;
		}
		if (pending && negatedWord === NO_WORD) {
			negatedWord = this.words[this.words.length - 1] ?? NO_WORD;
			follows = true;
		}
		this.concepts.push(concept);
		this.weights.push(weight);
		this.negatedWords.push(negatedWord);
		this.negationFollows.push(follows);
		this.windows.push(length + (length === 2 && functionWords > 0 ? 0 : (SLACK[length] ?? 0)));
		this.starts.push(this.words.length);
	}

	private rememberNumbers(classes: WordClasses): void {
		for (const [term, own] of this.vocabulary) this.numbersOf.set(term, [own]);
		for (const [name, members] of classes) {
			const number = this.numberOf(name);
			for (const member of members) this.numbersOf.set(member, [...(this.numbersOf.get(member) ?? []), number]);
		}
	}

	private isSingle(phrase: number): boolean {
		const length = (this.starts[phrase + 1] ?? 0) - (this.starts[phrase] ?? 0);
		return length === 1 && this.negatedWords[phrase] === NO_WORD;
	}

	private firstWord(phrase: number): number {
		return this.words[this.starts[phrase] ?? 0] ?? 0;
	}

	private weakenAmbiguous(ambiguous: readonly boolean[]): void {
		for (let phrase = 0; phrase < this.concepts.length; phrase++) {
			if (!this.isSingle(phrase) || ambiguous[this.firstWord(phrase)] !== true) continue;
			this.weights[phrase] = (this.weights[phrase] ?? 0) * AMBIGUOUS_WEIGHT;
		}
	}

	/** A word that names several concepts speaks less surely of each. Phrases of one concept stand together. */
	private shareSingleWords(): void {
		const sharing = new Uint16Array(this.size);
		const lastOwner = new Int32Array(this.size).fill(NO_WORD);
		const singles: number[] = [];
		for (let phrase = 0; phrase < this.concepts.length; phrase++) {
			if (!this.isSingle(phrase)) continue;
			singles.push(phrase);
			const word = this.firstWord(phrase);
			const owner = this.concepts[phrase] ?? 0;
			if (lastOwner[word] !== owner) sharing[word] = (sharing[word] ?? 0) + 1;
			lastOwner[word] = owner;
		}
		for (const phrase of singles) {
			this.weights[phrase] = (this.weights[phrase] ?? 0) / Math.sqrt(sharing[this.firstWord(phrase)] ?? 1);
		}
	}

	/** A phrase is looked for where its rarest word stands: the one few phrases use, and no common word or class. */
	private anchor(ambiguous: readonly boolean[]): void {
		const uses = new Uint32Array(this.size);
		for (const word of this.words) uses[word] = (uses[word] ?? 0) + 1;
		for (const [term, word] of this.vocabulary) {
			if (ambiguous[word] === true || term.startsWith('@')) uses[word] = (uses[word] ?? 0) + this.concepts.length;
		}
		for (let phrase = 0; phrase < this.concepts.length; phrase++) this.rarestFirst(phrase, uses);
		this.anchorStarts = new Uint32Array(this.size + 1);
		for (let phrase = 0; phrase < this.concepts.length; phrase++) this.anchorStarts[this.firstWord(phrase) + 1]!++;
		for (let word = 0; word < this.size; word++) this.anchorStarts[word + 1]! += this.anchorStarts[word]!;
		this.anchored = new Uint32Array(this.concepts.length);
		const next = this.anchorStarts.slice();
		for (let phrase = 0; phrase < this.concepts.length; phrase++) this.anchored[next[this.firstWord(phrase)]!++] = phrase;
	}

	private rarestFirst(phrase: number, uses: Uint32Array): void {
		const start = this.starts[phrase] ?? 0;
		const end = this.starts[phrase + 1] ?? start;
		let rarest = start;
		for (let at = start + 1; at < end; at++) {
			if ((uses[this.words[at] ?? 0] ?? 0) < (uses[this.words[rarest] ?? 0] ?? 0)) rarest = at;
		}
		const anchor = this.words[rarest] ?? 0;
		this.words[rarest] = this.words[start] ?? 0;
		this.words[start] = anchor;
	}
}
