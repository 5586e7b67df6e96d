/** Kinds of IT Glue records the knowledge base holds; the first four are offered as matches on tickets. */
export type RecordType =
	'document' | 'flexible-asset' | 'configuration' | 'password' | 'contact' | 'location' | 'domain' | 'checklist';

/** What a piece of a record's text is, from which ranking derives its weight. */
export type FieldRole = 'headings' | 'body' | 'trait' | 'notes' | 'tags';

export interface RecordField {
	role: FieldRole;
	/** The field's label as people see it: a trait's name, "Notes", "Body". */
	label: string;
	/** Clean plain text: no markup, no script, no secret; tables and lists keep their lines. */
	text: string;
}

export type IdentifierKind =
	'hostname' | 'ip' | 'mac' | 'serial' | 'asset-tag' | 'email' | 'url' | 'username' | 'person' | 'nickname';

/** A token that names one thing exactly. */
export interface Identifier {
	kind: IdentifierKind;
	value: string;
}

export interface RecordLink {
	id: string;
	type: RecordType;
	/** What the relation says, such as "Supersedes" or "Depends on: storage". */
	notes: string | null;
	/**
	 * `to` where this record names the other, `from` where the other names this one, `either` where the system does
	 * not tell.
	 */
	direction: 'to' | 'from' | 'either';
}

/**
 * One documentation record, whatever system it comes from. Password records hold name, username, category, URL and
 * notes' label only: never a value.
 */
export interface KnowledgeRecord {
	id: string;
	type: RecordType;
	/** Flexible asset type, configuration type, password category or document folder path, as IT Glue names it. */
	kind: string | null;
	title: string;
	/** Link to the record in the documentation system's web app. */
	url: string;
	organizationId: string;
	organizationName: string;
	fields: RecordField[];
	identifiers: Identifier[];
	links: RecordLink[];
	archived: boolean;
	/** ISO 8601 UTC. */
	createdAt: string | null;
	updatedAt: string | null;
	/** Passwords: when the stored value was last changed, ISO 8601 UTC. */
	passwordUpdatedAt?: string | null;
}

/** Ids are unique within one type only: a document and a configuration may share a number. */
export function recordKey(record: { type: RecordType; id: string }): string {
	return `${record.type}/${record.id}`;
}

/** Whether two readings of a record say the same. */
export function isSameRecord(a: KnowledgeRecord | undefined, b: KnowledgeRecord | undefined): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
