import type { Token } from '../index/tokenize';
import { COMPILED_GRAPH } from './compiled';
import type { CompiledConcept, CompiledGraph } from './compiled-graph';
import { ConceptMatcher, type ConceptMention, type MentionReader } from './matcher';

/** A concept a text speaks of, directly or through a neighbour. */
export interface ActiveConcept {
	concept: number;
	/** 0 to 1. */
	strength: number;
	/** The concept it was reached from, or null where the text names it. */
	via: number | null;
	/** The words of the text that name it (or the neighbour it was reached from). */
	evidence: string;
}

const SECOND_STEP = 0.5;
const MIN_STRENGTH = 0.06;
/** What stands inside a longer phrase of another concept mostly belongs to that one. */
const COVERED = 0.5;

/** A mention with what counts of it in its ticket. */
export interface WeighedMention extends ConceptMention {
	/** Weight of the passage it stands in, 0 to 1. */
	importance: number;
	/** The words of the ticket. */
	evidence: string;
	/** Tells passages apart: offsets only compare within one. */
	passage: number;
}

function isWithin(inner: WeighedMention, outer: WeighedMention): boolean {
	return (
		outer.words > inner.words &&
		outer.concept !== inner.concept &&
		outer.passage === inner.passage &&
		outer.start <= inner.start &&
		inner.end <= outer.end
	);
}

/** The concepts and how they hang together; immutable, made once a process. */
export class ConceptGraph {
	readonly matcher: ConceptMatcher;
	readonly concepts: readonly CompiledConcept[];

	constructor({ concepts, phrases }: CompiledGraph) {
		this.concepts = concepts;
		this.matcher = new ConceptMatcher(phrases);
	}

	/** What people call a concept, for explanations. */
	labelOf(concept: number): string {
		return (this.concepts[concept]?.id ?? '').replace(/-/g, ' ');
	}

	reader(): MentionReader {
		return this.matcher.reader();
	}

	/**
	 * What mentions make active: each concept by its strongest evidence, joined by independent further ones, then its
	 * neighbours by the weight of the link, two steps at most.
	 */
	activate(mentions: readonly WeighedMention[]): ActiveConcept[] {
		const active = new Map<number, ActiveConcept>();
		for (const mention of mentions) {
			const { concept, weight, importance, evidence } = mention;
			const covered = mentions.some((other) => isWithin(mention, other));
			const strength = Math.min(1, weight * importance * (covered ? COVERED : 1));
			const known = active.get(concept);
			if (known === undefined) active.set(concept, { concept, strength, via: null, evidence });
			else {
				if (strength > known.strength) known.evidence = evidence;
				known.strength = 1 - (1 - known.strength) * (1 - strength * 0.5);
			}
		}
		const named = [...active.values()];
		const first = this.spread(named, active, 1);
		this.spread(first, active, SECOND_STEP);
		return [...active.values()].filter(({ strength }) => strength >= MIN_STRENGTH);
	}

	private spread(from: readonly ActiveConcept[], active: Map<number, ActiveConcept>, factor: number): ActiveConcept[] {
		const reached: ActiveConcept[] = [];
		for (const origin of from) {
			for (const [to, weight] of this.concepts[origin.concept]?.links ?? []) {
				const strength = origin.strength * weight * factor;
				const known = active.get(to);
				if (known !== undefined && (known.via === null || known.strength >= strength)) continue;
				const neighbour = { concept: to, strength, via: origin.via ?? origin.concept, evidence: origin.evidence };
				active.set(to, neighbour);
				reached.push(neighbour);
			}
		}
		return reached;
	}
}

let shared: ConceptGraph | undefined;

/** The written graph of the service desk. */
export function serviceDeskGraph(): ConceptGraph {
	shared ??= new ConceptGraph(JSON.parse(COMPILED_GRAPH) as CompiledGraph);
	return shared;
}

/** Mentions of concepts in tokens that were already read. */
export function mentionsIn(graph: ConceptGraph, tokens: readonly Token[]): ConceptMention[] {
	const reader = graph.reader();
	let from = 0;
	tokens.forEach(({ position, start, end }, at) => {
		if (tokens[at + 1]?.position === position) return;
		const words = graph.matcher.phraseWords(tokens.slice(from, at + 1));
		if (words.length > 0) reader.place(words, position, start, end);
		from = at + 1;
	});
	return reader.mentions();
}
