import { InputError } from '../http/errors';
import { asText, quoted } from './ids';
import type { JsonApiResource } from './jsonapi';

const DAY_MS = 86_400_000;
const PARAMETER = 'Days Ahead';

/** What was reported of each expiration last, by id, as plain JSON. */
export type ReportedExpirations = Record<string, { date: string; daysAhead: number }>;

export interface DueExpiration {
	resource: JsonApiResource;
	/** Days from today to the date. */
	daysLeft: number;
	/** The threshold that the expiration has come within. */
	daysAhead: number;
}

/**
 * Expirations that have come within a threshold since the last call: each once for each threshold, and anew where its
 * date has moved. Where several were passed at once, only the closest is news.
 * @param reported as the last call returned it
 * @param thresholds days before the date
 * @param today yyyy-mm-dd
 */
export function dueExpirations(
	resources: JsonApiResource[],
	reported: Readonly<ReportedExpirations>,
	thresholds: readonly number[],
	today: string,
): { due: DueExpiration[]; reported: ReportedExpirations } {
	const due: DueExpiration[] = [];
	const after: ReportedExpirations = {};
	const known = new Map(Object.entries(reported));
	for (const resource of resources) {
		const date = asText(resource.attributes['expiration-date']).slice(0, 10);
		const daysLeft = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
		const passed = thresholds.filter((days) => daysLeft >= 0 && daysLeft <= days);
		if (passed.length === 0) continue;
		const daysAhead = Math.min(...passed);
		const before = known.get(resource.id);
		const isNews = before?.date !== date || daysAhead < before.daysAhead;
		after[resource.id] = isNews || !before ? { date, daysAhead } : before;
		if (isNews) due.push({ resource, daysLeft, daysAhead });
	}
	return { due, reported: after };
}

/** "60, 30, 7" → thresholds. @throws InputError */
export function daysAheadOf(value: unknown): number[] {
	const parts = asText(value).split(',').map((part) => part.trim()).filter(Boolean);
	const wrong = parts.find((part) => !/^\d{1,5}$/.test(part));
	if (parts.length > 0 && wrong === undefined) return parts.map(Number);
	const problem = wrong === undefined ? 'is empty' : `contains something that is no number of days: ${quoted(wrong)}`;
	throw new InputError(`"${PARAMETER}" ${problem}.`, 'Enter numbers of days such as 60, 30, 7.', PARAMETER);
}
