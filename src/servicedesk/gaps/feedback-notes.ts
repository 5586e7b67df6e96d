import { ticketKey } from './rows';
import type { Mark } from './feedback-request';
import { readRows } from './read-rows';
import type { ReportRow } from './rows';
import { asText } from '../../itglue/ids';
import { linksInText } from '../../knowledge/sources/itglue/links';
import { recordKey } from '../../knowledge/record';
import { carriesAnyMarker } from '../../psa/marker';
import type { Ticket, TicketNote } from '../../psa/ticket';
import { singleLine, truncate, withoutLeading, withoutTrailing } from '../../text';

/** A keyword that could not be told to belong to a record. */
export interface UnclearMark {
	noteId: string;
	/** What the technician named. */
	named: string;
	reason: string;
}

/** A mark with all that `readFeedback` wants of one. */
export interface NoteMark extends Mark {
	ticketText: string;
}

export interface NoteMarks {
	marks: NoteMark[];
	unclear: UnclearMark[];
}

const MAX_NOTE = 20_000;
const MAX_MARKS = 50;
/** `#helpful`, `#unhelpful` or `#nothelpful`, then what was or was not, to the end of the line. */
const KEYWORD = /(?:^|\s)#(helpful|unhelpful|not-?helpful)\b[ \t:–-]*([^\n#]{0,300})/gi;
const URLS = /https?:\/\/[^\s<>"')\]]{1,2000}/g;

/** The notes of a ticket as the PSA nodes give them; what is no note is left out, and only what says it is private counts as such. */
export function readNotes(value: unknown): TicketNote[] {
	const notes = Array.isArray(value) ? (value as unknown[]) : [];
	return notes.flatMap((note): TicketNote[] => {
		const { id, text, internal, createdAt } = (note ?? {}) as Readonly<Record<string, unknown>>;
		if (typeof text !== 'string') return [];
		const at = typeof createdAt === 'string' && Number.isFinite(Date.parse(createdAt)) ? createdAt : null;
		return [{ id: asText(id), text, author: null, internal: internal === true, resolution: false, createdAt: at }];
	});
}

interface Keyword {
	note: TicketNote;
	helpful: boolean;
	named: string;
}

/** Only what technicians wrote where clients do not read: a client could write the keyword too, and our own note explains it. */
function keywordsIn({ notes = [] }: Ticket): Keyword[] {
	return notes
		.filter(({ internal, text }) => internal && !carriesAnyMarker(text))
		.sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
		.flatMap((note) =>
			[...note.text.slice(0, MAX_NOTE).matchAll(KEYWORD)].map(([, word = '', named = '']) => ({
				note,
				helpful: word.toLowerCase() === 'helpful',
				named: named.trim(),
			})),
		)
		.slice(0, MAX_MARKS);
}

const folded = (text: string): string => withoutLeading(withoutTrailing(singleLine(text).toLowerCase(), '"\'“”.,;!'), '"\'“”');

/** The record meant, out of those Triage offered on the ticket: by link, by name, or the first where none is named. */
function meant(named: string, offered: readonly ReportRow[]): ReportRow | string {
	const linked = linksInText(named, named.match(URLS) ?? []).map(recordKey);
	if (linked.length > 0) {
		const row = offered.find(({ record }) => record !== null && linked.includes(record));
		return row ?? 'The link leads to no record that was offered on this ticket.';
	}
	const name = folded(named);
	if (name === '') return offered[0] ?? 'Nothing was offered on this ticket.';
	const names = (row: ReportRow): string => folded(row.recordName ?? '');
	const equal = offered.filter((row) => names(row) === name);
	const found = equal.length > 0 ? equal : offered.filter((row) => names(row).includes(name));
	if (found.length === 1 && found[0] !== undefined) return found[0];
	return found.length === 0
		? 'No record of this name was offered on this ticket.'
		: 'Several records of this name were offered on this ticket.';
}

/** When each mark was made, by its row key; what is none is left out. */
function storedTimes(stored: readonly unknown[]): Map<string, number> {
	const times = stored.flatMap((mark): Array<[string, number]> => {
		const { rowKey, at } = (mark ?? {}) as Readonly<Record<string, unknown>>;
		const time = at instanceof Date ? at.getTime() : Date.parse(asText(at));
		return typeof rowKey === 'string' && Number.isFinite(time) ? [[rowKey, time]] : [];
	});
	return new Map(times);
}

/**
 * Reads `#helpful` and `#unhelpful` in the private notes of a ticket, each followed by the name of a record, its link, or nothing
 * for the best match. Only records that Triage offered on this very ticket can be meant.
 * @param rows rows of Triage, of this ticket or of all
 * @param stored marks that are kept already: what was said before one of them, by a link or in a note, is left out
 * @param now milliseconds since 1970, for notes without a time
 */
export function marksInNotes(ticket: Ticket, rows: readonly unknown[], stored: readonly unknown[], now: number): NoteMarks {
	const key = ticketKey(ticket);
	const offered = readRows(rows)
		.rows.filter((row) => row.kind === 'match' && row.rowKey === `${key}/${row.record ?? ''}`)
		.sort((a, b) => (b.recordConfidence ?? 0) - (a.recordConfidence ?? 0));
	const known = storedTimes(stored);
	const marks = new Map<string, NoteMark>();
	const unclear: UnclearMark[] = [];
	for (const { note, helpful, named } of keywordsIn(ticket)) {
		const row = meant(named, offered);
		if (typeof row === 'string') unclear.push({ noteId: note.id, named: truncate(singleLine(named), 120), reason: row });
		else {
			const { rowKey, organizationId, record, ticketText } = row;
			const at = note.createdAt ?? new Date(now).toISOString();
			if (Date.parse(at) <= (known.get(rowKey) ?? -Infinity)) continue;
			marks.set(rowKey, { rowKey, ticketId: ticket.number, organizationId, record: record ?? '', helpful, at, ticketText });
		}
	}
	return { marks: [...marks.values()], unclear };
}
