import fc from 'fast-check';
import { parseJson } from '../../../src/http/json';

describe('JSON from outside', () => {
	it('is what JSON.parse makes of it, strings full of brackets included', () => {
		fc.assert(
			fc.property(fc.json({ stringUnit: fc.constantFrom('"', '\\', '[', '{', ']', 'a') }), (text) => {
				expect(parseJson(text)).toEqual(JSON.parse(text));
			}),
		);
		expect(parseJson(JSON.stringify({ text: '['.repeat(100_000) }))).toEqual({ text: '['.repeat(100_000) });
	});

	it.each(['', '{', '[}', '"', '"\\', '<html>', '{"a":1'])('is refused where it is none: %s', (text) => {
		expect(() => parseJson(text)).toThrow(SyntaxError);
	});

	it.each([
		['lists', '[', '1', ']'],
		['objects', '{"a":', '1', '}'],
		['both', '[{"a":', '1', '}]'],
	])('is refused where its %s are nested beyond all measure', (_, open, core, close) => {
		const nested = (levels: number) => open.repeat(levels) + core + close.repeat(levels);
		expect(parseJson(nested(100))).toBeDefined();
		expect(() => parseJson(nested(201))).toThrow(SyntaxError);
		expect(() => parseJson(nested(500_000))).toThrow(SyntaxError);
	});
});
