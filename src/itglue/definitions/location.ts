import {
	ownedByOrganization,
	PSA_FILTERS,
	readOnly,
	reference,
	required,
	type ResourceDefinition,
	TIMESTAMPS,
	under,
	underOrganization,
	writable,
} from '../definition';
import { fixedList } from './named-list';

const LIST_INCLUDES = [
	'adapters_resources',
	'attachments',
	'group_resource_accesses',
	'passwords',
	'user_resource_accesses',
];

const BOTH = { paths: ['flat' as const, 'nested' as const] };

export const locations: ResourceDefinition = {
	type: 'locations',
	singular: 'location',
	plural: 'locations',
	paths: { flat: '/locations', nested: underOrganization('locations') },
	verbs: {
		list: { ...BOTH, includes: LIST_INCLUDES },
		show: { ...BOTH, includes: [...LIST_INCLUDES, 'recent_versions', 'related_items', 'authorized_users'] },
		create: { paths: ['nested', 'flat'] },
		'bulk-create': { paths: ['nested', 'flat'] },
		update: BOTH,
		'bulk-update': BOTH,
		'bulk-delete': BOTH,
	},
	attributes: [
		...ownedByOrganization('path'),
		readOnly('resource-url', 'url'),
		readOnly('my-glue', 'boolean'),
		readOnly('psa-integration'),
		required('name'),
		writable('primary', 'boolean'),
		writable('address-1'),
		writable('address-2'),
		writable('city'),
		writable('postal-code'),
		...reference('region', 'regions'),
		...reference('country', 'countries'),
		writable('phone'),
		writable('fax'),
		readOnly('formatted-phone'),
		readOnly('formatted-fax'),
		writable('notes'),
		writable('restricted', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'locations' },
		{ name: 'name', kind: 'text' },
		{ name: 'city', kind: 'text' },
		{ name: 'region_id', kind: 'ids', references: 'regions' },
		{ name: 'country_id', kind: 'ids', references: 'countries' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
		...PSA_FILTERS,
	],
	sorts: ['name', 'id', 'created_at', 'updated_at'],
	summary: [
		'name',
		'primary',
		'address-1',
		'city',
		'country-name',
		'formatted-phone',
		'organization-id',
		'organization-name',
	],
	webLink: '^https?://[^/]+/\\d+/locations/(\\d+)(?:[/?#].*)?$',
};

export const countries: ResourceDefinition = {
	...fixedList('countries', 'country', 'countries', [readOnly('iso')]),
	filters: [
		{ name: 'name', kind: 'text' },
		{ name: 'iso', kind: 'text' },
	],
};

export const regions: ResourceDefinition = {
	...fixedList('regions', 'region', 'regions', [
		readOnly('iso'),
		readOnly('country-id', 'id', { references: 'countries' }),
	]),
	paths: { flat: '/regions', nested: under('countries', 'country_id', 'regions') },
	verbs: { list: BOTH, show: BOTH },
	filters: [
		{ name: 'name', kind: 'text' },
		{ name: 'iso', kind: 'text' },
		{ name: 'country_id', kind: 'ids', references: 'countries' },
	],
};

export const LOCATION_FAMILY: ResourceDefinition[] = [locations, countries, regions];
