import { readOnly, required, type ResourceDefinition, TIMESTAMPS, writable } from '../definition';

/** Records that can carry files and links. IT Glue's documentation leaves organizations out. */
const PARENTS = [
	'checklists',
	'checklist-templates',
	'configurations',
	'contacts',
	'documents',
	'domains',
	'flexible-assets',
	'locations',
	'passwords',
	'ssl-certificates',
	'tickets',
];

const NESTED = { paths: ['nested' as const] };

export const attachments: ResourceDefinition = {
	type: 'attachments',
	singular: 'attachment',
	plural: 'attachments',
	paths: {
		nested: {
			path: '/:parent_type/:parent_id/relationships/attachments',
			parents: PARENTS,
			parameter: 'parent_id',
		},
	},
	verbs: { list: NESTED, show: NESTED, create: NESTED, update: NESTED, 'bulk-delete': NESTED },
	attributes: [
		writable('name', 'string', { description: 'The name shown; the name of the file itself is fixed' }),
		readOnly('attachment-file-name'),
		readOnly('attachment-content-type'),
		readOnly('attachment-file-size', 'integer', { description: 'Not always right' }),
		readOnly('ext'),
		readOnly('download-url', 'url', { description: 'Short-lived, and fetched without the API key' }),
		{ name: 'attachment', type: 'object', access: 'write-only', required: true, createOnly: true },
		...TIMESTAMPS,
	],
	filters: [],
	sorts: [],
	summary: [
		'name',
		'attachment-file-name',
		'attachment-content-type',
		'attachment-file-size',
		'download-url',
		'updated-at',
	],
	quirks: { note: 'A request may hold about 10 MB, which is a file of about 7 MB.' },
};

/** What a related item can point to, spelled as IT Glue wants it. */
const DESTINATION_TYPES = [
	'Checklist',
	'Checklist Template',
	'Configuration',
	'Contact',
	'Datto Device',
	'Document',
	'Document Folder',
	'Domain',
	'Flexible Asset',
	'Location',
	'Organization',
	'Password',
	'SSL Certificate',
	'Ticket',
	'User',
] as const;

/** Links between records. There is no list: they are read with `include=related_items` on a record. */
export const relatedItems: ResourceDefinition = {
	type: 'related-items',
	singular: 'related item',
	plural: 'related items',
	paths: {
		nested: {
			path: '/:parent_type/:parent_id/relationships/related_items',
			parents: [...PARENTS, 'folders'],
			parameter: 'parent_id',
		},
	},
	verbs: { create: NESTED, update: NESTED, 'bulk-delete': NESTED },
	attributes: [
		{ name: 'destination-id', type: 'id', access: 'write-only', required: true, createOnly: true },
		required('destination-type', 'string', { options: DESTINATION_TYPES, createOnly: true }),
		writable('notes', 'string', { description: 'The only thing that can be changed later' }),
		readOnly('name'),
		readOnly('resource-id', 'id'),
		readOnly('resource-url', 'url'),
		readOnly('resource-type-name'),
		readOnly('asset-type'),
		readOnly('archived', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [],
	sorts: [],
	summary: ['name', 'resource-id', 'resource-type-name', 'asset-type', 'notes', 'archived', 'updated-at'],
};

export const RELATION_ATTACHMENT_FAMILY: ResourceDefinition[] = [attachments, relatedItems];
