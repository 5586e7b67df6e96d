/** n8n wants lists of five and more in alphabetical order; shorter ones are ordered too. */
export function byName<T extends { name?: string; displayName?: string }>(entries: T[]): T[] {
	const label = (entry: T) => entry.displayName ?? entry.name ?? '';
	return [...entries].sort((a, b) => label(a).localeCompare(label(b), 'en'));
}
