import type {
	IDataObject,
	IHookFunctions,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IWebhookData,
} from 'n8n-workflow';
import { http } from '../../scripts/support/platform';
import { inHook, inPoll, inWebhook } from './engine';
import type { TestCredential } from './engine-credentials';
import type { IdleClock } from './idle-clock';

/** What a workflow got of a ticket. */
export interface Started {
	event: string;
	id: string;
	title: string;
	description: string;
}

/** A PSA simulator, and how its trigger is loaded afresh and signs in. */
export interface TriggerSetup {
	sim: { settled(): Promise<void>; close(): Promise<void> };
	/** Called within an isolated module registry: what the process remembers begins anew. */
	load: () => INodeType;
	credentials: () => Record<string, TestCredential>;
	/** The trigger's time; the machine's if absent. */
	time?: IdleClock;
}

const WEBHOOK = { webhookDescription: { name: 'default' } } as unknown as IWebhookData;

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
		private readonly setup: TriggerSetup,
		readonly parameters: INodeParameters,
	) {}

	static async activate(setup: TriggerSetup, parameters: INodeParameters = {}): Promise<TriggerHost> {
		const host = new TriggerHost(setup, parameters);
		host.loadPackage();
		await host.listen();
		if (parameters.mode !== 'polling') await host.lifeCycle('create');
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
		await this.setup.sim.settled();
		while (this.handling.size > 0) await Promise.all(this.handling);
	}

	/** Takes the server down, as a stopped n8n does; the PSA drops what it cannot deliver. */
	async stop(): Promise<void> {
		await this.settled();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	async close(): Promise<void> {
		await this.stop();
		await this.setup.sim.close();
	}

	async listenAgain(): Promise<void> {
		const { port } = new URL(this.url);
		await this.listen(Number(port));
	}

	/** Takes the webhook away behind n8n's back. */
	async unregister(): Promise<void> {
		await this.lifeCycle('delete');
	}

	/** Runs a method of the webhook's life cycle, with this host's address: n8n's own is made up in the tests. */
	async lifeCycle(method: 'checkExists' | 'create' | 'delete'): Promise<boolean> {
		const staticData = JSON.parse(this.stored) as IDataObject;
		const done = await inHook({ ...this.test, staticData, webhookData: WEBHOOK }, (context) => {
			const own = Object.create(context, { getNodeWebhookUrl: { value: () => this.url } }) as IHookFunctions;
			return this.node.webhookMethods!.default![method]!.call(own);
		});
		this.stored = JSON.stringify(staticData);
		return done;
	}

	url = '';
	private readonly handling = new Set<Promise<void>>();

	private loadPackage(): void {
		jest.isolateModules(() => {
			this.setup.time?.rule(jest.requireActual('../../nodes/shared/clock'));
			this.node = this.setup.load();
		});
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
		return { type: this.node, parameters: this.parameters, credentials: this.setup.credentials() };
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
				webhookData: WEBHOOK,
				request: { headers, rawBody, body: {} },
				response,
			},
			(context) => this.node.webhook!.call(context),
		);
		this.stored = JSON.stringify(staticData);
		this.start(result.workflowData);
	}
}

/** Within an isolated module registry. @param name class name */
export function loadTrigger(name: string): INodeType {
	const classes = jest.requireActual<Record<string, new () => INodeType>>(`../../nodes/${name}/${name}.node`);
	return new classes[name]();
}

/** Runs one of a trigger's webhook life-cycle methods, with an address that n8n made up. */
export async function lifeCycle(
	type: INodeType,
	method: 'checkExists' | 'create' | 'delete',
	test: { credentials: Record<string, TestCredential>; parameters?: INodeParameters; staticData?: IDataObject },
): Promise<boolean> {
	const hook = { type, staticData: {}, webhookData: WEBHOOK, ...test };
	return await inHook(hook, (context) => type.webhookMethods!.default![method]!.call(context));
}

/** Puts n8n's clock forward, until mocks are restored; the PSA's stays. */
export function passMinutes(minutes: number): void {
	const { now } = Date;
	jest.spyOn(Date, 'now').mockImplementation(() => now() + minutes * 60_000);
}
