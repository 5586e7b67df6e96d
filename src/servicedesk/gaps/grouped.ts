/** Values by a key, in their order. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const value of values) {
		const key = keyOf(value);
		const known = found.get(key);
		if (known === undefined) found.set(key, [value]);
		else known.push(value);
	}
	return found;
}

/** The value whose key occurs most, the first of equals. */
export function mostFrequent<T>(values: readonly T[], keyOf: (value: T) => string): T | undefined {
	let most: T[] = [];
	for (const same of grouped(values, keyOf).values()) if (same.length > most.length) most = same;
	return most[0];
}
