export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One HTTP request, complete but for the authentication, which the transport adds. */
export interface HttpRequest {
	method: HttpMethod;
	/** Absolute URL, query string included and already encoded. */
	url: string;
	headers?: Record<string, string>;
	/** A plain value is sent as JSON; `undefined` sends no body. */
	body?: unknown;
	/** Milliseconds until the transport gives up with a `TransportError`. */
	timeoutMs?: number;
	signal?: AbortSignal;
	/**
	 * `false` for URLs outside the API (signed downloads, webhook keys): the transport then adds no credential.
	 * Defaults to `true`.
	 */
	authenticate?: boolean;
	/** Asks for secrets, so that one of our own may stand in the answer; else it is taken out. */
	asksForSecrets?: boolean;
	/**
	 * `binary` answers with a Buffer in `body`; `text` (the default) with the undecoded text; `stream` as soon as the headers
	 * are there, with the body in `stream`, which has to be read or let go of.
	 */
	responseType?: 'text' | 'binary' | 'stream';
}

/** Bytes as they arrive; what n8n gives is a stream of Node's. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Bytes of an answer that are still taken in, unpacked: far above 1000 records of anything but whole documents. */
export const LARGEST_ANSWER = 64 * 1024 * 1024;

/** The code of the `TransportError` about an answer that is larger. */
export const TOO_BIG = 'TOO_BIG';

/** Any answer of the server, whatever its status. Header names are lower case. */
export interface HttpResponse {
	status: number;
	headers: Record<string, string>;
	/** Empty where the body is in `stream`. */
	body: string | Buffer;
	stream?: ByteStream;
}

/**
 * Sends one request once: no retries, no redirects followed, no exception for an HTTP error status.
 * Rejects with a `TransportError` only where no complete answer arrived: `TOO_BIG` for one that was let go of because it
 * had more than `LARGEST_ANSWER` bytes.
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** No answer: the connection was refused, reset, timed out, or cancelled. Holds no headers, so no secret. */
export class TransportError extends Error {
	override readonly name = 'TransportError';

	constructor(
		message: string,
		/** Node's or axios's code, such as ECONNREFUSED, ECONNRESET, ETIMEDOUT; CANCELLED for an aborted request. */
		readonly code: string,
		/** Whether the server can have seen the request: only `false` makes repeating a create safe. */
		readonly maybeSent: boolean,
	) {
		super(message);
	}
}

/** How many requests were sent, repetitions included. */
export interface RequestCount {
	sent: number;
}

/** The transport, counting what it sends. */
export function countedTransport(transport: Transport, count: RequestCount): Transport {
	return async (request) => {
		count.sent += 1;
		return await transport(request);
	};
}
