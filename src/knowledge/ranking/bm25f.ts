import type { LexicalIndex } from '../index/lexical-index';
import { countsOf, FIELD_GROUPS, frequencyOf, type Postings, type Segment } from '../index/segment';

export interface Bm25fOptions {
	/** How soon further occurrences stop to count. */
	k1: number;
	/** Weight of title, label, body and context. */
	boosts: readonly [number, number, number, number];
	/** How much length counts against each of them, 0 to 1. */
	lengthPenalties: readonly [number, number, number, number];
}

export interface WeightedTerm {
	term: string;
	weight: number;
}

/** What one term adds to one document, and how much of it stands in the title. */
export interface TermScore {
	score: number;
	titleShare: number;
}

/**
 * BM25F over one or several indexes as if they were one collection: document frequencies and average lengths are summed,
 * so that the scores of a client's records and of the global procedures compare.
 */
export class Bm25f {
	private readonly size: number;
	private readonly averages: number[];
	private readonly rarities = new Map<string, number>();
	/** Postings that were looked for: one ticket asks for those of each term once a candidate. */
	private readonly found = new Map<Segment, Map<string, Postings | null>>();

	constructor(
		private readonly indexes: readonly LexicalIndex[],
		private readonly options: Bm25fOptions,
	) {
		this.size = indexes.reduce((sum, { size }) => sum + size, 0);
		this.averages = FIELD_GROUPS.map((_group, number) => {
			const total = indexes.reduce((sum, index) => sum + index.totalLength(number), 0);
			return Math.max(1, total / Math.max(1, this.size));
		});
	}

	documentFrequency(term: string): number {
		return this.indexes.reduce((sum, index) => sum + index.documentFrequency(term), 0);
	}

	/** Rarity of a term in the collection; 0 where no document has it. */
	rarity(term: string): number {
		const known = this.rarities.get(term);
		if (known !== undefined) return known;
		const frequency = Math.min(this.documentFrequency(term), this.size);
		const rarity = frequency === 0 ? 0 : Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
		this.rarities.set(term, rarity);
		return rarity;
	}

	/** Rarity of a term that no document has: nothing is rarer. */
	get rarest(): number {
		return Math.log(1 + (this.size + 0.5) / 0.5);
	}

	/** Like `rarity`, but a term no document has counts as the rarest there can be. */
	rarityOrRarest(term: string): number {
		return this.rarity(term) || this.rarest;
	}

	private postings(segment: Segment, term: string): Postings | null {
		let ofSegment = this.found.get(segment);
		if (ofSegment === undefined) this.found.set(segment, (ofSegment = new Map()));
		let postings = ofSegment.get(term);
		if (postings === undefined) ofSegment.set(term, (postings = segment.postings(term)));
		return postings;
	}

	/** The packed counts of a term in a document, 0 where it does not occur. */
	countsIn(segment: Segment, term: string, document: number): number {
		const postings = this.postings(segment, term);
		return postings === null ? 0 : countsOf(postings, document);
	}

	private frequency(segment: Segment, document: number, packed: number, group: number): number {
		const count = frequencyOf(packed, group);
		if (count === 0) return 0;
		const penalty = this.options.lengthPenalties[group] ?? 0;
		const relative = segment.length(document, group) / (this.averages[group] ?? 1);
		return ((this.options.boosts[group] ?? 0) * count) / (1 - penalty + penalty * relative);
	}

	private weighted(segment: Segment, document: number, packed: number): number {
		let sum = 0;
		for (let group = 0; group < FIELD_GROUPS.length; group++) sum += this.frequency(segment, document, packed, group);
		return sum;
	}

	/** Adds the scores of all terms to one number a document of each segment. */
	accumulate(terms: readonly WeightedTerm[], into: Map<Segment, Float64Array>): void {
		for (const { term, weight } of terms) {
			const rarity = this.rarity(term);
			if (rarity === 0) continue;
			for (const { segments } of this.indexes) {
				for (const segment of segments) this.accumulateIn(segment, term, weight * rarity, into);
			}
		}
	}

	private accumulateIn(segment: Segment, term: string, weight: number, into: Map<Segment, Float64Array>): void {
		const postings = this.postings(segment, term);
		if (postings === null) return;
		let scores = into.get(segment);
		if (scores === undefined) into.set(segment, (scores = new Float64Array(segment.ids.length)));
		const { documents, counts } = postings;
		for (let i = 0; i < documents.length; i++) {
			const document = documents[i] ?? 0;
			const frequency = this.weighted(segment, document, counts[i] ?? 0);
			scores[document] = (scores[document] ?? 0) + (weight * frequency) / (this.options.k1 + frequency);
		}
	}

	/** What one term adds to one document; the same number `accumulate` adds. */
	explain({ term, weight }: WeightedTerm, segment: Segment, document: number): TermScore {
		const packed = this.countsIn(segment, term, document);
		if (packed === 0) return { score: 0, titleShare: 0 };
		const frequency = this.weighted(segment, document, packed);
		const title = this.frequency(segment, document, packed, 0);
		return {
			score: (weight * this.rarity(term) * frequency) / (this.options.k1 + frequency),
			titleShare: title / frequency,
		};
	}
}
