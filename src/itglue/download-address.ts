import { ServiceError } from '../http/errors';
import { IT_GLUE } from './service-error';

/**
 * Whether a file may be fetched from an address that an answer named. Only encrypted addresses outside of private networks:
 * who can write such an address must not reach this machine or its neighbours with it. Only where the API itself is on this
 * machine, which is a simulator, may its files be too. What a name resolves to is for n8n's own protection to check.
 * @param baseUrl of the API
 * @throws ServiceError
 */
export function checkedAddress(address: string, baseUrl: string): URL {
	if (!URL.canParse(address)) throw refused('that is none');
	const url = new URL(address);
	if (url.username || url.password) throw refused('with a user name in it');
	const isLocal = isLoopback(url.hostname);
	if (isLocal && isLoopback(new URL(baseUrl).hostname) && /^https?:$/.test(url.protocol)) return url;
	if (url.protocol !== 'https:') throw refused(`that is not encrypted (${url.protocol}//)`);
	if (isLocal || isPrivate(url.hostname)) throw refused('inside a private network');
	return url;
}

/** The address itself never shows: whoever has it has the file. */
function refused(what: string): ServiceError {
	return new ServiceError(`IT Glue gave an address ${what} for the file. It was not fetched.`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: 'Download the file in IT Glue itself, and ask IT Glue support if it stays so.',
	});
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.');
}

/** By the form the URL parser brings every spelling of an address into. */
function isPrivate(hostname: string): boolean {
	if (hostname.startsWith('[')) return !/^\[[23]/.test(hostname);
	if (/\.(?:local|internal|lan|home\.arpa)\.?$/.test(hostname) || !hostname.includes('.')) return true;
	const bytes = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname);
	if (!bytes) return false;
	const [first, second] = [Number(bytes[1]), Number(bytes[2])];
	return (
		[0, 10, 127].includes(first) ||
		first >= 224 ||
		(first === 100 && second >= 64 && second <= 127) ||
		(first === 169 && second === 254) ||
		(first === 172 && second >= 16 && second <= 31) ||
		(first === 192 && (second === 168 || second === 0)) ||
		(first === 198 && (second === 18 || second === 19))
	);
}
