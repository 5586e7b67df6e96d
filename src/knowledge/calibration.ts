/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

type AnswerSign = 'words' | 'subject' | 'products' | 'concepts' | 'title' | 'prominence' | 'length' | 'named';
type MatchSign = 'relative' | 'lead' | 'rank' | 'answer' | 'subject' | 'concepts' | 'title' | 'named';

/**
 * Fitted by penalised logistic regression on judged tickets (`docs/relevance.md`). "Helps" means grade 2 or 3: the record
 * resolves the ticket or strongly helps. Fit anew when the ranking changes: the signs are its numbers.
 */
export const CALIBRATION: { answer: Coefficients<AnswerSign>; match: Coefficients<MatchSign> } = {
	answer: {
		bias: -13.88,
		weights: {
			words: 2.74,
			subject: 2.44,
			products: 2.03,
			concepts: 2.56,
			title: 1.29,
			prominence: 0.07,
			length: 3.31,
			named: 3.33,
		},
	},
	match: {
		bias: -6.36,
		weights: {
			relative: 2.52,
			lead: 3.61,
			rank: -0.87,
			answer: 2.38,
			subject: 0.82,
			concepts: 0.68,
			title: 1.90,
			named: 5.60,
		},
	},
};
