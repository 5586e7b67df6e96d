import { eachTerm } from '../index/tokenize';
import type { KnowledgeRecord } from '../record';

const SNIPPET_LENGTH = 260;
const MAX_SCANNED = 20_000;
const BEFORE = 60;

function windowStart(text: string, terms: ReadonlySet<string>): number {
	const hits: Array<{ term: string; start: number; end: number }> = [];
	eachTerm(text, ({ term, stop }, _position, start, end) => {
		if (!stop && terms.has(term)) hits.push({ term, start, end });
	});
	let best = 0;
	let bestCount = 0;
	let first = 0;
	const inWindow = new Map<string, number>();
	hits.forEach((hit) => {
		inWindow.set(hit.term, (inWindow.get(hit.term) ?? 0) + 1);
		while (hit.end - (hits[first]?.start ?? 0) > SNIPPET_LENGTH - BEFORE) {
			const leaving = hits[first]?.term ?? '';
			const left = (inWindow.get(leaving) ?? 1) - 1;
			if (left === 0) inWindow.delete(leaving);
			else inWindow.set(leaving, left);
			first++;
		}
		if (inWindow.size > bestCount) {
			bestCount = inWindow.size;
			best = hits[first]?.start ?? 0;
		}
	});
	return best;
}

function cut(text: string, around: number): string {
	let start = Math.max(0, around - BEFORE);
	if (start > 0) {
		const boundary = text.slice(start, around).search(/\s/);
		start = boundary === -1 ? around : start + boundary + 1;
	}
	let end = Math.min(text.length, start + SNIPPET_LENGTH);
	if (end < text.length) {
		const boundary = text.lastIndexOf(' ', end);
		if (boundary > start + SNIPPET_LENGTH / 2) end = boundary;
	}
	const middle = text.slice(start, end).replace(/\s+/g, ' ').trim();
	return `${start > 0 ? '… ' : ''}${middle}${end < text.length ? ' …' : ''}`;
}

/** The passage of a record that holds most of the given terms, as one line of plain text. */
export function snippetOf(record: KnowledgeRecord, terms: ReadonlySet<string>): string {
	const text = record.fields
		.filter(({ role }) => role !== 'tags' && role !== 'headings')
		.map(({ role, label, text: value }) => (role === 'trait' ? `${label}: ${value}` : value))
		.join('\n')
		.slice(0, MAX_SCANNED);
	return text.trim() === '' ? '' : cut(text, windowStart(text, terms));
}
