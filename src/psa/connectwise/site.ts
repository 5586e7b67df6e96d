import { InputError } from '../../http/errors';
import { isLoopback, parseUrl } from '../web-address';
import { withoutLeading, withoutTrailing } from '../../text';

/** Where one ConnectWise PSA is: origins without a trailing slash. */
export interface ConnectWiseSite {
	/** Serves `login/companyinfo` and, to people, the web app: `https://na.myconnectwise.net`. */
	web: string;
	/** Serves the API: `https://api-na.myconnectwise.net`; on premises the same as `web`. */
	api: string;
}

/** The regions of ConnectWise's cloud by the host people log in at. Another host can be typed. */
export const CONNECTWISE_SITES = {
	au: { label: 'Australia', host: 'au.myconnectwise.net' },
	eu: { label: 'Europe', host: 'eu.myconnectwise.net' },
	na: { label: 'North America', host: 'na.myconnectwise.net' },
	za: { label: 'South Africa', host: 'za.myconnectwise.net' },
	staging: { label: 'Staging', host: 'staging.connectwisedev.com' },
} as const;

/** The host of a site by its key above; of any other key, what was typed. */
export function siteHost(site: string, typed: string): string {
	return Object.hasOwn(CONNECTWISE_SITES, site) ? CONNECTWISE_SITES[site as keyof typeof CONNECTWISE_SITES].host : typed;
}

/** ConnectWise's own cloud: one host for people, the same with `api-` in front for programs. */
const CLOUD_DOMAINS = ['myconnectwise.net', 'connectwisedev.com'];

/**
 * Reads what a user typed as the site: a host, with or without `https://`, `api-` and path.
 * @throws InputError for anything that is not a host, and for plain http outside this machine
 */
export function parseSite(typed: string): ConnectWiseSite {
	const text = typed.trim();
	const url = parseUrl(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || url.username !== '' || url.password !== '' || url.hostname === '') {
		throw new InputError('The ConnectWise PSA host is not a host name', 'Write it as na.myconnectwise.net or psa.example.com.', 'Host');
	}
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
		throw new InputError('The ConnectWise PSA host must use https', 'Leave http:// out, or write https://.', 'Host');
	}
	if (!isCloud(url.hostname)) return { web: url.origin, api: url.origin };
	const web = url.hostname.replace(/^api-/, '');
	return { web: `https://${web}`, api: `https://api-${web}` };
}

/** Whether a host belongs to ConnectWise's cloud. */
export function isCloud(hostname: string): boolean {
	return CLOUD_DOMAINS.some((domain) => hostname.endsWith(`.${domain}`));
}

/** Where `GET` answers `{"Codebase":"v2025_1/", …}`, or `null` for a company the site does not know. No authentication. */
export function companyInfoUrl(site: ConnectWiseSite, companyId: string): string {
	return `${site.web}/login/companyinfo/${encodeURIComponent(companyId)}`;
}

/** The API's base for a codebase such as `v2025_1/`, with a trailing slash. */
export function apiBase(site: ConnectWiseSite, codebase: string): string {
	return `${site.api}/${withoutLeading(withoutTrailing(codebase, '/'), '/')}/apis/3.0/`;
}

/** The page of a ticket in the web app; the path has been the same in every release. */
export function ticketUrl(site: ConnectWiseSite, companyId: string, id: number): string {
	const query = new URLSearchParams({ service_recid: String(id), companyName: companyId });
	return `${site.web}/v4_6_release/services/system_io/Service/fv_sr100_request.rails?${query.toString()}`;
}
