import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { failureOf, sendInBatches } from '../../../src/itglue/bulk';
import type { ItGlueClient } from '../../../src/itglue/client';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { type BulkItem, bulkRequest, type BulkVerb } from '../../../src/itglue/write-requests';
import { getItGlueAccess } from '../client';
import { toNodeError } from '../errors';
import { failedItem } from '../items';
import { fieldProperties, fieldValues } from './fields';
import { SIMPLIFY } from './parameters';
import { shape } from './read';
import type { Operation, OperationContext } from './resource';
import { createProperties, pathParent, targetId, targetProperties } from './write';

/** Items that go to the same place with the same key. */
interface Group {
	client: ItGlueClient;
	parentId?: string;
	entries: Array<{ key: number; item: BulkItem }>;
}

const NAMES: Record<BulkVerb, { value: string; name: string; verb: string }> = {
	'bulk-create': { value: 'bulkCreate', name: 'Bulk Create', verb: 'Create' },
	'bulk-update': { value: 'bulkUpdate', name: 'Bulk Update', verb: 'Update' },
	'bulk-delete': { value: 'bulkDelete', name: 'Bulk Delete', verb: 'Delete' },
};

/** One request for every 50 input items instead of one for each. Not for agents: too much at once. */
export function bulkOperation(definition: ResourceDefinition, verb: BulkVerb): Operation {
	const { value, name, verb: does } = NAMES[verb];
	return {
		value,
		name,
		action: `${does} ${definition.plural} in bulk`,
		description: `${does} one of the ${definition.plural} for every input item, 50 in a request`,
		properties: propertiesOf(definition, verb),
		notForTools: true,
		runAll: async (context) => await runBulk(context, definition, verb),
	};
}

function propertiesOf(definition: ResourceDefinition, verb: BulkVerb): INodeProperties[] {
	if (verb === 'bulk-create') return [...createProperties(definition), SIMPLIFY];
	const target = targetProperties(definition);
	return verb === 'bulk-delete' ? target : [...target, ...fieldProperties(definition, 'update'), SIMPLIFY];
}

/** Every item is read and checked before the first request, so that a mistake in one leaves nothing half-written. */
async function runBulk(
	context: IExecuteFunctions,
	definition: ResourceDefinition,
	verb: BulkVerb,
): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[] = [];
	const goOn = context.continueOnFail();
	const fail = (error: unknown, itemIndex: number) => {
		const failure = toNodeError(error, { node: context.getNode(), itemIndex });
		results[itemIndex] = failedItem(failure, itemIndex, 1)[0][0];
	};
	const groups = new Map<string, Group>();
	for (const itemIndex of context.getInputData().keys()) {
		try {
			await addTo(groups, context, definition, verb, itemIndex);
		} catch (error) {
			if (!goOn) throw toNodeError(error, { node: context.getNode(), itemIndex });
			fail(error, itemIndex);
		}
	}
	for (const { client, parentId, entries } of groups.values()) {
		const send = async (items: BulkItem[]) =>
			await client.send(bulkRequest(definition, verb, items, { parentId }));
		const report = await sendInBatches(entries, send, goOn);
		const failure = failureOf(report);
		if (failure !== undefined && !goOn) {
			const [itemIndex] = report.failed.keys();
			throw toNodeError(failure, { node: context.getNode(), itemIndex });
		}
		for (const [itemIndex, error] of report.failed) fail(error, itemIndex);
		for (const [itemIndex, resource] of report.written) {
			const operation = { context, definition, itemIndex } as OperationContext;
			const json =
				verb === 'bulk-delete'
					? { deleted: true }
					: resource
						? shape(operation, resource, new Map(), definition)
						: { written: true };
			results[itemIndex] = { json, pairedItem: { item: itemIndex } };
		}
	}
	return [results.filter(Boolean)];
}

async function addTo(
	groups: Map<string, Group>,
	context: IExecuteFunctions,
	definition: ResourceDefinition,
	verb: BulkVerb,
	itemIndex: number,
): Promise<void> {
	const { client, scope } = await getItGlueAccess(context, itemIndex, 'bulk');
	const operation = { context, client, definition, itemIndex } as OperationContext;
	const parentId = pathParent(operation, definition.verbs[verb]);
	const item: BulkItem = {
		...(verb === 'bulk-create' ? {} : { id: targetId(operation) }),
		...(verb === 'bulk-delete' ? {} : { values: fieldValues(operation, verb === 'bulk-create' ? 'create' : 'update') }),
	};
	bulkRequest(definition, verb, [item], { parentId });
	const place = `${scope} ${parentId ?? ''}`;
	const group = groups.get(place) ?? { client, parentId, entries: [] };
	group.entries.push({ key: itemIndex, item });
	groups.set(place, group);
}
