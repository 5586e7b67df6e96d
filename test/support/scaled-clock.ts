import type { Clock } from '../../src/http/clock';
import { sleep } from 'n8n-workflow';

/** Every instance in the process agrees on the time, so that modules loaded afresh do not fall out of it. */
const ORIGIN = Math.floor(performance.timeOrigin);

/** Time that runs faster: limits that are counted in minutes are met in seconds, with everything still in real order. */
export class ScaledClock implements Clock {
	constructor(private readonly factor: number) {}

	now(): number {
		return Math.floor(ORIGIN + (Date.now() - ORIGIN) * this.factor);
	}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		await sleep(Math.ceil(ms / this.factor), signal);
	}
}
