/** The characters of ASCII that words are made of, and those that join words to a name, code or address where they stand between two. */
const WORD = flags('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_');
const JOINT = flags("-.':@&+#");
const CURLY_APOSTROPHE = '’'.charCodeAt(0);
/** "C++", "C#": belongs to the word it ends. */
const TAIL = flags('+#');
const MAX_TAIL = 2;
const WIDE_WORD = /[\p{L}\p{N}]/u;

function flags(characters: string): Uint8Array {
	const table = new Uint8Array(128);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return table;
}

/** How many code units the letter or digit beyond ASCII takes that stands at a place, 0 where none does. */
function wideLength(text: string, at: number): number {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return WIDE_WORD.test(character) ? character.length : 0;
}

/** Where the letters and digits that start at a place end; the place itself where there are none. */
function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const length = code < 128 ? WORD[code]! : wideLength(text, at);
		if (length === 0) break;
		at += length;
	}
	return at;
}

function joins(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? JOINT[code] === 1 : code === CURLY_APOSTROPHE;
}

/**
 * Visits every word, code, name and address of a text with its offsets. By hand and not by a regular expression, which makes an
 * array of every match: it reads everything that is indexed.
 */
export function eachChunk(text: string, visit: (start: number, end: number) => void): void {
	let start = 0;
	while (start < text.length) {
		let end = wordEnd(text, start);
		if (end === start) {
			start++;
			continue;
		}
		while (end < text.length && joins(text, end)) {
			const next = wordEnd(text, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		for (let tail = 0; tail < MAX_TAIL && end < text.length && TAIL[text.charCodeAt(end)] === 1; tail++) end++;
		visit(start, end);
		start = end;
	}
}
