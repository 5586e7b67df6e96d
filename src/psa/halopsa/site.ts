import { InputError } from '../../http/errors';
import { isLoopback, parseUrl } from '../web-address';
import { withoutTrailing } from '../../text';

/** Where one HaloPSA is: addresses without a trailing slash. */
export interface HaloSite {
	/** What people open: `https://fernhollow.halopsa.com`. */
	web: string;
	/** `<web>/api`. */
	api: string;
	/** Where tokens come from, `tenant` in its query where there is one. */
	tokenUrl: string;
}

/**
 * Reads what a user typed as HaloPSA's address: with or without `https://`, with or without the `/api` or `/auth` that
 * HaloPSA shows behind it.
 * @param tenant the tenant of a hosted HaloPSA; empty on premises
 * @throws InputError for anything that is no address, and for plain http outside this machine
 */
export function parseHaloSite(typed: string, tenant = ''): HaloSite {
	const text = typed.trim();
	const url = parseUrl(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || text === '' || url.username !== '' || url.password !== '' || url.hostname === '') {
		throw new InputError('The HaloPSA URL is not a web address', 'Write it as https://yourcompany.halopsa.com.', 'HaloPSA URL');
	}
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
		throw new InputError('The HaloPSA URL must use https', 'Leave http:// out, or write https://.', 'HaloPSA URL');
	}
	const web = url.origin + withoutTrailing(url.pathname, '/').replace(/\/(api|auth)(\/token)?$/i, '');
	const query = tenant.trim() === '' ? '' : `?${new URLSearchParams({ tenant: tenant.trim() }).toString()}`;
	return { web, api: `${web}/api`, tokenUrl: `${web}/auth/token${query}` };
}

/** The page of a ticket, where the API does not name one. */
export function ticketUrl(site: HaloSite, id: number): string {
	return `${site.web}/ticket?id=${id}`;
}
