import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { PASSWORD_FAMILY } from '../../src/itglue/definitions/password';
import { listSearch } from '../shared/list-search';
import { managed, type SpecialOperations } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';
import { getPasswordValue } from './operations';

const SPECIAL: Record<string, SpecialOperations> = { passwords: { getValue: getPasswordValue } };

const RESOURCES: NodeResource[] = PASSWORD_FAMILY.map((definition) => managed(definition, SPECIAL[definition.type]));

/** Passwords in IT Glue, with their categories and folders. Values leave through one operation only. */
export class ItGluePassword implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Password',
		name: 'itGluePassword',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write the passwords of IT Glue: what they are for, and one value where you ask for it',
		defaults: { name: 'IT Glue Password' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'itGlueApi', required: true }],
		sensitiveOutputFields: ['password'],
		properties: resourceProperties(RESOURCES),
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		return await executeResources(this, RESOURCES);
	}
}
