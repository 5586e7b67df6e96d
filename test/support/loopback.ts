import { http } from '../../scripts/support/platform';
import { HOSTILE_ANSWERS, type HostileAnswer } from '../../simulators/shared/hostile-answers';

/** A request as the server saw it. */
export interface SeenRequest {
	method: string;
	/** Path with its query, as sent. */
	url: string;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

export interface LoopbackAnswer {
	status?: number;
	headers?: Record<string, string>;
	body?: string | Buffer;
	/** Drops the connection: before answering, or never answers at all. */
	fault?: 'reset' | 'silence';
	/** Answers with this in place of `body`. */
	hostile?: HostileAnswer;
}

export interface Loopback {
	url: string;
	seen: SeenRequest[];
	/** Changes how the server answers from now on. */
	answer(handler: (request: SeenRequest) => LoopbackAnswer): void;
	/** Resolves when the other side has let go of every connection on which a hostile answer was given. */
	released(): Promise<void>;
	/** Bytes that left for the other side on those connections. */
	sentBytes(): number;
	close(): Promise<void>;
}

/** A real HTTP server on a free loopback port that records what it is sent. */
export async function startLoopback(
	handler: (request: SeenRequest) => LoopbackAnswer = () => ({}),
): Promise<Loopback> {
	const seen: SeenRequest[] = [];
	let respond = handler;
	const open = new Set<Promise<void>>();
	let sent = 0;
	const server = http.createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const request: SeenRequest = {
				method: incoming.method ?? '',
				url: incoming.url ?? '',
				headers: incoming.headers,
				body: Buffer.concat(chunks).toString('utf8'),
			};
			seen.push(request);
			const { status = 200, headers = {}, body = '', fault, hostile } = respond(request);
			if (hostile) {
				const { socket } = incoming;
				const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
				open.add(closed.then(() => void (sent += socket.bytesWritten)));
				void HOSTILE_ANSWERS[hostile](outgoing, Buffer.from(body));
				return;
			}
			if (fault === 'reset') incoming.socket.destroy();
			if (fault) return;
			outgoing.writeHead(status, headers);
			outgoing.end(body);
		});
	});
	const port = await listen(server);
	return {
		url: `http://127.0.0.1:${port}`,
		seen,
		answer: (next) => {
			respond = next;
		},
		released: async () => void (await Promise.all(open)),
		sentBytes: () => sent,
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

/** How long a simulator waits for the answer to a webhook, in real milliseconds: no machine is as slow as that. */
export const AT_LEISURE = 240_000;

/** A loopback URL where nothing listens, as no system gives this port away. */
export const CLOSED_PORT = 'http://127.0.0.1:9';

interface Listener {
	listen(port: number, host: string, done: () => void): unknown;
	address(): unknown;
}

async function listen(server: Listener): Promise<number> {
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
	return (server.address() as { port: number }).port;
}
