import { ticketOf } from './gaps';
import { grouped, mostFrequent } from './grouped';
import type { ReportRow } from './rows';
import type { Feedback } from '../../knowledge/feedback/feedback';

/** A record that tickets keep matching although something is wrong with it. */
export interface StaleRecord {
	record: string;
	name: string;
	url: string | null;
	/** The organization that keeps the record. */
	organizationId: string | null;
	organizationName: string | null;
	/** Tickets it was offered on. */
	tickets: number;
	lastOffered: string | null;
	updatedAt: string | null;
	/** In words, each true; at least one. */
	reasons: string[];
	helpful: number;
	unhelpful: number;
}

export interface StaleSettings {
	/** Milliseconds since 1970. */
	now: number;
	/** Documents unchanged for longer are old. */
	maxAgeDays: number;
	/** An old document is worth a look from this many tickets on. */
	minTickets: number;
}

const DAY_MS = 24 * 3_600_000;
/** Configurations are synchronised and passwords rotate: their age says nothing about documentation. */
const WRITTEN = /^(?:document|flexible-asset)\//;

const latest = (values: ReadonlyArray<string | null>): string | null =>
	values.flatMap((value) => value ?? []).sort().at(-1) ?? null;

function reasonsOf(
	{ tickets, updatedAt, unhelpful, helpful }: Omit<StaleRecord, 'reasons'>,
	outdated: boolean,
	{ now, maxAgeDays, minTickets }: StaleSettings,
): string[] {
	const reasons: string[] = [];
	if (outdated) reasons.push('The documentation itself says it is outdated or replaced');
	if (unhelpful > helpful) reasons.push(`Marked as unhelpful ${unhelpful} times, as helpful ${helpful} times`);
	const days = updatedAt === null ? 0 : Math.floor((now - Date.parse(updatedAt)) / DAY_MS);
	if (days > maxAgeDays && tickets >= minTickets) reasons.push(`Unchanged for ${days} days`);
	return reasons;
}

function marksOn(record: string, owner: string, feedback: readonly Feedback[], clients: ReadonlySet<string>) {
	// Marks count from the record's own organization, and from those whose tickets it was offered on.
	const counted = feedback.filter(
		(mark) => mark.record === record && (mark.organizationId === owner || clients.has(mark.organizationId ?? '')),
	);
	const helpful = counted.filter((mark) => mark.helpful).length;
	return { helpful, unhelpful: counted.length - helpful };
}

/**
 * Documents and assets that tickets keep matching but that are old, outdated or marked as unhelpful; most tickets first. Of the
 * tickets only the number is told: a procedure of the MSP's own was offered on tickets of many clients.
 * @param rows as `readRows` gives them
 */
export function staleRecords(rows: readonly ReportRow[], feedback: readonly Feedback[], settings: StaleSettings): StaleRecord[] {
	const offers = rows.filter(({ kind, record }) => kind === 'match' && WRITTEN.test(record ?? ''));
	return [...grouped(offers, ({ record }) => record ?? '')]
		.flatMap(([record, offered]): StaleRecord[] => {
			const newest = offered[offered.length - 1];
			const owner = newest?.recordOrganizationId ?? null;
			const own = offered.filter(({ organizationId }) => organizationId === owner);
			const found = {
				record,
				name: newest?.recordName ?? record,
				url: newest?.recordUrl ?? null,
				organizationId: owner,
				organizationName: mostFrequent(own, ({ organizationName }) => organizationName)?.organizationName ?? null,
				tickets: new Set(offered.map(ticketOf)).size,
				lastOffered: latest(offered.map(({ seenAt }) => seenAt)),
				updatedAt: latest(offered.map(({ recordUpdatedAt }) => recordUpdatedAt)),
				...marksOn(record, owner ?? '', feedback, new Set(offered.map(({ organizationId }) => organizationId))),
			};
			const reasons = reasonsOf(found, newest?.outdated === true, settings);
			return reasons.length === 0 ? [] : [{ ...found, reasons }];
		})
		.sort((a, b) => b.tickets - a.tickets || b.unhelpful - a.unhelpful || a.record.localeCompare(b.record));
}
