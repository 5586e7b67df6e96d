import { type AINodeConnectionType, type IExecuteFunctions, NodeConnectionTypes } from 'n8n-workflow';
import type { ChatModel, EmbeddingModel, Models, RerankModel } from '../../src/knowledge/models/contracts';
import { VectorStore } from '../../src/knowledge/models/vectors';
import type { KnowledgeScope } from '../../src/knowledge/scope';
import { clock } from './clock';
import { cancelSignal, isToolRun } from './context';

const TIMEOUT_MS = 30_000;

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
	scope: KnowledgeScope,
	hint: (message: string) => void,
): Promise<Models | undefined> {
	if (isToolRun(context)) return undefined;
	const read = async (type: AINodeConnectionType, label: string): Promise<Supplied | undefined> =>
		await context.getInputConnectionData(type, itemIndex).then(firstOf, () => {
			hint(`The ${label} could not be set up; the result goes without it.`);
			return undefined;
		});
	const embedding = embeddingOf(await read(NodeConnectionTypes.AiEmbedding, 'embedding model'));
	const reranker = rerankerOf(await read(NodeConnectionTypes.AiReranker, 'reranker'));
	const chat = chatOf(await read(NodeConnectionTypes.AiLanguageModel, 'chat model'));
	if (!embedding && !reranker && !chat) return undefined;
	const vectors = scope.shared('embeddings', () => new VectorStore());
	return { embedding, reranker, chat, vectors, clock, timeoutMs: TIMEOUT_MS, signal: cancelSignal(context) };
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
	const name = [supplied.model, supplied.modelName].find((value) => typeof value === 'string') ?? 'embedding';
	const embed = method(supplied, 'embedDocuments');
	return { name: String(name), embed: async (texts) => await embed(texts) };
}

function rerankerOf(supplied: Supplied | undefined): RerankModel | undefined {
	if (!supplied) return undefined;
	const compress = method(supplied, 'compressDocuments');
	return {
		rerank: async (question, texts) => {
			const documents = texts.map(({ id, text }) => ({ pageContent: text, metadata: { id } }));
			const answer = await compress(documents, question);
			return Array.isArray(answer) ? answer.map((one: { metadata?: { id?: unknown } }) => one?.metadata?.id) : answer;
		},
	};
}

function chatOf(supplied: Supplied | undefined): ChatModel | undefined {
	if (!supplied) return undefined;
	const invoke = method(supplied, 'invoke');
	return { ask: async (prompt, signal) => textOf(await invoke(prompt, { signal })) };
}

/** A message's text, whether its content is text or a list of parts; plain text of models that are no chat models. */
function textOf(answer: unknown): unknown {
	const content = typeof answer === 'object' && answer !== null && 'content' in answer ? answer.content : answer;
	if (!Array.isArray(content)) return content;
	return content.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('');
}
