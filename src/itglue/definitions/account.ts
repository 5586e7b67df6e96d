import { readOnly, required, type ResourceDefinition, TIMESTAMPS, writable } from '../definition';

const FLAT = { paths: ['flat' as const] };

export const users: ResourceDefinition = {
	type: 'users',
	singular: 'user',
	plural: 'users',
	paths: { flat: '/users' },
	verbs: { list: FLAT, show: FLAT, update: FLAT },
	attributes: [
		writable('first-name'),
		writable('last-name'),
		readOnly('name'),
		readOnly('role-name'),
		readOnly('role-id', 'id'),
		readOnly('email'),
		writable('avatar', 'file'),
		readOnly('invitation-sent-at', 'datetime'),
		readOnly('invitation-accepted-at', 'datetime'),
		readOnly('current-sign-in-at', 'datetime'),
		readOnly('current-sign-in-ip'),
		readOnly('last-sign-in-at', 'datetime'),
		readOnly('last-sign-in-ip'),
		readOnly('reputation', 'integer'),
		readOnly('my-glue', 'boolean'),
		readOnly('my-glue-account-id', 'id'),
		readOnly('salesforce-id'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'users' },
		{ name: 'name', kind: 'text' },
		{ name: 'email', kind: 'text' },
		{
			name: 'role_name',
			kind: 'options',
			options: ['Administrator', 'Manager', 'Editor', 'Creator', 'Lite', 'Read-only'],
		},
		{ name: 'salesforce_id', kind: 'text' },
	],
	sorts: ['name', 'email', 'reputation', 'id', 'created_at', 'updated-at'],
	summary: ['name', 'email', 'role-name', 'last-sign-in-at', 'invitation-accepted-at', 'my-glue', 'updated-at'],
};

export const groups: ResourceDefinition = {
	type: 'groups',
	singular: 'group',
	plural: 'groups',
	paths: { flat: '/groups' },
	verbs: {
		list: { ...FLAT, includes: ['users', 'organizations', 'resource_type_restrictions', 'my_glue_account'] },
		show: { ...FLAT, includes: ['users', 'organizations', 'resource_type_restrictions', 'my_glue_account'] },
		create: FLAT,
		update: FLAT,
		'bulk-update': FLAT,
		delete: FLAT,
	},
	attributes: [required('name'), ...TIMESTAMPS],
	filters: [{ name: 'name', kind: 'text' }],
	sorts: ['name', 'created_at', 'updated_at'],
	summary: ['name', 'updated-at'],
};

/** The activity log goes back 30 days and five pages: further back by starting again from the last timestamp. */
export const logs: ResourceDefinition = {
	type: 'logs',
	singular: 'log',
	plural: 'logs',
	paths: { flat: '/logs' },
	verbs: { list: FLAT },
	attributes: [
		readOnly('action'),
		readOnly('resource-type'),
		readOnly('resource-name'),
		readOnly('member-name'),
		...TIMESTAMPS,
	],
	filters: [{ name: 'created_at', kind: 'date-range' }],
	sorts: ['created_at'],
	summary: ['action', 'resource-type', 'resource-name', 'member-name', 'created-at'],
	quirks: {
		maxPages: 5,
		dependsOnAccount: true,
		unconfirmedAttributes: true,
		note: 'Needs the Enterprise plan. Goes back 30 days.',
	},
};

export const userMetrics: ResourceDefinition = {
	type: 'user-metrics',
	singular: 'user metric',
	plural: 'user metrics',
	paths: { flat: '/user_metrics' },
	verbs: { list: FLAT },
	attributes: [
		readOnly('user-id', 'id', { references: 'users' }),
		readOnly('organization-id', 'id', { references: 'organizations' }),
		readOnly('resource-type'),
		readOnly('date', 'date'),
		readOnly('created', 'integer'),
		readOnly('viewed', 'integer'),
		readOnly('edited', 'integer'),
		readOnly('deleted', 'integer'),
	],
	filters: [
		{ name: 'user_id', kind: 'ids', references: 'users' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
		{ name: 'resource_type', kind: 'text' },
		{ name: 'date', kind: 'date-range', maxDays: 7, fixedStart: true },
	],
	sorts: ['id', 'created', 'viewed', 'edited', 'deleted', 'date'],
	summary: ['user-id', 'organization-id', 'resource-type', 'date', 'created', 'viewed', 'edited', 'deleted'],
};

/** Exports are built after the request: show is asked again until the download link is there. */
export const accountExports: ResourceDefinition = {
	type: 'exports',
	singular: 'export',
	plural: 'exports',
	paths: { flat: '/exports' },
	verbs: { list: FLAT, show: FLAT, create: FLAT, delete: FLAT },
	attributes: [
		writable('organization-id', 'id', { references: 'organizations', description: 'Empty for the whole account' }),
		{ name: 'include-logs', type: 'boolean', access: 'write-only' },
		{ name: 'zip-password', type: 'secret', access: 'write-only' },
		readOnly('status'),
		// Whoever has the link has the whole documentation.
		readOnly('download-url', 'url', { notForTools: true }),
		...TIMESTAMPS,
	],
	filters: [{ name: 'id', kind: 'ids', references: 'exports' }],
	sorts: ['created_at', 'updated_at'],
	summary: ['organization-id', 'status', 'download-url', 'created-at', 'updated-at'],
	quirks: { unconfirmedAttributes: true },
};

export const ACCOUNT_FAMILY: ResourceDefinition[] = [users, groups, logs, userMetrics, accountExports];
