import {
	ownedByOrganization,
	PSA_FILTERS,
	readOnly,
	reference,
	required,
	type ResourceDefinition,
	RMM_FILTERS,
	TIMESTAMPS,
	under,
	underOrganization,
	writable,
} from '../definition';
import { fixedList, namedList } from './named-list';

const LIST_INCLUDES = [
	'adapters_resources',
	'attachments',
	'tickets',
	'configuration_interfaces',
	'dnet_fa_remote_assets',
	'group_resource_accesses',
	'rmm_records',
	'passwords',
	'user_resource_accesses',
];

/** Configurations: servers, workstations, firewalls and everything else that is managed. */
export const configurations: ResourceDefinition = {
	type: 'configurations',
	singular: 'configuration',
	plural: 'configurations',
	paths: { flat: '/configurations', nested: underOrganization('configurations') },
	verbs: {
		list: { paths: ['flat', 'nested'], includes: LIST_INCLUDES },
		show: {
			paths: ['flat', 'nested'],
			includes: [
				...LIST_INCLUDES,
				'active_network_glue_network_devices',
				'adapters_resources_errors',
				'authorized_users',
				'from_configuration_connections',
				'to_configuration_connections',
				'recent_versions',
				'related_items',
				'rmm_adapters_resources',
				'rmm_adapters_resources_errors',
			],
		},
		create: { paths: ['flat', 'nested'] },
		'bulk-create': { paths: ['flat', 'nested'] },
		update: { paths: ['flat', 'nested'] },
		'bulk-update': { paths: ['flat', 'nested'] },
		'bulk-delete': { paths: ['flat', 'nested'] },
	},
	attributes: [
		...ownedByOrganization(),
		readOnly('organization-short-name'),
		readOnly('resource-url', 'url'),
		writable('restricted', 'boolean'),
		readOnly('psa-integration'),
		readOnly('my-glue', 'boolean'),
		required('name'),
		writable('hostname'),
		writable('primary-ip'),
		writable('mac-address'),
		writable('default-gateway'),
		writable('serial-number'),
		writable('asset-tag'),
		writable('position'),
		writable('installed-by'),
		writable('purchased-by'),
		writable('notes', 'html'),
		writable('operating-system-notes'),
		writable('warranty-expires-at', 'date'),
		writable('installed-at', 'date'),
		writable('purchased-at', 'date'),
		...reference('configuration-type', 'configuration-types', { required: true }),
		readOnly('configuration-type-kind'),
		...reference('configuration-status', 'configuration-statuses'),
		...reference('manufacturer', 'manufacturers'),
		...reference('model', 'models'),
		...reference('operating-system', 'operating-systems'),
		...reference('location', 'locations'),
		...reference('contact', 'contacts'),
		writable('archived', 'boolean'),
		readOnly('mitp-device-expiration-date', 'date'),
		readOnly('mitp-end-of-life-date', 'date'),
		...TIMESTAMPS,
	],
	children: { type: 'configuration-interfaces' },
	filters: [
		{ name: 'id', kind: 'ids', references: 'configurations' },
		{ name: 'name', kind: 'text' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
		{ name: 'configuration_type_id', kind: 'ids', references: 'configuration-types' },
		{ name: 'configuration_status_id', kind: 'ids', references: 'configuration-statuses' },
		{ name: 'contact_id', kind: 'ids', references: 'contacts' },
		{ name: 'serial_number', kind: 'text' },
		{ name: 'mac_address', kind: 'text' },
		{ name: 'asset_tag', kind: 'text' },
		...PSA_FILTERS,
		...RMM_FILTERS,
		{ name: 'archived', kind: 'boolean' },
	],
	sorts: ['name', 'id', 'created_at', 'updated-at'],
	summary: [
		'name',
		'hostname',
		'primary-ip',
		'serial-number',
		'configuration-type-name',
		'configuration-status-name',
		'organization-id',
		'organization-name',
	],
	webLink: '^https?://[^/]+/\\d+/configurations/(\\d+)(?:[/?#].*)?$',
	quirks: { note: 'Archived configurations are included unless you filter them out.' },
};

/** IT Glue lists interfaces under their configuration only; the flat list does not exist. */
export const configurationInterfaces: ResourceDefinition = {
	type: 'configuration-interfaces',
	singular: 'configuration interface',
	plural: 'configuration interfaces',
	paths: {
		flat: '/configuration_interfaces',
		nested: under('configurations', 'configuration_id', 'configuration_interfaces'),
	},
	verbs: {
		list: { paths: ['nested'] },
		show: { paths: ['flat', 'nested'] },
		create: { paths: ['nested', 'flat'] },
		'bulk-create': { paths: ['nested'] },
		update: { paths: ['flat', 'nested'] },
		'bulk-update': { paths: ['flat'] },
	},
	attributes: [
		writable('configuration-id', 'id', { references: 'configurations', required: true }),
		writable('name'),
		writable('ip-address'),
		writable('mac-address'),
		writable('port'),
		writable('primary', 'boolean'),
		writable('notes'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'configuration-interfaces' },
		{ name: 'ip_address', kind: 'text' },
	],
	sorts: ['created_at', 'updated_at'],
	summary: ['name', 'configuration-id', 'ip-address', 'mac-address', 'port', 'primary', 'notes', 'updated-at'],
};

export const configurationTypes = namedList('configuration-types', 'configuration type', 'configuration types', [
	readOnly('configurations-count', 'integer'),
]);

export const configurationStatuses = namedList(
	'configuration-statuses',
	'configuration status',
	'configuration statuses',
);

export const manufacturers: ResourceDefinition = {
	...namedList('manufacturers', 'manufacturer', 'manufacturers'),
	attributes: [required('name'), ...TIMESTAMPS],
	summary: ['name', 'updated-at'],
	quirks: undefined,
};

/** Models have no name filter: whoever looks for one has to read the list. */
export const models: ResourceDefinition = {
	type: 'models',
	singular: 'model',
	plural: 'models',
	paths: { flat: '/models', nested: under('manufacturers', 'manufacturer_id', 'models') },
	verbs: {
		list: { paths: ['flat', 'nested'] },
		show: { paths: ['flat', 'nested'] },
		create: { paths: ['flat', 'nested'] },
		update: { paths: ['flat', 'nested'] },
		'bulk-update': { paths: ['flat'] },
	},
	attributes: [
		required('name'),
		writable('manufacturer-id', 'id', { references: 'manufacturers', required: true }),
		...TIMESTAMPS,
	],
	filters: [{ name: 'id', kind: 'ids', references: 'models' }],
	sorts: ['id', 'name', 'manufacturer_id', 'created_at', 'updated_at'],
	summary: ['name', 'manufacturer-id', 'updated-at'],
	quirks: { noNameFilter: true },
};

export const operatingSystems = fixedList('operating-systems', 'operating system', 'operating systems', [
	readOnly('platform-id', 'id', { references: 'platforms' }),
]);

export const platforms = fixedList('platforms', 'platform', 'platforms');

export const CONFIGURATION_FAMILY: ResourceDefinition[] = [
	configurations,
	configurationInterfaces,
	configurationTypes,
	configurationStatuses,
	manufacturers,
	models,
	operatingSystems,
	platforms,
];
