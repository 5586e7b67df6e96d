import {
	ownedByOrganization,
	readOnly,
	reference,
	required,
	type ResourceDefinition,
	TIMESTAMPS,
	underOrganization,
	writable,
} from '../definition';

const LIST_INCLUDES = [
	'attachments',
	'group_resource_accesses',
	'network_glue_networks',
	'rotatable_password',
	'updater',
	'user_resource_accesses',
];

/** IT Glue's default for `show_password` differs by verb, so every request says it. Lists never carry values. */
const HIDDEN = { show_password: 'false' };

export const passwords: ResourceDefinition = {
	type: 'passwords',
	singular: 'password',
	plural: 'passwords',
	paths: { flat: '/passwords', nested: underOrganization('passwords') },
	verbs: {
		list: { paths: ['flat', 'nested'], includes: LIST_INCLUDES, query: HIDDEN },
		show: {
			paths: ['flat', 'nested'],
			includes: [...LIST_INCLUDES, 'recent_versions', 'related_items', 'authorized_users'],
			query: HIDDEN,
			optional: [{ name: 'version_id', description: 'Older version to return; including Recent Versions tells the IDs' }],
		},
		create: { paths: ['flat', 'nested'], query: HIDDEN },
		'bulk-create': { paths: ['flat', 'nested'], query: HIDDEN },
		update: { paths: ['flat', 'nested'], query: HIDDEN },
		'bulk-update': { paths: ['flat', 'nested'], query: HIDDEN },
		delete: { paths: ['flat'] },
		'bulk-delete': { paths: ['flat', 'nested'] },
	},
	attributes: [
		...ownedByOrganization(),
		readOnly('resource-url', 'url'),
		readOnly('my-glue', 'boolean'),
		writable('restricted', 'boolean'),
		required('name'),
		writable('username'),
		writable('url', 'url'),
		writable('notes'),
		required('password', 'secret'),
		{ name: 'otp-secret', type: 'secret', access: 'write-only' },
		readOnly('otp-enabled', 'boolean'),
		writable('autofill-selectors'),
		...reference('password-category', 'password-categories'),
		writable('password-folder-id', 'id', { references: 'password-folders' }),
		writable('resource-id', 'id', { description: 'Record the password is embedded in, together with its type' }),
		writable('resource-type', 'string', {
			options: [
				'Configuration',
				'Contact',
				'Document',
				'Domain',
				'Location',
				'SslCertificate',
				'FlexibleAsset',
				'Ticket',
			],
		}),
		readOnly('cached-resource-type-name'),
		readOnly('cached-resource-name'),
		readOnly('parent-url', 'url'),
		readOnly('password-updated-at', 'datetime'),
		readOnly('updated-by', 'id'),
		readOnly('updated-by-type'),
		readOnly('vault-id', 'id'),
		writable('archived', 'boolean'),
		readOnly('rotation-permitted', 'boolean'),
		readOnly('personal', 'boolean'),
		readOnly('is-live', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'passwords' },
		{ name: 'name', kind: 'text' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
		{ name: 'password_category_id', kind: 'ids', references: 'password-categories' },
		{ name: 'url', kind: 'text' },
		{
			name: 'cached_resource_name',
			kind: 'text',
			label: 'Embedded In',
			description: 'Exact name of the record the password is embedded in',
		},
		{ name: 'archived', kind: 'boolean' },
	],
	sorts: ['name', 'username', 'url', 'id', 'created_at', 'updated-at'],
	summary: [
		'name',
		'username',
		'url',
		'password-category-name',
		'organization-id',
		'organization-name',
		'cached-resource-name',
		'archived',
	],
	webLink: '^https?://[^/]+/\\d+/passwords/(\\d+)(?:[/?#].*)?$',
	quirks: { note: 'Values of vaulted passwords cannot be read through the API.' },
};

const flat = { paths: ['flat' as const] };

export const passwordCategories: ResourceDefinition = {
	type: 'password-categories',
	singular: 'password category',
	plural: 'password categories',
	paths: { flat: '/password_categories' },
	verbs: { list: flat, show: flat, create: flat, update: flat },
	attributes: [required('name'), readOnly('passwords-count', 'integer'), ...TIMESTAMPS],
	filters: [{ name: 'name', kind: 'text' }],
	sorts: ['name', 'created_at', 'updated_at'],
	summary: ['name', 'passwords-count', 'updated-at'],
};

export const passwordFolders: ResourceDefinition = {
	type: 'password-folders',
	singular: 'password folder',
	plural: 'password folders',
	paths: { flat: '/password_folders', nested: underOrganization('password_folders') },
	verbs: {
		list: { paths: ['nested'] },
		show: {
			paths: ['nested'],
			includes: ['user_resource_accesses', 'group_resource_accesses', 'authorized_users', 'ancestors'],
		},
		create: { paths: ['nested'] },
		update: { paths: ['nested'] },
		'bulk-update': { paths: ['flat'] },
		'bulk-delete': { paths: ['nested'] },
	},
	attributes: [
		required('name'),
		writable('restricted', 'boolean'),
		writable('parent-id', 'id', { references: 'password-folders' }),
		readOnly('organization-id', 'id', { references: 'organizations' }),
		...TIMESTAMPS,
	],
	filters: [{ name: 'id', kind: 'ids', references: 'password-folders' }],
	sorts: ['created_at', 'updated-at'],
	summary: ['name', 'parent-id', 'organization-id', 'restricted', 'updated-at'],
	quirks: { note: 'A folder with passwords or folders in it cannot be deleted.' },
};

export const PASSWORD_FAMILY = [passwords, passwordCategories, passwordFolders];
