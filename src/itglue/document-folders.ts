import { InputError, isServiceError, ServiceError } from '../http/errors';
import type { ItGlueClient } from './client';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';

/**
 * The id of the folder at a path such as `Network/Firewalls`; letter case aside.
 * @param create makes the folders that are missing
 * @returns `undefined` for the empty path, which is outside of folders
 * @throws InputError where a folder is missing, or where the account does not serve folders
 */
export async function folderAt(
	client: ItGlueClient,
	organizationId: string,
	path: string,
	create: boolean,
): Promise<string | undefined> {
	const names = path.split('/').map((name) => name.trim()).filter(Boolean);
	if (names.length === 0) return undefined;
	const folders = await foldersOf(client, organizationId);
	let parent: string | undefined;
	const made: string[] = [];
	for (const [depth, name] of names.entries()) {
		const existing = folders.find((folder) => isNamed(folder, name) && parentOf(folder) === (parent ?? ''));
		if (!existing && !create) throw missing(names.slice(0, depth + 1).join('/'));
		parent = existing?.id ?? (await makeFolder(client, organizationId, name, parent).catch(partly(made)));
		if (!existing) made.push(quoted(name));
	}
	return parent;
}

/** Says which folders above one that failed were made. */
function partly(made: readonly string[]) {
	return async (error: unknown): Promise<never> => {
		const stands = `These new folders stand: ${made.join(', ')}. Nothing else was changed.`;
		return await Promise.reject(made.length > 0 && isServiceError(error) ? new ServiceError(`${error.message} ${stands}`, error) : error);
	};
}

/** Moves a document; without a folder to outside of all folders. */
export async function moveDocument(client: ItGlueClient, id: string, folderId: string | undefined): Promise<void> {
	const attributes = { 'document-folder-id': folderId === undefined ? null : Number(folderId) };
	await client.send({ method: 'PATCH', path: `/documents/${id}`, body: { data: { type: 'documents', attributes } } });
}

/** Whether an error says that the account serves no folders, for callers who can do without. */
export function isFoldersRefused(error: unknown): boolean {
	return error instanceof FoldersRefused;
}

class FoldersRefused extends InputError {}

async function foldersOf(client: ItGlueClient, organizationId: string): Promise<JsonApiResource[]> {
	const folders: JsonApiResource[] = [];
	try {
		for await (const folder of client.list(`/organizations/${organizationId}/relationships/document_folders`)) {
			folders.push(folder);
		}
		return folders;
	} catch (error) {
		const refused = isServiceError(error) && [401, 403, 404].includes(error.status ?? 0);
		return await Promise.reject(refused ? refusal() : error);
	}
}

function refusal(): InputError {
	return new FoldersRefused(
		'This IT Glue account does not serve document folders to API keys, so folders have no names here.',
		'Choose the folder by its ID, which every document in it carries, or leave the folder empty.',
		'Folder',
	);
}

async function makeFolder(
	client: ItGlueClient,
	organizationId: string,
	name: string,
	parent: string | undefined,
): Promise<string> {
	const attributes = { name, ...(parent ? { parent_id: Number(parent) } : {}) };
	const path = `/organizations/${organizationId}/relationships/document_folders`;
	const { data } = await client.send({ method: 'POST', path, body: { data: { type: 'document-folders', attributes } } });
	return (data as JsonApiResource).id;
}

function isNamed({ attributes }: JsonApiResource, name: string): boolean {
	return asText(attributes.name).toLowerCase() === name.toLowerCase();
}

function parentOf({ attributes }: JsonApiResource): string {
	return asText(attributes['parent-id']);
}

function missing(path: string): InputError {
	const advice = 'Correct the path, or turn on "Create Missing Folders".';
	return new InputError(`The organization has no folder ${quoted(path)}.`, advice, 'Folder');
}
