/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

export type AnswerSign = 'words' | 'subject' | 'products' | 'concepts' | 'title' | 'prominence' | 'length' | 'named';
export type MatchSign = 'relative' | 'lead' | 'rank' | 'answer' | 'subject' | 'concepts' | 'title' | 'named';

/**
 * Fitted by penalised logistic regression on judged tickets (`scripts/calibrate.ts`, `docs/relevance.md`). "Helps" means grade 2 or 3: the record
 * resolves the ticket or strongly helps. Fit anew when the ranking changes: the signs are its numbers.
 */
export const CALIBRATION: { answer: Coefficients<AnswerSign>; match: Coefficients<MatchSign> } = {
	answer: {
		bias: -13.99,
		weights: {
			words: 2.71,
			subject: 2.44,
			products: 2.02,
			concepts: 2.69,
			title: 1.24,
			prominence: 0.06,
			length: 3.34,
			named: 3.33,
		},
	},
	match: {
		bias: -6.46,
		weights: {
			relative: 2.61,
			lead: 3.63,
			rank: -0.84,
			answer: 2.39,
			subject: 0.8,
			concepts: 0.63,
			title: 1.97,
			named: 5.61,
		},
	},
};
