import { axiosTransport } from '../../scripts/support/axios-transport';
import type { ConnectWiseSimulator } from '../../simulators/connectwise';
import type { Clock } from '../../src/http/clock';
import { ThrottleRegistry } from '../../src/http/throttle-registry';
import type { Transport } from '../../src/http/transport';
import type { ConnectWiseApiOptions } from '../../src/psa/connectwise/api';
import { ConnectWisePsaClient } from '../../src/psa/connectwise/client';
import { CodebaseCache } from '../../src/psa/connectwise/codebase';
import { basicAuth } from './connectwise-simulator';

/** Real time, but nobody waits: what would take seconds between attempts takes none. */
export class HastyClock implements Clock {
	readonly slept: number[] = [];
	private skipped = 0;

	now(): number {
		return Date.now() + this.skipped;
	}

	async sleep(ms: number, signal?: AbortSignal): Promise<void> {
		// The throttle's alarm for the far end of its patience: it must not ring while requests are under way.
		if (ms > 60_000) return await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
		this.slept.push(ms);
		this.skipped += ms;
	}
}

/** A transport with the simulator's credentials, or others. */
export function connectWiseTransport(sim: ConnectWiseSimulator, changes: Partial<Record<'privateKey' | 'clientId', string>> = {}): Transport {
	const { companyId, publicKey, privateKey, clientId } = { ...sim.credentials, ...changes };
	return axiosTransport({ Authorization: basicAuth(companyId, publicKey, privateKey), clientId });
}

/** The client under test against the simulator, over real HTTP, with caches of its own. */
export function connectWiseClient(sim: ConnectWiseSimulator, options: Partial<ConnectWiseApiOptions> = {}): ConnectWisePsaClient {
	const { companyId, publicKey } = sim.credentials;
	return new ConnectWisePsaClient({
		account: { host: sim.url, companyId, publicKey },
		transport: connectWiseTransport(sim),
		clock: new HastyClock(),
		throttles: new ThrottleRegistry(),
		codebases: new CodebaseCache(),
		...options,
	});
}
