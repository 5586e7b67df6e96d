import type { Switches } from './switches';

const HOUR = 3_600_000;

/** The requests of the last 60 minutes, over everything that integrates with the database. */
export class Usage {
	private times: number[] = [];

	constructor(
		private readonly switches: Switches,
		private readonly now: () => number,
	) {}

	/** Counts a request. Returns the share of the threshold used before it; `null` where it is refused. */
	admit(): number | null {
		const { requestThreshold } = this.switches;
		const used = this.count();
		if (used >= requestThreshold) return null;
		this.times.push(this.now());
		return used / requestThreshold;
	}

	/** How many requests count now. */
	count(): number {
		const start = this.now() - HOUR;
		if (this.times[0] <= start) this.times = this.times.filter((at) => at > start);
		return this.times.length;
	}

	/** Requests of the MSP's other integrations, made just now. */
	addOthers(requests: number): void {
		for (let count = 0; count < requests; count++) this.times.push(this.now());
	}
}
