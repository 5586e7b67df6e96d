/** Attribute values by kebab-case name. */
export type Attributes = Record<string, unknown>;

/** One stored record. `hidden` holds what the service knows and never serves. */
export interface StoredRecord {
	/** 16 digits. */
	id: string;
	/** Kebab plural: `flexible-assets`. */
	type: string;
	attributes: Attributes;
	hidden: Attributes;
	createdAt: string;
	updatedAt: string;
}

export type Verb =
	'list' | 'show' | 'create' | 'bulk-create' | 'update' | 'bulk-update' | 'delete' | 'bulk-delete' | 'publish';

export interface AttributeSpec {
	name: string;
	access: 'read' | 'write' | 'required';
	fallback: null | false;
	/** The type of the record that the id points to. */
	refersTo?: string;
	/** Whether a read-only `…-name` stands beside the id. */
	namesTarget?: boolean;
}

export interface NestedRoute {
	/** The parent's type. */
	under: string;
	/** The attribute that holds the parent's id. */
	key: string;
	verbs: Verb[];
}

export interface ResourceSpec {
	type: string;
	/** Path segment, snake_case. */
	path: string;
	flat: Verb[];
	nested: NestedRoute[];
	/** Filter names in snake_case; all others are ignored. */
	filters: string[];
	sorts: string[];
	includes: { both: string[]; showOnly: string[] };
	attributes: AttributeSpec[];
	/** Segment of the record's page in the web application, after the organization. */
	web?: string;
	/** What may still be written on a record that a PSA or RMM keeps in sync. */
	syncedWritable: string[];
}

export interface ApiKey {
	name: string;
	value: string;
	/** Whether password values may be read. */
	passwordAccess: boolean;
	/** The organizations it may touch; all if absent. */
	organizationIds?: string[];
	paused?: boolean;
}
