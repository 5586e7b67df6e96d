import type { FastifyReply, FastifyRequest } from 'fastify';
import { crypto, delay } from '../shared/platform';
import { createServer, listen, parseBody, type Listening, type ListenOptions } from '../shared/server';
import { type AgentScript, type ChatMessage, completionOf, toolNames } from './agent';
import { answerTo, type ChatBehaviour } from './chat';
import { asBase64, embed, type EmbeddingBehaviour, vectorsOf } from './embeddings';

export { type AgentScript, toolAnswers } from './agent';
export type { ChatBehaviour } from './chat';
export type { EmbeddingBehaviour } from './embeddings';

/** What goes wrong on the way, whatever the answer would have been: an error status, or a byte now and then without end. */
export type Delivery = 'whole' | 'error' | 'drip';

export interface ModelSwitches {
	embeddings: EmbeddingBehaviour;
	chat: ChatBehaviour;
	rerank: 'good' | 'reversed' | 'outside' | 'nothing';
	delivery: Delivery;
	/** Answers instead of `chat` where tools are offered. */
	agent?: AgentScript;
}

export interface ModelRequest {
	path: string;
	body: Record<string, unknown>;
}

export interface ModelServer extends Listening {
	/** Of an OpenAI-compatible API: what goes into a credential. */
	baseUrl: string;
	apiKey: string;
	/** Takes effect with the next request. */
	switches: ModelSwitches;
	/** Everything asked so far, in order. */
	requests: ModelRequest[];
	/** The texts sent to embed, and the prompts, in order. */
	textsSent(): string[];
}

const GOOD: ModelSwitches = { embeddings: 'good', chat: 'good', rerank: 'good', delivery: 'whole' };
const DRIP_MS = 50;

const listOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

function promptOf(messages: unknown): string {
	const contents = Array.isArray(messages) ? messages.map((message: { content?: unknown }) => message.content) : [];
	return contents
		.map((content) =>
			Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? '').join('') : String(content),
		)
		.join('\n');
}

/** Never ends by itself, as a server that hangs in the middle of an answer. */
async function drip(request: FastifyRequest, reply: FastifyReply): Promise<void> {
	reply.hijack();
	reply.raw.writeHead(200, { 'content-type': 'application/json' });
	while (!request.raw.socket.destroyed) {
		reply.raw.write(' ');
		await delay(DRIP_MS, undefined, { ref: false });
	}
}

/**
 * A server that speaks the OpenAI API as far as embeddings and chat completions go (developers.openai.com, API reference), and
 * Cohere's rerank. Its models are simple and always say the same; switches make them hostile.
 */
export async function startModelServer(options: ListenOptions = {}): Promise<ModelServer> {
	const app = createServer();
	const switches: ModelSwitches = { ...GOOD };
	const requests: ModelRequest[] = [];
	const apiKey = `sk-${crypto.randomBytes(24).toString('hex')}`;
	let embeddingRequests = 0;

	app.addHook('preHandler', async (request, reply) => {
		requests.push({ path: request.url, body: (parseBody(request.body) ?? {}) as ModelRequest['body'] });
		if (request.headers.authorization !== `Bearer ${apiKey}`) {
			return await reply
				.code(401)
				.send({ error: { message: 'Incorrect API key provided', type: 'invalid_request_error' } });
		}
		if (switches.delivery === 'error') {
			return await reply.code(500).send({ error: { message: 'The server had an error', type: 'server_error' } });
		}
		if (switches.delivery === 'drip') {
			void drip(request, reply);
			return reply;
		}
		return undefined;
	});
	const bodyOf = (request: FastifyRequest) => (parseBody(request.body) ?? {}) as ModelRequest['body'];

	app.get(
		'/v1/models',
		async () =>
			await Promise.resolve({
				object: 'list',
				data: ['stub-embedding', 'stub-chat'].map((id) => ({ id, object: 'model' })),
			}),
	);
	app.post('/v1/embeddings', async (request) => {
		const { input, model, encoding_format: format } = bodyOf(request);
		const vectors = vectorsOf(listOf(input), switches.embeddings, embeddingRequests++);
		const data = vectors.map((vector, index) => ({
			object: 'embedding',
			index,
			embedding: format === 'base64' ? asBase64(vector) : vector,
		}));
		return await Promise.resolve({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } });
	});
	app.post('/v1/chat/completions', async (request) => {
		const { messages, model, tools } = bodyOf(request);
		const turn =
			switches.agent && Array.isArray(tools)
				? switches.agent(messages as ChatMessage[], toolNames(tools))
				: { answer: answerTo(promptOf(messages), switches.chat) };
		return await Promise.resolve({
			id: 'chatcmpl-stub',
			object: 'chat.completion',
			created: 0,
			model,
			choices: [{ index: 0, ...completionOf(turn, requests.length) }],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		});
	});
	app.post('/v2/rerank', async (request) => {
		const { query, documents } = bodyOf(request);
		const wanted = embed(String(query));
		const near = (text: string) => embed(text).reduce((sum, value, place) => sum + value * (wanted[place] ?? 0), 0);
		const good = listOf(documents)
			.map((text, index) => ({ index, relevance_score: near(text) }))
			.sort((a, b) => b.relevance_score - a.relevance_score);
		const results = {
			good,
			reversed: [...good].reverse(),
			outside: [{ index: 4711, relevance_score: 1 }],
			nothing: null,
		}[switches.rerank];
		return await Promise.resolve({ id: 'rerank-stub', results });
	});

	const listening = await listen(app, options);
	return {
		...listening,
		baseUrl: `${listening.url}/v1`,
		apiKey,
		switches,
		requests,
		textsSent: () =>
			requests.flatMap(({ body }) => [
				...listOf(body.input),
				...(body.messages === undefined ? [] : [promptOf(body.messages)]),
			]),
	};
}
