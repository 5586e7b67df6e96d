import {
	ownedByOrganization,
	readOnly,
	reference,
	required,
	type ResourceDefinition,
	TIMESTAMPS,
	under,
	underOrganization,
	writable,
} from '../definition';

const LIST_INCLUDES = [
	'adapters_resources',
	'attachments',
	'distinct_remote_assets',
	'group_resource_accesses',
	'passwords',
	'user_resource_accesses',
];

/** Flexible assets. Listing needs a type; a PATCH replaces all traits, and the ones left out are gone. */
export const flexibleAssets: ResourceDefinition = {
	type: 'flexible-assets',
	singular: 'flexible asset',
	plural: 'flexible assets',
	paths: { flat: '/flexible_assets', nested: underOrganization('flexible_assets') },
	verbs: {
		list: { paths: ['flat'], includes: LIST_INCLUDES },
		show: { paths: ['flat'], includes: [...LIST_INCLUDES, 'authorized_users', 'recent_versions', 'related_items'] },
		create: { paths: ['flat'] },
		'bulk-create': { paths: ['nested'] },
		update: { paths: ['flat'] },
		'bulk-update': { paths: ['flat'] },
		delete: { paths: ['flat'] },
		'bulk-delete': { paths: ['flat'] },
	},
	attributes: [
		...ownedByOrganization(),
		readOnly('resource-url', 'url'),
		readOnly('my-glue', 'boolean'),
		writable('restricted', 'boolean'),
		...reference('flexible-asset-type', 'flexible-asset-types', { required: true }),
		readOnly('name', 'string', { description: 'Built from the fields that are used for the title' }),
		required('traits', 'object', { description: 'Values by field key' }),
		writable('archived', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'flexible_asset_type_id', kind: 'ids', references: 'flexible-asset-types', required: true },
		{ name: 'name', kind: 'text' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
	],
	sorts: ['name', 'created_at', 'updated_at'],
	summary: [
		'name',
		'flexible-asset-type-name',
		'organization-id',
		'organization-name',
		'traits',
		'archived',
		'updated-at',
	],
	webLink: '^https?://[^/]+/\\d+/assets/(?:[^/]+/)?records/(\\d+)(?:[/?#].*)?$',
};

export const flexibleAssetTypes: ResourceDefinition = {
	type: 'flexible-asset-types',
	singular: 'flexible asset type',
	plural: 'flexible asset types',
	paths: { flat: '/flexible_asset_types' },
	verbs: {
		list: { paths: ['flat'], includes: ['flexible_asset_fields'] },
		show: { paths: ['flat'], includes: ['flexible_asset_fields'] },
		create: { paths: ['flat'] },
		update: { paths: ['flat'] },
	},
	attributes: [
		required('name'),
		writable('description'),
		required('icon', 'string', { description: 'Font Awesome name such as cloud' }),
		writable('enabled', 'boolean'),
		writable('show-in-menu', 'boolean'),
		...TIMESTAMPS,
	],
	children: { type: 'flexible-asset-fields', required: true },
	filters: [
		{ name: 'id', kind: 'ids', references: 'flexible-asset-types' },
		{ name: 'name', kind: 'text' },
		{ name: 'icon', kind: 'text' },
		{ name: 'enabled', kind: 'boolean' },
	],
	sorts: ['name', 'id', 'created_at', 'updated_at'],
	summary: ['name', 'description', 'icon', 'enabled', 'show-in-menu', 'updated-at'],
	quirks: { note: 'A new type needs at least one field.' },
};

/** The kinds of field a flexible asset type can have. */
export const FIELD_KINDS = [
	'Checkbox',
	'Date',
	'Header',
	'Number',
	'Password',
	'Percent',
	'Select',
	'Tag',
	'Text',
	'Textbox',
	'Upload',
] as const;

export const flexibleAssetFields: ResourceDefinition = {
	type: 'flexible-asset-fields',
	singular: 'flexible asset field',
	plural: 'flexible asset fields',
	paths: {
		flat: '/flexible_asset_fields',
		nested: under('flexible-asset-types', 'flexible_asset_type_id', 'flexible_asset_fields'),
	},
	verbs: {
		list: { paths: ['nested'], includes: ['remote_asset_field'] },
		show: { paths: ['flat', 'nested'], includes: ['remote_asset_field'] },
		create: { paths: ['nested', 'flat'] },
		'bulk-create': { paths: ['nested'] },
		update: { paths: ['flat', 'nested'] },
		'bulk-update': { paths: ['flat'] },
		delete: { paths: ['flat', 'nested'] },
	},
	attributes: [
		{ name: 'flexible-asset-type-id', type: 'id', access: 'path', references: 'flexible-asset-types' },
		required('order', 'integer'),
		required('name'),
		readOnly('name-key', 'string', { description: 'The key of this field in traits' }),
		required('kind', 'string', { options: FIELD_KINDS, description: 'Cannot be changed once in use' }),
		writable('hint'),
		writable('decimals', 'integer'),
		writable('tag-type', 'string', { description: 'What a Tag field links to. Tag fields must have one.' }),
		writable('required', 'boolean'),
		writable('use-for-title', 'boolean'),
		writable('show-in-list', 'boolean'),
		writable('expiration', 'boolean'),
		writable('default-value', 'string', { description: 'For Select fields the options, one a line' }),
		...TIMESTAMPS,
	],
	filters: [{ name: 'id', kind: 'ids', references: 'flexible-asset-fields' }],
	sorts: ['created_at', 'updated_at'],
	summary: ['name', 'name-key', 'kind', 'order', 'required', 'use-for-title', 'tag-type', 'default-value'],
	quirks: { note: 'Deleting a field loses its data.' },
};

export const FLEXIBLE_ASSET_FAMILY = [flexibleAssets, flexibleAssetTypes, flexibleAssetFields];
