import axios from 'axios';
import type { ModelServer } from '../../simulators/models';

/** Objects as n8n's model nodes supply them, over real HTTP to a model server: the methods our nodes call, nothing more. */
export function modelClient({ url, baseUrl, apiKey }: ModelServer) {
	const http = axios.create({ headers: { authorization: `Bearer ${apiKey}` }, maxContentLength: 64 * 1024 * 1024 });
	return {
		embedding: {
			// As n8n's own node has it; without the address, vectors of one test would serve the next.
			model: 'stub-embedding',
			clientConfig: { baseURL: baseUrl },
			embedDocuments: async (input: string[]): Promise<unknown> => {
				const { data } = await http.post(`${baseUrl}/embeddings`, { model: 'stub-embedding', input, encoding_format: 'base64' });
				return data.data.map(({ embedding }: { embedding: string }) => floatsOf(embedding));
			},
		},
		chat: {
			invoke: async (prompt: string, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> => {
				const messages = [{ role: 'user', content: prompt }];
				const { data } = await http.post(`${baseUrl}/chat/completions`, { model: 'stub-chat', messages }, { signal });
				return data.choices[0].message;
			},
		},
		reranker: {
			compressDocuments: async (documents: Array<{ pageContent: string }>, query: string): Promise<unknown> => {
				const texts = documents.map(({ pageContent }) => pageContent);
				const { data } = await http.post(`${url}/v2/rerank`, { model: 'stub-rerank', query, documents: texts });
				return data.results.map(({ index }: { index: number }) => documents[index]);
			},
		},
	};
}

function floatsOf(base64: string): number[] {
	const bytes = Buffer.from(base64, 'base64');
	return Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readFloatLE(place * 4));
}
