import type { RankedRecord } from '../ranking/rank';

export type ModelPart = 'embedding' | 'vector-store' | 'query-rewrite' | 'reranker' | 'chat-model';
type VotePart = ModelPart | 'own';

/** One ranking of records, best first. */
export interface Vote {
	part: VotePart;
	/** `recordKey`s. */
	keys: readonly string[];
	/** What each is worth, 0 to 1; by its rank where absent. */
	values?: readonly number[];
}

interface Fusion {
	/** Rank at which half is left of what the first rank of a model is worth, counted from 0. */
	half: number;
	weights: Record<VotePart, number>;
}

/**
 * What each voice counts. The ranking without models counts by its scores, relative to the best, so that a clear winner stays one;
 * models by rank, as their scores do not compare. `docs/models.md` says how the numbers were chosen.
 */
export const FUSION: Fusion = {
	half: 3,
	weights: { own: 1, embedding: 0.3, 'vector-store': 0.3, 'query-rewrite': 0.2, reranker: 0.5, 'chat-model': 1 },
};

export interface Fused {
	key: string;
	votes: Array<{ part: VotePart; rank: number; score: number }>;
}

/** Best first; each record once. */
export function fuse(votes: readonly Vote[]): Fused[] {
	const fused = new Map<string, Fused>();
	for (const { part, keys, values } of votes) {
		keys.forEach((key, rank) => {
			const entry = fused.get(key) ?? { key, votes: [] };
			entry.votes.push({ part, rank, score: FUSION.weights[part] * (values?.[rank] ?? FUSION.half / (FUSION.half + rank)) });
			fused.set(key, entry);
		});
	}
	const total = ({ votes: own }: Fused): number => own.reduce((sum, { score }) => sum + score, 0);
	return [...fused.values()].sort((a, b) => total(b) - total(a));
}

export interface Consulted {
	ranked: RankedRecord;
	/** What each model and the ranking without models (`own`) contributed, as shares that add up to 1. */
	shares: Array<{ part: VotePart; share: number }>;
	/** In words, where a model moved the record. */
	why: string[];
	/** Place in the ranking without models; null where only a model found it. */
	was: number | null;
}

/** A fused record with what moved it. `was` is its place in the ranking without models, null where it had none. */
export function consulted(ranked: RankedRecord, { votes }: Fused, was: number | null, position: number): Consulted {
	const total = votes.reduce((sum, { score }) => sum + score, 0);
	return {
		ranked,
		shares: votes.map(({ part, score }) => ({ part, share: score / total })),
		was,
		why: whyOf(votes, was === null || position < was),
	};
}

const RAISED: ReadonlyArray<[ModelPart, string]> = [
	['reranker', 'Moved up by the reranker'],
	['embedding', 'Close in meaning by the embedding model'],
	['vector-store', 'Close in meaning by the vector store'],
	['query-rewrite', 'Found with the words of the chat model'],
];

function whyOf(votes: Fused['votes'], raised: boolean): string[] {
	const rankOf = (part: ModelPart) => votes.find((vote) => vote.part === part)?.rank;
	const chat = rankOf('chat-model');
	const judged =
		chat === undefined ? [] : [chat === 0 ? 'Judged best by the chat model' : 'Judged helpful by the chat model'];
	const reasons = RAISED.filter(([part]) => rankOf(part) !== undefined).map(([, reason]) => reason);
	return raised ? [...judged, ...reasons] : judged;
}
