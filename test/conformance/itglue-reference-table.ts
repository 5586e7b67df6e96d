/** Written by hand from IT Glue's documentation, not derived from the simulator's own table. */
export interface Row {
	path: string;
	/** The type of the parent in the path, where the route is nested. */
	under?: string;
	verbs: string;
	filters?: string;
	sorts?: string;
}

const NAMED = { filters: 'name', sorts: 'name id created_at updated_at' };
const ALL = 'list show create update bulk-update bulk-delete';
const CONFIGURATION = {
	filters:
		'id name organization_id configuration_type_id configuration_status_id contact_id serial_number mac_address asset_tag archived',
	sorts: 'name id created_at updated-at',
};
const CONTACT = {
	filters: 'id first_name last_name title contact_type_id important organization_id',
	sorts: 'first_name last_name id created_at updated_at',
};
const LOCATION = {
	filters: 'id name city region_id country_id organization_id',
	sorts: 'name id created_at updated_at',
};
const PASSWORD = {
	filters: 'id name organization_id password_category_id url cached_resource_name archived',
	sorts: 'name username url id created_at updated-at',
};
const EXPIRATION = {
	filters: 'id resource_id resource_name resource_type_name description expiration_date organization_id',
	sorts: 'id organization_id expiration_date created_at updated_at',
};
const CHECKLIST = { filters: 'id organization_id', sorts: 'completed created_at updated_at' };

export const TABLE: Row[] = [
	{
		path: 'organizations',
		verbs: ALL,
		filters: 'id name organization_type_id organization_status_id primary my_glue_account_id',
		sorts:
			'name id updated_at organization_status_name organization_type_name created_at short_name my_glue_account_id',
	},
	{ path: 'organization_types', verbs: 'list show create update', ...NAMED },
	{ path: 'organization_statuses', verbs: 'list show create update delete', ...NAMED },
	{ path: 'configurations', verbs: ALL, ...CONFIGURATION },
	{ path: 'configurations', under: 'organizations', verbs: ALL, ...CONFIGURATION },
	{ path: 'configuration_interfaces', verbs: 'show create update bulk-update' },
	{
		path: 'configuration_interfaces',
		under: 'configurations',
		verbs: 'list show create update bulk-update',
		filters: 'id ip_address',
		sorts: 'created_at updated_at',
	},
	{ path: 'configuration_types', verbs: 'list show create update', ...NAMED },
	{ path: 'configuration_statuses', verbs: 'list show create update', ...NAMED },
	{ path: 'contact_types', verbs: 'list show create update', ...NAMED },
	{ path: 'contacts', verbs: ALL, ...CONTACT },
	{ path: 'contacts', under: 'organizations', verbs: ALL, ...CONTACT },
	{ path: 'locations', verbs: ALL, ...LOCATION },
	{ path: 'locations', under: 'organizations', verbs: ALL, ...LOCATION },
	{ path: 'countries', verbs: 'list show', filters: 'name iso', sorts: NAMED.sorts },
	{ path: 'regions', verbs: 'list show', filters: 'name iso country_id', sorts: NAMED.sorts },
	{ path: 'regions', under: 'countries', verbs: 'list show', filters: 'name iso country_id', sorts: NAMED.sorts },
	{ path: 'platforms', verbs: 'list show', ...NAMED },
	{ path: 'operating_systems', verbs: 'list show', ...NAMED },
	{ path: 'manufacturers', verbs: 'list show create update', ...NAMED },
	{
		path: 'models',
		verbs: 'list show create update bulk-update',
		filters: 'id',
		sorts: 'id name manufacturer_id created_at updated_at',
	},
	{ path: 'models', under: 'manufacturers', verbs: 'list show create update', filters: 'id', sorts: 'id name' },
	{ path: 'passwords', verbs: `${ALL} delete`, ...PASSWORD },
	{ path: 'passwords', under: 'organizations', verbs: `${ALL} delete`, ...PASSWORD },
	{
		path: 'password_categories',
		verbs: 'list show create update',
		filters: 'name',
		sorts: 'name created_at updated_at',
	},
	{ path: 'password_folders', verbs: 'bulk-update' },
	{
		path: 'password_folders',
		under: 'organizations',
		verbs: 'list show create update bulk-delete',
		filters: 'id',
		sorts: 'created_at updated-at',
	},
	{
		path: 'flexible_asset_types',
		verbs: 'list show create update',
		filters: 'id name icon enabled',
		sorts: 'name id created_at updated_at',
	},
	{ path: 'flexible_asset_fields', verbs: 'show create update bulk-update delete' },
	{
		path: 'flexible_asset_fields',
		under: 'flexible_asset_types',
		verbs: 'list show create update bulk-update delete',
		filters: 'id',
		sorts: 'created_at updated_at',
	},
	{ path: 'flexible_assets', under: 'organizations', verbs: 'create' },
	{
		path: 'flexible_assets',
		verbs: `${ALL} delete`,
		filters: 'name organization_id',
		sorts: 'name created_at updated_at',
	},
	{ path: 'documents', verbs: 'show create update bulk-update publish bulk-delete' },
	{
		path: 'documents',
		under: 'organizations',
		verbs: 'list show create update publish bulk-delete',
		filters: 'document_folder_id',
		sorts: 'name',
	},
	{
		path: 'sections',
		under: 'documents',
		verbs: 'list show create update delete',
		filters: 'id resource_type document_id',
		sorts: 'sort id created_at updated_at',
	},
	{ path: 'document_images', verbs: 'show create delete' },
	{ path: 'document_folders', verbs: 'bulk-update' },
	{
		path: 'document_folders',
		under: 'organizations',
		verbs: 'list show create update bulk-delete',
		filters: 'id parent_id name',
		sorts: 'name created_at updated_at',
	},
	{ path: 'domains', verbs: 'list', filters: 'id organization_id', sorts: 'created_at updated_at' },
	{ path: 'domains', under: 'organizations', verbs: 'list', filters: 'id organization_id', sorts: 'created_at' },
	{ path: 'expirations', verbs: 'list show', ...EXPIRATION },
	{ path: 'expirations', under: 'organizations', verbs: 'list show', ...EXPIRATION },
	{ path: 'exports', verbs: 'list show create delete', filters: 'id', sorts: 'created_at updated_at' },
	{
		path: 'groups',
		verbs: 'list show create update bulk-update delete',
		filters: 'name',
		sorts: 'name created_at updated_at',
	},
	{ path: 'logs', verbs: 'list', sorts: 'created_at' },
	{
		path: 'users',
		verbs: 'list show update',
		filters: 'id name email role_name salesforce_id',
		sorts: 'name email reputation id created_at updated-at',
	},
	{
		path: 'user_metrics',
		verbs: 'list',
		filters: 'user_id organization_id resource_type',
		sorts: 'id created viewed edited deleted date',
	},
	{ path: 'checklists', verbs: 'list show update bulk-update bulk-delete', ...CHECKLIST },
	{ path: 'checklists', under: 'organizations', verbs: 'list show update bulk-update bulk-delete', ...CHECKLIST },
	{ path: 'checklist_templates', verbs: 'list show' },
	{ path: 'ssl_certificates', verbs: 'list' },
	{ path: 'ssl_certificates', under: 'organizations', verbs: 'list' },
	{ path: 'tickets', verbs: 'list' },
	...[
		...['checklists', 'checklist_templates', 'configurations', 'contacts', 'documents', 'domains', 'locations'],
		...['passwords', 'ssl_certificates', 'flexible_assets', 'tickets'],
	].flatMap((under): Row[] => [
		{ path: 'attachments', under, verbs: 'list show create update bulk-delete' },
		{ path: 'related_items', under, verbs: 'create update bulk-delete' },
	]),
];
