import { InputError } from '../http/errors';
import { quoted } from './ids';
import { withoutTrailing } from '../text';

/** A file as it goes into a request. */
export interface FileContent {
	name: string;
	/** Base64 without line breaks. */
	content: string;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The largest file that fits into a request, in bytes. IT Glue's gateway takes about 10 MB (inferred, nothing documents it),
 * and Base64 makes a file a third larger.
 */
export const LARGEST_FILE = 7 * MEBIBYTE;

/**
 * Refuses what IT Glue would refuse, before it is sent.
 * @param bytes size of the file itself
 * @param parameter the parameter's display name, for the error text
 * @throws InputError for a file that is empty or too big
 */
export function checkFileSize(name: string, bytes: number, parameter: string): void {
	if (bytes > LARGEST_FILE) {
		throw new InputError(
			`"${parameter}": the file ${quoted(name)} has ${inMegabytes(bytes)}, and IT Glue takes at most ${inMegabytes(LARGEST_FILE)}.`,
			'Make the file smaller, or upload it in IT Glue itself. Nothing was sent.',
			parameter,
		);
	}
	if (bytes === 0) {
		throw new InputError(`"${parameter}": the file ${quoted(name)} is empty.`, 'Give a file with content.', parameter);
	}
}

/** Size of the file that a Base64 text stands for, in bytes. */
export function decodedSize(content: string): number {
	return Math.floor((withoutTrailing(content, '=').length * 3) / 4);
}

function inMegabytes(bytes: number): string {
	return `${(bytes / MEBIBYTE).toFixed(1)} MB`;
}
