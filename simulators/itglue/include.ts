import type { Context, Mode } from './context';
import { applicationError } from './errors';
import { toKebab, toSnake } from './names';
import { relatedItemsOf } from './behaviours/related-items';
import type { ResourceSpec, StoredRecord } from './types';
import { present, type ResourceObject } from './view';

function includeNames(ctx: Context, spec: ResourceSpec, mode: Mode): string[] {
	const asked =
		typeof ctx.query.include === 'string' ? ctx.query.include.split(',').filter(Boolean).map(toSnake) : [];
	const known = mode === 'list' ? spec.includes.both : [...spec.includes.both, ...spec.includes.showOnly];
	const unknown = asked.find((name) => !known.includes(name));
	if (unknown !== undefined && ctx.switches.unknownInclude === 400) {
		throw applicationError(400, `Invalid include: ${unknown}`);
	}
	return asked.filter((name) => known.includes(name));
}

/** What stands for the other system that keeps a record. */
const adapterOf = ({ id }: StoredRecord): ResourceObject => ({
	id,
	type: 'adapters-resources',
	attributes: {},
	relationships: {},
});

function linked(ctx: Context, record: StoredRecord, name: string): ResourceObject[] {
	if (name === 'related_items') return relatedItemsOf(ctx, record);
	const own = ctx.behaviourOf(record.type).includes?.[name];
	if (own) return own(ctx, record).map((target) => present(ctx, target, 'list'));
	if (name === 'adapters_resources') return record.hidden.synced ? [adapterOf(record)] : [];
	if (name === 'attachments') {
		return ctx.db
			.all('attachments')
			.filter(({ hidden }) => hidden.ownerId === record.id)
			.map((target) => present(ctx, target, 'list'));
	}
	if (name === 'passwords') {
		return ctx.db.where('passwords', 'resource-id', record.id).map((target) => present(ctx, target, 'list'));
	}
	return [];
}

export interface Presented {
	objects: ResourceObject[];
	/** Absent where the request asks for no include. */
	included?: ResourceObject[];
}

/** Resource objects, with linkage for the includes that the resource knows. */
export function presentWithIncludes(
	ctx: Context,
	spec: ResourceSpec,
	records: StoredRecord[],
	mode: Mode,
): Presented {
	const names = includeNames(ctx, spec, mode);
	const included = new Map<string, ResourceObject>();
	const objects = records.map((record) => {
		const object = present(ctx, record, mode);
		for (const name of names) {
			const targets = linked(ctx, record, name);
			object.relationships[toKebab(name)] = { data: targets.map(({ id, type }) => ({ id, type })) };
			for (const target of targets) included.set(`${target.type}/${target.id}`, target);
		}
		return object;
	});
	return names.length ? { objects, included: [...included.values()] } : { objects };
}
