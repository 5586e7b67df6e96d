import { type AnswerSign, CALIBRATION, type Coefficients, type MatchSign } from './calibration';
import { isChatter, isCommon } from './index/commonness';
import type { Evidence } from './ranking/evidence';
import type { Part } from './ranking/parts';
import type { RankingQuery } from './ranking/query';
import type { RankedRecord, Ranking } from './ranking/rank';

const LEADERS = 5;
/** A name this sure means the record itself: host name, serial, nickname; not the reporter's own computer. */
const SURE_NAME = 0.6;
/**
 * Between these numbers of words more words make an answer likelier. Fewer do not make it less likely, and beyond, a ticket is only
 * wordy.
 */
const SHORT_TICKET = 15;
const LONG_TICKET = 40;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function weigh<Sign extends string>(signs: Record<Sign, number>, { bias, weights }: Coefficients<Sign>): number {
	const sum = (Object.keys(weights) as Sign[]).reduce((total, sign) => total + weights[sign] * signs[sign], bias);
	return Number(logistic(sum).toFixed(3));
}

const isNamed = ({ parts }: RankedRecord): number =>
	parts.some((part) => part.part === 'name' && part.mention.strength >= SURE_NAME) ? 1 : 0;

/** How far the first is ahead of the second, as a share of its score; 0 where there is no second. */
const leadOf = ([first, second]: readonly RankedRecord[]): number =>
	first === undefined || second === undefined ? 0 : (first.score - second.score) / first.score;

const LEXICAL = new Set<Part['part']>(['title', 'text', 'exact', 'spelling', 'phrase']);
const EXACT = new Set<Part['part']>(['exact']);
const LINKS = new Set<Part['part']>(['link', 'linked-name']);

const scoreOf = ({ parts }: RankedRecord, kinds: ReadonlySet<Part['part']>): number =>
	parts.reduce((sum, { part, score }) => sum + (kinds.has(part) ? score : 0), 0);

/** The strongest concept that ticket and record name both. */
function strongestConcept({ parts }: RankedRecord): number {
	const found = parts.flatMap((part) => (part.part === 'concept' ? part.concepts : []));
	return Math.max(0, ...found.map(({ via, score }) => (via === null ? score : 0)));
}

/** Half the doubt goes, or half the confidence, where the same ticket was solved with the record, or was not. */
function experienced(confidence: number, ranked: RankedRecord | undefined): number {
	if (ranked?.experience === undefined) return confidence;
	const { helpful, unhelpful } = ranked.experience;
	const net = (helpful - unhelpful) / 2;
	return Number((net >= 0 ? confidence + (1 - confidence) * net : confidence * (1 + net)).toFixed(3));
}

/** What the answer model weighs; null where nothing was found. */
export function answerSigns({ ranked, query, ticket }: Ranking): Record<AnswerSign, number> | null {
	const [first] = ranked;
	if (first === undefined) return null;
	const leaders = ranked.slice(0, LEADERS).map(({ evidence }) => evidence);
	const best = (side: keyof Evidence): number => Math.max(...leaders.map((evidence) => evidence[side]));
	return {
		words: best('words'),
		products: best('products'),
		unknownProduct: ticket.unknownProduct ? 1 : 0,
		// Squared: one such thing beside others is small talk, or a signature.
		outsideIt: ticket.outsideIt ** 2,
		rarity: ticket.rarity,
		gain: ticket.gain,
		// The device itself may well rank second: the document about it is the better answer.
		named: Math.max(...ranked.slice(0, LEADERS).map(isNamed)),
		first: first.evidence.words,
		missing: first.evidence.missing,
		missingCodes: first.evidence.missingCodes,
		length: Math.log1p(Math.min(LONG_TICKET, Math.max(SHORT_TICKET, query.words.length))),
		lexical: Math.log1p(scoreOf(first, LEXICAL)),
		exact: Math.log1p(scoreOf(first, EXACT)),
		concept: Math.max(...ranked.slice(0, LEADERS).map(strongestConcept)),
		lead: leadOf(ranked),
	};
}

/** How much a ticket says at all, up to 1: "slow" says half a thing, and a record that has the word is no answer to it yet. */
function saidBy({ words }: RankingQuery): number {
	const said = words.reduce((sum, { term, origin }) => {
		if (origin === 'spelling' || isChatter(term)) return sum;
		return sum + (isCommon(term) ? 0.5 : 1);
	}, 0);
	return Math.min(1, said);
}

/** The probability that the documentation answers the ticket, 0 to 1. */
export function answerConfidence(ranking: Ranking): number {
	const signs = answerSigns(ranking);
	if (signs === null) return 0;
	const confidence = Number((weigh(signs, CALIBRATION.answer) * saidBy(ranking.query)).toFixed(3));
	return experienced(confidence, ranking.ranked[0]);
}

/** What the match model weighs of the record at a position of the ranking; null where there is none. */
export function matchSigns({ ranked }: Ranking, position: number, answer: number): Record<MatchSign, number> | null {
	const [first] = ranked;
	const record = ranked[position];
	if (first === undefined || record === undefined) return null;
	const { evidence, score } = record;
	return {
		relative: score / first.score,
		lead: position === 0 ? leadOf(ranked) : 0,
		rank: Math.log1p(position),
		answer,
		subject: evidence.subject,
		concepts: evidence.concepts,
		title: evidence.title,
		named: isNamed(record),
		linked: scoreOf(record, LINKS) / score,
	};
}

/** The probability that the record at a position of the ranking helps with the ticket, 0 to 1. */
export function matchConfidence(ranking: Ranking, position: number, answer = answerConfidence(ranking)): number {
	const signs = matchSigns(ranking, position, answer);
	return signs === null ? 0 : experienced(weigh(signs, CALIBRATION.match), ranking.ranked[position]);
}
