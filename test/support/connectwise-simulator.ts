import axios, { type AxiosInstance } from 'axios';

import {
	startConnectWiseSimulator,
	type ConnectWiseOptions,
	type ConnectWiseSimulator,
} from '../../simulators/connectwise';

/** Base64 of `company+public:private`, as ConnectWise documents it. */
export function basicAuth(companyId: string, publicKey: string, privateKey: string): string {
	return `Basic ${Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64')}`;
}

export interface ConnectWiseBench {
	sim: ConnectWiseSimulator;
	/** Speaks to the API with the right credentials; answers with any status. */
	api: AxiosInstance;
	/** Speaks to the server without credentials. */
	anonymous: AxiosInstance;
	close(): Promise<void>;
}

/** A ConnectWise simulator and the means to ask it over real HTTP. */
export async function connectWiseBench(options: ConnectWiseOptions = {}): Promise<ConnectWiseBench> {
	const sim = await startConnectWiseSimulator({ callbackDelays: [1, 1], ...options });
	const { companyId, publicKey, privateKey, clientId } = sim.credentials;
	const headers = { Authorization: basicAuth(companyId, publicKey, privateKey), clientId };
	const common = { validateStatus: () => true, maxRedirects: 0 };
	return {
		sim,
		api: axios.create({ ...common, baseURL: sim.apiBase, headers }),
		anonymous: axios.create({ ...common, baseURL: sim.url }),
		close: async () => await sim.close(),
	};
}
