import type { Behaviour, Context } from '../context';
import { applicationError, foreignRecord, missingOrganization } from '../errors';
import type { Attributes, StoredRecord } from '../types';
import { nameOf, resourceUrl } from '../view';
import { kindOfType, passwordParent } from './kinds';

interface Version {
	id: string;
	attributes: Attributes;
	at: string;
}

const versionsOf = (record: StoredRecord): Version[] => (record.hidden.versions ?? []) as Version[];

const parentOf = (ctx: Context, record: StoredRecord): StoredRecord | undefined =>
	ctx.db.find(record.attributes['resource-id']);

/** A wrong spelling of the parent's type makes a general password, without an error. */
function embed(ctx: Context, attributes: Attributes): void {
	const kind = passwordParent(attributes['resource-type']);
	const parent = kind && ctx.db.get(kind.type, attributes['resource-id']);
	attributes['resource-type'] = parent ? parent.type : null;
	attributes['resource-id'] = parent ? Number(parent.id) : null;
}

function remember(ctx: Context, record: StoredRecord): void {
	const version = { id: ctx.db.newId(), attributes: { ...record.attributes }, at: record.updatedAt };
	record.hidden.versions = [...versionsOf(record), version];
}

/** The record as it was at a version from `include=recent_versions`. */
export function atVersion(record: StoredRecord, versionId: unknown): StoredRecord {
	const version = versionsOf(record).find(({ id }) => id === String(versionId));
	if (!version) throw applicationError(404);
	return { ...record, attributes: version.attributes };
}

export const passwords: Behaviour = {
	computed: {
		'otp-enabled': (_ctx, record) => Boolean(record.attributes['otp-secret']),
		'cached-resource-name': (ctx, record) => nameOf(ctx, parentOf(ctx, record)),
		'cached-resource-type-name': (ctx, record) => kindOfType(parentOf(ctx, record)?.type ?? '')?.display ?? null,
		'parent-url': (ctx, record) => {
			const parent = parentOf(ctx, record);
			return parent ? resourceUrl(ctx, parent) : null;
		},
		'updated-by-type': () => 'User',
	},
	includes: {
		recent_versions: (_ctx, record) =>
			versionsOf(record).map(({ id, at }) => ({
				id,
				type: 'recent-versions',
				attributes: {},
				hidden: {},
				createdAt: at,
				updatedAt: at,
			})),
	},
	prepare: (ctx, { attributes, given, existing }) => {
		if (!existing && ctx.switches.nestedPasswordNeedsOrganizationId && given['organization-id'] === undefined) {
			throw missingOrganization();
		}
		if (!existing || 'resource-type' in attributes || 'resource-id' in attributes) embed(ctx, attributes);
		if ('password' in attributes) attributes['password-updated-at'] = new Date(ctx.now()).toISOString();
		if (existing) remember(ctx, existing);
	},
	serve: (ctx, record, attributes, mode) => {
		delete attributes['otp-secret'];
		if (mode !== 'list' && ctx.reveal && !record.attributes['vault-id']) {
			if (ctx.key.passwordAccess) return;
			if (ctx.switches.passwordWithoutAccess === 401) throw foreignRecord();
			if (ctx.switches.passwordWithoutAccess === 'null') {
				attributes.password = null;
				return;
			}
		}
		delete attributes.password;
	},
};

export const passwordCategories: Behaviour = {
	computed: {
		'passwords-count': (ctx, record) => ctx.db.where('passwords', 'password-category-id', record.id).length,
	},
};
