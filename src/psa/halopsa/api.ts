import type { Clock } from '../../http/clock';
import { createDispatch, type Dispatch, type DispatchOptions } from '../../http/dispatch';
import { ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import { processThrottles, shareOfLimit, type ThrottleRegistry } from '../../http/throttle-registry';
import type { HttpMethod, HttpRequest, HttpResponse, Transport } from '../../http/transport';
import { asServiceError, notTheApi, SERVICE } from './errors';
import { type HaloSite, parseHaloSite } from './site';
import { accountName, type HaloAccount, TokenStore } from './token';
import { incompleteList } from '../incomplete-list';
import { isRecordAt, isWireRecord, type WireRecord } from '../../http/wire-record';

export interface HaloApiOptions extends Pick<DispatchOptions, 'lane' | 'maxWaitMs' | 'signal' | 'onLimit'> {
	account: HaloAccount;
	/** Adds nothing: every request carries its token. */
	transport: Transport;
	clock: Clock;
	/** Requests in any 5 minutes; by default the 300 HaloPSA is known to allow. */
	requestLimit?: number;
	/** How many processes share the limit, each taking its part. */
	processes?: number;
	random?: () => number;
	throttles?: ThrottleRegistry;
	tokens?: TokenStore;
}

export type HaloQuery = Readonly<Record<string, string | number | boolean | undefined>>;

export interface HaloPage<T> {
	records: T[];
	more: boolean;
	/** Whether HaloPSA said how many there are. */
	isCounted: boolean;
}

/** HaloPSA's own message speaks of 300 requests in a rolling window of 5 minutes; more at once than 2 to 4 gains nothing. */
export const HALO_REQUEST_LIMIT = 300;
const WINDOW_MS = 300_000;
const MAX_IN_FLIGHT = 3;

/** A window's length and a little: longer helps no ticket. */
const MAX_WAIT_MS = 330_000;

/** HaloPSA gives no more. */
const PAGE_SIZE = 100;

const tokenStores = new WeakMap<Clock, TokenStore>();

/** HaloPSA's REST API: token, paging and errors; it knows no record types. */
export class HaloApi {
	readonly site: HaloSite;
	/** Names the account, secret and scope included, without telling them. */
	readonly name: string;
	private readonly dispatch: Dispatch;
	private readonly tokens: TokenStore;

	/** @throws InputError for a URL that is none or not https */
	constructor(private readonly options: HaloApiOptions) {
		const { account, transport, clock, random, throttles = processThrottles } = options;
		this.site = parseHaloSite(account.url, account.tenant);
		this.name = accountName(account);
		this.tokens = options.tokens ?? processTokens(clock);
		const limit = shareOfLimit(options.requestLimit ?? HALO_REQUEST_LIMIT, options.processes ?? 1);
		const throttle = throttles.get({
			baseUrl: this.site.api,
			secret: account.clientId,
			settings: { limit, windowMs: WINDOW_MS, maxInFlight: MAX_IN_FLIGHT },
			clock,
			random,
		});
		this.dispatch = createDispatch({ service: SERVICE, transport, clock, throttle, random });
	}

	/** The record at a path. @param what completes "Could not …" */
	async get<T>(path: string, query: HaloQuery, what: string): Promise<T> {
		const record = await this.ask(path, query, what);
		if (!isRecordAt(path, record)) throw notTheApi(what, 200);
		return record as T;
	}

	/**
	 * Creates a record, or changes the one whose `id` is given: HaloPSA wants an array, of one record too, and answers
	 * with the record or with an array of it.
	 */
	async save<T>(path: string, record: object, what: string): Promise<T> {
		const answer = this.read(await this.send('POST', path, [record]), what, true);
		const saved: unknown = Array.isArray(answer) ? answer[0] : answer;
		if (!isWireRecord(saved)) throw notTheApi(what, 200, true);
		return saved as T;
	}

	async delete(path: string, query: HaloQuery, what: string): Promise<void> {
		const response = await this.send('DELETE', withQuery(path, query));
		if (!isSuccess(response)) throw this.failure(response, what, true);
	}

	/** Every record of a list, each once. @throws ServiceError where some of those that HaloPSA counts are missing */
	async *list<T extends WireRecord>(path: string, query: HaloQuery, what: string): AsyncGenerator<T> {
		for await (const records of this.pages<T>(path, query, what)) yield* records;
	}

	/** Likewise, a page at a time. */
	async *pages<T extends WireRecord>(path: string, query: HaloQuery, what: string): AsyncGenerator<T[]> {
		const given = new Set<WireRecord['id']>();
		for (let page = 1; ; page += 1) {
			const { records, more, isCounted } = await this.page<T>(path, query, page, what);
			const fresh = records.filter(({ id }) => !given.has(id) && given.add(id));
			yield fresh;
			if (!more) return;
			// A list that knows no pages gives the same records again.
			if (fresh.length === 0 && !isCounted) return;
			if (fresh.length === 0) throw incompleteList(SERVICE, what);
		}
	}

	/** One page of a list, counted from 1. The vendor's spelling of `pageinate` is what works. */
	async page<T>(path: string, query: HaloQuery, page: number, what: string): Promise<HaloPage<T>> {
		const paging = { pageinate: true, page_size: PAGE_SIZE, page_no: page };
		const answer = await this.ask(path, { ...query, ...paging }, what);
		const records = recordsIn<T>(answer);
		if (!records?.every(isWireRecord)) throw notTheApi(what, 200);
		const total = Number((answer as { record_count?: unknown }).record_count);
		const isCounted = total > 0;
		if (isCounted && records.length < Math.min(PAGE_SIZE, total - (page - 1) * PAGE_SIZE)) throw incompleteList(SERVICE, what);
		const more = records.length > 0 && (isCounted ? page * PAGE_SIZE < total : records.length >= PAGE_SIZE);
		return { records, more, isCounted };
	}

	/** A list that is short and bare: an array without pages. */
	async choices<T>(path: string, query: HaloQuery, what: string): Promise<T[]> {
		const records = recordsIn<T>(await this.ask(path, query, what));
		if (!records?.every(isWireRecord)) throw notTheApi(what, 200);
		return records;
	}

	private async ask(path: string, query: HaloQuery, what: string): Promise<unknown> {
		return this.read(await this.send('GET', withQuery(path, query)), what, false);
	}

	private read(response: HttpResponse, what: string, isWrite: boolean): unknown {
		if (!isSuccess(response)) throw this.failure(response, what, isWrite);
		try {
			return parseJson(String(response.body));
		} catch {
			throw notTheApi(what, response.status, isWrite);
		}
	}

	/** Gets one new token where HaloPSA does not take the one there is. */
	private async send(method: HttpMethod, path: string, body?: unknown): Promise<HttpResponse> {
		const { account, signal } = this.options;
		const token = await this.tokens.get(account, this.askToken, signal);
		const response = await this.sendWith(token, { method, url: `${this.site.api}/${path}`, body });
		if (response.status !== 401) return response;
		const renewed = await this.tokens.replace(account, token, this.askToken, signal);
		return await this.sendWith(renewed, { method, url: `${this.site.api}/${path}`, body });
	}

	private readonly askToken = async (request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> =>
		await this.dispatch(request, { ...this.limits, signal, repeatable: true });

	private async sendWith(token: string, request: HttpRequest): Promise<HttpResponse> {
		const headers: Record<string, string> = { Accept: 'application/json', Authorization: `Bearer ${token}` };
		if (request.body !== undefined) headers['Content-Type'] = 'application/json';
		return await this.dispatch({ ...request, headers }, this.limits);
	}

	private get limits(): DispatchOptions {
		const { lane, signal, onLimit, maxWaitMs = MAX_WAIT_MS } = this.options;
		return { lane, signal, onLimit, maxWaitMs };
	}

	private failure(response: HttpResponse, what: string, isWrite: boolean): ServiceError {
		return asServiceError(response, what, this.options.clock.now(), isWrite);
	}
}

/** The tokens this process has; tests bring clocks of their own. */
function processTokens(clock: Clock): TokenStore {
	const known = tokenStores.get(clock) ?? new TokenStore(clock);
	tokenStores.set(clock, known);
	return known;
}

function withQuery(path: string, query: HaloQuery): string {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
	const text = search.toString();
	return text === '' ? path : `${path}?${text}`;
}

/** `{record_count, tickets: […]}` of most lists, whose key differs by resource; a bare array of the others. */
function recordsIn<T>(answer: unknown): T[] | undefined {
	if (Array.isArray(answer)) return answer as T[];
	if (typeof answer !== 'object' || answer === null) return undefined;
	const lists = Object.values(answer).filter((value) => Array.isArray(value));
	return lists.length === 1 ? (lists[0] as T[]) : undefined;
}

function isSuccess({ status }: HttpResponse): boolean {
	return status >= 200 && status < 300;
}
