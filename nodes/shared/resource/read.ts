import type { IDataObject } from 'n8n-workflow';
import type { Lane } from '../../../src/itglue/client';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { definitionOf } from '../../../src/itglue/definitions';
import { asText, recordId } from '../../../src/itglue/ids';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';
import { fieldName, isSameName, withArticle } from '../../../src/itglue/naming';
import {
	type BuiltRequest,
	hasSeveralParents,
	listRequest,
	type ParentChoice,
	showRequest,
} from '../../../src/itglue/requests';
import { includedWith, recordKey, withoutDownloads, withoutSecrets } from '../../../src/itglue/simplify';
import { isToolRun } from '../context';
import { isOn, listOf } from '../given';
import { chosenValue, scopeOf } from './chosen';
import { AMOUNT, amountOf, moreNote, outputProperties, recordOutput } from './output';
import { dateRangeParameters, filters, locator, locatorOf, sorting, verbOptions } from './parameters';
import { NARROWS, parentOf, parentProperties } from './parent';
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
		action: `Get ${withArticle(definition.singular)} by its ID`,
		description: `Retrieve ${withArticle(definition.singular)}`,
		properties: [
			...scopeProperties(definition, 'get'),
			locator(definition, { required: true }),
			...(options.properties ?? []),
			...outputProperties(definition),
			...verbOptions(definition.verbs.show),
		],
		readOnly: true,
		run: options.run ?? runGet,
	};
}

export function getManyOperation(definition: ResourceDefinition, options: ReadOperationOptions = {}): Operation {
	return {
		value: 'getAll',
		name: 'Get Many',
		action: `Get many ${definition.plural}${listedBy(definition)}`,
		description: `Retrieve a list of ${definition.plural}`,
		properties: [
			...scopeProperties(definition, 'getAll'),
			...(options.properties ?? []),
			...AMOUNT,
			...filters(definition),
			...sorting(definition),
			...outputProperties(definition),
			...verbOptions(definition.verbs.list),
		],
		readOnly: true,
		lane: (context, itemIndex): Lane =>
			isOn(context.getNodeParameter('returnAll', itemIndex, false)) ? 'bulk' : 'interactive',
		run: options.run ?? runGetMany,
	};
}

/** How a list is found, for a model that chooses by it: " of an organization by exact name and other filters". */
function listedBy(definition: ResourceDefinition): string {
	const { paths, filters: known, quirks } = definition;
	const parents = listsUnderParent(definition) ? (paths.nested?.parents ?? []) : [];
	const scopes = new Set([...parents, ...chosenFilters(definition).map(({ references = '' }) => references)]);
	const scope = parents.length > 1 ? ' of a record' : ` of ${[...scopes].map(singularOf).join(' and ')}`;
	const hasName = known.some(({ name }) => name === 'name') && !quirks?.noNameFilter;
	const others = collectedFilters(definition).length > (hasName ? 1 : 0);
	const by = [hasName ? 'exact name' : '', others ? `${hasName ? 'other ' : ''}filters` : ''].filter(Boolean);
	return `${scopes.size > 0 ? scope : ''}${by.length > 0 ? ` by ${by.join(' and ')}` : ''}`;
}

function singularOf(type: string): string {
	return withArticle(definitionOf(type).singular);
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
	return operation === 'get' ? NARROWS : `Only ${plural} of this ${scope}`;
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
	return showRequest(definition, id, { ...parent, include: includeOf(operation), optional: optionalOf(operation) });
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

export interface RecordPage {
	resources: JsonApiResource[];
	included: JsonApiResource[];
	/** Records of the whole list, where IT Glue says how many. */
	totalCount?: number | null;
}

/** Emits the records of pages as they come, up to the limit, and tells an agent where there are more. */
export async function emitPages(
	operation: OperationContext,
	pages: AsyncIterable<RecordPage>,
	finish: (resource: JsonApiResource, record: IDataObject) => IDataObject = (_, record) => record,
): Promise<void> {
	const { definition } = operation;
	const limit = amountOf(operation);
	let emitted = 0;
	let total: number | null = null;
	let isCut = false;
	for await (const { resources, included, totalCount } of pages) {
		const index = indexOf(included);
		total = totalCount ?? null;
		isCut = resources.length > limit - emitted;
		for (const resource of resources.slice(0, limit - emitted)) {
			operation.emit(finish(resource, shape(operation, resource, index, definition)));
			emitted += 1;
		}
		if (emitted >= limit) break;
	}
	isCut ||= total !== null && total > emitted && emitted >= limit;
	if (isCut && isToolRun(operation.context)) operation.emit(moreNote(definition, emitted, total));
}

/** Few requests where all is wanted, no record too many where a limit is set. */
export function pageOptions(operation: OperationContext): { limit?: number; pageSize: number } {
	const limit = amountOf(operation);
	const { pageSize = LARGEST_PAGE, maxPages = Infinity } = operation.definition.quirks ?? {};
	const most = Math.min(limit, maxPages * pageSize);
	return { limit: Number.isFinite(most) ? most : undefined, pageSize: Math.min(most, pageSize) };
}

/** A record as the node gives it out, with what was included. */
export function shape(
	operation: OperationContext,
	resource: JsonApiResource,
	included: ReadonlyMap<string, JsonApiResource>,
	definition: ResourceDefinition,
): IDataObject {
	const related = includedWith(resource, included);
	const record = recordOutput(operation, resource, definition);
	if (Object.keys(related).length === 0) return record;
	const others = isToolRun(operation.context) ? withoutDownloads(related) : related;
	return { ...record, included: withoutSecrets(others) } as IDataObject;
}

export function indexOf(included: JsonApiResource[]): ReadonlyMap<string, JsonApiResource> {
	return new Map(included.map((resource) => [recordKey(resource), resource]));
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
export function collectedValues({ context, definition, itemIndex }: OperationContext): Record<string, unknown> {
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

export function sortOf({
	context,
	definition,
	itemIndex,
}: OperationContext): { by: string; descending: boolean } | undefined {
	const { by, direction } = context.getNodeParameter('sort', itemIndex, {}) as IDataObject;
	const wanted = asText(by);
	const descending = wanted.startsWith('-') || asText(direction).toLowerCase().startsWith('desc');
	const known = definition.sorts.find((sort) => isSameName(sort, wanted));
	return wanted === '' ? undefined : { by: known ?? wanted, descending };
}

export function includeOf({ context, itemIndex }: OperationContext): string[] {
	const { include } = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	return listOf(include);
}

/** What was given for the optional parameters of a verb, under IT Glue's names. */
function optionalOf({ context, definition, itemIndex }: OperationContext): Record<string, unknown> {
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	return Object.fromEntries((definition.verbs.show?.optional ?? []).map(({ name }) => [name, options[fieldName(name)]]));
}

/** What an AI agent is told where a list is empty. */
export function nothingFound(definition: ResourceDefinition): IDataObject {
	return { found: 0, message: `No ${definition.plural} match. Filters match whole values only, not parts of them.` };
}
