/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

export type AnswerSign =
	| 'words'
	| 'subject'
	| 'products'
	| 'unknownProduct'
	| 'outsideIt'
	| 'concepts'
	| 'title'
	| 'length'
	| 'named'
	| 'lexical'
	| 'exact'
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
		bias: -20.2,
		weights: {
			words: 5.91,
			subject: 1.36,
			products: 1.25,
			unknownProduct: -1.45,
			outsideIt: -15.71,
			concepts: 2.61,
			title: 2.06,
			length: 5.72,
			named: 5.01,
			lexical: -1.04,
			exact: 0.77,
			concept: 0.09,
			lead: 2.37,
			global: -0.37,
		},
	},
	match: {
		bias: -7.89,
		weights: {
			relative: 4.04,
			lead: 3.19,
			rank: -1.04,
			answer: 3.1,
			subject: 0.57,
			concepts: 0.58,
			title: 1.64,
			named: 6.08,
			linked: 2.63,
		},
	},
};
