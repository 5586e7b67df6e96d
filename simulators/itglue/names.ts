/** `Organization_Type_Id` → `organization-type-id`. */
export function toKebab(name: string): string {
	return name.toLowerCase().replace(/_/g, '-');
}

/** `organization-type-id` → `organization_type_id`. */
export function toSnake(name: string): string {
	return name.toLowerCase().replace(/-/g, '_');
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Renames the keys of an object, and of what it holds, to kebab-case. */
export function kebabKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(kebabKeys);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [toKebab(name), kebabKeys(inner)]));
}

/** Renames the keys of a query's `filter` to snake_case, at every depth. */
export function snakeKeys(value: unknown): unknown {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [toSnake(name), snakeKeys(inner)]));
}

/** The id form of attributes: a number, or null. */
export function idNumber(id: unknown): number | null {
	return id === null || id === undefined || id === '' ? null : Number(id);
}
