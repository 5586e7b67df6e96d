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
 * Characters that act inside a line, wherever they stand; an underscore between letters does not. A round bracket after a
 * square one does: marked takes the backslashes off square brackets in a link's text and reads it once more.
 */
const INLINE = /[\\`*[\]~]|(?<=\])\(|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What an entity begins with: an ampersand before anything else is an ampersand. */
const ENTITY = /&(?=#?[a-z0-9]{1,32};)/gi;

/**
 * Text made safe for Markdown: it renders as the very same characters, never as a link, image, heading, list, table,
 * code or HTML, yet stays readable where Markdown is not rendered. Opening angle brackets become entities, so that
 * renderers which pass HTML through stay safe too. A bare e-mail address may still become one to write to.
 */
export function escapeMarkdown(text: string): string {
	return normalizeCharacters(text)
		.replace(INLINE, '\\$&')
		.replace(ENTITY, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/(mailto|xmpp|www)([:.])/gi, '$1\\$2')
		.split('\n')
		.map(escapeLineStart)
		.join('\n');
}

function escapeLineStart(line: string): string {
	return line
		.trimStart()
		.replace(/^([-+=#>|:])/, '\\$1')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
