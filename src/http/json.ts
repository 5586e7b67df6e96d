/** Levels of nesting: no API's answer comes near, and what is deeper overflows the stack of whatever walks it later. */
const DEEPEST = 200;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\[]{}'].map((sign) => sign.charCodeAt(0));

/**
 * Parses JSON that came from outside.
 * @throws SyntaxError for what is none, or is nested beyond all measure
 */
export function parseJson(text: string): unknown {
	if (isTooDeep(text)) throw new SyntaxError('The JSON is nested too deeply');
	return JSON.parse(text) as unknown;
}

/** Counts brackets outside of strings; what is no JSON is left to the parser to refuse. */
function isTooDeep(text: string): boolean {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === QUOTE) {
			at = endOfString(text, at + 1);
		} else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
			depth += 1;
			if (depth > DEEPEST) return true;
		} else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) {
			depth -= 1;
		}
	}
	return false;
}

/** The place of the closing quote; the end of the text where there is none. Strings are most of an answer: they are searched, not walked. */
function endOfString(text: string, start: number): number {
	for (let quote = text.indexOf('"', start); quote !== -1; quote = text.indexOf('"', quote + 1)) {
		let escapes = quote;
		while (escapes > start && text.charCodeAt(escapes - 1) === BACKSLASH) escapes -= 1;
		if ((quote - escapes) % 2 === 0) return quote;
	}
	return text.length;
}
