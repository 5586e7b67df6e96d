/** Where in a record a term stands; ranking weighs each group on its own. */
export const FIELD_GROUPS = ['title', 'label', 'body', 'context'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUP_COUNT = FIELD_GROUPS.length;
const MAX_FREQUENCY = 0xff;
/** One occurrence in each field group, packed. */
const ONE = FIELD_GROUPS.map((_name, group) => 2 ** (8 * group));

/** Two bytes a number do for all but the largest organizations. */
type DocumentNumbers = Uint16Array | Uint32Array;

/** How often each term occurs in one document, by field group, before it is packed. */
export class TermCounts {
	/** Term to four counts of one byte each, title lowest. */
	readonly counts = new Map<string, number>();
	/** Words per field group. */
	readonly lengths: [number, number, number, number] = [0, 0, 0, 0];

	add(term: string, group: number, countsAsLength: boolean): void {
		const packed = this.counts.get(term) ?? 0;
		if (frequencyOf(packed, group) < MAX_FREQUENCY) this.counts.set(term, (packed + (ONE[group] ?? 0)) >>> 0);
		if (countsAsLength) this.lengths[group] = (this.lengths[group] ?? 0) + 1;
	}
}

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
	private readonly starts: Uint32Array;
	private readonly documents: DocumentNumbers;
	private readonly counts: Uint32Array;
	private readonly lengths: Uint32Array;
	/** In the order of their characters: a tenth of the memory of a `Map`, and found by halving. */
	private readonly terms: readonly string[];
	private readonly dead: Uint8Array;
	readonly ids: readonly string[];
	alive: number;

	constructor(ids: readonly string[], contents: readonly TermCounts[]) {
		this.ids = ids;
		this.alive = ids.length;
		this.dead = new Uint8Array(ids.length);
		this.lengths = new Uint32Array(ids.length * GROUP_COUNT);
		const sizes = sizesOf(contents);
		this.terms = [...sizes.keys()].sort();
		this.starts = new Uint32Array(this.terms.length + 1);
		const next = new Map<string, number>();
		let total = 0;
		this.terms.forEach((term, number) => {
			next.set(term, total);
			total += sizes.get(term) ?? 0;
			this.starts[number + 1] = total;
		});
		this.documents = ids.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
		this.counts = new Uint32Array(total);
		this.fill(contents, next);
	}

	/** @param next where the next posting of a term goes */
	private fill(contents: readonly TermCounts[], next: Map<string, number>): void {
		contents.forEach(({ counts, lengths }, document) => {
			for (let group = 0; group < GROUP_COUNT; group++) {
				this.lengths[document * GROUP_COUNT + group] = lengths[group] ?? 0;
			}
			for (const [term, packed] of counts) {
				const slot = next.get(term) ?? 0;
				next.set(term, slot + 1);
				this.documents[slot] = document;
				this.counts[slot] = packed;
			}
		});
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

/** In how many of the documents each term occurs. */
function sizesOf(contents: readonly TermCounts[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const { counts } of contents) {
		for (const term of counts.keys()) sizes.set(term, (sizes.get(term) ?? 0) + 1);
	}
	return sizes;
}
