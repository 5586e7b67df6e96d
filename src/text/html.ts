import { collapseSpace, normalizeCharacters, singleLine, tidyLines } from './clean';
import { HtmlScanner, type HtmlToken } from './htmlScanner';

export interface PlainText {
	/** Everything a reader sees, headings included: one line a paragraph, list item or table row, cells split by ` | `. */
	text: string;
	/** The headings alone, in order. */
	headings: string[];
	/** Targets of links, in order, as written. */
	links: string[];
}

const BLOCKS = new Set(
	(
		'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
		'footer form header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
	).split(' '),
);
const PARAGRAPHS = new Set(['p', 'table', 'ul', 'ol', 'blockquote', 'pre', 'dl']);
const HEADING = /^h[1-6]$/;
/** Deeper nesting than people write is not laid out: it would only cost memory. */
const MAX_LISTS = 32;

/** Builds the text of one piece of HTML token by token. */
class TextBuilder {
	readonly headings: string[] = [];
	readonly links: string[] = [];
	private readonly parts: string[] = [];
	/** Line ends owed before the next text: layout alone writes nothing. */
	private breaks = 0;
	private prefix = '';
	private space = false;
	private atLineStart = true;
	private preformatted = 0;
	private heading: string[] | null = null;
	/** One counter a list: the number of the next item, or -1 for bullets. */
	private readonly lists: number[] = [];
	private cells = 0;

	add(token: HtmlToken): void {
		if (token.kind === 'text') this.text(token.text);
		else if (token.kind === 'open') this.open(token.name, token.attribute);
		else this.close(token.name);
	}

	finish(): PlainText {
		this.endHeading();
		return { text: tidyLines(this.parts.join('')), headings: this.headings, links: this.links };
	}

	private text(raw: string): void {
		const text = normalizeCharacters(raw);
		if (this.preformatted > 0) {
			text.split('\n').forEach((line, index) => {
				if (index > 0) this.lineBreak();
				if (line !== '') this.write(line);
			});
			return;
		}
		const words = collapseSpace(text);
		if (words.startsWith(' ')) this.space = true;
		const trimmed = words.trim();
		if (trimmed === '') return;
		this.write(trimmed);
		this.space = words.endsWith(' ');
	}

	private write(text: string): void {
		if (this.breaks > 0) {
			if (this.parts.length > 0) this.parts.push('\n'.repeat(Math.min(this.breaks, 2)));
			this.breaks = 0;
		}
		if (this.prefix !== '') this.parts.push(this.prefix);
		else if (this.space && !this.atLineStart) this.parts.push(' ');
		if (this.heading) this.heading.push(this.space ? ` ${text}` : text);
		this.prefix = '';
		this.space = false;
		this.atLineStart = false;
		this.parts.push(text);
	}

	private breakLine(count: number): void {
		this.breaks = Math.max(this.breaks, count);
		this.space = false;
		this.atLineStart = true;
	}

	private open(name: string, attribute: (name: string) => string | null): void {
		if (HEADING.test(name)) {
			this.endHeading();
			this.breakLine(2);
			this.heading = [];
		} else if (name === 'br') {
			if (this.heading || this.cells > 0) this.space = true;
			else this.lineBreak();
		} else if (name === 'td' || name === 'th') this.cell();
		else if (name === 'img') this.image(attribute('alt'));
		else if (name === 'a') this.link(attribute('href'));
		else if (BLOCKS.has(name)) this.openBlock(name);
	}

	private lineBreak(): void {
		this.breaks += 1;
		this.space = false;
		this.atLineStart = true;
	}

	private openBlock(name: string): void {
		// A cell's own paragraphs and lists stay on the row's line.
		if (this.cells > 0 && name !== 'tr' && name !== 'table') {
			this.space = true;
			return;
		}
		this.endHeading();
		this.breakLine(PARAGRAPHS.has(name) && this.lists.length === 0 ? 2 : 1);
		if (name === 'pre') this.preformatted += 1;
		if (name === 'tr' || name === 'table') this.cells = 0;
		if (name === 'ul' || name === 'ol') {
			if (this.lists.length < MAX_LISTS) this.lists.push(name === 'ol' ? 1 : -1);
		} else if (name === 'li') this.prefix = this.listPrefix();
	}

	private listPrefix(): string {
		const indent = '  '.repeat(Math.max(0, this.lists.length - 1));
		const number = this.lists[this.lists.length - 1] ?? -1;
		if (number === -1) return `${indent}- `;
		this.lists[this.lists.length - 1] = number + 1;
		return `${indent}${number}. `;
	}

	private cell(): void {
		this.cells += 1;
		this.space = false;
		if (this.cells > 1) {
			this.prefix += this.atLineStart && this.prefix === '' ? '| ' : ' | ';
			this.atLineStart = false;
		}
	}

	private image(alt: string | null): void {
		const text = singleLine(alt ?? '');
		if (text !== '') this.write(text);
	}

	private link(href: string | null): void {
		const target = href === null ? '' : singleLine(href);
		if (target !== '') this.links.push(target);
	}

	private close(name: string): void {
		if (HEADING.test(name)) {
			this.endHeading();
			this.breakLine(1);
		} else if (BLOCKS.has(name)) this.closeBlock(name);
	}

	private closeBlock(name: string): void {
		if (name === 'tr' || name === 'table') this.cells = 0;
		else if (this.cells > 0) {
			this.space = true;
			return;
		}
		if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
		if (name === 'ul' || name === 'ol') this.lists.pop();
		this.prefix = '';
		this.breakLine(PARAGRAPHS.has(name) && this.lists.length === 0 ? 2 : 1);
	}

	private endHeading(): void {
		const text = this.heading?.join('').trim();
		if (text) this.headings.push(text);
		this.heading = null;
	}
}

/**
 * The readable text of HTML, whoever wrote it: scripts, styles and comments dropped, entities decoded once, tables,
 * lists and code kept line by line. Never throws; time grows with the length. The result is text: escape it before
 * showing it as HTML or Markdown.
 */
export function htmlToText(html: string): PlainText {
	const scanner = new HtmlScanner(html);
	const builder = new TextBuilder();
	for (let token = scanner.next(); token; token = scanner.next()) builder.add(token);
	return builder.finish();
}

/** Whether a text holds markup at all: plain notes often travel in HTML fields. */
export function looksLikeHtml(text: string): boolean {
	return /<\/?[a-z][a-z0-9]{0,15}(?:\s|\/?>)|&(?:[a-z]{2,8}|#\d{1,6});|<!--/i.test(text);
}
