import { grouped, mostFrequent } from './grouped';
import { TopicEvidence } from './evidence';
import { groupByTopic, type TopicGroup } from './grouping';
import type { ReportRow } from './rows';
import { shortHash } from './short-hash';
import type { TicketVectors } from './ticket-vectors';
import { sharedTopic } from './topic';
import type { TicketProfiles } from '../../knowledge/feedback/profile';

/** A ticket that a gap cost. */
export interface ExampleTicket {
	organizationId: string;
	number: string;
	url: string | null;
	topic: string;
	seenAt: string | null;
}

/** Documentation that one organization's tickets asked for and that does not exist. */
export interface Gap {
	/** The same as long as the oldest ticket of the gap is among the rows: `forgettableRows` spares it. */
	gapId: string;
	scope: 'organization' | 'shared';
	/** Null on a shared gap, which is the MSP's own. */
	organizationId: string | null;
	organizationName: string | null;
	/** In the words of the newest ticket; on a shared gap in words that no client brought alone. */
	topic: string;
	issueType: string;
	/** Its cost in tickets. */
	tickets: number;
	/** Tickets counted by age: one from now is 1, one from 30 days ago a half. Gaps are ranked by it. */
	weight: number;
	firstSeen: string | null;
	lastSeen: string | null;
	/** What came closest most often; null on a shared gap. */
	closest: { record: string; name: string; url: string | null } | null;
	/** Newest first, at most five; none on a shared gap, as each is one client's. */
	examples: ExampleTicket[];
	/** On a shared gap, whose tickets there were; empty otherwise. */
	organizations: Array<{ organizationId: string; organizationName: string; tickets: number }>;
}

const HALF_LIFE_MS = 30 * 24 * 3_600_000;
const MAX_EXAMPLES = 5;

/** Which ticket a row is about: numbers repeat between PSAs and organizations. */
export const ticketOf = ({ organizationId, psa, ticketId, rowKey }: ReportRow): string =>
	JSON.stringify([organizationId, psa, ticketId || rowKey.replace(/\/(?:gap|[a-z-]+\/\d+)$/, '')]);

const times = (rows: readonly ReportRow[]): string[] => rows.flatMap(({ seenAt }) => seenAt ?? []).sort();

/** Each ticket counts the less the older it is, and hardly at all where its time is not known. */
function weightOf(rows: readonly ReportRow[], now: number): number {
	const each = rows.map(({ seenAt }) => {
		const age = seenAt === null ? HALF_LIFE_MS * 6 : Math.max(0, now - Date.parse(seenAt));
		return 0.5 ** (age / HALF_LIFE_MS);
	});
	return Number(each.reduce((sum, weight) => sum + weight, 0).toFixed(3));
}

function closestOf(rows: readonly ReportRow[]): Gap['closest'] {
	const named = rows.flatMap(({ record, recordName, recordUrl }) =>
		record === null ? [] : [{ record, name: recordName ?? record, url: recordUrl }],
	);
	return mostFrequent(named, ({ record }) => record) ?? null;
}

const exampleOf = ({ organizationId, ticketNumber, ticketId, ticketUrl, topic, seenAt }: ReportRow): ExampleTicket => ({
	organizationId,
	number: ticketNumber || ticketId,
	url: ticketUrl,
	topic: topic ?? '',
	seenAt,
});

function gapOf(rows: TopicGroup, now: number): Gap {
	const [oldest] = rows;
	const newest = rows[rows.length - 1] ?? oldest;
	const seen = times(rows);
	return {
		gapId: shortHash(JSON.stringify([oldest.organizationId, oldest.topicKey || ticketOf(oldest)])),
		scope: 'organization',
		organizationId: oldest.organizationId,
		organizationName: newest.organizationName,
		topic: newest.topic ?? '',
		issueType: mostFrequent(rows, ({ issueType }) => issueType)?.issueType ?? 'other',
		tickets: rows.length,
		weight: weightOf(rows, now),
		firstSeen: seen[0] ?? null,
		lastSeen: seen.at(-1) ?? null,
		closest: closestOf(rows),
		examples: [...rows].reverse().slice(0, MAX_EXAMPLES).map(exampleOf),
		organizations: [],
	};
}

const byOrganization = (rows: readonly ReportRow[]): Map<string, ReportRow[]> =>
	grouped(rows, ({ organizationId }) => organizationId);

/** Several clients ask for the same: a procedure of the MSP's own would serve them all. Nothing of one client's words is in it. */
function sharedGapOf(rows: TopicGroup, now: number, profiles: TicketProfiles): Gap {
	const clients = byOrganization(rows);
	const organizations = [...clients.values()]
		.map((own) => ({
			organizationId: own[0]?.organizationId ?? '',
			organizationName: own.at(-1)?.organizationName ?? '',
			tickets: own.length,
		}))
		.sort((a, b) => b.tickets - a.tickets || a.organizationId.localeCompare(b.organizationId));
	const own = gapOf(rows, now);
	return {
		...own,
		gapId: shortHash(JSON.stringify(['shared', rows[0].topicKey || ticketOf(rows[0])])),
		scope: 'shared',
		organizationId: null,
		organizationName: null,
		topic: sharedTopic([...clients.values()], profiles, own.issueType),
		closest: null,
		examples: [],
		organizations,
	};
}

/** Most costly and most recent first. */
function ranked(gaps: readonly Gap[]): Gap[] {
	return [...gaps].sort((a, b) => b.weight - a.weight || b.tickets - a.tickets || a.gapId.localeCompare(b.gapId));
}

/** The gap rows of each ticket once; without those of tickets that found their documentation in another run. */
export function openGaps(rows: readonly ReportRow[]): ReportRow[] {
	const documented = new Set(rows.filter(({ kind }) => kind === 'match').map(ticketOf));
	const newest = new Map(rows.filter(({ kind }) => kind === 'gap').map((row) => [ticketOf(row), row]));
	return [...newest].filter(([ticket]) => !documented.has(ticket)).map(([, row]) => row);
}

export interface Gaps {
	/** Each organization's gaps, ranked. */
	own: Gap[];
	/** Topics that at least two organizations lack, ranked. */
	shared: Gap[];
	/** The rows of each, own and shared ones. */
	groups: MarkedGroup[];
}

/** The rows of a gap, and what it is recognised by. */
export interface MarkedGroup {
	gapId: string;
	rows: TopicGroup;
}

/**
 * What is not documented, ranked by cost and recency: for each organization, and what several have in common.
 * @param rows as `readRows` gives them
 * @param now milliseconds since 1970
 * @param vectors of an embedding model, where one is connected
 */
export function findGaps(rows: readonly ReportRow[], now: number, profiles: TicketProfiles, vectors?: TicketVectors): Gaps {
	const open = openGaps(rows);
	const evidence = new TopicEvidence(open, profiles, vectors);
	const own = [...byOrganization(open).values()]
		.flatMap((each) => groupByTopic(each, evidence))
		.map((group) => ({ rows: group, gap: gapOf(group, now) }));
	const shared = groupByTopic(open, evidence)
		.filter((group) => byOrganization(group).size > 1)
		.map((group) => ({ rows: group, gap: sharedGapOf(group, now, profiles) }));
	return {
		own: ranked(own.map(({ gap }) => gap)),
		shared: ranked(shared.map(({ gap }) => gap)),
		groups: [...own, ...shared].map(({ rows: of, gap: { gapId } }) => ({ gapId, rows: of })),
	};
}
