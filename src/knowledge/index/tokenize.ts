import { WordScanner } from './scan';
import { stem } from './stem';
import { STOP_WORDS } from './stopwords';

/** What a word of a text is to the index. */
export interface Term {
	term: string;
	/** Kept as written (lower case): error codes, host names, versions, addresses. */
	exact: boolean;
	/** A part of a compound that stands at the same position: of joined words, or of a name in mixed case. */
	part: false | 'joint' | 'camel';
	/** A function word: no term of the index, but part of what phrases are made of ("locked out", "can't print"). */
	stop: boolean;
}

/** A term where it stands. Several can stand at one position (a compound and its parts). */
export interface Token extends Term {
	/** Place in the sequence of words, stop words included; it jumps at the end of a sentence. */
	position: number;
	/** Character offsets in the text. */
	start: number;
	end: number;
}

/** What every form of "not" is called in phrases: can't, won't, never, no. */
export const NEGATION = '!not';

const NEGATIONS = new Set(
	(
		'not no never cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt aint ' +
		'nothing without neither nor'
	).split(' '),
);

/** Whether a word, lower case and without apostrophes, is a form of "not". */
export function isNegation(word: string): boolean {
	return NEGATIONS.has(word);
}

const MAX_CHUNK = 80;
const NO_TERMS: readonly Term[] = [];
const HEX = /^0x[0-9a-f]{2,16}$/;
const HAS_DIGIT = /\p{N}/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Most words: nothing to take apart. */
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;

function addTerm(terms: Term[], term: string, exact: boolean, part: Token['part']): void {
	terms.push({ term, exact, part, stop: false });
}

function addPart(terms: Term[], part: string, kind: Token['part']): void {
	const lower = part.toLowerCase();
	if (HAS_DIGIT.test(lower)) {
		if (lower.length >= 3) addTerm(terms, lower, true, kind);
		return;
	}
	if (lower.length < 2 || STOP_WORDS.has(lower)) return;
	addTerm(terms, stem(lower), false, kind);
}

function wordTerm(lower: string): Term {
	if (NEGATIONS.has(lower)) return { term: NEGATION, exact: false, part: false, stop: true };
	return { term: stem(lower), exact: false, part: false, stop: STOP_WORDS.has(lower) };
}

function addCamelParts(terms: Term[], raw: string): void {
	const parts = raw.length > 5 ? raw.split(CAMEL) : [];
	if (parts.length > 1) for (const part of parts) addPart(terms, part, 'camel');
}

function addCompound(terms: Term[], raw: string, lower: string): void {
	const exact = HAS_DIGIT.test(lower) || /[@:_.&]/.test(lower);
	const pieces = raw.split(/[-.'’:@&+#_]+/).filter((piece) => piece !== '');
	if (exact) addTerm(terms, lower, true, false);
	if (!exact || (pieces.length === 2 && /[-&]/.test(lower))) {
		const joined = pieces.join('').toLowerCase();
		const code = HAS_DIGIT.test(joined);
		if (joined.length >= 3) addTerm(terms, code ? joined : stem(joined), code, exact ? 'joint' : false);
	}
	if (pieces.length === 1 && pieces[0]?.toLowerCase() === lower) return;
	for (const piece of pieces.length > 6 ? [] : pieces) addPart(terms, piece, 'joint');
}

function readChunk(raw: string): Term[] {
	const terms: Term[] = [];
	const lower = raw
		.toLowerCase()
		.replace(/['’](?:s|ll|re|ve|d|m)?$/u, '')
		.replace(/['’](?=t$)/u, '');
	if (lower === '') return terms;
	if (HEX.test(lower) || /^\p{N}+$/u.test(lower)) addTerm(terms, lower, true, false);
	else if (!/^\p{L}+$/u.test(lower)) addCompound(terms, raw.replace(/['’](?:s|ll|re|ve|d|m)$/u, ''), lower);
	else {
		terms.push(wordTerm(lower));
		if (!NEGATIONS.has(lower)) addCamelParts(terms, raw);
	}
	return terms;
}

const CACHE_LIMIT = 30_000;
const chunks = new Map<string, readonly Term[]>();

/** The terms of one word as `WordScanner` finds it; the same few thousand words make most of any text, so they are taken apart once. */
export function termsOf(raw: string): readonly Term[] {
	if (raw.length > MAX_CHUNK) return NO_TERMS;
	const known = chunks.get(raw);
	if (known !== undefined) return known;
	const terms = PLAIN_WORD.test(raw) ? [wordTerm(raw.toLowerCase())] : readChunk(raw);
	if (chunks.size >= CACHE_LIMIT) chunks.clear();
	chunks.set(raw, terms);
	return terms;
}

/**
 * Visits every term of a text, in order. Words are stemmed and stop words marked; codes, names and addresses with
 * digits or joints stay whole, with their parts beside them; hyphenated words are joined.
 */
export function eachTerm(text: string, visit: (term: Term, position: number, start: number, end: number) => void): void {
	const words = new WordScanner();
	words.open(text);
	while (words.next()) for (const term of termsOf(words.word())) visit(term, words.position, words.start, words.end);
}

/** All tokens of a text; see `eachTerm`, which makes no objects of them. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	eachTerm(text, ({ term, exact, part, stop }, position, start, end) =>
		tokens.push({ term, exact, part, stop, position, start, end }),
	);
	return tokens;
}
