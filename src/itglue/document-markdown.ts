import { escapeHtml } from '../text/escape';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t])(.*)$/s;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^( {0,12})([-*+]|\d{1,9}[.)])(?=[ \t])(.*)$/s;
const QUOTE = /^ {0,3}> ?/;
/** A table's second line, without its blanks. */
const TABLE_RULE = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;
const LONGEST_LINE = 20_000;
const DEEPEST = 12;

/**
 * Markdown as HTML: headings, paragraphs, lists, quotes, tables, code, emphasis and links. HTML in the text comes out as
 * the characters it consists of, and links lead to web and mail addresses only. Never throws.
 */
export function markdownToHtml(markdown: string): string {
	return blocks(markdown.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'), 0);
}

function blocks(lines: string[], depth: number): string {
	const html: string[] = [];
	let at = 0;
	while (at < lines.length) {
		const [block, next] = blockAt(lines, at, depth);
		if (block !== '') html.push(block);
		at = next;
	}
	return html.join('\n');
}

/** The block that starts at a line, and the line after it. */
function blockAt(lines: string[], at: number, depth: number): [string, number] {
	const line = lines[at];
	if (line.trim() === '') return ['', at + 1];
	if (FENCE.test(line)) return code(lines, at);
	const heading = HEADING.exec(line);
	if (heading) {
		const text = heading[2].trim().replace(/ #{1,80}$/, '');
		return [`<h${heading[1].length}>${inline(text)}</h${heading[1].length}>`, at + 1];
	}
	if (RULE.test(line)) return ['<hr>', at + 1];
	if (depth < DEEPEST && QUOTE.test(line)) return quote(lines, at, depth);
	if (depth < DEEPEST && ITEM.test(line)) return list(lines, at, depth);
	if (line.includes('|') && isTableRule(lines[at + 1] ?? '')) return table(lines, at);
	return paragraph(lines, at);
}

function code(lines: string[], at: number): [string, number] {
	const fence = FENCE.exec(lines[at])?.[1] ?? '```';
	let end = at + 1;
	while (end < lines.length && !lines[end].trim().startsWith(fence)) end += 1;
	return [`<pre><code>${escapeHtml(lines.slice(at + 1, end).join('\n'))}</code></pre>`, end + 1];
}

function quote(lines: string[], at: number, depth: number): [string, number] {
	let end = at;
	while (end < lines.length && QUOTE.test(lines[end])) end += 1;
	const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
	return [`<blockquote>${blocks(inner, depth + 1)}</blockquote>`, end];
}

/** Items go on over indented lines; an item's own lists are indented below it. */
function list(lines: string[], at: number, depth: number): [string, number] {
	const first = ITEM.exec(lines[at]);
	const ordered = /^\d/.test(first?.[2] ?? '');
	const indent = first?.[1].length ?? 0;
	const items: string[][] = [];
	let end = at;
	for (; end < lines.length; end += 1) {
		const line = lines[end];
		const item = ITEM.exec(line);
		const own = item !== null && item[1].length <= indent + 1;
		if (own && /^\d/.test(item[2]) !== ordered) break;
		if (own) items.push([item[3].trimStart()]);
		else if (line.trim() === '' && !goesOn(lines[end + 1], indent)) break;
		else if (line.trim() !== '' && !goesOn(line, indent) && lines[end - 1]?.trim() === '') break;
		else items.at(-1)?.push(line.replace(new RegExp(`^ {0,${indent + 4}}`), ''));
	}
	const tag = ordered ? 'ol' : 'ul';
	const html = items.map((item) => `<li>${tight(blocks(item, depth + 1))}</li>`).join('');
	return [`<${tag}>${html}</${tag}>`, end];
}

function goesOn(line: string | undefined, indent: number): boolean {
	if (line === undefined) return false;
	const item = ITEM.exec(line);
	return (item !== null && item[1].length <= indent + 1) || line.startsWith(' '.repeat(indent + 2));
}

/** An item of one paragraph needs none. */
function tight(html: string): string {
	const [whole, text] = /^<p>([^]*?)<\/p>([^]*)$/.exec(html) ?? [];
	return whole === undefined || whole.indexOf('<p>', 3) !== -1 ? html : text + whole.slice(text.length + 7);
}

function isTableRule(line: string): boolean {
	return !line.startsWith('    ') && TABLE_RULE.test(line.replace(/[ \t]/g, ''));
}

function table(lines: string[], at: number): [string, number] {
	let end = at + 2;
	while (end < lines.length && lines[end].includes('|') && lines[end].trim() !== '') end += 1;
	const row = (line: string, tag: string) =>
		`<tr>${cells(line).map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
	const body = lines.slice(at + 2, end).map((line) => row(line, 'td'));
	return [`<table><thead>${row(lines[at], 'th')}</thead><tbody>${body.join('')}</tbody></table>`, end];
}

function cells(line: string): string[] {
	const inner = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
	return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, '|'));
}

function paragraph(lines: string[], at: number): [string, number] {
	let end = at + 1;
	while (end < lines.length && lines[end].trim() !== '' && !interrupts(lines[end])) end += 1;
	const text = lines.slice(at, end).map((line) => line.trimStart());
	const html = text.map((line, index) => {
		const last = index === text.length - 1;
		return inline(line.trimEnd()) + (!last && (line.endsWith('  ') || line.endsWith('\\')) ? '<br>' : '');
	});
	return [`<p>${html.join('\n')}</p>`, end];
}

function interrupts(line: string): boolean {
	return FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line);
}

const SPECIAL = /(`{1,20})([^`]{1,2000})\1|!?\[([^[\]\n]{0,500})\]\(\s{0,4}<?([^()\s<>]{1,2000})>?(?:\s[^()\n]{0,200})?\)|<(https?:\/\/[^\s<>]{1,2000})>|\\([\\`*_{}[\]()#+\-.!|<>~])/g;

/** What stands inside a line; all else is escaped, so that no markup of the text survives. */
function inline(line: string): string {
	if (line.length > LONGEST_LINE) return escapeHtml(line);
	let html = '';
	let at = 0;
	for (const match of line.matchAll(SPECIAL)) {
		html += escapeHtml(line.slice(at, match.index));
		html += special(match);
		at = match.index + match[0].length;
	}
	return emphasis(html + escapeHtml(line.slice(at)));
}

function special([whole, ticks, codeText, label, target, bare, escaped]: RegExpMatchArray): string {
	if (ticks) return `<code>${shielded(escapeHtml(codeText.trim()))}</code>`;
	if (escaped) return shielded(escapeHtml(escaped));
	const address = bare ?? target;
	const text = escapeHtml(bare ?? label);
	if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return whole.startsWith('!') ? text : `${text} (${shielded(escapeHtml(address))})`;
	return `<a href="${shielded(escapeHtml(address))}">${text || shielded(escapeHtml(address))}</a>`;
}

/** Emphasis marks that are meant as characters, written so that `emphasis` does not see them. */
function shielded(html: string): string {
	return html.replace(/[*_~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function emphasis(html: string): string {
	return html
		.replace(/\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*/g, '<strong>$1</strong>')
		.replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{1,2000}?)(?<=\S)__(?![\p{L}\p{N}_])/gu, '<strong>$1</strong>')
		.replace(/\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*/g, '<em>$1</em>')
		.replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '<em>$1</em>')
		.replace(/~~(?=\S)([^~\n]{1,2000}?)(?<=\S)~~/g, '<s>$1</s>');
}
