import type { IDataObject, INodeProperties, ResourceMapperValue } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { definitionOf } from '../../src/itglue/definitions';
import { asText, recordId } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { listRequest } from '../../src/itglue/requests';
import { fieldNamed, type TraitField, type Traits, traitChanges, typeFields } from '../../src/itglue/traits';
import { type TraitCondition, traitFilter } from '../../src/itglue/traits-filter';
import { type AssetOptions, assetTypeId, createAsset, updateAsset, upsertAsset } from '../../src/itglue/traits-write';
import { isToolRun } from '../shared/context';
import { chosenValue, scopeOf } from '../shared/resource/chosen';
import { locator, locatorOf, SIMPLIFY } from '../shared/resource/parameters';
import {
	getManyOperation,
	includeOf,
	indexOf,
	pageOptions,
	shape,
	sortOf,
} from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';
import { ASSET_OPTIONS, TRAIT_FILTERS, traitParameters, typeLocator } from './parameters';

export function createFlexibleAsset(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Create',
		action: 'Create a flexible asset from the values of its fields',
		description: 'Create a flexible asset',
		properties: [typeLocator(), ORGANIZATION, ...traitParameters('add'), ASSET_OPTIONS, SIMPLIFY],
		async run(operation) {
			const { client } = operation;
			const where = await whereOf(operation);
			const changes = traitChanges(where.fields, traitsGiven(operation, where.fields));
			emitAsset(operation, definition, await createAsset(client, where, changes, assetOptions(operation)));
		},
	};
}

export function updateFlexibleAsset(definition: ResourceDefinition): Operation {
	return {
		value: 'update',
		name: 'Update',
		action: 'Update some fields of a flexible asset and keep the others',
		description: 'Change some fields of a flexible asset; all others stay as they are',
		properties: [
			typeLocator(),
			locator(definition, { required: true }),
			...traitParameters('update'),
			ASSET_OPTIONS,
			SIMPLIFY,
		],
		async run(operation) {
			const { client } = operation;
			const typeId = await assetTypeId(client, chosenValue(operation, 'flexibleAssetTypeId'));
			const id = recordId(chosenValue(operation, 'flexibleAssetId'), definition, 'Flexible Asset');
			const fields = await typeFields(client, typeId);
			const changes = traitChanges(fields, traitsGiven(operation, fields));
			const { data } = await client.get(`/flexible_assets/${id}`);
			const current = data as JsonApiResource;
			checkType(current, typeId);
			emitAsset(operation, definition, await updateAsset(client, current, fields, changes, assetOptions(operation)));
		},
	};
}

export function upsertFlexibleAsset(definition: ResourceDefinition): Operation {
	return {
		value: 'upsert',
		name: 'Create or Update',
		action: 'Create a flexible asset or update the one that matches',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
		properties: [typeLocator(), ORGANIZATION, ...traitParameters('upsert'), ASSET_OPTIONS, SIMPLIFY],
		async run(operation) {
			const { client } = operation;
			const where = await whereOf(operation);
			const changes = traitChanges(where.fields, traitsGiven(operation, where.fields));
			const matchBy = matchingFields(operation, where.fields);
			const { resource, created } = await upsertAsset(client, where, matchBy, changes, assetOptions(operation));
			emitAsset(operation, definition, resource, { created });
		},
	};
}

export function getManyFlexibleAssets(definition: ResourceDefinition): Operation {
	const operation = getManyOperation(definition, { properties: [TRAIT_FILTERS], run: runGetMany });
	const properties = operation.properties.map((property) =>
		property.name === 'flexibleAssetTypeId' ? typeLocator() : property,
	);
	return { ...operation, properties };
}

/** Records are kept a page at a time, whatever the size of the list. */
async function runGetMany(operation: OperationContext): Promise<void> {
	const { client, context, definition, itemIndex } = operation;
	const conditions = conditionsOf(operation);
	const typeId = await assetTypeId(client, chosenValue(operation, 'flexibleAssetTypeId'));
	const matches = conditions.length > 0 ? traitFilter(await typeFields(client, typeId), conditions) : undefined;
	const { path, query } = listRequest(definition, {
		filters: {
			...(context.getNodeParameter('filters', itemIndex, {}) as IDataObject),
			flexible_asset_type_id: typeId,
			organization_id: scopeOf(operation, 'organizations'),
		},
		sort: sortOf(operation),
		include: includeOf(operation),
	});
	const { limit, pageSize } = pageOptions(operation);
	const options = matches ? { pageSize: 1000 } : { limit, pageSize };
	const wanted = limit ?? Infinity;
	let read = 0;
	let found = 0;
	for await (const { resources, included } of client.pages(path, query, options)) {
		const index = indexOf(included);
		for (const resource of resources) {
			if (found >= wanted) break;
			read += 1;
			if (matches && !matches((resource.attributes.traits ?? {}) as Traits)) continue;
			found += 1;
			operation.emit(shape(operation, resource, index, definition));
		}
		if (found >= wanted) break;
	}
	if (!matches) return;
	const message = `Item ${itemIndex}: ${read} flexible assets were read, ${found} fit the trait filters.`;
	context.addExecutionHints({ message, type: 'info', location: 'outputPane' });
}

const ORGANIZATION: INodeProperties = locatorOf('organizations', { required: true });

async function whereOf(operation: OperationContext) {
	const { client } = operation;
	const organizationId = recordId(
		chosenValue(operation, 'organizationId'),
		definitionOf('organizations'),
		'Organization',
	);
	const typeId = await assetTypeId(client, chosenValue(operation, 'flexibleAssetTypeId'));
	return { organizationId, typeId, fields: await typeFields(client, typeId) };
}

function usesJson({ context, itemIndex }: OperationContext): boolean {
	return isToolRun(context) || context.getNodeParameter('specifyTraits', itemIndex, 'fields') === 'json';
}

function traitsGiven(operation: OperationContext, fields: TraitField[]): Record<string, unknown> {
	const { context, itemIndex } = operation;
	if (usesJson(operation)) return parsed(context.getNodeParameter('traitsJson', itemIndex, '{}'));
	const mapping = context.getNodeParameter('traits', itemIndex, {}) as Partial<ResourceMapperValue>;
	if (mapping.mappingMode !== 'autoMapInputData') return withoutNull(mapping.value ?? {});
	const { json } = context.getInputData()[itemIndex];
	const known = new Set(fields.map(({ key }) => key));
	return withoutNull(Object.fromEntries(Object.entries(json).filter(([key]) => known.has(key))));
}

/** Fields that nobody filled in arrive as `null`. */
function withoutNull(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function parsed(value: unknown): Record<string, unknown> {
	const given = typeof value === 'string' ? jsonOf(value) : value;
	if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
	const advice = 'Enter an object with values by field, such as {"vendor": "Contoso"}.';
	throw new InputError('"Traits (JSON)" is not a JSON object.', advice, 'Traits (JSON)');
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.trim() || '{}');
	} catch {
		return undefined;
	}
}

function matchingFields(operation: OperationContext, fields: TraitField[]): string[] {
	const { context, itemIndex } = operation;
	const named = usesJson(operation)
		? asText(context.getNodeParameter('matchBy', itemIndex, '')).split(',')
		: ((context.getNodeParameter('traits', itemIndex, {}) as Partial<ResourceMapperValue>).matchingColumns ?? []);
	return named.filter((name) => name.trim() !== '').map((name) => fieldNamed(fields, name, 'Match By').key);
}

function assetOptions({ context, itemIndex }: OperationContext): AssetOptions {
	const { archived, restricted } = context.getNodeParameter('additionalFields', itemIndex, {}) as IDataObject;
	return {
		...(typeof archived === 'boolean' ? { archived } : {}),
		...(typeof restricted === 'boolean' ? { restricted } : {}),
	};
}

function conditionsOf({ context, itemIndex }: OperationContext): TraitCondition[] {
	const { conditions } = context.getNodeParameter('traitFilters', itemIndex, {}) as { conditions?: TraitCondition[] };
	return conditions ?? [];
}

function checkType({ attributes }: JsonApiResource, typeId: string): void {
	if (String(attributes['flexible-asset-type-id']) === typeId) return;
	const name = asText(attributes['flexible-asset-type-name']) || 'another type';
	const advice = 'Choose the type of the record, or another record.';
	throw new InputError(`The flexible asset is of the type "${name}", not of the chosen one.`, advice, 'Flexible Asset Type');
}

function emitAsset(
	operation: OperationContext,
	definition: ResourceDefinition,
	resource: JsonApiResource,
	more: IDataObject = {},
): void {
	operation.emit({ ...shape(operation, resource, new Map(), definition), ...more });
}
