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
		bias: -3.27,
		weights: {
			words: 4.44,
			products: 1.08,
			unknownProduct: -0.66,
			outsideIt: -9.57,
			rarity: -5.43,
			gain: -2.14,
			first: 3.11,
			missing: -0.78,
			missingCodes: -2.14,
			length: 1.81,
			lexical: -0.67,
			exact: 1.28,
			concept: 0.46,
			lead: 3.07,
		},
	},
	match: {
		bias: -8.71,
		weights: {
			relative: 4.49,
			lead: 1.98,
			rank: -0.94,
			answer: 3.36,
			subject: 0.55,
			concepts: 1.22,
			title: 1.89,
			named: 3.58,
			linked: 2.65,
		},
	},
};
