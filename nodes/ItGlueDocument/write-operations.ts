import { InputError } from '../../src/http/errors';
import { attributesOf } from '../../src/itglue/attributes';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { definitionOf } from '../../src/itglue/definitions';
import { folderAt, isFoldersRefused, moveDocument } from '../../src/itglue/document-folders';
import { searchDocuments } from '../../src/itglue/document-search';
import { type ContentFormat, type NewSection, toHtml, toSections } from '../../src/itglue/document-sections';
import {
	appendSections,
	createDocument,
	readBack,
	readDocumentRecord,
	replaceContent,
	replaceSection,
	reported,
	type SectionChoice,
} from '../../src/itglue/document-write';
import { asText, recordId } from '../../src/itglue/ids';
import type { JsonApiResource } from '../../src/itglue/jsonapi';
import { htmlToText } from '../../src/text/html';
import { isToolRun } from '../shared/context';
import { isOn } from '../shared/given';
import { chosenValue } from '../shared/resource/chosen';
import { fieldProperties, fieldValues } from '../shared/resource/fields';
import { amountOf, outputProperties, UP_TO } from '../shared/resource/output';
import { locatorOf, SIMPLIFY } from '../shared/resource/parameters';
import { shape } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';
import { targetProperties } from '../shared/resource/write';
import {
	contentParameters,
	CREATE_FOLDERS,
	folderPath,
	IMAGE_LOSS,
	PUBLISH,
	SEARCH,
	SECTION_CHOICE,
} from './write-parameters';

const HEADINGS = 'Headings become headings of the document, what stands between them its texts';

export function createWholeDocument(definition: ResourceDefinition): Operation {
	const [name, additional] = fieldProperties(definition, 'create');
	return {
		value: 'create',
		name: 'Create',
		action: 'Create a document with its whole text',
		description: 'Create a document with its whole text',
		properties: [
			locatorOf('organizations', { required: true }),
			name,
			...contentParameters(HEADINGS),
			folderPath('Path of the folder to create it in; outside of folders if empty'),
			CREATE_FOLDERS,
			PUBLISH,
			additional,
			SIMPLIFY,
		],
		async run(operation) {
			const organizationId = organizationOf(operation);
			const values = await fieldValues(operation, 'create');
			const { 'document-folder-id': folder, ...attributes } = attributesOf(definition, values, 'create');
			const sections = sectionsOf(operation);
			const folderId = folder === undefined ? await folderOrRoot(operation, organizationId) : onlyFolder(operation, folder);
			const name = String(attributes.name);
			const wanted = { organizationId, name, sections, folderId, attributes, publish: publishes(operation) };
			emitDocument(operation, await createDocument(operation.client, wanted));
		},
	};
}

export function replaceDocumentContent(definition: ResourceDefinition): Operation {
	return {
		value: 'updateContent',
		name: 'Update Content',
		action: 'Replace the whole text of a document',
		description: 'Replace the whole text of a document; the old text goes once the new one stands',
		properties: [...targetProperties(definition), ...contentParameters(HEADINGS), IMAGE_LOSS, PUBLISH, SIMPLIFY],
		async run(operation) {
			const allowImageLoss = isOn(operation.context.getNodeParameter('allowImageLoss', operation.itemIndex, false));
			const options = { publish: publishes(operation), allowImageLoss };
			const id = documentOf(operation);
			emitDocument(operation, await replaceContent(operation.client, id, sectionsOf(operation), options));
		},
	};
}

export function appendDocumentSection(definition: ResourceDefinition): Operation {
	return {
		value: 'appendSection',
		name: 'Append Section',
		action: 'Append text to the end of a document',
		description: 'Add text at the end of a document; what is there stays as it is',
		properties: [...targetProperties(definition), ...contentParameters(HEADINGS), PUBLISH, SIMPLIFY],
		async run(operation) {
			const { client } = operation;
			const id = documentOf(operation);
			emitDocument(operation, await appendSections(client, id, sectionsOf(operation), publishes(operation)));
		},
	};
}

export function replaceDocumentSection(definition: ResourceDefinition): Operation {
	return {
		value: 'replaceSection',
		name: 'Replace Section',
		action: 'Replace one section of a document by its heading or ID',
		description: 'Replace the text below one heading, or one section by its ID',
		properties: [
			...targetProperties(definition),
			...SECTION_CHOICE,
			...contentParameters('What the section is to hold'),
			PUBLISH,
			SIMPLIFY,
		],
		async run(operation) {
			const { client } = operation;
			const html = toHtml(textOf(operation, 'content'), formatOf(operation));
			if (html === '') throw noContent();
			const content = { html, text: htmlToText(html).text };
			const id = documentOf(operation);
			emitDocument(
				operation,
				await replaceSection(client, id, sectionChoice(operation), content, publishes(operation)),
			);
		},
	};
}

export function moveToFolder(definition: ResourceDefinition): Operation {
	return {
		value: 'move',
		name: 'Move to Folder',
		action: 'Move a document to a folder by its path or ID',
		description: 'Move a document to another folder of its organization',
		properties: [
			...targetProperties(definition),
			folderPath('Path or ID of the folder; outside of folders if empty'),
			CREATE_FOLDERS,
			SIMPLIFY,
		],
		async run(operation) {
			const { client } = operation;
			const id = documentOf(operation);
			const { attributes } = await readDocumentRecord(client, id);
			const path = textOf(operation, 'folderPath');
			const folder = /^\d{6,}$/.test(path)
				? path
				: await folderAt(client, asText(attributes['organization-id']), path, createsFolders(operation));
			const stands = createsFolders(operation) ? 'The folders stand; nothing says that the document was moved.' : '';
			await moveDocument(client, id, folder).catch(
				async (error: unknown) => await Promise.reject(stands ? reported(error, stands) : error),
			);
			emitDocument(operation, await readBack(client, id, 'The document stands in its folder: only reading it back failed.'));
		},
	};
}

export function searchInDocuments(definition: ResourceDefinition): Operation {
	return {
		value: 'search',
		name: 'Search',
		action: 'Search documents of an organization by name and content',
		description: 'Find documents of an organization by words in their names and texts',
		properties: [
			locatorOf('organizations', { required: true }),
			...SEARCH,
			...UP_TO,
			...outputProperties(definition),
		],
		readOnly: true,
		run: runSearch,
	};
}

async function runSearch(operation: OperationContext): Promise<void> {
	const { client, context, itemIndex, emit } = operation;
	const words = textOf(operation, 'words');
	if (words === '') throw new InputError('"Words" is empty.', 'Enter what to search for.', 'Words');
	const inContent = context.getNodeParameter('searchIn', itemIndex, 'content') === 'content';
	const limit = amountOf(operation);
	const found = await searchDocuments(client, organizationOf(operation), words, { inContent, limit });
	for (const { resource, foundIn, snippet } of found.matches) {
		const record = shape(operation, bare(resource), new Map(), operation.definition);
		emit({ ...record, foundIn, ...(snippet ? { snippet } : {}) });
	}
	const untold = found.withoutText > 0 ? ` ${found.withoutText} uploaded files were searched by name only.` : '';
	const message = `${found.read} documents were read.${untold}`;
	context.addExecutionHints({ message: `Item ${itemIndex}: ${message}`, type: 'info', location: 'outputPane' });
	if (found.warning) context.addExecutionHints({ message: found.warning, type: 'warning', location: 'outputPane' });
	if (found.matches.length === 0 && isToolRun(context)) {
		emit({ found: 0, message: `No document contains all of these words. ${message} Try fewer or other words.` });
	}
}

function sectionChoice(operation: OperationContext): SectionChoice {
	if (operation.context.getNodeParameter('sectionBy', operation.itemIndex, 'heading') !== 'id') {
		const heading = textOf(operation, 'heading');
		if (heading !== '') return { heading };
		throw new InputError('"Heading" is empty.', 'Enter the words of a heading of the document.', 'Heading');
	}
	return { id: recordId(textOf(operation, 'sectionId'), definitionOf('document-sections'), 'Section ID') };
}

/** Where an account serves no folders the document is made outside of them, and that is said. */
function onlyFolder(operation: OperationContext, folder: unknown): string {
	if (textOf(operation, 'folderPath') === '') return String(folder);
	throw new InputError('"Folder" and "Document Folder" both name a folder.', 'Use one of the two.', 'Folder');
}

async function folderOrRoot(operation: OperationContext, organizationId: string): Promise<string | undefined> {
	const { client, context } = operation;
	const path = textOf(operation, 'folderPath');
	try {
		return await folderAt(client, organizationId, path, createsFolders(operation));
	} catch (error) {
		if (!isFoldersRefused(error)) return await Promise.reject(error);
		const message = `${(error as InputError).message} The document was made outside of folders.`;
		context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
		return undefined;
	}
}

function sectionsOf(operation: OperationContext): NewSection[] {
	const sections = toSections(textOf(operation, 'content'), formatOf(operation));
	if (sections.length === 0) throw noContent();
	return sections;
}

function noContent(): InputError {
	return new InputError('"Content" holds no text.', 'Give it Markdown or HTML with something to read.', 'Content');
}

function formatOf({ context, itemIndex }: OperationContext): ContentFormat {
	return context.getNodeParameter('contentFormat', itemIndex, 'markdown') === 'html' ? 'html' : 'markdown';
}

function publishes({ context, itemIndex }: OperationContext): boolean {
	return isOn(context.getNodeParameter('publish', itemIndex, true), true);
}

function createsFolders({ context, itemIndex }: OperationContext): boolean {
	return isOn(context.getNodeParameter('createFolders', itemIndex, false));
}

function textOf({ context, itemIndex }: OperationContext, parameter: string): string {
	return asText(context.getNodeParameter(parameter, itemIndex, ''));
}

function organizationOf(operation: OperationContext): string {
	return recordId(chosenValue(operation, 'organizationId'), definitionOf('organizations'), 'Organization');
}

function documentOf(operation: OperationContext): string {
	return recordId(chosenValue(operation, 'documentId'), operation.definition, 'Document');
}

function emitDocument(operation: OperationContext, resource: JsonApiResource): void {
	operation.emit(shape(operation, bare(resource), new Map(), operation.definition));
}

/** Without the text, which the caller has just given, or may be long. */
function bare(resource: JsonApiResource): JsonApiResource {
	const kept = Object.entries(resource.attributes).filter(([name]) => name !== 'content' && name !== 'sections');
	return { ...resource, attributes: Object.fromEntries(kept) };
}
