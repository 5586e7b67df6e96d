import type { Switches } from '../switches';
import type { PicklistName } from './picklists';

export type DataType = 'string' | 'integer' | 'long' | 'boolean' | 'datetime';

/** One field of an entity: what metadata says of it, and what queries and bodies are held to. */
export interface FieldSpec {
	name: string;
	dataType: DataType;
	/** Longest text; 0 where the type has no length. */
	length: number;
	isRequired: boolean;
	isReadOnly: boolean;
	isQueryable: boolean;
	/** The kind of record whose id it holds. */
	references: ReferenceType | null;
	picklist: PicklistName | null;
	/** Its number among the fields a webhook can have. */
	webhookFieldId: number | null;
	/** Never part of an answer unless a switch says so. */
	isSecret: boolean;
	/** The value of a new record that does not name one. */
	initial: unknown;
}

export type ReferenceType =
	| 'Company'
	| 'CompanyLocation'
	| 'Contact'
	| 'ConfigurationItem'
	| 'Contract'
	| 'Product'
	| 'Project'
	| 'Resource'
	| 'Role'
	| 'Ticket'
	| 'TicketWebhook';

type Change = Partial<FieldSpec>;

const field = (name: string, dataType: DataType, change: Change): FieldSpec => ({
	name,
	dataType,
	length: 0,
	isRequired: false,
	isReadOnly: false,
	isQueryable: true,
	references: null,
	picklist: null,
	webhookFieldId: null,
	isSecret: false,
	initial: null,
	...change,
});

export const text = (name: string, length: number, change: Change = {}) => field(name, 'string', { length, ...change });
export const whole = (name: string, change: Change = {}) => field(name, 'integer', change);
export const flag = (name: string, change: Change = {}) => field(name, 'boolean', { initial: false, ...change });
export const time = (name: string, change: Change = {}) => field(name, 'datetime', change);
export const pick = (name: string, picklist: PicklistName, change: Change = {}) =>
	field(name, 'integer', { picklist, ...change });
export const link = (name: string, references: ReferenceType, change: Change = {}) =>
	field(name, 'integer', { references, ...change });
export const idField = () => field('id', 'long', { isReadOnly: true, isRequired: true });

export const required: Change = { isRequired: true };
export const readOnly: Change = { isReadOnly: true };
export const webhook = (webhookFieldId: number): Change => ({ webhookFieldId });

export interface UdfSpec {
	/** Its number among the user-defined fields a webhook can have. */
	id: number;
	name: string;
	length: number;
}

/** What may be done to an entity, over which path. */
export interface EntitySpec {
	/** The name in paths. */
	name: string;
	fields: FieldSpec[];
	udfs: UdfSpec[];
	/** Where records are written: below a parent's record, the id of which a field holds. */
	parent: { entity: string; child: string; key: string } | null;
	canCreate: boolean;
	canUpdate: boolean;
	canDelete: boolean;
	supportsWebhooks: boolean;
	/** Writable with PUT only while this holds. */
	putOnly?: (switches: Switches) => boolean;
}

const READ_ONLY = {
	udfs: [],
	parent: null,
	canCreate: false,
	canUpdate: false,
	canDelete: false,
	supportsWebhooks: false,
};

export const entity = (name: string, fields: FieldSpec[], change: Partial<EntitySpec> = {}): EntitySpec => ({
	name,
	fields: [idField(), ...fields],
	...READ_ONLY,
	...change,
});
