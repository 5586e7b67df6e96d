import { normalizeCharacters } from './clean';

const HTML_CHARACTERS: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text made safe for HTML content and quoted attribute values. */
export function escapeHtml(text: string): string {
	return normalizeCharacters(text).replace(/[&<>"']/g, (character) => HTML_CHARACTERS[character] ?? '');
}

/**
 * Text made safe for Markdown: it renders as the very same characters, never as a link, image, heading, list, table,
 * code or HTML. Angle brackets become entities, so that renderers which pass HTML through stay safe too.
 */
export function escapeMarkdown(text: string): string {
	return normalizeCharacters(text)
		.replace(/[\\`*_[\]{}()#|~!$^]/g, '\\$&')
		.replace(/[&<>]/g, (character) => HTML_CHARACTERS[character] ?? '')
		.replace(/:(?=\/\/)|@/g, '\\$&')
		.replace(/(mailto|xmpp|www)([:.])/gi, '$1\\$2')
		.split('\n')
		.map(escapeLineStart)
		.join('\n');
}

function escapeLineStart(line: string): string {
	return line
		.trimStart()
		.replace(/^([-+=])/, '\\$1')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
