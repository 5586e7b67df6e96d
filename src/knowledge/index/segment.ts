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

/** The packed counts of one document, 0 where it is not among the postings. */
export function countsOf({ documents, counts }: Postings, document: number): number {
	let low = 0;
	let high = documents.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = documents[middle] ?? 0;
		if (found === document) return counts[middle] ?? 0;
		if (found < document) low = middle + 1;
		else high = middle - 1;
	}
	return 0;
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
		const place = this.placeOf(term);
		if (this.terms[place] !== term) return null;
		const start = this.starts[place] ?? 0;
		const end = this.starts[place + 1] ?? start;
		return { documents: this.documents.subarray(start, end), counts: this.counts.subarray(start, end) };
	}

	/** The place of the first term that is not before the given one in the dictionary. */
	private placeOf(term: string): number {
		let low = 0;
		let high = this.terms.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.terms[middle] ?? '') < term) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** All terms with a beginning, in the order of the dictionary. */
	*startingWith(beginning: string): Iterable<string> {
		for (let place = this.placeOf(beginning); place < this.terms.length; place++) {
			const term = this.terms[place] ?? '';
			if (!term.startsWith(beginning)) return;
			yield term;
		}
	}

	/** The packed counts of a term in one document, 0 where it does not occur. */
	countsIn(term: string, document: number): number {
		const postings = this.postings(term);
		return postings === null ? 0 : countsOf(postings, document);
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
