import type { N8nApi, WorkflowFile, WorkflowNode } from '../../../scripts/support/n8n-api';
import { PROJECT, readJson } from '../../../scripts/support/project';
import { path } from '../../../scripts/support/platform';

const LANGCHAIN = '@n8n/n8n-nodes-langchain.';
const STORE = { __rl: true, mode: 'id', value: 'itglue_documentation' };
const CREDENTIAL_OF: Array<[RegExp, string]> = [
	[/^n8n-nodes-itglue\./, 'itGlueApi'],
	[/OpenAi$/, 'openAiApi'],
];

const node = (name: string, type: string, typeVersion: number, parameters: object, more: object = {}): WorkflowNode => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters: { ...parameters },
	...more,
});

const webhook = (path: string): WorkflowNode =>
	node(
		'Start',
		'n8n-nodes-base.webhook',
		2,
		{ httpMethod: 'POST', path, responseMode: 'lastNode', responseData: 'allEntries', options: {} },
		{ webhookId: path },
	);

const embeddings = (name: string): WorkflowNode => node(name, `${LANGCHAIN}embeddingsOpenAi`, 1.2, { options: {} });

/** n8n's own model nodes, as somebody would connect them, and a node of the package that consults them. */
function consulting(path: string, consults: WorkflowNode): WorkflowFile {
	const into = (type: string, target: string) => ({ [type]: [[{ node: target, type, index: 0 }]] });
	return {
		name: path,
		nodes: [
			webhook(path),
			consults,
			embeddings('Embeddings'),
			node('Chat Model', `${LANGCHAIN}lmChatOpenAi`, 1.2, {
				model: { __rl: true, mode: 'id', value: 'stub-chat' },
				options: { maxRetries: 0, timeout: 60_000 },
			}),
			node('Stored Documentation', `${LANGCHAIN}vectorStoreInMemory`, 1.3, { mode: 'retrieve', memoryKey: STORE }),
			embeddings('Embeddings of the Store'),
		],
		connections: {
			Start: { main: [[{ node: consults.name, type: 'main', index: 0 }]] },
			Embeddings: into('ai_embedding', consults.name),
			'Chat Model': into('ai_languageModel', consults.name),
			'Stored Documentation': into('ai_vectorStore', consults.name),
			'Embeddings of the Store': into('ai_embedding', 'Stored Documentation'),
		},
		settings: { executionOrder: 'v1' },
	};
}

const OPTIONS = { modelTimeout: '={{ $json.body.timeout ?? 120 }}' };

/** The bundled workflow that fills the store, started by a call instead of the clock; and one workflow for each node. */
export const MODEL_WORKFLOWS: Record<'fill' | 'triage' | 'search', () => WorkflowFile> = {
	fill: () => {
		const file = readJson<WorkflowFile>(path.join(PROJECT, 'workflows', 'itglue-vector-store.json'));
		const nodes = file.nodes.map((one) => (/scheduleTrigger$/.test(one.type) ? { ...webhook('models-fill'), name: one.name } : one));
		return { ...file, id: undefined, name: 'models-fill', nodes };
	},
	triage: () =>
		consulting(
			'models-triage',
			node('Consulting', 'n8n-nodes-itglue.itGlueTriage', 1, {
				ticketSource: 'fields',
				title: '={{ $json.body.title }}',
				description: '={{ $json.body.description }}',
				companyName: '={{ $json.body.company }}',
				options: OPTIONS,
			}),
		),
	search: () =>
		consulting(
			'models-search',
			node('Consulting', 'n8n-nodes-itglue.itGlueKnowledge', 1, {
				operation: 'search',
				query: '={{ $json.body.query }}',
				organizationId: { __rl: true, mode: 'id', value: '={{ $json.body.organizationId }}' },
				options: OPTIONS,
			}),
		),
};

/** Imports and activates a workflow, each node with the credential of its kind. Returns its id. */
export async function activateWorkflow(api: N8nApi, workflow: WorkflowFile): Promise<string> {
	const credentials = await api.credentials();
	const nodes = workflow.nodes.map((one) => {
		const type = CREDENTIAL_OF.find(([pattern]) => pattern.test(one.type))?.[1];
		const credential = credentials.find((candidate) => candidate.type === type);
		return credential === undefined ? one : { ...one, credentials: { [credential.type]: { id: credential.id, name: credential.name } } };
	});
	const created = await api.createWorkflow({ ...workflow, nodes });
	await api.activate(created);
	return created.id;
}

interface StoredRun {
	resultData: { runData: Record<string, Array<{ hints?: Array<{ message: string }> }>> };
}

/** The hints that the newest execution of a workflow left at a node. */
export async function hintsOf(api: N8nApi, workflowId: string, nodeName: string): Promise<string[]> {
	const [newest] = await api.executions(workflowId);
	const { data } = await api.execution(newest.id);
	const runs = (data as StoredRun).resultData.runData[nodeName] ?? [];
	return runs.flatMap(({ hints = [] }) => hints.map(({ message }) => message));
}
