import { axiosTransport } from '../../scripts/support/axios-transport';
import type { HaloPsaSimulator } from '../../simulators/halopsa';
import { ThrottleRegistry } from '../../src/http/throttle-registry';
import { HaloMemories, HaloPsaClient, type HaloPsaOptions } from '../../src/psa/halopsa/client';
import { type HaloAccount, TokenStore } from '../../src/psa/halopsa/token';
import { HastyClock } from './connectwise-client';

/** What the simulator's API application was given, with the scopes a workflow with a webhook needs. */
export function haloAccount(sim: HaloPsaSimulator, changes: Partial<HaloAccount> = {}): HaloAccount {
	const { clientId, clientSecret, tenant } = sim.credentials;
	return { url: sim.url, tenant, clientId, clientSecret, scope: 'edit:tickets read:customers read:assets admin', ...changes };
}

/** The client under test against the simulator, over real HTTP, with tokens and memories of its own. */
export function haloClient(
	sim: HaloPsaSimulator,
	{ account, ...options }: Partial<Omit<HaloPsaOptions, 'account'>> & { account?: Partial<HaloAccount> } = {},
): HaloPsaClient {
	const clock = options.clock ?? new HastyClock();
	return new HaloPsaClient({
		account: haloAccount(sim, account),
		transport: axiosTransport(),
		clock,
		throttles: new ThrottleRegistry(),
		tokens: new TokenStore(clock),
		memories: new HaloMemories(),
		...options,
	});
}
