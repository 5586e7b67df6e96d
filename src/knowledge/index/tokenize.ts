import { eachChunk } from './scan';
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
/** Between sentences and lines positions jump, so that no phrase reaches across. */
const SENTENCE_END = new Set([...'.!?;|\n'].map((character) => character.charCodeAt(0)));
const SENTENCE_GAP = 8;
const MAX_GAP = 20;
const HEX = /^0x[0-9a-f]{2,16}$/;
const HAS_DIGIT = /\p{N}/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

type Emit = (term: string, exact: boolean, part: Token['part'], stop?: boolean) => void;

function emitPart(part: string, kind: Token['part'], emit: Emit): void {
	const lower = part.toLowerCase();
	if (HAS_DIGIT.test(lower)) {
		if (lower.length >= 3) emit(lower, true, kind);
		return;
	}
	if (lower.length < 2 || STOP_WORDS.has(lower)) return;
	emit(stem(lower), false, kind);
}

function emitWord(raw: string, lower: string, emit: Emit): void {
	if (NEGATIONS.has(lower)) {
		emit(NEGATION, false, false, true);
		return;
	}
	emit(stem(lower), false, false, STOP_WORDS.has(lower));
	const parts = raw.length > 5 ? raw.split(CAMEL) : [];
	if (parts.length > 1) for (const part of parts) emitPart(part, 'camel', emit);
}

function emitCompound(raw: string, lower: string, emit: Emit): void {
	const exact = HAS_DIGIT.test(lower) || /[@:_.&]/.test(lower);
	const pieces = raw.split(/[-.'’:@&+#_]+/).filter((piece) => piece !== '');
	if (exact) emit(lower, true, false);
	if (!exact || (pieces.length === 2 && /[-&]/.test(lower))) {
		const joined = pieces.join('').toLowerCase();
		if (joined.length >= 3)
			emit(HAS_DIGIT.test(joined) ? joined : stem(joined), HAS_DIGIT.test(joined), exact ? 'joint' : false);
	}
	if (pieces.length === 1 && pieces[0]?.toLowerCase() === lower) return;
	for (const piece of pieces.length > 6 ? [] : pieces) emitPart(piece, 'joint', emit);
}

function emitChunk(raw: string, emit: Emit): void {
	const lower = raw
		.toLowerCase()
		.replace(/['’](?:s|ll|re|ve|d|m)?$/u, '')
		.replace(/['’](?=t$)/u, '');
	if (lower === '') return;
	if (HEX.test(lower)) emit(lower, true, false);
	else if (/^\p{L}+$/u.test(lower)) emitWord(raw, lower, emit);
	else if (/^\p{N}+$/u.test(lower)) emit(lower, true, false);
	else emitCompound(raw.replace(/['’](?:s|ll|re|ve|d|m)$/u, ''), lower, emit);
}

const CACHE_LIMIT = 30_000;
const chunks = new Map<string, readonly Term[]>();

/** The terms of one chunk; the same few thousand words make most of any text, so they are taken apart once. */
function termsOf(raw: string): readonly Term[] {
	const known = chunks.get(raw);
	if (known !== undefined) return known;
	const terms: Term[] = [];
	emitChunk(raw, (term, exact, part, stop = false) => terms.push({ term, exact, part, stop }));
	if (chunks.size >= CACHE_LIMIT) chunks.clear();
	chunks.set(raw, terms);
	return terms;
}

function endsSentence(text: string, from: number, to: number): boolean {
	for (let i = from; i < to && i < from + MAX_GAP; i++) if (SENTENCE_END.has(text.charCodeAt(i))) return true;
	return false;
}

/**
 * Visits every term of a text, in order. Words are stemmed and stop words marked; codes, names and addresses with
 * digits or joints stay whole, with their parts beside them; hyphenated words are joined. Linear in the length of the text.
 */
export function eachTerm(text: string, visit: (term: Term, position: number, start: number, end: number) => void): void {
	let position = -1;
	let previousEnd = 0;
	eachChunk(text, (start, end) => {
		position += endsSentence(text, previousEnd, start) ? SENTENCE_GAP : 1;
		previousEnd = end;
		if (end - start > MAX_CHUNK) return;
		for (const term of termsOf(text.slice(start, end))) visit(term, position, start, end);
	});
}

/** All tokens of a text; see `eachTerm`, which makes no objects of them. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	eachTerm(text, ({ term, exact, part, stop }, position, start, end) =>
		tokens.push({ term, exact, part, stop, position, start, end }),
	);
	return tokens;
}
