import type { IDataObject, INodeExecutionData, INodeParameters, INodeType, IWebhookData } from 'n8n-workflow';
import { http } from '../../scripts/support/platform';
import { ItGlueConnectWiseApi } from '../../credentials/ItGlueConnectWiseApi.credentials';
import type { ConnectWiseSimulator } from '../../simulators/connectwise';
import { ensureCallback, removeCallbacks } from '../../src/psa/connectwise/callbacks';
import { credential, inHook, inPoll, inWebhook } from './engine';
import type { TestCredential } from './engine-credentials';
import { connectWiseClient } from './connectwise-client';

/** What a workflow got of a ticket. */
export interface Started {
	event: string;
	id: string;
	title: string;
	description: string;
}

export function connectWiseCredentials(sim: ConnectWiseSimulator, changes: IDataObject = {}): Record<string, TestCredential> {
	const { companyId, publicKey, privateKey, clientId } = sim.credentials;
	return credential(ItGlueConnectWiseApi, { site: 'custom', host: sim.url, companyId, publicKey, privateKey, clientId, ...changes });
}

/**
 * Stands in for n8n around an active trigger: receives deliveries over real HTTP, keeps static data the way n8n does (each
 * delivery loads and saves it, polls keep a copy of their own from activation on), and can be killed and started again.
 */
export class TriggerHost {
	/** Every ticket that started an execution, in order. */
	readonly started: Started[] = [];
	/** The status each delivery was answered with. */
	readonly answers: number[] = [];
	/** What stands in n8n's database. */
	stored = '{}';
	private server!: ReturnType<typeof http.createServer>;
	private pollData: IDataObject = {};
	private node!: INodeType;

	private constructor(
		readonly sim: ConnectWiseSimulator,
		readonly parameters: INodeParameters,
	) {}

	static async activate(sim: ConnectWiseSimulator, parameters: INodeParameters = {}): Promise<TriggerHost> {
		const host = new TriggerHost(sim, parameters);
		host.loadPackage();
		await host.listen();
		if (parameters.mode !== 'polling') await host.register();
		await host.startPolling();
		return host;
	}

	/** Loses everything in memory, and with `lose` what the database was not told yet. */
	async restart(): Promise<void> {
		this.loadPackage();
		await this.startPolling();
	}

	/** One tick of the poll times. */
	async poll(): Promise<Started[]> {
		const output = await this.inPoll((context) => this.node.poll!.call(context));
		if (output) this.stored = JSON.stringify(this.pollData);
		return this.start(output);
	}

	/** Waits until every delivery under way has been answered and handled. */
	async settled(): Promise<void> {
		await this.sim.settled();
		while (this.handling.size > 0) await Promise.all(this.handling);
	}

	/** Takes the server down, as a stopped n8n does; ConnectWise drops what it cannot deliver. */
	async stop(): Promise<void> {
		await this.settled();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	async close(): Promise<void> {
		await this.stop();
		await this.sim.close();
	}

	async listenAgain(): Promise<void> {
		const { port } = new URL(this.url);
		await this.listen(Number(port));
	}

	async unregister(): Promise<void> {
		await removeCallbacks(connectWiseClient(this.sim).api, this.url);
	}

	url = '';
	private readonly handling = new Set<Promise<void>>();

	private loadPackage(): void {
		jest.isolateModules(() => {
			const { ConnectWisePsaTrigger } = jest.requireActual<
				typeof import('../../nodes/ConnectWisePsaTrigger/ConnectWisePsaTrigger.node')
			>('../../nodes/ConnectWisePsaTrigger/ConnectWisePsaTrigger.node');
			this.node = new ConnectWisePsaTrigger();
		});
	}

	/** Registers as the node does, but with this host's address: n8n's own is made up in the tests. */
	private async register(): Promise<void> {
		const events = (this.parameters.events ?? ['created']) as string[];
		const callback = await ensureCallback(connectWiseClient(this.sim).api, {
			webhookUrl: this.url,
			selfSuppressed: !events.includes('created'),
		});
		this.stored = JSON.stringify({ member: callback._info?.updatedBy });
	}

	private async startPolling(): Promise<void> {
		this.pollData = JSON.parse(this.stored) as IDataObject;
		const output = await this.inPoll((context) => this.node.poll!.call(context));
		this.stored = JSON.stringify(this.pollData);
		this.start(output);
	}

	private async inPoll<T>(use: Parameters<typeof inPoll<T>>[1]): Promise<T> {
		return await inPoll({ ...this.test, staticData: this.pollData }, use);
	}

	private get test() {
		return { type: this.node, parameters: this.parameters, credentials: connectWiseCredentials(this.sim) };
	}

	private start(output: INodeExecutionData[][] | null | undefined): Started[] {
		const started = (output?.[0] ?? []).map(({ json }) => json as unknown as Started);
		this.started.push(...started);
		return started;
	}

	private async listen(port = 0): Promise<void> {
		this.server = http.createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const work = this.receive(request.headers, Buffer.concat(chunks), (status) => {
					this.answers.push(status);
					response.statusCode = status;
					response.end();
				}).finally(() => this.handling.delete(work));
				this.handling.add(work);
			});
		});
		await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
		const address = this.server.address() as { port: number };
		this.url = `http://127.0.0.1:${address.port}/webhook/abc`;
	}

	private async receive(headers: object, rawBody: Buffer, respond: (status: number) => void): Promise<void> {
		const staticData = JSON.parse(this.stored) as IDataObject;
		const response = {
			statusCode: 200,
			status(code: number) {
				this.statusCode = code;
				return this;
			},
			end() {
				respond(this.statusCode);
			},
		};
		const result = await inWebhook(
			{
				...this.test,
				staticData,
				webhookData: { webhookDescription: { name: 'default' } } as unknown as IWebhookData,
				request: { headers, rawBody, body: {} },
				response,
			},
			(context) => this.node.webhook!.call(context),
		);
		this.stored = JSON.stringify(staticData);
		this.start(result.workflowData);
	}
}

/** Runs one of the node's webhook life-cycle methods. */
export async function lifeCycle(
	node: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	test: { sim: ConnectWiseSimulator; parameters?: INodeParameters; staticData?: IDataObject; credentials?: IDataObject },
): Promise<boolean> {
	return await inHook(
		{
			type: node,
			parameters: test.parameters,
			staticData: test.staticData ?? {},
			credentials: connectWiseCredentials(test.sim, test.credentials),
			webhookData: { webhookDescription: { name: 'default' } } as unknown as IWebhookData,
		},
		(context) => node.webhookMethods!.default![method]!.call(context),
	);
}
