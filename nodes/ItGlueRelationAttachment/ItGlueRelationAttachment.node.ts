import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { RELATION_ATTACHMENT_FAMILY } from '../../src/itglue/definitions/relation-attachment';
import { listSearch } from '../shared/list-search';
import { managed, type SpecialOperations } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';
import { downloadAttachment, getAttachment, getManyAttachments, uploadAttachment } from './attachment-operations';
import { createRelatedItems, getRelatedItems } from './relation-operations';

const SPECIAL: Record<string, SpecialOperations> = {
	attachments: {
		get: getAttachment,
		getAll: getManyAttachments,
		create: uploadAttachment,
		download: downloadAttachment,
	},
	'related-items': { getFromRecord: getRelatedItems, create: createRelatedItems },
};

/** Creating takes several links of an item at once already. */
const COVERED = ['bulkCreate'];

const RESOURCES: NodeResource[] = RELATION_ATTACHMENT_FAMILY.map((definition) =>
	managed(definition, SPECIAL[definition.type], COVERED),
);

/** What hangs on records in IT Glue: files, links between records, and the tickets that both can hang on. */
export class ItGlueRelationAttachment implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Relation & Attachment',
		name: 'itGlueRelationAttachment',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Attach files to records of IT Glue, download them, and link records with each other',
		defaults: { name: 'IT Glue Relation & Attachment' },
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
