import type { Clock } from '../../http/clock';
import type { VectorStore } from './vectors';

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
}

/** What is connected, and what consulting it needs. */
export interface Models {
	embedding?: EmbeddingModel;
	reranker?: RerankModel;
	chat?: ChatModel;
	/** Kept with the credential's scope, so that a text is embedded once. */
	vectors: VectorStore;
	clock: Clock;
	/** Milliseconds a model may take before the result goes without it. */
	timeoutMs: number;
	signal?: AbortSignal;
}
