/**
 * What every writing operation sends, by hand from IT Glue's documentation: resource, JSON:API type, form of the path,
 * verbs. `o/` stands for /organizations/:id/relationships/. Forms of delete: `one` has a path of its own, `many` takes
 * the ids in the body of a DELETE of the collection.
 */
export interface WriteRow {
	node: string;
	resource: string;
	type: string;
	/** Path of the collection that create goes to; `:parent` is the parent's id. */
	create?: string;
	update?: string;
	remove?: { form: 'one' | 'many'; path: string };
	bulk?: Array<'bulkCreate' | 'bulkUpdate' | 'bulkDelete'>;
	/** Has the flag `archived`, which update sets. */
	archives?: true;
	/** Path of the collection whose records are published. */
	publish?: string;
	/** Attribute that holds the parent's id, and the parameter to choose it with. */
	parent?: [attribute: string, parameter: string];
	query?: string;
	/** Attributes of a new record; a value `<type>` is the first record of that type. */
	values?: Record<string, unknown>;
	/** What update changes. */
	change: Record<string, unknown>;
	/** Parameters of every operation. */
	fixed?: Record<string, string>;
}

const OF_ORGANIZATION: WriteRow['parent'] = ['organization-id', 'organizationId'];
const RENAMED = { name: 'Renamed' };
const NAMED = { name: 'New' };

function named(node: string, resource: string, type: string): WriteRow {
	const path = `/${type.replace(/-/g, '_')}`;
	return { node, resource, type, create: path, update: path, values: NAMED, change: RENAMED };
}

/** What has every form of writing, and is deleted through its collection. */
function everything(node: string, resource: string, type: string): WriteRow {
	const path = `/${type.replace(/-/g, '_')}`;
	return {
		...named(node, resource, type),
		remove: { form: 'many', path },
		bulk: ['bulkCreate', 'bulkUpdate', 'bulkDelete'],
	};
}

export const WRITE_TABLE: WriteRow[] = [
	{
		...everything('ItGlueOrganization', 'organization', 'organizations'),
		bulk: ['bulkUpdate', 'bulkDelete'],
		change: { description: 'Changed' },
	},
	named('ItGlueOrganization', 'organizationType', 'organization-types'),
	{
		...named('ItGlueOrganization', 'organizationStatus', 'organization-statuses'),
		remove: { form: 'one', path: '/organization_statuses' },
	},
	{
		...everything('ItGlueConfiguration', 'configuration', 'configurations'),
		values: {
			'organization-id': '<organizations>',
			'configuration-type-id': '<configuration-types>',
			name: 'New',
		},
		archives: true,
	},
	{
		...named('ItGlueConfiguration', 'configurationInterface', 'configuration-interfaces'),
		create: '/configurations/:parent/relationships/configuration_interfaces',
		parent: ['configuration-id', 'configurationId'],
		values: {},
		bulk: ['bulkCreate', 'bulkUpdate'],
	},
	named('ItGlueConfiguration', 'configurationType', 'configuration-types'),
	named('ItGlueConfiguration', 'configurationStatus', 'configuration-statuses'),
	named('ItGlueConfiguration', 'manufacturer', 'manufacturers'),
	{
		...named('ItGlueConfiguration', 'model', 'models'),
		values: { name: 'New', 'manufacturer-id': '<manufacturers>' },
		bulk: ['bulkUpdate'],
	},
	{
		...everything('ItGlueContact', 'contact', 'contacts'),
		values: { 'organization-id': '<organizations>', 'first-name': 'Alex' },
		change: { 'last-name': 'Doe' },
	},
	named('ItGlueContact', 'contactType', 'contact-types'),
	{
		...everything('ItGlueLocation', 'location', 'locations'),
		create: '/organizations/:parent/relationships/locations',
		parent: OF_ORGANIZATION,
	},
	{
		...everything('ItGluePassword', 'password', 'passwords'),
		values: { 'organization-id': '<organizations>', name: 'New', password: 'made-up' },
		remove: { form: 'one', path: '/passwords' },
		query: 'show_password=false',
		archives: true,
	},
	named('ItGluePassword', 'passwordCategory', 'password-categories'),
	{
		...named('ItGluePassword', 'passwordFolder', 'password-folders'),
		create: '/organizations/:parent/relationships/password_folders',
		update: '/organizations/:parent/relationships/password_folders',
		remove: { form: 'many', path: '/organizations/:parent/relationships/password_folders' },
		parent: OF_ORGANIZATION,
		bulk: ['bulkUpdate', 'bulkDelete'],
	},
	{
		...named('ItGlueAccount', 'group', 'groups'),
		remove: { form: 'one', path: '/groups' },
		bulk: ['bulkUpdate'],
	},
	{ ...named('ItGlueAccount', 'user', 'users'), create: undefined, change: { 'first-name': 'Alex' } },
	{
		...named('ItGlueAccount', 'export', 'exports'),
		update: undefined,
		values: {},
		remove: { form: 'one', path: '/exports' },
	},
	{
		...everything('ItGlueChecklist', 'checklist', 'checklists'),
		create: undefined,
		bulk: ['bulkUpdate', 'bulkDelete'],
		archives: true,
	},
	{
		...everything('ItGlueDocument', 'document', 'documents'),
		create: undefined,
		bulk: ['bulkUpdate', 'bulkDelete'],
		archives: true,
		publish: '/documents',
	},
	{
		...named('ItGlueDocument', 'documentSection', 'document-sections'),
		create: '/documents/:parent/relationships/sections',
		update: '/documents/:parent/relationships/sections',
		remove: { form: 'one', path: '/documents/:parent/relationships/sections' },
		parent: ['document-id', 'documentId'],
		// The one attribute whose kebab spelling is not known to work.
		values: { resource_type: 'Document::Text' },
		change: { content: '<p>Changed</p>' },
	},
	{
		...named('ItGlueDocument', 'documentImage', 'document-images'),
		create: undefined,
		update: undefined,
		remove: { form: 'one', path: '/document_images' },
	},
	{
		...named('ItGlueDocument', 'documentFolder', 'document-folders'),
		create: '/organizations/:parent/relationships/document_folders',
		update: '/organizations/:parent/relationships/document_folders',
		remove: { form: 'many', path: '/organizations/:parent/relationships/document_folders' },
		parent: OF_ORGANIZATION,
		bulk: ['bulkUpdate', 'bulkDelete'],
	},
	{
		...everything('ItGlueFlexibleAsset', 'flexibleAsset', 'flexible-assets'),
		create: undefined,
		update: undefined,
		remove: { form: 'one', path: '/flexible_assets' },
		bulk: ['bulkDelete'],
		archives: true,
	},
	{
		...named('ItGlueFlexibleAsset', 'flexibleAssetType', 'flexible-asset-types'),
		create: undefined,
	},
	{
		...named('ItGlueFlexibleAsset', 'flexibleAssetField', 'flexible-asset-fields'),
		create: '/flexible_asset_types/:parent/relationships/flexible_asset_fields',
		remove: { form: 'one', path: '/flexible_asset_fields' },
		parent: ['flexible-asset-type-id', 'flexibleAssetTypeId'],
		values: { order: 9, name: 'New', kind: 'Text' },
		bulk: ['bulkCreate', 'bulkUpdate'],
	},
	attached('attachment', 'attachments', { name: 'Label' }),
	attached('relatedItem', 'related-items', { notes: 'Changed' }),
];

/** What hangs on a record is written below that record. */
function attached(resource: string, type: string, change: Record<string, unknown>): WriteRow {
	const path = `/configurations/:parent/relationships/${type.replace(/-/g, '_')}`;
	return {
		...{ node: 'ItGlueRelationAttachment', resource, type, update: path, remove: { form: 'many', path }, change },
		bulk: ['bulkDelete'],
		parent: ['configuration-id', 'parentId'],
		fixed: { parentType: 'configurations' },
	};
}
