import {
	type FilterDefinition,
	ownedByOrganization,
	readOnly,
	type ResourceDefinition,
	TIMESTAMPS,
	underOrganization,
} from '../definition';

const BOTH = { paths: ['flat' as const, 'nested' as const] };

const OF_ORGANIZATION: FilterDefinition = { name: 'organization_id', kind: 'ids', references: 'organizations' };

/** Domains can be listed, and nothing else. */
export const domains: ResourceDefinition = {
	type: 'domains',
	singular: 'domain',
	plural: 'domains',
	paths: { flat: '/domains', nested: underOrganization('domains') },
	verbs: {
		list: {
			...BOTH,
			includes: ['passwords', 'attachments', 'user_resource_accesses', 'group_resource_accesses'],
		},
	},
	attributes: [
		...ownedByOrganization('read'),
		readOnly('resource-url', 'url'),
		readOnly('name'),
		readOnly('screenshot', 'url'),
		readOnly('registrar-name'),
		readOnly('notes'),
		readOnly('expires-on', 'date'),
		...TIMESTAMPS,
	],
	filters: [{ name: 'id', kind: 'ids', references: 'domains' }, OF_ORGANIZATION],
	sorts: ['created_at', 'updated_at'],
	summary: ['name', 'registrar-name', 'expires-on', 'notes', 'organization-id', 'organization-name', 'updated-at'],
};

/** What runs out, of every kind: domains, certificates, warranties, licences and date fields. */
export const expirations: ResourceDefinition = {
	type: 'expirations',
	singular: 'expiration',
	plural: 'expirations',
	paths: { flat: '/expirations', nested: underOrganization('expirations') },
	verbs: { list: BOTH, show: BOTH },
	attributes: [
		...ownedByOrganization('read'),
		readOnly('resource-id', 'id'),
		readOnly('resource-name'),
		readOnly('resource-type-name'),
		readOnly('description'),
		readOnly('expiration-date', 'date'),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'expirations' },
		{ name: 'resource_id', kind: 'ids' },
		{ name: 'resource_name', kind: 'text' },
		{ name: 'resource_type_name', kind: 'text' },
		{ name: 'description', kind: 'text' },
		{ name: 'expiration_date', kind: 'text', description: 'A date such as 2026-12-31' },
		OF_ORGANIZATION,
		{ name: 'range', kind: 'number-range' },
	],
	sorts: ['id', 'organization_id', 'expiration_date', 'created_at', 'updated_at'],
	summary: [
		'resource-name',
		'resource-type-name',
		'description',
		'expiration-date',
		'resource-id',
		'organization-id',
		'organization-name',
		'updated-at',
	],
};

/** Seen on live accounts, not in the documentation: the attributes are passed on as they come. */
export const sslCertificates: ResourceDefinition = {
	type: 'ssl-certificates',
	singular: 'SSL certificate',
	plural: 'SSL certificates',
	paths: { flat: '/ssl_certificates', nested: underOrganization('ssl_certificates') },
	verbs: { list: BOTH },
	attributes: [
		...ownedByOrganization('read'),
		readOnly('resource-url', 'url'),
		readOnly('name'),
		...TIMESTAMPS,
	],
	filters: [],
	sorts: [],
	summary: ['name', 'organization-id', 'organization-name', 'updated-at'],
	quirks: {
		dependsOnAccount: true,
		unconfirmedAttributes: true,
		note: 'IT Glue does not document this list; not every account may have it.',
	},
};

export const DOMAIN_EXPIRATION_FAMILY: ResourceDefinition[] = [domains, expirations, sslCertificates];
