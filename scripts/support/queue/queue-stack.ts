import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../../simulators/connectwise';
import { startItGlueSimulator, type ItGlueSimulator, type ItGlueSimulatorOptions } from '../../../simulators/itglue';
import { N8nApi } from '../n8n-api';
import { ensureN8nHost, type N8nHost } from '../n8n-host';
import { freeAddress, freePort, startN8n, type N8nProcess } from '../n8n-process';
import { OWNER, setUp, type bundledWorkflows, type ImportedWorkflow } from '../n8n-setup';
import { installCommunityPackage } from '../package-install';
import { fs, path } from '../platform';
import { step, type Progress } from '../progress';
import { connectWiseDesk, type ServiceDesk } from '../service-desks';
import { removeTemporaryFolder, temporaryFolder } from '../temporary-folders';
import { composeCommand, composeEnvironment } from './compose';
import { frontTemplate, gatewayTemplate } from './gateway';
import { makeCertificate, startNginx } from './nginx';
import type { Server } from './server';
import { ensureServices, startPostgres, startRedis, type Postgres } from './services';

export interface QueueStackOptions {
	progress: Progress;
	workers: number;
	/** Webhook processes; one unless told otherwise. */
	webhooks?: number;
	itGlue?: ItGlueSimulatorOptions;
	/** Of the rate gateway, as in `deploy/.env.example`. */
	requestsPerMinute: number;
	burst: number;
	/** Workflows to import; one that starts by itself is activated. */
	workflows: ReturnType<typeof bundledWorkflows>;
}

/** What an admin fills into `.env`, with values for this machine alone. */
const SECRETS = {
	N8N_ENCRYPTION_KEY: 'an-encryption-key-for-tests-only',
	POSTGRES_PASSWORD: 'a-database-password-for-tests-only',
	REDIS_PASSWORD: 'a-redis-password-for-tests-only',
};

/**
 * The set-up of `deploy/compose.yaml` on this machine without containers: PostgreSQL, Redis, nginx as front and rate
 * gateway, n8n's main, webhook and worker processes, with the compose file's own commands and environments but for
 * addresses and paths, and the simulators behind them.
 */
export class QueueStack {
	main!: N8nProcess;
	readonly webhooks: N8nProcess[] = [];
	readonly workers: N8nProcess[] = [];
	api!: N8nApi;
	workflows: ImportedWorkflow[] = [];
	postgres!: Postgres;
	/** What the PSA and people reach n8n at, with a slash at the end. */
	publicUrl = '';
	private gatewayUrl = '';
	private readonly servers: Server[] = [];
	private host!: N8nHost;
	private ports: { main: number; webhooks: number[] } = { main: 0, webhooks: [] };
	/** What differs from the compose file: where things are. */
	private addresses: Record<string, string> = {};
	/** What else differs for now. */
	private settings: Record<string, string> = {};

	private constructor(
		readonly itGlue: ItGlueSimulator,
		readonly psa: ConnectWiseSimulator,
		readonly desk: ServiceDesk,
		readonly folder: string,
		private readonly options: QueueStackOptions,
	) {}

	/** Installs what is missing and starts everything; `dist` must be built. */
	static async start(options: QueueStackOptions): Promise<QueueStack> {
		const { progress, workers, webhooks = 1 } = options;
		await step(progress, 'Redis, PostgreSQL and nginx are installed', ensureServices);
		const [itGlue, psa] = await Promise.all([startItGlueSimulator({ webUrl: 'self', ...options.itGlue }), startConnectWiseSimulator()]);
		const stack = new QueueStack(itGlue, psa, connectWiseDesk(psa), temporaryFolder('queue'), options);
		let complete = false;
		try {
			await step(progress, 'Redis, PostgreSQL and nginx', async () => await stack.startServices(webhooks));
			stack.host = await ensureN8nHost(progress);
			await step(progress, 'n8n: main, which makes the database', async () => await stack.startMain());
			await step(progress, `n8n: ${webhooks} webhook processes and ${workers} workers`, async () => await stack.startOthers());
			await step(progress, 'Credentials and workflows', async () => await stack.setUp());
			complete = true;
			return stack;
		} finally {
			if (!complete) await stack.close({ keepFiles: true });
		}
	}

	private async startServices(webhookProcesses: number): Promise<void> {
		const { folder, servers, options } = this;
		// PostgreSQL's own user must reach its folder below.
		fs.chmodSync(folder, 0o711);
		const redis = await startRedis(this.subfolder('redis'), SECRETS);
		servers.push(redis);
		this.postgres = await startPostgres(this.subfolder('postgres'), SECRETS);
		servers.push(this.postgres);
		const certificates = await makeCertificate(folder);
		const [gateway, front, main, ...webhooks] = await Promise.all(Array.from({ length: 3 + webhookProcesses }, async () => await freePort()));
		const { requestsPerMinute, burst } = options;
		const gatewayOptions = { port: gateway, certificates, folder, itGluePorts: [this.itGlue.port], requestsPerMinute, burst };
		servers.push(await startNginx(folder, gateway, gatewayTemplate(gatewayOptions)));
		servers.push(await startNginx(this.subfolder('front'), front, frontTemplate({ port: front, main, webhooks, folder })));
		this.gatewayUrl = `https://localhost:${gateway}`;
		this.publicUrl = `http://127.0.0.1:${front}/`;
		this.ports = { main, webhooks };
		this.addresses = {
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(this.postgres.port),
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			NODE_EXTRA_CA_CERTS: path.join(certificates, 'authority.crt'),
		};
	}

	private async startMain(): Promise<void> {
		await installCommunityPackage(this.userFolder('main'));
		this.main = await this.startProcess('main', 'main', this.ports.main);
	}

	private async startOthers(): Promise<void> {
		const webhooks = this.ports.webhooks.map((port, index) => ({ name: `webhook-${index + 1}`, port }));
		const workers = Array.from({ length: this.options.workers }, (_none, index) => ({ name: `worker-${index + 1}` }));
		// A container has a folder and a copy of the package of its own.
		for (const { name } of [...webhooks, ...workers]) {
			fs.cpSync(path.join(this.userFolder('main'), '.n8n', 'nodes'), path.join(this.userFolder(name), '.n8n', 'nodes'), { recursive: true });
		}
		await Promise.all([
			...webhooks.map(async ({ name, port }) => this.webhooks.push(await this.startProcess('webhook', name, port))),
			...workers.map(async ({ name }) => this.workers.push(await this.startProcess('worker', name))),
		]);
	}

	/** Stops webhook processes and workers, and starts as many again, with other settings. */
	async restartOthers(settings: Record<string, string>): Promise<void> {
		await Promise.all([...this.webhooks.splice(0), ...this.workers.splice(0)].map(async (process) => await process.stop()));
		this.settings = settings;
		await this.startOthers();
	}

	/** Starts what the compose file's service of n8n runs. */
	private async startProcess(service: 'main' | 'webhook' | 'worker', name: string, port?: number): Promise<N8nProcess> {
		const dotEnv = { ...SECRETS, PUBLIC_URL: this.publicUrl };
		const [command = 'start', ...args] = composeCommand(service, dotEnv);
		const address = await freeAddress(port);
		const env = { ...composeEnvironment(service, dotEnv), ...this.settings, ...this.addresses, QUEUE_HEALTH_CHECK_PORT: String(address.port) };
		return await startN8n(this.host, { userFolder: this.userFolder(name), command: [command, ...args], address, env });
	}

	private async setUp(): Promise<void> {
		this.api = new N8nApi(this.main.url);
		await this.api.signIn(OWNER);
		const itGlue = { apiKey: this.itGlue.keys.noPasswordAccess, region: 'custom', customBaseUrl: this.gatewayUrl, requestLimit: 3000, processes: 1 };
		const credentials = [{ name: 'IT Glue (through the gateway)', type: 'itGlueApi', data: itGlue }, this.desk.credential];
		this.workflows = await setUp(this.api, credentials, this.options.workflows);
	}

	private userFolder(name: string): string {
		return this.subfolder(name);
	}

	private subfolder(name: string): string {
		const folder = path.join(this.folder, name);
		fs.mkdirSync(folder, { recursive: true });
		return folder;
	}

	/** Stops everything, and removes its data unless it is to be kept. */
	async close({ keepFiles = false }: { keepFiles?: boolean } = {}): Promise<void> {
		await Promise.all([this.main, ...this.webhooks, ...this.workers].map(async (process) => await process?.stop()));
		await Promise.all(this.servers.map(async (server) => await server.stop()));
		await Promise.all([this.itGlue.close(), this.psa.close()]);
		if (!keepFiles) removeTemporaryFolder(this.folder);
	}
}
