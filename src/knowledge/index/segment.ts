/** Where in a record a term stands; ranking weighs each group on its own. */
export const FIELD_GROUPS = ['title', 'label', 'body', 'context'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUP_COUNT = FIELD_GROUPS.length;
const MAX_FREQUENCY = 0xff;
/** One occurrence in each field group, packed. */
const ONE = FIELD_GROUPS.map((_name, group) => 2 ** (8 * group));

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
	documents: Uint32Array;
	/** Packed counts, one for each document. */
	counts: Uint32Array;
}

/**
 * An immutable inverted index over some documents: one dictionary, and all postings in two typed arrays. Documents that
 * changed later are marked dead, and their new text goes to a younger segment.
 */
export class Segment {
	private readonly starts: Uint32Array;
	private readonly documents: Uint32Array;
	private readonly counts: Uint32Array;
	private readonly lengths: Uint32Array;
	private readonly terms = new Map<string, number>();
	private readonly dead: Uint8Array;
	readonly ids: readonly string[];
	alive: number;

	constructor(ids: readonly string[], contents: readonly TermCounts[]) {
		this.ids = ids;
		this.alive = ids.length;
		this.dead = new Uint8Array(ids.length);
		this.lengths = new Uint32Array(ids.length * GROUP_COUNT);
		const sizes = this.countTerms(contents);
		this.starts = new Uint32Array(sizes.length + 1);
		for (let term = 0; term < sizes.length; term++)
			this.starts[term + 1] = (this.starts[term] ?? 0) + (sizes[term] ?? 0);
		const total = this.starts[sizes.length] ?? 0;
		this.documents = new Uint32Array(total);
		this.counts = new Uint32Array(total);
		this.fill(contents);
	}

	private countTerms(contents: readonly TermCounts[]): number[] {
		const sizes: number[] = [];
		for (const { counts } of contents) {
			for (const term of counts.keys()) {
				const known = this.terms.get(term);
				if (known === undefined) this.terms.set(term, sizes.push(1) - 1);
				else sizes[known] = (sizes[known] ?? 0) + 1;
			}
		}
		return sizes;
	}

	private fill(contents: readonly TermCounts[]): void {
		const next = this.starts.slice();
		contents.forEach(({ counts, lengths }, document) => {
			for (let group = 0; group < GROUP_COUNT; group++) {
				this.lengths[document * GROUP_COUNT + group] = lengths[group] ?? 0;
			}
			for (const [term, packed] of counts) {
				const termNumber = this.terms.get(term) ?? 0;
				const slot = next[termNumber] ?? 0;
				next[termNumber] = slot + 1;
				this.documents[slot] = document;
				this.counts[slot] = packed;
			}
		});
	}

	postings(term: string): Postings | null {
		const number = this.terms.get(term);
		if (number === undefined) return null;
		const start = this.starts[number] ?? 0;
		const end = this.starts[number + 1] ?? start;
		return { documents: this.documents.subarray(start, end), counts: this.counts.subarray(start, end) };
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

	vocabulary(): IterableIterator<string> {
		return this.terms.keys();
	}

	/** Rough size of the index in bytes: arrays exactly, the dictionary by its characters and a fixed cost a term. */
	get bytes(): number {
		let dictionary = 0;
		for (const term of this.terms.keys()) dictionary += 2 * term.length + 64;
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
