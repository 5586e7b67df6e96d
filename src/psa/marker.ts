import { InputError } from '../http/errors';

/** Neither Autotask's 32,000 characters nor what ConnectWise and HaloPSA take without saying comes near this. */
const LONGEST_NOTE = 8_000;
const CUT_LINE = '… (shortened; more in IT Glue)';

/**
 * The visible line that makes a note findable: no PSA keeps a client key on notes. It is looked for anywhere in a note,
 * because a PSA may show line breaks as blanks.
 */
export function markerLine(marker: string): string {
	return `[ref:${checkedMarker(marker)}]`;
}

/** Whether a note carries the marker. Only look into private notes: a client could write the line to keep ours away. */
export function carriesMarker(text: string, marker: string): boolean {
	return text.includes(markerLine(marker));
}

/** Whether any workflow of this package marked the note as its own. */
export function carriesAnyMarker(text: string): boolean {
	return /\[ref:[^\][\r\n]{1,100}\]/.test(text);
}

/** The note as it is sent: at most 8,000 characters, its marker as the last line. */
export function noteText(text: string, marker?: string): string {
	const last = marker === undefined ? '' : `\n\n${markerLine(marker)}`;
	const body = text.trimEnd();
	if (body.length + last.length <= LONGEST_NOTE) return body + last;
	const room = LONGEST_NOTE - last.length - CUT_LINE.length - 1;
	return `${cutAtCharacter(body, room).trimEnd()}\n${CUT_LINE}${last}`;
}

function checkedMarker(marker: string): string {
	const trimmed = marker.trim();
	if (/^[^\][\r\n]{1,100}$/.test(trimmed)) return trimmed;
	throw new InputError(
		'The marker cannot be used',
		'Use 1 to 100 characters on one line, without square brackets, such as itglue-triage.',
		'Marker',
	);
}

/** Cuts without leaving half of a character that takes two UTF-16 units. */
function cutAtCharacter(text: string, length: number): string {
	const cut = text.slice(0, length);
	return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
