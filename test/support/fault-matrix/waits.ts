import { sleep } from 'n8n-workflow';
import { clock, patience } from '../../../nodes/shared/clock';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import { ScaledClock } from '../scaled-clock';
import { SkippingClock } from '../skipping-clock';

const HASTE = 300;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
let passed = 0;

const skipping = new SkippingClock(Date.now());

/** Makes the nodes skip every pause, of retries and of rate limits; servers are still waited for. Lasts as long as the process. */
export function skipPauses(): void {
	Object.assign(clock, {
		now: () => {
			// Time passes for the rest of the world too.
			skipping.pass(0.001);
			return skipping.now();
		},
		sleep: async (ms: number) => await skipping.sleep(ms),
	});
}

/** Lets more time pass for the nodes than any service asks to wait. */
export function letTimePass(): void {
	skipping.pass(2 * 3600);
	passed += 2 * HOUR_MS;
}

/** Makes pauses short instead, for what has many requests under way at once: skipped time would run out on those that wait. */
export function hastenPauses(): void {
	const hasty = new ScaledClock(HASTE);
	// From the beginning of the simulators' day: hasty hours stay within it, as plans and sections carry dates.
	const ahead = hasty.now() - Math.floor(Date.now() / DAY_MS) * DAY_MS;
	Object.assign(clock, {
		now: () => hasty.now() - ahead + passed,
		sleep: async (ms: number, signal?: AbortSignal) => await hasty.sleep(ms, signal),
	});
}

/**
 * Makes the nodes' patience with a server end shortly after the server began not to answer, and not before: nobody waits, and no
 * slow machine is taken for a silent server.
 */
export function losePatienceWith(faults: Pick<FaultSwitches, 'take'>): void {
	let strikes = 0;
	const { take } = faults;
	faults.take = (method, path) => {
		const fault = take.call(faults, method, path);
		if (fault && /^(?:silence|stall|drip)$/.test(fault.kind)) strikes += 1;
		return fault;
	};
	Object.assign(patience, {
		sleep: async (_: number, signal?: AbortSignal) => {
			const before = strikes;
			while (strikes === before) await sleep(5, signal);
			await sleep(40, signal);
		},
	});
}
