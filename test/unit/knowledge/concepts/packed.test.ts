import fc from 'fast-check';
import { pack, unpack } from '../../../../src/knowledge/concepts/packed';

describe('packed lists of numbers', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (numbers) => {
				expect([...unpack(pack(numbers, 3), 3)]).toEqual(numbers);
			}),
		);
	});

	it('are lines that a text in a template, and JSON in it, can hold as they are', () => {
		const lines = pack(Array.from({ length: 3000 }, (_, number) => number % 2116), 2);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(line).toMatch(/^[-./\w:;<=>?@]{1,110}$/);
	});

	it('refuse what two bytes do not hold, however many digits there are', () => {
		expect(() => pack([0x10000], 3)).toThrow('does not fit');
	});

	it.each([[2116, 'too large'], [-1, 'negative'], [1.5, 'broken'], [Number.NaN, 'none']])('refuse %d, which is %s', (number) => {
		expect(() => pack([number], 2)).toThrow('does not fit');
	});
});
