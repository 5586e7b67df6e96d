import fc from 'fast-check';
import { decodeEntities } from '../../../src/text/entities';
import { escapeHtml, escapeMarkdown } from '../../../src/text/escape';
import { htmlToText } from '../../../src/text/html';
import { markdownToText } from '../../../src/text/markdown';

describe('escapeHtml', () => {
	it('survives a trip through HTML unchanged', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii' }), (value) => {
				expect(escapeHtml(value)).not.toMatch(/[<>"']/);
				expect(decodeEntities(escapeHtml(value))).toBe(value);
			}),
		);
		expect(htmlToText(escapeHtml('<script>"x"</script>')).text).toBe('<script>"x"</script>');
	});
});

describe('escapeMarkdown', () => {
	it('disarms links, images, emphasis, code, tables, HTML and automatic links', () => {
		expect(escapeMarkdown('![x](http://evil) <img> **b** `c` a|b bob@evil.example www.evil.example')).toBe(
			'\\!\\[x\\]\\(http\\://evil\\) &lt;img&gt; \\*\\*b\\*\\* \\`c\\` a\\|b bob\\@evil.example www\\.evil.example',
		);
	});

	it('disarms what only counts at the start of a line', () => {
		expect(escapeMarkdown('# h\n- li\n    code\n1. one\n2) two\n===\n+ x\n> q')).toBe(
			'\\# h\n\\- li\ncode\n1\\. one\n2\\) two\n\\===\n\\+ x\n&gt; q'.replace('2\\)', '2\\)'),
		);
	});

	it('leaves no Markdown or HTML that would act', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'[]()!*_`<>|#-+~:/@\\ \nab1.'.split('')) }), (value) => {
				const escaped = escapeMarkdown(value);
				expect(escaped).not.toMatch(/[<>]/);
				expect(escaped.replace(/\\./g, '')).not.toMatch(/[[\]()*_`|~#]/);
			}),
		);
	});
});

describe('markdownToText', () => {
	it('keeps words, lists, rows and code and drops the markers', () => {
		const markdown =
			'# Head **x** #\n\n**Applies to:** every [client](http://a/b) and *that* `code_x`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n' +
			'\n```\n**raw**\n```\n> quote\n1. x\n![img](y.png) snake_case_name 2 * 3 del *.log';
		expect(markdownToText(markdown)).toEqual({
			text:
				'Head x\n\nApplies to: every client and that code_x\n\na | b\n1 | 2\n\n**raw**\nquote\n1. x\n' +
				'img snake_case_name 2 * 3 del *.log',
			headings: ['Head x'],
			links: ['http://a/b', 'y.png'],
		});
	});
});
