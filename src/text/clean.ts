/** What a reader cannot see: soft hyphen, zero width, bidirectional controls, variation selectors, Unicode tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** C0 and C1 controls other than tab and the line ends, as `\p{Cc}` without them. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Nothing to do: most texts are. */
const PLAIN = /^[ -~\n]*$/;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Makes every line end `\n` and every blank a space, and removes what cannot be seen: controls, zero-width and
 * bidirectional characters, Unicode tag characters. Layout within lines stays. Linear in the length of the text.
 */
export function normalizeCharacters(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.replace(LINE_ENDS, '\n')
		.replace(SPACES, ' ')
		.replace(CONTROL, '')
		.replace(INVISIBLE, '')
		.replace(LONE_SURROGATES, '\ufffd');
}

/** Trims the ends of lines, allows one blank line between paragraphs and none at either end. */
export function tidyLines(text: string): string {
	const lines: string[] = [];
	for (const raw of text.split('\n')) {
		const line = raw.trimEnd();
		if (line !== '' || (lines.length > 0 && lines[lines.length - 1] !== '')) lines.push(line);
	}
	while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
	return lines.join('\n');
}

/** Plain text as it should be stored: visible characters only, tidy lines. */
export function cleanText(text: string): string {
	return tidyLines(normalizeCharacters(text));
}

/** Runs of white space other than a single space. */
const RUNS = /[^\S ]\s*| \s+/g;

/** Every run of white space as one space; what is so already costs no more than a look. */
export function collapseSpace(text: string): string {
	return text.replace(RUNS, ' ');
}

/** The text on one line: every run of white space becomes one space. */
export function singleLine(text: string): string {
	return collapseSpace(normalizeCharacters(text)).trim();
}

/**
 * At most `maxLength` UTF-16 units, cut at the last word boundary where there is one in the second half, never inside a
 * surrogate pair, and ended with `…` where something was cut.
 */
export function truncate(text: string, maxLength: number): string {
	if (text.length <= maxLength) return text;
	if (maxLength <= 1) return maxLength === 1 ? '…' : '';
	let end = maxLength - 1;
	if (isHighSurrogate(text, end - 1)) end -= 1;
	if (!/\s/.test(text[end] ?? ' ')) {
		const boundary = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
		if (boundary > end / 2) end = boundary;
	}
	return `${text.slice(0, end).trimEnd()}…`;
}

function isHighSurrogate(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xd800 && code <= 0xdbff;
}
