import { escapeHtml } from '../text/escape';
import { htmlToText } from '../text/html';
import { htmlToMarkdown } from '../text/htmlToMarkdown';
import type { JsonApiResource } from './jsonapi';

export type BodyFormat = 'html' | 'markdown' | 'text';

interface Part {
	kind: string;
	content: string;
	level: number;
	sort: number;
}

/**
 * A document's body in one piece, in the order of its sections; `null` where the answer has none (uploaded files).
 * HTML is what people wrote in IT Glue, unchecked: whoever shows it has to sanitise it.
 */
export function documentBody(document: JsonApiResource, format: BodyFormat): string | null {
	const html = bodyHtml(document.attributes);
	if (html === null || format === 'html') return html;
	return format === 'markdown' ? htmlToMarkdown(html) : htmlToText(html).text;
}

/** Sections are the truth where they are given; `content` blocks repeat them; old documents have one HTML string. */
function bodyHtml({ sections, content }: Record<string, unknown>): string | null {
	if (Array.isArray(sections) && sections.length > 0) return joined(sections.map(sectionPart));
	if (Array.isArray(content)) return content.length > 0 ? joined(content.map(blockPart)) : null;
	return typeof content === 'string' && content !== '' ? content : null;
}

function joined(parts: Part[]): string {
	return parts
		.sort((a, b) => a.sort - b.sort)
		.map(partHtml)
		.filter(Boolean)
		.join('\n');
}

function partHtml({ kind, content, level }: Part): string {
	if (!kind.endsWith('Heading')) return content;
	return content === '' ? '' : `<h${level}>${escapeHtml(content)}</h${level}>`;
}

function sectionPart(section: unknown, index: number): Part {
	const { attributes = {} } = (section ?? {}) as { attributes?: Record<string, unknown> };
	return part(attributes['resource-type'], attributes, attributes.sort, index);
}

/** Inside blocks the names are snake_case, though everything around them is kebab-case. */
function blockPart(block: unknown, index: number): Part {
	const { resource_type: kind, resource = {}, sort } = (block ?? {}) as Record<string, unknown>;
	return part(kind, (resource ?? {}) as Record<string, unknown>, sort, index);
}

function part(kind: unknown, source: Record<string, unknown>, sort: unknown, index: number): Part {
	const level = Math.floor(Number(source.level));
	return {
		kind: String(kind ?? ''),
		content: typeof source.content === 'string' ? source.content : '',
		level: level >= 1 && level <= 6 ? level : 2,
		sort: typeof sort === 'number' ? sort : index,
	};
}
