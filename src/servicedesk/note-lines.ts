import { escapeHtml, escapeMarkdown } from '../text';

/** Room for a marker line below the note; PSAs publish limits from 8,000 characters up. */
const MAX_NOTE = 7_800;

/** A line of a note, before it takes one of its forms. Texts are plain. */
export interface NoteLine {
	kind: 'heading' | 'text' | 'match' | 'detail';
	text: string;
	/** On matches and details: the link behind the text. */
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
	const url = safeUrl(line.url ?? '');
	if (line.kind === 'detail') return `  - ${url === null ? text : `[${text}](${url})`}`;
	if (line.kind === 'text') return text;
	const name = url === null ? `**${text}**` : `[${text}](${url})`;
	return `- ${name}${afterOf(line, escapeMarkdown)}`;
};

const HTML = (line: NoteLine): string => {
	const text = escapeHtml(line.text);
	if (line.kind === 'heading') return `<p><strong>${text}</strong></p>`;
	const url = safeUrl(line.url ?? '');
	const linked = url === null ? text : `<a href="${escapeHtml(url)}">${text}</a>`;
	if (line.kind === 'detail') return `<p style="margin-left:1.5em">${linked}</p>`;
	if (line.kind === 'text') return `<p>${text}</p>`;
	const name = url === null ? `<strong>${text}</strong>` : linked;
	return `<p>${name}${afterOf(line, escapeHtml)}</p>`;
};

const TEXT = (line: NoteLine): string => {
	if (line.kind === 'heading') return line.text.toUpperCase();
	const url = safeUrl(line.url ?? '');
	if (line.kind === 'detail') return `    ${line.text}${url === null ? '' : ` ${url}`}`;
	if (line.kind === 'text') return line.text;
	return `* ${line.text}${afterOf(line, (text) => text)}${url === null ? '' : `\n    ${url}`}`;
};

/** Whole lines only, up to the limit; what is left out is said. */
function render(lines: readonly NoteLine[], form: (line: NoteLine) => string, more: string, most: number): string {
	const rendered: string[] = [];
	let length = 0;
	for (const line of lines) {
		const text = form(line);
		if (length + text.length + 1 > most - more.length - 1) return [...rendered, more].join('\n');
		rendered.push(text);
		length += text.length + 1;
	}
	return rendered.join('\n');
}

/**
 * Renders a note in Markdown paragraphs, HTML and plain text, each at most `most` characters: what goes first can stand alone,
 * and where a form grows too long, `more` takes the place of its last lines.
 */
export function renderLines(lines: readonly NoteLine[], more: string, most: number = MAX_NOTE): RenderedNote {
	return {
		markdown: render(lines, MARKDOWN, more, most).replace(/\n(?=[^\s-])/g, '\n\n'),
		html: render(lines, HTML, `<p>${more}</p>`, most),
		text: render(lines, TEXT, more, most),
	};
}
