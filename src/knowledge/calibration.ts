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
	| 'unknownWords'
	| 'first'
	| 'missing'
	| 'length'
	| 'named'
	| 'lexical'
	| 'exact'
	| 'concept'
	| 'lead';
export type MatchSign = 'relative' | 'lead' | 'rank' | 'answer' | 'subject' | 'concepts' | 'title' | 'named' | 'linked';

/**
 * Fitted by penalised logistic regression on judged tickets (`scripts/calibrate.ts`, `docs/relevance.md`). "Helps" means grade 2 or 3: the record
 * resolves the ticket or strongly helps. Fit anew when the ranking changes: the signs are its numbers.
 */
export const CALIBRATION: { answer: Coefficients<AnswerSign>; match: Coefficients<MatchSign> } = {
	answer: {
		bias: -12.66,
		weights: {
			words: 3.55,
			subject: 0.76,
			products: 1.18,
			unknownProduct: -0.82,
			outsideIt: -13.83,
			unknownWords: -1.54,
			first: 4.89,
			missing: -0.62,
			length: 4.37,
			named: 1.38,
			lexical: -1.87,
			exact: 1.01,
			concept: 0.33,
			lead: 3.01,
		},
	},
	match: {
		bias: -8.57,
		weights: {
			relative: 4.25,
			lead: 2.09,
			rank: -0.97,
			answer: 3.51,
			subject: 0.6,
			concepts: 0.83,
			title: 1.92,
			named: 2.97,
			linked: 2.32,
		},
	},
};
