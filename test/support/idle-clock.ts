import { nextTurn } from '../../scripts/support/platform';
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

	/** @param over aborts when the request is done */
	duringRequest(over: AbortSignal): void {
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
