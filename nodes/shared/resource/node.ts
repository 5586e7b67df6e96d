import type { IExecuteFunctions, INodeExecutionData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { InputError, isServiceError } from '../../../src/http/errors';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import { inTermsOfParameters } from '../../../src/itglue/explain';
import { byName } from '../by-name';
import { getItGlueAccess } from '../client';
import { isToolRun } from '../context';
import { toNodeError } from '../errors';
import { runItems } from '../items';
import { idsOfNames } from './named';
import { givenRecords } from './given-records';
import { nothingFound } from './read';
import { type NodeResource, type Operation, type OperationContext, resourceLabel, resourceValue } from './resource';

/** Items of a reading operation worked on side by side: the round trips overlap, the throttle still bounds them. */
const SIDE_BY_SIDE = 5;

/** Every parameter of a node over the given resources, the first of which is the default. */
export function resourceProperties(resources: NodeResource[]): INodeProperties[] {
	return [
		resourceChoice(resources),
		...resources.flatMap(operationChoice),
		...resources.flatMap((resource) => resource.operations.flatMap((operation) => shownFor(resource, operation))),
	];
}

/** Runs the chosen operation for every item. */
export async function executeResources(
	context: IExecuteFunctions,
	resources: NodeResource[],
): Promise<INodeExecutionData[][]> {
	const { resource, operation } = chosenOperation(context, resources);
	const { definition } = resource;
	if (operation.runAll) return await operation.runAll(context);
	return await runItems(
		context,
		async (itemIndex, emit) => {
			const lane = operation.lane?.(context, itemIndex);
			const { client, scope } = await getItGlueAccess(context, itemIndex, lane);
			const given: OperationContext = { context, client, scope, definition, itemIndex, emit };
			const chosen = isToolRun(context) ? await idsOfNames(given, operation.properties) : undefined;
			await operation.run?.({ ...given, chosen }).catch(async (error: unknown) => {
				const records = isServiceError(error) ? givenRecords(given, operation.properties) : [];
				return await Promise.reject(inTermsOfParameters(error, definition, records));
			});
		},
		{
			concurrency: operation.readOnly ? SIDE_BY_SIDE : 1,
			emptyForTool: operation.readOnly ? () => nothingFound(definition) : undefined,
		},
	);
}

function chosenOperation(context: IExecuteFunctions, resources: NodeResource[]) {
	const chosen = context.getNodeParameter('resource', 0) as string;
	const wanted = context.getNodeParameter('operation', 0) as string;
	const resource = resources.find(({ definition }) => resourceValue(definition) === chosen);
	const operation = resource?.operations.find(({ value }) => value === wanted);
	const place = { node: context.getNode(), forTool: isToolRun(context) };
	if (!resource || !operation) {
		// n8n adds "Custom API Call" to the operations of every node whose credential can authenticate requests.
		const advice = 'Choose an operation of the list. For other calls use the HTTP Request node with this credential.';
		throw toNodeError(new InputError('This node has no such operation.', advice, 'Operation'), place);
	}
	if (operation.notForTools && isToolRun(context)) {
		const advice = 'Use this operation in a workflow step that a person has set up.';
		throw toNodeError(new InputError(`"${operation.name}" is not available to AI agents.`, advice), place);
	}
	return { resource, operation };
}

function resourceChoice(resources: NodeResource[]): INodeProperties {
	const first = resourceValue(resources[0].definition);
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: byName(resources.map(({ definition }) => resourceOption(definition))),
		default: first,
	};
}

/** A resource with what one should know before choosing it. */
function resourceOption(definition: ResourceDefinition): INodePropertyOptions {
	const option = { name: resourceLabel(definition), value: resourceValue(definition) };
	const note = definition.quirks?.note;
	if (!note) return option;
	const isOneSentence = !/[.] /.test(note);
	return { ...option, description: isOneSentence ? note.replace(/[.]$/, '') : note };
}

/** The operations of a resource; the ones that are not for agents make a second list, which the tool does not have. */
function operationChoice(resource: NodeResource): INodeProperties[] {
	const show = { resource: [resourceValue(resource.definition)] };
	const forTools = resource.operations.filter((operation) => !operation.notForTools);
	if (forTools.length === resource.operations.length) return [operationList(forTools, { show })];
	return [
		operationList(resource.operations, { show, hide: { '@tool': [true] } }),
		operationList(forTools, { show: { ...show, '@tool': [true] } }),
	];
}

function operationList(
	operations: Operation[],
	displayOptions: NonNullable<INodeProperties['displayOptions']>,
): INodeProperties {
	const first = operations[0].value;
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions,
		options: byName(
			operations.map(({ name, value, action, description }) => ({ name, value, action, description })),
		),
		default: first,
	};
}

function shownFor({ definition }: NodeResource, operation: Operation): INodeProperties[] {
	return operation.properties.map((property) => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: {
				resource: [resourceValue(definition)],
				operation: [operation.value],
				...property.displayOptions?.show,
			},
		},
	}));
}
