import fc from 'fast-check';
import { daysAheadOf, dueExpirations, type ReportedExpirations } from '../../../src/itglue/due-expirations';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-01');
const day = (number: number) => new Date(START + number * DAY_MS).toISOString().slice(0, 10);

function expiration(id: string, date: string): JsonApiResource {
	return { id, type: 'expirations', attributes: { 'expiration-date': date } };
}

describe('expirations', () => {
	it('are news once for each threshold, whichever days are skipped, and anew where the date moves', () => {
		const dates = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 6 });
		const thresholds = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 4 });
		const polls = fc.array(fc.record({ day: fc.integer({ min: 0, max: 130 }), move: fc.boolean() }), { maxLength: 40 });
		fc.assert(
			fc.property(dates, thresholds, polls, (on, within, seen) => {
				let reported: ReportedExpirations = {};
				const told = new Set<string>();
				const at = [...on];
				for (const poll of [...seen].sort((a, b) => a.day - b.day)) {
					if (poll.move) at[0] += 1;
					const records = at.map((date, index) => expiration(String(index), day(date)));
					const result = dueExpirations(records, reported, within, day(poll.day));
					({ reported } = JSON.parse(JSON.stringify(result)) as typeof result);
					for (const { resource, daysLeft, daysAhead } of result.due) {
						const date = resource.attributes['expiration-date'] as string;
						const key = `${resource.id} ${date} ${daysAhead}`;
						expect(told.has(key)).toBe(false);
						told.add(key);
						expect(day(poll.day + daysLeft)).toBe(date);
					}
					at.forEach((date, index) => {
						const passed = within.filter((days) => date - poll.day >= 0 && date - poll.day <= days);
						if (passed.length > 0) expect(told).toContain(`${index} ${day(date)} ${Math.min(...passed)}`);
					});
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('count in whole days, today and the last day of the threshold included', () => {
		const due = (date: string, reported: ReportedExpirations = {}) =>
			dueExpirations([expiration('1', date)], reported, [30, 7], '2026-01-01').due.map(({ daysLeft, daysAhead }) => [daysLeft, daysAhead]);
		expect(due('2026-01-31')).toEqual([[30, 30]]);
		expect(due('2026-02-01')).toEqual([]);
		expect(due('2026-01-01')).toEqual([[0, 7]]);
		expect(due('2025-12-31')).toEqual([]);
		expect(due('')).toEqual([]);
		expect(due('2026-01-08', { '1': { date: '2026-01-08', daysAhead: 30 } })).toEqual([[7, 7]]);
		expect(due('2026-01-08', { '1': { date: '2026-01-08', daysAhead: 7 } })).toEqual([]);
		expect(due('2026-01-08', { '1': { date: '2026-01-07', daysAhead: 7 } })).toEqual([[7, 7]]);
	});

	it('take thresholds as people write them', () => {
		expect(daysAheadOf(' 60, 30,7 ')).toEqual([60, 30, 7]);
		expect(daysAheadOf(30)).toEqual([30]);
		expect(() => daysAheadOf('')).toThrow('"Days Ahead" is empty.');
		expect(() => daysAheadOf('30, soon')).toThrow('"Days Ahead" contains something that is no number of days: "soon".');
	});
});
