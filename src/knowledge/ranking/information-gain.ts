import type { LexicalIndex } from '../index/lexical-index';
import type { Segment } from '../index/segment';

/** So many leading records are held against all others. */
const LEADING = 10;

/**
 * Weighted information gain, a query performance predictor (Zhou and Croft, 2007): how far the mean score of the leading records
 * lies above that of all records, by the square root of the query's length. Words that many records have alike tell none apart.
 * @param totals scores by words, of each document of the segments that have any
 * @param words how many words the query has
 */
export function informationGain(indexes: readonly LexicalIndex[], totals: ReadonlyMap<Segment, Float64Array>, words: number): number {
	const scores: number[] = [];
	for (const [segment, ofSegment] of totals) {
		ofSegment.forEach((score, document) => {
			if (score > 0 && !segment.isDead(document)) scores.push(score);
		});
	}
	const size = indexes.reduce((sum, index) => sum + index.size, 0);
	if (size === 0) return 0;
	const sum = (some: readonly number[]): number => some.reduce((total, score) => total + score, 0);
	const leading = scores.sort((a, b) => b - a).slice(0, LEADING);
	return (sum(leading) / Math.min(LEADING, size) - sum(scores) / size) / Math.sqrt(words + 1);
}
