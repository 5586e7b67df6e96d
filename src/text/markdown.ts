import { cleanText } from './clean';
import type { PlainText } from './html';
import { withoutTrailing } from './trim';

const FENCE = /^ {0,3}(?:```|~~~)/;
const ATX_HEADING = /^ {0,3}#{1,6}(?=\s)(.*)$/s;
const TABLE_RULE = /^[\s|:-]+$/;
const IMAGE_OR_LINK = /!?\[([^[\]\n]{0,1000})\]\(\s{0,4}<?([^()\s<>]{0,2000})>?(?:\s[^()\n]{0,300})?\)/g;
const OPENING_EMPHASIS = /(?<=^|[\s(["'>])(?:\*{1,3}|_{1,3}|~~)(?=[\p{L}\p{N}([{"'`])/gu;
const CLOSING_EMPHASIS = /(?<=[\p{L}\p{N}.,;:!?)\]}"'`%])(?:\*{1,3}|_{1,3}|~~)(?=$|[\s.,;:!?)\]}"'])/gu;

function inline(line: string, links: string[]): string {
	return line
		.replace(IMAGE_OR_LINK, (_whole, label: string, target: string) => {
			if (target !== '') links.push(target);
			return label;
		})
		.replace(OPENING_EMPHASIS, '')
		.replace(CLOSING_EMPHASIS, '')
		.replace(/`/g, '')
		.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}

function headingText(line: string): string | null {
	const text = ATX_HEADING.exec(line)?.[1];
	return text === undefined ? null : withoutTrailing(text, ' \t#').trimStart();
}

/**
 * Markdown as plain text: markers removed, words kept; code, lists and table rows keep their lines. Raw HTML is left
 * as it is. Never throws; time grows with the length.
 */
export function markdownToText(markdown: string): PlainText {
	const headings: string[] = [];
	const links: string[] = [];
	const lines: string[] = [];
	let fenced = false;
	for (const line of cleanText(markdown).split('\n')) {
		if (FENCE.test(line)) {
			fenced = !fenced;
			continue;
		}
		if (fenced) {
			lines.push(line);
			continue;
		}
		const heading = headingText(line);
		if (heading !== null) {
			const text = inline(heading, links);
			headings.push(text);
			lines.push(text);
			continue;
		}
		if (line.includes('|') && TABLE_RULE.test(line) && line.includes('-')) continue;
		lines.push(inline(tableRow(line.replace(/^ {0,3}(?:> ?)+/, '')), links));
	}
	return { text: cleanText(lines.join('\n')), headings, links };
}

function tableRow(line: string): string {
	const trimmed = line.trim();
	if (!trimmed.startsWith('|') || !trimmed.endsWith('|') || trimmed.length < 2) return line;
	return trimmed
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim())
		.join(' | ');
}
