import type { Database } from './database';
import { ApiError, applicationError, foreignRecord, gatewayBody } from './errors';
import type { Switches } from './switches';
import type { ApiKey, Attributes, ResourceSpec, StoredRecord } from './types';

/** How a record is being served; lists leave some attributes out. */
export type Mode = 'list' | 'show' | 'write';

/** One record's worth of a create or update request. */
export interface Change {
	/** Writable attributes by kebab name; behaviours may alter them. */
	attributes: Attributes;
	/** All attributes as sent. */
	given: Attributes;
	relationships: Attributes;
	/** The record that is updated; absent on create. */
	existing?: StoredRecord;
}

/** What sets one resource apart from the others. */
export interface Behaviour {
	computed?: Record<string, (ctx: Context, record: StoredRecord) => unknown>;
	filters?: Record<string, (ctx: Context, record: StoredRecord, value: string) => boolean>;
	/** Narrows a list before the ordinary filters, or refuses it. */
	select?: (ctx: Context, records: StoredRecord[], filter: Attributes) => StoredRecord[];
	/** Includes that are no plain link: name → records. */
	includes?: Record<string, (ctx: Context, record: StoredRecord) => StoredRecord[]>;
	/** Validates a change and brings it into stored form. */
	prepare?: (ctx: Context, change: Change) => void;
	created?: (ctx: Context, record: StoredRecord, change: Change) => void;
	updated?: (ctx: Context, record: StoredRecord, change: Change) => void;
	/** Throws where the record may not be deleted. */
	removing?: (ctx: Context, record: StoredRecord) => void;
	/** Deletes in place of the plain deletion. */
	remove?: (ctx: Context, record: StoredRecord) => void;
	/** Last changes to the attributes that are sent. */
	serve?: (ctx: Context, record: StoredRecord, attributes: Attributes, mode: Mode) => void;
}

/** What a request handler works with. */
export interface Context {
	db: Database;
	switches: Switches;
	key: ApiKey;
	query: Attributes;
	/** The answer shows password values if the key may see them. */
	reveal: boolean;
	now: () => number;
	/** Origins without a trailing slash. */
	apiUrl: string;
	webUrl: string;
	/** Path of the request, without the query. */
	path: string;
	behaviourOf: (type: string) => Behaviour;
	specOf: (type: string) => ResourceSpec;
}

/** The attributes by which a record hangs on another one, where it has no organization of its own. */
const OWNERS = ['configuration-id', 'document-id', 'checklist-id'];

/** The organization a record belongs to; `undefined` for lists that all organizations share. */
export function organizationIdOf(ctx: Context, record: StoredRecord): string | undefined {
	if (record.type === 'organizations') return record.id;
	const own = record.attributes['organization-id'];
	if (own !== null && own !== undefined) return String(own);
	const owner = OWNERS.map((name) => record.attributes[name]).find(Boolean) ?? record.hidden.ownerId;
	const parent = owner === undefined ? undefined : ctx.db.find(owner);
	return parent && organizationIdOf(ctx, parent);
}

/** Whether the key may touch a record. */
export function isAllowed(ctx: Context, record: StoredRecord): boolean {
	const scope = ctx.key.organizationIds;
	if (!scope) return true;
	const organizationId = organizationIdOf(ctx, record);
	return organizationId === undefined || scope.includes(organizationId);
}

export function missingRecord(ctx: Context): ApiError {
	return ctx.switches.missingRecord === 401 ? foreignRecord() : applicationError(404);
}

/** The record, or the error for one that is missing or out of the key's scope. */
export function requireRecord(ctx: Context, type: string, id: unknown): StoredRecord {
	const record = ctx.db.get(type, id);
	if (!record) throw missingRecord(ctx);
	if (!isAllowed(ctx, record)) throw foreignRecord();
	return record;
}

export const forbidden = (): ApiError => new ApiError(403, gatewayBody(403));
