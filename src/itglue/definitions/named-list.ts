import { type AttributeDefinition, readOnly, required, type ResourceDefinition, TIMESTAMPS } from '../definition';

const FLAT = { paths: ['flat' as const] };

/** A list of names that records refer to. Those synced from a PSA or RMM cannot be changed. */
export function namedList(
	type: string,
	singular: string,
	plural: string,
	extra: AttributeDefinition[] = [],
): ResourceDefinition {
	return {
		...fixedList(type, singular, plural, [...extra, readOnly('synced', 'boolean')]),
		verbs: { list: FLAT, show: FLAT, create: FLAT, update: FLAT },
		attributes: [required('name'), ...extra, readOnly('synced', 'boolean'), ...TIMESTAMPS],
		quirks: { note: 'Synced ones cannot be changed.' },
	};
}

/** A list of names that IT Glue itself keeps. */
export function fixedList(
	type: string,
	singular: string,
	plural: string,
	extra: AttributeDefinition[] = [],
): ResourceDefinition {
	return {
		type,
		singular,
		plural,
		paths: { flat: `/${type.replace(/-/g, '_')}` },
		verbs: { list: FLAT, show: FLAT },
		attributes: [readOnly('name'), ...extra, ...TIMESTAMPS],
		filters: [{ name: 'name', kind: 'text' }],
		sorts: ['name', 'id', 'created_at', 'updated_at'],
		summary: ['name', ...extra.map(({ name }) => name), 'updated-at'],
	};
}
