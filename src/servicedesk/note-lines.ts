import { escapeHtml, escapeMarkdown } from '../text';

/** Room for a marker line below the note; PSAs publish limits from 8,000 characters up. */
const MAX_NOTE = 7_800;

/** A line of a note, before it takes one of its forms. Texts are plain. */
export interface NoteLine {
	kind: 'heading' | 'text' | 'match' | 'detail';
	text: string;
	/** Set on matches: the link behind the text. */
	url?: string;
	/** Follows the link, outside of it. */
	after?: string;
}

/** The same note in three forms; HTML and Markdown are escaped. */
export interface RenderedNote {
	markdown: string;
	html: string;
	text: string;
}

/** An address that can be linked as it stands; `null` for anything else. */
export const safeUrl = (url: string): string | null => (/^https?:\/\/[^\s<>"'()\\]+$/i.test(url) ? url : null);

const afterOf = ({ after }: NoteLine, escape: (text: string) => string): string =>
	after === undefined || after === '' ? '' : ` – ${escape(after)}`;

const MARKDOWN = (line: NoteLine): string => {
	const text = escapeMarkdown(line.text);
	if (line.kind === 'heading') return `**${text}**`;
	if (line.kind === 'detail') return `  - ${text}`;
	if (line.kind === 'text') return text;
	const url = safeUrl(line.url ?? '');
	const name = url === null ? `**${text}**` : `[${text}](${url})`;
	return `- ${name}${afterOf(line, escapeMarkdown)}`;
};

const HTML = (line: NoteLine): string => {
	const text = escapeHtml(line.text);
	if (line.kind === 'heading') return `<p><strong>${text}</strong></p>`;
	if (line.kind === 'detail') return `<p style="margin-left:1.5em">${text}</p>`;
	if (line.kind === 'text') return `<p>${text}</p>`;
	const url = safeUrl(line.url ?? '');
	const name = url === null ? `<strong>${text}</strong>` : `<a href="${escapeHtml(url)}">${text}</a>`;
	return `<p>${name}${afterOf(line, escapeHtml)}</p>`;
};

const TEXT = (line: NoteLine): string => {
	if (line.kind === 'heading') return line.text.toUpperCase();
	if (line.kind === 'detail') return `    ${line.text}`;
	if (line.kind === 'text') return line.text;
	const url = safeUrl(line.url ?? '');
	return `* ${line.text}${afterOf(line, (text) => text)}${url === null ? '' : `\n    ${url}`}`;
};

/** Whole lines only, up to the limit; what is left out is said. */
function render(lines: readonly NoteLine[], form: (line: NoteLine) => string, more: string): string {
	const rendered: string[] = [];
	let length = 0;
	for (const line of lines) {
		const text = form(line);
		if (length + text.length + 1 > MAX_NOTE - more.length - 1) return [...rendered, more].join('\n');
		rendered.push(text);
		length += text.length + 1;
	}
	return rendered.join('\n');
}

/**
 * Renders a note in Markdown paragraphs, HTML and plain text, each at most 7,800 characters: what goes first can stand alone,
 * and where a form grows too long, `more` takes the place of its last lines.
 */
export function renderLines(lines: readonly NoteLine[], more: string): RenderedNote {
	return {
		markdown: render(lines, MARKDOWN, more).replace(/\n(?=[^\s-])/g, '\n\n'),
		html: render(lines, HTML, `<p>${more}</p>`),
		text: render(lines, TEXT, more),
	};
}
