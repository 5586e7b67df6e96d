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
			words: 3.85,
			subject: 2.39,
			products: 1.96,
			concepts: 2.22,
			title: 1.7,
			length: 4.82,
			named: 4.38,
			lexical: -0.88,
			concept: 0.28,
			lead: 2.14,
			global: -0.71,
		},
	},
	match: {
		bias: -7.25,
		weights: {
			relative: 3.75,
			lead: 3.05,
			rank: -1.06,
			answer: 2.55,
			subject: 0.68,
			concepts: 0.8,
			title: 1.64,
			named: 5.98,
			linked: 2.6,
		},
	},
};
