import { stem } from './stem';
import { CHATTER, COMMON, STOP_WORDS } from './stopwords';

const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(stem));

const CHATTER_STEMS = stems(CHATTER);
const COMMON_STEMS = stems(COMMON);
const STOP_STEMS = stems(STOP_WORDS);

/** Whether a stem is a word of ordinary conversation. */
export function isChatter(term: string): boolean {
	return CHATTER_STEMS.has(term);
}

/** Whether a stem is a common word of any English text, which says little about its topic. */
export function isCommon(term: string): boolean {
	return COMMON_STEMS.has(term);
}

/** Whether a stem belongs to a function word. */
export function isFunctionWord(term: string): boolean {
	return STOP_STEMS.has(term);
}
