import type { Ranking } from '../../knowledge/ranking/rank';

/** Signs that the first record of a ranking covers what the ticket was about. */
export type CoverageSign = 'full' | 'words' | 'lead' | 'title' | 'concepts';

/**
 * Fitted by penalised logistic regression on resolved tickets with and without the record that covers them
 * (`scripts/calibrate-writeback.ts`, `docs/write-back.md`). Fit anew when the ranking changes: the signs are its numbers.
 */
export const COVERAGE: { bias: number; weights: Record<CoverageSign, number> } = {
	bias: -12.79,
	weights: { full: 34.49, words: 8.75, lead: 1.49, title: 4.93, concepts: 7.12 },
};

const MAX_LEAD = 3;

/** What the coverage model weighs; null where nothing was found. */
export function coverageSigns({ ranked: [first, second], fullScore }: Ranking): Record<CoverageSign, number> | null {
	if (first === undefined) return null;
	const { words, title, concepts } = first.evidence;
	return {
		full: first.score / Math.max(fullScore, first.score),
		words,
		lead: Math.min(MAX_LEAD, first.score / Math.max(second?.score ?? 0, 1)),
		title,
		concepts,
	};
}

/**
 * The probability that the first record covers the ticket, 0 to 1.
 * @param said what the notes themselves say about documentation, in logits
 */
export function coverage(ranking: Ranking, said = 0): number {
	const signs = coverageSigns(ranking);
	if (signs === null) return 0;
	const names = Object.keys(COVERAGE.weights) as CoverageSign[];
	const sum = names.reduce((total, sign) => total + COVERAGE.weights[sign] * signs[sign], COVERAGE.bias + said);
	return Number((1 / (1 + Math.exp(-sum))).toFixed(3));
}
