import { badQuery } from '../errors';

export type Literal = string | number | boolean | Date | null;

export type Token =
	| { kind: 'literal'; value: Literal; at: number }
	| { kind: 'word'; value: string; at: number }
	| { kind: 'symbol'; value: string; at: number }
	| { kind: 'end'; value: ''; at: number };

const SPACE = /\s+/y;
const NUMBER = /-?\d+(\.\d+)?(?![\w/])/y;
const WORD = /[A-Za-z_][\w/]*/y;
const SYMBOL = /!=|<=|>=|[=<>(),]/y;
const QUOTED = /"([^"]*)"/y;
const DATE = /\[([^\]]*)\]/y;
const NAMED: Record<string, Literal> = { true: true, false: false, null: null };

/** What ConnectWise says of a condition it cannot evaluate. */
export function badCondition(detail: string): Error {
	return badQuery(
		`The condition was expected to be a boolean: ${detail}. Strings need double quotes, dates square brackets.`,
	);
}

/** Splits a `conditions` value into tokens. Strings stand in double quotes and cannot contain one. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const match = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		return pattern.exec(text);
	};
	while (at < text.length) {
		const start = at;
		let found: RegExpExecArray | null;
		if ((found = match(SPACE))) {
			at += found[0].length;
			continue;
		}
		if ((found = match(QUOTED))) tokens.push({ kind: 'literal', value: found[1], at: start });
		else if ((found = match(DATE))) tokens.push({ kind: 'literal', value: parseDate(found[1]), at: start });
		else if ((found = match(NUMBER))) tokens.push({ kind: 'literal', value: Number(found[0]), at: start });
		else if ((found = match(WORD))) tokens.push(wordToken(found[0], start));
		else if ((found = match(SYMBOL))) tokens.push({ kind: 'symbol', value: found[0], at: start });
		else throw badCondition(`unexpected "${text[at]}" at position ${at}`);
		at += found[0].length;
	}
	return [...tokens, { kind: 'end', value: '', at }];
}

function wordToken(word: string, at: number): Token {
	const name = word.toLowerCase();
	return name in NAMED && Object.hasOwn(NAMED, name)
		? { kind: 'literal', value: NAMED[name], at }
		: { kind: 'word', value: word, at };
}

function parseDate(text: string): Date {
	const date = new Date(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
	if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime()))
		throw badCondition(`[${text}] is no date and time`);
	return date;
}
