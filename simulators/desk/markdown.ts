const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);

/** Paragraphs of text that is not Markdown: escaped, line breaks kept. */
export function renderText(text: string): string {
	return `<p>${escapeHtml(text).replace(/\r?\n/g, '<br>')}</p>`;
}

/**
 * Renders the Markdown that notes use: headings, lists, quotes, tables, code, rules, bold, italics and links.
 * Everything is escaped; HTML in the text stays text; links lead to http and https only.
 */
export function renderMarkdown(text: string): string {
	const lines = text.replaceAll('\0', '').split(/\r?\n/);
	const html: string[] = [];
	for (let at = 0; at < lines.length;) {
		const block = BLOCKS.find(({ start }) => start.test(lines[at])) ?? PARAGRAPH;
		let end = at + 1;
		while (end < lines.length && block.goesOn(lines[end])) end++;
		html.push(block.render(lines.slice(at, end)));
		at = block.closes ? end + 1 : end;
	}
	return html.filter(Boolean).join('\n');
}

interface Block {
	start: RegExp;
	goesOn: (line: string) => boolean;
	/** The line that ends the block belongs to it. */
	closes?: boolean;
	render: (lines: string[]) => string;
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const never = () => false;

const BLOCKS: Block[] = [
	{ start: /^\s*$/, goesOn: (line) => !line.trim(), render: () => '' },
	{
		start: /^\s*```/,
		goesOn: (line) => !/^\s*```/.test(line),
		closes: true,
		render: (lines) => `<pre><code>${escapeHtml(lines.slice(1).join('\n'))}</code></pre>`,
	},
	{ start: HEADING, goesOn: never, render: ([line]) => renderHeading(line) },
	{ start: /^ {0,3}([-*_])( *\1){2,} *$/, goesOn: never, render: () => '<hr>' },
	{
		start: /^ {0,3}>/,
		goesOn: (line) => /^ {0,3}>/.test(line),
		render: (lines) => `<blockquote>${paragraph(lines.map((line) => line.replace(/^ {0,3}> ?/, '')))}</blockquote>`,
	},
	{ start: ITEM, goesOn: (line) => ITEM.test(line) || /^\s{2,}\S/.test(line), render: renderList },
	{ start: TABLE_ROW, goesOn: (line) => TABLE_ROW.test(line), render: renderTable },
];

const PARAGRAPH: Block = {
	start: /./,
	goesOn: (line) => !BLOCKS.some(({ start }) => start.test(line)),
	render: paragraph,
};

function paragraph(lines: string[]): string {
	return `<p>${lines.map((line) => inline(line.trim())).join('<br>')}</p>`;
}

/** Notes stand below the page's own headings, so theirs begin at level 4. */
function renderHeading(line: string): string {
	const [, marks, text] = HEADING.exec(line) ?? ['', '#', line];
	const level = Math.min(6, marks.length + 3);
	return `<h${level}>${inline(text)}</h${level}>`;
}

interface Item {
	indent: number;
	ordered: boolean;
	lines: string[];
}

function renderList(lines: string[]): string {
	const items: Item[] = [];
	for (const line of lines) {
		const match = ITEM.exec(line);
		if (match) items.push({ indent: match[1].length, ordered: /\d/.test(match[2]), lines: [match[3]] });
		else items[items.length - 1].lines.push(line.trim());
	}
	return listOf(items);
}

function listOf(items: Item[]): string {
	const [{ indent, ordered }] = items;
	const tag = ordered ? 'ol' : 'ul';
	const html: string[] = [];
	for (let at = 0; at < items.length;) {
		let end = at + 1;
		while (end < items.length && items[end].indent > indent + 1) end++;
		const nested = items.slice(at + 1, end);
		html.push(`<li>${itemText(items[at].lines)}${nested.length ? listOf(nested) : ''}</li>`);
		at = end;
	}
	return `<${tag}>${html.join('')}</${tag}>`;
}

/** Lines below an item belong to it; those that begin with `>` are quoted. */
function itemText(lines: string[]): string {
	const plain = lines.filter((line, index) => index === 0 || !line.startsWith('>'));
	const quoted = lines.slice(1).filter((line) => line.startsWith('>'));
	const quote = quoted.map((line) => inline(line.slice(1).trim())).join('<br>');
	return plain.map(inline).join('<br>') + (quote && `<blockquote>${quote}</blockquote>`);
}

function renderTable(lines: string[]): string {
	const cells = (line: string) =>
		line
			.trim()
			.slice(1, -1)
			.split(/(?<!\\)\|/)
			.map((cell) => cell.trim());
	const row = (line: string, tag: 'th' | 'td') =>
		`<tr>${cells(line)
			.map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
			.join('')}</tr>`;
	const headed = lines.length > 1 && cells(lines[1]).every((cell) => /^:?-+:?$/.test(cell));
	const head = headed ? `<thead>${row(lines[0], 'th')}</thead>` : '';
	const body = lines.slice(headed ? 2 : 0).map((line) => row(line, 'td'));
	return `<div class="table"><table>${head}<tbody>${body.join('')}</tbody></table></div>`;
}

/** One pass over the text: whatever is no mark is escaped. Bounded lengths keep the time linear in hostile text. */
const INLINE = new RegExp(
	[
		'\\\\([!-/:-@[-`{-~])',
		'`([^`\\n]{1,500})`',
		'\\[((?:\\\\.|[^\\]\\[\\\\\\n]){1,300})\\]\\(<?([^()\\s<>]{1,2000})>?\\)',
		'\\*\\*((?:\\\\.|[^*\\\\\\n]){1,500})\\*\\*',
		'(?<![\\w*])[*_]((?:\\\\.|[^*_\\\\\\n]){1,300})[*_](?![\\w*])',
		'(https?://[^\\s<>"\'()\\[\\]`*]{1,2000})',
	].join('|'),
	'g',
);

function inline(text: string): string {
	let html = '';
	let from = 0;
	for (const match of text.matchAll(INLINE)) {
		html += escapeHtml(text.slice(from, match.index)) + mark(match);
		from = match.index + match[0].length;
	}
	return html + escapeHtml(text.slice(from));
}

function mark([whole, escaped, code, label, target, bold, italic, url]: RegExpMatchArray): string {
	if (escaped !== undefined) return escapeHtml(escaped);
	if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
	if (label !== undefined) return link(target, inlineWithoutLinks(label)) ?? escapeHtml(whole);
	if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
	if (italic !== undefined) return `<em>${inline(italic)}</em>`;
	const address = url.replace(/[.,;:!?]+$/, '');
	return (link(address, escapeHtml(address)) ?? escapeHtml(address)) + escapeHtml(url.slice(address.length));
}

function inlineWithoutLinks(text: string): string {
	return inline(text).replace(/<\/?a\b[^>]*>/g, '');
}

function link(target: string, html: string): string | null {
	if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol)) return null;
	return `<a href="${escapeHtml(target)}" target="_blank" rel="noopener noreferrer nofollow">${html}</a>`;
}
