import { InputError } from '../http/errors';
import type { ChangeStream } from './changes';
import type { ItGlueClient } from './client';
import { definitionOf } from './definitions';
import { FOLDER_FILTERS } from './documents';
import { asText } from './ids';
import type { JsonApiResource } from './jsonapi';
import { listRequest } from './requests';

/** Resources whose changes can be followed: their lists can be sorted by their last change. */
export const FOLLOWED_TYPES = [
	'organizations',
	'configurations',
	'contacts',
	'locations',
	'documents',
	'flexible-assets',
	'passwords',
	'domains',
] as const;

/**
 * The lists to read for some resources: documents are listed by organization, flexible assets by type.
 * @param organizationIds only records of these; all where empty, but documents need at least one
 */
export async function changeStreams(
	client: ItGlueClient,
	types: string[],
	organizationIds: string[],
): Promise<ChangeStream[]> {
	const streams: ChangeStream[] = [];
	for (const type of types) streams.push(...(await streamsOf(client, type, organizationIds)));
	return streams;
}

async function streamsOf(client: ItGlueClient, type: string, organizationIds: string[]): Promise<ChangeStream[]> {
	const definition = definitionOf(type);
	const by = definition.sorts.find((sort) => /^updated[-_]at$/.test(sort)) ?? 'updated_at';
	const sort = { by, descending: true };
	const pageSize = definition.quirks?.pageSize ?? 500;
	const group = groupOf(type, organizationIds);
	const stream = (name: string, choice: Parameters<typeof listRequest>[1]): ChangeStream => ({
		name: within(name, organizationIds),
		group,
		pageSize,
		...listRequest(definition, { ...choice, sort }),
	});
	if (type === 'documents') {
		if (organizationIds.length === 0) {
			const advice = 'IT Glue lists documents of one organization at a time: name those to follow.';
			throw new InputError('"Organizations" is empty.', advice, 'Organizations');
		}
		return organizationIds.map((id) => {
			const { query, ...rest } = stream(`documents/${id}`, { parentId: id });
			return { ...rest, query: { ...query, ...FOLDER_FILTERS[0] } };
		});
	}
	if (type === 'organizations') return [stream(type, { filters: { id: organizationIds } })];
	const filters = { organization_id: organizationIds };
	if (type !== 'flexible-assets') return [stream(type, { filters })];
	const typeIds: string[] = [];
	for await (const { id } of client.list('/flexible_asset_types')) typeIds.push(id);
	return typeIds.map((id) => stream(`${type}/${id}`, { filters: { ...filters, flexible_asset_type_id: id } }));
}

/** What the lists of one resource have in common. */
export function groupOf(type: string, organizationIds: string[]): string {
	return within(type, organizationIds);
}

/** The name of the stream that a record is in. */
export function streamNameOf({ type, attributes }: JsonApiResource, organizationIds: string[]): string {
	if (type === 'documents') return within(`documents/${asText(attributes['organization-id'])}`, organizationIds);
	if (type !== 'flexible-assets') return within(type, organizationIds);
	return within(`${type}/${asText(attributes['flexible-asset-type-id'])}`, organizationIds);
}

function within(name: string, organizationIds: string[]): string {
	return `${name}@${organizationIds.join(',')}`;
}

/** Which record a live feed of IT Glue speaks of: found by a link to it in any field of the message. */
export function recordInFeed(body: unknown, types: readonly string[]): { type: string; id: string } | undefined {
	const texts = Object.values((body ?? {}) as Record<string, unknown>).map(asText).filter((text) => /^https?:/.test(text));
	for (const type of types) {
		const { webLink } = definitionOf(type);
		const id = texts.map((text) => webLink && text.length < 2000 && new RegExp(webLink).exec(text)?.[1]).find(Boolean);
		if (id) return { type, id };
	}
	return undefined;
}

/** Whether a record belongs to one of the organizations, or to any where none are named. */
export function belongsTo({ id, type, attributes }: JsonApiResource, organizationIds: string[]): boolean {
	if (organizationIds.length === 0) return true;
	return organizationIds.includes(type === 'organizations' ? id : asText(attributes['organization-id']));
}
