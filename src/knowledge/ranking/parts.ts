import type { Bm25f } from './bm25f';
import type { NamedMention } from './names';
import type { QueryConcept, QueryTerm, RankingQuery } from './query';
import { topicalTitle } from './record-content';
import { WEIGHTS } from './weights';
import type { TicketReferences } from '../feedback/experience';
import type { DocumentPlace } from '../index/lexical-index';
import { tokenize } from '../index/tokenize';
import type { KnowledgeRecord } from '../record';

export interface TermEvidence {
	shown: string;
	score: number;
}

export interface ConceptEvidence {
	concept: number;
	via: number | null;
	evidence: string;
	score: number;
}

/** One summand of a record's score, with what it rests on. */
export type Part =
	| { part: 'title' | 'text' | 'exact' | 'spelling'; score: number; terms: TermEvidence[] }
	| { part: 'phrase'; score: number; phrases: string[] }
	| { part: 'concept'; score: number; concepts: ConceptEvidence[] }
	| { part: 'name'; score: number; mention: NamedMention }
	| { part: 'linked-name' | 'link'; score: number; to: string }
	| ({ part: 'resolved-ticket'; score: number } & TicketReferences);

type LexicalPart = 'title' | 'text' | 'exact' | 'spelling';

/** Words in the title, words elsewhere, exact codes and names, and other spellings: each a part of its own. */
export function lexicalParts(query: RankingQuery, collection: Bm25f, { segment, document }: DocumentPlace): Part[] {
	const parts = new Map<LexicalPart, { score: number; terms: TermEvidence[] }>();
	const add = (name: LexicalPart, shown: string, score: number): void => {
		if (score <= 0) return;
		const part = parts.get(name) ?? { score: 0, terms: [] };
		part.score += score;
		part.terms.push({ shown, score });
		parts.set(name, part);
	};
	for (const term of query.words) {
		const { score, titleShare } = collection.explain(term, segment, document);
		if (score === 0) continue;
		if (term.origin === 'word') {
			add('title', term.shown, score * titleShare);
			add('text', term.shown, score * (1 - titleShare));
		} else add(term.origin, term.shown, score);
	}
	return [...parts].map(([part, { score, terms }]) => ({ part, score, terms: strongest(terms) }));
}

function strongest<T extends { score: number }>(all: T[]): T[] {
	return all.sort((a, b) => b.score - a.score).slice(0, 5);
}

/** Two words that stand side by side in the ticket and in the title. */
export function pairBonus({ pairs }: RankingQuery, collection: Bm25f, record: KnowledgeRecord): Part[] {
	const tokens = tokenize(topicalTitle(record)).filter(({ stop, part }) => !stop && !part);
	const phrases: string[] = [];
	let score = 0;
	for (let i = 1; i < tokens.length; i++) {
		const [first, second] = [tokens[i - 1], tokens[i]];
		if (first === undefined || second === undefined) continue;
		const weight = pairs.get(`${first.term} ${second.term}`);
		if (weight === undefined) continue;
		score += WEIGHTS.pair * weight * (collection.rarity(first.term) + collection.rarity(second.term));
		phrases.push(topicalTitle(record).slice(first.start, second.end));
	}
	return score === 0 ? [] : [{ part: 'phrase', score, phrases }];
}

/** Of all that the same words of the ticket lead to, the best counts in full and the rest by a share: it says the same again. */
function withoutEchoes(found: readonly ConceptEvidence[]): ConceptEvidence[] {
	const best = new Map<string, number>();
	for (const { evidence, score } of found) best.set(evidence, Math.max(best.get(evidence) ?? 0, score));
	return found.map((evidence) => {
		const leads = evidence.score === best.get(evidence.evidence);
		return leads ? evidence : { ...evidence, score: evidence.score * WEIGHTS.conceptEcho };
	});
}

/** Concepts the ticket speaks of and the record covers. */
export function conceptPart(
	concepts: readonly QueryConcept[],
	collection: Bm25f,
	{ segment, document }: DocumentPlace,
): Part[] {
	const found = withoutEchoes(
		concepts.flatMap((term): ConceptEvidence[] => {
			const { score } = collection.explain(term, segment, document);
			return score > 0 ? [{ concept: term.concept, via: term.via, evidence: term.evidence, score }] : [];
		}),
	);
	const score = found.reduce((sum, evidence) => sum + evidence.score, 0);
	return score === 0 ? [] : [{ part: 'concept', score, concepts: strongest(found) }];
}

export type { QueryTerm };
