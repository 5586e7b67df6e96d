import {
	ownedByOrganization,
	readOnly,
	type ResourceDefinition,
	TIMESTAMPS,
	underOrganization,
	writable,
} from '../definition';

const BOTH = { paths: ['flat' as const, 'nested' as const] };

const LIST_INCLUDES = ['attachments', 'checklist_tasks', 'user_resource_accesses', 'group_resource_accesses'];

/** Checklists cannot be created through the API, and their tasks come along only as an include. */
export const checklists: ResourceDefinition = {
	type: 'checklists',
	singular: 'checklist',
	plural: 'checklists',
	paths: { flat: '/checklists', nested: underOrganization('checklists') },
	verbs: {
		list: { ...BOTH, includes: LIST_INCLUDES },
		show: { ...BOTH, includes: [...LIST_INCLUDES, 'recent_versions', 'related_items', 'authorized_users'] },
		update: BOTH,
		'bulk-update': BOTH,
		'bulk-delete': BOTH,
	},
	attributes: [
		...ownedByOrganization('read'),
		readOnly('checklist-template-id', 'id', { references: 'checklist-templates' }),
		writable('name'),
		writable('description'),
		writable('completed', 'boolean'),
		readOnly('completed-at', 'datetime'),
		writable('due-date', 'date'),
		writable('assignee-id', 'id', { references: 'users' }),
		writable('restricted', 'boolean'),
		writable('archived', 'boolean'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'checklists' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
	],
	sorts: ['completed', 'created_at', 'updated_at'],
	summary: [
		'name',
		'description',
		'completed',
		'completed-at',
		'due-date',
		'assignee-id',
		'organization-id',
		'updated-at',
	],
	webLink: '^https?://[^/]+/\\d+/checklists/(\\d+)(?:[/?#].*)?$',
	quirks: { dependsOnAccount: true },
};

/** Seen on live accounts, not in the documentation. */
export const checklistTemplates: ResourceDefinition = {
	type: 'checklist-templates',
	singular: 'checklist template',
	plural: 'checklist templates',
	paths: { flat: '/checklist_templates' },
	verbs: { list: { paths: ['flat'] }, show: { paths: ['flat'] } },
	attributes: [readOnly('name'), readOnly('description'), ...TIMESTAMPS],
	filters: [],
	sorts: [],
	summary: ['name', 'description', 'updated-at'],
	quirks: {
		dependsOnAccount: true,
		unconfirmedAttributes: true,
		note: 'IT Glue does not document these; not every account may have them.',
	},
};

export const CHECKLIST_FAMILY: ResourceDefinition[] = [checklists, checklistTemplates];
