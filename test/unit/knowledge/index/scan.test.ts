import fc from 'fast-check';
import { WordScanner } from '../../../../src/knowledge/index/scan';

const CHUNK = /[\p{L}\p{N}_]+(?:[-.'’:@&+#][\p{L}\p{N}_]+)*[+#]{0,2}/gu;

function chunks(text: string): string[] {
	const found: string[] = [];
	const scanner = new WordScanner();
	scanner.open(text);
	while (scanner.next()) found.push(scanner.word());
	return found;
}

describe('WordScanner', () => {
	it.each([
		["C++ isn't C#, see srv-01.corp.local", ['C++', "isn't", 'C#', 'see', 'srv-01.corp.local']],
		['naïve Straße 𝔸𝔹 日本 😀 10.0.0.1: a--b', ['naïve', 'Straße', '𝔸𝔹', '日本', '10.0.0.1', 'a', 'b']],
		['a### b+ +c', ['a##', 'b+', 'c']],
	])('finds the words of "%s"', (text, expected) => {
		expect(chunks(text)).toEqual(expected);
	});

	it('finds what the regular expression would, in any text', () => {
		const pieces = fc.constantFrom(...'aZ09_-.\'’:@&+# \n', 'é', 'ß', '日', '𝔸', '😀', '\ud835', '\udc00', '٣', '²', 'ö');
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: pieces, maxLength: 40 }), fc.string({ unit: 'binary' })), (text) => {
				expect(chunks(text)).toEqual(text.match(CHUNK) ?? []);
			}),
			{ numRuns: 2000 },
		);
	});
});
