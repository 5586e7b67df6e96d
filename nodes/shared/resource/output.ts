import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { attributeLabel } from '../../../src/itglue/attributes';
import type { ResourceDefinition } from '../../../src/itglue/definition';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';
import { fieldName } from '../../../src/itglue/naming';
import { readableAttributes, selectFields } from '../../../src/itglue/select-fields';
import { forTools, simplify, withoutSecrets } from '../../../src/itglue/simplify';
import { byName } from '../by-name';
import { isToolRun } from '../context';
import { countOf, isOn, listOf } from '../given';
import { LIMIT, RETURN_ALL, SIMPLIFY } from './parameters';
import type { OperationContext } from './resource';

const TOOL = { '@tool': [true] };

/** Records an agent gets of a list unless told otherwise: each costs it attention. */
const TOOL_RESULTS = 10;

/** What of a record to put out: a person can have the raw one, an agent also just the fields it needs. */
export function outputProperties(definition: ResourceDefinition): INodeProperties[] {
	return [
		{ ...SIMPLIFY, displayOptions: { hide: TOOL } },
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			options: [
				{ name: 'Raw', value: 'raw', description: 'The whole record as IT Glue has it; long' },
				{ name: 'Selected Fields', value: 'selected', description: 'The ID and the fields you choose' },
				{ name: 'Simplified', value: 'simplified', description: 'The ID and the most useful fields' },
			],
			default: 'simplified',
			description: 'What the agent gets of each record',
			displayOptions: { show: TOOL },
		},
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'multiOptions',
			options: byName(
				readableAttributes(definition).map((attribute) => ({
					name: attributeLabel(attribute),
					value: fieldName(attribute.name),
				})),
			),
			default: [],
			description: 'What to return besides the ID',
			displayOptions: { show: { ...TOOL, output: ['selected'] } },
		},
	];
}

const MAX_RESULTS: INodeProperties = {
	displayName: 'Max Results',
	name: 'maxResults',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: TOOL_RESULTS,
	description: 'How many records the agent gets at most. It is told where there are more.',
	displayOptions: { show: TOOL },
};

/** How many records to put out: all or up to a limit for a person, a few for an agent. */
export const AMOUNT: INodeProperties[] = [
	{ ...RETURN_ALL, displayOptions: { hide: TOOL } },
	{ ...LIMIT, displayOptions: { ...LIMIT.displayOptions, hide: TOOL } },
	MAX_RESULTS,
];

/** The same where there is no "all". */
export const UP_TO: INodeProperties[] = [{ ...LIMIT, displayOptions: { hide: TOOL } }, MAX_RESULTS];

/** The most records to put out. */
export function amountOf({ context, itemIndex }: OperationContext): number {
	if (isToolRun(context)) return countOf(context.getNodeParameter('maxResults', itemIndex, TOOL_RESULTS), TOOL_RESULTS);
	if (isOn(context.getNodeParameter('returnAll', itemIndex, false))) return Infinity;
	return countOf(context.getNodeParameter('limit', itemIndex, 50), 50);
}

/** A record as the node gives it out; never with a password value, and for agents without addresses of files. */
export function recordOutput(
	{ context, itemIndex }: OperationContext,
	resource: JsonApiResource,
	definition: ResourceDefinition,
): IDataObject {
	const given = isToolRun(context) ? forTools(definition, resource) : resource;
	const simplified = isOn(context.getNodeParameter('simplify', itemIndex, true), true) ? 'simplified' : 'raw';
	switch (context.getNodeParameter('output', itemIndex, simplified)) {
		case 'raw':
			return withoutSecrets({ ...given }) as unknown as IDataObject;
		case 'selected': {
			const fields = listOf(context.getNodeParameter('fields', itemIndex, []));
			return selectFields(definition, given, fields) as IDataObject;
		}
		default:
			return simplify(definition, given) as IDataObject;
	}
}

/** What an agent is told after a list that was cut. */
export function moreNote(definition: ResourceDefinition, shown: number, total: number | null): IDataObject {
	const of = total === null ? 'there are more' : `there are ${total}`;
	const message = `Only the first ${shown} ${definition.plural} are shown, ${of}. Narrow the list by its filters.`;
	return { more: true, message };
}
