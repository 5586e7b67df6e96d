import fc from 'fast-check';
import { marked } from 'marked';
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

/** What a reader sees of Markdown, and the elements it was made of. */
function rendered(markdown: string): { text: string; tags: string[] } {
	// A bare e-mail address is one to write to: shown as it stands, and no link to anywhere else.
	const html = marked.parse(markdown, { async: false, gfm: true }).replace(/<a href="mailto:[^"]*">(.*?)<\/a>/g, '$1');
	const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name);
	return { text: decodeEntities(html.replace(/<[^>]*>/g, '')), tags: [...new Set(tags)] };
}

describe('escapeMarkdown', () => {
	it('disarms links, images, emphasis, code, tables, HTML and automatic links', () => {
		expect(escapeMarkdown('![x](http://evil) <img> **b** `c` a|b ~~d~~ _e_ www.evil.example')).toBe(
			'!\\[x\\]\\(http\\://evil) &lt;img> \\*\\*b\\*\\* \\`c\\` a|b \\~\\~d\\~\\~ \\_e\\_ www\\.evil.example',
		);
	});

	it('disarms what only counts at the start of a line', () => {
		expect(escapeMarkdown('# h\n- li\n    code\n1. one\n2) two\n===\n+ x\n> q\n| a')).toBe(
			'\\# h\n\\- li\ncode\n1\\. one\n2\\) two\n\\===\n\\+ x\n\\> q\n\\| a',
		);
	});

	it('leaves alone what people read in plain text', () => {
		const plain = 'AT&T (two offices): snake_case at 50 % – reception@contoso.example, a|b & c #3';
		expect(escapeMarkdown(plain)).toBe(plain);
	});

	it('renders as the very same characters inside a link, which stays one, even where a renderer reads its text twice', () => {
		const pieces = [...'[]()!*\\`<a', '](https://evil.example)', '![x](https://evil.example/i.png)', '\\](javascript:a)', '[1]', ' '];
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (value) => {
				const html = marked.parse(`- [a${escapeMarkdown(`${value}b`)}](https://known.example/1)`, { async: false });
				const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
				expect(addresses).toEqual(['https://known.example/1']);
			}),
			{ numRuns: 2000 },
		);
	});

	it('renders as the very same characters, in paragraphs and lines only', () => {
		const pieces = [...'[]()!*_`<>|#-+~:/@\\&;= 1.a', '&lt;', 'http://x', 'www.x.y', '<b>', '\n', '**', '__', '---', '```', '| a |'];
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (value) => {
				const { text, tags } = rendered(escapeMarkdown(value));
				expect(tags.filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
				expect(text.replace(/\s+/g, '')).toBe(value.replace(/\s+/g, ''));
			}),
			{ numRuns: 2000 },
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
