import { createHash } from 'crypto';
import type { Clock } from './clock';
import { createThrottle } from './throttle';
import type { Throttle, ThrottleSettings } from './throttle-contract';

export interface ThrottleRequest {
	/** The service's address: the host part counts, as a key's budget is the host's. */
	baseUrl: string;
	/** The API key, or whatever the service counts by. Only a short hash of it is kept. */
	secret: string;
	settings: ThrottleSettings;
	clock: Clock;
	random?: () => number;
}

/** Throttles kept before idle ones are forgotten. */
const COMFORTABLE_SIZE = 200;

/** One throttle a key and host, so that all nodes and executions of a process share the key's budget. */
export class ThrottleRegistry {
	private readonly throttles = new Map<string, Throttle>();

	/** The key's throttle. Asking again with other settings changes them for everyone and keeps what is counted. */
	get({ baseUrl, secret, settings, clock, random }: ThrottleRequest): Throttle {
		const name = keyFingerprint(baseUrl, secret);
		const known = this.throttles.get(name);
		if (known) {
			known.configure(settings);
			return known;
		}
		if (this.throttles.size >= COMFORTABLE_SIZE) this.forgetIdle();
		const throttle = createThrottle(settings, clock, random);
		this.throttles.set(name, throttle);
		return throttle;
	}

	private forgetIdle(): void {
		for (const [name, throttle] of this.throttles) {
			if (throttle.idle) this.throttles.delete(name);
		}
	}
}

/** The registry of this process: what makes two nodes with the same credential one client to the service. */
export const processThrottles = new ThrottleRegistry();

/** This process's part of a limit that several processes share, at least 1. */
export function shareOfLimit(limit: number, processes: number): number {
	return Math.max(1, Math.floor(limit / Math.max(1, processes)));
}

/** Names a key at a host without telling the key: what is held per key is filed under it. */
export function keyFingerprint(baseUrl: string, secret: string): string {
	const { host } = new URL(baseUrl);
	return `${host}#${createHash('sha256').update(`${host}\n${secret}`).digest('hex').slice(0, 16)}`;
}
