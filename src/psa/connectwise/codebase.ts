import { ServiceError } from '../../http/errors';
import { parseJson } from '../../http/json';
import type { HttpResponse } from '../../http/transport';
import { LookUpCache } from '../look-up-cache';
import { SERVICE } from './errors';
import { companyInfoUrl, type ConnectWiseSite } from './site';

/** Served on premises, and in general on cloud as well. */
const GENERAL_CODEBASE = 'v4_6_release/';

/**
 * Where each site's API stands: ConnectWise's cloud moves it with upgrades, and says so in the company information. Known
 * until a request finds nothing there.
 */
export class CodebaseCache extends LookUpCache<string> {
	/**
	 * Reads `{"Codebase":"v2025_1/", …}`.
	 * @throws ServiceError of kind `credential` where the site does not know the company, or is not ConnectWise PSA
	 */
	static async lookUp(
		site: ConnectWiseSite,
		companyId: string,
		fetchInfo: (url: string) => Promise<HttpResponse>,
	): Promise<string> {
		const response = await fetchInfo(companyInfoUrl(site, companyId));
		if (response.status === 404 || response.status === 405) return GENERAL_CODEBASE;
		if (response.status >= 500) throw unavailable(response.status);
		const info = parseInfo(response);
		if (response.status === 200 && info === null) throw unknownCompany(companyId, site);
		const codebase = (info as { Codebase?: unknown } | null | undefined)?.Codebase;
		if (response.status !== 200 || typeof codebase !== 'string' || !/^[\w.-]+\/?$/.test(codebase)) throw notConnectWise(site);
		return codebase;
	}
}

/** The codebases this process knows. */
export const processCodebases = new CodebaseCache();

function parseInfo(response: HttpResponse): unknown {
	try {
		return parseJson(String(response.body));
	} catch {
		return undefined;
	}
}

function unknownCompany(companyId: string, site: ConnectWiseSite): ServiceError {
	return new ServiceError(`ConnectWise PSA at ${site.web} does not know the company ID "${companyId}"`, {
		kind: 'credential',
		service: SERVICE,
		advice: 'Check Company ID in the ConnectWise PSA credential (it is what you type when you log in), and Site: another region does not know it.',
		field: 'Company ID',
	});
}

function notConnectWise(site: ConnectWiseSite): ServiceError {
	return new ServiceError(`${site.web} does not answer like ConnectWise PSA`, {
		kind: 'credential',
		service: SERVICE,
		advice: 'Check Site and Host in the ConnectWise PSA credential: it is the host you log in at, such as na.myconnectwise.net.',
		field: 'Host',
	});
}

function unavailable(status: number): ServiceError {
	return new ServiceError(`ConnectWise PSA is having trouble (${status})`, {
		kind: 'unavailable',
		service: SERVICE,
		advice: 'Try again in a few minutes.',
		status,
	});
}
