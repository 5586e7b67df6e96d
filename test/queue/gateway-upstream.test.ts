import { fs, http, https, path } from '../../scripts/support/platform';
import { gatewayTemplate } from '../../scripts/support/queue/gateway';
import { makeCertificate, startNginx } from '../../scripts/support/queue/nginx';
import type { Server } from '../../scripts/support/queue/server';
import { ensureServices } from '../../scripts/support/queue/services';
import { freePort } from '../../scripts/support/n8n-process';
import { removeTemporaryFolder, temporaryFolder } from '../../scripts/support/temporary-folders';

jest.setTimeout(300_000);

const NAME = 'localhost';
const KEY = 'ITG.a-key-that-no-log-may-hold';

interface Arrived {
	method: string;
	url: string;
	/** What the client asked for while TLS was set up. */
	serverName: unknown;
	host: string | undefined;
	key: unknown;
	bytes: number;
}

/** What IT Glue's stand-in does with the next request. */
type Behaviour = (response: http.ServerResponse, request: http.IncomingMessage) => void;

const answering: Behaviour = (response) => response.end('{}');

let folder: string;
/** Two, as a load balancer has several addresses. */
let itGlue: https.Server[];
let behaviour = answering;
let arrived: Arrived[] = [];
let connections = 0;
const running: Server[] = [];
let certificates: string;

beforeAll(async () => {
	await ensureServices();
	folder = temporaryFolder('gateway-upstream');
	certificates = await makeCertificate(folder);
	const own = await makeCertificate(subfolder('itglue'));
	const tls = { cert: fs.readFileSync(path.join(own, 'gateway.crt')), key: fs.readFileSync(path.join(own, 'gateway.key')) };
	const listener = (request: http.IncomingMessage, response: http.ServerResponse) => {
		let bytes = 0;
		request.on('data', (chunk: Buffer) => (bytes += chunk.length));
		request.on('end', () => {
			const { method = '', url = '', headers, socket } = request;
			const { servername } = socket as unknown as { servername?: string };
			arrived.push({ method, url, serverName: servername, host: headers.host, key: headers['x-api-key'], bytes });
			behaviour(response, request);
		});
	};
	itGlue = [https.createServer(tls, listener), https.createServer(tls, listener)];
	for (const server of itGlue) {
		server.on('secureConnection', () => (connections += 1));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	}
});

afterAll(async () => {
	await Promise.all(running.map(async (server) => await server.stop()));
	for (const server of itGlue ?? []) server.close();
	removeTemporaryFolder(folder);
});

beforeEach(() => {
	behaviour = answering;
	arrived = [];
	connections = 0;
});

function subfolder(name: string): string {
	const made = path.join(folder, name);
	fs.mkdirSync(made);
	return made;
}

/** A gateway that calls IT Glue by a name and trusts one authority. Returns what sends a request through it. */
async function startGateway(at: string, name: string, authority: string) {
	const port = await freePort();
	const itGluePorts = itGlue.map((server) => (server.address() as { port: number }).port);
	const options = { port, certificates, folder: subfolder(at), itGluePorts, tls: { name, authority }, requestsPerMinute: 60_000, burst: 100 };
	running.push(await startNginx(options.folder, port, gatewayTemplate(options)));
	const ca = fs.readFileSync(path.join(certificates, 'authority.crt'));
	return async (method: string, url: string, body?: Buffer) =>
		await new Promise<{ status: number; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
			const request = https.request({ host: 'localhost', port, path: url, method, ca, headers: { 'x-api-key': KEY } }, (response) => {
				response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
			});
			// An answer may come before all was sent.
			request.on('error', reject).end(body);
		});
}

const itGlueAuthority = () => path.join(folder, 'itglue', 'certificates', 'authority.crt');

describe('the rate gateway of deploy/ towards IT Glue', () => {
	let send: Awaited<ReturnType<typeof startGateway>>;
	beforeAll(async () => {
		send = await startGateway('gateway', NAME, itGlueAuthority());
	});

	it('calls IT Glue by its name, hands the key on, and keeps connections', async () => {
		for (let number = 0; number < 6; number++) expect((await send('GET', `/organizations?filter[name]=Harbor${number}`)).status).toBe(200);
		const expected = { method: 'GET', serverName: NAME, host: NAME, key: KEY };
		expect(arrived).toEqual(Array.from({ length: 6 }, () => expect.objectContaining(expected)));
		expect(arrived[4].url).toBe('/organizations?filter[name]=Harbor4');
		expect(connections).toBe(itGlue.length);
	});

	it.each([429, 503])('hands %i on as it is, and asks no second time', async (status) => {
		behaviour = (response) => response.writeHead(status, { 'retry-after': '17' }).end('{}');
		const { status: answered, headers } = await send('GET', '/documents');
		expect([answered, headers['retry-after'], arrived.length]).toEqual([status, '17', 1]);
	});

	it.each(['POST', 'PATCH', 'GET'])('sends a %s whose connection breaks no second time', async (method) => {
		behaviour = (_response, request) => request.socket.destroy();
		expect((await send(method, '/documents', Buffer.from('{}'))).status).toBe(502);
		expect(arrived).toHaveLength(1);
	});

	it('goes on asking after answers that broke', async () => {
		behaviour = (_response, request) => request.socket.destroy();
		for (let number = 0; number < 4; number++) await send('GET', '/documents');
		behaviour = answering;
		expect((await send('GET', '/documents')).status).toBe(200);
	});

	it('lets uploads of IT Glue’s size pass', async () => {
		expect((await send('POST', '/documents', Buffer.alloc(11_000_000, 'x'))).status).toBe(200);
		expect(arrived[0].bytes).toBe(11_000_000);
	});

	it.each([
		['whose certificate is for another name', 'api.itglue.example', itGlueAuthority],
		['whose certificate nobody it trusts has signed', NAME, () => path.join(certificates, 'authority.crt')],
	])('sends the key to no server %s', async (_what, name, authority) => {
		const other = await startGateway(`to-${name}`, name, authority());
		expect((await other('GET', '/organizations')).status).toBe(502);
		expect(arrived).toEqual([]);
	});

	it('writes neither keys nor queries nor the reasons that quote them', () => {
		const logs = fs.readdirSync(path.join(folder, 'gateway')).filter((file) => file.endsWith('.log'));
		const text = logs.map((file) => fs.readFileSync(path.join(folder, 'gateway', file), 'utf8')).join('\n');
		expect(text).toMatch(/GET \/organizations 200 .* IT-Glue 200/);
		expect(text).toMatch(/POST \/documents 502/);
		expect(text).not.toContain(KEY);
		expect(text).not.toContain('Harbor');
	});
});
