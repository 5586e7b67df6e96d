import type { Behaviour, Change, Context } from '../context';
import { applicationError } from '../errors';
import { isObject, kebabKeys } from '../names';
import { childItems, commit, prepare } from '../write';
import type { StoredRecord } from '../types';
import { nameOf } from '../view';

const BUILT_IN_STATUSES = ['Active', 'Inactive'];

const formatPhone = (value: unknown): string | null =>
	typeof value === 'string' ? value.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3') : null;

/** Children that a create request carries are made with their parent. */
function createChildren(ctx: Context, parent: StoredRecord, change: Change, type: string, key: string): void {
	const spec = ctx.specOf(type);
	for (const item of childItems(change, type)) {
		commit(ctx, spec, prepare(ctx, spec, item, undefined, { [key]: Number(parent.id) }));
	}
}

function readPhones(phones: unknown): unknown {
	if (!Array.isArray(phones)) return phones;
	return (kebabKeys(phones) as unknown[]).filter(isObject).map((phone) => {
		const value = String(phone.value ?? '').replace(/[^\d+]/g, '');
		return {
			extension: null,
			primary: false,
			'label-name': 'Work',
			...phone,
			value,
			'formatted-value': formatPhone(value),
		};
	});
}

export const organizations: Behaviour = {
	filters: {
		group_id: (ctx, record, value) =>
			value.split(',').some((id) => {
				const members = ctx.db.get('groups', id)?.hidden.organizationIds;
				return Array.isArray(members) && members.includes(record.id);
			}),
	},
	// Deletion only marks the organization; it goes later.
	remove: (ctx, record) => {
		record.hidden.deleteAt = ctx.now() + ctx.switches.organizationDeletionDelay;
	},
};

export const organizationStatuses: Behaviour = {
	removing: (ctx, record) => {
		if (record.hidden.synced) throw applicationError(423, 'is synced by an adapter');
		if (BUILT_IN_STATUSES.includes(String(record.attributes.name))) {
			throw applicationError(422, 'a built-in status cannot be deleted');
		}
		if (ctx.db.where('organizations', 'organization-status-id', record.id).length) {
			throw applicationError(422, 'the status is in use');
		}
	},
};

export const syncable: Behaviour = {
	computed: { synced: (_ctx, record) => Boolean(record.hidden.synced) },
};

export const configurationTypes: Behaviour = {
	computed: {
		...syncable.computed,
		'configurations-count': (ctx, record) =>
			ctx.db.where('configurations', 'configuration-type-id', record.id).length,
	},
};

export const configurations: Behaviour = {
	computed: {
		'organization-short-name': (ctx, record) =>
			ctx.db.get('organizations', record.attributes['organization-id'])?.attributes['short-name'] ?? null,
		'configuration-type-kind': (ctx, record) =>
			nameOf(ctx, ctx.db.get('configuration-types', record.attributes['configuration-type-id']))
				?.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-') ?? null,
	},
	includes: {
		configuration_interfaces: (ctx, record) =>
			ctx.db.where('configuration-interfaces', 'configuration-id', record.id),
	},
	created: (ctx, record, change) => {
		createChildren(ctx, record, change, 'configuration-interfaces', 'configuration-id');
	},
};

export const contacts: Behaviour = {
	computed: {
		name: (_ctx, { attributes }) => [attributes['first-name'], attributes['last-name']].filter(Boolean).join(' '),
	},
	filters: {
		primary_email: (_ctx, { attributes }, value) => {
			const emails = Array.isArray(attributes['contact-emails']) ? attributes['contact-emails'].filter(isObject) : [];
			const wanted = value.toLowerCase().split(',');
			return emails.some((email) => email.primary && wanted.includes(String(email.value).toLowerCase()));
		},
	},
	includes: {
		location: (ctx, record) => {
			const location = ctx.db.get('locations', record.attributes['location-id']);
			return location ? [location] : [];
		},
	},
	prepare: (_ctx, { attributes }) => {
		if ('contact-emails' in attributes) attributes['contact-emails'] = kebabKeys(attributes['contact-emails']) ?? [];
		if ('contact-phones' in attributes) attributes['contact-phones'] = readPhones(attributes['contact-phones']) ?? [];
	},
};

export const locations: Behaviour = {
	computed: {
		'formatted-phone': (_ctx, record) => formatPhone(record.attributes.phone),
		'formatted-fax': (_ctx, record) => formatPhone(record.attributes.fax),
	},
};

export const flexibleAssetTypes: Behaviour = {
	includes: {
		flexible_asset_fields: (ctx, record) =>
			ctx.db.where('flexible-asset-fields', 'flexible-asset-type-id', record.id),
	},
	prepare: (_ctx, change) => {
		if (!change.existing && childItems(change, 'flexible-asset-fields').length === 0) {
			throw applicationError(422, ["can't be blank"], '/data/relationships/flexible-asset-fields');
		}
	},
	created: (ctx, record, change) => {
		createChildren(ctx, record, change, 'flexible-asset-fields', 'flexible-asset-type-id');
	},
};
