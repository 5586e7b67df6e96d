import { InputError, ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import type { HttpResponse } from '../../http/transport';
import { LookUpCache } from '../look-up-cache';
import { isLoopback, parseUrl } from '../web-address';
import { asServiceError, SERVICE, unknownUser } from './errors';

/** Where one Autotask database is. */
export interface AutotaskZone {
	/** Begins every path of the API: `https://webservices14.autotask.net/atservicesrest/`. */
	api: string;
	/** Begins the web app's pages: `https://ww14.autotask.net/`. */
	web: string;
}

/** Any zone's host tells where a user's database is. */
export const LOOK_UP_HOST = 'https://webservices2.autotask.net';

const CLOUD_DOMAIN = '.autotask.net';

/**
 * Reads what a user typed as the host to ask for the zone; empty means Autotask's own.
 * @returns an origin without a trailing slash
 * @throws InputError for anything that is not a host, and for plain http outside this machine
 */
export function lookUpOrigin(typed: string): string {
	const text = typed.trim();
	if (text === '') return LOOK_UP_HOST;
	const url = parseUrl(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || url.username !== '' || url.password !== '') {
		throw new InputError('The Autotask address is not a host name', 'Write it as webservices2.autotask.net.', 'Address');
	}
	if (!isSafe(url)) throw new InputError('The Autotask address must use https', 'Leave http:// out, or write https://.', 'Address');
	return url.origin;
}

/** Needs no authentication. */
export function zoneUrl(origin: string, userName: string): string {
	return `${origin}/atservicesrest/v1.0/zoneInformation?${new URLSearchParams({ user: userName }).toString()}`;
}

/**
 * Reads the answer to a zone look-up. The credential goes where it says, so that must be Autotask's cloud, or the very
 * host that was asked.
 * @throws ServiceError of kind `credential` where Autotask does not know the user
 */
export function readZone(response: HttpResponse, origin: string, userName: string, now: number): AutotaskZone {
	const { api, web } = zoneIn(response, origin);
	if (api && web) return { api, web };
	const failure = response.status >= 400 ? asServiceError(response, 'find the zone of the Autotask database', now) : undefined;
	if (failure?.field === 'User Name') throw unknownUser(userName);
	if (failure && response.status >= 500) throw failure;
	throw new ServiceError(`${origin} does not answer like Autotask PSA`, {
		kind: 'credential',
		service: SERVICE,
		advice: 'Leave Address in the Autotask credential empty, unless your requests go through a gateway of your own.',
		field: 'Address',
		status: response.status,
	});
}

/** The zones this process knows. */
export const processZones = new LookUpCache<AutotaskZone>();

function zoneIn(response: HttpResponse, origin: string): Partial<AutotaskZone> {
	if (response.status !== 200) return {};
	try {
		const { url, webUrl } = parseJson(String(response.body)) as { url?: unknown; webUrl?: unknown };
		const api = trusted(url, origin);
		return { api: api && /\/atservicesrest\/$/i.test(api) ? api : undefined, web: trusted(webUrl, origin) };
	} catch {
		return {};
	}
}

function trusted(address: unknown, origin: string): string | undefined {
	const url = typeof address === 'string' ? parseUrl(address) : undefined;
	if (!url || url.search !== '' || url.hash !== '' || !isSafe(url)) return undefined;
	const isCloud = url.hostname.endsWith(CLOUD_DOMAIN) && url.port === '';
	if (!isCloud && url.origin !== origin) return undefined;
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function isSafe(url: URL): boolean {
	return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
