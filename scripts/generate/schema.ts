/** JSON Schema as n8n reads it for its preview of a node's output: one type a place. */
export interface Schema {
	type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** What samples of one output have in common; a field counts where any of them has it. */
export function schemaOf(values: unknown[]): Schema {
	return values.map(single).reduce(merged, { type: 'null' });
}

function single(value: unknown): Schema {
	if (value === null || value === undefined) return { type: 'null' };
	if (Array.isArray(value)) return { type: 'array', ...(value.length > 0 ? { items: schemaOf(value) } : {}) };
	switch (typeof value) {
		case 'object':
			return { type: 'object', properties: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, single(inner)])) };
		case 'number':
			return { type: Number.isInteger(value) ? 'integer' : 'number' };
		case 'boolean':
			return { type: 'boolean' };
		default:
			return { type: 'string' };
	}
}

function merged(a: Schema, b: Schema): Schema {
	if (a.type === 'null') return b;
	if (b.type === 'null') return a;
	if (a.type === 'object' && b.type === 'object') {
		const properties = { ...a.properties };
		for (const [name, schema] of Object.entries(b.properties ?? {})) {
			properties[name] = name in properties ? merged(properties[name], schema) : schema;
		}
		return { type: 'object', properties };
	}
	if (a.type === 'array' && b.type === 'array') {
		const items = a.items && b.items ? merged(a.items, b.items) : (a.items ?? b.items);
		return { type: 'array', ...(items ? { items } : {}) };
	}
	if (a.type === b.type) return a;
	return { type: [a.type, b.type].every((type) => type === 'integer' || type === 'number') ? 'number' : 'string' };
}

/**
 * Gives fields that were empty in every sample the type they are known to have; what is known of none is left out.
 * @param known types of fields, by name
 * @param open names of objects whose fields are each account's own
 */
export function completed(schema: Schema, known: ReadonlyMap<string, Schema['type']>, open: readonly string[] = []): Schema {
	const properties = Object.entries(schema.properties ?? {}).flatMap(([name, inner]): Array<[string, Schema]> => {
		if (open.includes(name)) return [[name, { type: 'object' }]];
		if (inner.type === 'object') return [[name, completed(inner, known, open)]];
		if (inner.type !== 'null') return [[name, inner.items ? { ...inner, items: completedItem(inner.items, known, open) } : inner]];
		const type = known.get(name);
		return type ? [[name, { type }]] : [];
	});
	return { type: 'object', properties: Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function completedItem(schema: Schema, known: ReadonlyMap<string, Schema['type']>, open: readonly string[]): Schema {
	return schema.type === 'object' ? completed(schema, known, open) : schema;
}

/** Any number where a sample happens to be a whole one. */
export function widened({ type, properties, items }: Schema): Schema {
	const inner = Object.entries(properties ?? {}).map(([name, schema]) => [name, widened(schema)]);
	return {
		type: type === 'integer' ? 'number' : type,
		...(properties ? { properties: Object.fromEntries(inner) } : {}),
		...(items ? { items: widened(items) } : {}),
	};
}
