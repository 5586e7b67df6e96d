import axios from 'axios';
import type { Stack } from '../../../scripts/support/stack';
import type { ItGlueSimulator } from '../../../simulators/itglue';
import type { ModelServer } from '../../../simulators/models';
import { embed } from '../../../simulators/models/embeddings';
import corpus from '../../../simulators/seed/corpus.json';
import type { TriageResult } from '../../../src/servicedesk/triage-result';
import { activateWorkflow, hintsOf, PGVECTOR_WORKFLOWS } from './model-workflows';
import { VectorDatabase } from './pgvector/database';

type StoredRecord = ReturnType<ItGlueSimulator['database']['all']>[number];

const TICKET = {
	title: 'Warehouse labels do not come out of the Zebra printers',
	description: 'No shipping labels since this morning, on all bays.',
};
const DOCUMENT = "Warehouse labels don't come out - print relay";
/** More than the 30 that Triage asks a store for: were other clients' pieces candidates, the client's own would not be among the hits. */
const MANY = 60;

/** n8n's own PGVector node before PostgreSQL with pgvector: kept by the bundled workflow, searched by Triage. */
export function describeVectorDatabase(stackOf: () => Stack, serverOf: () => ModelServer): void {
	describe('with a vector store in PostgreSQL', () => {
		const [own, other] = ['Brackwater Logistics', 'Harbor Dental Group'].map((name) => corpus.organizations.find((one) => one.name === name)!);
		let database: VectorDatabase;
		let triageId = '';
		/** What Triage finds while the store is empty. */
		let without: TriageResult;

		const idOf = ({ id }: { id: string }) => stackOf().itGlue.ids.toItGlue(id);
		const call = async <T>(path: string, body: object): Promise<T> => (await axios.post<T>(`${stackOf().n8n.url}/webhook/${path}`, body)).data;
		const triage = async (more: { timeout?: number } = {}) => {
			const [result] = await call<TriageResult[]>('pgvector-triage', { ...TICKET, company: own.name, ...more });
			return { result, hints: await hintsOf(stackOf().api, triageId, 'Consulting') };
		};
		/** Runs the bundled workflow. Returns the texts that were embedded. */
		const fill = async (): Promise<string[]> => {
			const before = serverOf().requests.length;
			await call('pgvector-fill', {});
			return serverOf().requests.slice(before).flatMap(({ body }) => body.input as string[]);
		};
		const pieces = async (of: string) =>
			await database.query<{ id: string; text: string; organization: string }>(
				`SELECT id, text, metadata->>'organizationId' AS organization FROM itglue_documentation WHERE metadata->>'id' = $1`,
				[of],
			);
		const countOf = async (what: string) =>
			Number((await database.query<{ count: string }>(`SELECT count(${what}) AS count FROM itglue_documentation`))[0].count);

		beforeAll(async () => {
			const { api } = stackOf();
			database = await VectorDatabase.start();
			await api.createCredential('Vector database', 'postgres', database.credential);
			await activateWorkflow(api, PGVECTOR_WORKFLOWS.fill());
			triageId = await activateWorkflow(api, PGVECTOR_WORKFLOWS.triage());
			without = (await triage()).result;
		});
		afterAll(async () => await database?.stop());

		it('puts every piece of every organization in once, and nothing into n8n’s executions', async () => {
			const embedded = await fill();
			expect(await countOf('*')).toBe(embedded.length);
			expect(await countOf("DISTINCT metadata->>'key'")).toBe(embedded.length);
			expect(await countOf("DISTINCT metadata->>'organizationId'")).toBe(corpus.organizations.length);
			expect(await fill()).toEqual([]);
			expect(await countOf('*')).toBe(embedded.length);
		});

		it('finds by it what the ticket means', async () => {
			const { result, hints } = await triage();
			expect(hints).toEqual([]);
			expect(result.matches[0].name).toBe(DOCUMENT);
			expect(result.matches[0].shares.map(({ part }) => part)).toContain('vector-store');
			expect(without.matches.flatMap(({ shares }) => shares.map(({ part }) => part))).not.toContain('vector-store');
		});

		it('never takes another client’s pieces for candidates, however near they are', async () => {
			const before = (await triage()).result;
			const nearest = `[${embed(`${TICKET.title}\n${TICKET.description}`).join(',')}]`;
			await database.query(
				`INSERT INTO itglue_documentation (text, metadata, embedding)
				SELECT text, metadata || jsonb_build_object('organizationId', $1::text), $2::vector
				FROM itglue_documentation CROSS JOIN generate_series(1, ${MANY}) WHERE metadata->>'title' = $3`,
				[idOf(other), nearest, DOCUMENT],
			);
			const overall = await database.query<{ organization: string }>(
				`SELECT metadata->>'organizationId' AS organization FROM itglue_documentation ORDER BY embedding <=> $1::vector LIMIT 30`,
				[nearest],
			);
			expect(new Set(overall.map(({ organization }) => organization))).toEqual(new Set([idOf(other)]));
			const { result, hints } = await triage();
			expect(hints).toEqual([]);
			expect(result.matches).toEqual(before.matches);
			// Nobody's piece by the key of another organization's record stays.
			await fill();
			expect(await countOf('*')).toBe(await countOf("DISTINCT metadata->>'key'"));
		});

		it('replaces the pieces of a record that changed, and removes those of one that was deleted', async () => {
			const { itGlue } = stackOf();
			const original = itGlue.database.all('documents').find(({ attributes }) => attributes.name === DOCUMENT)!;
			const twin = copyOf(itGlue, original, Number(idOf(other)));
			await fill();
			const first = await pieces(twin.id);
			expect(first.map(({ organization, text }) => [organization, text.includes('Stowaway Relay')])).toEqual([[idOf(other), true]]);

			itGlue.database.update(twin, { name: 'Dock labels, rewritten' });
			const embedded = await fill();
			const second = await pieces(twin.id);
			// n8n's embedding node sends lines as one.
			expect(second.map(({ text }) => text.replace(/\n/g, ' '))).toEqual(embedded);
			expect(embedded).toEqual([expect.stringMatching(/^Dock labels, rewritten/)]);

			itGlue.database.delete(twin);
			expect(await fill()).toEqual([]);
			expect(await pieces(twin.id)).toEqual([]);
			expect(await pieces(original.id)).not.toEqual([]);
		});

		it('goes without a database that hangs, with a hint', async () => {
			database.pause();
			const { result, hints } = await triage({ timeout: 2 });
			database.resume();
			expect(hints).toEqual(['The vector store did not answer in 2 seconds; the result goes without it.']);
			expect(result.matches).toEqual(without.matches);
		});

		it('goes without a database that is gone, with a hint', async () => {
			await database.stop();
			const { result, hints } = await triage();
			expect(hints).toEqual([expect.stringMatching(/^The vector store (could not be set up|failed)/)]);
			expect(result.matches).toEqual(without.matches);
		});
	});
}

/** The same document in another organization. */
function copyOf({ database }: ItGlueSimulator, original: StoredRecord, organizationId: number): StoredRecord {
	const place = { 'organization-id': organizationId, 'document-folder-id': null };
	const copy = database.insert('documents', { ...original.attributes, ...place });
	const sections = database.where('document-sections', 'document-id', original.id).map((section) =>
		database.insert('document-sections', { ...section.attributes, 'document-id': Number(copy.id) }),
	);
	copy.hidden.publishedSections = structuredClone(sections);
	return copy;
}
