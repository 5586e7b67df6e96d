import { isAllowed, type Change, type Context } from './context';
import {
	applicationError,
	blank,
	foreignRecord,
	malformed,
	missingOrganization,
	missingParameter,
	mustExist,
	type ApiError,
} from './errors';
import { idNumber, isObject, toKebab } from './names';
import type { AttributeSpec, Attributes, ResourceSpec, StoredRecord } from './types';

export interface Item {
	attributes: Attributes;
	relationships: Attributes;
}

/** Ids of another tenant cannot be told from ids that do not exist; both are refused as foreign. */
const REFUSED_AS_FOREIGN = ['organizations', 'flexible-asset-types'];

function readItem(data: unknown): Item {
	if (!isObject(data)) throw malformed();
	if (data.attributes !== undefined && !isObject(data.attributes)) throw malformed();
	const attributes = Object.entries(data.attributes ?? {}).map(([name, value]) => [toKebab(name), value]);
	const relationships = isObject(data.relationships) ? Object.entries(data.relationships) : [];
	return {
		attributes: Object.fromEntries(attributes) as Attributes,
		relationships: Object.fromEntries(relationships.map(([name, value]) => [toKebab(name), value])),
	};
}

/** The items of a request body; `many` tells whether `data` was an array. */
export function readDocument(ctx: Context, body: unknown, allowMany: boolean): { items: Item[]; many: boolean } {
	if (body === undefined || !isObject(body) || body.data === undefined) {
		if (typeof body === 'string') throw malformed();
		throw missingParameter('data');
	}
	const many = Array.isArray(body.data);
	if (many && !allowMany) throw malformed();
	const items = (many ? (body.data as unknown[]) : [body.data]).map(readItem);
	if (items.length > ctx.switches.bulkLimit) {
		throw applicationError(422, `at most ${ctx.switches.bulkLimit} items at once`);
	}
	return { items, many };
}

/** The children given with a create request: `relationships.<name>.data[]`. */
export function childItems(change: Change, name: string): Item[] {
	const relation = change.relationships[name];
	return isObject(relation) && Array.isArray(relation.data) ? relation.data.map(readItem) : [];
}

function missingValue({ name, refersTo }: AttributeSpec): ApiError {
	if (name === 'organization-id') return missingOrganization();
	return refersTo ? mustExist(name.replace(/-id$/, '')) : blank(name);
}

function checkReference(ctx: Context, { name, refersTo }: AttributeSpec, id: unknown): void {
	const target = ctx.db.get(String(refersTo), id);
	const isForeign = REFUSED_AS_FOREIGN.includes(String(refersTo));
	if (!target) throw isForeign ? foreignRecord() : mustExist(name.replace(/-id$/, ''));
	if (isForeign && !isAllowed(ctx, target)) throw foreignRecord();
}

function checkSynced(spec: ResourceSpec, existing: StoredRecord, attributes: Attributes): void {
	if (!existing.hidden.synced) return;
	const refused = Object.keys(attributes).find((name) => !spec.syncedWritable.includes(name));
	if (refused) throw applicationError(422, 'cannot be changed on a synced record', `/data/attributes/${refused}`);
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * Checks one item and brings it into stored form. Read-only and unknown attributes are dropped silently.
 * @param fixed attributes that the path decides
 */
export function prepare(
	ctx: Context,
	spec: ResourceSpec,
	item: Item,
	existing: StoredRecord | undefined,
	fixed: Attributes = {},
): Change {
	const given = item.attributes;
	const wanted = { ...given, ...fixed };
	const attributes: Attributes = {};
	for (const attribute of spec.attributes.filter(({ access }) => access !== 'read')) {
		const { name, access, refersTo, fallback } = attribute;
		const isGiven = name in wanted;
		if (access === 'required' && (existing ? isGiven : true) && isEmpty(wanted[name])) throw missingValue(attribute);
		if (!isGiven && existing) continue;
		const value = wanted[name] ?? fallback;
		if (refersTo && !isEmpty(value)) checkReference(ctx, attribute, value);
		attributes[name] = refersTo ? idNumber(value) : value;
	}
	Object.assign(attributes, fixed);
	const change: Change = { attributes, given, relationships: item.relationships, existing };
	if (existing) checkSynced(spec, existing, attributes);
	ctx.behaviourOf(spec.type).prepare?.(ctx, change);
	return change;
}

/** Stores a prepared change and returns the record. */
export function commit(ctx: Context, spec: ResourceSpec, change: Change, hidden: Attributes = {}): StoredRecord {
	const behaviour = ctx.behaviourOf(spec.type);
	if (change.existing) {
		ctx.db.update(change.existing, change.attributes);
		behaviour.updated?.(ctx, change.existing, change);
		return change.existing;
	}
	const record = ctx.db.insert(spec.type, change.attributes, { hidden });
	behaviour.created?.(ctx, record, change);
	return record;
}

/** Deletes records, or none of them where one may not go. */
export function removeAll(ctx: Context, records: StoredRecord[]): void {
	for (const record of records) {
		ctx.behaviourOf(record.type).removing?.(ctx, record);
		if (record.hidden.synced) throw applicationError(422, 'a synced record cannot be deleted');
	}
	for (const record of records) {
		const remove = ctx.behaviourOf(record.type).remove;
		if (remove) remove(ctx, record);
		else ctx.db.delete(record);
	}
}
