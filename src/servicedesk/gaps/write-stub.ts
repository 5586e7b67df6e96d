import { type Stub, stubMark } from './stub';
import type { ItGlueClient } from '../../itglue/client';
import { toSections } from '../../itglue/document-sections';
import { appendSections, createDocument, sectionsOf } from '../../itglue/document-write';
import { listDocuments } from '../../itglue/documents';
import { asText } from '../../itglue/ids';
import type { JsonApiResource } from '../../itglue/jsonapi';

export interface WrittenStub {
	documentId: string;
	url: string | null;
	/** `false` where the gap's document stood already, written by then or not. */
	created: boolean;
}

export interface StubPlace {
	organizationId: string;
	/** Outside of folders if absent. */
	folderId?: string;
}

const written = ({ id, attributes }: JsonApiResource, created: boolean): WrittenStub => ({
	documentId: id,
	url: asText(attributes['resource-url']) || null,
	created,
});

async function standing(client: ItGlueClient, { gapId }: Stub, organizationId: string): Promise<JsonApiResource | null> {
	const { pages } = await listDocuments(client, organizationId);
	for await (const { resources } of pages) {
		const found = resources.find(({ attributes }) => asText(attributes.name).includes(stubMark({ gapId })));
		if (found !== undefined) return found;
	}
	return null;
}

/**
 * Creates the stub as an unpublished document, once a gap: it is found again by the mark in its title, wherever it was moved,
 * and where an earlier run ended between title and text, it gets its text. What somebody wrote is never touched.
 */
export async function writeStub(client: ItGlueClient, stub: Stub, { organizationId, folderId }: StubPlace): Promise<WrittenStub> {
	const sections = toSections(stub.markdown, 'markdown');
	const found = await standing(client, stub, organizationId);
	if (found === null) {
		const document = await createDocument(client, { organizationId, name: stub.title, sections, folderId, publish: false });
		return written(document, true);
	}
	const unwritten = (await sectionsOf(client, found.id)).length === 0 && found.attributes['is-uploaded'] !== true;
	if (unwritten) await appendSections(client, found.id, sections, false);
	return written(found, false);
}
