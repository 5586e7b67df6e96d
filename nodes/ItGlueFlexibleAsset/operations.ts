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
import { isToolRun } from '../shared/context';
import { bulkOperation } from '../shared/resource/bulk';
import { scopeOf } from '../shared/resource/chosen';
import { amountOf } from '../shared/resource/output';
import { locator, locatorOf, SIMPLIFY } from '../shared/resource/parameters';
import {
	collectedValues,
	emitPages,
	getManyOperation,
	includeOf,
	pageOptions,
	type RecordPage,
	shape,
	sortOf,
} from '../shared/resource/read';
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

async function runGetMany(operation: OperationContext): Promise<void> {
	const { client, definition } = operation;
	const conditions = conditionsOf(operation);
	const typeId = await typeIdOf(operation);
	const { path, query } = listRequest(definition, {
		filters: {
			...collectedValues(operation),
			flexible_asset_type_id: typeId,
			organization_id: scopeOf(operation, 'organizations'),
		},
		sort: sortOf(operation),
		include: includeOf(operation),
	});
	if (conditions.length === 0) return await emitPages(operation, client.pages(path, query, pageOptions(operation)));
	const matches = traitFilter(await fieldsOf(operation, typeId), conditions);
	const counts = { read: 0, found: 0 };
	const pages = client.pages(path, query, { pageSize: 1000 });
	// One more for an agent, so that it is told where there are more.
	const wanted = amountOf(operation) + (isToolRun(operation.context) ? 1 : 0);
	await emitPages(operation, matchingPages(pages, wanted, matches, counts));
	tellCounts(operation, counts);
}

/** Records are kept a page at a time, whatever the size of the list. */
async function* matchingPages(
	pages: AsyncIterable<RecordPage>,
	wanted: number,
	matches: (traits: Traits) => boolean,
	counts: { read: number; found: number },
): AsyncIterable<RecordPage> {
	for await (const { resources, included } of pages) {
		const found: JsonApiResource[] = [];
		for (const resource of resources) {
			if (counts.found >= wanted) break;
			counts.read += 1;
			if (!matches((resource.attributes.traits ?? {}) as Traits)) continue;
			counts.found += 1;
			found.push(resource);
		}
		yield { resources: found, included };
	}
}

function tellCounts({ context, itemIndex }: OperationContext, { read, found }: { read: number; found: number }): void {
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
