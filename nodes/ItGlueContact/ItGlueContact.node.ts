import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { CONTACT_FAMILY } from '../../src/itglue/definitions/contact';
import { listSearch } from '../shared/list-search';
import { managed } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';

const RESOURCES: NodeResource[] = CONTACT_FAMILY.map((definition) => managed(definition));

/** Contacts in IT Glue: the people of an organization, with their types. */
export class ItGlueContact implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Contact',
		name: 'itGlueContact',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the contacts of IT Glue and their types',
		defaults: { name: 'IT Glue Contact' },
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
