import { axiosTransport } from '../../scripts/support/axios-transport';
import type { AutotaskSimulator } from '../../simulators/autotask';
import { ThrottleRegistry } from '../../src/http/throttle-registry';
import type { Transport } from '../../src/http/transport';
import { type AutotaskOptions, AutotaskPsaClient } from '../../src/psa/autotask/client';
import { AutotaskMemories } from '../../src/psa/autotask/memory';
import type { AutotaskZone } from '../../src/psa/autotask/zone';
import { LookUpCache } from '../../src/psa/look-up-cache';
import { autotaskHeaders } from './autotask-simulator';
import { HastyClock } from './connectwise-client';

/** A transport with the simulator's credentials, or others. */
export function autotaskTransport(sim: AutotaskSimulator, changes: Partial<AutotaskSimulator['credentials']> = {}): Transport {
	return axiosTransport(autotaskHeaders({ ...sim.credentials, ...changes }));
}

/** The client under test against the simulator, over real HTTP, with caches of its own. */
export function autotaskClient(sim: AutotaskSimulator, options: Partial<AutotaskOptions> = {}): AutotaskPsaClient {
	const { userName, integrationCode } = sim.credentials;
	return new AutotaskPsaClient({
		account: { userName, integrationCode, address: sim.url },
		transport: autotaskTransport(sim),
		clock: new HastyClock(),
		throttles: new ThrottleRegistry(),
		zones: new LookUpCache<AutotaskZone>(),
		budgets: new Map(),
		memories: new AutotaskMemories(),
		...options,
	});
}
