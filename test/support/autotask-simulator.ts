import axios, { type AxiosInstance } from 'axios';

import { startAutotaskSimulator, type AutotaskOptions, type AutotaskSimulator } from '../../simulators/autotask';

export interface AutotaskBench {
	sim: AutotaskSimulator;
	/** Speaks to the API with the right credentials; answers with any status. */
	api: AxiosInstance;
	/** Speaks to the server without credentials. */
	anonymous: AxiosInstance;
	/** Every record of an entity that matches the filter; one page. */
	query<T = Record<string, unknown>>(entity: string, ...filter: object[]): Promise<T[]>;
	close(): Promise<void>;
}

/** The three headers Autotask documents. */
export function autotaskHeaders({ userName, secret, integrationCode }: AutotaskSimulator['credentials']) {
	return { UserName: userName, Secret: secret, ApiIntegrationCode: integrationCode };
}

/** An Autotask simulator and the means to ask it over real HTTP. */
export async function autotaskBench(options: AutotaskOptions = {}): Promise<AutotaskBench> {
	const sim = await startAutotaskSimulator({ deliveryDelays: [1, 1, 1, 1], ...options });
	const common = { validateStatus: () => true, maxRedirects: 0 };
	const api = axios.create({ ...common, baseURL: sim.apiBase, headers: autotaskHeaders(sim.credentials) });
	return {
		sim,
		api,
		anonymous: axios.create({ ...common, baseURL: sim.url }),
		query: async <T>(entity: string, ...filter: object[]) => {
			const { status, data } = await api.post<{ items: T[] }>(`/${entity}/query`, { filter });
			if (status !== 200) throw new Error(`${entity}: ${status} ${JSON.stringify(data)}`);
			return data.items;
		},
		close: async () => await sim.close(),
	};
}
