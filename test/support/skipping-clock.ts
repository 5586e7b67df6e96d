/** Time that jumps over every wait, so that deliveries over real HTTP need not be waited for. */
export class SkippingClock {
	constructor(private time: number) {}

	now(): number {
		return this.time;
	}

	/** So that changes are apart without anyone waiting. */
	pass(seconds: number): void {
		this.time += seconds * 1000;
	}

	async sleep(milliseconds: number): Promise<void> {
		this.time += milliseconds;
	}
}
