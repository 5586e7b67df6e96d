import { conceptTerm } from './terms';
import type { Bm25f, WeightedTerm } from './bm25f';
import { correctionsFor } from './corrections';
import type { SearchIndex } from './search-index';
import { WEIGHTS } from './weights';
import { serviceDeskGraph } from '../concepts/graph';
import { isChatter, isCommon } from '../index/commonness';
import type { UnderstoodTicket } from '../understanding/understand';
import { type EntityKind, FAULT_CODES } from '../understanding/entities';

export interface QueryTerm extends WeightedTerm {
	/** As written in the ticket. */
	shown: string;
	/** The term is a code, name or address, or another spelling of what the ticket says. */
	origin: 'word' | 'exact' | 'spelling';
}

export interface QueryConcept extends WeightedTerm {
	concept: number;
	via: number | null;
	evidence: string;
}

export interface RankingQuery {
	words: QueryTerm[];
	concepts: QueryConcept[];
	/** Adjacent words of the ticket, as `stem stem`, with their weight. */
	pairs: Map<string, number>;
}

const PART_WEIGHT = 0.5;
const EXACT_WEIGHT = 1.5;
const CODE_WEIGHT = 2.4;
const MAX_TERMS = 240;
const REPEAT_GAIN = 0.25;
const CODES = new Set<EntityKind>([...FAULT_CODES, 'mac', 'ip']);

/** Numbers without letters say little, unless they are recognised codes. */
const PLAIN_NUMBER = /^\d+$/;
const PLAIN_NUMBER_WEIGHT = 0.35;

interface Seen {
	weight: number;
	count: number;
	shown: string;
	exact: boolean;
}

function collect(ticket: UnderstoodTicket): Map<string, Seen> {
	const codes = new Set(ticket.entities.filter(({ kind }) => CODES.has(kind)).map(({ value }) => value));
	const seen = new Map<string, Seen>();
	for (const { text, tokens, weight } of ticket.passages) {
		for (const token of tokens) {
			if (token.stop) continue;
			let own = weight;
			if (codes.has(token.term)) own *= CODE_WEIGHT;
			else if (PLAIN_NUMBER.test(token.term)) own *= PLAIN_NUMBER_WEIGHT;
			else if (token.exact && !token.part) own *= EXACT_WEIGHT;
			else if (isChatter(token.term)) own *= WEIGHTS.chatter;
			else if (isCommon(token.term)) own *= WEIGHTS.common;
			if (token.part) own *= PART_WEIGHT;
			const known = seen.get(token.term);
			if (known === undefined) {
				seen.set(token.term, { weight: own, count: 1, shown: text.slice(token.start, token.end), exact: token.exact });
			} else {
				known.weight = Math.max(known.weight, own);
				known.count++;
			}
		}
	}
	return seen;
}

/** The words of a ticket with their weights, most telling first; 240 at most. */
export function wordTerms(ticket: UnderstoodTicket): QueryTerm[] {
	return [...collect(ticket)]
		.map(([term, { weight, count, shown, exact }]) => ({
			term,
			weight: weight * (1 + REPEAT_GAIN * Math.log(count)),
			shown,
			origin: exact ? ('exact' as const) : ('word' as const),
		}))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, MAX_TERMS);
}

function pairsOf(ticket: UnderstoodTicket): Map<string, number> {
	const pairs = new Map<string, number>();
	for (const { tokens, weight } of ticket.passages) {
		const words = tokens.filter(({ stop, part }) => !stop && !part);
		for (let i = 1; i < words.length; i++) {
			const [first, second] = [words[i - 1], words[i]];
			if (first === undefined || second === undefined || second.position - first.position > 2) continue;
			const pair = `${first.term} ${second.term}`;
			pairs.set(pair, Math.max(pairs.get(pair) ?? 0, weight));
		}
	}
	return pairs;
}

/** What to look for in the given collection, from what was understood of a ticket. */
export function buildQuery(ticket: UnderstoodTicket, indexes: readonly SearchIndex[], collection: Bm25f): RankingQuery {
	const graph = serviceDeskGraph();
	const words = wordTerms(ticket);
	const pairs = pairsOf(ticket);
	return {
		words: [...words, ...correctionsFor(words, pairs, indexes, collection)],
		concepts: ticket.concepts.map(({ concept, strength, via, evidence }) => ({
			term: conceptTerm(concept),
			weight: strength * (graph.concepts[concept]?.issueType === 'other' ? WEIGHTS.generalConcept : 1),
			concept,
			via,
			evidence,
		})),
		pairs,
	};
}
