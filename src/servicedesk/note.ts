import { escapeHtml, escapeMarkdown, singleLine, truncate } from '../text';
import type { Match, TriageResult } from './triage-result';

export type Note = TriageResult['note'];

/** Room for a marker line below the note; PSAs publish limits from 8,000 characters up. */
const MAX_NOTE = 7_800;
const MAX_NAME = 200;
const MAX_WHY = 200;

type Content = Omit<TriageResult, 'note' | 'ticket'>;

const TYPE_NAMES: Record<Match['type'], string> = {
	document: 'Document',
	'flexible-asset': 'Asset',
	configuration: 'Configuration',
	password: 'Password',
};

interface Line {
	kind: 'heading' | 'text' | 'match' | 'detail';
	text: string;
	/** Set on matches: the link behind the text. */
	url?: string;
	/** Follows the link, outside of it. */
	after?: string;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const safeUrl = (url: string): string | null => (/^https?:\/\/[^\s<>"'()\\]+$/i.test(url) ? url : null);

function matchLines(match: Match): Line[] {
	const kind = match.kind !== null && match.type !== 'document' ? match.kind : TYPE_NAMES[match.type];
	const scope = match.global ? ', for every client' : '';
	const lines: Line[] = [
		{
			kind: 'match',
			text: truncate(singleLine(match.name), MAX_NAME),
			url: match.url,
			after: `${singleLine(kind)}${scope}, ${percent(match.confidence)}`,
		},
	];
	if (match.why.length > 0) lines.push({ kind: 'detail', text: `Why: ${truncate(singleLine(match.why.join('; ')), MAX_WHY)}` });
	if (match.snippet !== '') lines.push({ kind: 'detail', text: singleLine(match.snippet) });
	return lines;
}

/** What goes first can stand alone: later lines are left out where the note grows too long. */
function linesOf(content: Content): Line[] {
	const lines: Line[] = [{ kind: 'heading', text: 'Documentation for this ticket' }];
	lines.push({ kind: 'text', text: singleLine(content.reason) });
	if (content.status === 'organization-not-mapped') {
		if (content.organizationCandidates.length > 0) {
			const names = content.organizationCandidates.map(({ name }) => singleLine(name)).join(', ');
			lines.push({ kind: 'text', text: `Could be: ${names}` });
		}
		return lines;
	}
	const { type, why } = content.issueType;
	if (type !== 'other') lines.push({ kind: 'text', text: `Issue type: ${type} – ${truncate(singleLine(why.join('; ')), MAX_WHY)}` });
	if (content.access !== undefined) lines.push({ kind: 'text', text: singleLine(content.access.advice) });
	if (content.status === 'gap' && content.missingTopic !== null) {
		lines.push({ kind: 'text', text: `Missing documentation: ${singleLine(content.missingTopic)}` });
		if (content.matches.length > 0) lines.push({ kind: 'heading', text: 'What came closest' });
	}
	for (const match of content.matches) lines.push(...matchLines(match));
	for (const hint of content.hints) lines.push({ kind: 'text', text: `Note: ${singleLine(hint)}` });
	return lines;
}

const MARKDOWN = (line: Line): string => {
	const text = escapeMarkdown(line.text);
	if (line.kind === 'heading') return `**${text}**`;
	if (line.kind === 'detail') return `  - ${text}`;
	if (line.kind === 'text') return text;
	const url = safeUrl(line.url ?? '');
	const name = url === null ? `**${text}**` : `[${text}](${url})`;
	return `- ${name} – ${escapeMarkdown(line.after ?? '')}`;
};

const HTML = (line: Line): string => {
	const text = escapeHtml(line.text);
	if (line.kind === 'heading') return `<p><strong>${text}</strong></p>`;
	if (line.kind === 'detail') return `<p style="margin-left:1.5em">${text}</p>`;
	if (line.kind === 'text') return `<p>${text}</p>`;
	const url = safeUrl(line.url ?? '');
	const name = url === null ? `<strong>${text}</strong>` : `<a href="${escapeHtml(url)}">${text}</a>`;
	return `<p>${name} – ${escapeHtml(line.after ?? '')}</p>`;
};

const TEXT = (line: Line): string => {
	if (line.kind === 'heading') return line.text.toUpperCase();
	if (line.kind === 'detail') return `    ${line.text}`;
	if (line.kind === 'text') return line.text;
	const url = safeUrl(line.url ?? '');
	return `* ${line.text} – ${line.after ?? ''}${url === null ? '' : `\n    ${url}`}`;
};

/** Whole lines only, up to the limit; what is left out is said. */
function render(lines: readonly Line[], form: (line: Line) => string, more: string): string {
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

/** The note in Markdown paragraphs, HTML and plain text, each at most 7,800 characters; everything foreign is escaped. */
export function renderNote(content: Content): Note {
	const lines = linesOf(content);
	const more = 'More in the documentation.';
	return {
		markdown: render(lines, MARKDOWN, more).replace(/\n(?=[^\s-])/g, '\n\n'),
		html: render(lines, HTML, `<p>${more}</p>`),
		text: render(lines, TEXT, more),
	};
}
