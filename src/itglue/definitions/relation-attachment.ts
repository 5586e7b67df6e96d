import { ownedByOrganization, readOnly, type ResourceDefinition, TIMESTAMPS, writable } from '../definition';

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
			include: 'attachments',
		},
	},
	verbs: { list: NESTED, show: NESTED, create: NESTED, update: NESTED, 'bulk-delete': NESTED },
	attributes: [
		writable('name', 'string', {
			updateOnly: true,
			description: 'The name shown; the name of the file itself is fixed',
		}),
		readOnly('attachment-file-name'),
		readOnly('attachment-content-type'),
		readOnly('attachment-file-size', 'integer', { description: 'Not always right' }),
		readOnly('ext'),
		readOnly('download-url', 'url', { description: 'Short-lived, and fetched without the API key' }),
		{ name: 'attachment', type: 'file', access: 'write-only', required: true, createOnly: true },
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

/** What a related item can point to, spelled as IT Glue wants it, and the type of such a record where there is one. */
export const DESTINATION_TYPES = {
	Checklist: 'checklists',
	'Checklist Template': 'checklist-templates',
	Configuration: 'configurations',
	Contact: 'contacts',
	'Datto Device': undefined,
	Document: 'documents',
	'Document Folder': 'document-folders',
	Domain: 'domains',
	'Flexible Asset': 'flexible-assets',
	Location: 'locations',
	Organization: 'organizations',
	Password: 'passwords',
	'SSL Certificate': 'ssl-certificates',
	Ticket: 'tickets',
	User: 'users',
} as const;

/** Links between records. There is no list: they are read with `include=related_items` on a record. */
export const relatedItems: ResourceDefinition = {
	type: 'related-items',
	singular: 'related item',
	plural: 'related items',
	paths: {
		nested: {
			path: '/:parent_type/:parent_id/relationships/related_items',
			parents: [...PARENTS, 'document-folders'],
			segments: { 'document-folders': 'folders' },
			parameter: 'parent_id',
			include: 'related_items',
		},
	},
	verbs: { create: NESTED, 'bulk-create': NESTED, update: NESTED, 'bulk-delete': NESTED },
	attributes: [
		{ name: 'destination-id', type: 'id', access: 'write-only', required: true, createOnly: true },
		{
			name: 'destination-type',
			type: 'string',
			access: 'write-only',
			required: true,
			createOnly: true,
			options: Object.keys(DESTINATION_TYPES),
		},
		writable('notes', 'string', { description: 'The only thing that can be changed later' }),
		readOnly('name'),
		readOnly('resource-id', 'id'),
		readOnly('resource-url', 'url'),
		readOnly('resource-type-name'),
		readOnly('asset-type'),
		readOnly('related-resource-attributes', 'object'),
		readOnly('archived', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [],
	sorts: [],
	summary: ['name', 'resource-id', 'resource-type-name', 'asset-type', 'notes', 'archived', 'updated-at'],
};

/** Tickets of a PSA that IT Glue knows, for what hangs on them. Seen on live accounts, not in the documentation. */
export const tickets: ResourceDefinition = {
	type: 'tickets',
	singular: 'ticket',
	plural: 'tickets',
	paths: { flat: '/tickets' },
	verbs: { list: { paths: ['flat'] } },
	attributes: [...ownedByOrganization('read'), readOnly('name'), readOnly('resource-url', 'url'), ...TIMESTAMPS],
	filters: [],
	sorts: [],
	summary: ['name', 'organization-id', 'organization-name', 'updated-at'],
	quirks: {
		dependsOnAccount: true,
		unconfirmedAttributes: true,
		note: 'IT Glue does not document this list; not every account may have it.',
	},
};

export const RELATION_ATTACHMENT_FAMILY: ResourceDefinition[] = [attachments, relatedItems, tickets];
