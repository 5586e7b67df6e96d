import {
	type AINodeConnectionType,
	type IDataObject,
	type IExecuteFunctions,
	type INodeInputConfiguration,
	NodeConnectionTypes,
} from 'n8n-workflow';
import type {
	ChatModel,
	ChatTask,
	ChunkStore,
	EmbeddingModel,
	Models,
	RerankModel,
} from '../../src/knowledge/models/contracts';
import { type ModelLabel, safely } from '../../src/knowledge/models/safely';
import { VectorCache } from '../../src/knowledge/models/vectors';
import { storeFilter } from './ai-store-filter';
import { clock } from './clock';
import { cancelSignal, isToolRun } from './context';

const DEFAULT_TIMEOUT_SECONDS = 30;

/** Vectors of every execution of this n8n process, by model and content. */
const processVectors = new VectorCache();

const MODELS = {
	embedding: {
		type: NodeConnectionTypes.AiEmbedding,
		displayName: 'Embedding',
		label: 'embedding model',
	},
	reranker: {
		type: NodeConnectionTypes.AiReranker,
		displayName: 'Reranker',
		label: 'reranker',
	},
	chat: {
		type: NodeConnectionTypes.AiLanguageModel,
		displayName: 'Chat Model',
		label: 'chat model',
	},
	store: {
		type: NodeConnectionTypes.AiVectorStore,
		displayName: 'Vector Store',
		label: 'vector store',
	},
} as const;

/** The inputs of a node that can do with models, and without. */
export const modelInputs: INodeInputConfiguration[] = Object.values(MODELS).map(inputOf);

/** The input of a node that can do with an embedding model, and takes no other. */
export const embeddingInput: INodeInputConfiguration = inputOf(MODELS.embedding);

function inputOf({ type, displayName }: Model & { displayName: string }): INodeInputConfiguration {
	return { type, displayName, maxConnections: 1, required: false };
}

/** Methods of the objects n8n's model nodes supply, by what they are called there. */
type Supplied = Record<string, unknown>;
type Method = (...input: unknown[]) => Promise<unknown>;

/**
 * The models connected to the node; `undefined` where there is none. A model node that cannot be set up is left out with a
 * hint. The variant for agents has no such inputs.
 */
export async function connectedModels(
	context: IExecuteFunctions,
	itemIndex: number,
	hint: (message: string) => void,
): Promise<Models | undefined> {
	if (isToolRun(context)) return undefined;
	const { modelTimeout, chatModelTasks } = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const waiting = waitingFor(context, modelTimeout);
	const read = async (model: Model) => await supplied(context, itemIndex, model, waiting, hint);
	const embedding = embeddingOf(await read(MODELS.embedding));
	const reranker = rerankerOf(await read(MODELS.reranker));
	const chat = chatOf(await read(MODELS.chat), tasksOf(chatModelTasks));
	const store = storeOf(await read(MODELS.store));
	if (!embedding && !reranker && !chat && !store) return undefined;
	return { embedding, reranker, chat, store, vectors: processVectors, ...waiting };
}

type Waiting = Pick<Models, 'clock' | 'timeoutMs' | 'signal'>;

/** How long a model is waited for; `seconds` is what the user chose, if anything. */
function waitingFor(context: IExecuteFunctions, seconds?: unknown): Waiting {
	const timeoutMs = 1000 * (Number(seconds) > 0 ? Number(seconds) : DEFAULT_TIMEOUT_SECONDS);
	return { clock, timeoutMs, signal: cancelSignal(context) };
}

const TASKS: readonly ChatTask[] = ['rewrite', 'judge'];

function tasksOf(value: unknown): readonly ChatTask[] {
	return Array.isArray(value) ? TASKS.filter((task) => value.includes(task)) : TASKS;
}

/** The embedding model connected to a node that takes no other; `undefined` where there is none, and in the variant for agents. */
export async function connectedEmbedding(
	context: IExecuteFunctions,
	itemIndex: number,
	hint: (message: string) => void,
): Promise<(Pick<Models, 'embedding' | 'vectors'> & Waiting) | undefined> {
	if (isToolRun(context)) return undefined;
	const { modelTimeout } = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const waiting = waitingFor(context, modelTimeout);
	const embedding = embeddingOf(await supplied(context, itemIndex, MODELS.embedding, waiting, hint));
	return embedding && { embedding, vectors: processVectors, ...waiting };
}

/** The chat model connected to a node that takes no other; `undefined` where there is none, and in the variant for agents. */
export async function connectedChat(
	context: IExecuteFunctions,
	itemIndex: number,
	hint: (message: string) => void,
): Promise<(Pick<Models, 'chat'> & Waiting) | undefined> {
	if (isToolRun(context)) return undefined;
	const waiting = waitingFor(context);
	const chat = chatOf(await supplied(context, itemIndex, MODELS.chat, waiting, hint), TASKS);
	return chat === undefined ? undefined : { chat, ...waiting };
}

type Model = { type: AINodeConnectionType; label: ModelLabel };

/** Setting up may already ask a server: n8n's PGVector connects to its database, without a time limit of its own. */
async function supplied(
	context: IExecuteFunctions,
	itemIndex: number,
	{ type, label }: Model,
	waiting: Waiting,
	hint: (message: string) => void,
): Promise<Supplied | undefined> {
	const answer = await safely(label, waiting, async () => {
		return await context.getInputConnectionData(type, itemIndex).then(firstOf, () => {
			hint(`The ${label} could not be set up; the result goes without it.`);
			return undefined;
		});
	});
	if ('value' in answer) return answer.value;
	hint(answer.hint);
	return undefined;
}

function firstOf(value: unknown): Supplied | undefined {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	return typeof first === 'object' && first !== null ? (first as Supplied) : undefined;
}

/** The method, called on its object; one that is missing fails when it is called, which leaves the model out. */
function method(supplied: Supplied, name: string): Method {
	return async (...input) => await (supplied[name] as Method).call(supplied, ...input);
}

function embeddingOf(supplied: Supplied | undefined): EmbeddingModel | undefined {
	if (!supplied) return undefined;
	const embed = method(supplied, 'embedDocuments');
	return { name: nameOf(supplied), embed: async (texts) => await embed(texts) };
}

/** Model and host: two services may serve different models under one name. */
function nameOf({ model, modelName, clientConfig }: Supplied): string {
	const host =
		typeof clientConfig === 'object' && clientConfig !== null && 'baseURL' in clientConfig ? clientConfig.baseURL : '';
	return [model, modelName, host].filter((value) => typeof value === 'string').join(' ');
}

function rerankerOf(supplied: Supplied | undefined): RerankModel | undefined {
	if (!supplied) return undefined;
	const compress = method(supplied, 'compressDocuments');
	return {
		rerank: async (question, texts) => {
			const documents = texts.map(({ id, text }) => ({
				pageContent: text,
				metadata: { id },
			}));
			const answer = await compress(documents, question);
			return Array.isArray(answer) ? answer.map((one: { metadata?: { id?: unknown } }) => one?.metadata?.id) : answer;
		},
	};
}

function chatOf(supplied: Supplied | undefined, tasks: readonly ChatTask[]): ChatModel | undefined {
	if (!supplied || tasks.length === 0) return undefined;
	const invoke = method(supplied, 'invoke');
	return {
		tasks,
		ask: async (prompt, signal) => textOf(await invoke(prompt, { signal })),
	};
}

/** A vector store, by itself or with the reranker of its own that n8n puts beside it, which has no say here. */
function storeOf(supplied: Supplied | undefined): ChunkStore | undefined {
	const store = firstOf(supplied?.vectorStore) ?? supplied;
	if (!store) return undefined;
	const filter = storeFilter(store);
	// Unlike `similaritySearch`, n8n does not keep what this answers with the execution: chunks of other clients may be among it.
	const search = method(store, 'similaritySearchWithScore');
	return {
		filters: filter !== null,
		search: async (question, organizationId, most) => {
			const answer = await search(question, most, filter?.(organizationId));
			return Array.isArray(answer) ? answer.map(metadataOf) : answer;
		},
	};
}

function metadataOf(hit: unknown): unknown {
	const document: unknown = Array.isArray(hit) ? hit[0] : hit;
	return typeof document === 'object' && document !== null && 'metadata' in document ? document.metadata : null;
}

/** A message's text, whether its content is text or a list of parts; plain text of models that are no chat models. */
function textOf(answer: unknown): unknown {
	const content = typeof answer === 'object' && answer !== null && 'content' in answer ? answer.content : answer;
	if (!Array.isArray(content)) return content;
	return content.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('');
}
