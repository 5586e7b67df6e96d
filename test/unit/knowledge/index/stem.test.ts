import { stem } from '../../../../src/knowledge/index/stem';

describe('stem', () => {
	it.each([
		['printing', 'print'],
		['printed', 'print'],
		['credentials', 'credential'],
		['policies', 'policy'],
		['replication', 'replicate'],
		['connected', 'connecting'],
		['backups', 'backup'],
		['frozen', 'freezes'],
	])('brings %s and %s together', (a, b) => {
		expect(stem(a)).toBe(stem(b));
	});

	it.each([
		['windows', 'window'],
		['teams', 'team'],
		['rights', 'right'],
		['wins', 'win'],
		['one', 'on'],
		['server', 'service'],
	])('keeps %s apart from %s', (a, b) => {
		expect(stem(a)).not.toBe(stem(b));
	});

	it('knows no words of its own accord', () => {
		const inherited = Object.getOwnPropertyNames(Object.prototype);
		expect(inherited.map((word) => typeof stem(word))).toEqual(inherited.map(() => 'string'));
	});

	it('leaves short words and other alphabets alone', () => {
		expect(stem('it')).toBe('it');
		expect(stem('печать')).toBe('печать');
	});
});
