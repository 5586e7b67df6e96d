/** Time that jumps over every wait, so that deliveries over real HTTP need not be waited for. */
export class SkippingClock {
	constructor(private time: number) {}

	now(): number {
		return this.time;
	}

	async sleep(milliseconds: number): Promise<void> {
		this.time += milliseconds;
	}
}
