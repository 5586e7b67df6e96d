import type { Context, Mode } from './context';
import { idNumber } from './names';
import type { Attributes, StoredRecord } from './types';

export interface ResourceObject {
	id: string;
	type: string;
	attributes: Attributes;
	relationships: Record<string, { data: Array<{ id: string; type: string }> }>;
}

const TIMELESS = ['user-metrics'];

/** The address of a record's page in the web application. */
export function resourceUrl(ctx: Context, record: StoredRecord): string | null {
	if (record.type === 'organizations') return `${ctx.webUrl}/${record.id}`;
	const { web } = ctx.specOf(record.type);
	return web ? `${ctx.webUrl}/${record.attributes['organization-id']}/${web}/${record.id}` : null;
}

/** The name a record shows elsewhere, as a tag or a twin of an id. */
export function nameOf(ctx: Context, record: StoredRecord | undefined): string | null {
	return record ? (attributeOf(ctx, record, 'name') as string | null) : null;
}

/** One attribute as it is served: stored, computed, or looked up. */
export function attributeOf(ctx: Context, record: StoredRecord, name: string): unknown {
	if (name === 'id') return record.id;
	if (name === 'created-at') return record.createdAt;
	if (name === 'updated-at') return record.updatedAt;
	const computed = ctx.behaviourOf(record.type).computed?.[name];
	if (computed) return computed(ctx, record);
	if (name === 'resource-url') return resourceUrl(ctx, record);
	if (name === 'psa-integration') return psaIntegration(ctx, record);
	const spec = ctx.specOf(record.type).attributes;
	const idName = name.replace(/-name$/, '-id');
	const twin = spec.find((attribute) => attribute.name === idName && attribute.namesTarget);
	if (twin && name !== idName) return nameOf(ctx, ctx.db.get(String(twin.refersTo), record.attributes[idName]));
	return record.attributes[name] ?? spec.find((attribute) => attribute.name === name)?.fallback ?? null;
}

function psaIntegration(ctx: Context, record: StoredRecord): string | null {
	const { linked, other } = ctx.switches.psaIntegration;
	return record.hidden.psaLinks ? linked : other;
}

/** The resource object of a record. */
export function present(ctx: Context, record: StoredRecord, mode: Mode): ResourceObject {
	const attributes: Attributes = {};
	for (const { name, refersTo, namesTarget } of ctx.specOf(record.type).attributes) {
		const value = attributeOf(ctx, record, name);
		attributes[name] = refersTo ? idNumber(value) : value;
		if (namesTarget) {
			const twin = name.replace(/-id$/, '-name');
			attributes[twin] = attributeOf(ctx, record, twin);
		}
	}
	if (!TIMELESS.includes(record.type)) {
		attributes['created-at'] = record.createdAt;
		attributes['updated-at'] = record.updatedAt;
	}
	ctx.behaviourOf(record.type).serve?.(ctx, record, attributes, mode);
	const relationships: ResourceObject['relationships'] =
		record.type === 'configurations' ? { 'adapters-resources': { data: [] } } : {};
	return { id: record.id, type: record.type, attributes, relationships };
}
