import { conceptPart, lexicalParts, type Part, pairBonus } from './parts';
import { Bm25f } from './bm25f';
import { type Evidence, evidenceFor, NO_EVIDENCE, type TicketEvidence, ticketEvidence } from './evidence';
import { informationGain } from './information-gain';
import { type NamedMention, namedMentions } from './names';
import { buildQuery, type RankingQuery } from './query';
import { discouraged, resolvedTicketPart } from './resolved-tickets';
import type { SearchIndex } from './search-index';
import { WEIGHTS } from './weights';
import { serviceDeskGraph } from '../concepts/graph';
import type { DocumentPlace } from '../index/lexical-index';
import type { Segment } from '../index/segment';
import type { Experience, Recollection, RecordExperience } from '../feedback/experience';
import type { KnowledgeRecord } from '../record';
import type { UnderstoodTicket } from '../understanding/understand';

/** One organization's index as ranking sees it. */
export interface RankingScope {
	index: SearchIndex;
	/** The MSP's own organization: procedures for every client. */
	global: boolean;
	/** Records to rank; all where absent. */
	accepts?: (record: KnowledgeRecord) => boolean;
}

export interface RankedRecord {
	/** `recordKey` of the record. */
	key: string;
	record: KnowledgeRecord;
	global: boolean;
	score: number;
	/** What adds up to the score, largest first. */
	parts: Part[];
	/** The record that replaces this one, its key, or `true` where only the record itself says it is outdated. */
	outdatedBy: string | true | null;
	/** What similar tickets say of it, where there are any. */
	experience?: RecordExperience;
	evidence: Evidence;
}

export interface Ranking {
	/** Best first. */
	ranked: RankedRecord[];
	query: RankingQuery;
	ticket: TicketEvidence;
	/** The score a record would have that holds everything the ticket asks for; what scores are measured against. */
	fullScore: number;
}

const CANDIDATES = 80;
/** What is linked to the first of these is looked at whatever it says itself. */
const LEADERS = 3;
/** Where next to nothing fits, resolved tickets count against this share of what the ticket asks for. */
const LEAST_BEST = 0.15;
/** The concept of asking for a login; `concepts/data/access.ts` says in which words. */
const CREDENTIAL_CONCEPT = 'credential-known';

interface Candidate {
	scope: RankingScope;
	key: string;
	record: KnowledgeRecord;
	place: DocumentPlace;
	parts: Part[];
	experience: RecordExperience | null;
}

interface Scored {
	candidate: Candidate;
	score: number;
}

function isAccepted({ index, accepts }: RankingScope, key: string): boolean {
	const record = index.record(key);
	return record !== undefined && (accepts === undefined || accepts(record));
}

function bestPlaces(
	scope: RankingScope,
	totals: ReadonlyMap<Segment, Float64Array>,
): Array<{ key: string; score: number }> {
	const found: Array<{ key: string; score: number }> = [];
	for (const segment of scope.index.lexical.segments) {
		const scores = totals.get(segment);
		if (scores === undefined) continue;
		segment.ids.forEach((key, document) => {
			const score = scores[document] ?? 0;
			if (score > 0 && !segment.isDead(document) && isAccepted(scope, key)) found.push({ key, score });
		});
	}
	return found;
}

function candidates(
	scopes: readonly RankingScope[],
	totals: ReadonlyMap<Segment, Float64Array>,
	names: ReadonlyMap<RankingScope, NamedMention[]>,
	recollection: Recollection | null,
): Candidate[] {
	const scored = scopes
		.flatMap((scope) => bestPlaces(scope, totals).map(({ key, score }) => ({ scope, key, score })))
		.sort((a, b) => b.score - a.score)
		.slice(0, CANDIDATES);
	const wanted = new Map<string, { scope: RankingScope; key: string }>();
	const want = (scope: RankingScope, key: string): void => {
		if (scope.index.lexical.place(key) !== undefined) wanted.set(key, { scope, key });
	};
	scored.forEach(({ scope, key }, place) => {
		want(scope, key);
		if (place < LEADERS) for (const linked of scope.index.linkedKeys(key)) want(scope, linked);
		const successor = scope.index.outdated.get(key);
		if (successor !== undefined && successor !== null) want(scope, successor);
	});
	for (const scope of scopes) {
		for (const key of recollection?.keys ?? []) want(scope, key);
		for (const { key } of names.get(scope) ?? []) {
			want(scope, key);
			for (const linked of scope.index.linkedKeys(key)) want(scope, linked);
		}
	}
	return [...wanted.values()].flatMap(({ scope, key }) => {
		const record = isAccepted(scope, key) ? scope.index.record(key) : undefined;
		const place = scope.index.lexical.place(key);
		if (record === undefined || place === undefined) return [];
		const experience = recollection?.of(key, record, scope.global) ?? null;
		return [{ scope, key, record, place, parts: [], experience }];
	});
}

function addNameParts(all: readonly Candidate[], names: ReadonlyMap<RankingScope, NamedMention[]>): void {
	for (const candidate of all) {
		const { scope, key, record } = candidate;
		for (const mention of names.get(scope) ?? []) {
			if (mention.key === key) {
				candidate.parts.push({ part: 'name', score: WEIGHTS.name * mention.strength, mention });
			} else if (scope.index.linkedKeys(mention.key).includes(key) && mention.strength >= WEIGHTS.linkedNameFrom) {
				const to = scope.index.record(mention.key)?.title ?? mention.shown;
				const share = record.type === 'password' ? WEIGHTS.linkedPassword : 1;
				candidate.parts.push({ part: 'linked-name', score: WEIGHTS.linkedName * mention.strength * share, to });
			}
		}
	}
}

/** What a record is worth by its type, by being global, and by being outdated. */
function standingOf({ scope, key, record }: Candidate): number {
	let standing = WEIGHTS.type[record.type] ?? 1;
	if (scope.global) standing *= WEIGHTS.global;
	if (scope.index.outdated.has(key)) standing *= WEIGHTS.outdated;
	return standing;
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, { score }) => sum + score, 0);

/** The best of the candidates a record is linked to, where one fits better than the record itself. */
function betterLinked(candidate: Candidate, scored: ReadonlyMap<string, Scored>): Scored | null {
	let best = scored.get(candidate.key) ?? null;
	for (const linked of candidate.scope.index.linkedKeys(candidate.key)) {
		const other = scored.get(linked);
		if (other === undefined || other.candidate.scope !== candidate.scope) continue;
		if (other.score > (best?.score ?? 0)) best = other;
	}
	return best?.candidate === candidate ? null : best;
}

/**
 * A record linked to one that fits well gets a part of that fit: the device behind the runbook, the runbook of the device. Devices
 * and assets of a leading record come right after the third place, shared among those it has.
 */
function addLinkParts(all: readonly Candidate[]): void {
	const scored = new Map(all.map((candidate) => [candidate.key, { candidate, score: total(candidate.parts) }]));
	const places = [...scored.values()].map((one) => one.score * standingOf(one.candidate)).sort((a, b) => b - a);
	const [first = 0, , third = 0] = places;
	for (const candidate of all) {
		const own = scored.get(candidate.key)?.score ?? 0;
		const best = betterLinked(candidate, scored);
		if (best === null) continue;
		const { type } = candidate.record;
		const share = (WEIGHTS.link[type] ?? 0) * (best.score - own);
		const leads = best.score * standingOf(best.candidate) >= WEIGHTS.companionOf * first;
		const siblings = candidate.scope.index.linkedKeys(best.candidate.key).filter((key) => key.startsWith(type)).length;
		const companion = leads ? ((WEIGHTS.companion[type] ?? 0) * (best.score - own)) / Math.sqrt(siblings) : 0;
		const room = (WEIGHTS.companionBelow * third) / standingOf(candidate) - own;
		const score = Math.max(share, Math.min(companion, room));
		candidate.parts.push({ part: 'link', score, to: best.candidate.record.title });
	}
}

/** What replaces a record fits wherever that record would have, even where it says so in other words. */
function addSuccessorParts(all: readonly Candidate[]): void {
	const byKey = new Map(all.map((candidate) => [candidate.key, candidate]));
	for (const { scope, key, record, parts } of all) {
		const successor = byKey.get(scope.index.outdated.get(key) ?? '');
		if (successor === undefined) continue;
		const missing = total(parts) - total(successor.parts);
		if (missing > 0) successor.parts.push({ part: 'link', score: missing, to: record.title });
	}
}

/** Whether the ticket asks for a login that may be stored, so that password records are what is wanted. */
function asksForCredential({ concepts }: RankingQuery): boolean {
	const graph = serviceDeskGraph();
	return concepts.some(({ concept, via }) => via === null && graph.concepts[concept]?.id === CREDENTIAL_CONCEPT);
}

function addResolvedTicketParts(all: readonly Candidate[], fullScore: number): void {
	const best = Math.max(LEAST_BEST * fullScore, ...all.map(({ parts }) => total(parts)));
	for (const { experience, parts } of all) if (experience !== null) parts.push(...resolvedTicketPart(experience, best));
}

function priorOf(candidate: Candidate, credentialWanted: boolean): number {
	const { experience, record } = candidate;
	let prior = standingOf(candidate);
	if (credentialWanted && record.type === 'password') prior *= WEIGHTS.wantedPassword / (WEIGHTS.type.password ?? 1);
	if (experience !== null) prior *= discouraged(experience);
	return prior;
}

function finish(candidate: Candidate, credentialWanted: boolean): RankedRecord {
	const { scope, key, record, experience } = candidate;
	const prior = priorOf(candidate, credentialWanted);
	const parts = candidate.parts
		.map((part) => ({ ...part, score: part.score * prior }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const outdatedBy = scope.index.outdatedBy(key);
	const ranked: RankedRecord = { key, record, global: scope.global, score: total(parts), parts, outdatedBy, evidence: NO_EVIDENCE };
	return experience === null ? ranked : { ...ranked, experience };
}

/** Puts every outdated record right under the one that replaces it, where that one is in the list. */
export function successorsFirst<T extends Pick<RankedRecord, 'key' | 'outdatedBy'>>(ranked: T[]): T[] {
	for (const { key, outdatedBy } of [...ranked]) {
		const from = ranked.findIndex((other) => other.key === key);
		const to = ranked.findIndex((other) => other.key === outdatedBy);
		if (to <= from || from === -1) continue;
		const [successor] = ranked.splice(to, 1);
		if (successor !== undefined) ranked.splice(from, 0, successor);
	}
	return ranked;
}

/**
 * Ranks the records of the scopes for a ticket: words (BM25F), concepts, exact names, links, then what speaks against a
 * record; `experience` of similar tickets brings records in, lifts and lowers them. Every number that makes the score is a
 * part that can be shown. The first `examined` records come with evidence.
 */
export function rank(
	ticket: UnderstoodTicket,
	scopes: readonly RankingScope[],
	limit: number,
	examined = limit,
	experience: Experience | null = null,
): Ranking {
	const indexes = scopes.map(({ index }) => index);
	const lexicals = indexes.map(({ lexical }) => lexical);
	const collection = new Bm25f(lexicals, WEIGHTS.bm25f);
	const concepts = new Bm25f(lexicals, WEIGHTS.concepts);
	const query = buildQuery(ticket, indexes, collection);
	const conceptTerms = query.concepts
		.filter(({ term }) => concepts.rarity(term) > 0)
		.map((term) => ({ ...term, weight: term.weight * WEIGHTS.concept }));
	const totals = new Map<Segment, Float64Array>();
	collection.accumulate(query.words, totals);
	const gain = informationGain(lexicals, totals, query.words.length);
	concepts.accumulate(conceptTerms, totals);
	const names = new Map(scopes.map((scope) => [scope, namedMentions(ticket, scope.index)]));
	const recollection = experience?.recall(ticket, collection) ?? null;
	const all = candidates(scopes, totals, names, recollection);
	for (const candidate of all) {
		const { place, record } = candidate;
		candidate.parts.push(
			...lexicalParts(query, collection, place),
			...pairBonus(query, collection, record),
			...conceptPart(conceptTerms, concepts, place),
		);
	}
	addNameParts(all, names);
	addLinkParts(all);
	const fullScore =
		query.words.reduce((sum, { term, weight }) => sum + weight * collection.rarity(term), 0) +
		conceptTerms.reduce((sum, { term, weight }) => sum + weight * concepts.rarity(term), 0);
	addResolvedTicketParts(all, fullScore);
	addSuccessorParts(all);
	const wanted = asksForCredential(query);
	const ranked = successorsFirst(
		all
			.map((candidate) => finish(candidate, wanted))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)),
	);
	const places = new Map(all.map(({ key, place }) => [key, place]));
	const best = ranked.slice(0, limit).map((record, position): RankedRecord => {
		const place = places.get(record.key);
		if (place === undefined || position >= examined) return record;
		return { ...record, evidence: evidenceFor(ticket, query, collection, record.record, place) };
	});
	return { ranked: best, query, ticket: ticketEvidence(ticket, query, collection, gain), fullScore };
}
