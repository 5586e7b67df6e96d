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
const HAS_DIGIT = /\p{N}/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const APOSTROPHE = /['’]/;
const CONTRACTION = /['’](?:s|ll|re|ve|d|m)$/;

function addPart(terms: Term[], part: string, kind: Term['part']): void {
	const lower = part.toLowerCase();
	if (HAS_DIGIT.test(lower)) {
		if (lower.length >= 3) terms.push({ term: lower, exact: true, part: kind, stop: false });
	} else if (lower.length >= 2 && !STOP_WORDS.has(lower)) {
		terms.push({ term: stem(lower), exact: false, part: kind, stop: false });
	}
}

function plainTerms(raw: string): Term[] {
	const lower = raw.toLowerCase();
	if (NEGATIONS.has(lower)) return [{ term: NEGATION, exact: false, part: false, stop: true }];
	return [{ term: stem(lower), exact: false, part: false, stop: STOP_WORDS.has(lower) }];
}

function numberTerms(raw: string): Term[] {
	return [{ term: raw.toLowerCase(), exact: true, part: false, stop: false }];
}

/** The word, and what it is made of where capitals within tell: "SharePoint". */
function letterTerms(raw: string): Term[] {
	const terms = plainTerms(raw);
	const parts = raw.length > 5 && terms[0]?.term !== NEGATION ? raw.split(CAMEL) : [];
	if (parts.length > 1) for (let at = 0; at < parts.length; at++) addPart(terms, parts[at]!, 'camel');
	return terms;
}

/** Codes, names and addresses whole, joined where they are two words with a hyphen, and their parts. */
function compoundTerms(raw: string): Term[] {
	const terms: Term[] = [];
	const lower = raw.toLowerCase();
	const exact = /[\p{N}@:_.&]/u.test(lower);
	const pieces = raw.split(/[-.'’:@&+#_]+/).filter((piece) => piece !== '');
	if (exact) terms.push({ term: lower, exact, part: false, stop: false });
	if (!exact || (pieces.length === 2 && /[-&]/.test(lower))) {
		const joined = pieces.join('').toLowerCase();
		const code = HAS_DIGIT.test(joined);
		const term = code ? joined : stem(joined);
		if (joined.length >= 3) terms.push({ term, exact: code, part: exact ? 'joint' : false, stop: false });
	}
	if (pieces.length > 6 || (pieces.length === 1 && pieces[0]?.toLowerCase() === lower)) return terms;
	for (let at = 0; at < pieces.length; at++) addPart(terms, pieces[at]!, 'joint');
	return terms;
}

function withApostrophe(raw: string): readonly Term[] {
	const word = raw.replace(CONTRACTION, '').replace(/['’](?=t$)/i, '');
	return APOSTROPHE.test(word) ? compoundTerms(word) : read(word);
}

/** What a word looks like, and who takes it apart; the first that fits does. */
const FORMS: ReadonlyArray<readonly [form: RegExp, terms: (raw: string) => readonly Term[]]> = [
	[/^[A-Z]?[a-z]+$/, plainTerms],
	[APOSTROPHE, withApostrophe],
	[/^(?:\p{N}+|0x[0-9a-f]{2,16})$/iu, numberTerms],
	[/^\p{L}+$/u, letterTerms],
	[/^/, compoundTerms],
];

function read(raw: string): readonly Term[] {
	for (let at = 0; at < FORMS.length; at++) {
		const [form, terms] = FORMS[at]!;
		if (form.test(raw)) return terms(raw);
	}
	return NO_TERMS;
}

const CACHE_LIMIT = 30_000;
const chunks = new Map<string, readonly Term[]>();

/** The terms of one word as `WordScanner` finds it; the same few thousand words make most of any text, so they are taken apart once. */
export function termsOf(raw: string): readonly Term[] {
	if (raw.length > MAX_CHUNK) return NO_TERMS;
	const known = chunks.get(raw);
	if (known !== undefined) return known;
	const terms = read(raw);
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
