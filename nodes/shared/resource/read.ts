import type { IDataObject } from 'n8n-workflow';
import type { Lane } from '../../../src/itglue/client';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { definitionOf } from '../../../src/itglue/definitions';
import { asText, recordId } from '../../../src/itglue/ids';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';
import { fieldName, withArticle } from '../../../src/itglue/naming';
import {
	type BuiltRequest,
	hasSeveralParents,
	listRequest,
	type ParentChoice,
	showRequest,
} from '../../../src/itglue/requests';
import { forTools, includedWith, recordKey, simplify, withoutSecrets } from '../../../src/itglue/simplify';
import { isToolRun } from '../context';
import { chosenValue, scopeOf } from './chosen';
import {
	dateRangeParameters,
	filters,
	inclusion,
	LIMIT,
	locator,
	locatorOf,
	RETURN_ALL,
	SIMPLIFY,
	sorting,
} from './parameters';
import { parentOf, parentProperties } from './parent';
import {
	chosenFilters,
	collectedFilters,
	idParameter,
	listsUnderParent,
	type Operation,
	type OperationContext,
	resourceLabel,
	showsUnderParent,
} from './resource';

/** The largest page IT Glue serves. */
const LARGEST_PAGE = 1000;

export interface ReadOperationOptions {
	/** Parameters beyond those every resource has. */
	properties?: Operation['properties'];
	run?: Operation['run'];
}

export function getOperation(definition: ResourceDefinition, options: ReadOperationOptions = {}): Operation {
	return {
		value: 'get',
		name: 'Get',
		action: `Get ${withArticle(definition.singular)}`,
		description: `Retrieve ${withArticle(definition.singular)}`,
		properties: [
			...scopeProperties(definition, 'get'),
			locator(definition, { required: true }),
			...(options.properties ?? []),
			SIMPLIFY,
			...inclusion(definition.verbs.show?.includes),
		],
		readOnly: true,
		run: options.run ?? runGet,
	};
}

export function getManyOperation(definition: ResourceDefinition, options: ReadOperationOptions = {}): Operation {
	return {
		value: 'getAll',
		name: 'Get Many',
		action: `Get many ${definition.plural}`,
		description: `Retrieve a list of ${definition.plural}`,
		properties: [
			...scopeProperties(definition, 'getAll'),
			...(options.properties ?? []),
			RETURN_ALL,
			LIMIT,
			...filters(definition),
			...sorting(definition),
			SIMPLIFY,
			...inclusion(definition.verbs.list?.includes),
		],
		readOnly: true,
		lane: (context, itemIndex): Lane => (context.getNodeParameter('returnAll', itemIndex) ? 'bulk' : 'interactive'),
		run: options.run ?? runGetMany,
	};
}

/** What is chosen before the record or the list: its parent, its organization, its type. */
export function scopeProperties(definition: ResourceDefinition, operation: 'get' | 'getAll'): Operation['properties'] {
	if (hasSeveralParents(definition)) return parentProperties(definition);
	const parentType = definition.paths.nested?.parents[0];
	const needsParent = operation === 'get' ? showsUnderParent(definition) : listsUnderParent(definition);
	const scopes = chosenFilters(definition).map(({ references = '', required }) => {
		const isRequired = operation === 'getAll' && required;
		return locatorOf(references, {
			required: isRequired,
			description: isRequired ? undefined : scopeText(definition, references, operation),
		});
	});
	const known = parentType && scopes.some((scope) => scope.name === idParameter(definitionOf(parentType)));
	if (!parentType || known) return byScope(scopes);
	const description = needsParent ? undefined : scopeText(definition, parentType, operation);
	return [...parentProperties(definition, { required: needsParent, description }), ...byScope(scopes)];
}

/** The type first where there is one: it decides what the list can show. */
function byScope(scopes: Operation['properties']): Operation['properties'] {
	return [...scopes].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
}

function scopeText({ plural }: ResourceDefinition, references: string, operation: 'get' | 'getAll'): string {
	const scope = definitionOf(references).singular;
	return operation === 'get' ? 'Narrows the list to choose from' : `Only ${plural} of this ${scope}`;
}

async function runGet(operation: OperationContext): Promise<void> {
	const { definition, emit } = operation;
	const { resource, included } = await fetchRecord(operation, getRequest(operation));
	emit(shape(operation, resource, indexOf(included), definition));
}

/** The request for the record chosen in the node. */
export function getRequest(operation: OperationContext): BuiltRequest {
	const { definition } = operation;
	const id = recordId(chosenValue(operation, idParameter(definition)), definition, resourceLabel(definition));
	const parent = showsUnderParent(definition) ? parentOf(operation) : {};
	return showRequest(definition, id, { ...parent, include: includeOf(operation) });
}

export async function fetchRecord(
	{ client }: OperationContext,
	{ path, query }: BuiltRequest,
): Promise<{ resource: JsonApiResource; included: JsonApiResource[] }> {
	const { data, included = [] } = await client.get(path, query);
	return { resource: data as JsonApiResource, included };
}

async function runGetMany(operation: OperationContext): Promise<void> {
	const { definition, client } = operation;
	const { path, query } = listRequest(definition, {
		...listParent(operation),
		filters: { ...scopeFilters(operation), ...collectedValues(operation) },
		sort: sortOf(operation),
		include: includeOf(operation),
	});
	await emitPages(operation, client.pages(path, query, pageOptions(operation)));
}

/** Emits the records of pages as they come, up to the limit. */
export async function emitPages(
	operation: OperationContext,
	pages: AsyncIterable<{ resources: JsonApiResource[]; included: JsonApiResource[] }>,
	finish: (resource: JsonApiResource, record: IDataObject) => IDataObject = (_, record) => record,
): Promise<void> {
	const limit = limitOf(operation);
	let emitted = 0;
	for await (const { resources, included } of pages) {
		const index = indexOf(included);
		for (const resource of resources) {
			if (emitted >= limit) return;
			operation.emit(finish(resource, shape(operation, resource, index, operation.definition)));
			emitted += 1;
		}
	}
}

/** Few requests where all is wanted, no record too many where a limit is set. */
export function pageOptions(operation: OperationContext): { limit?: number; pageSize: number } {
	const limit = limitOf(operation);
	const { pageSize = LARGEST_PAGE, maxPages = Infinity } = operation.definition.quirks ?? {};
	const most = Math.min(limit, maxPages * pageSize);
	return { limit: Number.isFinite(most) ? most : undefined, pageSize: Math.min(most, pageSize) };
}

/** A record as the node gives it out: simplified, or as IT Glue answered it; never with a password value. */
export function shape(
	{ context, itemIndex }: OperationContext,
	resource: JsonApiResource,
	included: ReadonlyMap<string, JsonApiResource>,
	definition: ResourceDefinition,
): IDataObject {
	const related = includedWith(resource, included);
	const simplified = context.getNodeParameter('simplify', itemIndex, true) as boolean;
	const given = isToolRun(context) ? forTools(definition, resource) : resource;
	const record = simplified ? simplify(definition, given) : withoutSecrets({ ...given });
	const extra = Object.keys(related).length > 0 ? { included: withoutSecrets(related) } : {};
	return { ...record, ...extra } as IDataObject;
}

export function indexOf(included: JsonApiResource[]): ReadonlyMap<string, JsonApiResource> {
	return new Map(included.map((resource) => [recordKey(resource), resource]));
}

function limitOf({ context, itemIndex }: OperationContext): number {
	if (context.getNodeParameter('returnAll', itemIndex, false)) return Infinity;
	const limit = Math.floor(Number(context.getNodeParameter('limit', itemIndex, 50)));
	return limit >= 1 ? limit : 50;
}

/** The parent whose list is asked for; an organization is a filter of the flat list where there is one. */
function listParent(operation: OperationContext): ParentChoice {
	const { definition } = operation;
	const { nested } = definition.paths;
	const isFilter = chosenFilters(definition).some(({ references }) => references === nested?.parents[0]);
	return isFilter && !listsUnderParent(definition) ? {} : parentOf(operation);
}

function scopeFilters(operation: OperationContext): Record<string, unknown> {
	return Object.fromEntries(
		chosenFilters(operation.definition).map(({ name, references = '' }) => [name, scopeOf(operation, references)]),
	);
}

/** The Filters collection under IT Glue's names. Unknown keys stay, and are refused when the request is built. */
function collectedValues({ context, definition, itemIndex }: OperationContext): Record<string, unknown> {
	const given = { ...(context.getNodeParameter('filters', itemIndex, {}) as IDataObject) };
	const values: Record<string, unknown> = {};
	for (const filter of collectedFilters(definition)) {
		if (filter.kind === 'date-range') {
			const { from, to } = dateRangeParameters(filter);
			values[filter.name] = { from: given[from], to: given[to] };
			delete given[from];
			delete given[to];
			continue;
		}
		const name = fieldName(filter.name);
		if (name in given) values[filter.name] = given[name];
		delete given[name];
	}
	return { ...values, ...given };
}

export function sortOf({ context, itemIndex }: OperationContext): { by: string; descending: boolean } | undefined {
	const { by, direction } = context.getNodeParameter('sort', itemIndex, {}) as IDataObject;
	return asText(by) === '' ? undefined : { by: asText(by), descending: direction === 'desc' };
}

export function includeOf({ context, itemIndex }: OperationContext): string[] {
	const { include } = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	return Array.isArray(include) ? include.map(asText) : asText(include).split(',').filter(Boolean);
}

/** What an AI agent is told where a list is empty. */
export function nothingFound(definition: ResourceDefinition): IDataObject {
	return { found: 0, message: `No ${definition.plural} match. Filters match whole values only, not parts of them.` };
}
