import { normalizeCharacters } from './clean';
import { HtmlScanner, type HtmlToken } from './htmlScanner';

const HEADING = /^h([1-6])$/;
const EMPHASIS = new Map(Object.entries({ b: '**', strong: '**', i: '*', em: '*' }));
/** What has no place in the one line a table cell is. */
const NOT_IN_CELLS = new Set('h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr'.split(' '));
const BLOCKS = new Set('address article aside div dd dl dt figure footer header main nav p section'.split(' '));
/** Deeper nesting than people write is not laid out: it would only cost memory. */
const MAX_DEPTH = 20;

interface List {
	ordered: boolean;
	count: number;
	/** Columns the marker of its items takes: what is inside an item stands that far in. */
	width: number;
}

/** An emphasis or a link that is not closed yet: what comes after `at` is inside. */
interface Span {
	name: string;
	at: number;
	wrap: (inner: string) => string;
}

/** Builds Markdown token by token: inline text gathers until a block ends, then goes out with its prefix. */
class MarkdownBuilder {
	private readonly out: string[] = [];
	/** Pieces of the block at hand; a list, because joining at every piece would cost its length each time. */
	private inline: string[] = [];
	private readonly spans: Span[] = [];
	private marker = '';
	private readonly lists: List[] = [];
	private quotes = 0;
	private heading = 0;
	private preformatted = false;
	private code = false;
	private row: string[] | null = null;
	private rows = 0;

	add(token: HtmlToken): void {
		if (token.kind === 'text') this.text(normalizeCharacters(token.text));
		else if (token.kind === 'open') this.open(token.name, token.attribute);
		else this.close(token.name);
	}

	finish(): string {
		if (this.preformatted) this.closePreformatted();
		this.closeRow();
		this.flush();
		return this.out.join('\n').replace(/\n{3,}/g, '\n\n').trim();
	}

	private text(text: string): void {
		if (this.preformatted) this.inline.push(text);
		else if (this.code) this.inline.push(text.replace(/\s+/g, ' ').replace(/`/g, "'"));
		else this.inline.push(escaped(text.replace(/\s+/g, ' ')));
	}

	private open(name: string, attribute: (name: string) => string | null): void {
		const heading = HEADING.exec(name);
		if (this.preformatted && name !== 'br') return;
		if (this.row && NOT_IN_CELLS.has(name)) this.inline.push(' ');
		else if (heading) this.begin(() => (this.heading = Number(heading[1])));
		else if (name === 'ul' || name === 'ol') this.openList(name === 'ol');
		else if (name === 'li') this.openItem();
		else if (name === 'blockquote') this.begin(() => (this.quotes = Math.min(this.quotes + 1, MAX_DEPTH)));
		else if (name === 'pre') this.begin(() => (this.preformatted = true));
		else if (name === 'table') this.openRow(() => (this.rows = 0));
		else if (name === 'tr') this.openRow(() => (this.row = []));
		else if (name === 'td' || name === 'th') this.closeCell(false);
		else if (name === 'hr') this.begin(() => this.write('---'));
		else if (name === 'br') this.inline.push(this.row ? ' ' : '\n');
		else if (name === 'a') this.openLink(attribute('href'));
		else if (name === 'img') this.text(attribute('alt') ?? '');
		else if (name === 'code') this.setCode(true);
		else if (EMPHASIS.has(name)) this.openSpan(name, (inner) => wrapped(inner, EMPHASIS.get(name) ?? ''));
		else if (BLOCKS.has(name) && !this.row) this.flush();
	}

	private close(name: string): void {
		if (this.preformatted && name !== 'pre') return;
		if (this.row && NOT_IN_CELLS.has(name)) this.inline.push(' ');
		else if (name === 'pre' && this.preformatted) this.closePreformatted();
		else if (name === 'ul' || name === 'ol') this.begin(() => this.lists.pop());
		else if (name === 'blockquote') this.begin(() => (this.quotes = Math.max(0, this.quotes - 1)));
		else if (name === 'td' || name === 'th') this.closeCell(true);
		else if (name === 'tr' || name === 'table') this.closeRow();
		else if (name === 'code') this.setCode(false);
		else if (name === 'a' || EMPHASIS.has(name)) this.closeSpan(name);
		else if ((HEADING.test(name) || name === 'li' || BLOCKS.has(name)) && !this.row) this.flush();
	}

	/** Ends the block before, then changes what the next one is. */
	private begin(change: () => void): void {
		this.flush();
		change();
	}

	private openList(ordered: boolean): void {
		this.flush();
		if (this.lists.length < MAX_DEPTH) this.lists.push({ ordered, count: 0, width: 2 });
	}

	private openItem(): void {
		this.flush();
		const list = this.lists.at(-1);
		if (list) list.count += 1;
		this.marker = list?.ordered ? `${list.count}. ` : '- ';
		if (list) list.width = this.marker.length;
	}

	private closePreformatted(): void {
		const code = this.inline.join('').replace(/^\n/, '').trimEnd();
		this.drop();
		this.preformatted = false;
		const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
		this.write(`${fence}\n${code}\n${fence}`);
	}

	private openRow(change: () => void): void {
		this.closeRow();
		this.begin(change);
	}

	/** @param even also where there is nothing in it */
	private closeCell(even: boolean): void {
		if (!this.row) return;
		const text = this.ended().replace(/\s+/g, ' ').trim();
		if (even || text !== '') this.row.push(text.replace(/\|/g, '\\|'));
	}

	private closeRow(): void {
		this.closeCell(false);
		const { row } = this;
		this.row = null;
		if (!row || row.length === 0) return;
		const lines = [`| ${row.join(' | ')} |`];
		if (this.rows === 0) lines.push(`|${' --- |'.repeat(row.length)}`);
		this.rows += 1;
		this.write(lines.join('\n'), this.rows === 1);
	}

	private openLink(href: string | null): void {
		const target = linkTarget(href);
		if (target) this.openSpan('a', (inner) => (inner.trim() === '' ? inner : `[${inner.trim()}](${target})`));
	}

	private openSpan(name: string, wrap: Span['wrap']): void {
		if (this.spans.length >= MAX_DEPTH || this.spans.some((span) => span.name === name)) return;
		this.spans.push({ name, at: this.inline.length, wrap });
	}

	private closeSpan(name: string): void {
		const at = this.spans.findIndex((span) => span.name === name);
		if (at === -1) return;
		// What was opened inside and not closed ends here, as in a browser.
		for (const span of this.spans.splice(at).reverse()) {
			this.inline.push(span.wrap(this.inline.splice(span.at).join('')));
		}
	}

	private setCode(code: boolean): void {
		if (this.code === code) return;
		this.code = code;
		this.inline.push('`');
	}

	/** The gathered text, with everything closed that was open. */
	private ended(): string {
		for (const { name } of [...this.spans]) this.closeSpan(name);
		this.setCode(false);
		const text = this.inline.join('');
		this.drop();
		return text;
	}

	private drop(): void {
		this.inline = [];
		this.spans.length = 0;
		this.code = false;
	}

	private flush(): void {
		if (this.row) return;
		const lines = this.ended().split('\n');
		const text = lines
			.map((line) => line.trim())
			.join('\n')
			.trim();
		if (text === '') return;
		const { heading } = this;
		this.heading = 0;
		if (heading > 0) this.write(`${'#'.repeat(heading)} ${text.replace(/\n/g, ' ')}`);
		else this.write(text.split('\n').map(withoutBlockMarks).join('\n'), this.marker === '');
	}

	private write(block: string, apart = true): void {
		const { marker } = this;
		this.marker = '';
		const quote = '> '.repeat(this.quotes);
		const hang = ' '.repeat(this.lists.reduce((sum, { width }) => sum + width, 0));
		const first = marker ? hang.slice(marker.length) + marker : hang;
		const lines = block.split('\n').map((line, index) => `${quote}${index === 0 ? first : hang}${line}`);
		if (apart || !this.followsItem()) this.out.push(this.out.at(-1)?.startsWith('>') ? quote.trimEnd() : '');
		for (const line of lines) this.out.push(line);
	}

	private followsItem(): boolean {
		return /^[> ]{0,99}(?:- |\d{1,9}\. |\|)/.test(this.out.at(-1) ?? '');
	}
}

/**
 * Strangers' HTML as Markdown: headings, lists, tables, quotes, code, emphasis and links to the web; anything else is
 * text. What looks like Markdown or HTML in the text is escaped, so nothing renders that was not there.
 */
export function htmlToMarkdown(html: string): string {
	const scanner = new HtmlScanner(html);
	const builder = new MarkdownBuilder();
	for (let token = scanner.next(); token; token = scanner.next()) builder.add(token);
	return builder.finish();
}

function escaped(text: string): string {
	return text.replace(/[\\`*_[\]]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;');
}

/** A line of text must not start a heading, list, quote, rule or table. */
function withoutBlockMarks(line: string): string {
	return line.replace(/^(?=[#>|+~=-])/, '\\').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function linkTarget(href: string | null): string | null {
	const target = href?.trim() ?? '';
	if (!/^(https?:\/\/|mailto:)/i.test(target)) return null;
	return target.replace(/[\s<>()\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, escapeParenthesis));
}

function escapeParenthesis(character: string): string {
	return character === '(' ? '%28' : '%29';
}

/** Markdown wants no blank at the inner side of an emphasis mark, and no emphasis of nothing. */
function wrapped(inner: string, mark: string): string {
	const body = inner.trim();
	if (body === '') return inner;
	const start = inner.length - inner.trimStart().length;
	return `${inner.slice(0, start)}${mark}${body}${mark}${inner.slice(start + body.length)}`;
}

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
