import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { version } from '../../package.json';
import { type ByteStream, type HttpRequest, type HttpResponse, type Transport, TransportError } from '../../src/http/transport';
import type { NodeContext } from './context';

const USER_AGENT = `n8n-nodes-itglue/${version}`;
const DEFAULT_TIMEOUT_MS = 60_000;

/** Codes of failures that happen before a byte of the request is out: name look-up, connecting, TLS. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EPROTO',
	'ERR_INVALID_URL',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Other libraries' names for what Node calls something else. */
const CODE_ALIASES: Record<string, string> = { ECONNABORTED: 'ETIMEDOUT', ERR_CANCELED: 'CANCELLED' };

/** n8n's names for how a body is handed over. */
const ENCODINGS = { text: 'text', binary: 'arraybuffer', stream: 'stream' } as const;

/** The credential the transport authenticates with. */
export interface TransportCredential {
	/** Credential type name, such as `itGlueApi`. */
	type: string;
	/** Decrypted for the item at hand; n8n would otherwise resolve the credential's expressions for the first item. */
	data: ICredentialDataDecryptedObject;
}

/**
 * Requests over n8n's own helper, so that the instance's proxies, TLS settings, egress rules and cancellation hold.
 * Redirects are never followed: n8n would deliver a key header to the other origin.
 */
export function n8nTransport(context: NodeContext, credential: TransportCredential): Transport {
	return async (request) => {
		if (request.signal?.aborted) throw cancelled();
		try {
			return await untilAborted(send(context, credential, request), request.signal);
		} catch (error) {
			throw asTransportError(error);
		}
	};
}

async function send(
	context: NodeContext,
	credential: TransportCredential,
	request: HttpRequest,
): Promise<HttpResponse> {
	// The helpers change the options they get, so every attempt has its own.
	const options = requestOptions(request, credential.data);
	const { helpers } = context;
	const response = (await (request.authenticate === false
		? helpers.httpRequest(options)
		: helpers.httpRequestWithAuthentication.call(context, credential.type, options, {
				credentialsDecrypted: { id: '', name: '', type: credential.type, data: structuredClone(credential.data) },
			}))) as { statusCode: number; headers: IDataObject; body: unknown };
	const answer = { status: response.statusCode, headers: plainHeaders(response.headers) };
	if (request.responseType === 'stream') return { ...answer, body: '', stream: response.body as ByteStream };
	return { ...answer, body: Buffer.isBuffer(response.body) ? response.body : String(response.body ?? '') };
}

function requestOptions(request: HttpRequest, credential: ICredentialDataDecryptedObject): IHttpRequestOptions {
	const headers: Record<string, string> = { ...request.headers };
	if (!hasHeader(headers, 'user-agent')) headers['User-Agent'] = USER_AGENT;
	const options: IHttpRequestOptions = {
		method: request.method,
		url: request.url,
		headers,
		timeout: request.timeoutMs ?? DEFAULT_TIMEOUT_MS,
		encoding: ENCODINGS[request.responseType ?? 'text'],
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	if (request.signal) options.abortSignal = request.signal;
	if (request.authenticate !== false) options.allowedDomains = allowedDomains(credential);
	if (request.body !== undefined) {
		// Serialised here: the helper drops empty arrays and objects, and a DELETE without its body is another request.
		options.body = isRaw(request.body) ? request.body : JSON.stringify(request.body);
		if (!hasHeader(headers, 'content-type')) headers['Content-Type'] = 'application/json; charset=utf-8';
	}
	return options;
}

/** n8n adds these two fields to every credential; programmatic nodes have to pass them on themselves. */
function allowedDomains(credential: ICredentialDataDecryptedObject): string | undefined {
	if (credential.allowedHttpRequestDomains !== 'domains') return undefined;
	return String(credential.allowedDomains ?? '').trim() || undefined;
}

function isRaw(body: unknown): body is string | Buffer {
	return typeof body === 'string' || Buffer.isBuffer(body);
}

function hasHeader(headers: Record<string, string>, name: string): boolean {
	return Object.keys(headers).some((key) => key.toLowerCase() === name);
}

function plainHeaders(headers: IDataObject): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);
}

/** In an execution n8n replaces the request's signal by the execution's own, so the caller's is observed here. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return await work;
	let onAbort: () => void = () => {};
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => reject(cancelled());
		signal.addEventListener('abort', onAbort, { once: true });
	});
	work.catch(() => {});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener('abort', onAbort);
	}
}

function cancelled(): TransportError {
	return new TransportError('The request was cancelled.', 'CANCELLED', true);
}

/**
 * n8n wraps what axios throws in a `NodeApiError`, whose cause holds the request's headers and with them the key: only
 * the code leaves. What is no network failure (a missing credential, a forbidden domain) is returned as it came.
 */
function asTransportError(error: unknown): unknown {
	if ((error as { name?: unknown } | null)?.name === 'TransportError') return error;
	const chain = causes(error);
	const code = chain.map(networkCode).find((candidate) => candidate !== undefined);
	if (code === undefined) return error;
	const name = CODE_ALIASES[code] ?? code;
	const connecting = chain.some((link) => link.syscall === 'connect' || link.syscall === 'getaddrinfo');
	return new TransportError(`No answer (${name}).`, name, !connecting && !NEVER_SENT.has(name));
}

interface ErrorLink {
	code?: unknown;
	httpCode?: unknown;
	syscall?: unknown;
	cause?: unknown;
}

function causes(error: unknown): ErrorLink[] {
	const chain: ErrorLink[] = [];
	for (let link = error as ErrorLink | null | undefined; link && chain.length < 5; link = link.cause as ErrorLink) {
		chain.push(link);
	}
	return chain;
}

function networkCode(link: ErrorLink): string | undefined {
	return [link.code, link.httpCode].find(
		(code): code is string => typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code),
	);
}
