/**
 * What the package knows about one IT Glue resource, as data. Node parameters, request building, validation, tool
 * descriptions, the docs table and the tests are derived from it; nothing about a resource is written twice.
 */
export interface ResourceDefinition {
	/** JSON:API type as IT Glue answers it, kebab-case plural: `configuration-interfaces`. */
	type: string;
	/** Lower-case display names. */
	singular: string;
	plural: string;
	paths: ResourcePaths;
	/** What can be done, and under which of the paths. A missing verb does not exist at IT Glue. */
	verbs: Partial<Record<Verb, VerbDefinition>>;
	attributes: AttributeDefinition[];
	/** Type of records that can be created along with it, in one request. */
	children?: { type: string; required?: boolean };
	/** Keys IT Glue is known to filter by. Others are ignored by it and answer everything, so they never leave. */
	filters: FilterDefinition[];
	/** Keys of the `sort` parameter, each also with a leading `-`. */
	sorts: string[];
	/** Attributes of the simplified output, at most eight: `id` and the web link join them. */
	summary: string[];
	/** Finds a record's id in a link to it in the web app; one capture group. */
	webLink?: string;
	quirks?: ResourceQuirks;
}

export interface ResourcePaths {
	/** `/configurations`; single records are below it. */
	flat?: string;
	/** `/organizations/:organization_id/relationships/configurations`, with the parent's id to fill in. */
	nested?: NestedPath;
}

export interface NestedPath {
	path: string;
	/** Types of the records that can be the parent; several where the path holds `:parent_type`. */
	parents: string[];
	/** Path segments of parents whose type does not tell them: `folders` for `document-folders`. */
	segments?: Record<string, string>;
	/** What a parent's `include` calls them: the way to read them where there is no list. */
	include?: string;
	/** The place in the path the parent's id goes to: `organization_id`. */
	parameter: string;
}

export type Verb =
	'list' | 'show' | 'create' | 'bulk-create' | 'update' | 'bulk-update' | 'delete' | 'bulk-delete' | 'publish';

export type PathForm = 'flat' | 'nested';

export interface VerbDefinition {
	/** The forms of the path that work, the preferred one first. */
	paths: PathForm[];
	/** Names for the `include` parameter. */
	includes?: string[];
	/** Parameters every such request carries. */
	query?: Record<string, string>;
	/** Parameters that can be given; ids all of them. */
	optional?: OptionalParameter[];
}

export interface OptionalParameter {
	/** `version_id`. */
	name: string;
	description: string;
}

export type AttributeType =
	| 'string'
	| 'html'
	| 'integer'
	| 'number'
	| 'boolean'
	| 'date' // yyyy-mm-dd
	| 'datetime' // ISO 8601, UTC, milliseconds
	| 'id' // a JSON number in attributes, handled as a string of digits here
	| 'url'
	| 'secret' // never in an output unless one explicit operation asks
	| 'file' // written as its name and its content in Base64; read as a link, if at all
	| 'array'
	| 'object';

export interface AttributeDefinition {
	/** As IT Glue answers it, kebab-case. */
	name: string;
	type: AttributeType;
	/** `path`: the parent in the path decides it on create. `write-only` ones are never answered. */
	access: 'read' | 'write' | 'write-only' | 'path';
	/** Must be given to create a record. */
	required?: boolean;
	/** Whose id it is. */
	references?: string;
	/** The only values IT Glue takes. */
	options?: readonly string[];
	/** Cannot be changed later. */
	createOnly?: boolean;
	/** Cannot be set on a new record. */
	updateOnly?: boolean;
	/** Of a file: the key its name goes by, `file_name` where absent. */
	fileNameKey?: 'file_name' | 'file-name';
	/** Not given out to an AI agent. */
	notForTools?: boolean;
	/** Name to send where the kebab-case one does not work. */
	writeName?: string;
	/** Display name where deriving it from `name` reads badly. */
	label?: string;
	description?: string;
}

export type FilterKind =
	| 'ids' // one or several, comma-separated
	| 'text' // exact match; commas separate alternatives
	| 'boolean'
	| 'options'
	| 'date-range' // start,end with * for an open side
	| 'number-range' // from,to
	| 'parent'; // needs the parent record chosen elsewhere (documents' folder)

export interface FilterDefinition {
	/** Between the brackets, further brackets included: `name`, `exclude][id`. */
	name: string;
	kind: FilterKind;
	/** Whose ids they are. */
	references?: string;
	options?: readonly string[];
	/** The list is refused without it. */
	required?: boolean;
	/** Filter that must be sent along; both ways. */
	partner?: string;
	/** Of a date range: the most days between its two sides. */
	maxDays?: number;
	/** Of a date range: it must have a start. */
	fixedStart?: boolean;
	label?: string;
	description?: string;
}

export interface ResourceQuirks {
	/** Records a page; where records are heavy. The maximum of 1000 applies otherwise. */
	pageSize?: number;
	/** The most pages IT Glue serves. */
	maxPages?: number;
	/** Ignores `filter[name]`: searching by name has to read the list. */
	noNameFilter?: boolean;
	/** Some accounts do not have it: an answer of 401 or 404 then means the feature, not the record. */
	dependsOnAccount?: boolean;
	/** Nothing confirms the names of its attributes: a simplified record has whatever plain ones IT Glue answers with. */
	unconfirmedAttributes?: boolean;
	/** What a user should know before using it, in one sentence. */
	note?: string;
}

/** PSAs whose ids IT Glue knows records by. */
export const PSA_INTEGRATION_TYPES = ['manage', 'autotask', 'tigerpaw', 'kaseya-bms', 'pulseway-psa', 'vorex'] as const;

/** RMMs whose ids IT Glue knows configurations by. */
export const RMM_INTEGRATION_TYPES = [
	'addigy',
	'aem',
	'atera',
	'automate',
	'auvik',
	'continuum',
	'jamf-pro',
	'kaseya-vsa',
	'log-me-in',
	'managed-workplace',
	'meraki',
	'msp-n-central',
	'msp-rmm',
	'ninja-rmm',
	'office365',
	'panorama9',
	'pulseway-rmm',
	'syncro',
	'vsa-x',
	'watchman-monitoring',
] as const;

type AttributeDetails = Omit<AttributeDefinition, 'name' | 'type' | 'access'>;

/** An attribute that can be written. */
export function writable(
	name: string,
	type: AttributeType = 'string',
	details: AttributeDetails = {},
): AttributeDefinition {
	return { name, type, access: 'write', ...details };
}

/** An attribute that a new record must have. */
export function required(
	name: string,
	type: AttributeType = 'string',
	details: AttributeDetails = {},
): AttributeDefinition {
	return { name, type, access: 'write', required: true, ...details };
}

/** An attribute IT Glue sets itself. */
export function readOnly(
	name: string,
	type: AttributeType = 'string',
	details: AttributeDetails = {},
): AttributeDefinition {
	return { name, type, access: 'read', ...details };
}

/** An id that can be written, and the read-only name that comes with it: `location-id`, `location-name`. */
export function reference(base: string, references: string, details: AttributeDetails = {}): AttributeDefinition[] {
	return [
		{ name: `${base}-id`, type: 'id', access: 'write', references, ...details },
		{ name: `${base}-name`, type: 'string', access: 'read' },
	];
}

/** The organization a record belongs to, which decides who may see it. */
export function ownedByOrganization(access: 'write' | 'path' | 'read' = 'write'): AttributeDefinition[] {
	return [
		{ name: 'organization-id', type: 'id', access, references: 'organizations', required: access === 'write' },
		{ name: 'organization-name', type: 'string', access: 'read' },
	];
}

/** What nearly every resource carries. */
export const TIMESTAMPS: AttributeDefinition[] = [
	readOnly('created-at', 'datetime'),
	readOnly('updated-at', 'datetime'),
];

/** `filter[psa_id]` does nothing without the PSA's type, and the type does nothing alone. */
export const PSA_FILTERS: FilterDefinition[] = [
	{
		name: 'psa_id',
		kind: 'text',
		partner: 'psa_integration_type',
		description: 'ID of the record in the PSA. Needs the PSA integration type.',
	},
	{ name: 'psa_integration_type', kind: 'options', options: PSA_INTEGRATION_TYPES, partner: 'psa_id' },
];

/** `filter[rmm_id]` does nothing without the RMM's type, and the type does nothing alone. */
export const RMM_FILTERS: FilterDefinition[] = [
	{
		name: 'rmm_id',
		kind: 'text',
		partner: 'rmm_integration_type',
		description: 'ID of the device in the RMM. Needs the RMM integration type.',
	},
	{ name: 'rmm_integration_type', kind: 'options', options: RMM_INTEGRATION_TYPES, partner: 'rmm_id' },
];

/** `/organizations/:organization_id/relationships/<child>`. */
export function underOrganization(child: string): NestedPath {
	return under('organizations', 'organization_id', child);
}

/** `/<parents>/:<parameter>/relationships/<child>`. */
export function under(parent: string, parameter: string, child: string): NestedPath {
	return {
		path: `/${parent.replace(/-/g, '_')}/:${parameter}/relationships/${child}`,
		parents: [parent],
		parameter,
	};
}
