import { grouped } from './grouped';
import { type MarkedGroup, ticketOf } from './gaps';
import type { ReportRow } from './rows';

/** Of sparing rows and looking again; nothing is forgotten where that settles nothing, and the next report tries again. */
const ROUNDS = 8;

/**
 * Keys of rows that a table need not keep: those seen before a time, but for the oldest row of each gap that was seen since, as
 * it is what the gap's mark is made of, and but for those without which the rest would be grouped otherwise, into a gap of a mark
 * that nobody knows: it would be drafted again.
 * @param before milliseconds since 1970
 * @param regroup what the rows that are kept come to
 */
export function forgettableRows(
	rows: readonly ReportRow[],
	groups: readonly MarkedGroup[],
	before: number,
	regroup: (kept: ReportRow[]) => readonly MarkedGroup[],
): string[] {
	const isOld = ({ seenAt }: ReportRow): boolean => seenAt !== null && Date.parse(seenAt) < before;
	const marks = new Set(groups.map(({ gapId }) => gapId));
	const spared = new Set(groups.filter((group) => !group.rows.every(isOld)).map(({ rows: [oldest] }) => oldest));
	for (let round = 0; round < ROUNDS; round++) {
		const isForgotten = (row: ReportRow): boolean => isOld(row) && !spared.has(row);
		const forgotten = rows.filter(isForgotten);
		if (forgotten.length === 0) return [];
		const strangers = regroup(rows.filter((row) => !isForgotten(row))).filter(({ gapId }) => !marks.has(gapId));
		if (strangers.length === 0) return forgotten.map(({ rowKey }) => rowKey);
		const needed = neededFor(strangers, groups, rows).filter(isForgotten);
		// Where nothing of their own explains them, it is the rest of the rows that does.
		for (const row of needed.length > 0 ? needed : forgotten) spared.add(row);
	}
	return [];
}

/** The rows that the strangers' own rows were grouped with, and all there is about their tickets. */
function neededFor(strangers: readonly MarkedGroup[], groups: readonly MarkedGroup[], rows: readonly ReportRow[]): ReportRow[] {
	const strange = new Set<ReportRow>(strangers.flatMap((group) => group.rows));
	const byTicket = grouped(rows, ticketOf);
	const former = groups.filter((group) => group.rows.some((row) => strange.has(row))).flatMap((group) => group.rows);
	return [...former, ...[...strange].flatMap((row) => byTicket.get(ticketOf(row)) ?? [])];
}
