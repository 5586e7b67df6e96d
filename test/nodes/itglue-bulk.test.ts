import type { INodeParameters } from 'n8n-workflow';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { NODES } from '../support/node-classes';

let glue: TestItGlue;

beforeAll(async () => {
	glue = await startItGlue();
});

beforeEach(() => {
	glue.simulator.faults.clear();
});

afterAll(async () => {
	await glue.simulator.close();
});

const organization = () => Number(glue.ids('organizations')[0]);

async function run(
	{ node, resource }: { node: string; resource: string },
	operation: string,
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const [, type] = NODES.find(([known]) => known === node)!;
	return await runNode({ type, parameters: { resource, operation, ...parameters }, credentials: glue.credentials(), ...more });
}

describe('bulk operations', () => {
	const row = { node: 'ItGlueConfiguration', resource: 'configuration' };
	const renaming = { configurationId: '={{ $json.id }}', updateFields: { name: '={{ $json.name }}' } };
	const input = (count: number, wrong?: number) =>
		Array.from({ length: count }, (_, index) => {
			const { id } = glue.simulator.database.insert('configurations', { name: 'Old', 'organization-id': organization() });
			return { id: index === wrong ? '1' : id, name: `Renamed ${index}` };
		});

	it('send 50 records a request and keep the order', async () => {
		const items = input(120);
		const result = await run(row, 'bulkUpdate', renaming, { input: items });
		expect(glue.simulator.requests.map(({ body }) => (body as { data: unknown[] }).data.length)).toEqual([50, 50, 20]);
		expect(result.json.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
	});

	it('say which items were written where a batch fails', async () => {
		const result = await run(row, 'bulkUpdate', renaming, { input: input(120, 60) });
		expect(result.error?.message).toContain(
			'Written: items 0-49. Not written: items 50-99. Unknown whether written: none. Not tried: items 100-119.',
		);
		expect(glue.simulator.requests).toHaveLength(2);
	});

	it.each([
		['after IT Glue did everything', 'lost-response', 'Renamed'],
		['in the middle of the answer', 'truncate', 'Renamed'],
		['before IT Glue did anything', 'reset-before', 'Old'],
		['by a gateway that gives up', 'status-after', 'Renamed'],
	] as const)('do not guess what was written where the connection is cut %s', async (_, kind, name) => {
		const { faults, database } = glue.simulator;
		faults.add({ kind: 'slow', delayMs: 0, match: { method: 'PATCH' }, times: 1 });
		faults.add({ kind, status: 504, match: { method: 'PATCH' }, times: 1 });
		const items = input(120);
		const { error } = await run(row, 'bulkUpdate', renaming, { input: items });
		faults.clear();
		expect(error?.message).toContain(
			'Written: items 0-49. Not written: none. Unknown whether written: items 50-99. Not tried: items 100-119.',
		);
		expect(error?.description).toContain('Look in IT Glue whether the change was made before you run it again.');
		expect(error?.context.itemIndex).toBe(50);
		const names = items.map(({ id }) => String(database.get('configurations', id)!.attributes.name).split(' ')[0]);
		const expected = [...Array<string>(50).fill('Renamed'), ...Array<string>(50).fill(name), ...Array<string>(20).fill('Old')];
		expect(names).toEqual(expected);
		expect(glue.simulator.requests).toHaveLength(2);
	});

	it('tell each item of a cut batch apart where the node continues on failure', async () => {
		const { faults } = glue.simulator;
		faults.add({ kind: 'lost-response', match: { method: 'PATCH' }, times: 1 });
		const result = await run(row, 'bulkUpdate', renaming, { input: input(60), onError: 'continueRegularOutput' });
		expect(result.json.slice(0, 50).every(({ error }) => /may or may not have been made/.test(String(error)))).toBe(true);
		expect(result.json.slice(50).every(({ id }) => typeof id === 'string')).toBe(true);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(Array.from({ length: 60 }, (_, item) => ({ item })));
	});

	it('name the items that go elsewhere and were not tried', async () => {
		const [first, second] = glue.ids('organizations');
		glue.simulator.faults.add({ kind: 'lost-response', match: { method: 'POST' }, times: 1 });
		const locations = { node: 'ItGlueLocation', resource: 'location' };
		const parameters = { organizationId: '={{ $json.of }}', name: 'New' };
		const items = [first, second, first, second].map((of) => ({ of }));
		const { error } = await run(locations, 'bulkCreate', parameters, { input: items });
		expect(error?.message).toContain('Written: none. Not written: none. Unknown whether written: items 0, 2. Not tried: items 1, 3.');
		expect(glue.simulator.requests).toHaveLength(1);
	});

	it('give each item its own record, whatever the order of the answer', async () => {
		const names = ['One', 'Two', 'Three'];
		const answer = [...names].reverse().map((name, index) => ({ id: `${index}`, type: 'locations', attributes: { name } }));
		glue.simulator.faults.add({ kind: 'status', status: 201, body: { data: answer }, match: { method: 'POST' }, times: 1 });
		const parameters = { organizationId: String(organization()), name: '={{ $json.name }}' };
		const locations = { node: 'ItGlueLocation', resource: 'location' };
		const result = await run(locations, 'bulkCreate', parameters, { input: names.map((name) => ({ name })) });
		expect(result.json.map(({ id, name }) => [id, name])).toEqual([['2', 'One'], ['1', 'Two'], ['0', 'Three']]);
	});

	it('go on with the other batches where the node continues on failure', async () => {
		const result = await run(row, 'bulkUpdate', renaming, { input: input(120, 60), onError: 'continueRegularOutput' });
		expect(result.json.filter(({ error }) => error === undefined)).toHaveLength(70);
		expect(result.json.map(({ error }) => error !== undefined).indexOf(true)).toBe(50);
	});

	it('send nothing where one item is wrong', async () => {
		const items = input(3).map((item, index) => (index === 1 ? { ...item, id: 'letters' } : item));
		const result = await run(row, 'bulkUpdate', renaming, { input: items });
		expect(result.error?.message).toContain('"Configuration" is not the ID of a configuration');
		expect(result.error?.context.itemIndex).toBe(1);
		expect(glue.simulator.requests).toEqual([]);
	});
});
