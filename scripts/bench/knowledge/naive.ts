import type { JsonApiDocument, JsonApiResource } from '../../../src/itglue/jsonapi';
import type { HttpRequest, HttpResponse } from '../../../src/http/transport';

type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** Lists that a script reads of an organization. */
export const KINDS = ['configurations', 'passwords', 'contacts', 'locations'] as const;

/**
 * What a workflow without a mirror does for every ticket: lists everything of the ticket's organization, page after page at
 * the default page size of 50, and counts the ticket's words in it.
 * @param pause called before each request, for scripts that keep a distance
 */
export class NaiveScript {
	requests = 0;

	constructor(
		private readonly baseUrl: string,
		private readonly send: Send,
		private readonly pause: () => Promise<void> = async () => {},
	) {}

	/** Everything of one organization, or of the tenant where the lists allow it. */
	async everythingOf(organizationId: string): Promise<JsonApiResource[]> {
		const found = await this.list(`/organizations/${organizationId}/relationships/documents`, {
			'filter[document_folder_id]': 'null',
		});
		const own = { 'filter[organization_id]': organizationId };
		for (const kind of KINDS) found.push(...(await this.list(`/${kind}`, own)));
		for (const { id } of await this.list('/flexible_asset_types', {})) {
			found.push(...(await this.list('/flexible_assets', { ...own, 'filter[flexible_asset_type_id]': id })));
		}
		return found;
	}

	/** Names of the five records that hold most of the words. */
	async search(organizationId: string, text: string): Promise<string[]> {
		const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
		const scored = (await this.everythingOf(organizationId)).map((resource) => {
			const content = JSON.stringify(resource.attributes).toLowerCase();
			return { name: String(resource.attributes.name), score: words.filter((word) => content.includes(word)).length };
		});
		return scored.sort((a, b) => b.score - a.score).slice(0, 5).map(({ name }) => name);
	}

	async list(path: string, query: Record<string, string>): Promise<JsonApiResource[]> {
		const found: JsonApiResource[] = [];
		for (let page = 1; ; page += 1) {
			await this.pause();
			this.requests += 1;
			const search = new URLSearchParams({ ...query, 'page[number]': String(page) });
			const response = await this.send({ method: 'GET', url: `${this.baseUrl}${path}?${search.toString()}` });
			if (response.status !== 200) throw new Error(`The script got status ${response.status}`);
			const { data, meta } = JSON.parse(String(response.body)) as JsonApiDocument;
			if (Array.isArray(data)) found.push(...data);
			if (!meta?.['next-page']) return found;
		}
	}
}
