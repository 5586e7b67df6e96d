/** Where in a record a term stands; ranking weighs each group on its own. */
export const FIELD_GROUPS = ['title', 'label', 'body', 'context'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUP_COUNT = FIELD_GROUPS.length;
/** Counts stop there instead of running into the next group. */
export const MAX_FREQUENCY = 0xff;
/** Two bytes a number do for all but the largest organizations. */
export type DocumentNumbers = Uint16Array | Uint32Array;

/** The count of one field group in a packed posting. */
export function frequencyOf(packed: number, group: number): number {
	return (packed >>> (8 * group)) & MAX_FREQUENCY;
}

export interface Postings {
	/** Document numbers within the segment, ascending. */
	documents: DocumentNumbers;
	/** Packed counts, one for each document. */
	counts: Uint32Array;
}

/**
 * An immutable inverted index over some documents: a sorted dictionary, and all postings in two typed arrays. Documents that
 * changed later are marked dead, and their new text goes to a younger segment.
 */
export class Segment {
	private readonly dead: Uint8Array;
	alive: number;

	/**
	 * @param terms in the order of their characters: a tenth of the memory of a `Map`, and found by halving
	 * @param starts where the postings of each term start; one more entry than terms
	 * @param documents of all postings, ascending within a term
	 * @param counts packed, one for each posting
	 * @param lengths words of each document in each field group
	 */
	constructor(
		readonly ids: readonly string[],
		private readonly terms: readonly string[],
		private readonly starts: Uint32Array,
		private readonly documents: DocumentNumbers,
		private readonly counts: Uint32Array,
		private readonly lengths: Uint32Array,
	) {
		this.alive = ids.length;
		this.dead = new Uint8Array(ids.length);
	}

	postings(term: string): Postings | null {
		const number = this.numberOf(term);
		if (number === -1) return null;
		const start = this.starts[number] ?? 0;
		const end = this.starts[number + 1] ?? start;
		return { documents: this.documents.subarray(start, end), counts: this.counts.subarray(start, end) };
	}

	private numberOf(term: string): number {
		let low = 0;
		let high = this.terms.length - 1;
		while (low <= high) {
			const middle = (low + high) >>> 1;
			const found = this.terms[middle] ?? '';
			if (found === term) return middle;
			if (found < term) low = middle + 1;
			else high = middle - 1;
		}
		return -1;
	}

	/** The packed counts of a term in one document, 0 where it does not occur. */
	countsIn(term: string, document: number): number {
		const postings = this.postings(term);
		if (postings === null) return 0;
		let low = 0;
		let high = postings.documents.length - 1;
		while (low <= high) {
			const middle = (low + high) >>> 1;
			const found = postings.documents[middle] ?? 0;
			if (found === document) return postings.counts[middle] ?? 0;
			if (found < document) low = middle + 1;
			else high = middle - 1;
		}
		return 0;
	}

	length(document: number, group: number): number {
		return this.lengths[document * GROUP_COUNT + group] ?? 0;
	}

	isDead(document: number): boolean {
		return this.dead[document] === 1;
	}

	kill(document: number): void {
		if (this.dead[document] === 1) return;
		this.dead[document] = 1;
		this.alive--;
	}

	vocabulary(): Iterable<string> {
		return this.terms;
	}

	/** Rough size of the index in bytes: arrays exactly, the dictionary by its characters and a fixed cost a term. */
	get bytes(): number {
		let dictionary = 0;
		for (const term of this.terms) dictionary += 2 * term.length + 32;
		return (
			dictionary +
			this.starts.byteLength +
			this.documents.byteLength +
			this.counts.byteLength +
			this.lengths.byteLength +
			this.dead.byteLength
		);
	}
}
