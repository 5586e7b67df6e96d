import { fs, https, path } from '../../scripts/support/platform';
import { makeCertificate, startNginx } from '../../scripts/support/queue/nginx';
import { gatewayTemplate } from '../../scripts/support/queue/gateway';
import type { Server } from '../../scripts/support/queue/server';
import { ensureServices } from '../../scripts/support/queue/services';
import { freePort } from '../../scripts/support/n8n-process';
import { removeTemporaryFolder, temporaryFolder } from '../../scripts/support/temporary-folders';
import { startItGlueSimulator, type ItGlueSimulator } from '../../simulators/itglue';

/** One window in six seconds instead of five minutes. The gateway lets 47 pass in any; the rest is what a machine that stands still for 3 seconds delivers late. */
const WINDOW_MS = 6_000;
const LIMIT = 70;
const PER_MINUTE = 360;
const BURST = 10;
const REQUESTS = 100;

let folder: string;
let itGlue: ItGlueSimulator;
let nginx: Server;
let port: number;
let authority: Buffer;

beforeAll(async () => {
	await ensureServices();
	folder = temporaryFolder('gateway');
	itGlue = await startItGlueSimulator({ rateLimit: { limit: LIMIT, windowMs: WINDOW_MS } });
	port = await freePort();
	const certificates = await makeCertificate(folder);
	authority = fs.readFileSync(path.join(certificates, 'authority.crt'));
	const options = { port, certificates, folder, itGluePorts: [itGlue.port], requestsPerMinute: PER_MINUTE, burst: BURST };
	nginx = await startNginx(folder, port, gatewayTemplate(options));
});

afterAll(async () => {
	await nginx?.stop();
	await itGlue?.close();
	removeTemporaryFolder(folder);
});

async function request(at: string, headers: Record<string, string>, agent?: InstanceType<typeof https.Agent>): Promise<{ status: number; body: string }> {
	return await new Promise((resolve, reject) => {
		https.get({ host: 'localhost', port, path: at, headers, ca: authority, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
		}).on('error', reject);
	});
}

describe('the rate gateway of deploy/', () => {
	it('lets no more through than the key is allowed, and refuses nothing', async () => {
		const agent = new https.Agent({ keepAlive: true });
		const key = itGlue.keys.full;
		const answers = await Promise.all(
			Array.from({ length: REQUESTS }, async () => await request('/organizations?filter[name]=Harbor%20Dental', { 'x-api-key': key }, agent)),
		);
		agent.destroy();
		expect(answers.map(({ status }) => status)).toEqual(Array(REQUESTS).fill(200));
		expect(itGlue.rate.refused).toBe(0);
		expect(itGlue.rate.maxInWindow()).toBeLessThanOrEqual(LIMIT);
	});

	it('counts each key for itself, and lets nothing without a key through', async () => {
		const before = itGlue.requests.length;
		expect(await request('/organizations', {})).toEqual({ status: 403, body: '{"message":"Forbidden"}' });
		expect(itGlue.requests.length).toBe(before);
		expect((await request('/organizations', { 'x-api-key': itGlue.keys.noPasswordAccess })).status).toBe(200);
	});

	it('says that it is well, without asking IT Glue', async () => {
		const before = itGlue.requests.length;
		expect(await request('/gateway-health', {})).toEqual({ status: 200, body: 'ok\n' });
		expect(itGlue.requests.length).toBe(before);
	});

	it('writes neither keys nor what was asked for into its logs', () => {
		const logs = ['gateway.log', 'gateway-error.log', 'nginx.log'].map((file) => path.join(folder, file));
		const text = logs.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
		expect(text).toContain('GET /organizations 200');
		for (const secret of Object.values(itGlue.keys)) expect(text).not.toContain(secret);
		expect(text).not.toContain('Harbor');
	});
});
