/** What a character of ASCII does: stand in words, join two of them to a name, code or address, belong to the word it ends ("C++"), end a sentence. */
const [WORD, JOINT, TAIL, SENTENCE_END] = [1, 2, 4, 8] as const;
const ROLES = new Uint8Array(128);
for (const [role, characters] of [
	[WORD, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'],
	[JOINT, "-.':@&+#"],
	[TAIL, '+#'],
	[SENTENCE_END, '.!?;|\n'],
] as const) {
	for (const character of characters) ROLES[character.charCodeAt(0)]! |= role;
}
const CURLY_APOSTROPHE = '’'.charCodeAt(0);
const WIDE_WORD = /[\p{L}\p{N}]/u;
const MAX_TAIL = 2;
/** Between sentences and lines positions jump, so that no phrase reaches across. */
const SENTENCE_GAP = 8;
/** So far a sentence's end is looked for. */
const MAX_GAP = 20;

/** How many code units the letter or digit beyond ASCII takes that stands at a place, 0 where none does. */
function wideLength(text: string, at: number): number {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return WIDE_WORD.test(character) ? character.length : 0;
}

function wideRole(text: string, at: number): number {
	if (text.charCodeAt(at) === CURLY_APOSTROPHE) return JOINT;
	return wideLength(text, at) > 0 ? WORD : 0;
}

function roleOf(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < 128 ? ROLES[code]! : wideRole(text, at);
}

/** Where the letters and digits from a place on end. */
function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const length = code < 128 ? ROLES[code]! & WORD : wideLength(text, at);
		if (length === 0) break;
		at += length;
	}
	return at;
}

/**
 * Walks through the words, codes, names and addresses of a text. By hand and not by a regular expression, which makes an array of
 * every match, and step by step without a callback, which is what a process that has just started gets fast soonest: it reads
 * everything that is indexed.
 */
export class WordScanner {
	/** Offsets of the word `next` came to last, and its place in the sequence of words, which jumps where a sentence ends. */
	start = 0;
	end = 0;
	position = -1;
	private text = '';

	/** Starts with a text. */
	open(text: string): void {
		this.text = text;
		this.end = 0;
		this.position = -1;
	}

	/** Goes on to the next word; false at the end of the text. */
	next(): boolean {
		const { text, end: from } = this;
		let step = 1;
		let at = from;
		for (; at < text.length; at++) {
			const role = roleOf(text, at);
			if ((role & WORD) !== 0) break;
			if ((role & SENTENCE_END) !== 0 && at < from + MAX_GAP) step = SENTENCE_GAP;
		}
		if (at >= text.length) return false;
		this.start = at;
		this.end = this.endFrom(at);
		this.position += step;
		return true;
	}

	/** The word `next` came to last, as written. */
	word(): string {
		return this.text.slice(this.start, this.end);
	}

	private endFrom(start: number): number {
		const { text } = this;
		let end = wordEnd(text, start);
		while (end + 1 < text.length && (roleOf(text, end) & JOINT) !== 0 && (roleOf(text, end + 1) & WORD) !== 0) {
			end = wordEnd(text, end + 1);
		}
		for (let tail = 0; tail < MAX_TAIL && end < text.length && (roleOf(text, end) & TAIL) !== 0; tail++) end++;
		return end;
	}
}
