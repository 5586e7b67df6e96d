/** What a process holds at the end of a day, after the collector ran. */
export interface Sample {
	/** 1 or 2. */
	week: number;
	heapBytes: number;
	/** Alarms somebody waits for. */
	alarms: number;
	/** What keeps Node's event loop alive. */
	handles: number;
	/** Open files and sockets, idle connections among them; 0 where the system does not say. */
	descriptors: number;
	/** Of the trigger's static data. */
	storedBytes: number;
}

export type Held = Exclude<keyof Sample, 'week' | 'storedBytes'>;

/** The most that the second week may hold, relative to the first. */
const MOST: Record<Held, number> = { heapBytes: 1.1, alarms: 1.25, handles: 1.25, descriptors: 1.25 };

/** The ledger grows to its bound, which a week does not fill: 1,800 events and 200 tickets handed on, of some 25 bytes each. */
const MOST_STORED = 64 * 1024;

export interface Verdict {
	/** Mean of the second week over mean of the first. */
	ratios: Record<Held, number>;
	/** What grew, in words; empty where all is flat. */
	grown: string[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Compares the weeks; each needs a day at least. */
export function verdictOn(samples: readonly Sample[]): Verdict {
	const inWeek = (number: number, held: Held) => samples.filter(({ week }) => week === number).map((sample) => sample[held]);
	const names = Object.keys(MOST) as Held[];
	// One more of each, so that a few instead of none are no infinity.
	const ratioOf = (held: Held) => (mean(inWeek(2, held)) + 1) / (mean(inWeek(1, held)) + 1);
	const ratios = Object.fromEntries(names.map((held) => [held, ratioOf(held)])) as Record<Held, number>;
	const grown = names
		.filter((held) => !(ratios[held] <= MOST[held]))
		.map((held) => `${held}: ${ratios[held].toFixed(2)} times the first week's, at most ${MOST[held]}`);
	const stored = Math.max(...samples.map(({ storedBytes }) => storedBytes));
	return { ratios, grown: stored <= MOST_STORED ? grown : [...grown, `storedBytes: ${stored}, at most ${MOST_STORED}`] };
}
