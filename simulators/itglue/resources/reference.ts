import { attributes, names, resource, underOrganization, verbs } from './spec';

const READ = verbs('list show');
const SORTS = names('name id created_at updated_at');
const CHECKLIST_VERBS = 'list show update bulk-update bulk-delete';
const ACCESSES = 'user_resource_accesses group_resource_accesses';

/** Lists to choose from, people, and everything that is only read. */
export const REFERENCE = [
	resource({
		type: 'countries',
		flat: READ,
		filters: names('name iso'),
		sorts: SORTS,
		attributes: attributes('-name', '-iso'),
	}),
	resource({
		type: 'regions',
		flat: READ,
		nested: [{ under: 'countries', key: 'country-id', verbs: READ }],
		filters: names('name iso country_id'),
		sorts: SORTS,
		attributes: attributes('-name', '-iso', '-country-id~countries'),
	}),
	resource({ type: 'platforms', flat: READ, filters: ['name'], sorts: SORTS, attributes: attributes('-name') }),
	resource({
		type: 'operating-systems',
		flat: READ,
		filters: ['name'],
		sorts: SORTS,
		attributes: attributes('-name', '-platform-id~platforms'),
	}),
	resource({
		type: 'manufacturers',
		flat: verbs('list show create update'),
		filters: ['name'],
		sorts: SORTS,
		attributes: attributes('name!'),
	}),
	resource({
		type: 'models',
		flat: verbs('list show create update bulk-update'),
		nested: [{ under: 'manufacturers', key: 'manufacturer-id', verbs: verbs('list show create update') }],
		filters: ['id'],
		sorts: names('id name manufacturer_id created_at updated_at'),
		attributes: attributes('name!', 'manufacturer-id!~manufacturers'),
	}),
	resource({
		type: 'users',
		flat: verbs('list show update'),
		filters: names('id name email role_name salesforce_id'),
		sorts: names('name email reputation id created_at updated_at'),
		attributes: attributes(
			...['first-name', 'last-name', '-name', '-role-name', '-role-id', '-email', 'avatar', '-invitation-sent-at'],
			...['-invitation-accepted-at', '-current-sign-in-at', '-last-sign-in-at', '-current-sign-in-ip'],
			...['-last-sign-in-ip', '-reputation', '-my-glue:bool', '-my-glue-account-id', '-salesforce-id'],
		),
	}),
	resource({
		type: 'groups',
		flat: verbs('list show create update bulk-update delete'),
		filters: ['name'],
		sorts: names('name created_at updated_at'),
		includes: { both: 'users organizations resource_type_restrictions my_glue_account' },
		attributes: attributes('name!'),
	}),
	resource({
		type: 'user-metrics',
		flat: verbs('list'),
		filters: names('user_id organization_id resource_type date'),
		sorts: names('id created viewed edited deleted date'),
		attributes: attributes(
			...['-user-id~users', '-organization-id~organizations', '-resource-type', '-date', '-created', '-viewed'],
			...['-edited', '-deleted'],
		),
	}),
	resource({
		type: 'logs',
		flat: verbs('list'),
		filters: ['created_at'],
		sorts: ['created_at'],
		attributes: attributes('-action', '-resource-type', '-resource-name', '-member-name'),
	}),
	resource({
		type: 'domains',
		flat: verbs('list'),
		nested: [underOrganization('list')],
		filters: names('id organization_id'),
		sorts: names('created_at updated_at'),
		includes: { both: `passwords attachments ${ACCESSES}` },
		attributes: attributes(
			...['-organization-id>organizations', '-resource-url', '-name', '-screenshot', '-registrar-name', '-notes'],
			...['-expires-on'],
		),
		web: 'domains',
	}),
	resource({
		type: 'expirations',
		flat: READ,
		nested: [underOrganization('list show')],
		filters: names(
			'id resource_id resource_name resource_type_name description expiration_date organization_id range',
		),
		sorts: names('id organization_id expiration_date created_at updated_at'),
		attributes: attributes(
			...['-organization-id>organizations', '-resource-id', '-resource-name', '-resource-type-name', '-description'],
			...['-expiration-date'],
		),
	}),
	resource({
		type: 'exports',
		flat: verbs('list show create delete'),
		filters: ['id'],
		sorts: names('created_at updated_at'),
		attributes: attributes(
			'organization-id~organizations',
			'include-logs:bool',
			'zip-password',
			'-status',
			'-download-url',
		),
	}),
	resource({
		type: 'checklists',
		flat: verbs(CHECKLIST_VERBS),
		nested: [underOrganization(CHECKLIST_VERBS)],
		filters: names('id organization_id'),
		sorts: names('completed created_at updated_at'),
		includes: {
			both: `attachments checklist_tasks ${ACCESSES}`,
			showOnly: 'recent_versions related_items authorized_users',
		},
		attributes: attributes(
			...['organization-id>organizations', 'checklist-template-id~checklist-templates', 'name!', 'description'],
			...['completed:bool', 'completed-at', 'due-date', 'assignee-id~users', 'restricted:bool', 'archived:bool'],
		),
		web: 'checklists',
	}),
	resource({
		type: 'checklist-tasks',
		attributes: attributes(
			...['checklist-id~checklists', 'name', 'description', 'completed:bool', 'completed-at', 'position'],
			...['assignee-id~users', 'due-date'],
		),
	}),
	resource({
		type: 'checklist-templates',
		flat: READ,
		sorts: names('name created_at updated_at'),
		attributes: attributes('-name', '-description'),
	}),
	resource({
		type: 'ssl-certificates',
		flat: READ,
		nested: [underOrganization('list show')],
		filters: names('id organization_id'),
		sorts: names('created_at updated_at'),
		attributes: attributes(
			'-organization-id>organizations',
			'-resource-url',
			'-host',
			'-name',
			'-issued-by',
			'-valid-until',
		),
		web: 'ssl-certificates',
	}),
	resource({
		type: 'tickets',
		flat: verbs('list'),
		attributes: attributes('-organization-id>organizations', '-name', '-status', '-resource-url'),
	}),
];
