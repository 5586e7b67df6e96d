import { escapeHtml, singleLine } from '../../../text';

/** What XML 1.0 cannot hold, beyond what normalising removes. */
const NOT_XML = /[\ufffe\uffff]/g;

/** Text made safe for SVG content and attribute values. */
export function escapeXml(text: string): string {
	return escapeHtml(singleLine(text).replace(NOT_XML, ''));
}

/** Widths in parts of the font size, of the usual sans-serif faces, rather too wide than too narrow. */
const WIDTHS: ReadonlyArray<[RegExp, number]> = [
	[/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u, 1.05],
	[/\p{Extended_Pictographic}/u, 1.4],
	[/\p{M}/u, 0],
	[/[mwMW@%&—]/, 0.92],
	[/[iljI.,;'|!’]/, 0.32],
	[/[frt()[\]{}\-/\\ ":]/, 0.4],
	[/\p{Lu}/u, 0.72],
	[/[0-9]/, 0.64],
];
const OTHER = 0.61;

const widthOf = (character: string): number => WIDTHS.find(([form]) => form.test(character))?.[1] ?? OTHER;

/** Estimated width of a text at a font size, in the same unit. */
export function textWidth(text: string, size: number, bold = false): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width * size * (bold ? 1.06 : 1);
}

/** As much of a text as fits a width, with `…` where something is cut. */
export function fitted(text: string, width: number, size: number, bold = false): string {
	const line = singleLine(text);
	if (textWidth(line, size, bold) <= width) return line;
	let [kept, used] = ['', textWidth('…', size, bold)];
	for (const character of line) {
		used += textWidth(character, size, bold);
		if (used > width) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
