import { sleep } from 'n8n-workflow';
import { clock, patience } from '../../../nodes/shared/clock';
import type { FaultSwitches } from '../../../simulators/shared/faults';
import { IdleClock } from '../idle-clock';

/** In the night of New York and of Greenwich: plans and sections carry dates, and the pauses of a day are shorter than it. */
const START = Date.parse('2026-06-01T06:00:00.000Z');

const idle = new IdleClock(START);

/**
 * Makes the nodes skip every pause, of retries and of rate limits, in the order in which they end; servers are still waited for,
 * however long they take. What runs on `clock` has the same time. Lasts as long as the process.
 */
export function skipPauses(): void {
	idle.rule({ clock, patience });
}

/** Lets more time pass for the nodes than any service asks to wait. */
export function letTimePass(): void {
	idle.pass(2 * 3600);
}

/**
 * Makes the nodes' patience with a server end once nothing but requests that are not answered is under way, and not before: nobody
 * waits, and no slow machine is taken for a silent server.
 * @param time that the nodes have, and `own` their patience: of another module registry where they are loaded in one
 */
export function losePatienceWith(faults: Pick<FaultSwitches, 'take'>, time = idle, own = patience): void {
	let silent = 0;
	const { take } = faults;
	faults.take = (method, path) => {
		const fault = take.call(faults, method, path);
		if (fault && /^(?:silence|stall|drip)$/.test(fault.kind)) silent += 1;
		return fault;
	};
	time.rulePatience(own, async (signal) => {
		while (silent < time.requests) await sleep(5, signal);
		// So that some of an answer that breaks off has come.
		await sleep(40, signal);
		silent -= 1;
	});
}
