import { type DocumentNumbers, FIELD_GROUPS, frequencyOf, MAX_FREQUENCY, Segment } from './segment';

const GROUP_COUNT = FIELD_GROUPS.length;
/** One occurrence in each field group, packed. */
const ONE = FIELD_GROUPS.map((_name, group) => 2 ** (8 * group));
const FIRST_CAPACITY = 16_384;

function doubled(full: Uint32Array): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(2 * full.length);
	larger.set(full);
	return larger;
}

/**
 * Takes documents term by term and makes a segment of them. Terms get numbers once for all documents, so that a word read costs
 * one look-up, and nothing is kept of a document but two numbers a term.
 */
export class SegmentWriter {
	private readonly ids: string[] = [];
	private readonly numbers = new Map<string, number>();
	/** Packed counts of the open document by term number, and the terms it has. */
	private open = new Uint32Array(FIRST_CAPACITY);
	private readonly touched: number[] = [];
	/** Postings of the closed documents, one after the other: term number and packed counts. */
	private terms = new Uint32Array(FIRST_CAPACITY);
	private counts = new Uint32Array(FIRST_CAPACITY);
	/** How many postings there were when each document began. */
	private readonly starts: number[] = [];
	private readonly lengths: number[] = [];
	private total = 0;

	/** Starts the next document; what is added from now on is its. */
	begin(id: string): void {
		this.close();
		this.ids.push(id);
		this.starts.push(this.total);
		for (let group = 0; group < GROUP_COUNT; group++) this.lengths.push(0);
	}

	/** Counts a term of the open document. */
	count(number: number, group: number): void {
		const packed = this.open[number] ?? 0;
		if (packed === 0) this.touched.push(number);
		if (frequencyOf(packed, group) < MAX_FREQUENCY) this.open[number] = packed + (ONE[group] ?? 0);
	}

	/** Adds to the length of the open document: what stands at the place of another term, such as a concept, is no part of it. */
	lengthen(group: number, words: number): void {
		this.lengths[this.lengths.length - GROUP_COUNT + group]! += words;
	}

	/** The number by which a term is counted. */
	numberOf(term: string): number {
		const known = this.numbers.get(term);
		if (known !== undefined) return known;
		const created = this.numbers.size;
		this.numbers.set(term, created);
		if (created >= this.open.length) this.open = doubled(this.open);
		return created;
	}

	private close(): void {
		for (let at = 0; at < this.touched.length; at++) {
			const number = this.touched[at]!;
			if (this.total === this.terms.length) {
				this.terms = doubled(this.terms);
				this.counts = doubled(this.counts);
			}
			this.terms[this.total] = number;
			this.counts[this.total++] = this.open[number] ?? 0;
			this.open[number] = 0;
		}
		this.touched.length = 0;
	}

	/** The segment of all documents; nothing may be added after. */
	finish(): Segment {
		this.close();
		this.starts.push(this.total);
		const terms = [...this.numbers.keys()].sort();
		const places = new Uint32Array(terms.length);
		terms.forEach((term, place) => (places[this.numberOf(term)] = place));
		const starts = new Uint32Array(terms.length + 1);
		for (let posting = 0; posting < this.total; posting++) starts[(places[this.terms[posting]!] ?? 0) + 1]!++;
		for (let place = 0; place < terms.length; place++) starts[place + 1]! += starts[place]!;
		return new Segment(this.ids, terms, starts, ...this.sorted(places, starts), Uint32Array.from(this.lengths));
	}

	/** Postings in the order of the dictionary, documents ascending. */
	private sorted(places: Uint32Array, starts: Uint32Array): [documents: DocumentNumbers, counts: Uint32Array] {
		const next = starts.slice();
		const documents = this.ids.length <= 0x10000 ? new Uint16Array(this.total) : new Uint32Array(this.total);
		const counts = new Uint32Array(this.total);
		for (let document = 0; document < this.ids.length; document++) {
			const end = this.starts[document + 1] ?? 0;
			for (let posting = this.starts[document] ?? 0; posting < end; posting++) {
				const slot = next[places[this.terms[posting]!]!]!++;
				documents[slot] = document;
				counts[slot] = this.counts[posting]!;
			}
		}
		return [documents, counts];
	}
}
