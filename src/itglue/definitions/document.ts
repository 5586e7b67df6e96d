import {
	ownedByOrganization,
	readOnly,
	required,
	type ResourceDefinition,
	TIMESTAMPS,
	under,
	underOrganization,
	writable,
} from '../definition';

/**
 * Documents. The only list is the organization's, it gives root documents unless told otherwise, ignores the name
 * filter and carries whole bodies. A body is written as sections, never as `content`.
 */
export const documents: ResourceDefinition = {
	type: 'documents',
	singular: 'document',
	plural: 'documents',
	paths: { flat: '/documents', nested: underOrganization('documents') },
	verbs: {
		list: { paths: ['nested'], includes: ['attachments', 'related_items'] },
		show: { paths: ['flat', 'nested'], includes: ['attachments', 'related_items'] },
		create: { paths: ['nested', 'flat'] },
		update: { paths: ['flat', 'nested'] },
		'bulk-update': { paths: ['flat'] },
		publish: { paths: ['flat', 'nested'] },
		'bulk-delete': { paths: ['flat', 'nested'] },
	},
	attributes: [
		...ownedByOrganization('path'),
		readOnly('resource-url', 'url'),
		required('name'),
		writable('public', 'boolean'),
		writable('restricted', 'boolean'),
		writable('archived', 'boolean'),
		readOnly('my-glue', 'boolean'),
		readOnly('draft', 'boolean'),
		readOnly('published-at', 'datetime'),
		writable('document-folder-id', 'id', { references: 'document-folders' }),
		readOnly('is-uploaded', 'boolean'),
		readOnly('content', 'array'),
		readOnly('sections', 'array'),
		...TIMESTAMPS,
	],
	filters: [{ name: 'document_folder_id', kind: 'parent', references: 'document-folders' }],
	sorts: ['name', 'created_at', 'updated_at'],
	summary: [
		'name',
		'organization-id',
		'organization-name',
		'document-folder-id',
		'draft',
		'archived',
		'is-uploaded',
		'updated-at',
	],
	webLink: '^https?://[^/]+/\\d+/docs/(\\d+)(?:[/?#].*)?$',
	quirks: {
		pageSize: 100,
		noNameFilter: true,
		note: 'Uploaded files (Word, PDF) are listed, but IT Glue does not serve their text.',
	},
};

export const documentSections: ResourceDefinition = {
	type: 'document-sections',
	singular: 'document section',
	plural: 'document sections',
	paths: { nested: under('documents', 'document_id', 'sections') },
	verbs: {
		list: { paths: ['nested'] },
		show: { paths: ['nested'] },
		create: { paths: ['nested'] },
		update: { paths: ['nested'] },
		delete: { paths: ['nested'] },
	},
	attributes: [
		readOnly('document-id', 'id', { references: 'documents' }),
		required('resource-type', 'string', {
			writeName: 'resource_type',
			options: ['Document::Text', 'Document::Heading', 'Document::Gallery', 'Document::Step'],
			createOnly: true,
			description: 'Cannot be changed later',
		}),
		readOnly('resource-id', 'id'),
		writable('content', 'html'),
		readOnly('rendered-content', 'html'),
		writable('level', 'integer', { description: 'Heading level, 1 to 6. Headings must have one.' }),
		writable('duration', 'integer', { description: 'Minutes a step takes' }),
		writable('reset-count', 'boolean'),
		writable('sort', 'integer', { description: 'Position in the document, counted from 0' }),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'document-sections' },
		{ name: 'resource_type', kind: 'text' },
		{ name: 'document_id', kind: 'ids', references: 'documents' },
	],
	sorts: ['sort', 'id', 'created_at', 'updated_at'],
	summary: ['document-id', 'resource-type', 'content', 'level', 'sort', 'updated-at'],
	quirks: { note: 'Deleting a gallery or a step deletes its images.' },
};

export const documentImages: ResourceDefinition = {
	type: 'document-images',
	singular: 'document image',
	plural: 'document images',
	paths: { flat: '/document_images' },
	verbs: { show: { paths: ['flat'] }, create: { paths: ['flat'] }, delete: { paths: ['flat'] } },
	attributes: [
		readOnly('name'),
		readOnly('original-src', 'url'),
		readOnly('slim-src', 'url'),
		readOnly('thumbnail-src', 'url'),
		{ name: 'target', type: 'object', access: 'write-only', required: true },
		{ name: 'image', type: 'file', access: 'write-only', required: true, fileNameKey: 'file-name' },
		...TIMESTAMPS,
	],
	filters: [],
	sorts: [],
	summary: ['name', 'original-src', 'slim-src', 'thumbnail-src', 'updated-at'],
	quirks: { note: 'The image links are short-lived and need no key.' },
};

export const documentFolders: ResourceDefinition = {
	type: 'document-folders',
	singular: 'document folder',
	plural: 'document folders',
	paths: { flat: '/document_folders', nested: underOrganization('document_folders') },
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
		writable('parent-id', 'id', { references: 'document-folders', writeName: 'parent_id' }),
		readOnly('ancestor-ids', 'array'),
		...ownedByOrganization('read'),
		readOnly('documents-count', 'integer'),
		writable('restricted', 'boolean'),
		readOnly('resource-url', 'url'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'document-folders' },
		{ name: 'parent_id', kind: 'ids', references: 'document-folders', description: '0 for the top level' },
		{ name: 'name', kind: 'text' },
	],
	sorts: ['name', 'created_at', 'updated_at'],
	summary: ['name', 'parent-id', 'ancestor-ids', 'organization-id', 'documents-count', 'restricted', 'updated-at'],
	webLink: '^https?://[^/]+/\\d+/docs/folder/(\\d+)(?:[/?#].*)?$',
	quirks: { dependsOnAccount: true, note: 'Not every IT Glue account serves folders to API keys yet.' },
};

export const DOCUMENT_FAMILY = [documents, documentSections, documentImages, documentFolders];
