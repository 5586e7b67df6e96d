import type { ReportRow } from './rows';
import { stemsOf, subjectPhrases, subjectsOf } from './subjects';
import type { TicketVectors } from './ticket-vectors';
import { Rarity } from './topic';
import { serviceDeskGraph } from '../../knowledge/concepts/graph';
import { WordUses } from '../../knowledge/concepts/word-uses';
import type { TicketProfile, TicketProfiles } from '../../knowledge/feedback/profile';
import { isConceptTerm } from '../../knowledge/ranking/terms';

/** Whole topics are lacking, so what a ticket speaks of counts more here than its words do in finding similar tickets. */
const CONCEPTS = 1.5;
/** Rare words and concepts count still more than by their rarity alone: one odd thing in common tells most. */
const RARITY_POWER = 1.5;
/** What is told by the uses of a ticket's words counts as much beside the words themselves. */
const MEANING = 1;
/** What naming the same thing adds to the likeness of two tickets, and what naming different ones takes from it. */
const SAME_SUBJECT = 0.5;
const OTHER_SUBJECT = 0.15;
/** What the nearness of an embedding model's vectors adds, measured from that of unrelated texts to that of the same text. */
const EMBEDDING = 0.7;
/** Of a ticket's words and of its meaning, each. */
const MOST_TERMS = 40;

export type Vector = ReadonlyMap<string, number>;

/** What tells the topic of a ticket, or of several together: sums over them. */
export interface Evidence {
	/** Words and concepts, what the words are used for, and subjects, side by side: the product of two is how much speaks for the same. */
	vector: Vector;
	tickets: number;
	/** How many of them name a subject. */
	naming: number;
	/** The sum of an embedding model's vectors, and how many it is of; undefined where there are none. */
	embedded?: { sum: Float32Array; tickets: number };
}

export function joined(evidences: readonly Evidence[]): Evidence {
	const [only] = evidences;
	if (only !== undefined && evidences.length === 1) return only;
	const vector = new Map<string, number>();
	for (const evidence of evidences) for (const [term, weight] of evidence.vector) vector.set(term, (vector.get(term) ?? 0) + weight);
	const sum = (count: 'tickets' | 'naming') => evidences.reduce((total, evidence) => total + evidence[count], 0);
	return { vector, tickets: sum('tickets'), naming: sum('naming'), embedded: embeddedTogether(evidences) };
}

function embeddedTogether(evidences: readonly Evidence[]): Evidence['embedded'] {
	const parts = evidences.flatMap(({ embedded }) => embedded ?? []);
	const [first] = parts;
	if (first === undefined) return undefined;
	const sum = new Float32Array(first.sum.length);
	for (const part of parts) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (part.sum[at] ?? 0);
	return { sum, tickets: parts.reduce((total, { tickets }) => total + tickets, 0) };
}

/** Of length 1, or empty; only the heaviest terms are kept. */
function normalized(weights: Iterable<readonly [term: string, weight: number]>): Map<string, number> {
	const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
	const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
	return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

/** Words and concepts, rare ones counting more. */
function termsOf(profile: TicketProfile, rarity: Rarity): Vector {
	const factor = (term: string) => (isConceptTerm(term) ? CONCEPTS : 1);
	return normalized([...profile].map(([term, weight]) => [term, weight * factor(term) * rarity.of(term) ** RARITY_POWER]));
}

let uses: WordUses | undefined;

/** Made at the first use: n8n loads a node long before it runs. */
function wordUses(): WordUses {
	const graph = serviceDeskGraph();
	uses ??= new WordUses([
		...[...graph.matcher.table.written()].map(({ concept, ...phrase }) => ({ ...phrase, of: graph.labelOf(concept) })),
		...subjectPhrases().map((phrase) => ({ ...phrase, of: `subject ${phrase.of}` })),
	]);
	return uses;
}

/** What the words are used for, whether or not whole phrases stand in the text. */
function meaningOf(stems: readonly string[], rarity: Rarity): Vector {
	const sum = new Map<string, number>();
	for (const stem of stems) {
		for (const [topic, weight] of wordUses().of(stem)) sum.set(topic, (sum.get(topic) ?? 0) + weight * rarity.of(stem));
	}
	return normalized(sum);
}

/** Shorter than 1 where nothing says surely what the ticket is about. */
function subjectVector(stems: readonly string[]): Vector {
	const found = subjectsOf(stems);
	const surest = Math.max(0, ...found.values());
	return new Map([...normalized(found)].map(([subject, weight]) => [subject, weight * surest]));
}

/** The vectors side by side, each counting its share in a product. */
function sideBySide(parts: ReadonlyArray<readonly [kind: string, share: number, part: Vector]>): Vector {
	return new Map(parts.flatMap(([kind, share, part]) => [...part].map(([term, weight]) => [kind + term, weight * Math.sqrt(share)] as const)));
}

/** What tells the topic of every row: what is rare among all of them tells most, whoever's they are. */
export class TopicEvidence {
	private readonly known: ReadonlyMap<ReportRow, Evidence>;

	/** @param vectors an embedding model's, where one has a say */
	constructor(
		rows: readonly ReportRow[],
		profiles: TicketProfiles,
		private readonly vectors?: TicketVectors,
	) {
		const read = rows.map((row) => ({ row, profile: profiles.of(row.ticketText), stems: stemsOf(row.ticketText) }));
		const rarity = new Rarity(read.map(({ profile }) => profile.keys()));
		const rarityOfStems = new Rarity(read.map(({ stems }) => stems));
		this.known = new Map(
			read.map(({ row, profile, stems }) => {
				const subjects = subjectVector(stems);
				const vector = sideBySide([
					['', 1, termsOf(profile, rarity)],
					['m\u0002', MEANING, meaningOf(stems, rarityOfStems)],
					['s\u0002', SAME_SUBJECT + OTHER_SUBJECT, subjects],
				]);
				const sum = vectors?.of(row.ticketText);
				const embedded = sum === undefined ? undefined : { sum, tickets: 1 };
				return [row, { vector, tickets: 1, naming: subjects.size > 0 ? 1 : 0, embedded }];
			}),
		);
	}

	of(row: ReportRow): Evidence {
		return this.known.get(row) ?? { vector: new Map(), tickets: 1, naming: 0 };
	}

	/**
	 * How surely tickets of two groups are about the same, on the average of all pairs; of those that both name a subject it may be
	 * another, and of those that an embedding model read it tells how near they are.
	 * @param product of the groups' vectors
	 */
	likeness(product: number, a: Evidence, b: Evidence): number {
		const near = EMBEDDING * this.nearness(a, b);
		return (product + near - OTHER_SUBJECT * a.naming * b.naming) / (a.tickets * b.tickets);
	}

	/** The sum over pairs: 0 for tickets as near as any two, 1 for the same text. */
	private nearness({ embedded: a }: Evidence, { embedded: b }: Evidence): number {
		if (a === undefined || b === undefined || this.vectors === undefined) return 0;
		const { unrelated } = this.vectors;
		let product = 0;
		for (let at = 0; at < a.sum.length; at++) product += (a.sum[at] ?? 0) * (b.sum[at] ?? 0);
		return (product - unrelated * a.tickets * b.tickets) / (1 - unrelated);
	}
}
