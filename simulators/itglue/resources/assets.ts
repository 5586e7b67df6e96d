import { attributes, names, resource, underOrganization, verbs } from './spec';

const SHOW_INCLUDES = 'recent_versions related_items authorized_users';
const ACCESSES = 'user_resource_accesses group_resource_accesses';
const FOLDER_INCLUDES = `${ACCESSES} authorized_users ancestors`;
const ALL_WITH_DELETE = 'list show create bulk-create update bulk-update delete bulk-delete';

/** Documentation: flexible assets, documents with their parts, passwords. */
export const ASSETS = [
	resource({
		type: 'flexible-asset-types',
		flat: verbs('list show create update'),
		filters: names('id name icon enabled'),
		sorts: names('name id created_at updated_at'),
		includes: { both: 'flexible_asset_fields' },
		attributes: attributes('name!', 'description', 'icon!', 'enabled:bool', 'show-in-menu:bool'),
	}),
	resource({
		type: 'flexible-asset-fields',
		flat: verbs('show create bulk-create update bulk-update delete'),
		nested: [
			{
				under: 'flexible-asset-types',
				key: 'flexible-asset-type-id',
				verbs: verbs('list show create bulk-create update bulk-update delete'),
			},
		],
		filters: ['id'],
		sorts: names('created_at updated_at'),
		includes: { both: 'remote_asset_field' },
		attributes: attributes(
			...[
				'flexible-asset-type-id!~flexible-asset-types',
				'order!',
				'name!',
				'-name-key',
				'kind!',
				'hint',
				'decimals',
			],
			...['tag-type', 'required:bool', 'use-for-title:bool', 'show-in-list:bool', 'expiration:bool', 'default-value'],
		),
	}),
	resource({
		type: 'flexible-assets',
		flat: verbs('list show create update bulk-update delete bulk-delete'),
		nested: [underOrganization('create bulk-create')],
		filters: names('flexible_asset_type_id name organization_id'),
		sorts: names('name created_at updated_at'),
		includes: {
			both: `adapters_resources attachments distinct_remote_assets passwords ${ACCESSES}`,
			showOnly: SHOW_INCLUDES,
		},
		attributes: attributes(
			...['organization-id!>organizations', '-resource-url', 'restricted:bool', '-my-glue:bool'],
			...['flexible-asset-type-id!>flexible-asset-types', '-name', 'traits!', 'archived:bool'],
		),
		web: 'assets/records',
	}),
	resource({
		type: 'documents',
		flat: verbs('show create update bulk-update publish bulk-delete'),
		nested: [underOrganization('list show create update publish bulk-delete')],
		filters: ['document_folder_id'],
		sorts: names('name id created_at updated_at'),
		includes: { both: 'attachments related_items', showOnly: `${ACCESSES} recent_versions authorized_users` },
		attributes: attributes(
			...['organization-id!>organizations', '-resource-url', 'name!', 'public:bool', 'restricted:bool'],
			...['-my-glue:bool', 'archived:bool', '-draft:bool', '-published-at', '-is-uploaded:bool'],
			...['document-folder-id~document-folders', '-content', '-sections'],
		),
		web: 'docs',
	}),
	resource({
		type: 'document-sections',
		path: 'sections',
		nested: [{ under: 'documents', key: 'document-id', verbs: verbs('list show create update delete') }],
		filters: names('id resource_type document_id'),
		sorts: names('sort id created_at updated_at'),
		attributes: attributes(
			...['-document-id~documents', 'resource-type', '-resource-id', 'content', '-rendered-content', 'level'],
			...['duration', 'reset-count', 'sort'],
		),
	}),
	resource({
		type: 'document-images',
		flat: verbs('show create delete'),
		attributes: attributes('target!', 'image!', '-name', '-original-src', '-slim-src', '-thumbnail-src'),
	}),
	resource({
		type: 'document-folders',
		flat: verbs('bulk-update'),
		nested: [underOrganization('list show create update bulk-delete')],
		filters: names('id parent_id name'),
		sorts: names('name created_at updated_at'),
		includes: { showOnly: FOLDER_INCLUDES },
		attributes: attributes(
			...['organization-id!>organizations', 'name!', 'parent-id~document-folders', '-ancestor-ids'],
			...['-documents-count', 'restricted:bool', '-resource-url'],
		),
		web: 'documents/folder',
	}),
	resource({
		type: 'passwords',
		flat: verbs(ALL_WITH_DELETE),
		nested: [underOrganization(ALL_WITH_DELETE)],
		filters: names('id name organization_id password_category_id url cached_resource_name archived'),
		sorts: names('name username url id created_at updated_at'),
		includes: {
			both: `attachments network_glue_networks rotatable_password updater ${ACCESSES}`,
			showOnly: SHOW_INCLUDES,
		},
		attributes: attributes(
			...['organization-id!>organizations', '-resource-url', '-my-glue:bool', 'restricted:bool', 'name!', 'username'],
			...['url', 'notes', 'password!', 'otp-secret', '-otp-enabled:bool', 'autofill-selectors'],
			...['password-category-id>password-categories', 'password-folder-id~password-folders', 'resource-id'],
			...['resource-type', '-cached-resource-type-name', '-cached-resource-name', '-parent-url'],
			...['-password-updated-at', '-updated-by', '-updated-by-type', '-vault-id', 'archived:bool'],
			...['-rotation-permitted:bool', '-personal:bool', '-is-live:bool'],
		),
		web: 'passwords',
	}),
	resource({
		type: 'password-categories',
		flat: verbs('list show create update'),
		filters: ['name'],
		sorts: names('name created_at updated_at'),
		attributes: attributes('name!', '-passwords-count'),
	}),
	resource({
		type: 'password-folders',
		flat: verbs('bulk-update'),
		nested: [underOrganization('list show create update bulk-delete')],
		filters: ['id'],
		sorts: names('created_at updated_at'),
		includes: { showOnly: FOLDER_INCLUDES },
		attributes: attributes(
			'-organization-id~organizations',
			'name!',
			'restricted:bool',
			'parent-id~password-folders',
		),
	}),
];
