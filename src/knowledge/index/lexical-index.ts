import { FIELD_GROUPS, type Segment } from './segment';
import type { SegmentWriter } from './segment-writer';

const MAX_SEGMENTS = 6;
const MAX_DEAD_SHARE = 0.3;

export interface DocumentPlace {
	segment: Segment;
	document: number;
}

/**
 * The inverted index of one organization's records, changed in place: new and changed documents form small young
 * segments; when these are many, or much of the index is dead, `needsRebuild` asks for a fresh start.
 */
export class LexicalIndex {
	readonly segments: Segment[] = [];
	private readonly places = new Map<string, DocumentPlace>();
	private readonly totals = FIELD_GROUPS.map(() => 0);

	/** Adds what was written; documents of the same id are replaced. */
	add(written: SegmentWriter): void {
		const segment = written.finish();
		if (segment.ids.length === 0) return;
		segment.ids.forEach((id, document) => {
			this.remove(id);
			this.places.set(id, { segment, document });
			this.countLengths({ segment, document }, 1);
		});
		this.segments.push(segment);
	}

	remove(id: string): void {
		const place = this.places.get(id);
		if (place === undefined) return;
		this.countLengths(place, -1);
		place.segment.kill(place.document);
		this.places.delete(id);
	}

	private countLengths({ segment, document }: DocumentPlace, sign: 1 | -1): void {
		for (let group = 0; group < this.totals.length; group++) {
			this.totals[group] = (this.totals[group] ?? 0) + sign * segment.length(document, group);
		}
	}

	get size(): number {
		return this.places.size;
	}

	get needsRebuild(): boolean {
		const documents = this.segments.reduce((sum, { ids }) => sum + ids.length, 0);
		return this.segments.length > MAX_SEGMENTS || documents - this.size > MAX_DEAD_SHARE * documents + 1;
	}

	get bytes(): number {
		return this.segments.reduce((sum, { bytes }) => sum + bytes, 0);
	}

	place(id: string): DocumentPlace | undefined {
		return this.places.get(id);
	}

	/** In how many documents a term occurs; dead ones still count until the next rebuild. */
	documentFrequency(term: string): number {
		return this.segments.reduce((sum, segment) => sum + (segment.postings(term)?.documents.length ?? 0), 0);
	}

	/** Words of all documents in one field group. */
	totalLength(group: number): number {
		return this.totals[group] ?? 0;
	}
}
