import {
	ownedByOrganization,
	PSA_FILTERS,
	readOnly,
	reference,
	required,
	type ResourceDefinition,
	TIMESTAMPS,
	underOrganization,
	writable,
} from '../definition';
import { namedList } from './named-list';

const LIST_INCLUDES = [
	'adapters_resources',
	'attachments',
	'distinct_remote_contacts',
	'group_resource_accesses',
	'location',
	'passwords',
	'resource_fields',
	'tickets',
	'user_resource_accesses',
];

const BOTH = { paths: ['flat' as const, 'nested' as const] };

/** The people of an organization. `important` may be null, and such contacts match neither value of its filter. */
export const contacts: ResourceDefinition = {
	type: 'contacts',
	singular: 'contact',
	plural: 'contacts',
	paths: { flat: '/contacts', nested: underOrganization('contacts') },
	verbs: {
		list: { ...BOTH, includes: LIST_INCLUDES },
		show: { ...BOTH, includes: [...LIST_INCLUDES, 'recent_versions', 'related_items', 'authorized_users'] },
		create: BOTH,
		'bulk-create': BOTH,
		update: BOTH,
		'bulk-update': BOTH,
		'bulk-delete': BOTH,
	},
	attributes: [
		...ownedByOrganization(),
		readOnly('resource-url', 'url'),
		readOnly('my-glue', 'boolean'),
		readOnly('psa-integration'),
		readOnly('name', 'string', { description: 'First and last name' }),
		required('first-name'),
		writable('last-name'),
		writable('title'),
		...reference('contact-type', 'contact-types'),
		...reference('location', 'locations'),
		writable('important', 'boolean'),
		writable('notes'),
		writable('restricted', 'boolean'),
		writable('contact-emails', 'array', { description: 'All of them: the list is replaced whole' }),
		writable('contact-phones', 'array', { description: 'All of them: the list is replaced whole' }),
		...TIMESTAMPS,
	],
	filters: [
		{ name: 'id', kind: 'ids', references: 'contacts' },
		{ name: 'first_name', kind: 'text' },
		{ name: 'last_name', kind: 'text' },
		{ name: 'title', kind: 'text' },
		{ name: 'contact_type_id', kind: 'ids', references: 'contact-types' },
		{ name: 'important', kind: 'boolean' },
		{ name: 'primary_email', kind: 'text' },
		{ name: 'organization_id', kind: 'ids', references: 'organizations' },
		...PSA_FILTERS,
	],
	sorts: ['first_name', 'last_name', 'id', 'created_at', 'updated_at'],
	summary: [
		'name',
		'title',
		'contact-type-name',
		'location-name',
		'contact-emails',
		'contact-phones',
		'organization-id',
		'organization-name',
	],
	webLink: '^https?://[^/]+/\\d+/contacts/(\\d+)(?:[/?#].*)?$',
};

export const contactTypes = namedList('contact-types', 'contact type', 'contact types');

export const CONTACT_FAMILY: ResourceDefinition[] = [contacts, contactTypes];
