import fc from 'fast-check';
import { NEGATION, tokenize } from '../../../../src/knowledge/index/tokenize';

const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);
const exactTerms = (text: string): string[] =>
	tokenize(text)
		.filter(({ exact, part }) => exact && part === false)
		.map(({ term }) => term);

describe('tokenize', () => {
	it.each([
		['error 0x80070005 again', '0x80070005'],
		['BWL-PRN01 is silent', 'bwl-prn01'],
		['ping 10.5.0.10 please', '10.5.0.10'],
		['install KB5005565', 'kb5005565'],
		['it says E-402 cannot render', 'e-402'],
		['spoolsv.exe at 90 %', 'spoolsv.exe'],
		['version 7.0.7 fails', '7.0.7'],
	])('keeps the exact name in "%s"', (text, name) => {
		expect(exactTerms(text)).toContain(name);
	});

	it('joins hyphenated words, so that Wi-Fi and wifi, e-mail and email meet', () => {
		expect(terms('Wi-Fi')).toContain('wifi');
		expect(terms('e-mail')).toContain('email');
	});

	it('takes names in mixed case apart, beside the whole', () => {
		expect(terms('FortiClient')).toEqual(expect.arrayContaining(['forti', 'client']));
	});

	it('finds the parts of a host name', () => {
		expect(terms('DUN-RDS1')).toEqual(expect.arrayContaining(['dun-rds1', 'dun', 'rds1']));
	});

	it('calls every negation by one name, with any apostrophe', () => {
		for (const word of ["can't", 'can’t', 'cannot', 'not', "doesn't", 'never']) expect(terms(word)).toEqual([NEGATION]);
	});

	it('marks function words, and lets positions jump between sentences', () => {
		const tokens = tokenize('The printer stopped. It beeps');
		expect(tokens.filter(({ stop }) => stop).map(({ term }) => term)).toEqual(['the', 'it']);
		expect((tokens[3]?.position ?? 0) - (tokens[2]?.position ?? 0)).toBeGreaterThan(3);
	});

	it('gives offsets that hold the word', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				for (const { start, end, term } of tokenize(text)) {
					expect(start).toBeLessThan(end);
					expect(text.slice(start, end)).not.toMatch(/\s/);
					expect(term).not.toBe('');
				}
			}),
		);
	});
});
