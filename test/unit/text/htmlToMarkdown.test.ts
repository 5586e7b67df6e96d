import fc from 'fast-check';
import { htmlToMarkdown } from '../../../src/text/htmlToMarkdown';
import { htmlToText } from '../../../src/text/html';

describe('HTML as Markdown', () => {
	it.each([
		['headings', '<h1>One</h1><h3>Two <b>bold</b></h3>', '# One\n\n### Two **bold**'],
		['paragraphs and line breaks', '<p>a<br>b</p><div>c</div>', 'a\nb\n\nc'],
		['emphasis, also crossed', '<p><b>x <i>y</b> z</i></p>', '**x *y*** z'],
		['emphasis without blanks inside', '<p>a<b> b </b>c<i></i></p>', 'a **b** c'],
		['lists', '<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>', '- a\n- b\n1. c\n2. d'],
		['lists in lists', '<ol><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ol>', '1. a\n   - b\n     1. c'],
		['paragraphs in items', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
		['code', '<p>run <code>a_b &lt;c&gt;</code></p>', 'run `a_b <c>`'],
		['blocks of code', '<pre><code>if x:\n  y = `z`\n</code></pre>', '```\nif x:\n  y = `z`\n```'],
		['blocks of code with fences', '<pre>```\nx\n```</pre>', '````\n```\nx\n```\n````'],
		['quotes', '<blockquote><p>a</p><p>b</p></blockquote><p>c</p>', '> a\n>\n> b\n\nc'],
		['rules', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
		[
			'tables',
			'<table><thead><tr><th>Host</th><th>A|B</th></tr></thead><tr><td><p>x</p></td><td>1<br>2</td></tr></table>',
			'| Host | A\\|B |\n| --- | --- |\n| x | 1 2 |',
		],
		['links', '<a href="https://x.example/a (b)">the [doc]</a>', '[the \\[doc\\]](https://x.example/a%20%28b%29)'],
		['images by their description', '<p><img src="https://x/y.png" alt="Rack *1*"></p>', 'Rack \\*1\\*'],
		['nothing', '<p> </p><ul></ul><table></table>', ''],
	])('keeps %s', (_, html, markdown) => {
		expect(htmlToMarkdown(html)).toBe(markdown);
	});

	it.each([
		['links that run something', '<a href="javascript:alert(1)">x</a><a href=" data:text/html,y">y</a>', 'xy'],
		['scripts and styles', '<style>p{}</style><p>a</p><script>alert(1)</script>', 'a'],
		['HTML written as text', '&lt;img src=x onerror=alert(1)&gt;', '&lt;img src=x onerror=alert(1)>'],
		['entities written as text', '&amp;lt;b&gt;', '&amp;lt;b>'],
		['Markdown written as text', '<p># a</p><p>- b</p><p>1. c</p><p>> d</p>', '\\# a\n\n\\- b\n\n1\\. c\n\n\\> d'],
		['elements called like what every object has', 'a <constructor>b</constructor> <tostring>c</tostring>', 'a b c'],
		['links written as text', '[a](javascript:alert(1)) ![b](x)', '\\[a\\](javascript:alert(1)) !\\[b\\](x)'],
	])('lets nothing come of %s', (_, html, markdown) => {
		expect(htmlToMarkdown(html)).toBe(markdown);
	});

	it('keeps every word a reader of the text sees, whatever the tags', () => {
		const tags = ['p', 'b', 'i', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'h2', 'blockquote', 'code', 'div', 'a'];
		const piece = fc.oneof(
			fc.stringMatching(/^[a-z]{1,8}$/),
			fc.tuple(fc.constantFrom(...tags), fc.boolean()).map(([tag, close]) => `<${close ? '/' : ''}${tag}>`),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const words = (text: string) => (text.match(/[a-z]+/g) ?? []).join('');
				const html = pieces.join(' ');
				expect(words(htmlToMarkdown(html))).toBe(words(htmlToText(html).text));
			}),
		);
	});
});
