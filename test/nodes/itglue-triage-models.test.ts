import { NodeConnectionTypes, type IDataObject, type INodeType, type NodeConnectionType } from 'n8n-workflow';
import { ItGlueTriage } from '../../nodes/ItGlueTriage/ItGlueTriage.node';
import type { TriageResult } from '../../src/servicedesk/triage-result';
import { runNode, runWorkflow } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const TICKET = {
	id: '1',
	psa: 'connectwise',
	company: { id: '2134', name: 'BrackwaterLog', identifier: null },
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels come out after ship confirm, on all bays.',
};

/** A model node as n8n knows it: it supplies an object. */
function modelNode(name: string, type: NodeConnectionType, response: object): INodeType {
	return {
		description: {
			displayName: name,
			name,
			group: ['transform'],
			version: 1,
			description: name,
			defaults: { name },
			inputs: [],
			outputs: [type],
			properties: [],
		},
		supplyData: async () => await Promise.resolve({ response }),
	};
}

describe('IT Glue Triage node with models', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	async function triageWith(models: Array<[NodeConnectionType, object]>) {
		const credentials = glue.credentials();
		const node = (name: string, parameters = {}) => ({
			id: name,
			name,
			type: name,
			typeVersion: 1,
			position: [0, 0] as [number, number],
			parameters,
		});
		const stubs = models.map(([type, response], number) => modelNode(`stub${number}`, type, response));
		const run = await runWorkflow({
			nodes: [
				{ ...node('triage'), credentials: { itGlueApi: { id: '1', name: 'itGlueApi' } } },
				...stubs.map(({ description }) => node(description.name)),
			],
			types: {
				triage: new ItGlueTriage(),
				...Object.fromEntries(stubs.map((stub) => [stub.description.name, stub])),
			},
			connections: Object.fromEntries(
				models.map(([type], number) => [`stub${number}`, { [type]: [[{ node: 'triage', type, index: 0 }]] }]),
			),
			credentials,
			input: [{ json: TICKET as unknown as IDataObject }],
		});
		const record = run.data.resultData.runData.triage[0];
		const [item] = (record.data?.main ?? []).flatMap((items) => items ?? []);
		return { result: item?.json as unknown as TriageResult, hints: (record.hints ?? []).map(({ message }) => message) };
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
