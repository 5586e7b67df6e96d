import type { JsonApiResource } from '../../../itglue/jsonapi';
import type { KnowledgeRecord, RecordLink } from '../../record';
import { distinctLinks, linksInText, recordOfUrl, recordTypeOf } from './links';
import { baseRecord } from './record-base';
import { field, idOf, isObject, line, richText, type RichText } from './values';

interface Block {
	heading: boolean;
	content: unknown;
	sort: number;
}

/**
 * A document's parts in order. A single document carries `sections` (kebab-case resources), a list carries `content`
 * (snake_case blocks), and documents from before sections a single string.
 */
function blocksOf(attributes: Record<string, unknown>): Block[] {
	const { sections, content } = attributes;
	const parts = Array.isArray(sections) && sections.length > 0 ? sections : content;
	if (!Array.isArray(parts)) return [{ heading: false, content: parts, sort: 0 }];
	return parts
		.filter(isObject)
		.map((part, index) => blockOf(part, index))
		.sort((a, b) => a.sort - b.sort);
}

function blockOf(part: Record<string, unknown>, index: number): Block {
	const section = isObject(part.attributes) ? part.attributes : part;
	const resource = isObject(section.resource) ? section.resource : section;
	return {
		heading: (section['resource-type'] ?? section.resource_type) === 'Document::Heading',
		content: resource.content ?? resource['rendered-content'] ?? resource.rendered_content,
		sort: typeof section.sort === 'number' ? section.sort : index,
	};
}

function readBlocks(blocks: Block[]): RichText {
	const texts: string[] = [];
	const headings: string[] = [];
	const links: string[] = [];
	for (const block of blocks) {
		const read = richText(block.content);
		if (block.heading && read.text !== '') headings.push(read.text.replace(/\s+/g, ' '));
		headings.push(...(block.heading ? [] : read.headings));
		links.push(...read.links);
		if (read.text !== '') texts.push(read.text);
	}
	return { text: texts.join('\n\n'), headings, links };
}

/** IT Glue shows a link on both of its sides, and does not say which one made it. */
function relatedItems(resource: JsonApiResource, included: ReadonlyMap<string, JsonApiResource>): RecordLink[] {
	const linkage = resource.relationships?.['related-items']?.data;
	if (!Array.isArray(linkage)) return [];
	return linkage.filter(isObject).flatMap((reference): RecordLink[] => {
		const item = included.get(`related-items/${String(reference.id)}`)?.attributes;
		if (!item || item.archived === true) return [];
		const id = idOf(item['resource-id']);
		const type = recordTypeOf(item['resource-type-name']) ?? recordTypeOf(item['asset-type']);
		const target = id && type ? { id, type } : recordOfUrl(line(item['resource-url']));
		return target ? [{ ...target, notes: line(item.notes) || null, direction: 'either' }] : [];
	});
}

/** A document of a list or a single one as a record; `folder` is its folder's path where the tenant tells. */
export function documentRecord(
	resource: JsonApiResource,
	included: ReadonlyMap<string, JsonApiResource>,
	folder: string | null,
): KnowledgeRecord {
	const { attributes } = resource;
	const base = baseRecord(resource, 'document', folder);
	if (base.withheld) return base.record;
	// A file stored as a document has no text the API could give.
	const read = attributes['is-uploaded'] === true ? richText(null) : readBlocks(blocksOf(attributes));
	return {
		...base.record,
		fields: [...field('headings', 'Headings', read.headings.join('\n')), ...field('body', 'Body', read.text)],
		links: distinctLinks(base.record, [...relatedItems(resource, included), ...linksInText(read.text, read.links)]),
	};
}
