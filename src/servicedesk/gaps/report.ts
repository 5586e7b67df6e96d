import { forgettableRows } from './forget';
import { findGaps, type Gap, type MarkedGroup, ticketOf } from './gaps';
import { grouped } from './grouped';
import { MAX_ROWS, readRows } from './read-rows';
import { linesOfReport } from './report-lines';
import type { ReportRow } from './rows';
import { type StaleRecord, staleRecords } from './stale';
import type { TicketVectors } from './ticket-vectors';
import { readFeedback } from '../../knowledge/feedback/feedback';
import type { TicketProfiles } from '../../knowledge/feedback/profile';
import { type RenderedNote, renderLines } from '../note-lines';

export interface ReportSettings {
	/** Milliseconds since 1970. */
	now: number;
	/** Gaps of fewer tickets are counted, but not listed. */
	minTickets: number;
	/** Documents unchanged for longer are old, where tickets keep matching them. */
	maxAgeDays: number;
	/** How many gaps and how many documents to list of each organization. */
	most: number;
	/** Rows seen longer ago may be forgotten. */
	keepDays: number;
}

export const DEFAULT_REPORT_SETTINGS: Omit<ReportSettings, 'now'> = { minTickets: 1, maxAgeDays: 365, most: 20, keepDays: 180 };

const DAY_MS = 24 * 3_600_000;

/** From this many tickets on an old document is worth a look. */
const OLD_AND_MATCHED = 2;

/** What is to be written and put right in one organization's documentation. Nothing in it is of another organization. */
export interface OrganizationSection {
	organizationId: string;
	organizationName: string;
	gaps: Gap[];
	stale: StaleRecord[];
	/** Gaps and documents beyond those listed. */
	more: number;
	report: RenderedNote;
}

export interface GapReport {
	/** ISO 8601 UTC. */
	at: string;
	/** From the oldest row to the newest, ISO 8601 UTC; null without rows. */
	from: string | null;
	to: string | null;
	totals: { tickets: number; gapTickets: number; gaps: number; shared: number; stale: number };
	/** Most costly first. */
	sections: OrganizationSection[];
	/** What several organizations lack, for the MSP's own procedures. */
	shared: Gap[];
	/** Those of all sections and the shared ones in one list, to make stubs of. */
	gaps: Gap[];
	/** Everything, for the MSP: up to 200,000 characters. */
	report: RenderedNote;
	/** The same, short enough for a note of a PSA. */
	note: RenderedNote;
	/** Keys of rows that the table need not keep any longer. */
	forgettable: string[];
	/** What was left out, in words. */
	hints: string[];
}

const MAX_REPORT = 200_000;
const MORE = 'More in the data of the report.';

interface Owner {
	organizationId: string;
	organizationName: string;
}

function hintsOf(unreadable: number, leftOut: number, unreadableFeedback: number): string[] {
	const hints: string[] = [];
	if (unreadable > 0) hints.push(`${unreadable} items are no rows of IT Glue Triage (its field reportRows) and were left out.`);
	if (leftOut > 0) hints.push(`Only the newest ${MAX_ROWS} rows were read.`);
	if (unreadableFeedback > 0) hints.push(`${unreadableFeedback} rows of feedback could not be read.`);
	return hints;
}

function sectionOf(owner: Owner, gaps: readonly Gap[], stale: readonly StaleRecord[], most: number): OrganizationSection {
	const section = {
		...owner,
		gaps: gaps.slice(0, most),
		stale: stale.slice(0, most),
		more: Math.max(0, gaps.length - most) + Math.max(0, stale.length - most),
	};
	const report = renderLines(linesOfReport({ sections: [section], shared: [] }), MORE, MAX_REPORT);
	return { ...section, report };
}

function forgettable(
	{ rows, leftOut }: Record<'rows' | 'leftOut', readonly ReportRow[]>,
	groups: readonly MarkedGroup[],
	{ now, keepDays }: ReportSettings,
	profiles: TicketProfiles,
	vectors?: TicketVectors,
): string[] {
	const unread = new Set(leftOut);
	const regroup = (kept: ReportRow[]) => findGaps(kept.filter((row) => !unread.has(row)), now, profiles, vectors).groups;
	return forgettableRows([...leftOut, ...rows], groups, now - keepDays * DAY_MS, regroup);
}

/**
 * Groups, ranks and reports what tickets say about the documentation.
 * @param values rows of Triage, as a table kept them; anything else is counted and left out
 * @param feedback rows of people's marks, as `readFeedback` reads them
 * @param vectors as `embedTickets` gives them for the same rows
 */
export function gapReport(
	values: readonly unknown[],
	feedback: unknown,
	settings: ReportSettings,
	profiles: TicketProfiles,
	vectors?: TicketVectors,
): GapReport {
	const { now, minTickets, maxAgeDays, most } = settings;
	const { rows, unreadable, leftOut } = readRows(values);
	const marks = readFeedback(feedback, { organizationId: '', company: { id: null, name: null } });
	const { own, shared, groups } = findGaps(rows, now, profiles, vectors);
	const stale = staleRecords(rows, marks.feedback, { now, maxAgeDays, minTickets: OLD_AND_MATCHED });
	const listed = own.filter(({ tickets }) => tickets >= minTickets);
	const gapsBy = grouped(listed, ({ organizationId }) => organizationId ?? '');
	const staleBy = grouped(stale, ({ organizationId }) => organizationId ?? '');
	const names = new Map(rows.map(({ organizationId, organizationName }) => [organizationId, organizationName]));
	const sections = [...new Set([...gapsBy.keys(), ...staleBy.keys()])].map((organizationId) =>
		sectionOf(
			{ organizationId, organizationName: names.get(organizationId) ?? 'Your own organization' },
			gapsBy.get(organizationId) ?? [],
			staleBy.get(organizationId) ?? [],
			most,
		),
	);
	const sharedListed = shared.slice(0, most);
	const lines = linesOfReport({ sections, shared: sharedListed });
	return {
		at: new Date(now).toISOString(),
		from: rows.find(({ seenAt }) => seenAt !== null)?.seenAt ?? null,
		to: rows.at(-1)?.seenAt ?? null,
		totals: {
			tickets: new Set(rows.map(ticketOf)).size,
			gapTickets: own.reduce((sum, { tickets }) => sum + tickets, 0),
			gaps: own.length,
			shared: shared.length,
			stale: stale.length,
		},
		sections,
		shared: sharedListed,
		gaps: [...sections.flatMap(({ gaps }) => gaps), ...sharedListed],
		report: renderLines(lines, MORE, MAX_REPORT),
		note: renderLines(lines, MORE),
		forgettable: forgettable({ rows, leftOut }, groups, settings, profiles, vectors),
		hints: hintsOf(unreadable, leftOut.length, marks.unreadable),
	};
}
