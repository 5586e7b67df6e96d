import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { CONFIGURATION_FAMILY } from '../../src/itglue/definitions/configuration';
import { listSearch } from '../shared/list-search';
import { managed } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';

const RESOURCES: NodeResource[] = CONFIGURATION_FAMILY.map((definition) => managed(definition));

/** Configurations in IT Glue: the managed devices, with their interfaces, types and statuses. */
export class ItGlueConfiguration implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Configuration',
		name: 'itGlueConfiguration',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the configurations of IT Glue: servers, workstations, network devices and their interfaces',
		defaults: { name: 'IT Glue Configuration' },
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
