import { carriesAnyMarker } from '../../psa/marker';
import type { Ticket } from '../../psa/ticket';
import { cleanText, htmlToText, redactNotes, truncate } from '../../text';

/** One note of a technician, without secrets. */
export interface ResolutionNote {
	/** `resolution`, or the PSA's id of the note. */
	id: string;
	text: string;
	/** ISO 8601 UTC. */
	createdAt: string | null;
}

/** A sentence or a line of a note: the unit that is classed, compared and cited. */
export interface Statement {
	/** `n1:3`: the third statement of the first note. */
	ref: string;
	/** Which note it stands in, by its id. */
	noteId: string;
	text: string;
}

const MAX_NOTE = 20_000;
const MAX_NOTES = 40;
const MAX_STATEMENTS = 200;
const LONGEST_STATEMENT = 600;

/** Notes that only repeat another one, such as a resolution that is also kept as a note, count once. */
function withoutRepeats(notes: readonly ResolutionNote[]): ResolutionNote[] {
	const seen = new Set<string>();
	return notes.filter(({ text }) => {
		const key = text.replace(/\s+/g, ' ').toLowerCase();
		if (key === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/**
 * What technicians wrote about the work: the resolution and the ticket's internal notes, oldest first, without those this
 * package added and without what clients can see, which anybody may have written. Secrets are masked here, before anything
 * else reads the text. At most 40 notes of 20,000 characters.
 */
export function resolutionNotes(ticket: Pick<Ticket, 'resolution' | 'notes'>): ResolutionNote[] {
	const fromNotes = (ticket.notes ?? [])
		.filter(({ internal, resolution, text }) => (internal || resolution) && !carriesAnyMarker(text))
		.sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
		.map(({ id, text, createdAt }) => ({ id, text, createdAt }));
	// Where the notes are given, the resolution is what some of them say.
	const resolution = ticket.notes?.some((note) => note.resolution) === true ? '' : (ticket.resolution ?? '');
	return withoutRepeats([...fromNotes, { id: 'resolution', text: resolution, createdAt: null }])
		.slice(-MAX_NOTES)
		.map((note) => ({ ...note, text: cleanText(redactNotes(asRead(note.text.slice(0, MAX_NOTE)))) }));
}

/** Elements that lay text out. Others in angle brackets are what somebody wrote: `<servername>`, a piece of XML. */
const LAYOUT = /<\/?(?:p|br|div|span|table|tbody|tr|t[dh]|b|i|u|em|strong|font|ul|ol|li|h[1-6]|a)(?:\s[^<>]{0,500})?\/?>/i;

/**
 * As people read it: in HTML a label and its secret stand apart, each in a cell or line of its own.
 * `redactNotes` goes first for what only the markup tells, an attribute or a URL.
 */
export function asRead(text: string): string {
	return LAYOUT.test(text) ? htmlToText(redactNotes(text)).text : text;
}

const BULLET = /^\s*(?:[-*+•–]|\d{1,2}[.)]|step \d{1,2}[:.)])\s+/i;
/** Points that end no sentence: abbreviations, initials, and anything inside a number, an address or a file name. */
const ABBREVIATION =
	/(?:\b(?:e\.g|i\.e|etc|approx|incl|excl|resp|no|nr|dr|mr|mrs|ms|prof|st|vs|ca|min|max|ext|fig|ver|dept|tel|inc|ltd|co)|\b\p{Lu})\.$/iu;

function sentences(line: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (const { index, 0: mark } of line.matchAll(/(?<![.!?;])[.!?;]+(?=\s+(?:["'(`]?[\p{Lu}\p{N}`"'(]|\p{Ll}{2}))/gu)) {
		const end = index + mark.length;
		const before = line.slice(start, end);
		if (mark === '.' && (ABBREVIATION.test(before) || /^\s+\p{Ll}/u.test(line.slice(end)))) continue;
		parts.push(before);
		start = end;
	}
	return [...parts, line.slice(start)];
}

/** The statements of the notes in order, each with where it comes from. */
export function statementsOf(notes: readonly ResolutionNote[]): Statement[] {
	const statements: Statement[] = [];
	notes.forEach(({ id, text }, note) => {
		let number = 0;
		for (const line of text.split('\n')) {
			for (const sentence of sentences(line.replace(BULLET, ''))) {
				const trimmed = sentence.trim();
				if (!/[\p{L}\p{N}]/u.test(trimmed) || statements.length >= MAX_STATEMENTS) continue;
				number += 1;
				statements.push({ ref: `n${note + 1}:${number}`, noteId: id, text: truncate(trimmed, LONGEST_STATEMENT) });
			}
		}
	});
	return statements;
}
