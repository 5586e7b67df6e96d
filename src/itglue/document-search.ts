import type { ItGlueClient } from './client';
import { documentBody } from './document-body';
import { listDocuments } from './documents';
import type { JsonApiResource } from './jsonapi';
import { asText } from './ids';

export interface DocumentMatch {
	resource: JsonApiResource;
	foundIn: 'name' | 'content';
	/** The words around the first hit in the text; empty where only the name matches. */
	snippet: string;
}

export interface DocumentSearch {
	matches: DocumentMatch[];
	/** Documents looked at. */
	read: number;
	/** Uploaded files among them, whose text IT Glue does not serve. */
	withoutText: number;
	warning?: string;
}

const AROUND = 80;

/**
 * Documents of an organization that contain all words, in their name or text, letter case aside; those found by name come
 * first. IT Glue's API has no search: the whole list is read, and the text one by one where the list leaves it out.
 */
export async function searchDocuments(
	client: ItGlueClient,
	organizationId: string,
	query: string,
	options: { inContent: boolean; limit: number },
): Promise<DocumentSearch> {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	const { pages, warning } = await listDocuments(client, organizationId);
	const found: DocumentSearch = { matches: [], read: 0, withoutText: 0, ...(warning ? { warning } : {}) };
	for await (const { resources } of pages) {
		for (const resource of resources) {
			found.read += 1;
			const match = await matched(client, resource, words, options.inContent, found);
			if (match) found.matches.push(match);
		}
	}
	found.matches.sort((a, b) => Number(b.foundIn === 'name') - Number(a.foundIn === 'name'));
	found.matches.length = Math.min(found.matches.length, options.limit);
	return found;
}

async function matched(
	client: ItGlueClient,
	resource: JsonApiResource,
	words: string[],
	inContent: boolean,
	found: DocumentSearch,
): Promise<DocumentMatch | undefined> {
	const name = asText(resource.attributes.name).toLowerCase();
	if (words.every((word) => name.includes(word))) return { resource, foundIn: 'name', snippet: '' };
	if (!inContent) return undefined;
	const text = await textOf(client, resource);
	if (text === null) found.withoutText += 1;
	const all = `${name}\n${text ?? ''}`.toLowerCase();
	if (text === null || !words.every((word) => all.includes(word))) return undefined;
	return { resource, foundIn: 'content', snippet: snippet(text, words) };
}

async function textOf(client: ItGlueClient, resource: JsonApiResource): Promise<string | null> {
	const { attributes } = resource;
	if (attributes['is-uploaded'] === true) return null;
	if (attributes.content !== undefined || attributes.sections !== undefined) return documentBody(resource, 'text') ?? '';
	const { data } = await client.get(`/documents/${resource.id}`);
	return documentBody(data as JsonApiResource, 'text') ?? '';
}

function snippet(text: string, words: string[]): string {
	const line = text.replace(/\s+/g, ' ');
	const at = Math.max(0, ...words.map((word) => line.toLowerCase().indexOf(word)).slice(0, 1));
	const start = Math.max(0, at - AROUND);
	const end = Math.min(line.length, at + AROUND);
	return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
