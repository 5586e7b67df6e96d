import { startConnectWiseSimulator, type ConnectWiseOptions, type ConnectWiseSimulator } from '../../simulators/connectwise';
import { startItGlueSimulator, type ItGlueSimulator, type ItGlueSimulatorOptions } from '../../simulators/itglue';
import { N8nApi, type WorkflowFile } from './n8n-api';
import type { N8nAddress } from './n8n-environment';
import { ensureN8nHost } from './n8n-host';
import { freeAddress, startN8n, type N8nProcess } from './n8n-process';
import { bundledWorkflows, OWNER, setUp, type CredentialInput, type ImportedWorkflow } from './n8n-setup';
import { installCommunityPackage } from './package-install';
import { step, type Progress } from './progress';
import { connectWiseDesk, SERVICE_DESKS, type PsaName, type ServiceDesk } from './service-desks';
import { removeTemporaryFolder, temporaryFolder } from './temporary-folders';
import { companyOverrides, withCompanyOverrides, withTriageOptions } from './triage-options';

export interface StackOptions {
	progress: Progress;
	itGlue?: ItGlueSimulatorOptions;
	/** The PSAs to start; ConnectWise PSA unless told otherwise. */
	psas?: PsaName[];
	connectWise?: ConnectWiseOptions;
	/** Credentials besides those of the simulators. */
	moreCredentials?: CredentialInput[];
	/** Options set in the workflows' Triage nodes. */
	triageOptions?: Record<string, unknown>;
	/** Changes a bundled workflow, named by its file, before it is imported. */
	edit?: (workflow: WorkflowFile, file: string) => WorkflowFile;
	/** The port n8n takes where it is free. */
	n8nPort?: number;
}

/** Simulators, and an n8n with this package, credentials and all bundled workflows, ready for tickets. */
export class Stack {
	/** Those that have not been closed. */
	static readonly open = new Set<Stack>();

	workflows: ImportedWorkflow[] = [];

	private constructor(
		readonly itGlue: ItGlueSimulator,
		/** The PSAs' simulators in words they all share. */
		readonly desks: ServiceDesk[],
		private readonly connectWise: ConnectWiseSimulator | null,
		readonly userFolder: string,
		private readonly address: N8nAddress,
		private readonly progress: Progress,
	) {
		Stack.open.add(this);
	}

	private running: N8nProcess | null = null;
	private session: N8nApi | null = null;

	/** Starts everything; where a part does not start, stops what had started. `dist` must be built. */
	static async start(options: StackOptions): Promise<Stack> {
		const { progress, psas = ['connectwise'] } = options;
		const stack = await step(progress, 'IT Glue and PSA simulators', async (line) => {
			const itGlue = await startItGlueSimulator({ webUrl: 'self', ...options.itGlue });
			const connectWise = psas.includes('connectwise') ? await startConnectWiseSimulator(options.connectWise) : null;
			const desks = await Promise.all(
				psas.map(async (psa) => (connectWise !== null && psa === 'connectwise' ? connectWiseDesk(connectWise) : await SERVICE_DESKS[psa]())),
			);
			const simulators = [{ title: 'IT Glue', url: itGlue.url }, ...desks];
			line.update(`Simulators: ${simulators.map(({ title, url }) => `${title} at ${url}`).join(', ')}`);
			return new Stack(itGlue, desks, connectWise, temporaryFolder('n8n'), await freeAddress(options.n8nPort), progress);
		});
		let complete = false;
		try {
			await step(progress, 'This package, as an installed community package', async () => {
				await installCommunityPackage(stack.userFolder);
			});
			await stack.startN8n();
			await step(progress, 'Credentials and workflows', async (line) => {
				const credentials = [...stack.credentials(), ...(options.moreCredentials ?? [])];
				stack.workflows = await setUp(stack.api, credentials, stack.configured(options));
				line.update(`Workflows imported: ${stack.workflows.map(({ name, active }) => `${name}${active ? ' (active)' : ''}`).join(', ')}`);
			});
			complete = true;
			return stack;
		} finally {
			if (!complete) await stack.close({ keepFiles: true });
		}
	}

	/** The ConnectWise PSA simulator, for what only it can do. */
	get psa(): ConnectWiseSimulator {
		if (this.connectWise === null) throw new Error('ConnectWise PSA was not started');
		return this.connectWise;
	}

	get n8n(): N8nProcess {
		if (this.running === null) throw new Error('n8n is not running');
		return this.running;
	}

	/** Signed in as the owner. */
	get api(): N8nApi {
		if (this.session === null) throw new Error('n8n is not running');
		return this.session;
	}

	/** Starts n8n, at the same address and with the same data each time. */
	async startN8n(): Promise<void> {
		const host = await ensureN8nHost(this.progress);
		await step(this.progress, `Starting n8n ${host.version}`, async (line) => {
			this.running = await startN8n(host, { userFolder: this.userFolder, address: this.address });
			this.session = new N8nApi(this.running.url);
			await this.session.signIn(OWNER);
			line.update(`n8n ${host.version} at ${this.running.url}`);
		});
	}

	/** Credentials for the simulators. */
	credentials(): CredentialInput[] {
		return [
			{
				name: 'IT Glue (simulator)',
				type: 'itGlueApi',
				data: { apiKey: this.itGlue.keys.noPasswordAccess, region: 'custom', customBaseUrl: this.itGlue.url, requestLimit: 3000, processes: 1 },
			},
			...this.desks.map(({ credential }) => credential),
		];
	}

	/** The bundled workflows as their admin would have set them. */
	private configured({ triageOptions, edit = (workflow) => workflow }: StackOptions): ReturnType<typeof bundledWorkflows> {
		return bundledWorkflows().map(({ file, workflow }) => {
			const halo = this.desks.find(({ psa }) => psa === 'halopsa' && file.startsWith(`${psa}-`));
			const mapped = halo === undefined ? workflow : withCompanyOverrides(workflow, companyOverrides(halo, this.itGlue));
			return { file, workflow: edit(withTriageOptions(mapped, triageOptions ?? {}), file) };
		});
	}

	/** Stops everything this stack started, and removes n8n's data unless it is to be kept. */
	async close({ keepFiles = false }: { keepFiles?: boolean } = {}): Promise<void> {
		Stack.open.delete(this);
		await this.running?.stop();
		await Promise.all([this.itGlue, ...this.desks].map((simulator) => simulator.close()));
		if (!keepFiles) removeTemporaryFolder(this.userFolder);
	}
}
