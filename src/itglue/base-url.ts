import { InputError } from '../http/errors';
import { withoutTrailing } from '../text';

export type ItGlueRegion = 'us' | 'eu' | 'au';

/** IT Glue's data centres. A key belongs to one of them; the others reject it as if it did not exist. */
export const IT_GLUE_REGIONS: Record<ItGlueRegion, { name: string; baseUrl: string }> = {
	us: { name: 'United States', baseUrl: 'https://api.itglue.com' },
	eu: { name: 'Europe', baseUrl: 'https://api.eu.itglue.com' },
	au: { name: 'Australia', baseUrl: 'https://api.au.itglue.com' },
};

export interface BaseUrlChoice {
	region: ItGlueRegion | 'custom';
	/** A gateway or simulator in place of IT Glue; read where the region is `custom`. */
	customBaseUrl?: string;
}

const PARAMETER = 'Base URL';

/**
 * The address the client works with, without a trailing slash.
 * @throws InputError where the custom address would send the key in clear text, or is no address
 */
export function itGlueBaseUrl({ region, customBaseUrl }: BaseUrlChoice): string {
	if (region === 'custom') return checkedBaseUrl(customBaseUrl?.trim() ?? '');
	const known = IT_GLUE_REGIONS[region] as { baseUrl: string } | undefined;
	if (known) return known.baseUrl;
	throw new InputError(`There is no IT Glue region "${region}".`, 'Choose US, EU, AU or a custom base URL.', 'Region');
}

/** The region in a reader's words, for error texts: "Europe (https://api.eu.itglue.com)". */
export function regionInWords(baseUrl: string): string {
	const region = Object.values(IT_GLUE_REGIONS).find((candidate) => candidate.baseUrl === baseUrl);
	return `${region ? `the region ${region.name}` : 'the custom base URL'} (${baseUrl})`;
}

function checkedBaseUrl(text: string): string {
	const url = parsed(text);
	if (url.username || url.password) {
		throw refused('contains a user name or password', 'Remove everything between "//" and "@".');
	}
	if (url.search || url.hash)
		throw refused('contains "?" or "#"', 'Enter the address without anything after the path.');
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
		throw refused(
			'is not encrypted',
			'Start it with https://. Only this machine itself (localhost) may be addressed with http://.',
		);
	}
	return url.origin + withoutTrailing(url.pathname, '/');
}

function parsed(text: string): URL {
	if (!URL.canParse(text)) {
		throw refused('is not a web address', 'Enter a full address such as https://gateway.example.com.');
	}
	return new URL(text);
}

function refused(what: string, advice: string): InputError {
	return new InputError(`The base URL ${what}.`, advice, PARAMETER);
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
