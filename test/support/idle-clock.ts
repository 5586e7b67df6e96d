import { nextTurn } from '../../scripts/support/platform';
import type * as nodesOwn from '../../nodes/shared/clock';
import { VirtualClock } from './virtual-clock';

/** What a request takes, on every machine. */
const REQUEST_MS = 1;

/**
 * Time of something that talks to real servers. It stands still while one of them is waited for, and else jumps to the end of the
 * next pause: nothing waits for it, and on no machine does it run out.
 */
export class IdleClock extends VirtualClock {
	private underWay = 0;
	private readonly answered: Array<() => void> = [];
	private isFlowing = false;

	/**
	 * Makes it the time of the nodes, which then wait for servers as long as it takes.
	 * @param own of the module registry that the nodes are loaded in
	 */
	rule({ clock, patience }: typeof nodesOwn): void {
		Object.assign(clock, { now: () => this.now(), sleep: async (ms: number, signal?: AbortSignal) => await this.sleep(ms, signal) });
		this.rulePatience(patience, async () => await new Promise(() => undefined));
	}

	/**
	 * Makes the nodes wait for a server until something else ends. They begin to with every request, and stop when it is done.
	 * @param end resolves when they wait no longer
	 */
	rulePatience(patience: typeof nodesOwn.patience, end: (signal: AbortSignal) => Promise<void>): void {
		Object.assign(patience, {
			sleep: async (_: number, signal: AbortSignal) => {
				this.duringRequest(signal);
				await end(signal);
			},
		});
	}

	/** Requests that are under way. */
	get requests(): number {
		return this.underWay;
	}

	pass(seconds: number): void {
		this.time += 1000 * seconds;
	}

	private duringRequest(over: AbortSignal): void {
		this.underWay += 1;
		over.addEventListener('abort', () => {
			this.underWay -= 1;
			this.time += REQUEST_MS;
			for (const goOn of this.answered.splice(0)) goOn();
		});
	}

	override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		const over = super.sleep(ms, signal);
		void this.flow();
		await over;
	}

	private async flow(): Promise<void> {
		if (this.isFlowing) return;
		this.isFlowing = true;
		while (this.pending > 0) {
			await nextTurn();
			if (this.underWay > 0) await new Promise<void>((goOn) => void this.answered.push(goOn));
			else if (this.pending > 0) await this.next();
		}
		this.isFlowing = false;
	}
}
