import fc from 'fast-check';
import { markdownToHtml } from '../../../src/itglue/document-markdown';
import { toHtml, toSections } from '../../../src/itglue/document-sections';

describe('Markdown', () => {
	it.each<[string, string]>([
		['a *b* **c** ~~d~~ `e*f*`', '<p>a <em>b</em> <strong>c</strong> <s>d</s> <code>e&#42;f&#42;</code></p>'],
		['snake_case_name and _word_', '<p>snake_case_name and <em>word</em></p>'],
		['[site](https://example.com/a_b_c)', '<p><a href="https://example.com/a&#95;b&#95;c">site</a></p>'],
		['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
		['[x](file:///etc)', '<p>x (file:///etc)</p>'],
		['<b onclick=x>hi</b>', '<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>'],
		['\\*not\\*', '<p>&#42;not&#42;</p>'],
		['- a\n- b\n  - c\n- d', '<ul><li>a</li><li>b\n<ul><li>c</li></ul></li><li>d</li></ul>'],
		['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
		['> q\n> r', '<blockquote><p>q\nr</p></blockquote>'],
		['```\n<a>\n# x\n```', '<pre><code>&lt;a&gt;\n# x</code></pre>'],
		['---', '<hr>'],
		[
			'| a | b |\n|---|---|\n| 1 | 2 |',
			'<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
		],
	])('%j', (markdown, html) => {
		expect(markdownToHtml(markdown)).toBe(html);
	});

	it('never lets markup of the text through, whatever it is', () => {
		const piece = fc.constantFrom('<script>', '<img src=x onerror=1>', '"', "'", '`', '*', '[', '](', ')', '\n', '- ', '> ', '|', 'javascript:', 'https://', 'a', ' ');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const html = markdownToHtml(pieces.join(''));
				expect(html).not.toMatch(/<(?!\/?(?:p|em|strong|s|code|pre|ul|ol|li|blockquote|hr|br|table|thead|tbody|tr|th|td|h[1-6])>|a href="https?:[^"<>]*">|\/a>)/i);
			}),
		);
	});
});

describe('sections', () => {
	it('are headings and what stands between them', () => {
		expect(toSections('<div><h2>A <b>b</b></h2><p>x</div><h3> </h3><table><tr><td><h4>in</h4></td></tr></table>', 'html')).toEqual([
			{ kind: 'Document::Heading', content: 'A b', level: 2 },
			{ kind: 'Document::Text', content: '<p>x</p>' },
			{ kind: 'Document::Text', content: '<table><tr><td><strong>in</strong></td></tr></table>' },
		]);
	});

	it('keep the images IT Glue serves, and drop those without an address', () => {
		const html = '<img src="/1/docs/2/images/3"><img src="https://example.com/a.png" alt="A"><img src="data:x">';
		expect(toHtml(html, 'html')).toBe('<img src="/1/docs/2/images/3" alt=""><img src="https://example.com/a.png" alt="A">');
	});

	it('are balanced and without anything that acts, whatever the HTML', () => {
		const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<h1>', '</h1>', '<h2 id=x>', '<td>', '<script>', '</script>', '<a href="javascript:x">', '<a href=" java\nscript:x">', '<svg onload=x>', '<p onclick="x">', '<style>', 'text', '&lt;script&gt;', '"', '<!--', '-->', '<');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				for (const { kind, content } of toSections(pieces.join(''), 'html')) {
					if (kind === 'Document::Heading') continue;
					expect(content).not.toMatch(/<(?:script|svg|style)|<[^>]*\son|javascript:/i);
					const opened = content.match(/<[a-z]+/g)?.length ?? 0;
					expect(content.match(/<\//g)?.length ?? 0).toBe(opened);
				}
			}),
		);
	});
});
