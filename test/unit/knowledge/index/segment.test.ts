import type { Segment } from '../../../../src/knowledge/index/segment';
import { SegmentWriter } from '../../../../src/knowledge/index/segment-writer';

function segmentOf(documents: string[][]): Segment {
	const writer = new SegmentWriter();
	documents.forEach((terms, place) => {
		writer.begin(`d${place}`);
		for (const term of terms) writer.count(writer.numberOf(term), 0);
	});
	return writer.finish();
}

describe('Segment', () => {
	it('finds every term of its documents and no other, whatever characters they are made of', () => {
		const terms = ['b', 'a', 'ab', 'Ä', 'zz', '0x80', '\u0001', '日本', '😀', 'a.b'];
		const segment = segmentOf(terms.map((term) => [term, 'common']));
		terms.forEach((term, place) => {
			expect([...(segment.postings(term)?.documents ?? [])]).toEqual([place]);
			expect(segment.countsIn(term, place)).toBe(1);
		});
		expect(segment.postings('common')?.documents).toHaveLength(terms.length);
		for (const absent of ['', 'c', 'aa', '~', '😁']) expect(segment.postings(absent)).toBeNull();
		expect([...segment.startingWith('')]).toEqual([...terms, 'common'].sort());
		expect([...segment.startingWith('a')]).toEqual(['a', 'a.b', 'ab']);
		expect([...segment.startingWith('q')]).toEqual([]);
	});

	it('tells documents apart beyond the numbers that two bytes hold', () => {
		const count = 0x10000 + 2;
		const ids = Array.from({ length: count }, (_, place) => String(place));
		const segment = segmentOf(ids.map((id) => [id, 'common']));
		expect([...(segment.postings('65537')?.documents ?? [])]).toEqual([65537]);
		expect(segment.postings('common')?.documents.at(-1)).toBe(65537);
	});

	it('takes fewer bytes than twice the text it indexes, dictionary included', () => {
		const words = (place: number) => Array.from({ length: 120 }, (_, index) => `word${(place * 31 + index * 17) % 900}`);
		const contents = Array.from({ length: 400 }, (_, place) => words(place));
		const segment = segmentOf(contents);
		expect(segment.bytes).toBeLessThan(2 * contents.flat().join(' ').length);
	});
});
