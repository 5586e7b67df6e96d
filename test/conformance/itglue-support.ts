import axios, { type AxiosInstance, type AxiosResponse } from 'axios';

import { startItGlueSimulator, type ItGlueSimulator, type ItGlueSimulatorOptions } from '../../simulators/itglue';

export type { ItGlueSimulator };

export const NOW = Date.parse('2026-11-20T09:00:00.000Z');
export const MEDIA_TYPE = 'application/vnd.api+json';

/** A clock that only moves when told to. */
export function manualClock(start = NOW) {
	let now = start;
	return { now: () => now, advance: (ms: number) => void (now += ms) };
}

/** A plain HTTP client: no status is an error, redirects are not followed. */
export function client(sim: ItGlueSimulator, key: string | undefined = sim.keys.full): AxiosInstance {
	const auth = key === '' ? {} : { 'x-api-key': key };
	return axios.create({
		baseURL: sim.url,
		headers: auth,
		maxRedirects: 0,
		validateStatus: () => true,
	});
}

/** A write with the JSON:API media type. */
export async function send(
	api: AxiosInstance,
	method: 'POST' | 'PATCH' | 'DELETE',
	url: string,
	data?: unknown,
	contentType = MEDIA_TYPE,
): Promise<AxiosResponse> {
	const body = data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data);
	return await api.request({
		method,
		url,
		data: body,
		headers: body === undefined ? {} : { 'content-type': contentType },
	});
}

export const one = (type: string, attributes: object) => ({ data: { type, attributes } });

/** The unknown-route page, as against an error of the application. */
export function isNotFoundPage(response: AxiosResponse): boolean {
	return response.status === 404 && String(response.headers['content-type']).startsWith('text/html');
}

export const start = async (options: ItGlueSimulatorOptions = {}): Promise<ItGlueSimulator> =>
	await startItGlueSimulator({ clock: () => NOW, ...options });

interface Served {
	id: string;
	type: string;
	attributes: Record<string, unknown>;
}

export const dataOf = (response: AxiosResponse): Served[] => response.data.data as Served[];
export const namesOf = (response: AxiosResponse): unknown[] =>
	dataOf(response).map(({ attributes }) => attributes.name);
export const firstError = (response: AxiosResponse): Record<string, unknown> => response.data.errors[0];
