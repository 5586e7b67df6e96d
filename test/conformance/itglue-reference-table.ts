import { RESOURCES, type Resource, words } from './itglue-reference-resources';

/** A route of the documentation, by hand; what its resource can be asked for stands in the table of resources. */
export interface Row {
	path: string;
	/** The type of the parent in the path, where the route is nested. */
	under?: string;
	verbs: string;
}

const TYPES: Record<string, string> = { sections: 'document-sections' };

export const typeOf = ({ path }: Row): string => TYPES[path] ?? path.replace(/_/g, '-');

export const resourceOf = (row: Row): Resource => RESOURCES[typeOf(row)];

/** Filters that need another one beside them, more than one value, or a value that no attribute holds. */
const NO_PLAIN_VALUE = /^(?:psa|rmm)_|^(?:created_at|updated_at|date|range|primary_email|group_id)$|\]\[/;

/** The filters that keep the records whose attribute has the value. */
export const plainFilters = (row: Row): string[] =>
	words(resourceOf(row).filters).filter((name) => !NO_PLAIN_VALUE.test(name));

const ALL = 'list show create update bulk-update bulk-delete';
const ALL_IN_BULK = `${ALL} bulk-create`;

export const TABLE: Row[] = [
	{ path: 'organizations', verbs: ALL },
	{ path: 'organization_types', verbs: 'list show create update' },
	{ path: 'organization_statuses', verbs: 'list show create update delete' },
	{ path: 'configurations', verbs: ALL_IN_BULK },
	{ path: 'configurations', under: 'organizations', verbs: ALL_IN_BULK },
	{ path: 'configuration_interfaces', verbs: 'show create bulk-create update bulk-update' },
	{ path: 'configuration_interfaces', under: 'configurations', verbs: 'list show create bulk-create update bulk-update' },
	{ path: 'configuration_types', verbs: 'list show create update' },
	{ path: 'configuration_statuses', verbs: 'list show create update' },
	{ path: 'contact_types', verbs: 'list show create update' },
	{ path: 'contacts', verbs: ALL_IN_BULK },
	{ path: 'contacts', under: 'organizations', verbs: ALL_IN_BULK },
	{ path: 'locations', verbs: ALL_IN_BULK },
	{ path: 'locations', under: 'organizations', verbs: ALL_IN_BULK },
	{ path: 'countries', verbs: 'list show' },
	{ path: 'regions', verbs: 'list show' },
	{ path: 'regions', under: 'countries', verbs: 'list show' },
	{ path: 'platforms', verbs: 'list show' },
	{ path: 'operating_systems', verbs: 'list show' },
	{ path: 'manufacturers', verbs: 'list show create update' },
	{ path: 'models', verbs: 'list show create update bulk-update' },
	{ path: 'models', under: 'manufacturers', verbs: 'list show create update' },
	{ path: 'passwords', verbs: `${ALL_IN_BULK} delete` },
	{ path: 'passwords', under: 'organizations', verbs: `${ALL_IN_BULK} delete` },
	{ path: 'password_categories', verbs: 'list show create update' },
	{ path: 'password_folders', verbs: 'bulk-update' },
	{ path: 'password_folders', under: 'organizations', verbs: 'list show create update bulk-delete' },
	{ path: 'flexible_asset_types', verbs: 'list show create update' },
	{ path: 'flexible_asset_fields', verbs: 'show create bulk-create update bulk-update delete' },
	{ path: 'flexible_asset_fields', under: 'flexible_asset_types', verbs: 'list show create bulk-create update bulk-update delete' },
	{ path: 'flexible_assets', under: 'organizations', verbs: 'create bulk-create' },
	{ path: 'flexible_assets', verbs: `${ALL} delete` },
	{ path: 'documents', verbs: 'show create update bulk-update publish bulk-delete' },
	{ path: 'documents', under: 'organizations', verbs: 'list show create update publish bulk-delete' },
	{ path: 'sections', under: 'documents', verbs: 'list show create update delete' },
	{ path: 'document_images', verbs: 'show create delete' },
	{ path: 'document_folders', verbs: 'bulk-update' },
	{ path: 'document_folders', under: 'organizations', verbs: 'list show create update bulk-delete' },
	{ path: 'domains', verbs: 'list' },
	{ path: 'domains', under: 'organizations', verbs: 'list' },
	{ path: 'expirations', verbs: 'list show' },
	{ path: 'expirations', under: 'organizations', verbs: 'list show' },
	{ path: 'exports', verbs: 'list show create delete' },
	{ path: 'groups', verbs: 'list show create update bulk-update delete' },
	{ path: 'logs', verbs: 'list' },
	{ path: 'users', verbs: 'list show update' },
	{ path: 'user_metrics', verbs: 'list' },
	{ path: 'checklists', verbs: 'list show update bulk-update bulk-delete' },
	{ path: 'checklists', under: 'organizations', verbs: 'list show update bulk-update bulk-delete' },
	{ path: 'checklist_templates', verbs: 'list show' },
	{ path: 'ssl_certificates', verbs: 'list' },
	{ path: 'ssl_certificates', under: 'organizations', verbs: 'list' },
	{ path: 'tickets', verbs: 'list' },
	...[
		...['checklists', 'checklist_templates', 'configurations', 'contacts', 'documents', 'domains', 'locations'],
		...['passwords', 'ssl_certificates', 'flexible_assets', 'tickets'],
	].flatMap((under): Row[] => [
		{ path: 'attachments', under, verbs: 'list show create update bulk-delete' },
		{ path: 'related_items', under, verbs: 'create bulk-create update bulk-delete' },
	]),
	{ path: 'related_items', under: 'folders', verbs: 'create bulk-create update bulk-delete' },
];
