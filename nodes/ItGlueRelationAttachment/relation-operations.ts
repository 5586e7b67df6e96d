import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { attachedPages } from '../../src/itglue/attached';
import type { Values } from '../../src/itglue/attributes';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { definitionOf } from '../../src/itglue/definitions';
import { DESTINATION_TYPES } from '../../src/itglue/definitions/relation-attachment';
import { bulkRequest, createRequest, writtenRecord, writtenRecords } from '../../src/itglue/write-requests';
import { isToolRun } from '../shared/context';
import { locatorValue } from '../shared/resource/chosen';
import { idOrName } from '../shared/resource/named';
import {
	choice,
	locatorOf,
	recordLocator,
	SEARCH_DESTINATIONS,
	SIMPLIFY,
} from '../shared/resource/parameters';
import { AMOUNT, outputProperties } from '../shared/resource/output';
import { parentProperties, requiredParentOf } from '../shared/resource/parent';
import { emitPages, pageOptions, shape } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';

const DESTINATIONS = 'Destinations';

const DESTINATION_FIELDS: INodeProperties[] = [
	choice('Type', 'destinationType', Object.keys(DESTINATION_TYPES), { default: 'Document' }, (name) => name),
	recordLocator({
		displayName: 'Record',
		name: 'destinationId',
		searchMethod: SEARCH_DESTINATIONS,
		description: 'The record to link with. The link shows on both sides.',
	}),
	{
		displayName: 'Notes',
		name: 'notes',
		type: 'string',
		default: '',
		description: 'What the link is about',
	},
];

const DESTINATION_LIST: INodeProperties = {
	displayName: DESTINATIONS,
	name: 'destinations',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Destination',
	default: { values: [{ destinationType: 'Document', destinationId: { mode: 'list', value: '' }, notes: '' }] },
	required: true,
	description: 'Records to link with, all in one request',
	options: [{ displayName: 'Values', name: 'values', values: DESTINATION_FIELDS }],
};

export function createRelatedItems(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Create',
		action: 'Link a record with others',
		description: 'Create related items: link a record with one or several others',
		properties: [...createProperties(definition), SIMPLIFY],
		async run(operation) {
			const parent = requiredParentOf(operation);
			const links = await destinations(operation);
			const { client } = operation;
			const resources =
				links.length === 1
					? [writtenRecord(await client.send(createRequest(definition, links[0], parent)))]
					: writtenRecords(await client.send(bulkRequest(definition, 'bulk-create', links.map((values) => ({ values })), parent)));
			for (const resource of resources) operation.emit(shape(operation, resource, new Map(), definition));
		},
	};
}

/** Narrowing is always shown: the lists of destinations need it too, whatever the type of the record. */
function createProperties(definition: ResourceDefinition): INodeProperties[] {
	const narrowing = ['organizations', 'flexible-asset-types'].map((type) =>
		locatorOf(type, { description: 'Narrows the lists to choose from' }),
	);
	const names = narrowing.map(({ name }) => name);
	const [type, ...others] = parentProperties(definition).filter(({ name }) => !names.includes(name));
	return [type, ...narrowing, ...others, DESTINATION_LIST];
}

async function destinations(operation: OperationContext): Promise<Values[]> {
	const { context, itemIndex } = operation;
	const { values = [] } = context.getNodeParameter('destinations', itemIndex, {}) as { values?: IDataObject[] };
	if (values.length === 0) {
		throw new InputError(`"${DESTINATIONS}" is empty.`, 'Add at least one record to link with.', DESTINATIONS);
	}
	const links: Values[] = [];
	for (const { destinationType, destinationId, notes } of values) {
		const id = await destinationOf(operation, destinationType, locatorValue(destinationId));
		links.push({ 'destination-type': destinationType, 'destination-id': id, notes });
	}
	return links;
}

/** Models name records where ids are wanted. */
async function destinationOf(operation: OperationContext, display: unknown, value: unknown): Promise<unknown> {
	const type = DESTINATION_TYPES[display as keyof typeof DESTINATION_TYPES];
	return type && isToolRun(operation.context) ? await idOrName(operation, definitionOf(type), value) : value;
}

/** Links have no list at IT Glue: they come along with the record on either side of them. */
export function getRelatedItems(definition: ResourceDefinition): Operation {
	return {
		value: 'getFromRecord',
		name: 'Get Many',
		action: 'Get many related items of a record',
		description: 'Retrieve the records that a record is linked with',
		properties: [...parentProperties(definition), ...AMOUNT, ...outputProperties(definition)],
		readOnly: true,
		async run(operation) {
			const { client } = operation;
			await emitPages(operation, attachedPages(client, definition, requiredParentOf(operation), pageOptions(operation)));
		},
	};
}
