import type { Behaviour, Context } from '../context';
import { applicationError } from '../errors';
import type { StoredRecord } from '../types';

/** The folders above one, root first. */
function ancestors(ctx: Context, folder: StoredRecord): StoredRecord[] {
	const chain: StoredRecord[] = [];
	let parent = ctx.db.get(folder.type, folder.attributes['parent-id']);
	while (parent && !chain.includes(parent)) {
		chain.unshift(parent);
		parent = ctx.db.get(folder.type, parent.attributes['parent-id']);
	}
	return chain;
}

function checkParent(ctx: Context, type: string, parentId: unknown, organizationId: unknown): void {
	const parent = ctx.db.get(type, parentId);
	if (parent && String(parent.attributes['organization-id']) !== String(organizationId)) {
		throw applicationError(422, 'must exist in the same organization', '/data/attributes/parent');
	}
}

function refuseWhenFull(ctx: Context, folder: StoredRecord, content: string, key: string): void {
	const isFull =
		ctx.db.where(folder.type, 'parent-id', folder.id).length > 0 || ctx.db.where(content, key, folder.id).length > 0;
	if (isFull) throw applicationError(422, 'the folder is not empty');
}

const folder = (type: string): Behaviour => ({
	includes: { ancestors },
	prepare: (ctx, { attributes, existing }) => {
		const organizationId = attributes['organization-id'] ?? existing?.attributes['organization-id'];
		checkParent(ctx, type, attributes['parent-id'], organizationId);
	},
});

export const documentFolders: Behaviour = {
	...folder('document-folders'),
	computed: {
		'ancestor-ids': (ctx, record) => ancestors(ctx, record).map(({ id }) => Number(id)),
		'documents-count': (ctx, record) => ctx.db.where('documents', 'document-folder-id', record.id).length,
	},
	filters: {
		parent_id: (_ctx, { attributes }, value) => {
			const parent = attributes['parent-id'] ?? 0;
			return value.split(',').includes(String(parent));
		},
	},
	remove: (ctx, record) => {
		// What was inside moves up, so that no document points to a folder that is gone.
		const parentId = record.attributes['parent-id'] ?? null;
		for (const child of ctx.db.where('document-folders', 'parent-id', record.id))
			child.attributes['parent-id'] = parentId;
		for (const document of ctx.db.where('documents', 'document-folder-id', record.id)) {
			document.attributes['document-folder-id'] = parentId;
		}
		ctx.db.delete(record);
	},
};

export const passwordFolders: Behaviour = {
	...folder('password-folders'),
	removing: (ctx, record) => refuseWhenFull(ctx, record, 'passwords', 'password-folder-id'),
};
