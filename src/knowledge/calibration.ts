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
		bias: -13.86,
		weights: {
			words: 2.72,
			subject: 2.44,
			products: 2.00,
			concepts: 2.58,
			title: 1.22,
			prominence: 0.07,
			length: 3.32,
			named: 3.31,
		},
	},
	match: {
		bias: -6.47,
		weights: {
			relative: 2.62,
			lead: 3.61,
			rank: -0.84,
			answer: 2.41,
			subject: 0.80,
			concepts: 0.64,
			title: 1.95,
			named: 5.60,
		},
	},
};
