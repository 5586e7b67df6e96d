import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { CHECKLIST_FAMILY } from '../../src/itglue/definitions/checklist';
import { listSearch } from '../shared/list-search';
import { managed } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';

const RESOURCES: NodeResource[] = CHECKLIST_FAMILY.map((definition) => managed(definition));

/** Checklists in IT Glue and the templates they are made from. */
export class ItGlueChecklist implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Checklist',
		name: 'itGlueChecklist',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the checklists of IT Glue and read their templates',
		defaults: { name: 'IT Glue Checklist' },
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
