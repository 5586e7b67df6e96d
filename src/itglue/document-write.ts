import { InputError, isServiceError, ServiceError } from '../http/errors';
import type { ItGlueClient, ItGlueRequest } from './client';
import type { NewSection } from './document-sections';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';

/** A section as it stands in a document. */
export interface StandingSection {
	id: string;
	/** `Document::Text`, `Document::Heading`, `Document::Gallery` or `Document::Step`. */
	kind: string;
	content: string;
	sort: number;
	level: number;
	/** ISO 8601 UTC. */
	createdAt: string;
	updatedAt: string;
}

export interface NewDocument {
	organizationId: string;
	name: string;
	sections: NewSection[];
	folderId?: string;
	publish: boolean;
	/** Others than name and folder, in the form IT Glue takes: `public`, `restricted`, `archived`. */
	attributes?: Record<string, unknown>;
}

/**
 * Creates a document with its sections. Where a section fails, the half-written draft is deleted again; the error says
 * what stands.
 * @returns the document as IT Glue shows it
 */
export async function createDocument(client: ItGlueClient, wanted: NewDocument): Promise<JsonApiResource> {
	const folder = wanted.folderId ? { 'document-folder-id': Number(wanted.folderId) } : {};
	const attributes = { ...wanted.attributes, name: wanted.name, ...folder };
	const path = `/organizations/${wanted.organizationId}/relationships/documents`;
	const { id } = await write(client, { method: 'POST', path, body: body('documents', attributes) });
	let added = 0;
	try {
		for (const section of wanted.sections) {
			await addSection(client, id, section, added);
			added += 1;
		}
		if (wanted.publish) await publishDocument(client, id);
	} catch (error) {
		const step = added < wanted.sections.length ? `section ${added + 1} of ${wanted.sections.length}` : 'publishing';
		const removed = await client.send(deletion(id)).then(() => true, () => false);
		const stands = removed
			? `The draft was deleted again after ${step} failed: nothing stands.`
			: `Document ${id} stands as a draft with ${added} of ${wanted.sections.length} sections: ${step} failed.`;
		return await Promise.reject(reported(error, stands));
	}
	return await readBack(client, id, `Document ${id} stands, whole: only reading it back failed.`);
}

/**
 * Replaces the whole text of a document: the new sections are added before the old ones go, so that no failure leaves
 * less than there was.
 * @param allowImageLoss galleries and steps take their images along when they are deleted; refused without it
 */
export async function replaceContent(
	client: ItGlueClient,
	id: string,
	sections: NewSection[],
	options: { publish: boolean; allowImageLoss: boolean },
): Promise<JsonApiResource> {
	await checkEditable(client, id);
	const old = await sectionsOf(client, id);
	const holdsImages = old.filter(({ kind }) => kind === 'Document::Gallery' || kind === 'Document::Step');
	if (holdsImages.length > 0 && !options.allowImageLoss) {
		throw new InputError(
			`Nothing was changed: the document has ${holdsImages.length} galleries or steps, whose images would be deleted.`,
			'Append or replace single sections instead, or turn on "Delete Images Too".',
			'Delete Images Too',
		);
	}
	await addSections(client, id, sections, old);
	let deleted = 0;
	try {
		for (const section of old) {
			await client.send({ method: 'DELETE', path: sectionPath(id, section.id) });
			deleted += 1;
		}
	} catch (error) {
		const stands = `The new text stands, and below what is left of the old: ${deleted} of ${old.length} old sections were deleted.`;
		return await Promise.reject(reported(error, stands));
	}
	return await finished(client, id, options.publish);
}

/** Adds sections at the end of a document; all of them, or none. */
export async function appendSections(
	client: ItGlueClient,
	id: string,
	sections: NewSection[],
	publish: boolean,
): Promise<JsonApiResource> {
	await checkEditable(client, id);
	await addSections(client, id, sections, await sectionsOf(client, id));
	return await finished(client, id, publish);
}

/** A section by its id, or the text below a heading by the heading's words. */
export type SectionChoice = { id: string } | { heading: string };

/**
 * Replaces one section. By id: that section's content. By heading: the text directly below it, up to the next heading;
 * the heading stays.
 * @param html for texts and steps; `heading` for headings
 */
export async function replaceSection(
	client: ItGlueClient,
	id: string,
	choice: SectionChoice,
	content: { html: string; text: string },
	publish: boolean,
): Promise<JsonApiResource> {
	await checkEditable(client, id);
	const sections = await sectionsOf(client, id);
	if ('id' in choice) await replaceById(client, id, sections, choice.id, content);
	else await replaceBelow(client, id, sections, choice.heading, content.html);
	return await finished(client, id, publish);
}

async function replaceById(
	client: ItGlueClient,
	id: string,
	sections: StandingSection[],
	sectionId: string,
	{ html, text }: { html: string; text: string },
): Promise<void> {
	const section = sections.find((known) => known.id === sectionId);
	if (!section) {
		const advice = 'List the sections of the document to see their IDs.';
		throw new InputError(`The document has no section ${quoted(sectionId)}.`, advice, 'Section ID');
	}
	if (section.kind === 'Document::Gallery') {
		throw new InputError('A gallery has no text to replace.', 'Choose another section.', 'Section ID');
	}
	await patchSection(client, id, sectionId, { content: section.kind === 'Document::Heading' ? text : html });
}

async function replaceBelow(
	client: ItGlueClient,
	id: string,
	sections: StandingSection[],
	heading: string,
	html: string,
): Promise<void> {
	const at = headingAt(sections, heading);
	const after = sections.slice(at + 1);
	const next = after.findIndex(({ kind }) => kind === 'Document::Heading');
	const body = (next === -1 ? after : after.slice(0, next)).filter(({ kind }) => kind === 'Document::Text');
	const [first, ...others] = body;
	if (!first) {
		for (const section of [...after].reverse()) await patchSection(client, id, section.id, { sort: section.sort + 1 });
		await addSection(client, id, { kind: 'Document::Text', content: html }, sections[at].sort + 1);
		return;
	}
	await patchSection(client, id, first.id, { content: html });
	for (const { id: sectionId } of others) await client.send({ method: 'DELETE', path: sectionPath(id, sectionId) });
}

function headingAt(sections: StandingSection[], heading: string): number {
	const words = (text: string) => text.replace(/^#+\s+/, '').replace(/\s+/g, ' ').trim().toLowerCase();
	const found = sections.filter(({ kind, content }) => kind === 'Document::Heading' && words(content) === words(heading));
	if (found.length === 1) return sections.indexOf(found[0]);
	if (found.length > 1) {
		const ids = found.map(({ id }) => id).join(', ');
		const advice = `Choose the section by its ID. The headings are ${ids}.`;
		throw new InputError(`${found.length} headings read ${quoted(heading)}.`, advice, 'Heading');
	}
	const known = sections.filter(({ kind }) => kind === 'Document::Heading').map(({ content }) => quoted(content));
	const advice = known.length > 0 ? `Its headings are: ${known.slice(0, 30).join(', ')}.` : 'It has no headings.';
	throw new InputError(`The document has no heading ${quoted(heading)}.`, advice, 'Heading');
}

/** The sections of a document in their order. */
export async function sectionsOf(client: ItGlueClient, id: string): Promise<StandingSection[]> {
	const sections: StandingSection[] = [];
	for await (const { id: sectionId, attributes } of client.list(`/documents/${id}/relationships/sections`)) {
		sections.push({
			id: sectionId,
			kind: asText(attributes['resource-type']),
			content: typeof attributes.content === 'string' ? attributes.content : '',
			sort: Number(attributes.sort ?? sections.length),
			level: Number(attributes.level ?? 0),
			createdAt: asText(attributes['created-at']),
			updatedAt: asText(attributes['updated-at']),
		});
	}
	return sections.sort((a, b) => a.sort - b.sort);
}

/** Publishing is a PATCH without a body; a POST is answered with 404. */
export async function publishDocument(client: ItGlueClient, id: string): Promise<void> {
	await client.send({ method: 'PATCH', path: `/documents/${id}/publish` });
}

export async function readDocumentRecord(client: ItGlueClient, id: string): Promise<JsonApiResource> {
	const { data } = await client.get(`/documents/${id}`);
	return data as JsonApiResource;
}

/** Uploaded files have no sections that IT Glue serves. */
async function checkEditable(client: ItGlueClient, id: string): Promise<void> {
	const { attributes } = await readDocumentRecord(client, id);
	if (attributes['is-uploaded'] !== true) return;
	const advice = 'Choose a document that was written in IT Glue.';
	throw new InputError('The document is an uploaded file: it has no text to change.', advice, 'Document');
}

async function addSections(
	client: ItGlueClient,
	id: string,
	sections: NewSection[],
	standing: StandingSection[],
): Promise<void> {
	const start = Math.max(-1, ...standing.map(({ sort }) => sort)) + 1;
	const added: string[] = [];
	try {
		for (const [index, section] of sections.entries()) added.push(await addSection(client, id, section, start + index));
	} catch (error) {
		const left: string[] = [];
		for (const sectionId of added) {
			await client.send({ method: 'DELETE', path: sectionPath(id, sectionId) }).catch(() => left.push(sectionId));
		}
		const step = `Section ${added.length + 1} of ${sections.length} failed`;
		const stands =
			left.length === 0
				? `${step}; those before it were deleted again, the old text stands.`
				: `${step}; the old text stands, and these new sections: ${left.join(', ')}.`;
		return await Promise.reject(reported(error, stands));
	}
}

/** Adds one section and returns its id. Headings want `resource_type` in snake case, as every section does. */
export async function addSection(client: ItGlueClient, id: string, section: NewSection, sort: number): Promise<string> {
	const level = section.kind === 'Document::Heading' ? { level: section.level } : {};
	const attributes = { resource_type: section.kind, content: section.content, sort, ...level };
	const path = `/documents/${id}/relationships/sections`;
	return (await write(client, { method: 'POST', path, body: body('document-sections', attributes) })).id;
}

async function patchSection(client: ItGlueClient, id: string, sectionId: string, attributes: object): Promise<void> {
	await client.send({ method: 'PATCH', path: sectionPath(id, sectionId), body: body('document-sections', attributes) });
}

async function finished(client: ItGlueClient, id: string, publish: boolean): Promise<JsonApiResource> {
	if (publish) {
		await publishDocument(client, id).catch(
			async (error: unknown) => await Promise.reject(reported(error, 'The new text stands, but is not published.')),
		);
	}
	return await readBack(client, id, 'The new text stands: only reading the document back failed.');
}

async function write(client: ItGlueClient, request: ItGlueRequest): Promise<JsonApiResource> {
	const { data } = await client.send(request);
	if (data && !Array.isArray(data) && data.id !== '') return data;
	throw new ServiceError('IT Glue answered without the record it was to write.', {
		kind: 'unavailable',
		service: 'IT Glue',
		advice: '',
		outcomeUnknown: true,
	});
}

function body(type: string, attributes: object) {
	return { data: { type, attributes } };
}

export function sectionPath(id: string, sectionId: string): string {
	return `/documents/${id}/relationships/sections/${sectionId}`;
}

/** The request that deletes a document. */
export function deletion(id: string): ItGlueRequest {
	return { method: 'DELETE', path: '/documents', body: { data: [{ type: 'documents', attributes: { id: Number(id) } }] } };
}

/** A document after it was written. Where that fails, the error says that nothing is left to repeat. */
export async function readBack(client: ItGlueClient, id: string, stands: string): Promise<JsonApiResource> {
	try {
		return await readDocumentRecord(client, id);
	} catch (error) {
		return await Promise.reject(reported(error, stands));
	}
}

/** The error with what stands in IT Glue after it. */
export function reported(error: unknown, stands: string): unknown {
	if (!isServiceError(error)) return error;
	return new ServiceError(`${error.message} ${stands}`, error);
}
