import { type IExecuteFunctions, type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';
import { DOCUMENT_FAMILY } from '../../src/itglue/definitions/document';
import { listSearch } from '../shared/list-search';
import { managed, type SpecialOperations } from '../shared/resource/family';
import { executeResources, resourceProperties } from '../shared/resource/node';
import type { NodeResource } from '../shared/resource/resource';
import { downloadDocumentImage, uploadDocumentImage } from './image-operations';
import { getDocument, getManyDocuments } from './operations';
import {
	appendDocumentSection,
	createWholeDocument,
	moveToFolder,
	replaceDocumentContent,
	replaceDocumentSection,
	searchInDocuments,
} from './write-operations';

const SPECIAL: Record<string, SpecialOperations> = {
	documents: {
		get: getDocument,
		getAll: getManyDocuments,
		search: searchInDocuments,
		create: createWholeDocument,
		updateContent: replaceDocumentContent,
		appendSection: appendDocumentSection,
		replaceSection: replaceDocumentSection,
		move: moveToFolder,
	},
	'document-images': { create: uploadDocumentImage, download: downloadDocumentImage },
};

const RESOURCES: NodeResource[] = DOCUMENT_FAMILY.map((definition) => managed(definition, SPECIAL[definition.type]));

/** Documents in IT Glue, with their sections, images and folders. */
export class ItGlueDocument implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'IT Glue Document',
		name: 'itGlueDocument',
		icon: { light: 'file:../../icons/itglue.svg', dark: 'file:../../icons/itglue.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Find, read and write the documents of IT Glue, with their sections, images and folders',
		defaults: { name: 'IT Glue Document' },
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
