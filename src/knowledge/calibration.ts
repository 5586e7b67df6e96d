/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

export type AnswerSign =
	| 'words'
	| 'subject'
	| 'products'
	| 'concepts'
	| 'title'
	| 'length'
	| 'named'
	| 'lexical'
	| 'concept'
	| 'lead'
	| 'global';
export type MatchSign = 'relative' | 'lead' | 'rank' | 'answer' | 'subject' | 'concepts' | 'title' | 'named' | 'linked';

/**
 * Fitted by penalised logistic regression on judged tickets (`scripts/calibrate.ts`, `docs/relevance.md`). "Helps" means grade 2 or 3: the record
 * resolves the ticket or strongly helps. Fit anew when the ranking changes: the signs are its numbers.
 */
export const CALIBRATION: { answer: Coefficients<AnswerSign>; match: Coefficients<MatchSign> } = {
	answer: {
		bias: -18.38,
		weights: {
			words: 3.86,
			subject: 2.4,
			products: 1.96,
			concepts: 2.19,
			title: 1.7,
			length: 4.83,
			named: 4.38,
			lexical: -0.89,
			concept: 0.29,
			lead: 2.12,
			global: -0.72,
		},
	},
	match: {
		bias: -7.21,
		weights: {
			relative: 3.74,
			lead: 3.05,
			rank: -1.07,
			answer: 2.53,
			subject: 0.67,
			concepts: 0.78,
			title: 1.64,
			named: 5.99,
			linked: 2.71,
		},
	},
};
