import type { IDataObject } from 'n8n-workflow';
import { ItGlueKnowledge } from '../../nodes/ItGlueKnowledge/ItGlueKnowledge.node';
import type { SearchHit } from '../../src/servicedesk/search';
import { type NodeTest, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const LOGISTICS = '2901000004810252';
const organization = (value: string) => ({ organizationId: { __rl: true, mode: 'id', value } });

describe('IT Glue Knowledge node', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	const run = async (parameters: NodeTest['parameters'], more: Partial<NodeTest> = {}) =>
		await runNode({ type: new ItGlueKnowledge(), credentials: glue.credentials(), parameters, input: [{}], ...more });
	const search = async (query: string, parameters: NodeTest['parameters'] = {}, more: Partial<NodeTest> = {}) =>
		await run({ operation: 'search', query, ...organization(LOGISTICS), ...parameters }, more);
	const hits = (json: IDataObject[]) => json as unknown as SearchHit[];

	test('finds a document by its text, with a reason and a link to cite', async () => {
		const { json, error } = await search('Zebra warehouse labels relay');
		expect(error).toBeUndefined();
		const [best] = hits(json);
		expect(best.title).toBe("Warehouse labels don't come out - print relay");
		expect(best.citation).toContain(`](${best.url})`);
		expect(best.why.join()).not.toContain('ticket');
		expect(best.score).toBeGreaterThan(0);
		expect(json.length).toBeLessThanOrEqual(10);
	});

	test('finds whatever a trait says', async () => {
		const assets = glue.simulator.database.all('flexible-assets');
		const own = assets.filter(({ attributes }) => String(attributes['organization-id']) === LOGISTICS);
		const words = own.flatMap(({ id, attributes }) =>
			Object.values(attributes.traits as Record<string, unknown>).flatMap((trait) =>
				typeof trait === 'string' && /^[A-Za-z][\w -]{8,60}$/.test(trait) ? [{ id, trait }] : [],
			),
		);
		expect(words.length).toBeGreaterThan(2);
		for (const { id, trait } of words.slice(0, 5)) {
			const { json } = await search(trait, { filters: { types: ['flexible-asset'] }, maxResults: 10 });
			expect(hits(json).map((hit) => hit.id)).toContain(id);
		}
	});

	test('filters by type, kind and date', async () => {
		const { json } = await search('printer', { filters: { types: ['configuration'] }, maxResults: 50 });
		expect(json.length).toBeGreaterThan(0);
		expect(new Set(hits(json).map(({ type }) => type))).toEqual(new Set(['configuration']));
		const kind = hits(json)[0].kind!;
		const ofKind = await search('printer', { filters: { types: ['configuration'], kinds: ` ${kind.toUpperCase()} ` } });
		expect(new Set(hits(ofKind.json).map((hit) => hit.kind))).toEqual(new Set([kind]));
		const future = await search('printer', { filters: { updatedAfter: '2999-01-01' } });
		expect(future.json).toEqual([]);
		const wrong = await search('printer', { filters: { updatedAfter: 'yesterday-ish' } });
		expect(wrong.error?.message).toContain('"yesterday-ish" is no date');
	});

	test('finds contacts, which are no answer to a ticket', async () => {
		const contact = glue.simulator.database
			.all('contacts')
			.find(({ attributes }) => String(attributes['organization-id']) === LOGISTICS)!;
		const { json } = await search(`${String(contact.attributes['first-name'])} ${String(contact.attributes['last-name'])}`, { filters: { types: ['contact'] } });
		expect(hits(json).map(({ id }) => id)).toContain(contact.id);
	});

	test('one organization is all it reads and gives out', async () => {
		const { json } = await search('firewall vpn backup printer password', { maxResults: 50 });
		expect(new Set(hits(json).map(({ organizationId }) => organizationId))).toEqual(new Set([LOGISTICS]));
		const documents = glue.sent().filter((request) => request.includes('/relationships/documents'));
		expect(documents.every((request) => request.includes(LOGISTICS))).toBe(true);
	});

	test('all organizations need a sync, which reports what it read', async () => {
		const everywhere = { searchIn: 'all', maxResults: 50 };
		await search('printer');
		expect((await search('printer', everywhere)).error?.description).toContain('Sync');
		glue.clear();
		const { json } = await run({ operation: 'sync', syncWhat: 'all' });
		const organizations = glue.ids('organizations').length;
		expect(json[0]).toMatchObject({ scope: 'all', organizations });
		expect(Number(json[0].records)).toBeGreaterThan(100);
		expect(json[0].requests).toBe(glue.sent().length);
		glue.clear();
		const found = await search('printer', everywhere);
		expect(new Set(hits(found.json).map(({ organizationId }) => organizationId)).size).toBeGreaterThan(1);
		expect(found.hints.join()).toContain('All organizations as of');
		expect(glue.sent()).toEqual([]);
	});

	test('an organization that was deleted leaves memory with the next sync of all', async () => {
		await run({ operation: 'sync', syncWhat: 'all' });
		const before = await run({ operation: 'statistics' });
		const { database } = glue.simulator;
		database.delete(database.all('organizations').find(({ id }) => id === LOGISTICS)!);
		await run({ operation: 'sync', syncWhat: 'all' });
		const after = await run({ operation: 'statistics' });
		const count = ({ json }: { json: IDataObject[] }) => Number((json[0].knowledge as IDataObject).organizations);
		expect(count(after)).toBe(count(before) - 1);
	});

	test('one organization can be synced, and several items ask for everything once', async () => {
		const { json } = await run({ operation: 'sync', syncWhat: 'organization', ...organization(LOGISTICS) });
		expect(json[0]).toMatchObject({ scope: 'chosen', organizations: 1 });
		glue.clear();
		const all = await run({ operation: 'sync', syncWhat: 'all' }, { input: [{}, {}, {}] });
		expect(all.json).toHaveLength(3);
		expect(glue.sent().filter((request) => request.startsWith('GET /contacts'))).toHaveLength(1);
	});

	test('statistics say what is held and what the key spent, and cost nothing', async () => {
		await search('printer');
		const sent = glue.sent().length;
		const { json } = await run({ operation: 'statistics' });
		const { knowledge, requests } = json[0] as Record<string, IDataObject>;
		expect(knowledge).toMatchObject({ organizations: 1, lastSync: null });
		expect(Number(knowledge.records)).toBeGreaterThan(10);
		expect(requests).toMatchObject({ sinceStart: sent, inWindow: sent, limit: 3000, tooManyRequestsAnswers: 0 });
		expect(Object.values(requests.byPurpose as Record<string, number>).reduce((a, b) => a + b, 0)).toBe(sent);
		expect(glue.sent()).toHaveLength(sent);
	});

	test('gives an organization in pieces for a vector store, each with where it belongs, and no secret', async () => {
		const { json, error } = await run({ operation: 'getChunks', ...organization(LOGISTICS) });
		expect(error).toBeUndefined();
		expect(json.length).toBeGreaterThan(20);
		expect(new Set(json.map(({ organizationId }) => organizationId))).toEqual(new Set([LOGISTICS]));
		expect(new Set(json.map(({ key }) => key)).size).toBe(json.length);
		expect(json.every(({ text }) => String(text).length <= 1000)).toBe(true);
		const ids = new Set(json.map(({ type, id }) => `${String(type)}/${String(id)}`));
		const documents = glue.simulator.database.all('documents').filter(({ attributes }) => String(attributes['organization-id']) === LOGISTICS && attributes.archived !== true);
		expect(documents.every(({ id }) => ids.has(`document/${id}`))).toBe(true);
		const secrets = glue.simulator.database.all('passwords').map(({ attributes }) => String(attributes.password));
		expect(secrets.filter((secret) => JSON.stringify(json).includes(secret))).toEqual([]);

		const filters = { types: ['document'], updatedAfter: '2026-01-01' };
		const newer = await run({ operation: 'getChunks', ...organization(LOGISTICS), filters });
		expect(newer.json.length).toBeLessThan(json.length);
		expect(newer.json.every(({ type, updatedAt }) => type === 'document' && String(updatedAt) >= '2026')).toBe(true);
		expect((await run({ operation: 'getChunks', ...organization('99') })).error?.message).toContain('Organization 99 does not exist');
	});

	test('no password value is asked for or given out', async () => {
		const { json } = await search('admin password', { filters: { types: ['password'] } });
		expect(json.length).toBeGreaterThan(0);
		expect(JSON.stringify(json)).not.toContain('sim-secret');
		expect(glue.sent().some((request) => /show_password=true/.test(request))).toBe(false);
	});

	test('as an AI tool it cites what it found, and says so where it found nothing', async () => {
		const found = await search('Zebra warehouse labels', {}, { asTool: true });
		expect(hits(found.json)[0].citation).toContain('http');
		const none = await search('qqqzzzxx', {}, { asTool: true });
		expect(none.json).toEqual([{ message: expect.stringContaining('Nothing') }]);
	});

	test('what is missing or wrong is named', async () => {
		expect((await search('  ')).error?.message).toBe('Search For is empty.');
		expect((await search('printer', organization('12'))).error?.message).toContain('Organization 12 does not exist');
	});
});
