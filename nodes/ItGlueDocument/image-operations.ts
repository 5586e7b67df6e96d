import type { INodeProperties } from 'n8n-workflow';
import { fileAddress } from '../../src/itglue/attachments';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { definitionOf } from '../../src/itglue/definitions';
import { createDocumentImage, type ImageTarget } from '../../src/itglue/document-images';
import { asText, recordId } from '../../src/itglue/ids';
import { chosenValue } from '../shared/resource/chosen';
import { fileItem, fileProperty, OUTPUT_FIELD, readFile } from '../shared/resource/files';
import { locatorOf, SIMPLIFY } from '../shared/resource/parameters';
import { fetchRecord, getRequest, shape } from '../shared/resource/read';
import { idParameter, type Operation, type OperationContext, resourceLabel } from '../shared/resource/resource';
import { targetProperties } from '../shared/resource/write';

const FILE_LABEL = 'Input Data Field Name';

const TARGET: INodeProperties[] = [
	{
		displayName: 'Target',
		name: 'target',
		type: 'options',
		options: [
			{ name: 'Document', value: 'document', description: 'For the text of the document' },
			{ name: 'Gallery', value: 'gallery', description: 'Into a gallery section of the document' },
		],
		default: 'document',
	},
	locatorOf('organizations', { description: 'Narrows the list to choose from' }),
	locatorOf('documents', { required: true }),
	{ ...locatorOf('document-sections', { required: true }), displayOptions: { show: { target: ['gallery'] } } },
];

/** Not for agents, which have no files to give. */
export function uploadDocumentImage(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Create',
		action: 'Upload an image to a document',
		description: 'Upload an image of the input item to a document or to one of its galleries',
		properties: [...TARGET, fileProperty(FILE_LABEL, 'image', { required: true }), SIMPLIFY],
		notForTools: true,
		async run(operation) {
			const { client, context, itemIndex } = operation;
			const image = await readFile(operation, context.getNodeParameter('image', itemIndex), FILE_LABEL);
			const resource = await createDocumentImage(client, targetOf(operation), image);
			operation.emit(shape(operation, resource, new Map(), definition));
		},
	};
}

function targetOf(operation: OperationContext): ImageTarget {
	const chosen = (type: string) => {
		const of = definitionOf(type);
		return recordId(chosenValue(operation, idParameter(of)), of, resourceLabel(of));
	};
	const documentId = chosen('documents');
	const target = asText(operation.context.getNodeParameter('target', operation.itemIndex, 'document'));
	return target === 'gallery' ? { documentId, sectionId: chosen('document-sections') } : { documentId };
}

const SIZE: INodeProperties = {
	displayName: 'Size',
	name: 'size',
	type: 'options',
	options: [
		{ name: 'Original', value: 'original-src' },
		{ name: 'Slim', value: 'slim-src' },
		{ name: 'Thumbnail', value: 'thumbnail-src' },
	],
	default: 'original-src',
};

/** Not for agents, which cannot read files. */
export function downloadDocumentImage(definition: ResourceDefinition): Operation {
	return {
		value: 'download',
		name: 'Download',
		action: 'Download an image of a document',
		description: 'Retrieve the file of an image',
		properties: [...targetProperties(definition), SIZE, OUTPUT_FIELD, SIMPLIFY],
		notForTools: true,
		readOnly: true,
		async run(operation) {
			const { client, context, itemIndex } = operation;
			const { resource } = await fetchRecord(operation, getRequest(operation));
			const size = asText(context.getNodeParameter('size', itemIndex, 'original-src'));
			const { name, ...file } = await client.download(fileAddress(resource.attributes, size), { expected: 'image' });
			const record = shape(operation, resource, new Map(), definition);
			operation.emit(await fileItem(operation, record, { ...file, name: asText(resource.attributes.name) || name }));
		},
	};
}
