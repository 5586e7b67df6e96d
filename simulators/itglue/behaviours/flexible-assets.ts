import type { Behaviour, Context } from '../context';
import { applicationError, blank } from '../errors';
import { isObject } from '../names';
import type { Attributes, StoredRecord } from '../types';
import { attributeOf, nameOf, resourceUrl } from '../view';
import { downloadUrl, FILE_TYPE, storeFile } from './files';
import { taggedKind } from './kinds';

const KINDS = [
	...['Text', 'Textbox', 'Number', 'Percent', 'Checkbox', 'Date', 'Select', 'Header', 'Upload', 'Password', 'Tag'],
];
/** What a tagged record tells about itself beside its id, name and address. */
const TAG_EXTRAS: Record<string, string[]> = {
	configurations: ['hostname', 'organization-name', 'configuration-type-name'],
	locations: ['address-1', 'city', 'organization-name'],
	contacts: ['first-name', 'last-name', 'contact-type-name', 'organization-name'],
	domains: ['organization-name'],
};

const pointer = (key: string): string => `flexible-asset-traits.${key}`;
const invalid = (key: string, detail: string) => applicationError(422, [detail], `/data/attributes/${pointer(key)}`);

function fieldsOf(ctx: Context, typeId: unknown): StoredRecord[] {
	return ctx.db
		.where('flexible-asset-fields', 'flexible-asset-type-id', typeId)
		.sort((a, b) => Number(a.attributes.order) - Number(b.attributes.order));
}

const keyOf = (field: StoredRecord): string => String(field.attributes['name-key']);

function storeTag(ctx: Context, field: StoredRecord, value: unknown): number[] {
	const kind = taggedKind(field.attributes['tag-type']);
	return (Array.isArray(value) ? value : [value]).map((id: unknown) => {
		if (!/^\d+$/.test(String(id)) || !kind || !ctx.db.get(kind.type, id)) throw invalid(keyOf(field), 'is invalid');
		return Number(id);
	});
}

/** A Password trait becomes an embedded password; the trait keeps its id. */
function storePassword(ctx: Context, field: StoredRecord, value: unknown, organizationId: unknown): number {
	const record = ctx.db.insert('passwords', {
		'organization-id': organizationId,
		name: String(field.attributes.name),
		password: String(value),
		'password-updated-at': new Date(ctx.now()).toISOString(),
		'resource-type': 'flexible-asset-traits',
	});
	return Number(record.id);
}

function storeTrait(ctx: Context, field: StoredRecord, value: unknown, organizationId: unknown): unknown {
	const key = keyOf(field);
	switch (field.attributes.kind) {
		case 'Tag':
			return storeTag(ctx, field, value);
		case 'Upload':
			return storeFile(ctx, value, `/data/attributes/${pointer(key)}`).id;
		case 'Password':
			return storePassword(ctx, field, value, organizationId);
		case 'Number':
		case 'Percent':
			if (value === '' || Number.isNaN(Number(value))) throw invalid(key, 'is not a number');
			return Number(value);
		case 'Checkbox':
			return value === true || value === 'true' || value === 1;
		case 'Date':
			if (!/^\d{4}-\d\d-\d\d/.test(String(value))) throw invalid(key, 'is not a date');
			return String(value).slice(0, 10);
		case 'Select':
			if (!options(field).includes(String(value))) throw invalid(key, 'is not included in the list');
			return String(value);
		default:
			if (isObject(value) || Array.isArray(value)) throw invalid(key, 'is invalid');
			return String(value);
	}
}

const options = (field: StoredRecord): string[] => String(field.attributes['default-value'] ?? '').split(/\r?\n/);

/** Brings traits into stored form. Replaces them whole: what is left out is gone. */
function storeTraits(ctx: Context, typeId: unknown, given: unknown, organizationId: unknown): Attributes {
	const traits = isObject(given) ? given : {};
	const fields = fieldsOf(ctx, typeId).filter(({ attributes }) => attributes.kind !== 'Header');
	const known = fields.map(keyOf);
	if (!isObject(given) || Object.keys(traits).some((key) => !known.includes(key))) {
		throw applicationError(422, 'Request contains invalid trait keys', 'data/attributes/traits');
	}
	const isGiven = (field: StoredRecord) => traits[keyOf(field)] !== undefined && traits[keyOf(field)] !== null;
	for (const field of fields) {
		const isBlank = !isGiven(field) || traits[keyOf(field)] === '';
		if (field.attributes.required && isBlank) throw blank(pointer(keyOf(field)));
	}
	return Object.fromEntries(
		fields
			.filter(isGiven)
			.map((field) => [keyOf(field), storeTrait(ctx, field, traits[keyOf(field)], organizationId)]),
	);
}

function readTag(ctx: Context, field: StoredRecord, ids: number[]): unknown {
	const kind = taggedKind(field.attributes['tag-type']);
	const records = ids.map((id) => ctx.db.find(id)).filter((record) => record !== undefined);
	const values = records.map((record) => ({
		'resource-url': resourceUrl(ctx, record),
		id: Number(record.id),
		name: nameOf(ctx, record),
		...Object.fromEntries((TAG_EXTRAS[record.type] ?? []).map((name) => [name, attributeOf(ctx, record, name)])),
	}));
	return { type: kind?.tag, values };
}

function readUpload(ctx: Context, id: unknown): unknown {
	const file = ctx.db.get(FILE_TYPE, id);
	if (!file) return null;
	const { name, size, 'content-type': contentType } = file.attributes;
	return { url: downloadUrl(ctx, file.id), name, 'content-type': contentType, size };
}

function readTraits(ctx: Context, record: StoredRecord): Attributes {
	const stored = record.attributes.traits as Attributes;
	const fields = fieldsOf(ctx, record.attributes['flexible-asset-type-id']).filter((field) => keyOf(field) in stored);
	return Object.fromEntries(
		fields.map((field) => {
			const value = stored[keyOf(field)];
			if (field.attributes.kind === 'Tag') return [keyOf(field), readTag(ctx, field, value as number[])];
			if (field.attributes.kind === 'Upload') return [keyOf(field), readUpload(ctx, value)];
			return [keyOf(field), value];
		}),
	);
}

/** The title fields make the name. Where the type has none, a seeded name stands, else the first field's value. */
function assetName(ctx: Context, record: StoredRecord): unknown {
	const fields = fieldsOf(ctx, record.attributes['flexible-asset-type-id']);
	const traits = record.attributes.traits as Attributes;
	const titles = fields.filter(({ attributes }) => attributes['use-for-title']);
	const name = titles
		.map((field) => traits[keyOf(field)])
		.filter(Boolean)
		.join(' ');
	return name || (record.hidden.name ?? fields.map((field) => traits[keyOf(field)]).find(Boolean) ?? null);
}

export const flexibleAssets: Behaviour = {
	computed: { name: assetName, traits: readTraits },
	select: (ctx, records, filter) => {
		if (filter.flexible_asset_type_id) return records;
		throw applicationError(ctx.switches.flexibleAssetListWithoutType, 'filter[flexible_asset_type_id] is required');
	},
	prepare: (ctx, { attributes, existing }) => {
		if (existing) delete attributes['flexible-asset-type-id'];
		if (!('traits' in attributes)) return;
		const { 'flexible-asset-type-id': typeId, 'organization-id': organizationId } = {
			...existing?.attributes,
			...attributes,
		};
		attributes.traits = storeTraits(ctx, typeId, attributes.traits, organizationId);
	},
};

const nameKey = (name: unknown): string =>
	String(name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const usersOf = (ctx: Context, field: StoredRecord): StoredRecord[] =>
	ctx.db
		.where('flexible-assets', 'flexible-asset-type-id', field.attributes['flexible-asset-type-id'])
		.filter(({ attributes }) => keyOf(field) in (attributes.traits as Attributes));

export const flexibleAssetFields: Behaviour = {
	prepare: (ctx, { attributes, existing }) => {
		if ('kind' in attributes && !KINDS.includes(String(attributes.kind))) {
			throw applicationError(422, ['is not included in the list'], '/data/attributes/kind');
		}
		if (attributes.kind === 'Tag' && !existing && !taggedKind(attributes['tag-type'])) throw blank('tag-type');
		if (!existing) attributes['name-key'] = nameKey(attributes.name);
		const changesKind = existing && attributes.kind && attributes.kind !== existing.attributes.kind;
		if (changesKind && usersOf(ctx, existing).length) {
			throw applicationError(422, 'cannot be changed once in use', '/data/attributes/kind');
		}
	},
	remove: (ctx, record) => {
		for (const asset of usersOf(ctx, record)) delete (asset.attributes.traits as Attributes)[keyOf(record)];
		ctx.db.delete(record);
	},
};
