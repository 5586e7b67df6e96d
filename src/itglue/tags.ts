import { InputError } from '../http/errors';
import type { ItGlueClient, JsonApiPage } from './client';
import type { ResourceDefinition } from './definition';
import { DEFINITIONS } from './definitions';
import { listDocuments } from './documents';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';
import { labelOf } from './naming';
import { listRequest } from './requests';
import { fieldNamed, tagEntries, type TraitField } from './traits';

/** The records a Tag field can link to. */
export interface TagTarget {
	definition: ResourceDefinition;
	/** Filters of their list besides the organization. */
	filters: Record<string, string>;
	/** "Configurations". */
	label: string;
}

/** IT Glue's names of tag types that are not those of the resource. */
const OTHER_NAMES = new Map([['accounts-users', 'users']]);

/** What a Tag field links to: `Configurations`, `FlexibleAssetType: 123`. Nothing for types that are not known here. */
export function tagTarget({ tagType = '' }: TraitField): TagTarget | undefined {
	const typeId = /^FlexibleAssetType:\s*(\d+)$/.exec(tagType)?.[1];
	const kebab = tagType.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
	const type = typeId ? 'flexible-assets' : (OTHER_NAMES.get(kebab) ?? kebab);
	const definition = DEFINITIONS.find((known) => known.type === type);
	if (!definition?.verbs.list) return undefined;
	return { definition, filters: typeId ? { flexible_asset_type_id: typeId } : {}, label: labelOf(definition.plural) };
}

/** Whether the list of such records is an organization's. */
export function isOfOrganization({ definition }: TagTarget): boolean {
	return (
		definition.filters.some(({ name }) => name === 'organization_id') ||
		definition.paths.nested?.parents.includes('organizations') === true
	);
}

/** The records a Tag field of an organization's asset can link to, page by page. */
export async function tagPages(
	client: ItGlueClient,
	{ definition, filters }: TagTarget,
	organizationId: string | undefined,
	options: { pageSize?: number; limit?: number; name?: string } = {},
): Promise<AsyncIterable<JsonApiPage>> {
	const { name, ...paging } = options;
	if (definition.type === 'documents') {
		return (await listDocuments(client, organizationId ?? '', {}, { ...paging, pageSize: undefined })).pages;
	}
	const canFilter = definition.filters.some((filter) => filter.name === 'organization_id');
	const { path, query } = listRequest(definition, {
		parentId: canFilter ? undefined : organizationId,
		filters: { ...filters, ...(canFilter ? { organization_id: organizationId } : {}), ...(name ? { name } : {}) },
		sort: definition.sorts.includes('name') ? { by: 'name' } : undefined,
	});
	return client.pages(path, query, paging);
}

/**
 * Traits with the ids of the records that Tag fields name. Ids stay as they are; names are compared whole, letter case aside.
 * @throws InputError for a name that no record, or more than one, has
 */
export async function withTagIds(
	client: ItGlueClient,
	organizationId: string,
	fields: TraitField[],
	given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
	const resolved = { ...given };
	for (const [name, value] of Object.entries(given)) {
		const field = fieldNamed(fields, name);
		const isEmpty = value === undefined || value === null || value === '';
		if (field.kind !== 'Tag' || isEmpty) continue;
		const entries = tagEntries(value);
		if (entries.every(isId)) continue;
		const ids: string[] = [];
		for (const entry of entries) ids.push(isId(entry) ? entry : await idOf(client, organizationId, field, entry));
		resolved[name] = ids;
	}
	return resolved;
}

function isId(entry: string): boolean {
	return /^\d+$/.test(entry);
}

async function idOf(client: ItGlueClient, organizationId: string, field: TraitField, name: string): Promise<string> {
	const target = tagTarget(field);
	const place = `"Traits" → "${field.name}" (${field.key})`;
	if (!target) {
		const advice = 'Enter IDs, which consist of digits only.';
		throw new InputError(`${place} cannot find ${quoted(name)} by name (${field.tagType ?? 'no tag type'}).`, advice, 'Traits');
	}
	const found = await named(client, target, organizationId, name);
	if (found.length === 1) return found[0].id;
	const { singular, plural } = target.definition;
	const where = isOfOrganization(target) ? 'this organization' : 'this account';
	if (found.length === 0) {
		const advice = `Enter the whole name as IT Glue has it, or the ID. Separate several with commas.`;
		throw new InputError(`${place} names a ${singular} that ${where} does not have: ${quoted(name)}.`, advice, 'Traits');
	}
	const ids = found.map(({ id }) => id).join(', ');
	const problem = `${place} names more than one: ${found.length} ${plural} are called ${quoted(name)}.`;
	throw new InputError(problem, `Enter the ID of the one you mean: ${ids}.`, 'Traits');
}

/** Records to read at a time where a list has no name filter. */
const SCANNED = 1000;
/** More than that many of one name are not told apart anyway. */
const MOST_NAMESAKES = 20;

async function named(
	client: ItGlueClient,
	target: TagTarget,
	organizationId: string,
	name: string,
): Promise<JsonApiResource[]> {
	const { definition } = target;
	const canFilter = definition.filters.some((filter) => filter.name === 'name') && !definition.quirks?.noNameFilter;
	// A comma separates alternatives in a filter.
	const options = canFilter && !name.includes(',') ? { name, pageSize: MOST_NAMESAKES, limit: MOST_NAMESAKES } : { pageSize: SCANNED };
	const found: JsonApiResource[] = [];
	for await (const { resources } of await tagPages(client, target, organizationId, options)) {
		found.push(...resources.filter(({ attributes }) => sameText(asText(attributes.name), name)));
		if (found.length >= MOST_NAMESAKES) break;
	}
	return found;
}

function sameText(held: string, wanted: string): boolean {
	return held.toLowerCase() === wanted.toLowerCase();
}
