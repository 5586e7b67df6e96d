import { linksInText } from '../sources/itglue/links';
import { recordKey } from '../record';
import { redactSecrets } from '../../text';

/**
 * What one ticket taught about one record. Rows of these come from wherever a workflow keeps them (an n8n Data Table, say);
 * of several about the same ticket and record the newest counts, and removing a row takes its effect away.
 */
export interface Feedback {
	/** What people call the ticket by. Told to the ticket's own client only. */
	ticketId: string | null;
	/** The ticket's IT Glue organization; null where it is not known, which counts as another client's. */
	organizationId: string | null;
	/** What the ticket said: its title and description, or the words that matter of them. */
	ticketText: string;
	/** `recordKey` of the record: type and id, such as `document/2901000000000801`. */
	record: string;
	/** Whether the record helped with the ticket. */
	helpful: boolean;
	/** When that was said or the ticket was resolved, ISO 8601; null where not known. */
	at: string | null;
}

/** The ticket that is being worked on: resolved tickets of the same company are of its organization. */
export interface FeedbackReader {
	organizationId: string;
	company: { id: string | null; name: string | null };
}

export interface ReadFeedback {
	/** Newest first where times are given. */
	feedback: Feedback[];
	/** Rows that say nothing about a record, or not about which ticket. */
	unreadable: number;
	/** Rows beyond `MAX_FEEDBACK`, left out. */
	leftOut: number;
}

/** More rows than this make a ticket slow; the newest are taken. */
export const MAX_FEEDBACK = 2_000;
const MAX_TEXT = 4_000;
const MAX_RESOLUTION = 20_000;
const RECORD = /^(document|flexible-asset|configuration|password)\/[\w-]{1,64}$/;

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	return typeof value === 'string' ? value.trim() : '';
}

function timeOf(value: unknown): string | null {
	const time = value instanceof Date ? value.getTime() : Date.parse(textOf(value));
	return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

const YES = new Set(['true', '1', 'yes', 'helpful']);
const NO = new Set(['false', '0', 'no', 'unhelpful']);

function verdictOf(value: unknown): boolean | null {
	const word = typeof value === 'boolean' ? String(value) : textOf(value).toLowerCase();
	return YES.has(word) ? true : NO.has(word) ? false : null;
}

const shortened = (text: string): string => redactSecrets(text.slice(0, MAX_TEXT * 2)).slice(0, MAX_TEXT);

/** A row as `Feedback` describes it. */
function feedbackRow(row: Row): Feedback | null {
	const helpful = verdictOf(row.helpful);
	const [record, ticketText] = [textOf(row.record), textOf(row.ticketText)];
	if (helpful === null || !RECORD.test(record) || ticketText === '') return null;
	return {
		ticketId: textOf(row.ticketId) || null,
		organizationId: textOf(row.organizationId) || null,
		ticketText: shortened(ticketText),
		record,
		helpful,
		at: timeOf(row.at ?? row.createdAt),
	};
}

const URLS = /https?:\/\/[^\s<>"')\]]{1,2000}/g;
/** What follows a link in a sentence. */
const PUNCTUATION = /[.,;:!?]{1,10}$/;

/** Text that a technician wrote to say how a ticket was resolved; what this package noted is no such text. */
function resolutionOf({ resolution, notes }: Row): string {
	const written = Array.isArray(notes) ? notes.filter(isRow).filter((note) => note.resolution === true) : [];
	return [textOf(resolution), ...written.map(({ text }) => textOf(text))].join('\n').slice(0, MAX_RESOLUTION);
}

/** A ticket as the PSA nodes give it, whose resolution links to the records that led to it. */
function resolvedTicket(row: Row, { organizationId, company }: FeedbackReader): Feedback[] | null {
	const ticketText = [textOf(row.title), textOf(row.description)].join('\n').trim();
	const resolution = resolutionOf(row);
	if (ticketText === '' || (row.closed !== true && resolution === '')) return null;
	const own = isRow(row.company) ? row.company : {};
	const [id, name] = [textOf(own.id), textOf(own.name)];
	const same = id !== '' && company.id !== null ? id === company.id : name !== '' && name === company.name;
	const urls = (resolution.match(URLS) ?? []).map((url) => url.replace(PUNCTUATION, ''));
	const records = linksInText(resolution, urls).map(recordKey);
	return [...new Set(records)]
		.filter((record) => RECORD.test(record))
		.map((record) => ({
			ticketId: textOf(row.number) || textOf(row.id) || null,
			organizationId: same ? organizationId : null,
			ticketText: shortened(ticketText),
			record,
			helpful: true,
			at: timeOf(row.closedAt ?? row.updatedAt),
		}));
}

/** What a workflow hands over: a list, one row, n8n items around rows, or any of these as JSON text. */
function rowsOf(value: unknown): unknown[] {
	if (typeof value === 'string') {
		if (value.trim() === '') return [];
		try {
			return rowsOf(JSON.parse(value));
		} catch {
			return [value];
		}
	}
	if (value === null || value === undefined) return [];
	return (Array.isArray(value) ? (value as unknown[]) : [value]).map((row) =>
		isRow(row) && isRow(row.json) ? row.json : row,
	);
}

/**
 * Reads feedback out of data from anywhere: rows of feedback, and tickets of the PSA nodes whose resolution links to the
 * records that led to it. Never throws; what cannot be read is counted.
 */
export function readFeedback(value: unknown, reader: FeedbackReader): ReadFeedback {
	let unreadable = 0;
	const all = rowsOf(value).flatMap((row): Feedback[] => {
		const direct = isRow(row) ? feedbackRow(row) : null;
		const found = direct !== null ? [direct] : isRow(row) ? resolvedTicket(row, reader) : null;
		if (found === null) unreadable++;
		return found ?? [];
	});
	const newest = new Map<string, Feedback>();
	// Without a time, the later row is the newer one; a stable sort keeps it so.
	for (const one of all.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))) {
		newest.set(JSON.stringify([one.organizationId, one.ticketId ?? one.ticketText, one.record]), one);
	}
	const feedback = [...newest.values()].reverse();
	return {
		feedback: feedback.slice(0, MAX_FEEDBACK),
		unreadable,
		leftOut: Math.max(0, feedback.length - MAX_FEEDBACK),
	};
}
