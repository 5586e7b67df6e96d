import { stem } from '../../knowledge/index/stem';

/** A run of letters and digits, with what stands between it and the next. */
export interface Piece {
	/** Lower case. */
	text: string;
	start: number;
	end: number;
}

const PIECE = /[\p{L}\p{N}]+/gu;

/** The text in runs of letters and digits, at most 6,000 of them. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of text.matchAll(PIECE)) {
		pieces.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
		if (pieces.length >= 6_000) break;
	}
	return pieces;
}

/** A value without case and separators, to compare names by: `HLL-DC1` and `hll dc1` are one. */
export function compact(value: string): string {
	return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A word of the ticket. */
export interface Word {
	/** Lower case, without a possessive ending; number words as digits. */
	text: string;
	stem: string;
	possessive: boolean;
	start: number;
	end: number;
	/** A comma, bracket or dash stands before it. */
	afterBreak: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*['’]?/gu;
const SENTENCE_END = /[!?;\n]|[.:](?=\s|$)|\s-\s/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const MAX_WORDS = 4_000;

/** The number a number word means, as digits; any other word as it is. */
export function withDigits(word: string): string {
	const number = NUMBERS.indexOf(word);
	return number > 1 ? String(number) : word.replace(/^0+(?=\d)/, '');
}

/** The sentences of a text in words. */
export function sentencesOf(text: string): Word[][] {
	const sentences: Word[][] = [[]];
	let [previousEnd, count] = [0, 0];
	for (const match of text.matchAll(WORD)) {
		const between = text.slice(previousEnd, match.index);
		if (SENTENCE_END.test(between)) sentences.push([]);
		const lower = match[0].toLowerCase();
		const bare = withDigits(lower.replace(/['’](?:s)?$/, ''));
		previousEnd = match.index + match[0].length;
		sentences[sentences.length - 1]?.push({
			text: bare,
			stem: stem(bare),
			possessive: /['’]s?$/.test(lower),
			start: match.index,
			end: previousEnd,
			afterBreak: /[,()–—]/.test(between),
		});
		if (++count >= MAX_WORDS) break;
	}
	return sentences.filter((sentence) => sentence.length > 0);
}
