import { isServiceError } from '../http/errors';
import type { ItGlueClient } from './client';
import { definitionOf } from './definitions';
import type { FileContent } from './files';
import { asText } from './ids';
import type { JsonApiResource } from './jsonapi';
import { createRequest, writtenRecord } from './write-requests';

/** What an image is for: the text of a document, or one of its gallery sections. */
export interface ImageTarget {
	documentId: string;
	/** The gallery section; the text of the document where absent. */
	sectionId?: string;
}

/** Uploads an image to a document. @throws InputError for a file that is too big, ServiceError as IT Glue refuses */
export async function createDocumentImage(
	client: ItGlueClient,
	{ documentId, sectionId }: ImageTarget,
	image: FileContent,
): Promise<JsonApiResource> {
	const create = async (type: 'document' | 'gallery', id: string) => {
		const target = { type, id: Number(id) };
		return writtenRecord(await client.send(createRequest(definitionOf('document-images'), { target, image })));
	};
	if (sectionId === undefined) return await create('document', documentId);
	const { data } = await client.get(`/documents/${documentId}/relationships/sections/${sectionId}`);
	const galleryId = asText((data as JsonApiResource).attributes['resource-id']) || sectionId;
	// A gallery has an id besides its section's, and nothing documents which of them is meant.
	return await create('gallery', galleryId).catch(async (error: unknown) => {
		const isNoGallery = isServiceError(error) && (error.status === 422 || error.status === 404);
		return await (isNoGallery && galleryId !== sectionId ? create('gallery', sectionId) : Promise.reject(error));
	});
}
