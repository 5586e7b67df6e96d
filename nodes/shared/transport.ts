import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { version } from '../../package.json';
import { concealed } from '../../src/http/conceal';
import { decodeText, readBody } from '../../src/http/read-body';
import { type ByteStream, type HttpRequest, type HttpResponse, type Transport, TransportError } from '../../src/http/transport';
import { patience } from './clock';
import { cancelSignal, type NodeContext } from './context';

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
	'HOSTNAME_MISMATCH',
	'INVALID_CA',
	'INVALID_PURPOSE',
]);

/** OpenSSL's names for certificates that are not accepted, and Node's for a server that speaks no TLS. */
const NO_TLS = /CERT|^UNABLE_TO_|^ERR_SSL_(?:WRONG_VERSION|\w*ALERT|UNSUPPORTED|NO_)/;

/** Other libraries' names for what Node calls something else. */
const CODE_ALIASES: Record<string, string> = { ECONNABORTED: 'ETIMEDOUT', ERR_CANCELED: 'CANCELLED' };

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
		const stop = new AbortController();
		const others = [request.signal, cancelSignal(context)].filter((signal) => signal !== undefined);
		const signal = AbortSignal.any([stop.signal, ...others]);
		try {
			return await inTime(send(context, credential, { ...request, signal }), timeoutOf(request));
		} catch (error) {
			stop.abort();
			throw others.some(({ aborted }) => aborted) ? cancelled() : asTransportError(error);
		}
	};
}

/** n8n's timeout is about silence; this one also ends an answer that drips for ever. */
async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
	const done = new AbortController();
	const late = async () => {
		await patience.sleep(2 * timeoutMs, done.signal).catch(() => new Promise(() => undefined));
		throw new TransportError('No answer (ETIMEDOUT).', 'ETIMEDOUT', true);
	};
	try {
		return await Promise.race([work, late()]);
	} finally {
		done.abort();
	}
}

async function send(
	context: NodeContext,
	credential: TransportCredential,
	request: HttpRequest & { signal: AbortSignal },
): Promise<HttpResponse> {
	// The helpers change the options they get, so every attempt has its own.
	const options = requestOptions(request, credential.data);
	const { helpers } = context;
	// In an execution n8n replaces the signal of the options by the one it gets here.
	const caller = Object.create(context, { getExecutionCancelSignal: { value: () => request.signal } }) as NodeContext;
	const response = (await (request.authenticate === false
		? helpers.httpRequest(options)
		: helpers.httpRequestWithAuthentication.call(caller as IExecuteFunctions, credential.type, options, {
				credentialsDecrypted: { id: '', name: '', type: credential.type, data: structuredClone(credential.data) },
			}))) as { statusCode: number; headers: IDataObject; body: unknown };
	const answer = { status: response.statusCode, headers: plainHeaders(response.headers) };
	const stream = response.body as ByteStream;
	if (request.responseType === 'stream') return { ...answer, body: '', stream };
	const body = await readBody(stream);
	const whole = { ...answer, body: request.responseType === 'binary' ? body : decodeText(body, answer.headers['content-type']) };
	const isSecret = request.asksForSecrets === true && answer.status < 300;
	return isSecret ? whole : concealed(whole, secretsOf(request, credential.data));
}

/** Fields of our credentials that hold a secret, or what comes close to one. */
const SECRET_FIELD = /key|secret|code$|client.?id/i;

/** What a server must not repeat in a refusal: the credential, and the token that was got for it. */
function secretsOf({ headers = {} }: HttpRequest, data: ICredentialDataDecryptedObject): string[] {
	const fields = Object.entries(data).filter(([name]) => SECRET_FIELD.test(name));
	const token = (headers.Authorization ?? '').replace(/^\w+ /, '');
	return [...fields.map(([, value]) => String(value ?? '')), token].map((secret) => secret.trim());
}

function requestOptions(request: HttpRequest, credential: ICredentialDataDecryptedObject): IHttpRequestOptions {
	const headers: Record<string, string> = { ...request.headers };
	if (!hasHeader(headers, 'user-agent')) headers['User-Agent'] = USER_AGENT;
	const options: IHttpRequestOptions = {
		method: request.method,
		url: request.url,
		headers,
		timeout: timeoutOf(request),
		// n8n sets no bound on an answer it takes in itself, and its timeout ends with the headers.
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	options.abortSignal = request.signal;
	if (request.authenticate !== false) options.allowedDomains = allowedDomains(credential);
	if (request.body !== undefined) {
		// Serialised here: the helper drops empty arrays and objects, and a DELETE without its body is another request.
		options.body = isRaw(request.body) ? request.body : JSON.stringify(request.body);
		if (!hasHeader(headers, 'content-type')) headers['Content-Type'] = 'application/json; charset=utf-8';
	}
	return options;
}

function timeoutOf({ timeoutMs = DEFAULT_TIMEOUT_MS }: HttpRequest): number {
	return timeoutMs;
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
	return new TransportError(`No answer (${name}).`, name, !connecting && !NEVER_SENT.has(name) && !NO_TLS.test(name));
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
		(code): code is string => typeof code === 'string' && /^[A-Z][A-Z_][A-Z0-9_]*$/.test(code),
	);
}
