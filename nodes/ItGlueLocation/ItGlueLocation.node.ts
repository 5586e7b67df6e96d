import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { LOCATION_FAMILY } from '../../src/itglue/definitions/location';
import { listSearch } from '../shared/list-search';
import { managed } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';

const RESOURCES: NodeResource[] = LOCATION_FAMILY.map((definition) => managed(definition));

/** Locations in IT Glue, with the countries and regions they are in. */
export class ItGlueLocation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Location',
		name: 'itGlueLocation',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the locations of IT Glue, with their countries and regions',
		defaults: { name: 'IT Glue Location' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'itGlueApi', required: true }],
		properties: resourceProperties(RESOURCES),
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		return await executeResources(this, RESOURCES);
	}
}
