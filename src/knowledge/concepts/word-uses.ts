/** Dimensions of a text's meaning, each with its weight. */
export type Meaning = ReadonlyMap<string, number>;

/** A phrase somebody wrote down for what it speaks of. */
export interface WrittenPhrase {
	/** What it speaks of. */
	of: string;
	/** The stems that can stand for each of its words. */
	words: ReadonlyArray<readonly string[]>;
	/** How surely, 0 to 1. */
	weight: number;
}

/**
 * What words are used for, told by the phrases they are part of: a word that only stands in phrases of dental imaging speaks of
 * that, also where no whole phrase does. The knowledge of explicit semantic analysis, made of written phrases in place of articles.
 */
export class WordUses {
	private readonly uses: ReadonlyMap<string, Meaning>;

	constructor(phrases: Iterable<WrittenPhrase>) {
		const counted = new Map<string, Map<string, number>>();
		const topics = new Set<string>();
		for (const { of: topic, words, weight } of phrases) {
			topics.add(topic);
			for (const stem of words.flat()) {
				const uses = counted.get(stem) ?? new Map<string, number>();
				uses.set(topic, (uses.get(topic) ?? 0) + weight / words.length);
				counted.set(stem, uses);
			}
		}
		this.uses = new Map([...counted].map(([stem, uses]) => [stem, told(uses, topics.size)]));
	}

	/** A vector whose length is 1 where the word is used for one thing, and goes to 0 where for everything; empty of words nobody wrote. */
	of(stem: string): Meaning {
		return this.uses.get(stem) ?? new Map();
	}
}

function told(uses: ReadonlyMap<string, number>, topics: number): Meaning {
	const weights = [...uses].map(([topic, sum]) => [topic, Math.log1p(sum)] as const);
	const length = Math.hypot(...weights.map(([, weight]) => weight));
	const certainty = Math.log(topics / uses.size) / Math.log(topics);
	return new Map(weights.map(([topic, weight]) => [topic, (weight / length) * certainty]));
}
