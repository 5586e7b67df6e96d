import fc from 'fast-check';
import { noteHtml } from '../../../../src/psa/halopsa/note-html';
import { renderNote } from '../../../../src/servicedesk/note';
import { escapeMarkdown, htmlToText } from '../../../../src/text';

const TAGS = /<p( style="margin-left:(1\.5|3)em")?>|<\/p>|<\/?strong>|<a href="https?:\/\/[^\s<>"']+">|<\/a>/g;

describe('a note as HTML', () => {
	it.each([
		['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
		['**Bold** and plain', '<p><strong>Bold</strong> and plain</p>'],
		['## Heading', '<p><strong>Heading</strong></p>'],
		['- point\n  - below', '<p style="margin-left:1.5em">• point</p>\n<p style="margin-left:3em">• below</p>'],
		['[VPN \\[old\\]](https://a.example/1?x=1&y=2)', '<p><a href="https://a.example/1?x=1&amp;y=2">VPN [old]</a></p>'],
		['See https://a.example/x.', '<p>See <a href="https://a.example/x">https://a.example/x</a>.</p>'],
		['[click](javascript:alert(1))', '<p>[click](javascript:alert(1))</p>'],
		['<b onclick="x">&amp;', '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;</p>'],
	])('%j', (text, html) => {
		expect(noteHtml(text)).toBe(html);
	});

	it('keeps the marker as it is, whatever Markdown would make of it', () => {
		for (const marker of ['[ref:a\\_b]', '[ref:**x**]', '[ref:&lt;x]']) {
			expect(htmlToText(noteHtml(`Text\n\n${marker}`)).text).toContain(marker);
		}
	});

	it('never lets a text make HTML of its own', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&()[]*\\-# \n:/.xhtps;lt') , maxLength: 80 }), (text) => {
				expect(noteHtml(text).replace(TAGS, '')).not.toMatch(/[<>"']/);
			}),
		);
		const link = noteHtml('[x](https://a.example/"onmouseover="alert(1))');
		expect(link.replace(TAGS, '')).not.toContain('"');
	});

	it('says what escaped Markdown says', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (text) => {
				const line = text.replace(/\s+/g, ' ').trim();
				expect(htmlToText(noteHtml(`x${escapeMarkdown(line)}x`)).text).toBe(htmlToText(`<p>x${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}x</p>`).text);
			}),
		);
	});

	it('shows what triage found with its links', () => {
		const { markdown } = renderNote({
			status: 'documentation-found',
			organization: null,
			matches: [],
			reason: 'Because <script>',
			missingTopic: null,
			organizationCandidates: [],
			hints: ['Look & see'],
		} as unknown as Parameters<typeof renderNote>[0]);
		expect(noteHtml(markdown)).toContain('Look &amp; see');
	});

	it('takes hostile lengths in its stride', () => {
		for (const text of ['['.repeat(8000), '**'.repeat(4000), '[x]('.repeat(2000), '\\'.repeat(8000), 'https://'.repeat(1000)]) {
			expect(noteHtml(text).replace(TAGS, '')).not.toMatch(/[<>]/);
		}
	});
});
