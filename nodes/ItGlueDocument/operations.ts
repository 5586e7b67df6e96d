import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { definitionOf } from '../../src/itglue/definitions';
import { type BodyFormat, documentBody } from '../../src/itglue/document-body';
import { listDocuments } from '../../src/itglue/documents';
import { recordId } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { listRequest } from '../../src/itglue/requests';
import { chosenValue } from '../shared/resource/chosen';
import { locatorOf } from '../shared/resource/parameters';
import { parentOf } from '../shared/resource/parent';
import {
	emitPages,
	fetchRecord,
	getManyOperation,
	getOperation,
	getRequest,
	includeOf,
	indexOf,
	pageOptions,
	shape,
	sortOf,
} from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';

function bodyChoice(initial: BodyFormat | 'none'): INodeProperties {
	return {
		displayName: 'Body',
		name: 'body',
		type: 'options',
		options: [
			{ name: 'HTML', value: 'html', description: 'As written in IT Glue, not sanitized' },
			{ name: 'Markdown', value: 'markdown', description: 'Headings, lists, tables and links kept; safe to show' },
			{ name: 'None', value: 'none', description: 'Only the facts about the document' },
			{ name: 'Plain Text', value: 'text', description: 'What a reader sees, without layout' },
		],
		default: initial,
		description: 'What to return of the text of the document',
	};
}

const FOLDER_CHOICE: INodeProperties = {
	displayName: 'Documents From',
	name: 'folder',
	type: 'options',
	options: [
		{ name: 'Everywhere', value: 'all', description: 'Documents in folders and outside of them' },
		{ name: 'One Folder', value: 'one', description: 'Documents directly in one folder' },
		{ name: 'Outside of Folders', value: 'root' },
	],
	default: 'all',
};

const FOLDER: INodeProperties = {
	...locatorOf('document-folders', { required: true }),
	displayOptions: { show: { folder: ['one'] } },
};

export function getDocument(definition: ResourceDefinition): Operation {
	const operation = getOperation(definition, { properties: [bodyChoice('markdown')], run: runGet });
	return { ...operation, action: 'Get a document with its text by its ID' };
}

export function getManyDocuments(definition: ResourceDefinition): Operation {
	return getManyOperation(definition, { properties: [FOLDER_CHOICE, FOLDER, bodyChoice('none')], run: runGetMany });
}

async function runGet(operation: OperationContext): Promise<void> {
	const { resource, included } = await fetchRecord(operation, getRequest(operation));
	const record = shape(operation, resource, indexOf(included), operation.definition);
	operation.emit(withBody(operation, resource, record));
}

async function runGetMany(operation: OperationContext): Promise<void> {
	await emitPages(operation, await documentPages(operation), (resource, record) =>
		withBody(operation, resource, record),
	);
}

/** Without a folder filter IT Glue lists only documents outside of folders; `listDocuments` knows how to get all. */
async function documentPages(operation: OperationContext) {
	const { client, context, definition, itemIndex } = operation;
	const organizationId = recordId(
		chosenValue(operation, 'organizationId'),
		definitionOf('organizations'),
		'Organization',
	);
	const folder = context.getNodeParameter('folder', itemIndex, 'all') as string;
	const { path, query } = listRequest(definition, {
		...parentOf(operation),
		filters: folder === 'one' ? { document_folder_id: folderId(operation) } : {},
		sort: sortOf(operation),
		include: includeOf(operation),
	});
	const options = pageOptions(operation);
	if (folder !== 'all') return client.pages(path, query, options);
	const { pages, warning } = await listDocuments(client, organizationId, query, options);
	if (warning) context.addExecutionHints({ message: warning, type: 'warning', location: 'outputPane' });
	return pages;
}

function folderId(operation: OperationContext): string {
	return recordId(chosenValue(operation, 'documentFolderId'), definitionOf('document-folders'), 'Document Folder');
}

/** The body comes in three shapes, some of them twice; out goes the one that was asked for. */
function withBody(
	{ context, itemIndex }: OperationContext,
	resource: JsonApiResource,
	record: IDataObject,
): IDataObject {
	const format = context.getNodeParameter('body', itemIndex, 'none') as BodyFormat | 'none';
	const body = format === 'none' ? {} : { body: documentBody(resource, format) };
	const { attributes, ...rest } = record;
	if (!attributes) return { ...record, ...body };
	return format === 'none' ? { ...rest, attributes: withoutBody(attributes as IDataObject) } : { ...record, ...body };
}

function withoutBody(attributes: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'content' && name !== 'sections'));
}
