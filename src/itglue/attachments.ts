import { isServiceError, ServiceError } from '../http/errors';
import type { ItGlueClient } from './client';
import { definitionOf } from './definitions';
import type { DownloadedFile } from './download';
import type { FileContent } from './files';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';
import type { ParentChoice } from './requests';
import { IT_GLUE } from './service-error';
import { createRequest, writtenRecord } from './write-requests';

/**
 * Attaches files to a record, one request each, in their order. Nothing is sent where one of them is too big.
 * @throws InputError for a file that is too big or empty; ServiceError, which says which ones were uploaded before
 */
export async function uploadAttachments(
	client: ItGlueClient,
	parent: ParentChoice,
	files: FileContent[],
): Promise<JsonApiResource[]> {
	const requests = files.map((attachment) => createRequest(definitionOf('attachments'), { attachment }, parent));
	const uploaded: JsonApiResource[] = [];
	for (const [index, request] of requests.entries()) {
		const answer = client.send(request).then(writtenRecord);
		uploaded.push(await answer.catch(async (error: unknown) => await Promise.reject(located(error, files, index, uploaded))));
	}
	return uploaded;
}

function located(error: unknown, files: FileContent[], index: number, uploaded: JsonApiResource[]): unknown {
	if (files.length === 1 || !isServiceError(error)) return error;
	const before = uploaded.map(({ id }, position) => `${quoted(files[position].name)} (ID ${id})`).join(', ') || 'none';
	const after = files.slice(index + 1).map(({ name }) => quoted(name)).join(', ') || 'none';
	const message = `${quoted(files[index].name)}: ${error.message} Uploaded before: ${before}. Not tried: ${after}.`;
	return new ServiceError(message, error);
}

/**
 * The file of an attachment, from the address that IT Glue gave for it.
 * @param attachment as IT Glue just answered it: its address is short-lived
 */
export async function attachedFile(client: ItGlueClient, { attributes }: JsonApiResource): Promise<DownloadedFile> {
	const expected = asText(attributes['attachment-content-type']) || undefined;
	const file = await client.download(fileAddress(attributes, 'download-url'), { expected });
	return { ...file, name: asText(attributes['attachment-file-name']) || file.name, contentType: expected ?? file.contentType };
}

/** The address of a file in an answer. @throws ServiceError where there is none */
export function fileAddress(attributes: JsonApiResource['attributes'], name: string): string {
	const address = asText(attributes[name]);
	if (address !== '') return address;
	throw new ServiceError(`IT Glue gave no address (${name}) to download the file from.`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: 'Download the file in IT Glue itself.',
	});
}
