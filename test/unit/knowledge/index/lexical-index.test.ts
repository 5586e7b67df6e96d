import fc from 'fast-check';
import { LexicalIndex } from '../../../../src/knowledge/index/lexical-index';
import { frequencyOf } from '../../../../src/knowledge/index/segment';
import { SegmentWriter } from '../../../../src/knowledge/index/segment-writer';

type Content = [id: string, title: string, body: string];

function written(...contents: Content[]): SegmentWriter {
	const writer = new SegmentWriter();
	for (const [id, title, body] of contents) {
		writer.begin(id);
		for (const [group, text] of [title, '', body].entries()) {
			const terms = text.split(' ').filter(Boolean);
			for (const term of terms) writer.count(writer.numberOf(term), group);
			writer.lengthen(group, terms.length);
		}
	}
	return writer;
}

const countOf = (index: LexicalIndex, id: string, term: string, group: number): number => {
	const place = index.place(id);
	return place === undefined ? 0 : frequencyOf(place.segment.countsIn(term, place.document), group);
};

describe('LexicalIndex', () => {
	it('counts terms by field group', () => {
		const index = new LexicalIndex();
		index.add(written(['a', 'print queue', 'queue queue stuck'], ['b', 'vpn', 'queue']));
		expect(countOf(index, 'a', 'queue', 0)).toBe(1);
		expect(countOf(index, 'a', 'queue', 2)).toBe(2);
		expect(countOf(index, 'b', 'queue', 2)).toBe(1);
		expect(index.documentFrequency('queue')).toBe(2);
		expect(index.totalLength(2)).toBe(4);
	});

	it('stops counting at 255 instead of running into the next group', () => {
		const index = new LexicalIndex();
		index.add(written(['a', Array.from({ length: 300 }, () => 'x').join(' '), '']));
		expect(countOf(index, 'a', 'x', 0)).toBe(255);
		expect(countOf(index, 'a', 'x', 1)).toBe(0);
	});

	it('holds the newest text of every document, whatever was added and removed before', () => {
		const ids = ['a', 'b', 'c', 'd'];
		const step = fc.record({
			id: fc.constantFrom(...ids),
			words: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 5 }),
		});
		fc.assert(
			fc.property(fc.array(fc.oneof(step, fc.constantFrom(...ids)), { maxLength: 20 }), (steps) => {
				const index = new LexicalIndex();
				const expected = new Map<string, string[]>();
				for (const entry of steps) {
					if (typeof entry === 'string') {
						index.remove(entry);
						expected.delete(entry);
					} else {
						index.add(written([entry.id, '', entry.words.join(' ')]));
						expected.set(entry.id, entry.words);
					}
				}
				expect(index.size).toBe(expected.size);
				expect(index.totalLength(2)).toBe([...expected.values()].reduce((sum, words) => sum + words.length, 0));
				for (const [id, words] of expected) {
					for (const term of ['p', 'q', 'r']) {
						expect(countOf(index, id, term, 2)).toBe(words.filter((word) => word === term).length);
					}
				}
			}),
		);
	});

	it('asks for a rebuild when much of it is dead', () => {
		const index = new LexicalIndex();
		index.add(written(...Array.from({ length: 20 }, (_unused, number): Content => [String(number), '', 'text'])));
		expect(index.needsRebuild).toBe(false);
		for (let number = 0; number < 10; number++) index.remove(String(number));
		expect(index.needsRebuild).toBe(true);
	});
});
