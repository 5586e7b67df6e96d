import type { IssueType } from '../../servicedesk/triage-result';

/** One thing the service desk deals with: a symptom, technology, cause or procedure, in the words of everybody. */
export interface CompiledConcept {
	id: string;
	/** The kind of issue it usually belongs to; `other` where it says nothing. */
	issueType: IssueType;
	/** Nothing a service desk for computers documents; absent where it is none of these. */
	outsideIt?: true;
	/** Numbers of other concepts, and how much of this one's evidence speaks for them, 0 to 1. */
	links: ReadonlyArray<readonly [to: number, weight: number]>;
}

/** What many phrases have alike. */
export interface PhraseShape {
	/** How surely such a phrase speaks of its concept, 0 to 1. */
	weight: number;
	/** Within how many words of the anchor the other words stand. */
	window: number;
	/** Words besides the anchor. */
	others: number;
}

/** How many digits the numbers of each packed list have. */
export const DIGITS = { anchored: 2, concepts: 2, shapeOf: 2, words: 3 } as const;

/**
 * All phrases in a few flat lists, in the order of their anchors; lists of numbers are packed (`packed.ts`). A phrase is looked for
 * where its anchor stands, the rarest of its words; words are numbers of the vocabulary.
 */
export interface CompiledPhrases extends Record<keyof typeof DIGITS, string[]> {
	/** Stems, class names with their `@`, and `!not`. */
	vocabulary: string[];
	/** Stems that stand for more than themselves, with every vocabulary number they can stand for. */
	classes: ReadonlyArray<readonly [stem: string, numbers: readonly number[]]>;
	/** For each word of the vocabulary how many phrases it anchors. */
	anchored: string[];
	/** For each phrase its concept, and its place in `shapes`. */
	concepts: string[];
	shapeOf: string[];
	shapes: PhraseShape[];
	/** The words of all phrases besides their anchors. */
	words: string[];
	/** Phrases with a negation: the word that is negated, and whether the negation may follow it. */
	negated: ReadonlyArray<readonly [phrase: number, word: number, follows: boolean]>;
}

/** What `npm run generate` makes of the written concepts, so that no process has to read 300 KB of phrases while a ticket waits. */
export interface CompiledGraph {
	concepts: CompiledConcept[];
	phrases: CompiledPhrases;
}
