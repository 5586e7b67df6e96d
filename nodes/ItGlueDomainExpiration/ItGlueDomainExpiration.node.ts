import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { DOMAIN_EXPIRATION_FAMILY } from '../../src/itglue/definitions/domain-expiration';
import { listSearch } from '../shared/list-search';
import { managed } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';

const RESOURCES: NodeResource[] = DOMAIN_EXPIRATION_FAMILY.map((definition) => managed(definition));

/** Domains and SSL certificates in IT Glue, and everything that runs out. */
export class ItGlueDomainExpiration implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Domain & Expiration',
		name: 'itGlueDomainExpiration',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read the domains, SSL certificates and expirations of IT Glue',
		defaults: { name: 'IT Glue Domain & Expiration' },
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
