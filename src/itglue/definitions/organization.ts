import { PSA_FILTERS, readOnly, reference, type ResourceDefinition, required, TIMESTAMPS, writable } from '../definition';

/** Organizations: the clients, vendors and the MSP itself. Records synced from a PSA take only alert, description and notes. */
export const organizations: ResourceDefinition = {
	type: 'organizations',
	singular: 'organization',
	plural: 'organizations',
	paths: { flat: '/organizations' },
	verbs: {
		list: { paths: ['flat'], includes: ['adapters_resources', 'attachments', 'rmm_companies'] },
		show: { paths: ['flat'], includes: ['adapters_resources', 'attachments', 'rmm_companies'] },
		create: { paths: ['flat'] },
		update: { paths: ['flat'] },
		'bulk-update': { paths: ['flat'] },
		'bulk-delete': { paths: ['flat'] },
	},
	attributes: [
		required('name'),
		writable('alert', 'html'),
		writable('description'),
		...reference('organization-type', 'organization-types'),
		...reference('organization-status', 'organization-statuses'),
		readOnly('primary', 'boolean'),
		readOnly('logo', 'url'),
		writable('quick-notes', 'html'),
		writable('short-name'),
		readOnly('my-glue-account-id', 'id'),
		readOnly('my-glue-account-status'),
		readOnly('psa-integration'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'organizations' },
		{ name: 'name', kind: 'text' },
		{ name: 'organization_type_id', kind: 'ids', references: 'organization-types' },
		{ name: 'organization_status_id', kind: 'ids', references: 'organization-statuses' },
		{ name: 'created_at', kind: 'date-range' },
		{ name: 'updated_at', kind: 'date-range' },
		{ name: 'my_glue_account_id', kind: 'ids' },
		...PSA_FILTERS,
		{ name: 'group_id', kind: 'ids', references: 'groups' },
		{ name: 'primary', kind: 'boolean' },
		{ name: 'exclude][id', kind: 'ids', references: 'organizations' },
		{ name: 'exclude][name', kind: 'text' },
		{ name: 'exclude][organization_type_id', kind: 'ids', references: 'organization-types' },
		{ name: 'exclude][organization_status_id', kind: 'ids', references: 'organization-statuses' },
		{ name: 'range', kind: 'number-range', label: 'ID Range' },
		{ name: 'range][my_glue_account_id', kind: 'number-range', label: 'MyGlue Account ID Range' },
	],
	sorts: [
		'name',
		'id',
		'updated_at',
		'organization_status_name',
		'organization_type_name',
		'created_at',
		'short_name',
		'my_glue_account_id',
	],
	summary: [
		'name',
		'short-name',
		'organization-type-name',
		'organization-status-name',
		'description',
		'quick-notes',
		'alert',
		'updated-at',
	],
	webLink: '^https?://[^/]+/(?:organizations/)?(\\d+)(?:[/?#].*)?$',
	quirks: { note: 'Deleting only marks an organization for deletion; IT Glue removes it later.' },
};

const reading = { paths: ['flat' as const] };

export const organizationTypes: ResourceDefinition = {
	type: 'organization-types',
	singular: 'organization type',
	plural: 'organization types',
	paths: { flat: '/organization_types' },
	verbs: { list: reading, show: reading, create: { paths: ['flat'] }, update: { paths: ['flat'] } },
	attributes: [required('name'), readOnly('synced', 'boolean'), ...TIMESTAMPS],
	filters: [{ name: 'name', kind: 'text' }],
	sorts: ['name', 'id', 'created_at', 'updated_at'],
	summary: ['name', 'synced', 'updated-at'],
};

export const organizationStatuses: ResourceDefinition = {
	type: 'organization-statuses',
	singular: 'organization status',
	plural: 'organization statuses',
	paths: { flat: '/organization_statuses' },
	verbs: {
		list: reading,
		show: reading,
		create: { paths: ['flat'] },
		update: { paths: ['flat'] },
		delete: { paths: ['flat'] },
	},
	attributes: [required('name'), readOnly('synced', 'boolean'), ...TIMESTAMPS],
	filters: [{ name: 'name', kind: 'text' }],
	sorts: ['name', 'id', 'created_at', 'updated_at'],
	summary: ['name', 'synced', 'updated-at'],
	quirks: { note: 'Built-in, used and synced statuses cannot be deleted.' },
};

export const ORGANIZATION_FAMILY = [organizations, organizationTypes, organizationStatuses];
