import { decodeEntities } from './entities';

export type HtmlToken =
	| { kind: 'text'; text: string }
	| { kind: 'open'; name: string; attribute(name: string): string | null }
	| { kind: 'close'; name: string };

/** Elements whose content is never text for a reader. */
const UNREAD = new Set(['script', 'style', 'template', 'iframe', 'svg', 'title', 'noembed', 'noframes']);

const NAME = /[A-Za-z][A-Za-z0-9:-]{0,63}/y;
const ATTRIBUTE = /([^\s"'<>/=]{1,64})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/**
 * Splits HTML into texts and tags, forgiving as browsers are. Reads forward only: each search remembers how far it has
 * looked, so hostile input (a million unclosed tags or quotes) costs no more than its length. Knows no documents,
 * runs nothing and resolves nothing.
 */
export class HtmlScanner {
	/** Characters looked at so far, for checking that the work grows with the length. */
	steps = 0;
	private position = 0;
	private readonly found = new Map<string, number>();

	constructor(private readonly html: string) {}

	/** The next token, or null at the end. */
	next(): HtmlToken | null {
		while (this.position < this.html.length) {
			const token = this.html[this.position] === '<' ? this.markup() : this.text(this.position);
			if (token) return token;
		}
		return null;
	}

	private text(from: number): HtmlToken {
		const next = this.find('<', from + 1);
		const end = next === -1 ? this.html.length : next;
		const raw = this.html.slice(this.position, end);
		this.position = end;
		return { kind: 'text', text: decodeEntities(raw) };
	}

	private markup(): HtmlToken | null {
		const start = this.position;
		const second = this.html[start + 1] ?? '';
		if (second === '!' || second === '?') {
			this.skipDeclaration(start);
			return null;
		}
		const nameStart = second === '/' ? start + 2 : start + 1;
		NAME.lastIndex = nameStart;
		const name = NAME.exec(this.html)?.[0].toLowerCase();
		if (name === undefined) return this.text(start);
		const nameEnd = nameStart + name.length;
		const end = this.tagEnd(nameEnd);
		this.position = end === -1 ? this.html.length : end + 1;
		if (end === -1) return null;
		if (second === '/') return { kind: 'close', name };
		const selfClosing = this.html[end - 1] === '/';
		if (UNREAD.has(name) && !selfClosing) {
			this.skipContent(name);
			return null;
		}
		const source = this.html.slice(nameEnd, end);
		return { kind: 'open', name, attribute: (wanted) => attributeOf(source, wanted) };
	}

	/** Comments end at `-->`, everything else at `>`; one that never ends hides the rest, as in a browser. */
	private skipDeclaration(start: number): void {
		const comment = this.html.startsWith('<!--', start);
		const mark = comment ? '-->' : '>';
		const end = this.find(mark, comment ? start + 2 : start + 1);
		this.position = end === -1 ? this.html.length : end + mark.length;
	}

	/** The `>` that ends a tag: not one inside a quoted value, unless the quote never closes. */
	private tagEnd(from: number): number {
		let position = from;
		for (;;) {
			const end = this.find('>', position);
			if (end === -1) return -1;
			const quote = this.firstQuote(position, end);
			if (quote === -1) return end;
			const close = this.opensValue(quote) ? this.find(this.html[quote] ?? '"', quote + 1) : quote;
			if (close === -1) return end;
			position = close + 1;
		}
	}

	/** The first quotation mark between two positions, or -1. */
	private firstQuote(from: number, to: number): number {
		const double = this.find('"', from);
		const single = this.find("'", from);
		const inside = [double, single].filter((at) => at !== -1 && at < to);
		return inside.length === 0 ? -1 : Math.min(...inside);
	}

	/** An apostrophe elsewhere in a tag quotes nothing. */
	private opensValue(quote: number): boolean {
		let at = quote - 1;
		while (at > quote - 8 && /\s/.test(this.html[at] ?? '')) at -= 1;
		return this.html[at] === '=';
	}

	private skipContent(name: string): void {
		for (let at = this.find('</', this.position); at !== -1; at = this.find('</', at + 2)) {
			this.steps += name.length;
			if (this.html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
				this.position = at;
				return;
			}
		}
		this.position = this.html.length;
	}

	private find(what: string, from: number): number {
		const known = this.found.get(what);
		if (known === -1 || (known !== undefined && known >= from)) return known;
		const at = this.html.indexOf(what, from);
		this.steps += (at === -1 ? this.html.length : at) - from + 1;
		this.found.set(what, at);
		return at;
	}
}

function attributeOf(source: string, wanted: string): string | null {
	for (const [, name, double, single, bare] of source.slice(0, 8192).matchAll(ATTRIBUTE)) {
		if (name?.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? '');
	}
	return null;
}
