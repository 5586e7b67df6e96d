import {
	ExecutionLifecycleHooks,
	HookContext,
	LoadOptionsContext,
	PollContext,
	WebhookContext,
	WorkflowExecute,
} from 'n8n-core';
import { createRunExecutionData, NodeHelpers, Workflow } from 'n8n-workflow';
import type {
	IConnections,
	ICredentialType,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IRun,
	IRunData,
	IVersionedNodeType,
	IWebhookData,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { TestCredentialsHelper, type TestCredential } from './engine-credentials';

/** n8n's real engine (n8n-core) around the nodes under test: only the credential store and the editor are missing. */

const ANY_URL = 'http://127.0.0.1:5678/';

type NodeTypeMap = Record<string, INodeType | IVersionedNodeType>;

export interface EngineWorkflow {
	nodes: INode[];
	connections?: IConnections;
	types: NodeTypeMap;
	credentials?: Record<string, TestCredential>;
	input?: INodeExecutionData[];
	/** Name of the node to start at; the first one by default. */
	start?: string;
	mode?: 'manual' | 'trigger';
	staticData?: IDataObject;
}

export interface NodeTest {
	type: INodeType;
	parameters?: INodeParameters;
	credentials?: Record<string, TestCredential>;
	input?: INodeExecutionData[] | IDataObject[];
	onError?: INode['onError'];
	/** Runs the variant an AI agent calls: type name ending in Tool, no main input, output logged to the agent. */
	asTool?: boolean;
	/** Other properties of the workflow's node, such as `retryOnFail`. */
	node?: Partial<INode>;
}

export interface NodeResult {
	run: IRun;
	status: IRun['status'];
	/** The first output's items; empty where the node failed. */
	items: INodeExecutionData[];
	/** Every output. */
	outputs: INodeExecutionData[][];
	json: IDataObject[];
	error: EngineError | undefined;
	/** Execution hints the node left. */
	hints: string[];
}

/** What the assertions read of an n8n error. */
export interface EngineError {
	name: string;
	message: string;
	description?: string | null;
	httpCode?: string | null;
	failure?: { cause: string; retryAfterMs?: number };
	context: IDataObject;
	cause?: unknown;
	toJSON?(): unknown;
}

/** Runs a workflow in the engine and returns n8n's own run record. */
export async function runWorkflow(test: EngineWorkflow): Promise<IRun> {
	const workflow = buildWorkflow(test);
	const first = workflow.getNode(test.start ?? test.nodes[0].name)!;
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: first, data: { main: [test.input ?? [{ json: {} }]] }, source: null }],
		},
	});
	const mode = test.mode ?? 'manual';
	await workflow.expression.acquireIsolate?.();
	try {
		return await new WorkflowExecute(additionalData(test.credentials, mode), mode, data).processRunExecutionData(
			workflow,
		);
	} finally {
		await workflow.expression.releaseIsolate?.();
	}
}

/** Runs one node over the given items. */
export async function runNode(test: NodeTest): Promise<NodeResult> {
	const node = testNode(test);
	const run = await runWorkflow({
		nodes: [node],
		types: { [node.type]: test.asTool ? toolVariant(test.type) : test.type },
		credentials: test.credentials,
		input: test.input?.map(toItem),
	});
	const record = (run.data.resultData.runData as IRunData)[node.name]?.[0];
	const outputs = (record?.data?.main ?? record?.data?.ai_tool ?? []).map((output) => output ?? []);
	return {
		run,
		status: run.status,
		items: outputs[0] ?? [],
		outputs,
		json: (outputs[0] ?? []).map((item) => item.json),
		error: (run.data.resultData.error ?? record?.error) as EngineError | undefined,
		hints: (record?.hints ?? []).map((hint) => hint.message),
	};
}

/** The tool variant as n8n generates it: the same class, its description renamed and rewired (ai-tools.js). */
export function toolVariant(type: INodeType): INodeType {
	const variant = Object.create(type) as INodeType;
	variant.description = {
		...structuredClone(type.description),
		name: `${type.description.name}Tool`,
		inputs: [],
		outputs: ['ai_tool'],
	};
	return variant;
}

/**
 * A context for `listSearch`, `loadOptions` and `resourceMapping`. `parameters` are the node's current ones, `path` is the
 * place of the one that is chosen for.
 */
export async function inLoadOptions<T>(
	test: NodeTest & { path?: string },
	use: (context: LoadOptionsContext) => Promise<T>,
): Promise<T> {
	const node = testNode(test);
	const workflow = buildWorkflow({ nodes: [node], types: { [node.type]: test.type } });
	const data = { ...additionalData(test.credentials, 'internal'), currentNodeParameters: test.parameters ?? {} };
	return await inIsolate(workflow, () => use(new LoadOptionsContext(workflow, workflow.getNode(node.name)!, data, test.path ?? '')));
}

/** A context for `poll`; `staticData` is the node's static data and keeps what the poll leaves in it. */
export async function inPoll<T>(
	test: NodeTest & { staticData?: IDataObject; mode?: 'manual' | 'trigger' },
	use: (context: PollContext) => Promise<T>,
): Promise<T> {
	const node = testNode(test);
	const mode = test.mode ?? 'trigger';
	const workflow = triggerWorkflow(node, test);
	const data = additionalData(test.credentials, mode);
	const context = new PollContext(workflow, workflow.getNode(node.name)!, data, mode, 'activate');
	return await inIsolate(workflow, () => use(context));
}

/** A context for `webhookMethods` (checkExists, create, delete). */
export async function inHook<T>(
	test: NodeTest & { staticData?: IDataObject; webhookData?: IWebhookData },
	use: (context: HookContext) => Promise<T>,
): Promise<T> {
	const node = testNode(test);
	const workflow = triggerWorkflow(node, test);
	const context = new HookContext(
		workflow,
		workflow.getNode(node.name)!,
		additionalData(test.credentials, 'trigger'),
		'trigger',
		'activate',
		test.webhookData,
	);
	return await inIsolate(workflow, () => use(context));
}

/** A context for `webhook`; `request` and `response` are the express objects the node reads and answers with. */
export async function inWebhook<T>(
	test: NodeTest & {
		staticData?: IDataObject;
		mode?: 'manual' | 'trigger';
		webhookData: IWebhookData;
		request: unknown;
		response: unknown;
	},
	use: (context: WebhookContext) => Promise<T>,
): Promise<T> {
	const node = testNode(test);
	const workflow = triggerWorkflow(node, test);
	const mode = test.mode ?? 'trigger';
	const data = {
		...additionalData(test.credentials, mode),
		httpRequest: test.request,
		httpResponse: test.response,
	} as IWorkflowExecuteAdditionalData;
	const active = workflow.getNode(node.name)!;
	const context = new WebhookContext(workflow, active, data, mode, test.webhookData, [], null);
	return await inIsolate(workflow, () => use(context));
}

/** A credential for a test: its type's class and the decrypted values. */
export function credential(
	Type: new () => ICredentialType,
	data: TestCredential['data'],
): Record<string, TestCredential> {
	const type = new Type();
	return { [type.name]: { type, data } };
}

function testNode(test: NodeTest): INode {
	const name = test.type.description.name;
	const version = test.type.description.version;
	return {
		id: 'node-1',
		name: 'Node',
		type: `n8n-nodes-itglue.${name}${test.asTool ? 'Tool' : ''}`,
		typeVersion: Array.isArray(version) ? version[version.length - 1] : version,
		position: [0, 0],
		parameters: structuredClone(test.parameters ?? {}),
		credentials: Object.fromEntries(
			Object.keys(test.credentials ?? {}).map((type) => [type, { id: `id-${type}`, name: type }]),
		),
		...(test.onError ? { onError: test.onError } : {}),
		...(test.asTool ? { rewireOutputLogTo: 'ai_tool' as const } : {}),
		...test.node,
	};
}

function toItem(item: INodeExecutionData | IDataObject): INodeExecutionData {
	return 'json' in item ? (item as INodeExecutionData) : { json: item };
}

function triggerWorkflow(node: INode, test: NodeTest & { staticData?: IDataObject }): Workflow {
	const workflow = buildWorkflow({ nodes: [node], types: { [node.type]: test.type } });
	if (test.staticData) workflow.staticData[`node:${node.name}`] = test.staticData;
	return workflow;
}

function buildWorkflow(test: Pick<EngineWorkflow, 'nodes' | 'connections' | 'types' | 'staticData'>): Workflow {
	const nodeTypes: INodeTypes = {
		getByName: (type) => test.types[type],
		getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(test.types[type], version),
		getKnownTypes: () => ({}),
	};
	return new Workflow({
		id: 'workflow-1',
		name: 'Test',
		nodes: structuredClone(test.nodes),
		connections: test.connections ?? {},
		active: false,
		nodeTypes,
		staticData: test.staticData,
		settings: { executionOrder: 'v1' },
	});
}

async function inIsolate<T>(workflow: Workflow, use: () => Promise<T>): Promise<T> {
	await workflow.expression.acquireIsolate?.();
	try {
		return await use();
	} finally {
		await workflow.expression.releaseIsolate?.();
	}
}

function additionalData(
	credentials: Record<string, TestCredential> = {},
	mode: 'manual' | 'trigger' | 'internal',
): IWorkflowExecuteAdditionalData {
	const urls = [
		'restApiUrl',
		'instanceBaseUrl',
		'formBaseUrl',
		'formWaitingBaseUrl',
		'formTestBaseUrl',
		'webhookBaseUrl',
		'webhookWaitingBaseUrl',
		'webhookTestBaseUrl',
		'mcpBaseUrl',
		'mcpTestBaseUrl',
	];
	return {
		...Object.fromEntries(urls.map((url) => [url, ANY_URL])),
		executionId: '1',
		variables: {},
		currentNodeExecutionIndex: 0,
		credentialsHelper: new TestCredentialsHelper(credentials),
		hooks: new ExecutionLifecycleHooks(mode, '1', { id: 'workflow-1', name: 'Test' } as never),
		setExecutionStatus: () => {},
		logAiEvent: () => {},
		sendDataToUI: () => {},
	} as unknown as IWorkflowExecuteAdditionalData;
}
