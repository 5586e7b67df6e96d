import { escapeHtml } from './markdown';

const ALLOWED = new Set(
	'p br b strong i em u ul ol li h1 h2 h3 h4 h5 h6 blockquote code pre hr table thead tbody tr th td div span a'.split(
		' ',
	),
);
const VOID = new Set(['br', 'hr']);
/** Their content is no text. */
const SKIPPED = /<(script|style|template|iframe|object)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>|<!--[\s\S]*?(?:-->|$)|[^<]+|</gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const REFERENCES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/**
 * Notes that are HTML, made safe to show: only tags of plain formatting stay, without attributes, closed where they were
 * left open; links lead to http and https only; any other tag is shown as the text it is.
 */
export function renderHtml(html: string): string {
	const open: string[] = [];
	let safe = '';
	for (const [token, slash, tag = '', attributes] of html.replace(SKIPPED, '').matchAll(TOKEN)) {
		const name = tag.toLowerCase();
		if (!name) safe += token.startsWith('<!--') ? '' : textOf(token);
		else if (!ALLOWED.has(name)) safe += escapeHtml(token);
		else if (VOID.has(name)) safe += slash ? '' : `<${name}>`;
		else if (!slash) {
			open.push(name);
			safe += name === 'a' ? anchor(attributes) : `<${name}>`;
		} else if (open.includes(name)) safe += close(open, name);
	}
	return (
		safe +
		open
			.reverse()
			.map((name) => `</${name}>`)
			.join('')
	);
}

/** Ends an element, and those that were left open in it. */
function close(open: string[], name: string): string {
	const ended = open.splice(open.lastIndexOf(name)).reverse();
	return ended.map((inner) => `</${inner}>`).join('');
}

/** Character references stay what they stand for. */
function textOf(text: string): string {
	return escapeHtml(unescape(text));
}

function unescape(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => REFERENCES[reference]);
}

function anchor(attributes: string): string {
	const [, double, single] = HREF.exec(attributes) ?? [];
	const target = unescape(double ?? single ?? '');
	if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol)) return '<a>';
	return `<a href="${escapeHtml(target)}" target="_blank" rel="noopener noreferrer nofollow">`;
}
