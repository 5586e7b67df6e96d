import { Random } from '../bench/knowledge/random';

/** What happens at a moment, in milliseconds since the soak began. */
export type Happening =
	| { at: number; what: 'ticket' | 'edit'; organization: number }
	/** Of a rotated key the old one stops at once, and the new one stands in the credential so much later. */
	| { at: number; what: 'rotation'; forMs: number }
	| { at: number; what: 'outage' | 'crowd'; forMs: number };

export interface Scale {
	organizations: number;
	/** Of each organization. */
	records: number;
	ticketsADay: number;
	/** Of each week, half of the soak. */
	days: number;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Two weeks of an MSP with 200 clients. */
export const FULL: Scale = { organizations: 200, records: 60, ticketsADay: 120, days: 7 };

/** Seconds of work: for every run of the tests. */
export const SHORT: Scale = { organizations: 12, records: 40, ticketsADay: 40, days: 5 };

const EDITS_A_DAY = 60;
/** A bad day has three times the tickets, a third of them within ten minutes. */
const BAD = { times: 3, burst: 1 / 3, burstMs: 600_000 };

/** One day: tickets in working hours, edits around the clock. */
function day(random: Random, { organizations, ticketsADay }: Scale, start: number, bad: boolean): Happening[] {
	const count = ticketsADay * (bad ? BAD.times : 1);
	const burst = bad ? Math.round(count * BAD.burst) : 0;
	const happen = (what: 'ticket' | 'edit', from: number, ms: number): Happening => ({
		...{ what, at: start + from + Math.floor(random.next() * ms) },
		organization: random.between(1, organizations - 1),
	});
	return [
		...Array.from({ length: count - burst }, () => happen('ticket', 8 * HOUR_MS, 10 * HOUR_MS)),
		...Array.from({ length: burst }, () => happen('ticket', 9 * HOUR_MS, BAD.burstMs)),
		...Array.from({ length: EDITS_A_DAY }, () => happen('edit', 0, DAY_MS)),
	];
}

/** A week, of four days at least, with a bad day, an outage in working hours, another user of the key's budget, and a key that is rotated. */
function week(random: Random, scale: Scale, start: number): Happening[] {
	const at = (place: number, hour: number) => start + place * DAY_MS + hour * HOUR_MS;
	const days = Array.from({ length: scale.days }, (_, place) => day(random, scale, start + place * DAY_MS, place === 1));
	return [
		...days.flat(),
		{ at: at(0, 13), what: 'rotation', forMs: HOUR_MS / 2 },
		{ at: at(2, 10), what: 'outage', forMs: 2 * HOUR_MS },
		{ at: at(3, 11), what: 'crowd', forMs: HOUR_MS },
	];
}

/** Everything that happens in two weeks alike, in order, the same in every run. */
export function traffic(scale: Scale): Happening[] {
	const random = new Random(20_261_128);
	return [0, 1].flatMap((number) => week(random, scale, number * scale.days * DAY_MS)).sort((a, b) => a.at - b.at);
}
