import { sleep } from 'n8n-workflow';
import { clock, patience } from '../../../nodes/shared/clock';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import { IdleClock } from '../idle-clock';

const HOUR_MS = 3_600_000;

/** In the night of New York and of Greenwich: plans and sections carry dates, and the pauses of a day are shorter than it. */
const START = Date.parse('2026-06-01T06:00:00.000Z');

const idle = new IdleClock(START);

/**
 * Makes the nodes skip every pause, of retries and of rate limits, in the order in which they end; servers are still waited for,
 * however long they take. What runs on `clock` has the same time. Lasts as long as the process.
 */
export function skipPauses(): void {
	Object.assign(clock, { now: () => idle.now(), sleep: async (ms: number, signal?: AbortSignal) => await idle.sleep(ms, signal) });
	waitForServers(async () => await new Promise(() => undefined));
}

/** Lets more time pass for the nodes than any service asks to wait. */
export async function letTimePass(): Promise<void> {
	await idle.advance(2 * HOUR_MS);
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
	waitForServers(async (signal) => {
		const before = strikes;
		while (strikes === before) await sleep(5, signal);
		await sleep(40, signal);
	});
}

/** Patience lasts as long as a request is under way. */
function waitForServers(until: (signal: AbortSignal) => Promise<void>): void {
	Object.assign(patience, {
		sleep: async (_: number, signal: AbortSignal) => {
			idle.duringRequest(signal);
			await until(signal);
		},
	});
}
