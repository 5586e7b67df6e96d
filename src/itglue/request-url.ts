import { InputError } from '../http/errors';
import type { Query } from './client';

/**
 * The absolute URL of a request. An id that someone typed or a model made up is part of `path`, so a path that would lead
 * anywhere else is refused.
 * @throws InputError
 */
export function requestUrl(baseUrl: string, path: string, query: Query = {}): string {
	if (!/^(\/[\w.~!$'()*+,;=:@-]+)+\/?$/.test(path) || /\/\.{1,2}(\/|$)/.test(path)) {
		throw new InputError(
			`"${path.slice(0, 200)}" is not a path of the IT Glue API.`,
			'Check the ids: they consist of digits only.',
		);
	}
	const pairs = Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(wellFormed(String(value)))}`);
	return `${baseUrl}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** Half a surrogate pair, as a cut-off emoji leaves behind, has no encoding. */
function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
