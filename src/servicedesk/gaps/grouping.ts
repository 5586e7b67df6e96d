import type { ReportRow } from './rows';
import { Rarity } from './topic';
import type { TicketProfile, TicketProfiles } from '../../knowledge/feedback/profile';
import { isConceptTerm } from '../../knowledge/ranking/terms';

/**
 * Similarity from which two tickets are taken to need the same documentation. Of pairs of judged tickets that it puts together,
 * most need the same record, of all pairs one in fifty (`npm run bench:gaps`); paraphrases of one topic meet.
 */
export const SAME_TOPIC = 0.28;
/** Whole topics are lacking, so what a ticket speaks of counts more here than its words do in finding similar tickets. */
const CONCEPTS = 1.5;
/** Rare words and concepts count still more than by their rarity alone: one odd thing in common tells most. */
const RARITY_POWER = 1.5;
/** A key of fewer words ("printing print") fits many topics. */
const TELLING_KEY = 3;
/** Members a newcomer is compared with: the oldest, so that a group does not drift. */
const COMPARED = 12;

/** Rows of tickets that mean the same; the first is the oldest. */
export type TopicGroup = readonly [ReportRow, ...ReportRow[]];

type Vector = ReadonlyMap<string, number>;

/** Words and concepts of a ticket, rare ones counting more, as a vector of length 1. */
function vectorOf(profile: TicketProfile, rarity: Rarity): Vector {
	const weights = [...profile].map(([term, weight]) => {
		const factor = isConceptTerm(term) ? CONCEPTS : 1;
		return [term, weight * factor * rarity.of(term) ** RARITY_POWER] as const;
	});
	const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
	return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function inCommon(a: Vector, b: Vector): number {
	let sum = 0;
	for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
	return sum;
}

class Group {
	readonly rows: [ReportRow, ...ReportRow[]];
	private readonly sum = new Map<string, number>();
	private compared = 0;

	constructor(row: ReportRow, vector: Vector) {
		this.rows = [row];
		this.absorb(vector);
	}

	add(row: ReportRow, vector: Vector): void {
		this.rows.push(row);
		if (this.compared < COMPARED) this.absorb(vector);
	}

	/** The mean similarity to the group's oldest members. */
	likeness(vector: Vector): number {
		return inCommon(vector, this.sum) / this.compared;
	}

	private absorb(vector: Vector): void {
		this.compared++;
		for (const [term, weight] of vector) this.sum.set(term, (this.sum.get(term) ?? 0) + weight);
	}
}

function groupFor(groups: readonly Group[], { topicKey }: ReportRow, vector: Vector): Group | undefined {
	let best: Group | undefined;
	let most = SAME_TOPIC;
	const sameKey = topicKey.split(' ').length >= TELLING_KEY;
	for (const group of groups) {
		if (sameKey && group.rows[0].topicKey === topicKey) return group;
		const likeness = group.likeness(vector);
		if (likeness > most) [best, most] = [group, likeness];
	}
	return best;
}

/** Words and concepts of every row as vectors: what is rare among all of them tells most, whoever's they are. */
export class TopicVectors {
	private readonly vectors: ReadonlyMap<ReportRow, Vector>;

	constructor(rows: readonly ReportRow[], profiles: TicketProfiles) {
		const read = rows.map((row) => [row, profiles.of(row.ticketText)] as const);
		const rarity = new Rarity(read.map(([, profile]) => profile));
		this.vectors = new Map(read.map(([row, profile]) => [row, vectorOf(profile, rarity)]));
	}

	of(row: ReportRow): Vector {
		return this.vectors.get(row) ?? new Map();
	}
}

/**
 * Puts tickets that mean the same together: each joins the group it has most in common with, on the average, or begins one.
 * @param rows oldest first, as `readRows` gives them whatever the order they were stored in
 */
export function groupByTopic(rows: readonly ReportRow[], vectors: TopicVectors): TopicGroup[] {
	const groups: Group[] = [];
	for (const row of rows) {
		const vector = vectors.of(row);
		const group = groupFor(groups, row, vector);
		if (group === undefined) groups.push(new Group(row, vector));
		else group.add(row, vector);
	}
	return groups.map(({ rows: [first, ...others] }) => [first, ...others]);
}
