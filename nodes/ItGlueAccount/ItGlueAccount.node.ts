import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { ACCOUNT_FAMILY } from '../../src/itglue/definitions/account';
import { listSearch } from '../shared/list-search';
import { managed, type SpecialOperations } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';
import { waitUntilReady } from './export-operations';

const SPECIAL: Record<string, SpecialOperations> = { exports: { waitUntilReady } };

const RESOURCES: NodeResource[] = ACCOUNT_FAMILY.map((definition) => managed(definition, SPECIAL[definition.type]));

/** The IT Glue account itself: users, groups, the activity log, user metrics and exports. */
export class ItGlueAccount implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Account',
		name: 'itGlueAccount',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Work with the users, groups, logs, user metrics and exports of an IT Glue account',
		defaults: { name: 'IT Glue Account' },
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
