import axios, { type AxiosInstance, type AxiosResponse } from 'axios';

import { startHaloPsaSimulator, type HaloPsaOptions, type HaloPsaSimulator } from '../../simulators/halopsa';

export interface TokenAnswer {
	access_token: string;
	token_type: string;
	expires_in: number;
	scope: string;
	refresh_token?: string;
	error?: string;
}

export interface HaloPsaBench {
	sim: HaloPsaSimulator;
	/** Speaks to the API with a token of the scope `all`; answers with any status. */
	api: AxiosInstance;
	/** Speaks to the server without a token. */
	anonymous: AxiosInstance;
	/** Asks for a token, with the right credentials unless told otherwise; a field set to `undefined` is left out. */
	token(fields?: Record<string, string | undefined>, query?: string): Promise<AxiosResponse<TokenAnswer>>;
	/** Speaks to the API with a token of its own, of these scopes. */
	apiWith(scope: string | undefined): Promise<AxiosInstance>;
	close(): Promise<void>;
}

/** A HaloPSA simulator and the means to ask it over real HTTP. */
export async function haloPsaBench(options: HaloPsaOptions = {}): Promise<HaloPsaBench> {
	const sim = await startHaloPsaSimulator(options);
	const common = { validateStatus: () => true, maxRedirects: 0 };
	const anonymous = axios.create({ ...common, baseURL: sim.url });
	const token: HaloPsaBench['token'] = async (fields = {}, query = '') => {
		const { clientId: client_id, clientSecret: client_secret } = sim.credentials;
		const all = { grant_type: 'client_credentials', client_id, client_secret, scope: 'all', ...fields };
		const form = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
		return await anonymous.post<TokenAnswer>(`/auth/token${query}`, new URLSearchParams(form));
	};
	const apiWith = async (scope: string | undefined) => {
		const { data } = await token({ scope });
		const headers = { Authorization: `Bearer ${data.access_token}` };
		return axios.create({ ...common, baseURL: sim.apiBase, headers });
	};
	return { sim, api: await apiWith('all'), anonymous, token, apiWith, close: async () => await sim.close() };
}
