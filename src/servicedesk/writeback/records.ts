import { createHash } from 'crypto';
import { ANY_MARKER } from './render';
import { type StandingSection, sectionsOf } from '../../itglue/document-write';
import type { ItGlueClient } from '../../itglue/client';
import { asText } from '../../itglue/ids';
import type { JsonApiDocument, JsonApiResource } from '../../itglue/jsonapi';
import { type TraitField, type Traits, typeFields } from '../../itglue/traits';
import { heldTraits } from '../../itglue/traits-write';
import { escapeHtml, htmlToMarkdown } from '../../text';

interface LiveRecord {
	id: string;
	organizationId: string;
	name: string;
	url: string;
	/** Why it must not be written to, as a sentence; null where it may. */
	leftAlone: string | null;
	/** Of everything it holds but entries of write-backs. */
	fingerprint: string;
	/** Ids of the configurations it is linked to, by the id of the link. */
	linked: Map<string, string>;
}

/** A document as it stands in IT Glue. */
export interface LiveDocument extends LiveRecord {
	sections: StandingSection[];
	/** ISO 8601 UTC; null for a draft. */
	publishedAt: string | null;
	createdAt: string;
}

/** A flexible asset as it stands in IT Glue. */
export interface LiveAsset extends LiveRecord {
	resource: JsonApiResource;
	fields: TraitField[];
	traits: Traits;
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64');

/** An entry in a trait: from the rule before it to the mark at its end. */
const ENTRY = /<hr\s*\/?>\s*<p>(?:(?!<hr)[^])*?\[ref:write-back\/[\w.:-]{1,64}\/[\w.:-]{1,64}\]\s*<\/p>/g;

export const isEntry = ({ content }: Pick<StandingSection, 'content'>): boolean => content.search(ANY_MARKER) !== -1;

const linksOf = ({ included = [] }: JsonApiDocument): Map<string, string> =>
	new Map(
		included
			.filter(
				({ type, attributes: link }) => type === 'related-items' && link['resource-type-name'] === 'Configuration',
			)
			.map(({ id: link, attributes: { 'resource-id': other } }): [string, string] => [link, asText(other)]),
	);

/** The configurations a record is linked to, by the id of the link. @param path of the record, such as `/documents/1` */
export async function readLinks(client: ItGlueClient, path: string): Promise<Map<string, string>> {
	return linksOf(await client.get(path, { include: 'related_items' }));
}

function common(answer: JsonApiDocument): Omit<LiveRecord, 'fingerprint'> {
	const data = answer.data as JsonApiResource;
	const { id, attributes } = data;
	return {
		id,
		organizationId: asText(attributes['organization-id']),
		name: asText(attributes.name),
		url: asText(attributes['resource-url']),
		leftAlone: leftAloneFor(data),
		linked: linksOf(answer),
	};
}

function leftAloneFor({ attributes, relationships }: JsonApiResource): string | null {
	const name = `“${asText(attributes.name)}”`;
	if (attributes.restricted === true) return `${name} is restricted to some users, so it is left alone.`;
	if (attributes.archived === true) return `${name} is archived, so it is left alone.`;
	if (attributes['is-uploaded'] === true)
		return `${name} is an uploaded file without text in IT Glue, so it is left alone.`;
	const adapters = relationships?.['adapters-resources']?.data;
	if (Array.isArray(adapters) && adapters.length > 0)
		return `${name} is synced from another system, so it is left alone.`;
	return null;
}

/** Reads a document with its sections and links: two requests. Errors are `ServiceError`s. */
export async function readLiveDocument(client: ItGlueClient, id: string): Promise<LiveDocument> {
	const answer = await client.get(`/documents/${id}`, { include: 'related_items' });
	const { attributes } = answer.data as JsonApiResource;
	const sections = await sectionsOf(client, id);
	const own = sections.filter((section) => !isEntry(section));
	return {
		...common(answer),
		sections,
		publishedAt: asText(attributes['published-at']) || null,
		createdAt: asText(attributes['created-at']),
		fingerprint: hashOf([asText(attributes.name), own.map(({ kind, content, level }) => [kind, content, level])]),
	};
}

/** Reads a flexible asset with its type's fields and its links: two requests. Errors are `ServiceError`s. */
export async function readLiveAsset(client: ItGlueClient, id: string): Promise<LiveAsset> {
	const answer = await client.get(`/flexible_assets/${id}`, { include: 'adapters_resources,related_items' });
	const resource = answer.data as JsonApiResource;
	const fields = await typeFields(client, asText(resource.attributes['flexible-asset-type-id']));
	const traits = heldTraits(resource);
	const held = Object.entries(traits).map(([key, value]) => [
		key,
		typeof value === 'string' ? value.replace(ENTRY, '') : value,
	]);
	const record = common(answer);
	return {
		...record,
		leftAlone: record.leftAlone ?? unkeepable(record.name, fields, traits),
		resource,
		fields,
		traits,
		fingerprint: hashOf(held),
	};
}

/** IT Glue replaces traits whole and takes files and passwords only anew, so a record with some cannot be written. */
function unkeepable(name: string, fields: TraitField[], traits: Traits): string | null {
	const held = fields.filter(({ kind, key }) => (kind === 'Upload' || kind === 'Password') && traits[key]);
	if (held.length === 0) return null;
	const names = held.map((field) => `“${field.name}”`).join(', ');
	return `“${name}” holds files or passwords (${names}) that a change by API would destroy, so it is left alone.`;
}

const GROWING = [
	/runbook|procedure|resolution|known issue|troubleshoot/i,
	/note|remark|comment|history|additional|detail/i,
];

/** The trait that grows: the configured one by key or name, else a text box named for it, else the last text box. */
export function growingTrait({ fields }: LiveAsset, configured: string): TraitField | null {
	const boxes = fields.filter(({ kind }) => kind === 'Textbox');
	const wanted = configured.trim().toLowerCase();
	if (wanted !== '') return boxes.find(({ key, name }) => [key, name.toLowerCase()].includes(wanted)) ?? null;
	return GROWING.map((pattern) => boxes.find(({ name }) => pattern.test(name))).find(Boolean) ?? boxes.at(-1) ?? null;
}

/** A document's text as Markdown. */
export function documentMarkdown({ sections }: LiveDocument): string {
	const parts = sections.map(({ kind, content, level }) => {
		const tag = `h${Math.min(6, Math.max(1, level || 2))}`;
		return kind === 'Document::Heading' ? `<${tag}>${escapeHtml(content)}</${tag}>` : content;
	});
	return htmlToMarkdown(parts.join('\n'));
}

/** One trait's text as Markdown. */
export function traitMarkdown({ traits }: LiveAsset, key: string): string {
	const value = traits[key];
	return typeof value === 'string' ? htmlToMarkdown(value) : '';
}
