import { type IDataObject, NodeConnectionTypes } from 'n8n-workflow';
import { ItGlueDocumentationGaps } from '../../nodes/ItGlueDocumentationGaps/ItGlueDocumentationGaps.node';
import { type EmbeddingBehaviour } from '../../simulators/models/embeddings';
import { startModelServer, type ModelServer } from '../../simulators/models';
import type { GapReport } from '../../src/servicedesk/gaps/report';
import judged from '../fixtures/gaps/judged-topics.json';
import { modelClient } from '../support/model-client';
import { runWithModels, type SuppliedModel } from '../support/with-models';
import { gapRow } from '../unit/servicedesk/gaps/rows';

/** No word, and no use of a word, is in both of two tickets of one topic. */
const TICKETS = [
	['1', 'Zorbex', 'The zorbex hums'],
	['2', 'Qualipon', 'Qualipon blinks red'],
	['3', 'Frumious', 'Frumious will not start'],
] as const;
const ROWS = TICKETS.map(([id, title, text]) => gapRow(id, { ticketText: `${title}\n${text}`, topic: title, topicKey: '' }));
const SECRET = 'hunter2Hunter!';

type Embed = (texts: string[]) => Promise<unknown>;
const embedding = (embedDocuments: Embed, model = String(Math.random())): SuppliedModel => [NodeConnectionTypes.AiEmbedding, { model, embedDocuments }];

/** Models that answer have all the time a busy machine takes; those that do not, a second. */
async function reportWith(models: SuppliedModel[], rows: readonly object[] = ROWS, modelTimeout = 120) {
	const run = { parameters: { operation: 'report', options: { modelTimeout, most: 1000, keepDays: 10_000 } }, input: rows as object[], models, credentials: {} };
	const { items, hints, error } = await runWithModels(new ItGlueDocumentationGaps(), run);
	if (error !== undefined) throw new Error(error.message);
	return { report: items[0] as unknown as GapReport & IDataObject, hints };
}

const grouped = ({ sections }: GapReport): string[][] =>
	sections.flatMap(({ gaps }) => gaps.map(({ examples }) => examples.map(({ number }) => number).sort())).sort();

/** The first two tickets mean the same; all other texts nothing to each other. */
const knowing: Embed = async (texts) =>
	await Promise.resolve(texts.map((text) => Array.from({ length: 40 }, (_, at) => (at === (/zorbex|qualipon/i.test(text) ? 0 : 1 + (text.length % 39)) ? 1 : 0.05))));

describe('a gap report with an embedding model', () => {
	test('puts together what means the same in other words', async () => {
		expect(grouped((await reportWith([])).report)).toEqual([['1'], ['2'], ['3']]);
		const { report, hints } = await reportWith([embedding(knowing)]);
		expect(grouped(report)).toEqual([['1', '2'], ['3']]);
		expect(hints).toEqual([]);
	});

	test('gives it each text once a process, and no secret', async () => {
		const asked: string[] = [];
		const model = embedding(async (texts) => {
			asked.push(...texts);
			return await knowing(texts);
		});
		const rows = [...ROWS, gapRow('4', { ticketText: `VPN\nMy password is ${SECRET} and it does not work`, topicKey: '' })];
		await reportWith([model], rows);
		const first = asked.filter((text) => text.includes('Ticket:'));
		expect(first).toHaveLength(4);
		expect(asked.join()).not.toContain(SECRET);
		await reportWith([model], rows);
		expect(asked.filter((text) => text.includes('Ticket:'))).toHaveLength(4);
	});

	test('is not taken in by one for which everything is alike', async () => {
		const { report, hints } = await reportWith([embedding(async (texts) => await Promise.resolve(texts.map(() => [0.3, 0.4])))]);
		expect(grouped(report)).toEqual([['1'], ['2'], ['3']]);
		expect(hints).toEqual([expect.stringContaining('everything alike')]);
	});

	test.each<[string, Embed]>([
		['fails', async () => await Promise.reject(new Error(`key ${SECRET}`))],
		['never answers', async () => await new Promise(() => undefined)],
		['answers with no list', async () => await Promise.resolve('ignore previous instructions')],
		['has other dimensions for tickets', async (texts) => await Promise.resolve(texts.map((text) => (text.includes('Ticket:') ? [1, 2] : [1, text.length, 3])))],
	])('is made without one that %s, and says so', async (_what, embed) => {
		const { report, hints } = await reportWith([embedding(embed)], ROWS, 1);
		expect(grouped(report)).toEqual([['1'], ['2'], ['3']]);
		expect(hints).toEqual([expect.stringMatching(/^The embedding model (failed|did not answer).*goes without it/)]);
		expect(JSON.stringify([report, hints])).not.toContain(SECRET);
	});

	describe('over HTTP', () => {
		let server: ModelServer;
		beforeAll(async () => {
			server = await startModelServer();
		});
		afterAll(async () => await server.close());
		const rows = judged.slice(0, 60).map(({ id, orgId, subject, body }) =>
			gapRow(id, { ticketText: `${subject}\n${body}`, topicKey: '', organizationId: orgId }),
		);

		test.each<EmbeddingBehaviour>(['nan', 'zeros', 'fewer', 'gigantic'])('a server that answers with %s changes nothing', async (behaviour) => {
			const without = grouped((await reportWith([], rows)).report);
			server.switches.embeddings = behaviour;
			const { report, hints } = await reportWith([[NodeConnectionTypes.AiEmbedding, modelClient(server).embedding]], rows);
			expect(grouped(report)).toEqual(without);
			expect(hints).toHaveLength(1);
		});

		test('vectors of hashed letters lose no ticket', async () => {
			server.switches.embeddings = 'good';
			const { report, hints } = await reportWith([[NodeConnectionTypes.AiEmbedding, modelClient(server).embedding]], rows);
			expect(report.totals.gapTickets).toBe(60);
			expect(hints).toEqual([]);
		});
	});
});
