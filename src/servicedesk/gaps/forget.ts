import type { TopicGroup } from './grouping';
import type { ReportRow } from './rows';

/**
 * Keys of rows that a table need not keep: those seen before a time, but for the oldest row of each gap that was seen since, as
 * it is what the gap's mark is made of.
 * @param before milliseconds since 1970
 */
export function forgettableRows(rows: readonly ReportRow[], groups: readonly TopicGroup[], before: number): string[] {
	const isOld = ({ seenAt }: ReportRow): boolean => seenAt !== null && Date.parse(seenAt) < before;
	const spared = new Set<ReportRow>(groups.filter((group) => !group.every(isOld)).map(([oldest]) => oldest));
	return rows.filter((row) => isOld(row) && !spared.has(row)).map(({ rowKey }) => rowKey);
}
