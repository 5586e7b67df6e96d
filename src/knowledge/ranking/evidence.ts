import type { Bm25f } from './bm25f';
import type { QueryTerm, RankingQuery } from './query';
import { topicalTitle } from './record-content';
import { mentionsIn, serviceDeskGraph } from '../concepts/graph';
import type { DocumentPlace } from '../index/lexical-index';
import { isChatter, isCommon } from '../index/commonness';
import { stem } from '../index/stem';
import { tokenize } from '../index/tokenize';
import { FAULT_CODES } from '../understanding/entities';
import type { KnowledgeRecord } from '../record';
import type { UnderstoodTicket } from '../understanding/understand';

/** How well one record answers a ticket, seen from different sides; every number is 0 to 1. */
export interface Evidence {
	/** Share of what the ticket says in words that the record has, by rarity; words nobody documented count as rarest. */
	words: number;
	/** The same for the subject alone. */
	subject: number;
	/** Share of the concepts the ticket names that the record covers. */
	concepts: number;
	/** Share of the record's title that the ticket speaks of, in words or concepts. */
	title: number;
	/** Share of the products the ticket names that the record names; 1 where it names none. */
	products: number;
	/** The most telling concept the ticket names and the record does not cover, by strength and rarity. */
	missing: number;
	/** Share of the ticket's error codes, event ids, updates and vulnerabilities that the record lacks; 0 where it names none. */
	missingCodes: number;
}

/** Of a record nobody looked at. */
export const NO_EVIDENCE: Evidence = { words: 0, subject: 0, concepts: 0, title: 0, products: 0, missing: 0, missingCodes: 0 };

/** What the ticket itself says of whether there can be an answer. */
export interface TicketEvidence {
	/** Whether its subject names a product that no record does. */
	unknownProduct: boolean;
	/** Share of what it speaks of that is nothing a service desk documents, 0 to 1: keys, coffee machines, parking. */
	outsideIt: number;
	/** How rare its words are in the collection, on average and by their weight; those of no record are the rarest. 0 to about 2. */
	rarity: number;
	/** How far the records that have its words stand out of all others; see `informationGain`. */
	gain: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function wordShare(
	terms: Iterable<{ term: string; weight: number }>,
	collection: Bm25f,
	{ segment, document }: DocumentPlace,
): number {
	let [found, all] = [0, 0];
	for (const { term, weight } of terms) {
		const value = weight * collection.rarityOrRarest(term);
		all += value;
		if (collection.countsIn(segment, term, document) !== 0) found += value;
	}
	return share(found, all);
}

function conceptShare({ concepts }: RankingQuery, { segment, document }: DocumentPlace): number {
	let [found, all] = [0, 0];
	for (const { term, weight, via } of concepts) {
		if (via !== null) continue;
		all += weight;
		if (segment.countsIn(term, document) !== 0) found += weight;
	}
	return share(found, all);
}

function missingConcept({ concepts }: RankingQuery, collection: Bm25f, { segment, document }: DocumentPlace): number {
	const missing = concepts
		.filter(({ via, term }) => via === null && collection.countsIn(segment, term, document) === 0)
		.map(({ term, weight }) => weight * collection.rarityOrRarest(term));
	return Math.max(0, ...missing) / collection.rarest;
}

function titleShare(query: RankingQuery, collection: Bm25f, record: KnowledgeRecord): number {
	const tokens = tokenize(topicalTitle(record));
	const words = new Set(query.words.map(({ term }) => term));
	const active = new Map(query.concepts.map(({ concept, weight }) => [concept, weight]));
	const mentions = mentionsIn(serviceDeskGraph(), tokens).filter(({ concept }) => active.has(concept));
	let [found, all] = [0, 0];
	for (const { term, stop, part, start, end } of tokens) {
		if (stop || part !== false || isChatter(term)) continue;
		const value = collection.rarityOrRarest(term) * (isCommon(term) ? 0.5 : 1);
		all += value;
		const covered = mentions
			.filter((mention) => mention.start <= start && end <= mention.end)
			.map(({ concept }) => active.get(concept) ?? 0);
		found += value * Math.min(1, Math.max(words.has(term) ? 1 : 0, ...covered));
	}
	return share(found, all);
}

/** The ticket's own words, without other spellings of them. */
const ownWords = ({ words }: RankingQuery): QueryTerm[] => words.filter(({ origin }) => origin !== 'spelling');

function meanRarity(query: RankingQuery, collection: Bm25f): number {
	const own = ownWords(query);
	const sum = own.reduce((total, { term, weight }) => total + weight * collection.rarityOrRarest(term), 0);
	return share(sum, own.length * collection.rarest);
}

/**
 * Looks at a ticket beside the whole collection.
 * @param gain `informationGain` of its words
 */
export function ticketEvidence(ticket: UnderstoodTicket, query: RankingQuery, collection: Bm25f, gain: number): TicketEvidence {
	const { passages, entities, concepts } = ticket;
	const subject = new Set((passages[0]?.tokens ?? []).map(({ term }) => term));
	const unknownProduct = entities.some(({ kind, value }) => {
		const terms = [value, stem(value)];
		return (
			kind === 'product' &&
			terms.some((term) => subject.has(term)) &&
			terms.every((term) => collection.documentFrequency(term) === 0)
		);
	});
	const graph = serviceDeskGraph();
	let [outside, all] = [0, 0];
	for (const { concept, strength, via } of concepts) {
		const known = graph.concepts[concept];
		if (via !== null || known === undefined) continue;
		if (known.outsideIt) outside += strength;
		if (known.outsideIt || known.issueType !== 'other') all += strength;
	}
	return { unknownProduct, outsideIt: share(outside, all), rarity: meanRarity(query, collection), gain };
}

function productShare({ entities }: UnderstoodTicket, { segment, document }: DocumentPlace): number {
	const products = entities.filter(({ kind }) => kind === 'product');
	if (products.length === 0) return 1;
	const named = products.filter(
		({ value }) => segment.countsIn(stem(value), document) !== 0 || segment.countsIn(value, document) !== 0,
	);
	return named.length / products.length;
}

function missingCodes({ entities }: UnderstoodTicket, collection: Bm25f, { segment, document }: DocumentPlace): number {
	const codes = entities.filter(({ kind }) => FAULT_CODES.has(kind));
	const missing = codes.filter(({ value }) => collection.countsIn(segment, value, document) === 0);
	return share(missing.length, codes.length);
}

/** Looks at one record from every side that tells a right answer from a chance likeness. */
export function evidenceFor(
	ticket: UnderstoodTicket,
	query: RankingQuery,
	collection: Bm25f,
	record: KnowledgeRecord,
	place: DocumentPlace,
): Evidence {
	const subject = new Set((ticket.passages[0]?.tokens ?? []).map(({ term }) => term));
	const own = ownWords(query);
	return {
		words: wordShare(own, collection, place),
		subject: wordShare(
			own.filter(({ term }) => subject.has(term)),
			collection,
			place,
		),
		concepts: conceptShare(query, place),
		title: titleShare(query, collection, record),
		products: productShare(ticket, place),
		missing: missingConcept(query, collection, place),
		missingCodes: missingCodes(ticket, collection, place),
	};
}
