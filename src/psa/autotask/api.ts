import type { Clock } from '../../http/clock';
import { createDispatch, type DispatchOptions } from '../../http/dispatch';
import { isServiceError, type ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import type { Throttle } from '../../http/throttle-contract';
import { processThrottles, type ThrottleRegistry } from '../../http/throttle-registry';
import type { HttpMethod, HttpResponse, Transport } from '../../http/transport';
import type { LookUpCache } from '../look-up-cache';
import { AutotaskBudget } from './budget';
import { asServiceError, isPassing, notFound, notTheApi, SERVICE, withPlainStatus } from './errors';
import type { Filter } from './filters';
import type { AtUsage } from './wire';
import { incompleteList } from '../incomplete-list';
import { isRecordAt, isWireRecord } from '../../http/wire-record';
import { type AutotaskZone, lookUpOrigin, processZones, readZone, zoneUrl } from './zone';

/** Who asks which Autotask database. The secret is the transport's business. */
export interface AutotaskAccount {
	/** User name of the API user, which also tells the zone. */
	userName: string;
	integrationCode: string;
	/** Host to ask for the zone; Autotask's own where empty. */
	address?: string;
}

export interface AutotaskApiOptions extends Pick<DispatchOptions, 'lane' | 'maxWaitMs' | 'signal' | 'onLimit'> {
	account: AutotaskAccount;
	/** Adds the headers `ApiIntegrationCode`, `UserName` and `Secret`. */
	transport: Transport;
	clock: Clock;
	random?: () => number;
	throttles?: ThrottleRegistry;
	zones?: LookUpCache<AutotaskZone>;
	budgets?: Map<string, AutotaskBudget>;
}

/** A request below the version of the API. */
interface ApiRequest {
	method: HttpMethod;
	path: string;
	body?: unknown;
	/** Sending it twice does no harm. */
	repeatable?: boolean;
}

/** One page of a list, as Autotask answers it. */
interface AtPage<T> {
	items?: T[];
	pageDetails?: { count?: number; nextPageUrl?: string | null };
}

/** Waiting longer than this for one request helps no ticket. */
const MAX_WAIT_MS = 300_000;

/** Records a page: Autotask's most, and what it gives unasked. */
const PAGE_SIZE = 500;

const processBudgets = new Map<string, AutotaskBudget>();

/** Autotask PSA's REST API 1.0: zone, limits, paging and errors; it knows no record types. */
export class AutotaskApi {
	readonly account: AutotaskAccount;
	/** Names the account without its secret, but with the integration code: not to be stored. */
	readonly name: string;
	/** Names the user, and thereby the database, without anything that lets anybody in. */
	readonly user: string;
	private readonly origin: string;
	private readonly budget: AutotaskBudget;

	/** @throws InputError for an address that is none or not https */
	constructor(private readonly options: AutotaskApiOptions) {
		this.account = options.account;
		this.origin = lookUpOrigin(options.account.address ?? '');
		this.user = JSON.stringify([this.origin, options.account.userName.toLowerCase()]);
		this.name = JSON.stringify([this.origin, options.account.userName.toLowerCase(), options.account.integrationCode]);
		const { budgets = processBudgets, throttles = processThrottles, clock, random } = options;
		const known = budgets.get(this.name);
		this.budget = known ?? new AutotaskBudget(throttles, this.origin, this.name, clock, random);
		if (!known) budgets.set(this.name, this.budget);
	}

	/** @param what completes "Could not …" */
	async get<T>(path: string, what: string): Promise<T> {
		return this.read<T>(await this.send({ method: 'GET', path }), what);
	}

	/** One record by its id. @throws ServiceError of kind `not-found`: Autotask answers 200 with a null item */
	async item<T>(path: string, what: string): Promise<T> {
		const { item } = await this.get<{ item?: T | null }>(path, what);
		if (item === null) throw notFound(what);
		if (!isRecordAt(path, item)) throw notTheApi(what, 200);
		return item as T;
	}

	/** @returns the id of the new record, which is all Autotask answers with */
	async create(path: string, body: object, what: string): Promise<number> {
		const { itemId } = this.read<{ itemId?: unknown }>(await this.send({ method: 'POST', path, body }), what, true);
		if (!Number.isSafeInteger(itemId)) throw notTheApi(what, 200, true);
		return itemId as number;
	}

	/** @param path the collection's: the id stands in the body */
	async update(path: string, body: { id: number } & Record<string, unknown>, what: string): Promise<void> {
		this.read(await this.send({ method: 'PATCH', path, body }), what, true);
	}

	async delete(path: string, what: string): Promise<void> {
		this.read(await this.send({ method: 'DELETE', path }), what, true);
	}

	/** Every record that matches all filters, by ascending id: Autotask has no other order. */
	async *query<T>(entity: string, filter: Filter[], what: string, pageSize = PAGE_SIZE): AsyncGenerator<T> {
		const body = { filter, MaxRecords: Math.min(pageSize, PAGE_SIZE) };
		yield* this.pages<T>({ method: 'POST', path: `${entity}/query`, body, repeatable: true }, what);
	}

	/** Every record below another one. */
	async *children<T>(path: string, what: string): AsyncGenerator<T> {
		yield* this.pages<T>({ method: 'GET', path }, what);
	}

	async zone(): Promise<AutotaskZone> {
		return await this.zones.get(this.name, () => this.lookUp());
	}

	/** The record an answer holds. @throws ServiceError for any answer but a success */
	private read<T>(response: HttpResponse, what: string, isWrite = false): T {
		if (response.status < 200 || response.status >= 300) throw this.failure(response, what, isWrite);
		const body = parsed<T & { errors?: unknown }>(response);
		if (body === undefined || body.errors !== undefined) throw notTheApi(what, response.status, isWrite);
		return body;
	}

	/** Follows `nextPageUrl`; what was posted for the first page is posted for each. */
	private async *pages<T>(first: ApiRequest, what: string): AsyncGenerator<T> {
		const visited = new Set([first.path]);
		for (let request: ApiRequest | undefined = first; request; ) {
			const page: AtPage<T> = this.read(await this.send(request), what);
			const { items, pageDetails } = page;
			if (!Array.isArray(items) || !items.every(isWireRecord)) throw notTheApi(what, 200);
			if (Number(pageDetails?.count) > items.length) throw incompleteList(SERVICE, what);
			yield* items;
			const next: string | undefined = nextPath(page, first.path);
			if (next === undefined) return;
			if (next === '' || visited.has(next)) throw incompleteList(SERVICE, what);
			visited.add(next);
			request = { ...first, path: next };
		}
	}

	/** Sends a request to the zone and returns any answer. Looks the zone up again after a 401, and tries again if it moved. */
	private async send(request: ApiRequest): Promise<HttpResponse> {
		// First: a look at the budget keeps to itself that the zone was not found, which would then be looked for twice.
		const zone = await this.zone();
		await this.budget.keepCurrent(async () => await this.usage(zone));
		const throttle = this.budget.throttle(request.path.split(/[/?]/, 1)[0]);
		const response = await this.sendTo(zone, request, throttle);
		if (response.status !== 401) return response;
		const moved = await this.zones.refresh(this.name, zone, () => this.lookUp());
		return moved.api === zone.api ? response : await this.sendTo(moved, request, throttle);
	}

	private async sendTo(zone: AutotaskZone, request: ApiRequest, throttle: Throttle): Promise<HttpResponse> {
		const { method, path, body, repeatable } = request;
		const headers: Record<string, string> = { Accept: 'application/json' };
		if (body !== undefined) headers['Content-Type'] = 'application/json';
		const dispatch = this.dispatchThrough(throttle);
		return await dispatch({ method, url: `${zone.api}V1.0/${path}`, headers, body }, { ...this.limits, repeatable });
	}

	private dispatchThrough(throttle: Throttle) {
		const { clock, random, transport } = this.options;
		return createDispatch({
			service: SERVICE,
			transport: async (request) => withPlainStatus(await transport(request)),
			clock,
			throttle,
			random,
			worthRepeating: isPassing,
		});
	}

	/** The look-up is not counted by Autotask and needs no credential. */
	private async lookUp(): Promise<AutotaskZone> {
		const url = zoneUrl(this.origin, this.account.userName);
		const dispatch = this.dispatchThrough(this.budget.threads('ZoneInformation'));
		const response = await dispatch({ method: 'GET', url, authenticate: false }, this.limits);
		return readZone(response, this.origin, this.account.userName, this.options.clock.now());
	}

	/** How much of the hour is used. A failure is left to the request that follows to tell. */
	private async usage(zone: AutotaskZone): Promise<AtUsage | undefined> {
		try {
			const threads = this.budget.threads('ThresholdInformation');
			const response = await this.sendTo(zone, { method: 'GET', path: 'ThresholdInformation' }, threads);
			return response.status === 200 ? parsed<AtUsage>(response) : undefined;
		} catch (error) {
			return isServiceError(error) ? undefined : await Promise.reject(error);
		}
	}

	private get zones(): LookUpCache<AutotaskZone> {
		return this.options.zones ?? processZones;
	}

	private get limits(): DispatchOptions {
		const { lane, signal, onLimit, maxWaitMs = MAX_WAIT_MS } = this.options;
		return { lane, signal, onLimit, maxWaitMs };
	}

	private failure(response: HttpResponse, what: string, isWrite: boolean): ServiceError {
		return asServiceError(response, what, this.options.clock.now(), isWrite);
	}
}

/**
 * The path of the next page: `undefined` after the last, empty where it leads to nothing like this list. Its host is ignored:
 * the credential goes to the zone only.
 */
function nextPath({ items = [], pageDetails }: AtPage<unknown>, first: string): string | undefined {
	const url = pageDetails?.nextPageUrl;
	if (url === undefined && items.length >= PAGE_SIZE) return '';
	if (url === null || url === undefined || url === '') return undefined;
	const path = /\/atservicesrest\/v1\.0\/(.+)$/i.exec(String(url))?.[1] ?? '';
	return path.toLowerCase().startsWith(first.toLowerCase()) ? path : '';
}

/** An object, or `undefined` for anything else. */
function parsed<T>(response: HttpResponse): T | undefined {
	try {
		const body: unknown = parseJson(String(response.body));
		return typeof body === 'object' && body !== null ? (body as T) : undefined;
	} catch {
		return undefined;
	}
}
