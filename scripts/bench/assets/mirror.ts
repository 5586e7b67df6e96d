import { axiosTransport, nodeClock } from '../../support/axios-transport';
import { type SeedData, startItGlueSimulator } from '../../../simulators/itglue';
import { createThrottle } from '../../../src/http/throttle';
import { createItGlueClient, type ItGlueClient, itGlueThrottleSettings } from '../../../src/itglue/client';
import { KnowledgeBase } from '../../../src/knowledge/base';
import type { Partition } from '../../../src/knowledge/partition';
import { ItGlueSource, ItGlueTenant } from '../../../src/knowledge/sources/itglue';

/** Organizations of a data set, mirrored the way n8n mirrors them: read over HTTP from the simulator. */
export interface Mirror {
	/** By the data set's id. */
	organization(seedId: string): Promise<Partition>;
	client: ItGlueClient;
	toSeed(id: string): string;
	close(): Promise<void>;
}

/** Serves a data set and mirrors it, one organization after the other as it is asked for. */
export async function mirrorOf(seed: SeedData | 'msp'): Promise<Mirror> {
	const simulator = await startItGlueSimulator({ seed });
	const throttle = createThrottle(itGlueThrottleSettings(), nodeClock);
	const transport = axiosTransport({ 'x-api-key': simulator.keys.full });
	const client = createItGlueClient({ baseUrl: simulator.url, transport, clock: nodeClock, throttle });
	const scope = new KnowledgeBase(nodeClock).scope('benchmark');
	const source = new ItGlueSource({ client, clock: nodeClock, tenant: new ItGlueTenant() });
	return {
		organization: async (seedId) => await scope.organization(simulator.ids.toItGlue(seedId), source),
		client,
		toSeed: (id) => simulator.ids.toSeed(id) ?? id,
		close: async () => await simulator.close(),
	};
}
