import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult, INodeParameters } from 'n8n-workflow';
import { InputError, isServiceError } from '../../src/http/errors';
import type { ItGlueClient, Query } from '../../src/itglue/client';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { attachedPages } from '../../src/itglue/attached';
import { DEFINITIONS, definitionOf } from '../../src/itglue/definitions';
import { DESTINATION_TYPES } from '../../src/itglue/definitions/relation-attachment';
import { FOLDER_FILTERS } from '../../src/itglue/documents';
import { asText, optionalRecordId, recordId } from '../../src/itglue/ids';
import type { JsonApiDocument, JsonApiResource } from '../../src/itglue/jsonapi';
import { type BuiltRequest, hasSeveralParents, listRequest } from '../../src/itglue/requests';
import { getItGlueClient } from './client';
import { toNodeError } from './errors';
import { locatorValue } from './resource/chosen';
import { PARENT_ID, PARENT_TYPE, parentTypeOf } from './resource/parent';
import { SEARCH_DESTINATIONS, SEARCH_PARENTS } from './resource/parameters';
import {
	chosenFilters,
	idParameter,
	isSearchable,
	listsUnderParent,
	resourceLabel,
	searchMethod,
} from './resource/resource';

type ListSearch = (this: ILoadOptionsFunctions, filter?: string, token?: string) => Promise<INodeListSearchResult>;

/** Records shown at a time where nothing is searched for. */
const SHOWN = 100;
/** IT Glue only matches whole names, so a search reads the list, a page of this size at a time. */
const SCANNED = 1000;
/** The most pages one call reads before it gives back what it has and a token to go on from. */
const MOST_PAGES = 5;
/** Enough matches to fill the list that drops down. */
const ENOUGH = 25;

/** A `listSearch` method for every resource that can be listed, by `searchMethod` of its definition. */
export const listSearch: Record<string, ListSearch> = {
	...Object.fromEntries(
		DEFINITIONS.filter(isSearchable).map((definition) => [searchMethod(definition), searchFor(() => definition)]),
	),
	[SEARCH_PARENTS]: searchFor((context) => definitionOf(fixedText(context.getCurrentNodeParameter(PARENT_TYPE)))),
	[SEARCH_DESTINATIONS]: searchFor((context) => {
		// The parameter beside the one that is searched for.
		const display = fixedText(context.getCurrentNodeParameter('&destinationType'));
		const type = DESTINATION_TYPES[display as keyof typeof DESTINATION_TYPES];
		if (type) return definitionOf(type);
		throw new InputError(`IT Glue has no list of records of the type "${display}".`, 'Enter the ID of the record.', 'Record');
	}),
};

function searchFor(definitionFor: (context: ILoadOptionsFunctions) => ResourceDefinition): ListSearch {
	return async function (filter, token) {
		try {
			const definition = definitionFor(this);
			const client = await getItGlueClient(this, 0);
			const wanted = filter?.trim() ?? '';
			if (hasSeveralParents(definition)) return await searchAttached(this, client, definition, wanted);
			return await search({ client, definition, request: scopedList(this, definition) }, wanted, token);
		} catch (error) {
			throw toNodeError(error, { node: this.getNode() });
		}
	};
}

/** What hangs on one record are few: all of them at once. */
async function searchAttached(
	context: ILoadOptionsFunctions,
	client: ItGlueClient,
	definition: ResourceDefinition,
	wanted: string,
): Promise<INodeListSearchResult> {
	const parentType = parentTypeOf(definition, fixedText(context.getCurrentNodeParameter(PARENT_TYPE)));
	const value = fixedText(locatorValue(context.getCurrentNodeParameter(PARENT_ID)));
	const parentId = recordId(value, definitionOf(parentType), 'Record');
	const found: JsonApiResource[] = [];
	for await (const { resources } of attachedPages(client, definition, { parentType, parentId })) {
		found.push(...resources.filter((resource) => wanted === '' || matchesName(resource, wanted)));
	}
	return { results: found.map((resource) => asItem(resource, false)) };
}

/** The text of a parameter that others are searched by. @throws InputError for an expression */
function fixedText(value: unknown): string {
	const text = asText(value);
	if (!text.startsWith('=')) return text;
	const advice = 'Choose a fixed value to search, or enter the ID of the record instead of choosing it.';
	throw new InputError('What the list is searched by is an expression, whose value is not known before the run.', advice);
}

/** A list of records to look for a name in. */
export interface Search {
	client: ItGlueClient;
	definition: ResourceDefinition;
	request: BuiltRequest;
}

/** The list within what is already chosen in the node: parent, organization, type. */
function scopedList(context: ILoadOptionsFunctions, definition: ResourceDefinition): BuiltRequest {
	const chosen = (type: string) => chosenId(context, definitionOf(type));
	const parentType = definition.paths.nested?.parents[0];
	const filters = Object.fromEntries(
		chosenFilters(definition).map(({ name, references = '' }) => [name, chosen(references)]),
	);
	const sort = definition.sorts.includes('name') ? { by: 'name' } : undefined;
	const parentId = parentType && listsUnderParent(definition) ? chosen(parentType) : undefined;
	return listRequest(definition, { parentId, filters, sort });
}

function chosenId(context: ILoadOptionsFunctions, definition: ResourceDefinition): string | undefined {
	const name = idParameter(definition);
	const value = (context.getCurrentNodeParameters() as INodeParameters | undefined)?.[name];
	const id = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
	const text = asText(id);
	if (text.startsWith('=')) {
		const label = resourceLabel(definition);
		const advice = 'Choose a fixed value to search, or enter the ID of the record instead of choosing it.';
		throw new InputError(`"${label}" is an expression, whose value is not known before the run.`, advice, label);
	}
	return optionalRecordId(text, definition, resourceLabel(definition));
}

/** Records whose name contains the words, those that are called so exactly among them; not all where there are many. */
export async function recordsNamed(where: Search, wanted: string): Promise<JsonApiResource[]> {
	const exact = await exactMatches(where, wanted);
	if (exact.length > 0) return exact;
	return (await scanFor(where, wanted, 1)).matches;
}

async function search(where: Search, wanted: string, token?: string): Promise<INodeListSearchResult> {
	const from = Math.max(1, Math.floor(Number(token ?? 1)) || 1);
	if (wanted === '') {
		const page = await fetchPage(where, from, SHOWN);
		return { results: asItems(where, records(page)), paginationToken: nextToken(page) };
	}
	const exact = token ? [] : await exactMatches(where, wanted);
	const scan = await scanFor(where, wanted, from);
	const found = new Map([...exact, ...scan.matches].map((resource) => [resource.id, resource]));
	return { results: asItems(where, [...found.values()]), paginationToken: scan.token };
}

/** One small request that answers the common case at once: the whole name was typed. */
async function exactMatches({ client, definition, request }: Search, name: string): Promise<JsonApiResource[]> {
	const filterable = definition.filters.some((filter) => filter.name === 'name');
	// A comma separates alternatives, so a name with one cannot be asked for.
	if (!filterable || definition.quirks?.noNameFilter || name.includes(',')) return [];
	const query = { ...request.query, 'filter[name]': name, 'page[size]': SHOWN };
	return records(await client.get(request.path, query));
}

async function scanFor(
	where: Search,
	wanted: string,
	from: number,
): Promise<{ matches: JsonApiResource[]; token?: string }> {
	const matches: JsonApiResource[] = [];
	let token: string | undefined = String(from);
	for (let read = 0; read < MOST_PAGES && token && matches.length < ENOUGH; read += 1) {
		const page: JsonApiDocument = await fetchPage(where, Number(token), pageSize(where.definition));
		matches.push(...records(page).filter((resource) => matchesName(resource, wanted)));
		token = nextToken(page);
	}
	return { matches, token };
}

function pageSize({ quirks }: ResourceDefinition): number {
	return quirks?.pageSize ?? SCANNED;
}

async function fetchPage({ client, definition, request }: Search, number: number, size: number) {
	const query = { ...request.query, 'page[size]': Math.min(size, pageSize(definition)), 'page[number]': number };
	if (definition.type !== 'documents') return await client.get(request.path, query);
	const [first, ...others] = FOLDER_FILTERS.map((filter): Query => ({ ...query, ...filter }));
	return await others.reduce(
		async (answer, next) => await answer.catch(async (error) => await ifRefused(error, client, request.path, next)),
		client.get(request.path, first),
	);
}

async function ifRefused(error: unknown, client: ItGlueClient, path: string, query: Query): Promise<JsonApiDocument> {
	const refused = isServiceError(error) && (error.status === 400 || error.status === 422);
	return await (refused ? client.get(path, query) : Promise.reject(error));
}

function records({ data }: JsonApiDocument): JsonApiResource[] {
	return Array.isArray(data) ? data : [];
}

/** n8n hands tokens back as text, and loses numbers. */
function nextToken({ meta }: JsonApiDocument): string | undefined {
	const next = meta?.['next-page'];
	return typeof next === 'number' ? String(next) : undefined;
}

function matchesName({ attributes }: JsonApiResource, wanted: string): boolean {
	const needle = wanted.toLocaleLowerCase();
	return [attributes.name, attributes['short-name'], attributes.hostname].some(
		(name) => typeof name === 'string' && name.toLocaleLowerCase().includes(needle),
	);
}

function asItems({ request }: Search, resources: JsonApiResource[]): INodeListSearchItems[] {
	const organizationChosen =
		request.path.startsWith('/organizations/') || 'filter[organization_id]' in request.query;
	return resources.map((resource) => asItem(resource, !organizationChosen));
}

function asItem({ id, attributes }: JsonApiResource, withOrganization: boolean): INodeListSearchItems {
	const name = asText(attributes.name) || `${asText(attributes['resource-type']) || 'Record'} ${id}`;
	const organization = withOrganization ? asText(attributes['organization-name']) : '';
	const url = asText(attributes['resource-url']);
	return { name: organization ? `${name} (${organization})` : name, value: id, ...(url ? { url } : {}) };
}
