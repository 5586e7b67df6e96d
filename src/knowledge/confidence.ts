import { type AnswerSign, CALIBRATION, type Coefficients, type MatchSign } from './calibration';
import type { Evidence } from './ranking/evidence';
import type { RankedRecord, Ranking } from './ranking/rank';

const LEADERS = 5;
/** A name this sure means the record itself: host name, serial, nickname; not the reporter's own computer. */
const SURE_NAME = 0.6;
/** Words of a short ticket: below, fewer words do not make an answer less likely. */
const SHORT_TICKET = 15;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function weigh<Sign extends string>(signs: Record<Sign, number>, { bias, weights }: Coefficients<Sign>): number {
	const sum = (Object.keys(weights) as Sign[]).reduce((total, sign) => total + weights[sign] * signs[sign], bias);
	return Number(logistic(sum).toFixed(3));
}

const isNamed = ({ parts }: RankedRecord): number =>
	parts.some((part) => part.part === 'name' && part.mention.strength >= SURE_NAME) ? 1 : 0;

/** How many times the first score is the mean of the next five; 3 where there are none. */
function prominence([first, ...others]: readonly RankedRecord[]): number {
	const next = others.slice(0, LEADERS);
	if (first === undefined || next.length === 0) return 3;
	return first.score / (next.reduce((sum, { score }) => sum + score, 0) / next.length);
}

/** Half the doubt goes, or half the confidence, where the same ticket was solved with the record, or was not. */
function experienced(confidence: number, ranked: RankedRecord | undefined): number {
	if (ranked?.experience === undefined) return confidence;
	const { helpful, unhelpful } = ranked.experience;
	const net = (helpful - unhelpful) / 2;
	return Number((net >= 0 ? confidence + (1 - confidence) * net : confidence * (1 + net)).toFixed(3));
}

/** What the answer model weighs; null where nothing was found. */
export function answerSigns({ ranked, query }: Ranking): Record<AnswerSign, number> | null {
	const [first] = ranked;
	if (first === undefined) return null;
	const leaders = ranked.slice(0, LEADERS).map(({ evidence }) => evidence);
	const best = (side: keyof Evidence): number => Math.max(...leaders.map((evidence) => evidence[side]));
	return {
		words: best('words'),
		subject: best('subject'),
		products: best('products'),
		concepts: best('concepts'),
		title: first.evidence.title,
		prominence: prominence(ranked),
		length: Math.log1p(Math.max(SHORT_TICKET, query.words.length)),
		named: isNamed(first),
	};
}

/** The probability that the documentation answers the ticket, 0 to 1. */
export function answerConfidence(ranking: Ranking): number {
	const signs = answerSigns(ranking);
	return signs === null ? 0 : experienced(weigh(signs, CALIBRATION.answer), ranking.ranked[0]);
}

/** What the match model weighs of the record at a position of the ranking; null where there is none. */
export function matchSigns({ ranked }: Ranking, position: number, answer: number): Record<MatchSign, number> | null {
	const [first, second] = ranked;
	const record = ranked[position];
	if (first === undefined || record === undefined) return null;
	const { evidence, score } = record;
	return {
		relative: score / first.score,
		lead: position === 0 && second !== undefined ? (first.score - second.score) / first.score : 0,
		rank: Math.log1p(position),
		answer,
		subject: evidence.subject,
		concepts: evidence.concepts,
		title: evidence.title,
		named: isNamed(record),
	};
}

/** The probability that the record at a position of the ranking helps with the ticket, 0 to 1. */
export function matchConfidence(ranking: Ranking, position: number, answer = answerConfidence(ranking)): number {
	const signs = matchSigns(ranking, position, answer);
	return signs === null ? 0 : experienced(weigh(signs, CALIBRATION.match), ranking.ranked[position]);
}
