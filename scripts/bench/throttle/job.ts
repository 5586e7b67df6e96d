import type { ItGlueClient, Query } from '../../../src/itglue/client';
import type { Service } from './service';

export interface Read {
	path: string;
	query: Query;
}

/** As many reads at once as a careful author of a bulk job asks for. The client decides how many are really sent. */
const WORKERS = 200;

/**
 * A bulk job: document pages of many organizations, and single documents with their related items, by turns. Two reads of the
 * same address are far apart, as the client would send them once.
 */
export function bulkReads({ organizations, documents }: Service, count: number): Read[] {
	return Array.from({ length: count }, (_, index) => {
		const turn = index >> 1;
		if (index % 2 === 1) return { path: `/documents/${documents[turn % documents.length]}`, query: { include: 'related_items' } };
		const organization = organizations[turn % organizations.length];
		return {
			path: `/organizations/${organization}/relationships/documents`,
			query: { 'page[size]': 2, 'page[number]': 1 + (Math.floor(turn / organizations.length) % 50) },
		};
	});
}

/** What a ticket asks for: its organization, the newest documents of it, and the best one whole. */
export async function askForTicket(client: ItGlueClient, { organizations, documents }: Service, number: number): Promise<void> {
	const organization = organizations[number % organizations.length];
	await client.get('/organizations', { 'filter[id]': organization, 'page[size]': 1 });
	await client.get(`/organizations/${organization}/relationships/documents`, { sort: '-updated_at', 'page[size]': 10 });
	await client.get(`/documents/${documents[number % documents.length]}`, { 'filter[ticket]': number });
}

/** Works through a list, `workers` at a time. */
export async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>, workers = WORKERS): Promise<void> {
	let next = 0;
	const work = async () => {
		for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
	};
	await Promise.all(Array.from({ length: workers }, work));
}
