import fc from 'fast-check';
import { cleanText, singleLine, truncate } from '../../../src/text/clean';
import { decodeEntities } from '../../../src/text/entities';

describe('cleanText', () => {
	it('makes line ends and blanks plain and removes what cannot be seen', () => {
		expect(cleanText('\r\na\u00a0b \r\n\r\n\r\n\tc\u2028d\ufeff\u0007\n\n')).toBe('a b\n\n c\nd');
	});

	it('replaces half characters', () => {
		expect(cleanText('a\ud800b')).toBe('a\ufffdb');
		expect(cleanText('a😀b')).toBe('a😀b');
	});

	it('changes clean text no further', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => cleanText(cleanText(value)) === cleanText(value)));
	});
});

describe('singleLine', () => {
	it('never holds a line end', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => !/[\r\n\u2028\u2029]/.test(singleLine(value))));
		expect(singleLine(' a \n\n b\tc ')).toBe('a b c');
	});
});

describe('truncate', () => {
	it('cuts at a word where one ends in time', () => {
		expect(truncate('restart the spooler', 19)).toBe('restart the spooler');
		expect(truncate('restart the spooler', 14)).toBe('restart the…');
		expect(truncate('restart the spooler', 12)).toBe('restart the…');
		expect(truncate('Donaudampfschifffahrt', 10)).toBe('Donaudamp…');
	});

	it('keeps to the length and splits no character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (value, length) => {
				const result = truncate(value, length);
				expect(result.length).toBeLessThanOrEqual(Math.max(length, value.length <= length ? value.length : 0));
				expect(result).not.toMatch(/\p{Surrogate}/u);
			}),
		);
	});
});

describe('decodeEntities', () => {
	it('leaves ampersands of URLs and unknown names alone', () => {
		expect(decodeEntities('?a=1&copy=2&reg;&amp&nope;')).toBe('?a=1&copy=2®&&nope;');
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[&#xX0-9a-fA-F;ltgmp]*$/), (value) => typeof decodeEntities(value) === 'string'),
		);
	});
});
