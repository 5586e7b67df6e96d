const PREFIX = '2901';
const DIGITS = 12;

/** The 16-digit IT Glue id of a seed record: `4810042` → `2901000004810042`. */
export function toItGlueId(seedId: string): string {
	return PREFIX + seedId.padStart(DIGITS, '0');
}

/** The seed's id of an IT Glue id; `undefined` for a record that was not in the seed. */
export function toSeedId(itGlueId: string): string | undefined {
	const digits = itGlueId.slice(PREFIX.length);
	const isSeeded = itGlueId.startsWith(PREFIX) && digits.length === DIGITS && digits.startsWith('0');
	return isSeeded ? digits.replace(/^0+/, '') : undefined;
}
