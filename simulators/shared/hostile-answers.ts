import { delay, type ServerResponse, zlib } from './platform';

/**
 * Answers of a server, or of something that stands before it, that means no good or is broken:
 * - `lost-response`: none, the connection is cut
 * - `truncate`: half of the answer, then the connection is cut
 * - `silence`: nothing, while the connection stays open
 * - `stall`: half of the answer, then nothing while the connection stays open
 * - `drip`: the answer's head, then a blank now and then for ever
 * - `cut-json`: half of the answer as if it were whole
 * - `wrong-type`: the answer as `text/html`
 * - `no-json`: a sentence as `text/plain`
 * - `deep`: an answer that is nested 100,000 levels deep
 * - `flood`: an answer of 100 MB
 * - `bomb`: an answer of 1 MB that unpacks to 1 GB
 */
export type HostileAnswer =
	| ('lost-response' | 'truncate' | 'silence' | 'stall' | 'drip')
	| ('cut-json' | 'wrong-type' | 'no-json' | 'deep' | 'flood' | 'bomb');

const MEBIBYTE = 1024 * 1024;
const BLANKS = Buffer.alloc(MEBIBYTE, ' ');
const DRIP_MS = 20;

type Give = (answer: ServerResponse, payload: Buffer) => void | Promise<void>;

/**
 * Gives the answer in place of the service's own, which is `payload`; status and content type are set already. Where the
 * connection stays open, closing the server ends it.
 */
export const HOSTILE_ANSWERS: Record<HostileAnswer, Give> = {
	'lost-response': (answer) => void answer.socket?.destroy(),
	truncate: (answer, payload) => {
		answer.setHeader('content-length', payload.length);
		answer.write(half(payload), () => answer.socket?.destroy());
	},
	// Whoever waits for it to be given would answer in its place.
	silence: async () => await new Promise(() => undefined),
	stall: (answer, payload) => {
		answer.setHeader('content-length', payload.length + 1);
		answer.write(half(payload));
	},
	drip: async (answer) => {
		while (!answer.destroyed) {
			answer.write(' ');
			// A wait must not keep a closed simulator's process alive.
			await delay(DRIP_MS, undefined, { ref: false });
		}
	},
	'cut-json': (answer, payload) => whole(answer, half(payload)),
	'wrong-type': (answer, payload) => whole(answer, payload, 'text/html; charset=utf-8'),
	'no-json': (answer) => whole(answer, Buffer.from('The service is being updated.'), 'text/plain'),
	deep: (answer) => whole(answer, Buffer.from(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
	flood: async (answer) => {
		await repeated(answer, BLANKS, 100);
		answer.end('{"data":[]}');
	},
	bomb: async (answer) => {
		answer.setHeader('content-encoding', 'gzip');
		await repeated(answer, zlib.gzipSync(BLANKS), 1024);
		answer.end(zlib.gzipSync('{"data":[]}'));
	},
};

function whole(answer: ServerResponse, body: Buffer, type = 'application/json'): void {
	answer.writeHead(200, { 'content-type': type, 'content-length': body.length });
	answer.end(body);
}

function half(payload: Buffer): Buffer {
	return payload.subarray(0, Math.floor(payload.length / 2));
}

/** No faster than the other side takes it in. */
async function repeated(answer: ServerResponse, piece: Buffer, times: number): Promise<void> {
	for (let count = 0; count < times && !answer.destroyed; count += 1) {
		await new Promise<void>((resolve) => void answer.write(piece, () => resolve()));
	}
}
