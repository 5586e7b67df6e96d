import { NodeConnectionTypes, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { ItGlueTriage } from '../../nodes/ItGlueTriage/ItGlueTriage.node';
import type { TriageResult } from '../../src/servicedesk/triage-result';
import { runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { runWithModels, type SuppliedModel } from '../support/with-models';

const TICKET = {
	id: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
};

describe('IT Glue Triage node with models', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	async function triageWith(models: SuppliedModel[], options: IDataObject = {}) {
		const run = { parameters: { options } as INodeParameters, input: [TICKET], models, credentials: glue.credentials() };
		const { items, hints } = await runWithModels(new ItGlueTriage(), run);
		return { result: items[0] as unknown as TriageResult, hints };
	}

	test('embedding, reranker and chat model are asked, and named in why', async () => {
		const asked: string[] = [];
		const { result, hints } = await triageWith([
			[
				NodeConnectionTypes.AiEmbedding,
				{
					embedDocuments: async (texts: string[]) => {
						asked.push('embedding');
						return await Promise.resolve(texts.map((text) => [text.length, 1]));
					},
				},
			],
			[
				NodeConnectionTypes.AiReranker,
				{
					compressDocuments: async (documents: object[]) => {
						asked.push('reranker');
						return await Promise.resolve([...documents].reverse());
					},
				},
			],
			[
				NodeConnectionTypes.AiLanguageModel,
				{
					invoke: async (prompt: string) => {
						asked.push('chat');
						const text = prompt.includes('candidates') ? '{"best":["c2"]}' : '{"query":"label printer","words":["zebra"]}';
						return await Promise.resolve({ content: [{ type: 'text', text }] });
					},
				},
			],
		]);
		expect(hints).toEqual([]);
		expect(new Set(asked)).toEqual(new Set(['embedding', 'reranker', 'chat']));
		expect(result.matches.flatMap(({ why }) => why)).toContain('Judged best by the chat model');
	});

	test('objects that are no models change nothing but the hints', async () => {
		const own = await triageWith([]);
		expect(own.hints).toEqual([]);
		const { result, hints } = await triageWith([
			[NodeConnectionTypes.AiEmbedding, {}],
			[NodeConnectionTypes.AiReranker, { compressDocuments: () => 'no' }],
			[NodeConnectionTypes.AiLanguageModel, { invoke: async () => await Promise.resolve(null) }],
		]);
		expect(hints).toHaveLength(3);
		expect(result.matches).toEqual(own.result.matches);
	});

	test('a store whose database never answers is not waited for longer than a model may take', async () => {
		const own = await triageWith([]);
		const silent = new Promise<never>(() => undefined);
		const { result, hints } = await triageWith([[NodeConnectionTypes.AiVectorStore, silent]], { modelTimeout: 1 });
		expect(hints).toEqual(['The vector store did not answer in 1 seconds; the result goes without it.']);
		expect(result.matches).toEqual(own.result.matches);
	});

	test('the variant for agents, which has no model inputs, works without', async () => {
		const { error, hints } = await runNode({
			type: new ItGlueTriage(),
			credentials: glue.credentials(),
			parameters: { ticketSource: 'fields', title: TICKET.title, companyName: 'Brackwater Logistics' },
			input: [{}],
			asTool: true,
		});
		expect(error).toBeUndefined();
		expect(hints).toEqual([]);
	});
});
