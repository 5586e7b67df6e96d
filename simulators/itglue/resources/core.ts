import { attributes, names, resource, underOrganization, verbs } from './spec';

const ALL = 'list show create bulk-create update bulk-update bulk-delete';
const TYPE_SORTS = names('name id created_at updated_at');
const SHARED_INCLUDES = 'adapters_resources attachments group_resource_accesses passwords user_resource_accesses';
const SHOW_INCLUDES = 'recent_versions related_items authorized_users';

/** A list of names that administrators keep: types and statuses. */
const nameList = (type: string, more: string[] = [], deletable = false) =>
	resource({
		type,
		flat: verbs(`list show create update${deletable ? ' delete' : ''}`),
		filters: ['name'],
		sorts: TYPE_SORTS,
		attributes: attributes('name!', '-synced:bool', ...more),
	});

/** Organizations and what belongs to them: configurations, contacts, locations. */
export const CORE = [
	resource({
		type: 'organizations',
		flat: verbs('list show create update bulk-update bulk-delete'),
		filters: names(
			'id name organization_type_id organization_status_id created_at updated_at my_glue_account_id ' +
				'psa_id psa_integration_type group_id primary exclude range',
		),
		sorts: names(
			'name id updated_at organization_status_name organization_type_name created_at short_name my_glue_account_id',
		),
		includes: { both: 'adapters_resources attachments rmm_companies' },
		attributes: attributes(
			...['name!', 'alert', 'description', 'organization-type-id>organization-types'],
			...['organization-status-id>organization-statuses', '-primary:bool', '-logo', 'quick-notes', 'short-name'],
			...['-my-glue-account-id', '-my-glue-account-status', '-psa-integration'],
		),
		syncedWritable: ['alert', 'description', 'quick-notes'],
	}),
	nameList('organization-types'),
	nameList('organization-statuses', [], true),
	nameList('configuration-types', ['-configurations-count']),
	nameList('configuration-statuses'),
	nameList('contact-types'),
	resource({
		type: 'configurations',
		flat: verbs(ALL),
		nested: [underOrganization(ALL)],
		filters: names(
			'id name organization_id configuration_type_id configuration_status_id contact_id serial_number mac_address ' +
				'asset_tag psa_id psa_integration_type rmm_id rmm_integration_type archived',
		),
		sorts: TYPE_SORTS,
		includes: {
			both: `${SHARED_INCLUDES} tickets configuration_interfaces dnet_fa_remote_assets rmm_records`,
			showOnly:
				`${SHOW_INCLUDES} active_network_glue_network_devices adapters_resources_errors ` +
				'from_configuration_connections to_configuration_connections rmm_adapters_resources rmm_adapters_resources_errors',
		},
		attributes: attributes(
			...['organization-id!>organizations', '-organization-short-name', '-resource-url', 'restricted:bool'],
			...['-psa-integration', '-my-glue:bool', 'name!', 'hostname', 'primary-ip', 'mac-address', 'default-gateway'],
			...[
				'serial-number',
				'asset-tag',
				'position',
				'installed-by',
				'purchased-by',
				'notes',
				'operating-system-notes',
			],
			...['warranty-expires-at', 'installed-at', 'purchased-at', 'configuration-type-id!>configuration-types'],
			...['-configuration-type-kind', 'configuration-status-id>configuration-statuses'],
			...['manufacturer-id>manufacturers', 'model-id>models', 'operating-system-id>operating-systems'],
			...['location-id>locations', 'contact-id>contacts', 'archived:bool'],
			...['-mitp-device-expiration-date', '-mitp-end-of-life-date'],
		),
		web: 'configurations',
	}),
	resource({
		type: 'configuration-interfaces',
		flat: verbs('show create bulk-create update bulk-update'),
		nested: [
			{
				under: 'configurations',
				key: 'configuration-id',
				verbs: verbs('list show create bulk-create update bulk-update'),
			},
		],
		filters: ['id', 'ip_address'],
		sorts: names('created_at updated_at'),
		attributes: attributes(
			...['configuration-id!~configurations', 'name', 'ip-address', 'mac-address', 'port', 'primary:bool', 'notes'],
		),
	}),
	resource({
		type: 'contacts',
		flat: verbs(ALL),
		nested: [underOrganization(ALL)],
		filters: names(
			'id first_name last_name title contact_type_id important primary_email organization_id psa_id psa_integration_type',
		),
		sorts: names('first_name last_name id created_at updated_at'),
		includes: {
			both: `${SHARED_INCLUDES} distinct_remote_contacts location resource_fields tickets`,
			showOnly: SHOW_INCLUDES,
		},
		attributes: attributes(
			...['organization-id!>organizations', '-resource-url', '-my-glue:bool', '-psa-integration', '-name'],
			...['first-name!', 'last-name', 'title', 'contact-type-id>contact-types', 'location-id>locations'],
			...['important', 'notes', 'restricted:bool', 'contact-emails', 'contact-phones'],
		),
		web: 'contacts',
	}),
	resource({
		type: 'locations',
		flat: verbs(ALL),
		nested: [underOrganization(ALL)],
		filters: names('id name city region_id country_id organization_id psa_id psa_integration_type'),
		sorts: TYPE_SORTS,
		includes: { both: SHARED_INCLUDES, showOnly: SHOW_INCLUDES },
		attributes: attributes(
			...['organization-id!>organizations', '-resource-url', '-my-glue:bool', '-psa-integration', 'name!'],
			...[
				'primary:bool',
				'address-1',
				'address-2',
				'city',
				'postal-code',
				'region-id>regions',
				'country-id>countries',
			],
			...['phone', 'fax', '-formatted-phone', '-formatted-fax', 'notes', 'restricted:bool'],
		),
		web: 'locations',
	}),
];
