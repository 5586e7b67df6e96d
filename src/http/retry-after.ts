/**
 * Reads a Retry-After header: seconds or an HTTP date.
 * @returns milliseconds from `now`; `undefined` for a missing, past or meaningless value
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
	const text = value?.trim();
	if (!text) return undefined;
	const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : dateOf(text) - now;
	return waitMs > 0 && Number.isFinite(waitMs) ? Math.ceil(waitMs) : undefined;
}

/** Only the date formats of HTTP begin with a weekday; `Date.parse` would also read "-5" as a month. */
function dateOf(text: string): number {
	return /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : NaN;
}
