import type { JsonApiPage, Query } from '../../../itglue/client';
import type { JsonApiResource } from '../../../itglue/jsonapi';
import type { KnowledgeRecord, RecordType } from '../../record';
import { configurationRecord, contactRecord, domainRecord, locationRecord, passwordRecord } from './core-records';
import { flexibleAssetRecord, type AssetType } from './flexible-asset';
import { idOf } from './values';

/** A list that IT Glue answers for all organizations at once, or for one by a filter. */
export interface TenantKind {
	/** Unique among the kinds of a tenant. */
	key: string;
	/** As people call it, for warnings. */
	name: string;
	type: RecordType;
	path: string;
	query: Query;
	/** Records a page when everything is read. */
	pageSize: number;
	/** Whether a known record came from this list. */
	owns(record: KnowledgeRecord): boolean;
	records(page: Pick<JsonApiPage, 'resources' | 'included'>): KnowledgeRecord[];
}

type Plain = 'configurations' | 'passwords' | 'contacts' | 'locations' | 'domains';

function plain(key: Plain, type: RecordType, toRecord: (resource: JsonApiResource) => KnowledgeRecord): TenantKind {
	return {
		key,
		name: `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
		type,
		path: `/${key}`,
		query: {},
		pageSize: 1000,
		owns: (record) => record.type === type,
		records: ({ resources }) => resources.map(toRecord),
	};
}

function interfacesByConfiguration(included: JsonApiResource[]): Map<string, Array<Record<string, unknown>>> {
	const result = new Map<string, Array<Record<string, unknown>>>();
	for (const { type, attributes } of included) {
		const owner = type === 'configuration-interfaces' ? idOf(attributes['configuration-id']) : null;
		if (owner) result.set(owner, [...(result.get(owner) ?? []), attributes]);
	}
	return result;
}

/** The network interfaces come with the list for no further request, at the price of smaller pages. */
const CONFIGURATIONS: TenantKind = {
	...plain('configurations', 'configuration', (resource) => configurationRecord(resource, [])),
	query: { include: 'configuration_interfaces' },
	pageSize: 500,
	records: ({ resources, included }) => {
		const interfaces = interfacesByConfiguration(included);
		return resources.map((resource) => configurationRecord(resource, interfaces.get(resource.id) ?? []));
	},
};

/** The lists every tenant has, by name. Domains are there for the asking. */
export const PLAIN_KINDS: Record<Plain, TenantKind> = {
	configurations: CONFIGURATIONS,
	passwords: plain('passwords', 'password', passwordRecord),
	contacts: plain('contacts', 'contact', contactRecord),
	locations: plain('locations', 'location', locationRecord),
	domains: plain('domains', 'domain', domainRecord),
};

export type PlainKind = Plain;

/** IT Glue lists flexible assets only type by type. */
export function flexibleAssetKind(type: AssetType): TenantKind {
	return {
		key: `flexible-assets/${type.id}/${type.name}`,
		name: `Flexible assets of type ${type.name}`,
		type: 'flexible-asset',
		path: '/flexible_assets',
		query: { 'filter[flexible_asset_type_id]': type.id },
		pageSize: 1000,
		owns: (record) => record.type === 'flexible-asset' && record.kind === type.name,
		records: ({ resources }) =>
			resources.map((resource) => ({ ...flexibleAssetRecord(resource, type), kind: type.name })),
	};
}
