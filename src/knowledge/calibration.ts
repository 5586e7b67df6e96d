/** A logistic model: a bias, and a weight for each sign. */
export interface Coefficients<Sign extends string> {
	bias: number;
	weights: Record<Sign, number>;
}

export type AnswerSign =
	| 'words'
	| 'products'
	| 'unknownProduct'
	| 'outsideIt'
	| 'rarity'
	| 'gain'
	| 'named'
	| 'first'
	| 'missing'
	| 'missingCodes'
	| 'length'
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
		bias: -3.46,
		weights: {
			words: 4.27,
			products: 1.05,
			unknownProduct: -0.65,
			outsideIt: -9.32,
			rarity: -5.56,
			gain: -2.06,
			named: 1.71,
			first: 3.06,
			missing: -0.74,
			missingCodes: -2.28,
			length: 1.87,
			lexical: -0.71,
			exact: 1.17,
			concept: 0.49,
			lead: 3.28,
		},
	},
	match: {
		bias: -8.72,
		weights: {
			relative: 4.45,
			lead: 1.98,
			rank: -0.96,
			answer: 3.44,
			subject: 0.58,
			concepts: 1.19,
			title: 1.88,
			named: 2.83,
			linked: 2.44,
		},
	},
};
