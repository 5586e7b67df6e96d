import { htmlToText, looksLikeHtml } from '../text/html';
import type { ResourceDefinition } from './definition';
import type { JsonApiResource } from './jsonapi';
import { fieldName } from './naming';

/**
 * A record as plain fields: `id`, the attributes of the definition's summary in camelCase with ids as strings, and
 * `resourceUrl`, its page in IT Glue.
 */
export type SimpleRecord = Record<string, unknown>;

/** Attributes that hold a secret wherever they appear, in kebab and in snake case. */
const SECRETS = new Set(['password', 'otp-secret', 'otp_secret']);

/** Attributes that hold the address of a file, which is signed: whoever has it has the file. */
const DOWNLOADS = new Set(['download-url', 'download_url']);

/** The few fields a person or a model needs of a record. Never a password value. */
export function simplify(definition: ResourceDefinition, resource: JsonApiResource): SimpleRecord {
	const { attributes } = resource;
	const simple: SimpleRecord = { id: resource.id };
	for (const name of namesToShow(definition, attributes)) {
		if (name in attributes) simple[fieldName(name)] = simpleValue(name, attributes[name]);
	}
	if (typeof attributes['resource-url'] === 'string') simple.resourceUrl = attributes['resource-url'];
	return simple;
}

function namesToShow({ summary, quirks, attributes: known }: ResourceDefinition, attributes: JsonApiResource['attributes']) {
	if (!quirks?.unconfirmedAttributes) return summary;
	const described = new Set(known.map(({ name }) => name));
	const others = Object.entries(attributes).filter(([name, value]) => !described.has(name) && isPlain(value));
	return [...summary, ...others.map(([name]) => name).filter((name) => !SECRETS.has(name))];
}

function isPlain(value: unknown): boolean {
	return typeof value !== 'object';
}

/** A copy of a record without what an AI agent is not to see. */
export function forTools(definition: ResourceDefinition, resource: JsonApiResource): JsonApiResource {
	const hidden = new Set(definition.attributes.filter(({ notForTools }) => notForTools).map(({ name }) => name));
	const attributes = Object.entries(resource.attributes).filter(([name]) => !hidden.has(name));
	return withoutDownloads({ ...resource, attributes: Object.fromEntries(attributes) });
}

/** A copy without any password value or one-time password secret; traits are the user's own fields and stay. */
export function withoutSecrets<T>(value: T): T {
	if (Array.isArray(value)) return value.map(withoutSecrets) as T;
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value)
		.filter(([name]) => !SECRETS.has(name))
		.map(([name, inner]) => [name, name === 'traits' ? inner : withoutSecrets(inner)]);
	return Object.fromEntries(kept) as T;
}

/**
 * A copy without what gives out files: addresses to download them from need no further proof, so they are not for AI
 * agents. What remains of a file is its name, type and size.
 */
export function withoutDownloads<T>(value: T): T {
	if (Array.isArray(value)) return value.map(withoutDownloads) as T;
	if (typeof value !== 'object' || value === null) return value;
	const isFile = 'url' in value && ('content-type' in value || 'size' in value);
	const kept = Object.entries(value)
		.filter(([name]) => !DOWNLOADS.has(name) && !(isFile && name === 'url'))
		.map(([name, inner]) => [name, withoutDownloads(inner)]);
	return Object.fromEntries(kept) as T;
}

/** The records a record's relationships point to, by relationship, out of a page's `included`. */
export function includedWith(
	resource: JsonApiResource,
	included: ReadonlyMap<string, JsonApiResource>,
): Record<string, JsonApiResource[]> {
	const found: Record<string, JsonApiResource[]> = {};
	for (const [name, { data }] of Object.entries(resource.relationships ?? {})) {
		const links = (Array.isArray(data) ? data : [data]) as Array<{ type?: string; id?: string } | null | undefined>;
		const records = links.map((link) => link && included.get(recordKey(link))).filter((record) => !!record);
		if (records.length > 0) found[fieldName(name)] = records;
	}
	return found;
}

/** Where `includedWith` finds a record. */
export function recordKey({ type, id }: { type?: string; id?: string }): string {
	return `${type}/${id}`;
}

/** An attribute's value as a reader sees it. */
export function simpleValue(name: string, value: unknown): unknown {
	if (name === 'traits') return simpleTraits(value);
	if (isIdName(name)) return idText(value);
	if (typeof value === 'string' && looksLikeHtml(value)) return htmlToText(value).text;
	return value;
}

/** Traits as a reader sees them: tags as names with ids, files as names with links, rich text as plain text. */
function simpleTraits(traits: unknown): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries((traits ?? {}) as Record<string, unknown>).map(([key, value]) => [key, simpleTrait(value)]),
	);
}

function simpleTrait(value: unknown): unknown {
	if (typeof value === 'string') return looksLikeHtml(value) ? htmlToText(value).text : value;
	if (typeof value !== 'object' || value === null) return value;
	const { values, url, name } = value as { values?: unknown; url?: unknown; name?: unknown };
	if (Array.isArray(values)) return values.map(simpleTag);
	return url !== undefined ? { name, url } : value;
}

function simpleTag(tag: unknown): unknown {
	if (typeof tag !== 'object' || tag === null) return tag;
	const { id, name } = tag as { id?: unknown; name?: unknown };
	return { id: idText(id), name };
}

function isIdName(name: string): boolean {
	return name.endsWith('-id') || name.endsWith('-ids');
}

/** Ids have 15 digits and more: as text they survive every tool on the way. */
function idText(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(idText);
	return typeof value === 'number' ? String(value) : value;
}
