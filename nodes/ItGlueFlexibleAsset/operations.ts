import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ResourceDefinition } from '../../src/itglue/definition';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { listRequest } from '../../src/itglue/requests';
import type { Traits } from '../../src/itglue/traits';
import { type TraitCondition, traitFilter } from '../../src/itglue/traits-filter';
import {
	changedAttributes,
	createAsset,
	newAttributes,
	updateAsset,
	upsertAsset,
} from '../../src/itglue/traits-write';
import { bulkOperation } from '../shared/resource/bulk';
import { scopeOf } from '../shared/resource/chosen';
import { locator, locatorOf, SIMPLIFY } from '../shared/resource/parameters';
import { getManyOperation, includeOf, indexOf, pageOptions, shape, sortOf } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';
import { targetId } from '../shared/resource/write';
import { assetOptions, changesOf, checkGiven, currentAsset, fieldsOf, matchingFields, typeIdOf, whereOf } from './given';
import { ASSET_OPTIONS, TRAIT_FILTERS, traitParameters, typeLocator } from './parameters';

const ORGANIZATION: INodeProperties = locatorOf('organizations', { required: true });

function newAssetProperties(mode: 'add' | 'upsert'): INodeProperties[] {
	return [typeLocator(), ORGANIZATION, ...traitParameters(mode), ASSET_OPTIONS, SIMPLIFY];
}

function changeProperties(definition: ResourceDefinition): INodeProperties[] {
	const asset = locator(definition, { required: true });
	return [typeLocator(), asset, ...traitParameters('update'), ASSET_OPTIONS, SIMPLIFY];
}

export function createFlexibleAsset(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Create',
		action: 'Create a flexible asset from the values of its fields',
		description: 'Create a flexible asset',
		properties: newAssetProperties('add'),
		async run(operation) {
			const { client } = operation;
			const where = await whereOf(operation);
			const changes = await changesOf(operation, where.fields, where.organizationId);
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
		properties: changeProperties(definition),
		async run(operation) {
			const { current, fields, changes } = await currentAsset(operation, targetId(operation));
			const resource = await updateAsset(operation.client, current, fields, changes, assetOptions(operation));
			emitAsset(operation, definition, resource);
		},
	};
}

export function upsertFlexibleAsset(definition: ResourceDefinition): Operation {
	return {
		value: 'upsert',
		name: 'Create or Update',
		action: 'Create a flexible asset or update the one that matches',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
		properties: newAssetProperties('upsert'),
		async run(operation) {
			const { client } = operation;
			const where = await whereOf(operation);
			const changes = await changesOf(operation, where.fields, where.organizationId);
			const matchBy = matchingFields(operation, where.fields);
			const { resource, created } = await upsertAsset(client, where, matchBy, changes, assetOptions(operation));
			emitAsset(operation, definition, resource, { created });
		},
	};
}

export function createAssetsInBulk(definition: ResourceDefinition): Operation {
	return bulkOperation(definition, 'bulk-create', {
		properties: newAssetProperties('add'),
		async entryOf(operation) {
			const where = await whereOf(operation);
			const changes = await changesOf(operation, where.fields, where.organizationId);
			return { item: { values: newAttributes(where, changes, assetOptions(operation)) } };
		},
	});
}

/** IT Glue replaces all traits of a record, so each is read right before its batch is sent. */
export function updateAssetsInBulk(definition: ResourceDefinition): Operation {
	return bulkOperation(definition, 'bulk-update', {
		properties: changeProperties(definition),
		async entryOf(operation) {
			const id = targetId(operation);
			checkGiven(operation, await fieldsOf(operation, await typeIdOf(operation)));
			const finish = async () => {
				const { current, fields, changes } = await currentAsset(operation, id);
				return { id, values: changedAttributes(current, fields, changes, assetOptions(operation)) };
			};
			return { item: { id }, finish };
		},
	});
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
	const typeId = await typeIdOf(operation);
	const matches = conditions.length > 0 ? traitFilter(await fieldsOf(operation, typeId), conditions) : undefined;
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

function conditionsOf({ context, itemIndex }: OperationContext): TraitCondition[] {
	const { conditions } = context.getNodeParameter('traitFilters', itemIndex, {}) as { conditions?: TraitCondition[] };
	return conditions ?? [];
}

function emitAsset(
	operation: OperationContext,
	definition: ResourceDefinition,
	resource: JsonApiResource,
	more: IDataObject = {},
): void {
	operation.emit({ ...shape(operation, resource, new Map(), definition), ...more });
}
