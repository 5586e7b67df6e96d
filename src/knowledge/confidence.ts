import type { RankedRecord, Ranking } from './ranking/rank';

/** What the calibration looks at; every number is between about 0 and 1. */
interface Signs {
	/** How much of what the ticket asks for the record holds. */
	coverage: number;
	/** How strong the evidence is at all: a ticket of three words is covered easily. */
	evidence: number;
	/** How far the record is ahead of the next, or behind the first. */
	lead: number;
	/** Whether the ticket names the record exactly. */
	named: number;
}

const EVIDENCE_HALF = 9;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function signsOf(ranking: Ranking, position: number): Signs {
	const record = ranking.ranked[position] as RankedRecord;
	const best = ranking.ranked[0]?.score ?? 0;
	const rival = position === 0 ? (ranking.ranked[1]?.score ?? 0) : best;
	return {
		coverage: ranking.fullScore === 0 ? 0 : Math.min(1, record.score / ranking.fullScore),
		evidence: record.score / (record.score + EVIDENCE_HALF),
		lead: (record.score - rival) / Math.max(record.score, rival, 1e-9),
		named: record.parts.some((part) => part.part === 'name' && part.mention.strength >= 0.6) ? 1 : 0,
	};
}

/** Logistic coefficients, fitted on the development tickets as `docs/relevance.md` describes. */
const MATCH = { bias: -3.2, coverage: 2, evidence: 5, lead: 2, named: 1.5 };
const ANSWER = { bias: -3, coverage: 2, evidence: 6, lead: 1, named: 1 };

function weigh(signs: Signs, model: typeof MATCH): number {
	const sum =
		model.bias +
		model.coverage * signs.coverage +
		model.evidence * signs.evidence +
		model.lead * signs.lead +
		model.named * signs.named;
	return Number(logistic(sum).toFixed(3));
}

/** The probability that the record at a position of the ranking helps with the ticket, 0 to 1. */
export function matchConfidence(ranking: Ranking, position: number): number {
	return weigh(signsOf(ranking, position), MATCH);
}

/** The probability that the documentation answers the ticket, 0 to 1. */
export function answerConfidence(ranking: Ranking): number {
	return ranking.ranked.length === 0 ? 0 : weigh(signsOf(ranking, 0), ANSWER);
}
