import axios, { type AxiosError } from 'axios';
import type { Clock } from '../../src/http/clock';
import {
	type ByteStream,
	type HttpRequest,
	type HttpResponse,
	LARGEST_ANSWER,
	TOO_BIG,
	type Transport,
	TransportError,
} from '../../src/http/transport';
import { delay } from './platform';

const DEFAULT_TIMEOUT_MS = 60_000;

/** Failures before a byte of the request is out. */
const NEVER_SENT: ReadonlySet<string> = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ERR_INVALID_URL',
]);

const RESPONSE_TYPES = { text: 'text', binary: 'arraybuffer', stream: 'stream' } as const;

const CODES: Record<string, string> = { ECONNABORTED: 'ETIMEDOUT', ERR_CANCELED: 'CANCELLED' };

/** Real time, for scripts and tests outside n8n. */
export const nodeClock: Clock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		await delay(ms, undefined, { signal });
	},
};

/**
 * The domain's transport outside n8n: follows no redirect, throws for no status, hands bodies over as they are.
 * @param credential headers that authenticate, such as `{ 'x-api-key': key }`
 */
export function axiosTransport(credential: Record<string, string> = {}): Transport {
	return async (request) => {
		try {
			return await send(request, credential);
		} catch (error) {
			throw asTransportError(error as AxiosError);
		}
	};
}

async function send(request: HttpRequest, credential: Record<string, string>): Promise<HttpResponse> {
	const { body } = request;
	const raw = typeof body === 'string' || Buffer.isBuffer(body);
	const headers: Record<string, string> = {
		...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
		...lowerCased(request.headers),
		...(request.authenticate === false ? {} : credential),
	};
	const response = await axios.request<string | Buffer | ByteStream>({
		method: request.method,
		url: request.url,
		headers,
		data: body === undefined || raw ? body : JSON.stringify(body),
		timeout: request.timeoutMs ?? DEFAULT_TIMEOUT_MS,
		signal: request.signal,
		maxRedirects: 0,
		maxContentLength: LARGEST_ANSWER,
		maxBodyLength: Infinity,
		validateStatus: () => true,
		responseType: RESPONSE_TYPES[request.responseType ?? 'text'],
		transformResponse: (data: unknown) => data,
		transformRequest: (data: unknown) => data,
	});
	const answered = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
	const answer = { status: response.status, headers: Object.fromEntries(answered) as Record<string, string> };
	const { data } = response;
	if (typeof data === 'string' || Buffer.isBuffer(data)) return { ...answer, body: data };
	return { ...answer, body: '', stream: data };
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** axios's error holds the request and with it the key: only the code leaves. */
function asTransportError({ code, cause, message }: AxiosError): TransportError {
	if (message.startsWith('maxContentLength')) return new TransportError(`No answer (${TOO_BIG}).`, TOO_BIG, true);
	const original = code ?? (cause as { code?: string } | undefined)?.code ?? 'ERR_NETWORK';
	const name = CODES[original] ?? original;
	return new TransportError(`No answer (${name}).`, name, !NEVER_SENT.has(name));
}
