/** One request as it reached the server. Header values that carry a secret are replaced by `[secret]`. */
export interface RecordedRequest {
	method: string;
	/** The path without its query. */
	path: string;
	/** The query as the server parsed it, brackets nested. */
	query: Record<string, unknown>;
	headers: Record<string, string>;
	/** Parsed JSON, or the raw text where it is not JSON; `undefined` without a body. */
	body: unknown;
	/** The answer's status; 0 where the connection was cut before one was sent. */
	status: number;
	/** The name of the key or account that was used; `null` for none or an unknown one. */
	keyName: string | null;
	/** Milliseconds, from the simulator's clock. */
	at: number;
}

/** Keeps every request, so that tests assert on what was really sent. */
export class RequestRecorder {
	readonly requests: RecordedRequest[] = [];

	/** @param secretHeaders lower-case names of headers whose values are never kept */
	constructor(private readonly secretHeaders: string[] = ['x-api-key', 'authorization', 'cookie']) {}

	/** Starts a record; the caller fills in body and status as they become known. */
	start(
		entry: Omit<RecordedRequest, 'headers' | 'body' | 'status'>,
		headers: Record<string, unknown>,
	): RecordedRequest {
		const record: RecordedRequest = { ...entry, headers: this.withoutSecrets(headers), body: undefined, status: 0 };
		this.requests.push(record);
		return record;
	}

	clear(): void {
		this.requests.length = 0;
	}

	private withoutSecrets(headers: Record<string, unknown>): Record<string, string> {
		const entries = Object.entries(headers).map(([name, value]): [string, string] => [
			name,
			this.secretHeaders.includes(name) ? '[secret]' : String(value),
		]);
		return Object.fromEntries(entries);
	}
}
