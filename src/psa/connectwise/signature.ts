import { createHash, createHmac, timingSafeEqual } from 'crypto';
import { isLoopback, parseUrl } from '../web-address';
import type { ConnectWiseAccount } from './api';
import { isCloud, parseSite } from './site';

/**
 * Whether a delivery's `x-content-signature` is right: base64 of the HMAC-SHA-256 of the raw body, under the SHA-256
 * digest of the signing key's text. Takes the same time whatever the difference.
 */
export function isSignedBy(signingKey: string, rawBody: Uint8Array, signature: string): boolean {
	const key = createHash('sha256').update(signingKey, 'utf8').digest();
	const expected = createHmac('sha256', key).update(rawBody).digest();
	const given = Buffer.from(signature.trim(), 'base64');
	return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * The address of the signing key, if it may be asked. It comes out of a body nobody has verified yet, so it must be the
 * callback key page of the very ConnectWise PSA of the credential, and of its company: any other would let a stranger
 * name his own key, or send n8n to where he likes.
 */
export function trustedKeyUrl(keyUrl: unknown, account: ConnectWiseAccount): string | undefined {
	if (typeof keyUrl !== 'string' || keyUrl.length > 500) return undefined;
	const url = parseUrl(keyUrl);
	if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return undefined;
	const company = url.searchParams.getAll('companyName');
	const sameCompany = company.length === 1 && company[0].toLowerCase() === account.companyId.toLowerCase();
	const isKeyPage = /^(\/[\w.-]+)?\/+system\/callbackkey\/index\.rails$/i.test(url.pathname);
	return sameCompany && isKeyPage && isOwnHost(url, account) ? url.href : undefined;
}

function isOwnHost(url: URL, account: ConnectWiseAccount): boolean {
	const { web, api } = parseSite(account.host);
	if (url.origin === web || url.origin === api) return url.protocol === 'https:' || isLoopback(url.hostname);
	const own = new URL(web).hostname;
	return isCloud(own) && isCloud(url.hostname) && url.protocol === 'https:' && url.port === '';
}
