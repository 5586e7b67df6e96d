import { REPORT_COLUMNS, type ReportRow } from './rows';
import { redactSecrets, singleLine, truncate } from '../../text';
import { safeUrl } from '../note-lines';

/** More rows than this make a report slow; the newest are taken. */
export const MAX_ROWS = 20_000;
const MAX_ID = 100;
const MAX_NAME = 200;
const MAX_TEXT = 1_000;

export interface ReadRows {
	/** Each ticket and record once, in an order that does not depend on the input's. */
	rows: ReportRow[];
	/** Rows that are no rows of Triage. */
	unreadable: number;
	/** The oldest rows beyond `MAX_ROWS`, left out. */
	leftOut: ReportRow[];
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown, most: number): string {
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	return typeof value === 'string' ? truncate(singleLine(redactSecrets(value.slice(0, most * 2))), most) : '';
}

const textOrNull = (value: unknown, most: number): string | null => textOf(value, most) || null;

function timeOf(value: unknown): string | null {
	const time = value instanceof Date ? value.getTime() : Date.parse(textOf(value, MAX_ID));
	return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

function shareOf(value: unknown): number | null {
	const number = typeof value === 'number' ? value : Number.parseFloat(textOf(value, MAX_ID));
	return number >= 0 && number <= 1 ? number : null;
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true';
const idOf = (value: unknown): string | null => (/^\d{1,20}$/.test(textOf(value, MAX_ID)) ? textOf(value, MAX_ID) : null);
const RECORD = /^(document|flexible-asset|configuration|password)\/\d{1,20}$/;

function lines(value: unknown): string {
	if (typeof value !== 'string') return '';
	const [subject = '', ...rest] = value.slice(0, MAX_TEXT * 2).split('\n');
	return `${textOf(subject, MAX_NAME)}\n${textOf(rest.join(' '), MAX_TEXT)}`.trim();
}

/** A row as it should be; whatever a table, a person or a stranger made of it. Null where it cannot be one. */
function rowOf(row: Fields): ReportRow | null {
	const { kind } = row;
	const organizationId = idOf(row.organizationId);
	const record = RECORD.test(textOf(row.record, MAX_ID)) ? textOf(row.record, MAX_ID) : null;
	const rowKey = textOf(row.rowKey, MAX_NAME);
	const ticketText = lines(row.ticketText);
	if ((kind !== 'gap' && kind !== 'match') || organizationId === null || rowKey === '' || ticketText === '') return null;
	if (kind === 'match' && record === null) return null;
	const url = (value: unknown): string | null => (typeof value === 'string' ? safeUrl(value.trim()) : null);
	return {
		rowKey,
		kind,
		psa: textOf(row.psa, MAX_ID),
		ticketId: textOf(row.ticketId, MAX_ID),
		ticketNumber: textOf(row.ticketNumber, MAX_ID),
		ticketUrl: url(row.ticketUrl),
		ticketText,
		organizationId,
		organizationName: textOf(row.organizationName, MAX_NAME) || `Organization ${organizationId}`,
		issueType: textOf(row.issueType, MAX_ID) || 'other',
		topic: kind === 'gap' ? textOf(row.topic, MAX_NAME) || (ticketText.split('\n')[0] ?? '') : null,
		topicKey: textOf(row.topicKey, MAX_NAME),
		answerConfidence: shareOf(row.answerConfidence) ?? 0,
		record,
		recordName: record === null ? null : (textOrNull(row.recordName, MAX_NAME) ?? record),
		recordUrl: record === null ? null : url(row.recordUrl),
		recordOrganizationId: record === null ? null : idOf(row.recordOrganizationId),
		recordUpdatedAt: timeOf(row.recordUpdatedAt),
		recordConfidence: record === null ? null : shareOf(row.recordConfidence),
		outdated: isTrue(row.outdated),
		seenAt: timeOf(row.seenAt ?? row.createdAt),
	};
}

/** Oldest first; what has the same time, in the order of its text. */
function inOrder(a: ReportRow, b: ReportRow): number {
	const key = (row: ReportRow): string => `${row.seenAt ?? ''} ${row.rowKey} ${JSON.stringify(row)}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Of several rows with one key (a table without upsert), the last in order. */
function withoutRepetitions(rows: readonly ReportRow[]): ReportRow[] {
	const newest = new Map<string, ReportRow>();
	for (const row of rows) newest.set(`${row.organizationId} ${row.rowKey}`, row);
	return [...newest.values()].sort(inOrder);
}

/** Reads the rows that Triage emitted and a table kept. Never throws; empty items are nothing, others are counted. */
export function readRows(values: readonly unknown[]): ReadRows {
	let unreadable = 0;
	const read = values.flatMap((value): ReportRow[] => {
		if (isFields(value) && Object.keys(value).length === 0) return [];
		const row = isFields(value) ? rowOf(value) : null;
		if (row === null) unreadable++;
		return row === null ? [] : [row];
	});
	const rows = withoutRepetitions(read.sort(inOrder));
	return { rows: rows.slice(-MAX_ROWS), unreadable, leftOut: rows.slice(0, -MAX_ROWS) };
}

/** Names of the columns, in their order. */
export const COLUMN_NAMES = Object.keys(REPORT_COLUMNS) as Array<keyof ReportRow>;
