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
		bias: -14.04,
		weights: {
			words: 2.99,
			subject: 2.35,
			products: 2.00,
			concepts: 2.55,
			title: 1.24,
			prominence: 0.06,
			length: 3.38,
			named: 3.32,
		},
	},
	match: {
		bias: -6.55,
		weights: {
			relative: 2.64,
			lead: 3.65,
			rank: -0.80,
			answer: 2.38,
			subject: 0.85,
			concepts: 0.75,
			title: 1.88,
			named: 5.63,
		},
	},
};
