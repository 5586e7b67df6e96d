import { LexicalIndex } from '../../../../src/knowledge/index/lexical-index';
import { SegmentWriter } from '../../../../src/knowledge/index/segment-writer';
import { informationGain } from '../../../../src/knowledge/ranking/information-gain';

function indexOf(documents: number): LexicalIndex {
	const writer = new SegmentWriter();
	for (let document = 0; document < documents; document++) {
		writer.begin(`d${document}`);
		writer.count(writer.numberOf('word'), 0);
	}
	const index = new LexicalIndex();
	index.add(writer);
	return index;
}

function gainOf(scores: readonly number[], words: number, documents = scores.length): number {
	const index = indexOf(documents);
	const [segment] = index.segments;
	const all = Float64Array.from({ length: documents }, (_, document) => scores[document] ?? 0);
	return informationGain([index], new Map([[segment!, all]]), words);
}

describe('information gain', () => {
	it('is how far the ten leading records lie above the mean of all, by the root of the number of words', () => {
		expect(gainOf([...new Array<number>(10).fill(6), ...new Array<number>(30).fill(2)], 8)).toBeCloseTo((6 - 3) / 3);
		expect(gainOf([8], 3, 40)).toBeCloseTo((0.8 - 0.2) / 2);
	});

	it('is nothing where all records are alike, and where there is none', () => {
		expect(gainOf(new Array<number>(40).fill(3), 5)).toBeCloseTo(0);
		expect(gainOf([5, 5, 5], 5)).toBeCloseTo(0);
		expect(informationGain([new LexicalIndex()], new Map(), 5)).toBe(0);
	});

	it('leaves out records that are gone', () => {
		const index = indexOf(20);
		const [segment] = index.segments;
		index.remove('d0');
		const scores = Float64Array.from({ length: 20 }, (_, document) => (document === 0 ? 100 : 0));
		expect(informationGain([index], new Map([[segment!, scores]]), 0)).toBe(0);
	});
});
