import type { ReportRow } from './rows';
import { subjectsOf } from './subjects';
import { Rarity } from './topic';
import type { TicketProfile, TicketProfiles } from '../../knowledge/feedback/profile';
import { isConceptTerm } from '../../knowledge/ranking/terms';

/** Likeness from which two tickets are taken to need the same documentation (`npm run bench:gaps`). */
export const SAME_TOPIC = 0.28;
/** Whole topics are lacking, so what a ticket speaks of counts more here than its words do in finding similar tickets. */
const CONCEPTS = 1.5;
/** Rare words and concepts count still more than by their rarity alone: one odd thing in common tells most. */
const RARITY_POWER = 1.5;
/** A key of fewer words ("printing print") fits many topics. */
const TELLING_KEY = 3;
/** What naming the same thing adds to the likeness of two tickets, and what naming different ones takes from it. */
const SAME_SUBJECT = 0.5;
const OTHER_SUBJECT = 0.15;
/** Members a newcomer is compared with: the oldest, so that a group does not drift. */
const COMPARED = 12;

/** Rows of tickets that mean the same; the first is the oldest. */
export type TopicGroup = readonly [ReportRow, ...ReportRow[]];

type Vector = ReadonlyMap<string, number>;

/** What tells a ticket's topic, each of at most length 1, and empty where it tells nothing. */
interface Evidence {
	terms: Vector;
	/** The thing that one client has and another has not, where the ticket names one. */
	subjects: Vector;
}

/** Words and concepts of a ticket, rare ones counting more, as a vector of length 1. */
function vectorOf(profile: TicketProfile, rarity: Rarity): Vector {
	const weights = [...profile].map(([term, weight]) => {
		const factor = isConceptTerm(term) ? CONCEPTS : 1;
		return [term, weight * factor * rarity.of(term) ** RARITY_POWER] as const;
	});
	return ofLengthOne(weights);
}

function ofLengthOne(weights: ReadonlyArray<readonly [term: string, weight: number]>): Vector {
	const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
	return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** Shorter than 1 where nothing says surely what the ticket is about. */
function subjectVector(text: string): Vector {
	const found = [...subjectsOf(text)];
	const surest = Math.max(0, ...found.map(([, strength]) => strength));
	return new Map([...ofLengthOne(found)].map(([subject, weight]) => [subject, weight * surest]));
}

/** How surely two tickets, or a ticket and each of a group on the average, are about the same. */
function likenessOf(terms: number, subjects: number, bothNameSubjects: boolean): number {
	if (!bothNameSubjects) return terms;
	return terms + SAME_SUBJECT * subjects - OTHER_SUBJECT * (1 - subjects);
}

function inCommon(a: Vector, b: Vector): number {
	let sum = 0;
	for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
	return sum;
}

class Group {
	readonly rows: [ReportRow, ...ReportRow[]];
	private readonly terms = new Map<string, number>();
	private readonly subjects = new Map<string, number>();
	private compared = 0;
	private naming = 0;

	constructor(row: ReportRow, evidence: Evidence) {
		this.rows = [row];
		this.absorb(evidence);
	}

	add(row: ReportRow, evidence: Evidence): void {
		this.rows.push(row);
		if (this.compared < COMPARED) this.absorb(evidence);
	}

	/** The mean likeness to the group's oldest members; for its subject, to those that name one. */
	likeness({ terms, subjects }: Evidence): number {
		const named = subjects.size > 0 && this.naming > 0;
		const common = named ? inCommon(subjects, this.subjects) / this.naming : 0;
		return likenessOf(inCommon(terms, this.terms) / this.compared, common, named);
	}

	private absorb({ terms, subjects }: Evidence): void {
		this.compared++;
		if (subjects.size > 0) this.naming++;
		addTo(this.terms, terms);
		addTo(this.subjects, subjects);
	}
}

function addTo(sum: Map<string, number>, vector: Vector): void {
	for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
}

function groupFor(groups: readonly Group[], { topicKey }: ReportRow, evidence: Evidence): Group | undefined {
	let best: Group | undefined;
	let most = SAME_TOPIC;
	const sameKey = topicKey.split(' ').length >= TELLING_KEY;
	for (const group of groups) {
		if (sameKey && group.rows[0].topicKey === topicKey) return group;
		const likeness = group.likeness(evidence);
		if (likeness > most) [best, most] = [group, likeness];
	}
	return best;
}

/** What tells the topic of every row: what is rare among all of them tells most, whoever's they are. */
export class TopicEvidence {
	private readonly known: ReadonlyMap<ReportRow, Evidence>;

	constructor(rows: readonly ReportRow[], profiles: TicketProfiles) {
		const read = rows.map((row) => [row, profiles.of(row.ticketText)] as const);
		const rarity = new Rarity(read.map(([, profile]) => profile));
		this.known = new Map(
			read.map(([row, profile]) => [row, { terms: vectorOf(profile, rarity), subjects: subjectVector(row.ticketText) }]),
		);
	}

	of(row: ReportRow): Evidence {
		return this.known.get(row) ?? { terms: new Map(), subjects: new Map() };
	}
}

/**
 * Puts tickets that mean the same together: each joins the group it has most in common with, on the average, or begins one.
 * @param rows oldest first, as `readRows` gives them whatever the order they were stored in
 */
export function groupByTopic(rows: readonly ReportRow[], evidences: TopicEvidence): TopicGroup[] {
	const groups: Group[] = [];
	for (const row of rows) {
		const evidence = evidences.of(row);
		const group = groupFor(groups, row, evidence);
		if (group === undefined) groups.push(new Group(row, evidence));
		else group.add(row, evidence);
	}
	return groups.map(({ rows: [first, ...others] }) => [first, ...others]);
}
