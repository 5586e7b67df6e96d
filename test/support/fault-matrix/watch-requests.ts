import { diagnosticsChannel } from '../../../scripts/support/platform';

interface StartedRequest {
	method: string;
	path: string;
}

/**
 * Watches what this process sends by HTTP, whether or not anybody answers.
 * @returns `stop` gives the requests until then, in order, each as its method and path
 */
export function watchRequests(): { stop(): string[] } {
	const sent: string[] = [];
	const note = (message: unknown) => {
		const { method, path } = (message as { request: StartedRequest }).request;
		sent.push(`${method} ${path}`);
	};
	diagnosticsChannel.subscribe(STARTED, note);
	return {
		stop: () => {
			diagnosticsChannel.unsubscribe(STARTED, note);
			return sent;
		},
	};
}

/** Node publishes here before it connects. */
const STARTED = 'http.client.request.start';
