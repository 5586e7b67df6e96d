import { isServiceError } from '../../../http/errors';
import type { ItGlueClient, JsonApiPage } from '../../../itglue/client';
import { listDocuments } from '../../../itglue/documents';
import type { JsonApiResource } from '../../../itglue/jsonapi';
import { recordKey, type KnowledgeRecord } from '../../record';
import { withBodies } from './bodies';
import { documentRecord } from './document';
import { markOf, NO_MARK, readNewer, type Mark } from './newest-first';
import { requestOptions, type Reading } from './reading';
import { idOf, line } from './values';

/** The list carries whole bodies: a check reads few, a load as many as IT Glue answers in time. */
const CHECK_PAGE = 10;
const LOAD_PAGE = 100;
const QUERY = { sort: '-updated_at', include: 'related_items' };

/** How far one organization's documents were read. JSON-serialisable. */
export interface DocumentsCursor {
	checkedAt: number;
	mark: Mark;
	/** Folder paths by id. */
	folders: Record<string, string>;
	/** What the last whole reading could not read: it stays true while only changes are read. */
	warnings: string[];
}

export interface DocumentsReading {
	changed: KnowledgeRecord[];
	removed: string[];
	cursor: DocumentsCursor;
	warnings: string[];
}

/** Whether this tenant lets an API key list folders: remembered, as many do not. */
export interface FolderAccess {
	refused: boolean;
}

const NO_FOLDER_NAMES =
	'This IT Glue account does not tell folder names to API keys: documents are shown without their folder.';

/** An organization's documents: IT Glue lists them for one organization at a time only. */
export class DocumentsReader {
	constructor(
		private readonly client: ItGlueClient,
		private readonly access: FolderAccess,
		private readonly organizationId: string,
		private readonly reading: Reading,
	) {}

	/** All documents with their text. */
	async load(now: number): Promise<DocumentsReading> {
		const pages: JsonApiPage[] = [];
		const warnings: string[] = [];
		for await (const page of await this.open(LOAD_PAGE, warnings)) pages.push(page);
		const mark = pages[0] ? markOf(pages[0]) : NO_MARK;
		return await this.finish(pages, { checkedAt: now, mark, folders: {}, warnings: [] }, warnings);
	}

	/** What changed since the cursor; all of it is read again where deletions cannot be named otherwise. */
	async changes(
		cursor: DocumentsCursor,
		known: ReadonlyMap<string, KnowledgeRecord>,
		now: number,
	): Promise<DocumentsReading> {
		const warnings: string[] = [];
		const newer = await readNewer(cursor.mark, (size) => this.open(size, warnings), {
			first: CHECK_PAGE,
			next: LOAD_PAGE,
		});
		const explained =
			newer.sorted && newer.unexplained === 0 && (cursor.mark.newest !== null || cursor.mark.total === 0);
		if (!explained) return await this.reload(known, now);
		return await this.finish(newer.pages, { ...cursor, checkedAt: now, mark: newer.mark }, warnings);
	}

	private async reload(known: ReadonlyMap<string, KnowledgeRecord>, now: number): Promise<DocumentsReading> {
		const loaded = await this.load(now);
		const present = new Set(loaded.changed.map(recordKey));
		const removed = [...known]
			.filter(([key, { type }]) => type === 'document' && !present.has(key))
			.map(([key]) => key);
		return { ...loaded, removed };
	}

	private async open(pageSize: number, warnings: string[]): Promise<AsyncIterable<JsonApiPage>> {
		const options = { ...requestOptions(this.reading), pageSize };
		const { pages, warning } = await listDocuments(this.client, this.organizationId, QUERY, options);
		if (warning && !warnings.includes(warning)) warnings.push(warning);
		return pages;
	}

	private async finish(
		listed: Array<Pick<JsonApiPage, 'resources' | 'included'>>,
		cursor: DocumentsCursor,
		warnings: string[],
	): Promise<DocumentsReading> {
		const { pages, warnings: missing } = await withBodies(this.client, listed, this.reading);
		const used = pages.flatMap(({ resources }) => resources.flatMap((resource) => folderOf(resource) ?? []));
		const unknown = used.some((id) => !Object.hasOwn(cursor.folders, id));
		const folders = unknown ? { ...cursor.folders, ...(await this.folders(used)) } : cursor.folders;
		const unnamed = used.length > 0 && this.access.refused ? [NO_FOLDER_NAMES] : [];
		const changed = new Map<string, KnowledgeRecord>();
		for (const { resources, included } of pages) {
			const byKey = new Map(included.map((item) => [`${item.type}/${item.id}`, item]));
			for (const resource of resources) {
				const record = documentRecord(resource, byKey, folders[folderOf(resource) ?? ''] || null);
				changed.set(recordKey(record), record);
			}
		}
		const all = [...new Set([...cursor.warnings, ...warnings, ...missing, ...unnamed])];
		return { changed: [...changed.values()], removed: [], cursor: { ...cursor, folders, warnings: all }, warnings: all };
	}

	/** Paths of all folders; ids in use that stay unnamed are remembered as such, so that they are not asked for again. */
	private async folders(used: string[]): Promise<Record<string, string>> {
		const unnamed = Object.fromEntries(used.map((id) => [id, '']));
		if (this.access.refused) return unnamed;
		const path = `/organizations/${this.organizationId}/relationships/document_folders`;
		const found: JsonApiResource[] = [];
		try {
			const options = { ...requestOptions(this.reading), pageSize: 1000 };
			for await (const folder of this.client.list(path, {}, options)) found.push(folder);
		} catch (error) {
			if (!isServiceError(error) || error.kind === 'cancelled') return await Promise.reject(error);
			this.access.refused = ['permission', 'not-found', 'credential'].includes(error.kind);
			// A passing failure costs the names this time only: nothing is remembered, so they are asked for again.
			return this.access.refused ? unnamed : {};
		}
		return { ...unnamed, ...folderPaths(found) };
	}
}

function folderOf({ attributes }: JsonApiResource): string | null {
	return idOf(attributes['document-folder-id']);
}

function folderPaths(folders: JsonApiResource[]): Record<string, string> {
	const byId = new Map(folders.map((folder) => [folder.id, folder.attributes]));
	const pathOf = (id: string, depth: number): string => {
		const attributes = byId.get(id);
		if (!attributes || depth > 20) return '';
		const parent = idOf(attributes['parent-id']);
		const above = parent ? pathOf(parent, depth + 1) : '';
		const name = line(attributes.name);
		return above ? `${above}/${name}` : name;
	};
	return Object.fromEntries(folders.map(({ id }) => [id, pathOf(id, 0)]));
}
