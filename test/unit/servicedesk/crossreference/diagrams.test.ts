import fc from 'fast-check';
import { buildPicture, DEFAULT_PICTURE_SETTINGS } from '../../../../src/servicedesk/crossreference/build-picture';
import { escapeMermaid, mermaidOf } from '../../../../src/servicedesk/crossreference/mermaid';
import type { AssetPicture } from '../../../../src/servicedesk/crossreference/picture';
import { pictureNote } from '../../../../src/servicedesk/crossreference/picture-note';
import { svgOf } from '../../../../src/servicedesk/crossreference/svg/render';
import { fitted, textWidth } from '../../../../src/servicedesk/crossreference/svg/text';
import { scene } from './scene';

const HOSTILE = [
	'</text><script>alert(1)</script>',
	'"/><image href="https://evil.example/x.png"/>',
	'"]\n  click asset "javascript:alert(1)"\n  x["',
	'%%{init: {"securityLevel": "loose"}}%%',
	'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
	']]><foreignObject><body onload=alert(1)></foreignObject>',
	'[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
	'<img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'subgraph end; style asset fill:#f00',
	'#quot;#lt;script#gt;',
	'\u202Egnp.exe\u0000\uFFFE\uD800',
];

/** The picture with a text in every place that somebody else writes. */
function filledWith(text: string, url = text): AssetPicture {
	const reference = { id: '1', name: text, kind: text, url, archived: false };
	const item = { ...reference, type: 'configuration' as const, relation: text, depth: 1, via: text, updatedAt: null };
	const group = { title: 'Documents', total: 9, items: [item], more: { [text]: 8 } };
	const ticket = { id: '7', number: text, title: text, status: text, closed: false, url, updatedAt: null, because: 'named' as const };
	return {
		asset: { ...reference, facts: [{ label: 'IP address', value: text }, { label: 'Status', value: text }], notes: text },
		location: { id: '2', name: text, address: text, phone: text, url },
		contact: { id: '3', name: text, title: text, phone: text, email: text, url },
		interfaces: [{ name: text, ip: text, mac: text, port: text, primary: true }],
		groups: (['documents', 'related', 'further', 'others'] as const).map((key) => ({ ...group, key })),
		recentTickets: [ticket],
		hints: [text],
	};
}

/** Elements and attributes of an XML text, or the fault that makes it none. */
function parseXml(xml: string): { elements: string[]; attributes: Array<[string, string]> } {
	const elements: string[] = [];
	const attributes: Array<[string, string]> = [];
	const open: string[] = [];
	let rest = xml;
	while (rest !== '') {
		const [text] = /^[^<]*/.exec(rest) ?? [''];
		if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text) || /[\ufffe\uffff]|(?![\n\t])\p{Cc}|\p{Surrogate}/u.test(text)) throw new Error(`No XML text: ${text}`);
		rest = rest.slice(text.length);
		if (rest === '') break;
		const tag = /^<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/i.exec(rest);
		if (tag === null) throw new Error(`No XML tag: ${rest.slice(0, 80)}`);
		const [whole, closing, name, given, empty] = tag;
		rest = rest.slice(whole.length);
		if (closing === '/') {
			if (open.pop() !== name) throw new Error(`Unexpected </${name}>`);
			continue;
		}
		elements.push(name);
		for (const [, key, value] of given.matchAll(/ ([\w:-]+)="([^"]*)"/g)) attributes.push([key, value]);
		if (empty === '') open.push(name);
	}
	if (open.length > 0) throw new Error(`Not closed: ${open.join()}`);
	return { elements, attributes };
}

const ELEMENTS = new Set(['svg', 'title', 'style', 'rect', 'path', 'text', 'g', 'a']);
const ATTRIBUTES = new Set(
	'xmlns width height viewBox role font-family x y rx class d fill stroke-width opacity font-size font-weight href target rel'.split(' '),
);

function checkSvg(svg: string): void {
	const { elements, attributes } = parseXml(svg);
	expect(elements.filter((name) => !ELEMENTS.has(name))).toEqual([]);
	expect(attributes.filter(([name]) => !ATTRIBUTES.has(name))).toEqual([]);
	for (const [name, value] of attributes) if (name === 'href') expect(value).toMatch(/^https?:\/\//i);
	expect(svg.match(/url\(|@import|@font-face/g)).toBeNull();
}

const LABEL = '"(?:[^"#<>`%{}\\[\\]|;&\\\\\\n]|#\\d+;|<br\\/>)*"';
const NODE = `(?:\\[\\[${LABEL}\\]\\]|\\[${LABEL}\\]|\\[\\/${LABEL}\\/\\]|\\(${LABEL}\\)|\\(\\[${LABEL}\\]\\))`;
const STATEMENT = new RegExp(`^ {2}(?:asset|g\\d+)(?:${NODE}| (?:---(?:\\|${LABEL}\\|)?|-\\.-) \\w+${NODE})$`);

function checkMermaid(diagram: string): void {
	const [first, ...statements] = diagram.split('\n');
	expect(first).toBe('flowchart LR');
	for (const statement of statements) expect(statement).toMatch(STATEMENT);
}

describe('what others write', () => {
	it.each(HOSTILE)('stays text in every form: %j', (text) => {
		const picture = filledWith(text);
		checkSvg(svgOf(picture));
		checkMermaid(mermaidOf(picture));
		const note = pictureNote({ pictures: [{ picture, because: text }], ambiguous: [{ words: text, reason: text, candidates: [picture.asset], more: 2 }], reason: text, hints: [text] });
		expect(note.html.replace(/<\/?(?:p|strong)(?: style="margin-left:1\.5em")?>/g, '')).not.toMatch(/[<>]/);
		expect(note.markdown).not.toMatch(/(?<!\\)\]\(\s*javascript:|<[a-z!/]/i);
	});

	it('stays text whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom(...HOSTILE, '"', '<', '#', '%%', '\n')).map((parts) => parts.join(''))), (text) => {
				const picture = filledWith(text);
				checkSvg(svgOf(picture));
				checkMermaid(mermaidOf(picture));
			}),
			{ numRuns: 200 },
		);
	});

	it('links http and https only', () => {
		expect(svgOf(filledWith('x', 'javascript:alert(1)'))).not.toContain('<a ');
		expect(svgOf(filledWith('x', 'https://msp.itglue.com/1/docs/2'))).toContain('<a href="https://msp.itglue.com/1/docs/2"');
	});

	it('writes codes for what Mermaid reads, and leaves names readable', () => {
		expect(escapeMermaid('HLL-DC1 (10.0.0.1), Zoë')).toBe('HLL-DC1 (10.0.0.1), Zoë');
		expect(escapeMermaid('a"b#c--d https://x')).toBe('a#34;b#35;c#45;#45;d https#58;//x');
	});
});

describe('diagrams of many relations', () => {
	it('stay small and say how many they left out', async () => {
		const { asset, partition, client } = scene(200);
		const picture = await buildPicture(asset, { client, partition, settings: { ...DEFAULT_PICTURE_SETTINGS, depth: 2 } });
		const svg = svgOf(picture);
		checkSvg(svg);
		checkMermaid(mermaidOf(picture));
		const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
		expect(Number(width)).toBeLessThanOrEqual(1100);
		expect(Number(height)).toBeLessThanOrEqual(1100);
		expect(svg).toContain('Documents (50)');
		expect(svg).toContain('and 45 more');
		expect(mermaidOf(picture).split('\n').length).toBeLessThan(25);
		const { markdown, html, text } = pictureNote({ pictures: [{ picture, because: null }], ambiguous: [], reason: '', hints: [] });
		for (const form of [html, text]) expect(form.length).toBeLessThanOrEqual(7_800);
		expect(markdown).toContain('and 42 more');
	});

	it('cuts texts to the width there is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 400 }), (text, width) => {
				expect(textWidth(fitted(text, width, 13), 13)).toBeLessThanOrEqual(Math.max(width, textWidth('…', 13)));
			}),
		);
	});
});
