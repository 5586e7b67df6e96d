/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

type AnswerSign = 'words' | 'subject' | 'products' | 'concepts' | 'lexical' | 'length' | 'named';
type MatchSign = 'relative' | 'lead' | 'rank' | 'answer' | 'subject' | 'concepts' | 'title' | 'named';

/**
 * Fitted by penalised logistic regression on judged tickets (`docs/relevance.md`). "Helps" means grade 2 or 3: the record
 * resolves the ticket or strongly helps. Fit anew when the ranking changes: the signs are its numbers.
 */
export const CALIBRATION: { answer: Coefficients<AnswerSign>; match: Coefficients<MatchSign> } = {
	answer: {
		bias: -11.10,
		weights: { words: 5.64, subject: 2.73, products: 2.26, concepts: 2.02, lexical: -0.40, length: 2.90, named: 2.86 },
	},
	match: {
		bias: -6.81,
		weights: { relative: 2.41, lead: 4.38, rank: -0.83, answer: 2.92, subject: 0.98, concepts: 0.28, title: 1.91, named: 5.81 },
	},
};
