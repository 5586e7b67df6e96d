import { type Evidence, joined, type TopicEvidence } from './evidence';
import { averageLinkage, Likenesses } from './linkage';
import type { ReportRow } from './rows';

/** Likeness from which two tickets are taken to need the same documentation (`npm run bench:gaps`). */
export const SAME_TOPIC = 0.55;
/** A key of fewer words ("printing print") fits many topics. */
const TELLING_KEY = 3;
/** Groups compared with each other at a time: 32 MB of likenesses. */
const MOST_COMPARED = 4_000;

/** Rows of tickets that mean the same; the first is the oldest. */
export type TopicGroup = readonly [ReportRow, ...ReportRow[]];

/** Tickets so far taken to mean the same. */
interface Group {
	/** Their places among the rows. */
	places: number[];
	/** Of all of them together. */
	evidence: Evidence;
}

const together = (groups: readonly Group[]): Group => ({
	places: groups.flatMap(({ places }) => places),
	evidence: joined(groups.map(({ evidence }) => evidence)),
});

/** Rows whose key says the same, and the others each by itself. */
function beginnings(rows: readonly ReportRow[], evidence: TopicEvidence): Group[] {
	const byKey = new Map<string, Group[]>();
	rows.forEach((row, place) => {
		const key = row.topicKey.split(' ').length >= TELLING_KEY ? row.topicKey : `\n${place}`;
		byKey.set(key, [...(byKey.get(key) ?? []), { places: [place], evidence: evidence.of(row) }]);
	});
	return [...byKey.values()].map(together);
}

/** The groups that have a term, and what it weighs in each. */
interface Holders {
	groups: number[];
	weights: number[];
}

/** How much each group is like each other one, on the average of their tickets. */
function compared(groups: readonly Group[], topics: TopicEvidence): Likenesses {
	const likenesses = new Likenesses(groups.length);
	const holdersOf = new Map<string, Holders>();
	groups.forEach(({ evidence }, group) => {
		const products = new Float64Array(group);
		for (const [term, weight] of evidence.vector) {
			const holders = holdersOf.get(term) ?? { groups: [], weights: [] };
			for (let i = 0; i < holders.groups.length; i++) products[holders.groups[i] ?? 0] += weight * (holders.weights[i] ?? 0);
			holders.groups.push(group);
			holders.weights.push(weight);
			holdersOf.set(term, holders);
		}
		for (let other = 0; other < group; other++) {
			const against = groups[other]?.evidence ?? evidence;
			likenesses.set(group, other, topics.likeness(products[other] ?? 0, evidence, against));
		}
	});
	return likenesses;
}

function linked(groups: readonly Group[], topics: TopicEvidence): Group[] {
	const sizes = groups.map(({ evidence }) => evidence.tickets);
	return averageLinkage(compared(groups, topics), sizes, SAME_TOPIC).map((items) => together(items.flatMap((item) => groups[item] ?? [])));
}

/**
 * Puts tickets that mean the same together (average linkage). The order of rows says only which of equals comes first, unless there
 * are thousands of topics: what was not seen for longest then stays as it is.
 * @param rows oldest first, as `readRows` gives them whatever the order they were stored in
 */
export function groupByTopic(rows: readonly ReportRow[], evidence: TopicEvidence): TopicGroup[] {
	const waiting = beginnings(rows, evidence);
	const ready: Group[] = [];
	let groups: Group[] = [];
	while (waiting.length > 0) {
		groups = linked([...groups, ...waiting.splice(0, MOST_COMPARED - groups.length)], evidence);
		if (waiting.length === 0 || groups.length <= MOST_COMPARED / 2) continue;
		groups.sort((a, b) => Math.max(...a.places) - Math.max(...b.places));
		ready.push(...groups.splice(0, groups.length - MOST_COMPARED / 2));
	}
	return [...ready, ...groups]
		.map(({ places }) => places.sort((a, b) => a - b))
		.sort(([a = 0], [b = 0]) => a - b)
		.map((places) => places.flatMap((place) => rows[place] ?? []))
		.flatMap(([first, ...others]): TopicGroup[] => (first === undefined ? [] : [[first, ...others]]));
}
