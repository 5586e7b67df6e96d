import { isChatter, isCommon, isFunctionWord } from '../../index/commonness';
import { stem } from '../../index/stem';
import { STOP_WORDS } from '../../index/stopwords';
import { isNegation, NEGATION, tokenize } from '../../index/tokenize';
import { type CompiledConcept, type CompiledGraph, type CompiledPhrases, DIGITS, type PhraseShape } from '../compiled-graph';
import { pack } from '../packed';
import { AMBIGUOUS } from './ambiguous';
import type { Concept } from './concept';
import { WORD_CLASSES } from './word-classes';

const MAX_WORDS = 6;
const AMBIGUOUS_WEIGHT = 0.3;
/** How many words may stand between those of a phrase, by its length. */
const SLACK = [0, 0, 2, 3, 4, 4, 4];
/** So much more often than in documentation everyday words stand in tickets. */
const COMMON_USES = 20;
/** Share of a link's weight that it has the other way. */
const BACKWARDS = 0.6;
const PLAIN_WORD = /^[a-z]+$/;

/** How often documentation uses a term. */
export type TermUses = (term: string) => number;

interface Phrase {
	concept: number;
	weight: number;
	/** Terms, each once; in the end the rarest first, which is the anchor. */
	words: string[];
	window: number;
	negated: { word: string; follows: boolean } | null;
}

const isClass = (term: string): boolean => term.startsWith('@');
const isAmbiguous = (term: string): boolean =>
	AMBIGUOUS.has(term) || isChatter(term) || isCommon(term) || isFunctionWord(term);
const isSingle = ({ words, negated }: Phrase): boolean => words.length === 1 && negated === null;

/** The terms a text with this word of a phrase would have. */
function termsOf(raw: string): string[] {
	if (isClass(raw) || raw === NEGATION) return [raw];
	if (PLAIN_WORD.test(raw) && !isNegation(raw)) return [stem(raw)];
	return tokenize(raw).flatMap(({ term, part }) => (part === false ? [term] : []));
}

/** What is negated is the word after the negation, or the last one where the negation ends the phrase. */
function negatedIn(terms: readonly string[], words: readonly string[]): Phrase['negated'] {
	const at = terms.indexOf(NEGATION);
	if (at === -1) return null;
	const before = new Set(terms.slice(0, at));
	const next = terms.slice(at).find((term) => term !== NEGATION && !before.has(term));
	return { word: next ?? words.at(-1) ?? '', follows: next === undefined };
}

/** A phrase as it is looked for, or null where it has too many words, or none. */
function readPhrase(concept: number, text: string, weight: number): Phrase | null {
	const written = text.split(' ');
	const terms = written.flatMap(termsOf);
	const words = [...new Set(terms.filter((term) => term !== NEGATION))];
	if (words.length === 0 || words.length > MAX_WORDS) return null;
	const isTight = words.length === 2 && written.some((word) => STOP_WORDS.has(word));
	const window = words.length + (isTight ? 0 : (SLACK[words.length] ?? 0));
	return { concept, weight, words, window, negated: negatedIn(terms, words) };
}

/** Everyday words alone are weak evidence, and a word that names several concepts speaks less surely of each. */
function weakenSingleWords(phrases: readonly Phrase[]): void {
	const owners = new Map<string, Set<number>>();
	const singles = phrases.filter(isSingle);
	for (const { concept, words: [word = ''] } of singles) owners.set(word, (owners.get(word) ?? new Set()).add(concept));
	for (const phrase of singles) {
		const [word = ''] = phrase.words;
		const certainty = isAmbiguous(word) ? AMBIGUOUS_WEIGHT : 1;
		phrase.weight = (phrase.weight * certainty) / Math.sqrt(owners.get(word)?.size ?? 1);
	}
}

/** Of phrases of one concept that have the same words only one is looked for: the surest. */
function distinct(phrases: readonly Phrase[]): Phrase[] {
	const byWords = new Map<string, Phrase>();
	for (const phrase of phrases) {
		const key = JSON.stringify([phrase.concept, phrase.negated, ...[...phrase.words].sort()]);
		const known = byWords.get(key);
		if (known === undefined || phrase.weight > known.weight) byWords.set(key, phrase);
	}
	return [...byWords.values()];
}

/**
 * A phrase is looked for where its rarest word stands, which is looked at once for each time a text has that word. The others follow,
 * rarest first: most phrases are passed over because the text has not the second.
 */
function rarestFirst(phrases: readonly Phrase[], textUses: TermUses): void {
	const phraseUses = new Map<string, number>();
	for (const { words } of phrases) for (const word of words) phraseUses.set(word, (phraseUses.get(word) ?? 0) + 1);
	const members = new Map(WORD_CLASSES);
	const cost = (word: string): number => {
		const uses = (members.get(word) ?? [word]).reduce((sum, term) => sum + textUses(term), 0);
		return uses + (phraseUses.get(word) ?? 0) / phrases.length + (isAmbiguous(word) || isClass(word) ? COMMON_USES : 0);
	};
	for (const { words } of phrases) words.sort((one, other) => cost(one) - cost(other));
}

function compilePhrases(phrases: readonly Phrase[]): CompiledPhrases {
	const anchored = new Map<string, Phrase[]>();
	for (const phrase of phrases) {
		const [anchor = ''] = phrase.words;
		anchored.set(anchor, [...(anchored.get(anchor) ?? []), phrase]);
	}
	const classNames = WORD_CLASSES.map(([name]) => name);
	const vocabulary = [...new Set([NEGATION, ...classNames, ...phrases.flatMap(({ words }) => words)])];
	const numbers = new Map(vocabulary.map((term, number) => [term, number]));
	const numberOf = (term: string): number => numbers.get(term) ?? 0;
	const ordered = vocabulary.flatMap((term) => anchored.get(term) ?? []);
	const shapeTexts = ordered.map(({ weight, window, words }): string => JSON.stringify({ weight, window, others: words.length - 1 }));
	const shapes = [...new Set(shapeTexts)];
	const shapeNumbers = new Map(shapes.map((shape, number) => [shape, number]));
	const members = new Map<string, Set<number>>();
	for (const [name, stems] of WORD_CLASSES) {
		for (const member of stems) {
			const own = numbers.has(member) ? [numberOf(member)] : [];
			members.set(member, (members.get(member) ?? new Set(own)).add(numberOf(name)));
		}
	}
	return {
		vocabulary,
		classes: [...members].map(([member, all]) => [member, [...all]]),
		anchored: pack(vocabulary.map((term) => anchored.get(term)?.length ?? 0), DIGITS.anchored),
		concepts: pack(ordered.map(({ concept }) => concept), DIGITS.concepts),
		shapeOf: pack(shapeTexts.map((shape) => shapeNumbers.get(shape) ?? 0), DIGITS.shapeOf),
		shapes: shapes.map((shape) => JSON.parse(shape) as PhraseShape),
		words: pack(ordered.flatMap(({ words }) => words.slice(1).map(numberOf)), DIGITS.words),
		negated: ordered.flatMap(({ negated }, phrase) =>
			negated === null ? [] : [[phrase, numberOf(negated.word), negated.follows] as const],
		),
	};
}

/** Links lead both ways, backwards by a part of the weight; of several between the same two the strongest counts. */
function compileConcepts(concepts: readonly Concept[]): CompiledConcept[] {
	const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
	const links = concepts.map(() => new Map<number, number>());
	const connect = (from: number, to: number, weight: number) =>
		links[from]?.set(to, Math.max(links[from].get(to) ?? 0, weight));
	concepts.forEach((concept, from) => {
		for (const { id, weight } of concept.links) {
			const to = numbers.get(id);
			if (to === undefined) throw new RangeError(`Concept ${concept.id} links to ${id}, which does not exist`);
			connect(from, to, weight);
			connect(to, from, weight * BACKWARDS);
		}
	});
	return concepts.map(({ id, issueType, outsideIt }, number) => ({
		id,
		issueType,
		...(outsideIt ? { outsideIt: true as const } : {}),
		links: [...(links[number] ?? [])],
	}));
}

/**
 * Makes of written concepts what a process reads. Throws a RangeError for a link to a concept that does not exist.
 * @param textUses decides nothing but how fast phrases are found
 */
export function compileGraph(concepts: readonly Concept[], textUses: TermUses = () => 0): CompiledGraph {
	const written = concepts.flatMap((concept, number) =>
		concept.phrases.flatMap(({ text, weight }) => readPhrase(number, text, weight) ?? []),
	);
	const phrases = distinct(written);
	weakenSingleWords(phrases);
	rarestFirst(phrases, textUses);
	return { concepts: compileConcepts(concepts), phrases: compilePhrases(phrases) };
}
