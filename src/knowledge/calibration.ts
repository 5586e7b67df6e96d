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
		bias: -2.68,
		weights: {
			words: 3.94,
			products: 1.04,
			unknownProduct: -0.71,
			outsideIt: -9.48,
			rarity: -5.85,
			gain: -2.05,
			first: 3.21,
			missing: -0.84,
			missingCodes: -2.15,
			length: 1.81,
			lexical: -0.51,
			exact: 1.28,
			concept: 0.33,
			lead: 2.71,
		},
	},
	match: {
		bias: -8.75,
		weights: {
			relative: 4.47,
			lead: 2.18,
			rank: -0.9,
			answer: 3.42,
			subject: 0.68,
			concepts: 0.87,
			title: 2.01,
			named: 3.44,
			linked: 2.54,
		},
	},
};
