import { withWeights } from '../../../scripts/bench/ablations';
import { WEIGHTS } from '../../../src/knowledge/ranking/weights';

describe('ranking with other weights', () => {
	const original = JSON.stringify(WEIGHTS);

	it('is done with them, and they are put back', async () => {
		const seen = await withWeights({ concept: 0 }, async () => await Promise.resolve(WEIGHTS.concept));
		expect(seen).toBe(0);
		expect(JSON.stringify(WEIGHTS)).toBe(original);
	});

	it('puts them back where the work fails', async () => {
		const failing = withWeights({ concept: 0, link: {} }, async () => await Promise.reject(new Error('no answer')));
		await expect(failing).rejects.toThrow('no answer');
		expect(JSON.stringify(WEIGHTS)).toBe(original);
	});
});
