import { NEGATION } from '../index/tokenize';
import { type CompiledPhrases, DIGITS, type PhraseShape } from './compiled-graph';
import { unpack } from './packed';

const NO_WORD = -1;

/*
 * The loops over all phrases are functions of their own: they run once, while a ticket waits, and a loop gets fast soonest where
 * little stands around it.
 */

/** Gives each phrase the value that its shape has. */
function spread<T extends Float64Array | Uint8Array | Uint16Array>(result: T, values: readonly number[], shapeOf: Uint16Array): T {
	for (let phrase = 0; phrase < result.length; phrase++) result[phrase] = values[shapeOf[phrase]!]!;
	return result;
}

/** The place in a flat list where the run of each entry starts, given the lengths of the runs; one more entry than these. */
function startsOf(lengths: Uint16Array): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
	return starts;
}

function firstWords(starts: Uint32Array, words: Uint16Array, none: number): Uint16Array {
	const first = new Uint16Array(starts.length - 1);
	for (let phrase = 0; phrase < first.length; phrase++) {
		const start = starts[phrase]!;
		first[phrase] = start === starts[phrase + 1] ? none : words[start]!;
	}
	return first;
}

/** The compiled phrases, ready to be looked for: a phrase is a number, its words are vocabulary numbers. */
export class PhraseTable {
	readonly concepts: Uint16Array;
	/** How surely a phrase speaks of its concept, 0 to 1. */
	readonly weights: Float64Array;
	readonly windows: Uint8Array;
	/** Where the phrases anchored at a word start; one more entry than words. */
	readonly anchorStarts: Uint32Array;
	/** Where the words of a phrase besides its anchor start in `words`; one more entry than phrases. */
	readonly starts: Uint32Array;
	readonly words: Uint16Array;
	/** The first of them, by which most phrases are passed over; of a phrase without any `size`, which is no word. */
	readonly firstWords: Uint16Array;
	/** The word of a phrase that is negated, or -1, and whether the negation may follow it. */
	readonly negatedWords: Int32Array;
	readonly negationFollows: Uint8Array;
	/** The number every form of "not" has. */
	readonly negation: number;
	/** How many different words the phrases have; vocabulary numbers are below it. */
	readonly size: number;
	/** Term to every vocabulary number it can stand for: its own and its classes. */
	private readonly numbersOf = new Map<string, readonly number[]>();

	constructor({ vocabulary, classes, anchored, concepts, shapeOf, shapes, words, negated }: CompiledPhrases) {
		this.size = vocabulary.length;
		this.negation = vocabulary.indexOf(NEGATION);
		this.concepts = unpack(concepts, DIGITS.concepts);
		this.words = unpack(words, DIGITS.words);
		const count = this.concepts.length;
		const shapesOf = unpack(shapeOf, DIGITS.shapeOf);
		const inShapes = (side: keyof PhraseShape): number[] => shapes.map((shape) => shape[side]);
		this.weights = spread(new Float64Array(count), inShapes('weight'), shapesOf);
		this.windows = spread(new Uint8Array(count), inShapes('window'), shapesOf);
		this.starts = startsOf(spread(new Uint16Array(count), inShapes('others'), shapesOf));
		this.firstWords = firstWords(this.starts, this.words, this.size);
		this.anchorStarts = startsOf(unpack(anchored, DIGITS.anchored));
		this.negatedWords = new Int32Array(count).fill(NO_WORD);
		this.negationFollows = new Uint8Array(count);
		for (const [phrase, word, follows] of negated) {
			this.negatedWords[phrase] = word;
			this.negationFollows[phrase] = follows ? 1 : 0;
		}
		vocabulary.forEach((term, number) => this.numbersOf.set(term, [number]));
		for (const [stem, numbers] of classes) this.numbersOf.set(stem, numbers);
	}

	/** Every vocabulary number a term of a text can stand for, or undefined where no phrase has it. */
	numbers(term: string): readonly number[] | undefined {
		return this.numbersOf.get(term);
	}

	/** Every phrase with its concept, its weight, and the terms that can stand for each of its words. */
	*written(): Generator<{ concept: number; weight: number; words: string[][] }> {
		const termsOf = new Map<number, string[]>();
		for (const [term, numbers] of this.numbersOf) for (const number of numbers) termsOf.set(number, [...(termsOf.get(number) ?? []), term]);
		for (let anchor = 0; anchor < this.size; anchor++) {
			const end = this.anchorStarts[anchor + 1] ?? 0;
			for (let phrase = this.anchorStarts[anchor] ?? 0; phrase < end; phrase++) {
				const others = this.words.subarray(this.starts[phrase], this.starts[phrase + 1]);
				const words = [anchor, ...others].map((number) => termsOf.get(number) ?? []);
				yield { concept: this.concepts[phrase] ?? 0, weight: this.weights[phrase] ?? 0, words };
			}
		}
	}
}
