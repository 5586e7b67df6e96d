import { isServiceError } from '../http/errors';
import type { ItGlueClient, JsonApiPage, PageOptions, Query } from './client';

export interface DocumentListing {
	pages: AsyncIterable<JsonApiPage>;
	/** Set where documents in folders are missing: one sentence for the user. */
	warning?: string;
}

/** The list carries whole document bodies: larger pages run into IT Glue's time limit. */
const DOCUMENT_PAGE = 100;

/**
 * Without a folder filter IT Glue lists the documents outside of folders only. The literal text `null` lists all; tenants that
 * refuse it understand the second form, or none.
 */
export const FOLDER_FILTERS: readonly Query[] = [
	{ 'filter[document_folder_id]': 'null' },
	{ 'filter[document_folder_id][ne]': '' },
	{},
];

const MISSING_FOLDERS =
	'This IT Glue account lists only documents outside of folders: those in folders are missing here.';

/**
 * All documents of an organization, those in folders included, bodies and all.
 * @param query beyond the folder filter: `sort`, `include`
 * @returns once the first page is there, as the filter that works is known then
 * @throws ServiceError as the client does
 */
export async function listDocuments(
	client: ItGlueClient,
	organizationId: string,
	query: Query = {},
	options: PageOptions = {},
): Promise<DocumentListing> {
	const path = `/organizations/${organizationId}/relationships/documents`;
	const open = async (filter: Query) =>
		await opened(client.pages(path, { ...query, ...filter }, { pageSize: DOCUMENT_PAGE, ...options }));
	for (const filter of FOLDER_FILTERS.slice(0, -1)) {
		const pages = await open(filter).catch(refusedFilter);
		if (pages) return { pages };
	}
	return { pages: await open(FOLDER_FILTERS.at(-1)!), warning: MISSING_FOLDERS };
}

/** Fetches the first page, so that a refusal shows now. */
async function opened(pages: AsyncIterable<JsonApiPage>): Promise<AsyncIterable<JsonApiPage>> {
	const iterator = pages[Symbol.asyncIterator]();
	const first = await iterator.next();
	return {
		async *[Symbol.asyncIterator]() {
			try {
				for (let step = first; !step.done; step = await iterator.next()) yield step.value;
			} finally {
				await iterator.return?.();
			}
		},
	};
}

async function refusedFilter(error: unknown): Promise<undefined> {
	if (isServiceError(error) && (error.status === 400 || error.status === 422)) return undefined;
	return await Promise.reject(error);
}
