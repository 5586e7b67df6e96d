/**
 * What IT Glue's documentation says of every resource, by hand, resource by resource. Neither the simulator nor the package
 * is made from it: both are held to it.
 */
export interface Resource {
	/** Every filter of the list, in IT Glue's spelling. */
	filters?: string;
	sorts?: string;
	/** Names for `include` on lists and on single records, and on single records only. */
	includes?: string;
	showIncludes?: string;
	/**
	 * Every attribute: `name!` required on create, `name` writable, `-name` read-only, `name^` decided by the path, `name+`
	 * never answered; `name:type` where the value is no text. Absent where no source tells them for sure.
	 */
	attributes?: string;
	/** Has no `created-at` and `updated-at`. */
	timeless?: true;
}

const NAME_LIST: Resource = { filters: 'name', sorts: 'name id created_at updated_at', attributes: 'name! -synced:bool' };
const FIXED_LIST: Resource = { ...NAME_LIST, attributes: '-name' };
const ACCESSES = 'group_resource_accesses user_resource_accesses';
const SHOW = 'recent_versions related_items authorized_users';
const PSA = 'psa_id psa_integration_type';
const OF_ORGANIZATION = 'organization-id!:int -organization-name';

export const RESOURCES: Record<string, Resource> = {
	organizations: {
		filters:
			'id name organization_type_id organization_status_id created_at updated_at my_glue_account_id group_id primary ' +
			`exclude][id exclude][name exclude][organization_type_id exclude][organization_status_id range range][my_glue_account_id ${PSA}`,
		sorts: 'name id updated_at organization_status_name organization_type_name created_at short_name my_glue_account_id',
		includes: 'adapters_resources attachments rmm_companies',
		attributes:
			'name! alert:html description organization-type-id:int -organization-type-name organization-status-id:int ' +
			'-organization-status-name -primary:bool -logo quick-notes:html short-name -my-glue-account-id:int ' +
			'-my-glue-account-status -psa-integration',
	},
	'organization-types': NAME_LIST,
	'organization-statuses': NAME_LIST,
	configurations: {
		filters:
			'id name organization_id configuration_type_id configuration_status_id contact_id serial_number mac_address ' +
			`asset_tag rmm_id rmm_integration_type archived ${PSA}`,
		sorts: 'name id created_at updated-at',
		includes: `adapters_resources attachments tickets configuration_interfaces dnet_fa_remote_assets rmm_records passwords ${ACCESSES}`,
		showIncludes:
			'active_network_glue_network_devices adapters_resources_errors from_configuration_connections ' +
			`to_configuration_connections rmm_adapters_resources rmm_adapters_resources_errors ${SHOW}`,
		attributes:
			`${OF_ORGANIZATION} -organization-short-name -resource-url restricted:bool -psa-integration -my-glue:bool name! ` +
			'hostname primary-ip mac-address default-gateway serial-number asset-tag position installed-by purchased-by ' +
			'notes:html operating-system-notes warranty-expires-at:date installed-at:date purchased-at:date ' +
			'configuration-type-id!:int -configuration-type-name -configuration-type-kind configuration-status-id:int ' +
			'-configuration-status-name manufacturer-id:int -manufacturer-name model-id:int -model-name ' +
			'operating-system-id:int -operating-system-name location-id:int -location-name contact-id:int -contact-name ' +
			'archived:bool -mitp-device-expiration-date:date -mitp-end-of-life-date:date',
	},
	'configuration-interfaces': {
		filters: 'id ip_address',
		sorts: 'created_at updated_at',
		attributes: 'configuration-id!:int name ip-address mac-address port primary:bool notes',
	},
	'configuration-types': { ...NAME_LIST, attributes: `${NAME_LIST.attributes} -configurations-count:int` },
	'configuration-statuses': NAME_LIST,
	'contact-types': NAME_LIST,
	contacts: {
		filters: `id first_name last_name title contact_type_id important primary_email organization_id ${PSA}`,
		sorts: 'first_name last_name id created_at updated_at',
		includes: `adapters_resources attachments distinct_remote_contacts location passwords resource_fields tickets ${ACCESSES}`,
		showIncludes: SHOW,
		attributes:
			`${OF_ORGANIZATION} -resource-url -my-glue:bool -psa-integration -name first-name! last-name title ` +
			'contact-type-id:int -contact-type-name location-id:int -location-name important:bool notes restricted:bool ' +
			'contact-emails:array contact-phones:array',
	},
	locations: {
		filters: `id name city region_id country_id organization_id ${PSA}`,
		sorts: 'name id created_at updated_at',
		includes: `adapters_resources attachments passwords ${ACCESSES}`,
		showIncludes: SHOW,
		attributes:
			'organization-id^:int -organization-name -resource-url -my-glue:bool -psa-integration name! primary:bool address-1 ' +
			'address-2 city postal-code region-id:int -region-name country-id:int -country-name phone fax -formatted-phone ' +
			'-formatted-fax notes restricted:bool',
	},
	countries: { ...FIXED_LIST, filters: 'name iso', attributes: '-name -iso' },
	regions: { ...FIXED_LIST, filters: 'name iso country_id', attributes: '-name -iso -country-id:int' },
	platforms: FIXED_LIST,
	'operating-systems': { ...FIXED_LIST, attributes: '-name -platform-id:int' },
	manufacturers: { ...NAME_LIST, attributes: 'name!' },
	models: {
		filters: 'id',
		sorts: 'id name manufacturer_id created_at updated_at',
		attributes: 'name! manufacturer-id!:int',
	},
	users: {
		filters: 'id name email role_name salesforce_id',
		sorts: 'name email reputation id created_at updated-at',
		attributes:
			'first-name last-name -name -role-name -role-id:int -email avatar:file -invitation-sent-at:datetime ' +
			'-invitation-accepted-at:datetime -current-sign-in-at:datetime -last-sign-in-at:datetime -current-sign-in-ip ' +
			'-last-sign-in-ip -reputation:int -my-glue:bool -my-glue-account-id:int -salesforce-id',
	},
	groups: {
		filters: 'name',
		sorts: 'name created_at updated_at',
		includes: 'users organizations resource_type_restrictions my_glue_account',
		attributes: 'name!',
	},
	'user-metrics': {
		filters: 'user_id organization_id resource_type date',
		sorts: 'id created viewed edited deleted date',
		attributes: '-user-id:int -organization-id:int -resource-type -date:date -created:int -viewed:int -edited:int -deleted:int',
		timeless: true,
	},
	logs: {
		filters: 'created_at',
		sorts: 'created_at',
		attributes: '-action -resource-type -resource-name -member-name',
	},
	domains: {
		filters: 'id organization_id',
		sorts: 'created_at updated_at',
		includes: `passwords attachments ${ACCESSES}`,
		attributes: '-organization-id:int -organization-name -resource-url -name -screenshot -registrar-name -notes -expires-on:date',
	},
	expirations: {
		filters: 'id resource_id resource_name resource_type_name description expiration_date organization_id range',
		sorts: 'id organization_id expiration_date created_at updated_at',
		attributes:
			'-organization-id:int -organization-name -resource-id:int -resource-name -resource-type-name -description ' +
			'-expiration-date:date',
	},
	'ssl-certificates': {},
	tickets: {},
	'flexible-asset-types': {
		filters: 'id name icon enabled',
		sorts: 'name id created_at updated_at',
		includes: 'flexible_asset_fields',
		attributes: 'name! description icon! enabled:bool show-in-menu:bool',
	},
	'flexible-asset-fields': {
		filters: 'id',
		sorts: 'created_at updated_at',
		includes: 'remote_asset_field',
		attributes:
			'flexible-asset-type-id^:int order!:int name! -name-key kind! hint decimals:int tag-type required:bool ' +
			'use-for-title:bool show-in-list:bool expiration:bool default-value',
	},
	'flexible-assets': {
		filters: 'flexible_asset_type_id name organization_id',
		sorts: 'name created_at updated_at',
		includes: `adapters_resources attachments distinct_remote_assets passwords ${ACCESSES}`,
		showIncludes: SHOW,
		attributes:
			`${OF_ORGANIZATION} -resource-url -my-glue:bool restricted:bool flexible-asset-type-id!:int ` +
			'-flexible-asset-type-name -name traits!:object archived:bool',
	},
	passwords: {
		filters: 'id name organization_id password_category_id url cached_resource_name archived',
		sorts: 'name username url id created_at updated-at',
		includes: `attachments network_glue_networks rotatable_password updater ${ACCESSES}`,
		showIncludes: SHOW,
		attributes:
			`${OF_ORGANIZATION} -resource-url -my-glue:bool restricted:bool name! username url notes password! otp-secret+ ` +
			'-otp-enabled:bool autofill-selectors password-category-id:int -password-category-name password-folder-id:int ' +
			'resource-id:int resource-type -cached-resource-type-name -cached-resource-name -parent-url ' +
			'-password-updated-at:datetime -updated-by:int -updated-by-type -vault-id:int archived:bool ' +
			'-rotation-permitted:bool -personal:bool -is-live:bool',
	},
	'password-categories': {
		filters: 'name',
		sorts: 'name created_at updated_at',
		attributes: 'name! -passwords-count:int',
	},
	'password-folders': {
		filters: 'id',
		sorts: 'created_at updated-at',
		showIncludes: `authorized_users ancestors ${ACCESSES}`,
		attributes: 'name! restricted:bool parent-id:int -organization-id:int',
	},
	documents: {
		filters: 'document_folder_id',
		sorts: 'name created_at updated_at',
		includes: 'attachments related_items',
		attributes:
			'organization-id^:int -organization-name -resource-url name! public:bool restricted:bool archived:bool -my-glue:bool ' +
			'-draft:bool -published-at:datetime document-folder-id:int -is-uploaded:bool -content:array -sections:array',
	},
	'document-sections': {
		filters: 'id resource_type document_id',
		sorts: 'sort id created_at updated_at',
		attributes:
			'-document-id:int resource-type! -resource-id:int content:html -rendered-content:html level:int duration:int ' +
			'reset-count:bool sort:int',
	},
	'document-images': { attributes: 'target+!:object image+!:file -name -original-src -slim-src -thumbnail-src' },
	'document-folders': {
		filters: 'id parent_id name',
		sorts: 'name created_at updated_at',
		showIncludes: `authorized_users ancestors ${ACCESSES}`,
		attributes:
			'name! parent-id:int -ancestor-ids:array -organization-id:int -organization-name -documents-count:int ' +
			'restricted:bool -resource-url',
	},
	checklists: {
		filters: 'id organization_id',
		sorts: 'completed created_at updated_at',
		includes: `attachments checklist_tasks ${ACCESSES}`,
		showIncludes: SHOW,
		attributes:
			'-organization-id:int -organization-name -checklist-template-id:int name description completed:bool ' +
			'-completed-at:datetime due-date:date assignee-id:int restricted:bool archived:bool',
	},
	'checklist-templates': {},
	exports: {
		filters: 'id',
		sorts: 'created_at updated_at',
		attributes: 'organization-id:int include-logs+:bool zip-password+ -status -download-url',
	},
	attachments: {
		attributes:
			'name -attachment-file-name -attachment-content-type -attachment-file-size:int -ext -download-url attachment+!:file',
	},
	'related-items': {
		attributes:
			'destination-id+!:int destination-type+! notes -name -resource-id:int -resource-url -resource-type-name ' +
			'-asset-type -related-resource-attributes:object -archived:bool',
	},
};

export interface Attribute {
	name: string;
	/** `text` where the table names none. */
	type: string;
	access: 'read' | 'write' | 'path' | 'write-only';
	required: boolean;
}

/** The attributes of a row of the table, timestamps included; nothing where they are not known for sure. */
export function attributesOf({ attributes, timeless }: Resource): Attribute[] | undefined {
	if (attributes === undefined) return undefined;
	const times = timeless ? '' : ' -created-at:datetime -updated-at:datetime';
	return words(attributes + times).map((notation) => {
		const [, readOnly, name, marks, type = 'text'] = /^(-?)([a-z0-9-]+)([!^+]*)(?::([a-z]+))?$/.exec(notation)!;
		const access = readOnly ? 'read' : marks.includes('^') ? 'path' : marks.includes('+') ? 'write-only' : 'write';
		return { name, type, access, required: marks.includes('!') };
	});
}

export const words = (text = ''): string[] => text.split(' ').filter(Boolean);
