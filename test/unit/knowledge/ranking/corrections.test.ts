import { withinEdits } from '../../../../src/knowledge/ranking/corrections';

describe('withinEdits', () => {
	it.each([
		['printer', 'pritner', 1, true],
		['outlook', 'outlok', 1, true],
		['backup', 'bakcpu', 1, false],
		['quarantine', 'quarentin', 2, true],
		['server', 'service', 1, false],
		['a', 'abcd', 2, false],
	])('%s and %s within %d: %s', (a, b, limit, expected) => {
		expect(withinEdits(a, b, limit)).toBe(expected);
		expect(withinEdits(b, a, limit)).toBe(expected);
	});
});
