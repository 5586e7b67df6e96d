import { decodeEntities, escapeHtml } from '../../text';

/** The line that makes a note findable is shown as it is: what looks like Markdown in it is part of the name. */
const MARKER_LINE = /^\[ref:[^\][\r\n]{1,100}\]$/;
const BULLET = /^( *)[-*](?= )(.*)$/s;
const HEADING = /^#{1,6}(?= )(.*)$/s;
/** Links to web pages, bold text, escaped characters: what the notes of this package are made of. */
const INLINE = /\[((?:[^\][\\]|\\.)*)\]\((https?:\/\/[^\s<>"'()\\]+)\)|\*\*((?:[^*\\]|\\.)+)\*\*|(https?:\/\/[^\s<>"'()\\]*[^\s<>"'()\\.,;:!?])/g;

/**
 * A note of plain text or Markdown as HTML for `note_html`. Everything is escaped but bold text, headings, list items and
 * links to web pages, so that nothing else of whoever wrote the text becomes HTML.
 */
export function noteHtml(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map((line) => line.trimEnd())
		.filter((line) => line !== '')
		.map(paragraph)
		.join('\n');
}

function paragraph(line: string): string {
	if (MARKER_LINE.test(line)) return `<p>${escapeHtml(line)}</p>`;
	const bullet = BULLET.exec(line);
	if (bullet) return `<p style="margin-left:${bullet[1].length >= 2 ? 3 : 1.5}em">• ${inline(bullet[2].trimStart())}</p>`;
	const heading = HEADING.exec(line);
	return heading ? `<p><strong>${inline(heading[1].trimStart())}</strong></p>` : `<p>${inline(line.trim())}</p>`;
}

function inline(line: string): string {
	let html = '';
	let end = 0;
	for (const match of line.matchAll(INLINE)) {
		const [whole, label, target, bold, bare] = match;
		html += literal(line.slice(end, match.index));
		if (target !== undefined) html += link(target, literal(label));
		else if (bold !== undefined) html += `<strong>${literal(bold)}</strong>`;
		else html += link(bare, literal(bare));
		end = match.index + whole.length;
	}
	return html + literal(line.slice(end));
}

/** Markdown's own escapes are what the text says; the rest is shown as it stands. */
function literal(text: string): string {
	return escapeHtml(decodeEntities(text.replace(/\\([!-/:-@[-`{-~])/g, '$1')));
}

function link(target: string, label: string): string {
	return `<a href="${escapeHtml(target)}">${label}</a>`;
}
