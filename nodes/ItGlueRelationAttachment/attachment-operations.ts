import type { INodeProperties } from 'n8n-workflow';
import { InputError } from '../../src/http/errors';
import { attachedPages, attachedRecord } from '../../src/itglue/attached';
import { attachedFile, uploadAttachments } from '../../src/itglue/attachments';
import type { ResourceDefinition } from '../../src/itglue/definition';
import { asText } from '../../src/itglue/ids';
import { fileItem, fileProperty, isBinaryData, OUTPUT_FIELD, readFile } from '../shared/resource/files';
import { SIMPLIFY } from '../shared/resource/parameters';
import { parentProperties, requiredParentOf } from '../shared/resource/parent';
import { emitPages, getManyOperation, getOperation, pageOptions, shape } from '../shared/resource/read';
import type { Operation, OperationContext } from '../shared/resource/resource';
import { targetId, targetProperties } from '../shared/resource/write';

const FILE_LABEL = 'Input Data Field Name';

const FILE_OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. network-plan.pdf',
			description: 'Name for the file in IT Glue instead of its own; for one file only',
		},
	],
};

/** Not for agents, which have no files to give. */
export function uploadAttachment(definition: ResourceDefinition): Operation {
	return {
		value: 'create',
		name: 'Upload',
		action: 'Upload an attachment to a record',
		description: 'Attach files of the input item to a record',
		properties: [
			...parentProperties(definition),
			fileProperty(FILE_LABEL, 'attachment', {
				required: true,
				hint: 'The name of the input field containing the binary file data; several separated by commas',
			}),
			FILE_OPTIONS,
			SIMPLIFY,
		],
		notForTools: true,
		run: runUpload,
	};
}

async function runUpload(operation: OperationContext): Promise<void> {
	const { client, context, definition, itemIndex } = operation;
	const parent = requiredParentOf(operation);
	const fields = fieldNames(context.getNodeParameter('attachment', itemIndex));
	const files = [];
	for (const field of fields) files.push(await readFile(operation, field, FILE_LABEL));
	const { fileName } = context.getNodeParameter('options', itemIndex, {}) as { fileName?: string };
	const name = asText(fileName);
	if (name !== '' && files.length > 1) {
		const advice = 'Upload one file at a time to name it, or remove "File Name".';
		throw new InputError(`"File Name" is one name, and there are ${files.length} files.`, advice, 'File Name');
	}
	const named = name === '' ? files : [{ ...files[0], name }];
	for (const resource of await uploadAttachments(client, parent, named)) {
		operation.emit(shape(operation, resource, new Map(), definition));
	}
}

/** Names of binary fields, or the file itself where an expression gave it. */
function fieldNames(given: unknown): unknown[] {
	if (isBinaryData(given)) return [given];
	const names = (Array.isArray(given) ? given.map(asText) : asText(given).split(',')).map((name) => name.trim());
	const filled = names.filter(Boolean);
	return filled.length > 0 ? filled : [''];
}

export function getAttachment(definition: ResourceDefinition): Operation {
	return getOperation(definition, {
		run: async (operation) => {
			const resource = await chosenAttachment(operation);
			operation.emit(shape(operation, resource, new Map(), definition));
		},
	});
}

export function getManyAttachments(definition: ResourceDefinition): Operation {
	return getManyOperation(definition, { run: runGetMany });
}

async function runGetMany(operation: OperationContext): Promise<void> {
	const { client, definition } = operation;
	const pages = attachedPages(client, definition, requiredParentOf(operation), pageOptions(operation));
	await emitPages(operation, pages);
}

/** Not for agents, which cannot read files. */
export function downloadAttachment(definition: ResourceDefinition): Operation {
	return {
		value: 'download',
		name: 'Download',
		action: 'Download an attachment',
		description: 'Retrieve the file of an attachment',
		properties: [...targetProperties(definition), OUTPUT_FIELD, SIMPLIFY],
		notForTools: true,
		readOnly: true,
		async run(operation) {
			const resource = await chosenAttachment(operation);
			const file = await attachedFile(operation.client, resource);
			operation.emit(await fileItem(operation, shape(operation, resource, new Map(), definition), file));
		},
	};
}

async function chosenAttachment(operation: OperationContext) {
	const { client, definition } = operation;
	return await attachedRecord(client, definition, targetId(operation), requiredParentOf(operation));
}
