import { auroc, calibrationError, ndcg5, percentile } from '../../../scripts/bench/metrics';

describe('benchmark metrics', () => {
	it('computes nDCG@5 with gain 2^grade − 1 and the ideal order of the judgements', () => {
		expect(ndcg5(['a', 'b'], { a: 3, b: 1 })).toBeCloseTo(1, 9);
		expect(ndcg5(['x', 'a'], { a: 3 })).toBeCloseTo(1 / Math.log2(3), 9);
		expect(ndcg5(['b', 'a'], { a: 3, b: 1 })).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 9);
		expect(ndcg5(['1', '2', '3', '4', '5', 'a'], { a: 3 })).toBe(0);
	});

	it('computes AUROC with ties counting half', () => {
		expect(auroc([3, 2], [1])).toBe(1);
		expect(auroc([1], [1])).toBe(0.5);
		expect(auroc([1, 3], [2])).toBe(0.5);
		expect(auroc([], [2])).toBeNull();
	});

	it('computes the calibration error over ten bins', () => {
		const points = Array.from({ length: 10 }, (_unused, number) => ({ confidence: 0.8, right: number < 8 }));
		expect(calibrationError(points)).toBeCloseTo(0, 9);
		expect(calibrationError([{ confidence: 0.9, right: false }])).toBeCloseTo(0.9, 9);
		expect(calibrationError([])).toBeNull();
	});

	it('computes percentiles by nearest rank', () => {
		expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
		expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
	});
});
