import type { IBinaryData, IDataObject, INodeProperties } from 'n8n-workflow';
import { InputError } from '../../../src/http/errors';
import type { DownloadedFile } from '../../../src/itglue/download';
import { checkFileSize, type FileContent } from '../../../src/itglue/files';
import { asText, quoted } from '../../../src/itglue/ids';
import type { OperationContext } from './resource';

/** Agents have no files to give and cannot read those they get. */
export const HIDDEN_FROM_TOOLS = { '@tool': [true] };

/** Where the file of a download goes. */
export const OUTPUT_FIELD: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	required: true,
	hint: 'The name of the output binary field to put the file in',
};

/** A file of the input item; the parameter holds the name of its binary field. */
export function fileProperty(displayName: string, name: string, more: Partial<INodeProperties> = {}): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		default: 'data',
		hint: 'The name of the input field containing the binary file data',
		displayOptions: { hide: HIDDEN_FROM_TOOLS },
		...more,
	};
}

/**
 * A file out of a binary field of the input item, refused for its size before it is loaded.
 * @param field name of the binary field, or the binary data itself where an expression gave it
 * @param label of the parameter, for the error text
 */
export async function readFile(operation: OperationContext, field: unknown, label: string): Promise<FileContent> {
	const { context, itemIndex } = operation;
	const binary = binaryData(operation, field, label);
	const name = binary.fileName ?? [asText(field) || 'file', binary.fileExtension].filter(Boolean).join('.');
	if (binary.bytes !== undefined) checkFileSize(name, binary.bytes, label);
	const buffer = await context.helpers.getBinaryDataBuffer(itemIndex, field as string);
	checkFileSize(name, buffer.length, label);
	return { name, content: buffer.toString('base64') };
}

function binaryData(operation: OperationContext, field: unknown, label: string): IBinaryData {
	if (typeof field !== 'object' && asText(field) === '') {
		throw new InputError(`"${label}" is empty.`, 'Enter the name of the binary field that holds the file.', label);
	}
	const binary = heldBinary(operation, field);
	if (binary) return binary;
	const known = Object.keys(operation.context.getInputData()[operation.itemIndex].binary ?? {});
	const advice =
		known.length > 0 ? `The item has: ${known.join(', ')}.` : 'The item has no binary data: read or download the file first.';
	const shown = typeof field === 'object' ? 'what was given is neither a name nor a file' : quoted(asText(field));
	throw new InputError(`"${label}" names a binary field that the item does not have: ${shown}.`, advice, label);
}

/** n8n keeps binary data in one of two places, and knows which; it throws where there is none. */
function heldBinary({ context, itemIndex }: OperationContext, field: unknown): IBinaryData | undefined {
	try {
		return context.helpers.assertBinaryData(itemIndex, field as string);
	} catch {
		return undefined;
	}
}

/** Whether an expression gave the file itself instead of the name of its field. */
export function isBinaryData(value: unknown): value is IBinaryData {
	return typeof value === 'object' && value !== null && 'mimeType' in value;
}

/** An item with a downloaded file. n8n takes the file in as it arrives, so its size does not matter here. */
export async function fileItem(
	{ context, itemIndex }: OperationContext,
	json: IDataObject,
	{ stream, name, contentType }: DownloadedFile,
) {
	const field = asText(context.getNodeParameter(OUTPUT_FIELD.name, itemIndex, 'data')) || 'data';
	const source = stream as Parameters<typeof context.helpers.prepareBinaryData>[0];
	return { json, binary: { [field]: await context.helpers.prepareBinaryData(source, name, contentType) } };
}
