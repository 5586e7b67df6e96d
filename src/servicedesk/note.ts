import { type NoteLine as Line, renderLines } from './note-lines';
import { singleLine, truncate } from '../text';
import type { Match, TriageResult } from './triage-result';

export { safeUrl } from './note-lines';

export type Note = TriageResult['note'];

const MAX_NAME = 200;
const MAX_WHY = 200;

type Content = Omit<TriageResult, 'note' | 'ticket' | 'reportRows'>;

/** The address at which people say whether a match helped; null where it is not to be asked. */
export type Ask = (match: Match) => string | null;

const askNothing: Ask = () => null;

const TYPE_NAMES: Record<Match['type'], string> = {
	document: 'Document',
	'flexible-asset': 'Asset',
	configuration: 'Configuration',
	password: 'Password',
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** From here on a match is worth reading; below it, a line is enough, and below the least, nothing. */
const WORTH_DETAILS = 0.3;
const WORTH_A_LINE = 0.08;

/** Whole reasons, as many as fit a line or two. */
function reasonsIn(why: readonly string[]): string {
	const [first = '', ...more] = why.map(singleLine);
	let text = truncate(first, MAX_WHY);
	for (const reason of more) {
		if (text.length + reason.length > MAX_WHY) break;
		text += `; ${reason}`;
	}
	return text;
}

function matchLine(match: Match): Line {
	const kind = match.kind !== null && match.type !== 'document' ? match.kind : TYPE_NAMES[match.type];
	const scope = match.global ? ', for every client' : '';
	return {
		kind: 'match',
		text: truncate(singleLine(match.name), MAX_NAME),
		url: match.url,
		after: `${singleLine(kind)}${scope}, ${percent(match.confidence)}`,
	};
}

function detailLines(match: Match, ask: Ask): Line[] {
	const { why, snippet } = match;
	const lines: Line[] = [];
	if (why.length > 0) lines.push({ kind: 'detail', text: `Why: ${reasonsIn(why)}` });
	if (snippet !== '') lines.push({ kind: 'detail', text: singleLine(snippet) });
	const url = ask(match);
	if (url !== null) lines.push({ kind: 'detail', text: 'Did it help?', url });
	return lines;
}

function matchLines(content: Content, ask: Ask): Line[] {
	const detailed = content.matches.filter(({ confidence }, place) => place === 0 || confidence >= WORTH_DETAILS);
	const others = content.matches.filter((match) => !detailed.includes(match) && match.confidence >= WORTH_A_LINE);
	const lines = detailed.flatMap((match) => [matchLine(match), ...detailLines(match, ask)]);
	if (others.length === 0) return lines;
	return [...lines, { kind: 'heading', text: 'Perhaps also' }, ...others.map(matchLine)];
}

function gapLines(content: Content): Line[] {
	const lines: Line[] = [{ kind: 'heading', text: 'No documentation found for this ticket' }];
	lines.push({ kind: 'text', text: singleLine(content.reason) });
	if (content.missingTopic !== null) {
		lines.push({ kind: 'text', text: `Missing documentation: ${singleLine(content.missingTopic)}` });
	}
	const closest = content.matches.filter(({ confidence }) => confidence >= WORTH_A_LINE);
	if (closest.length > 0) lines.push({ kind: 'heading', text: 'What came closest' });
	return [...lines, ...closest.map(matchLine)];
}

function unmappedLines(content: Content): Line[] {
	const lines: Line[] = [{ kind: 'heading', text: 'Documentation was not searched' }];
	lines.push({ kind: 'text', text: singleLine(content.reason) });
	if (content.organizationCandidates.length > 0) {
		const names = content.organizationCandidates.map(({ name }) => singleLine(name)).join(', ');
		lines.push({ kind: 'text', text: `Could be: ${names}` });
	}
	return lines;
}

/** What goes first can stand alone: later lines are left out where the note grows too long. */
function linesOf(content: Content, ask: Ask): Line[] {
	if (content.status === 'organization-not-mapped') return unmappedLines(content);
	const lines =
		content.status === 'gap'
			? gapLines(content)
			: [{ kind: 'heading', text: 'Documentation for this ticket' } as Line, ...matchLines(content, ask)];
	if (content.access !== undefined) lines.push({ kind: 'text', text: singleLine(content.access.advice) });
	for (const hint of content.hints) lines.push({ kind: 'text', text: `Note: ${singleLine(hint)}` });
	return lines;
}

/** The note in Markdown paragraphs, HTML and plain text, each at most 7,800 characters; everything foreign is escaped. */
export function renderNote(content: Content, ask: Ask = askNothing): Note {
	return renderLines(linesOf(content, ask), 'More in the documentation.');
}
