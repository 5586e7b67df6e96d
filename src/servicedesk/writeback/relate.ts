import { readLinks } from './records';
import { writeOnce } from './write-once';
import type { Clock } from '../../http/clock';
import type { ItGlueClient } from '../../itglue/client';
import { asText } from '../../itglue/ids';
import type { JsonApiResource } from '../../itglue/jsonapi';

interface Relation {
	client: ItGlueClient;
	clock: Clock;
	/** `/documents/1` or `/flexible_assets/1`. */
	path: string;
	/** Stands as the note of each link. */
	note: string;
}

/** Those of the given configurations that exist in the organization: id to name. One request, none for none. */
export async function configurationsOf(
	client: ItGlueClient,
	organizationId: string,
	ids: readonly string[],
): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	if (ids.length === 0) return found;
	const query = { 'filter[id]': ids.join(','), 'filter[organization_id]': organizationId };
	for await (const { id, attributes } of client.list('/configurations', query)) {
		if (ids.includes(id) && asText(attributes['organization-id']) === organizationId)
			found.set(id, asText(attributes.name));
	}
	return found;
}

/**
 * Links a record to configurations, each once, all that are missing in one request. Another process may have linked the same
 * meanwhile: the older link stays, and only our own is taken back.
 * @returns how many links this call made
 */
export async function relate(
	relation: Relation,
	ids: readonly string[],
	known: ReadonlyMap<string, string>,
): Promise<number> {
	const { client, clock, path } = relation;
	let current = known;
	const missing = (): string[] => ids.filter((id) => ![...current.values()].includes(id));
	const wanted = missing();
	if (wanted.length === 0) return 0;
	let own: string[] = [];
	await writeOnce<true>(
		clock,
		async () => {
			if (missing().length > 0) current = await readLinks(client, path);
			return missing().length === 0 ? true : null;
		},
		async () => {
			own = await create(relation, missing());
			return true;
		},
	);
	await keepOldest(client, path, own, await readLinks(client, path));
	return wanted.length;
}

async function create({ client, path, note }: Relation, ids: readonly string[]): Promise<string[]> {
	const data = ids.map((id) => ({
		type: 'related_items',
		attributes: { 'destination-id': Number(id), 'destination-type': 'Configuration', notes: note },
	}));
	const answer = await client.send({ method: 'POST', path: `${path}/relationships/related_items`, body: { data } });
	return [answer.data].flat().flatMap((item: JsonApiResource | null) => (item === null ? [] : [item.id]));
}

async function keepOldest(
	client: ItGlueClient,
	path: string,
	own: readonly string[],
	links: ReadonlyMap<string, string>,
): Promise<void> {
	const twice = own.filter((id) =>
		[...links].some(([other, to]) => to === links.get(id) && other !== id && BigInt(other) < BigInt(id)),
	);
	if (twice.length === 0) return;
	const data = twice.map((id) => ({ type: 'related_items', attributes: { id: Number(id) } }));
	await client.send({ method: 'DELETE', path: `${path}/relationships/related_items`, body: { data } });
}
