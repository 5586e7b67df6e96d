/** HaloPSA writes 1900 where there is no date. */
const FIRST_REAL_YEAR = 1971;

/** A time as HaloPSA writes it, mostly without a zone and then UTC, as ISO 8601; `null` where it is none or not set. */
export function fromHaloTime(text: string | undefined): string | null {
	if (!text) return null;
	const date = new Date(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
	return Number.isNaN(date.getTime()) || date.getUTCFullYear() < FIRST_REAL_YEAR ? null : date.toISOString();
}

/** A moment as HaloPSA's parameters take it: UTC, without a zone, to the second. */
export function toHaloTime(ms: number): string {
	return new Date(ms).toISOString().slice(0, 19);
}
