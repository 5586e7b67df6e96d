import type { Clock } from '../../http/clock';
import type { VectorCache } from './vectors';

/** Turns texts into vectors; the answers are checked, never trusted. */
export interface EmbeddingModel {
	/** Which model it is: vectors of different models never meet. */
	name: string;
	embed(texts: string[], signal: AbortSignal): Promise<unknown>;
}

/** Orders texts by how well they fit a question. */
export interface RerankModel {
	/** Ids, best first; may leave some out. */
	rerank(question: string, texts: Array<{ id: string; text: string }>, signal: AbortSignal): Promise<unknown>;
}

export interface ChatModel {
	/** The answer's text. */
	ask(prompt: string, signal: AbortSignal): Promise<unknown>;
	/** What it is asked for; each is a request of its own. */
	tasks: readonly ChatTask[];
}

export type ChatTask = 'rewrite' | 'judge';

/** A vector store that holds chunks of records, whoever filled it. */
export interface ChunkStore {
	/** Whether it looks at the chunks of one organization only, so that few hits are enough. */
	filters: boolean;
	/** Metadata of the chunks nearest to the question, nearest first; checked, never trusted. */
	search(question: string, organizationId: string, most: number, signal: AbortSignal): Promise<unknown>;
}

/** What is connected, and what consulting it needs. */
export interface Models {
	embedding?: EmbeddingModel;
	reranker?: RerankModel;
	chat?: ChatModel;
	store?: ChunkStore;
	/** Shared by all executions of a process, so that a text is embedded once. */
	vectors: VectorCache;
	clock: Clock;
	/** Milliseconds a model may take before the result goes without it. */
	timeoutMs: number;
	signal?: AbortSignal;
}
