import type { ICredentialType, IExecuteFunctions, INodeType } from 'n8n-workflow';
import { n8nTransport } from '../../../nodes/shared/transport';
import { childProcess, fs, http, https, net, os, path } from '../../../scripts/support/platform';
import type { Clock } from '../../../src/http/clock';
import { createDispatch } from '../../../src/http/dispatch';
import { isServiceError, type ServiceError } from '../../../src/http/errors';
import { createThrottle } from '../../../src/http/throttle';
import type { HttpMethod } from '../../../src/http/transport';
import { credential, runNode } from '../../support/engine';

/** What happens below HTTP, with real servers: certificates, servers that speak something else, connections that are reused. */

const clock: Clock = { now: () => Date.now(), sleep: async () => undefined };

class KeyCredential implements ICredentialType {
	name = 'testApi';
	displayName = 'Test API';
	properties = [];
	authenticate = { type: 'generic' as const, properties: { headers: { 'x-api-key': '={{$credentials.apiKey}}' } } };
}

/** Sends requests one after the other from inside an executing node, with retries; says of each its status or its error. */
async function send(requests: Array<{ method: HttpMethod; url: string }>): Promise<Array<number | ServiceError>> {
	const outcomes: Array<number | ServiceError> = [];
	class Sender implements INodeType {
		description = {
			displayName: 'Sender',
			name: 'sender',
			group: ['transform' as const],
			version: 1,
			description: 'Sends',
			usableAsTool: true as const,
			defaults: { name: 'Sender' },
			inputs: ['main' as const],
			outputs: ['main' as const],
			credentials: [{ name: 'testApi', required: true }],
			properties: [],
		};

		async execute(this: IExecuteFunctions) {
			const transport = n8nTransport(this, { type: 'testApi', data: await this.getCredentials('testApi') });
			const throttle = createThrottle({ limit: 100, windowMs: 1000, maxInFlight: 5 }, clock);
			const dispatch = createDispatch({ service: 'IT Glue', transport, clock, throttle });
			for (const request of requests) {
				const body = request.method === 'GET' ? undefined : { a: 1 };
				const sent = dispatch({ ...request, body }).then(({ status }) => status);
				outcomes.push(await sent.catch(async (error: unknown) => (isServiceError(error) ? error : await Promise.reject(error))));
			}
			return [[]];
		}
	}
	const run = await runNode({ type: new Sender(), credentials: credential(KeyCredential, { apiKey: 'ITG.test-key' }) });
	if (run.error) throw run.error;
	return outcomes;
}

type Listener = net.Server | http.Server | https.Server;

const servers: Listener[] = [];

async function listen(server: Listener): Promise<number> {
	servers.push(server);
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
	return (server.address() as { port: number }).port;
}

afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

/** A key and a certificate that nobody vouches for, both in PEM. */
function selfSigned(): { key: Buffer; cert: Buffer } {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'certificate-'));
	const [key, cert] = ['key.pem', 'cert.pem'].map((file) => path.join(folder, file));
	try {
		const subject = ['-subj', '/CN=127.0.0.1', '-days', '2'];
		childProcess.execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
		return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
	} finally {
		fs.rmSync(folder, { recursive: true });
	}
}

test('a certificate nobody vouches for is said to be one, at once, and nothing is sent', async () => {
	let requests = 0;
	let connections = 0;
	const server = https.createServer(selfSigned(), () => void (requests += 1));
	server.on('connection', () => void (connections += 1));
	const [failure] = await send([{ method: 'POST', url: `https://127.0.0.1:${await listen(server)}/x` }]);
	expect(failure).toMatchObject({ kind: 'unreachable', outcomeUnknown: false, advice: expect.stringContaining('certificate') as string });
	expect([connections, requests]).toEqual([1, 0]);
});

test('a server that speaks no TLS got nothing', async () => {
	const port = await listen(http.createServer());
	const [failure] = await send([{ method: 'POST', url: `https://127.0.0.1:${port}/x` }]);
	expect(failure).toMatchObject({ kind: 'unreachable', outcomeUnknown: false });
});

test('a connection that is closed as soon as it is open is tried again by reads only', async () => {
	let connections = 0;
	const port = await listen(
		net.createServer((socket) => {
			connections += 1;
			socket.destroy();
		}),
	);
	const url = `http://127.0.0.1:${port}/x`;
	const [read, write] = await send([{ method: 'GET', url }, { method: 'POST', url }]);
	expect([read, write]).toMatchObject([{ kind: 'unreachable', outcomeUnknown: false }, { kind: 'unreachable', outcomeUnknown: true }]);
	expect(connections).toBe(4 + 1);
});

test.each(['GET', 'POST'] as const)('a connection that the server closes between two requests makes no %s fail', async (method) => {
	const answer = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';
	let requests = 0;
	const port = await listen(
		net.createServer((socket) => {
			let isUsed = false;
			socket.on('error', () => undefined);
			socket.on('data', () => {
				// What comes over a connection that was used already meets a server that just closed it.
				if (isUsed) return void socket.resetAndDestroy();
				isUsed = true;
				requests += 1;
				socket.write(answer);
			});
		}),
	);
	const request = { method, url: `http://127.0.0.1:${port}/x` };
	expect(await send([request, request, request])).toEqual([200, 200, 200]);
	expect(requests).toBe(3);
});
