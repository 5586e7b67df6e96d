import type { Clock } from '../../http/clock';
import { createDispatch, type Dispatch, type DispatchOptions } from '../../http/dispatch';
import { ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import { processThrottles, type ThrottleRegistry } from '../../http/throttle-registry';
import type { HttpMethod, HttpRequest, HttpResponse, Transport } from '../../http/transport';
import { asServiceError, isMovedCodebase, SERVICE } from './errors';
import { CodebaseCache, processCodebases } from './codebase';
import type { Condition } from './conditions';
import { incompleteList } from '../incomplete-list';
import { isRecordAt, isWireRecord, type WireRecord } from '../../http/wire-record';
import { apiBase, type ConnectWiseSite, parseSite } from './site';

/** Who asks which ConnectWise PSA. The private key and the client id are the transport's business. */
export interface ConnectWiseAccount {
	/** Host as the user typed it: `na.myconnectwise.net`, `psa.example.com`. */
	host: string;
	/** The company id people log in with. */
	companyId: string;
	publicKey: string;
}

export interface ConnectWiseApiOptions extends Pick<DispatchOptions, 'lane' | 'maxWaitMs' | 'signal' | 'onLimit'> {
	account: ConnectWiseAccount;
	/** Adds the headers `Authorization` and `clientId`. */
	transport: Transport;
	clock: Clock;
	random?: () => number;
	throttles?: ThrottleRegistry;
	codebases?: CodebaseCache;
}

export interface ListQuery {
	conditions?: Condition;
	/** Of one array field of the record: one of its elements meets them. */
	childConditions?: Condition;
	/** A field and `asc` or `desc`. */
	orderBy?: string;
	/** Names of the fields to answer with; all where absent. */
	fields?: string[];
	/** Records a page, at most 1000. */
	pageSize?: number;
}

/** ConnectWise publishes no number, but says that more than 1000 requests a minute are likely to be throttled. */
const THROTTLE = { limit: 1000, windowMs: 60_000, maxInFlight: 5 };

/** Waiting longer than this for one request helps no ticket. */
const MAX_WAIT_MS = 300_000;

/** The newest model this package was written against; ConnectWise keeps serving it for about a year after a change. */
const ACCEPT = 'application/vnd.connectwise.com+json; version=2025.16';

/** URLs stay below the 2000 characters ConnectWise asks for; longer conditions go into the body of a search. */
const LONGEST_URL = 1800;

const LARGEST_PAGE = 1000;

/** ConnectWise PSA's REST API 3.0: base URL, paging and errors; it knows no record types. */
export class ConnectWiseApi {
	readonly site: ConnectWiseSite;
	readonly account: ConnectWiseAccount;
	private readonly dispatch: Dispatch;
	private readonly codebases: CodebaseCache;

	/** @throws InputError for a host that is none or not https */
	constructor(private readonly options: ConnectWiseApiOptions) {
		this.account = options.account;
		this.site = parseSite(options.account.host);
		this.codebases = options.codebases ?? processCodebases;
		const { transport, clock, random, throttles = processThrottles } = options;
		const throttle = throttles.get({
			baseUrl: this.site.api,
			secret: `${this.account.companyId}+${this.account.publicKey}`,
			settings: THROTTLE,
			clock,
			random,
		});
		this.dispatch = createDispatch({ service: SERVICE, transport, clock, throttle, random });
	}

	/** The record at a path. @param what completes "Could not …" */
	async get<T>(path: string, what: string): Promise<T> {
		const record = this.read<T>(await this.send('GET', path), what, false);
		if (!isRecordAt(path, record)) throw notTheApi(what, 200);
		return record;
	}

	async post<T>(path: string, body: unknown, what: string): Promise<T> {
		return this.read<T>(await this.send('POST', path, body), what);
	}

	async patch<T>(path: string, changes: Array<{ path: string; value: unknown }>, what: string): Promise<T> {
		const body = changes.map((change) => ({ op: 'replace', ...change }));
		return this.read<T>(await this.send('PATCH', path, body), what);
	}

	async delete(path: string, what: string): Promise<void> {
		const response = await this.send('DELETE', path);
		if (!isSuccess(response)) throw this.failure(response, what, true);
	}

	/** The record or the list an answer holds. @throws ServiceError for any answer but a success with one */
	read<T>(response: HttpResponse, what: string, isWrite = true): T {
		if (!isSuccess(response)) throw this.failure(response, what, isWrite);
		const body = parsed(response);
		if (!(Array.isArray(body) ? !isWrite && body.every(isWireRecord) : isWireRecord(body))) throw notTheApi(what, response.status, isWrite);
		return body as T;
	}

	/**
	 * Every record of a list, each once, page by page, until the answer's Link header names no next page.
	 * @throws ServiceError for a list that names one for ever
	 */
	async *list<T extends WireRecord>(path: string, query: ListQuery, what: string): AsyncGenerator<T> {
		const given = new Set<WireRecord['id']>();
		for (let page = 1; ; page += 1) {
			const { records, more } = await this.page<T>(path, query, page, what);
			const before = given.size;
			for (const record of records) {
				if (given.has(record.id)) continue;
				given.add(record.id);
				yield record;
			}
			if (!more) return;
			if (given.size === before) throw incompleteList(SERVICE, what);
		}
	}

	/** One page of a list, counted from 1. */
	async page<T>(path: string, query: ListQuery, page: number, what: string): Promise<{ records: T[]; more: boolean }> {
		const response = await this.readPage(path, query, page);
		const records = this.read<T[]>(response, what, false);
		if (!Array.isArray(records)) throw notTheApi(what, response.status);
		// The links' hosts and paths are not always those of the API, so only whether there is a next one counts.
		return { records, more: /;\s*rel="?next"?/i.test(response.headers.link ?? '') };
	}

	/** Sends a request to a path below the API's base and returns any answer. Asks for the codebase again once it moved. */
	async send(method: HttpMethod, path: string, body?: unknown, options: Partial<DispatchOptions> = {}): Promise<HttpResponse> {
		const codebase = await this.codebase();
		const response = await this.sendTo(codebase, { method, path, body }, options);
		if (!isMovedCodebase(response)) return response;
		const moved = await this.codebases.refresh(this.codebaseKey, codebase, () => this.lookUp());
		return moved === codebase ? response : await this.sendTo(moved, { method, path, body }, options);
	}

	/** A `GET` of a whole URL the caller has vetted: company information, signing keys. Returns any answer. */
	async fetch(url: string, options: { authenticate?: boolean; timeoutMs?: number; maxWaitMs?: number } = {}): Promise<HttpResponse> {
		const { authenticate, timeoutMs, maxWaitMs = this.limits.maxWaitMs } = options;
		return await this.dispatch({ method: 'GET', url, authenticate, timeoutMs }, { ...this.limits, maxWaitMs });
	}

	private failure(response: HttpResponse, what: string, isWrite: boolean): ServiceError {
		return asServiceError(response, what, this.options.clock.now(), isWrite);
	}

	private get limits(): DispatchOptions {
		const { lane, signal, onLimit, maxWaitMs = MAX_WAIT_MS } = this.options;
		return { lane, signal, onLimit, maxWaitMs };
	}

	private get codebaseKey(): string {
		return `${this.site.web}|${this.account.companyId}`;
	}

	private async codebase(): Promise<string> {
		return await this.codebases.get(this.codebaseKey, () => this.lookUp());
	}

	private async lookUp(): Promise<string> {
		return await CodebaseCache.lookUp(this.site, this.account.companyId, (url) => this.fetch(url, { authenticate: false }));
	}

	private async readPage(path: string, query: ListQuery, page: number): Promise<HttpResponse> {
		const { conditions, childConditions, orderBy, fields, pageSize = LARGEST_PAGE } = query;
		const search = new URLSearchParams({ page: String(page), pageSize: String(pageSize) });
		if (orderBy) search.set('orderBy', orderBy);
		if (fields) search.set('fields', fields.join(','));
		const short = new URLSearchParams(search);
		if (conditions) short.set('conditions', conditions);
		if (childConditions) short.set('childConditions', childConditions);
		const url = `${path}?${encoded(short)}`;
		if (url.length <= LONGEST_URL) return await this.send('GET', url);
		return await this.send('POST', `${path}/search?${encoded(search)}`, { conditions, childConditions }, { repeatable: true });
	}

	private async sendTo(
		codebase: string,
		{ method, path, body }: { method: HttpMethod; path: string; body?: unknown },
		options: Partial<DispatchOptions>,
	): Promise<HttpResponse> {
		const headers: Record<string, string> = { Accept: ACCEPT };
		if (body !== undefined) headers['Content-Type'] = 'application/json';
		const request: HttpRequest = { method, url: apiBase(this.site, codebase) + path, headers, body };
		return await this.dispatch(request, { ...this.limits, ...options });
	}
}

/** Percent-encodes the way ConnectWise documents: a blank is `%20`, not `+`. */
function encoded(search: URLSearchParams): string {
	return search.toString().replace(/\+/g, '%20').replace(/\*/g, '%2A').replace(/'/g, '%27');
}

function isSuccess({ status }: HttpResponse): boolean {
	return status >= 200 && status < 300;
}

function parsed(response: HttpResponse): unknown {
	try {
		return parseJson(String(response.body));
	} catch {
		return undefined;
	}
}

function notTheApi(what: string, status: number, isWrite = false): ServiceError {
	return new ServiceError(`Could not ${what}: the answer did not come from ConnectWise PSA's API`, {
		kind: 'unavailable',
		service: SERVICE,
		advice: 'Check the host in the ConnectWise PSA credential, and any proxy or sign-in page in front of it.',
		status,
		outcomeUnknown: isWrite,
	});
}
