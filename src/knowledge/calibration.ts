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
		bias: -10.30,
		weights: { words: 5.11, subject: 2.88, products: 2.34, concepts: 0.91, lexical: -0.28, length: 2.73, named: 2.28 },
	},
	match: {
		bias: -7.17,
		weights: { relative: 2.80, lead: 4.21, rank: -0.81, answer: 2.98, subject: 0.73, concepts: 0.48, title: 1.93, named: 5.73 },
	},
};
