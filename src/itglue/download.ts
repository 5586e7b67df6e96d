import type { Clock } from '../http/clock';
import { createDispatch, type Dispatch } from '../http/dispatch';
import { ServiceError } from '../http/errors';
import { createThrottle } from '../http/throttle';
import type { ByteStream, HttpResponse, Transport } from '../http/transport';
import { checkedAddress } from './download-address';
import { IT_GLUE } from './service-error';

export interface DownloadedFile {
	/** As the storage names it; the caller may know better. */
	name?: string;
	contentType?: string;
	/** To be read once. */
	stream: ByteStream;
}

export interface DownloadOptions {
	signal?: AbortSignal;
	/** The content type to expect, by which a web page in place of the file is noticed. */
	expected?: string;
}

/** Fetches a file from the address that IT Glue gave for it. @throws ServiceError */
export type Download = (address: string, options?: DownloadOptions) => Promise<DownloadedFile>;

/** Downloads a client has under way at once. They do not count against IT Glue's limit: the storage is another service. */
const AT_ONCE = 4;
const STORAGE = { limit: Infinity, windowMs: 1000, maxInFlight: AT_ONCE };

const MOST_REDIRECTS = 3;

/**
 * Makes the function files are downloaded with. Their addresses are signed and short-lived: the API key is not sent along
 * (it would break the signature, and leak), and a redirect leads only where the first address could have led.
 * @param baseUrl of the API
 */
export function createDownload(deps: { baseUrl: string; transport: Transport; clock: Clock }): Download {
	const throttle = createThrottle(STORAGE, deps.clock);
	const dispatch = createDispatch({ ...deps, service: 'The file storage of IT Glue', throttle });
	return async (address, options = {}) => {
		const response = await followed(dispatch, address, deps.baseUrl, options.signal);
		const contentType = response.headers['content-type']?.split(';')[0].trim();
		if (response.status !== 200 || !response.stream) throw await failed(response);
		if (isPageInstead(contentType, options.expected)) {
			await discard(response);
			throw unavailable('with a web page instead of the file', 'Run it again later, or download the file in IT Glue itself.');
		}
		return { name: fileName(response.headers['content-disposition']), contentType, stream: response.stream };
	};
}

async function followed(dispatch: Dispatch, address: string, baseUrl: string, signal?: AbortSignal): Promise<HttpResponse> {
	let url = checkedAddress(address, baseUrl);
	for (let redirects = 0; ; redirects += 1) {
		const request = { method: 'GET' as const, url: url.href, authenticate: false, responseType: 'stream' as const };
		const response = await dispatch(request, { signal });
		const { location } = response.headers;
		if (response.status < 300 || response.status > 399 || !location) return response;
		await discard(response);
		if (redirects === MOST_REDIRECTS) throw unavailable('with one redirect after the other', 'Run it again later.');
		url = checkedAddress(URL.canParse(location, url.href) ? new URL(location, url.href).href : location, baseUrl);
	}
}

async function failed(response: HttpResponse): Promise<ServiceError> {
	await discard(response);
	const expired = [401, 403, 404, 410].includes(response.status);
	const advice = expired
		? 'The addresses of files are short-lived. Run it again: a new one is asked for each time.'
		: 'Run it again later.';
	return unavailable(`without the file (${response.status})`, advice, response.status);
}

/** Lets go of the connection. */
async function discard({ stream }: HttpResponse): Promise<void> {
	await stream?.[Symbol.asyncIterator]().return?.();
}

function unavailable(what: string, advice: string, status?: number): ServiceError {
	return new ServiceError(`The file storage of IT Glue answered ${what}.`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice,
		status,
	});
}

function isPageInstead(contentType: string | undefined, expected = ''): boolean {
	return contentType === 'text/html' && expected !== '' && !/html/.test(expected);
}

/** The plain form of the header; the encoded one is rare here, and the attachment's own name comes first anyway. */
function fileName(disposition = ''): string | undefined {
	return /filename="?([^";]+)"?/.exec(disposition)?.[1].trim();
}
