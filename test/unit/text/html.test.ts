import fc from 'fast-check';
import { htmlToText, looksLikeHtml } from '../../../src/text/html';
import { HtmlScanner } from '../../../src/text/htmlScanner';

const text = (html: string) => htmlToText(html).text;

function steps(html: string): number {
	const scanner = new HtmlScanner(html);
	while (scanner.next());
	return scanner.steps;
}

describe('htmlToText', () => {
	it('keeps paragraphs, line breaks and inline text', () => {
		expect(text('<p>Check&nbsp;<b>HA</b> state<br>now.</p><p>Then <i>log</i>in.</p>')).toBe(
			'Check HA state\nnow.\n\nThen login.',
		);
	});

	it('collects headings besides keeping them in the text', () => {
		const result = htmlToText('<h1>Fail&shy;over <span>HA</span></h1>Body<h3>Roll<br>back</h3>');
		expect(result.headings).toEqual(['Failover HA', 'Roll back']);
		expect(result.text).toBe('Failover HA\nBody\n\nRoll back');
	});

	it('numbers ordered lists, bullets the others and indents nested ones', () => {
		expect(text('<ul><li>one</li><li><p>two</p><ol><li>a<li>b</ol></li></ul>after')).toBe(
			'- one\n- two\n  1. a\n  2. b\n\nafter',
		);
	});

	it('keeps a table row on one line, whatever its cells hold', () => {
		const rows = '<tr><th>Host</th><th>IP</th></tr><tr><td><p>srv1</p></td><td>10.0.0.1<br>10.0.0.2</td></tr>';
		expect(text(`<table>${rows}<tr><td></td><td>x</td></tr></table>`)).toBe('Host | IP\nsrv1 | 10.0.0.1 10.0.0.2\n| x');
	});

	it('keeps the layout of code', () => {
		expect(text('<pre>if (x) {\n  run();\n\n}</pre>end')).toBe('if (x) {\n  run();\n\n}\n\nend');
	});

	it('drops scripts, styles, templates, comments and declarations with their content', () => {
		const html =
			'<!DOCTYPE html><style>p{}</style>a<script>if (1 < 2) "</p>"</SCRIPT >b<!-- <b>no</b> -->c<?php no ?>d' +
			'<template><p>no</p></template><svg><text>no</text></svg>e';
		expect(text(html)).toBe('abcde');
	});

	it('decodes named, numeric and Windows-1252 references once', () => {
		expect(text('&lt;b&gt; &amp;amp; &#8364; &#x41; &#146; &nosuch; &#0; &#xD800; &#99999999999;')).toBe(
			'<b> &amp; € A ’ &nosuch; \ufffd \ufffd \ufffd',
		);
	});

	it('returns the targets of links and the alternative text of images', () => {
		const result = htmlToText('<a href="https://x/1?a=1&amp;b=2" title=">">link</a> <img src=x alt="the rack">');
		expect(result).toEqual({ text: 'link the rack', headings: [], links: ['https://x/1?a=1&b=2'] });
	});

	it('removes characters no reader sees', () => {
		expect(text('a\u200bb\u202ec\u{e0041}d\u0000e\u00adf')).toBe('abcdef');
	});

	it('reads markup as browsers do where it is broken', () => {
		expect(text('1 < 2 and <b>bold')).toBe('1 < 2 and bold');
		expect(text('a<p title=">never closed>b</p>c')).toBe('a\n\nnever closed>b\n\nc');
		expect(text("<a o'brien>it's</a> fine")).toBe("it's fine");
		expect(text('shown<!-- hidden')).toBe('shown');
		expect(text('shown<script>hidden')).toBe('shown');
		expect(text('shown <img src=x onerror=alert(1)')).toBe('shown');
	});

	it('lets no tag through, however the markup is mangled', () => {
		const piece = fc.constantFrom(
			'<',
			'>',
			'</',
			'/>',
			'"',
			"'",
			'=',
			'<b>',
			'<script>',
			'</script>',
			'<!--',
			'-->',
			'<td>',
			'<li>',
			'<ul>',
			'<pre>',
			'</pre>',
			'<h1>',
			'</h1>',
			'<img title="',
			'word',
			' ',
			'\n',
			'<p title=',
			'<svg',
			'<?',
			'<![CDATA[',
			'\u0000',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const result = text(pieces.join(''));
				expect(result).not.toMatch(/<(?:b|script|td|li|ul|pre|h1)>|<!--.*-->/);
			}),
			{ numRuns: 500 },
		);
	});

	it('never throws and never grows the text beyond its layout', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => {
				expect(text(html).length).toBeLessThanOrEqual(html.length * 4 + 8);
			}),
		);
	});

	it.each([
		'<',
		'<a',
		'</',
		'<!--',
		'<!-',
		'<script>',
		'</script',
		'<a b="',
		"<a b='",
		'<p x=\'">',
		'"',
		'&#',
		'<svg',
		'<td>',
		'<a href="x" ',
		'<style></',
		'<a b=">" c=',
	])('looks at each character a bounded number of times: %j', (unit) => {
		const length = 100_000;
		const html = unit.repeat(Math.ceil(length / unit.length));
		expect(steps(html)).toBeLessThan(html.length * 12);
		expect(steps(html + html)).toBeLessThan(steps(html) * 2 + 1000);
	});
});

describe('looksLikeHtml', () => {
	it.each(['<p>x</p>', 'a<br/>b', 'a &amp; b', '<div class="x">', '&#39;'])('sees markup in %j', (value) => {
		expect(looksLikeHtml(value)).toBe(true);
	});
	it.each(['a < b', 'x <-> y', 'AT&T', '1 <2> 3'])('sees none in %j', (value) => {
		expect(looksLikeHtml(value)).toBe(false);
	});
});
