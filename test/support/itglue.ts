import { ItGlueApi } from '../../credentials/ItGlueApi.credentials';
import { type ItGlueSimulator, type ItGlueSimulatorOptions, startItGlueSimulator } from '../../simulators/itglue';
import type { INodeParameters, INodeType } from 'n8n-workflow';
import { credential, type NodeResult, type NodeTest, runNode } from './engine';
import type { TestCredential } from './engine-credentials';

type KeyName = keyof ItGlueSimulator['keys'];

/** How a node runs otherwise than once, for one item, with the full key. */
export type MoreOfRun = Partial<NodeTest> & { key?: KeyName };

/** The IT Glue simulator with what node tests ask it for. */
export interface TestItGlue {
	simulator: ItGlueSimulator;
	/** The credential of a key of the simulator; the full one by default. */
	credentials(key?: KeyName): Record<string, TestCredential>;
	/** Runs a node against the simulator. */
	run(type: INodeType, parameters: INodeParameters, more?: MoreOfRun): Promise<NodeResult>;
	/** Requests as `GET /path?query`, query sorted and decoded, since the last `clear`. */
	sent(): string[];
	clear(): void;
	/** Ids of the records of a type, in the data set's order. */
	ids(type: string): string[];
}

export async function startItGlue(options: ItGlueSimulatorOptions = {}): Promise<TestItGlue> {
	const simulator = await startItGlueSimulator(options);
	const credentials = (key: KeyName = 'full') =>
		credential(ItGlueApi, { apiKey: simulator.keys[key], region: 'custom', customBaseUrl: simulator.url });
	return {
		simulator,
		credentials,
		run: async (type, parameters, { key, ...more } = {}) =>
			await runNode({ type, parameters, credentials: credentials(key), ...more }),
		sent: () =>
			simulator.requests.map(({ method, path, query }) => {
				const pairs = flattened(query).sort();
				return `${method} ${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
			}),
		clear: () => simulator.clearRequests(),
		ids: (type) => simulator.database.all(type).map(({ id }) => id),
	};
}

function flattened(value: Record<string, unknown>, prefix = ''): string[] {
	return Object.entries(value).flatMap(([key, inner]) => {
		const name = prefix ? `${prefix}[${key}]` : key;
		return typeof inner === 'object' && inner !== null
			? flattened(inner as Record<string, unknown>, name)
			: [`${name}=${String(inner)}`];
	});
}
