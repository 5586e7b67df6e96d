import { escapeHtml } from '../text/escape';
import { HtmlScanner } from '../text/htmlScanner';
import { markdownToHtml } from './document-markdown';

export type ContentFormat = 'markdown' | 'html';

/** A section to be written: headings are plain text, texts are HTML without anything that acts. */
export type NewSection =
	{ kind: 'Document::Heading'; content: string; level: number } | { kind: 'Document::Text'; content: string };

const KEPT = new Set(
	(
		'p br hr b strong i em u s del ins sub sup code pre blockquote ul ol li dl dt dd ' +
		'table thead tbody tfoot tr th td caption a img div span'
	).split(' '),
);
const VOID = new Set(['br', 'hr', 'img']);
/** Elements in which a heading still is one of the document. */
const TRANSPARENT = new Set(['div', 'span', 'p']);
const HEADING = /^h([1-6])$/;
const MOST_OPEN = 200;

/**
 * The sections of a text: each heading one of its own, what stands between them one text. HTML is cut down to layout:
 * no scripts, handlers, styles, frames or forms, and links to web and mail addresses only.
 */
export function toSections(content: string, format: ContentFormat): NewSection[] {
	return new SectionBuilder().build(format === 'markdown' ? markdownToHtml(content) : content);
}

/** The text as one piece of HTML, for a section that is to hold all of it. */
export function toHtml(content: string, format: ContentFormat): string {
	const parts = toSections(content, format).map((section) =>
		section.kind === 'Document::Heading'
			? `<h${section.level}>${escapeHtml(section.content)}</h${section.level}>`
			: section.content,
	);
	return parts.join('\n');
}

class SectionBuilder {
	private readonly sections: NewSection[] = [];
	private open: string[] = [];
	private html = '';
	private heading: { level: number; text: string } | undefined;

	build(html: string): NewSection[] {
		const scanner = new HtmlScanner(html);
		for (let token = scanner.next(); token !== null; token = scanner.next()) {
			if (token.kind === 'text') this.text(token.text);
			else if (token.kind === 'open') this.opened(token.name, (name) => token.attribute(name));
			else this.closed(token.name);
		}
		this.endHeading();
		this.endText();
		return this.sections;
	}

	private text(text: string): void {
		if (this.heading) this.heading.text += text;
		else this.html += escapeHtml(text);
	}

	private opened(name: string, attribute: (name: string) => string | null): void {
		const level = Number(HEADING.exec(name)?.[1]);
		if (this.heading && !level) {
			if (name === 'br') this.heading.text += ' ';
			return;
		}
		if (level) {
			this.endHeading();
			if (this.open.every((element) => TRANSPARENT.has(element))) {
				this.endText();
				this.heading = { level, text: '' };
			} else this.push('strong');
			return;
		}
		if (!KEPT.has(name)) return;
		if (VOID.has(name)) this.html += name === 'img' ? image(attribute) : `<${name}>`;
		else this.push(name, attributes(name, attribute));
	}

	private push(name: string, more = ''): void {
		if (this.open.length >= MOST_OPEN) return;
		this.open.push(name);
		this.html += `<${name}${more}>`;
	}

	private closed(name: string): void {
		if (HEADING.test(name)) {
			if (this.heading) this.endHeading();
			else this.closeTo('strong');
		} else if (!this.heading) this.closeTo(name);
	}

	private closeTo(name: string): void {
		const at = this.open.lastIndexOf(name);
		if (at === -1) return;
		for (const element of this.open.slice(at).reverse()) this.html += `</${element}>`;
		this.open.length = at;
	}

	private endHeading(): void {
		if (!this.heading) return;
		const content = this.heading.text.replace(/\s+/g, ' ').trim();
		if (content !== '') this.sections.push({ kind: 'Document::Heading', content, level: this.heading.level });
		this.heading = undefined;
	}

	private endText(): void {
		for (const element of [...this.open].reverse()) this.html += `</${element}>`;
		const content = this.html.trim();
		const isEmpty = !content.includes('<img') && content.replace(/<[^<>]*>/g, '').trim() === '' && !content.includes('<hr');
		if (!isEmpty) this.sections.push({ kind: 'Document::Text', content });
		this.open = [];
		this.html = '';
	}
}

function attributes(name: string, attribute: (name: string) => string | null): string {
	if (name === 'a') {
		const href = (attribute('href') ?? '').trim();
		return isSafe(href, /^(?:https?:\/\/|mailto:)/i) ? ` href="${escapeHtml(href)}"` : '';
	}
	if (name !== 'td' && name !== 'th') return '';
	return ['colspan', 'rowspan']
		.filter((span) => /^\d{1,3}$/.test(attribute(span) ?? ''))
		.map((span) => ` ${span}="${attribute(span)}"`)
		.join('');
}

/** Images of the web, and those IT Glue keeps for documents, which have addresses without a host. */
function image(attribute: (name: string) => string | null): string {
	const source = (attribute('src') ?? '').trim();
	if (!isSafe(source, /^(?:https:\/\/|\/\d+\/docs\/\d+\/images\/\d+$|\/developer\/images\/\d+$)/i)) return '';
	return `<img src="${escapeHtml(source)}" alt="${escapeHtml(attribute('alt') ?? '')}">`;
}

/** Browsers skip control characters in addresses. */
function isSafe(address: string, pattern: RegExp): boolean {
	return pattern.test(address) && !/[\s\p{Cc}]/u.test(address);
}
