import type { INodeParameters } from 'n8n-workflow';
import { DEFINITIONS } from '../../src/itglue/definitions';
import { fieldName } from '../../src/itglue/naming';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { NODES } from '../support/node-classes';
import { WRITE_TABLE, type WriteRow } from './itglue-write-table';

let glue: TestItGlue;

beforeAll(async () => {
	glue = await startItGlue();
});

afterAll(async () => {
	await glue.simulator.close();
});

const organization = () => Number(glue.ids('organizations')[0]);

const nodeOf = (name: string) => NODES.find(([known]) => known === name)![1];

async function run(
	row: Pick<WriteRow, 'node' | 'resource'>,
	operation: string,
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const given = { resource: row.resource, operation, ...parameters };
	return await runNode({ type: nodeOf(row.node), parameters: given, credentials: glue.credentials(), ...more });
}

/** A record of the row's type that nothing else uses. */
function fresh(row: WriteRow) {
	const parent = row.parent?.[0] ?? 'organization-id';
	const owner = parent === 'organization-id' ? organization() : Number(glue.ids('configurations')[0]);
	return glue.simulator.database.insert(row.type, { name: 'Old', [parent]: owner });
}

const sentBodies = () =>
	glue.simulator.requests.map(({ method, path, query, body }) => ({ method, path, query, body }));

function attributesFor(row: WriteRow): Record<string, unknown> {
	const entries = Object.entries(row.values ?? {}).map(([name, value]) => {
		const type = /^<(.+)>$/.exec(String(value))?.[1];
		return [name, type ? Number(glue.ids(type)[0]) : value];
	});
	return Object.fromEntries(entries) as Record<string, unknown>;
}

const asParameters = (attributes: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(attributes).map(([name, value]) => [
			fieldName(name),
			typeof value === 'number' ? String(value) : value,
		]),
	) as INodeParameters;

const queryOf = (row: WriteRow) =>
	row.query ? Object.fromEntries([row.query.split('=') as [string, string]]) : {};

function parentOf(row: WriteRow, attributes?: Record<string, unknown>): string {
	const [attribute] = row.parent ?? ['organization-id'];
	const fallback = attribute === 'organization-id' ? organization() : glue.ids('configurations')[0];
	return String(attributes?.[attribute] ?? fallback);
}

const parentParameter = (row: WriteRow): INodeParameters => (row.parent ? { [row.parent[1]]: parentOf(row) } : {});

describe.each(WRITE_TABLE)('$resource', (row) => {
	const id = `${row.resource}Id`;

	if (row.create) {
		it('is created', async () => {
			const attributes = attributesFor(row);
			const result = await run(row, 'create', { ...asParameters(attributes), ...parentParameter(row) });
			expect(result.error).toBeUndefined();
			const path = row.create!.replace(':parent', parentOf(row));
			const body = { data: { type: row.type, attributes } };
			expect(sentBodies()).toEqual([{ method: 'POST', path, query: queryOf(row), body }]);
			expect(result.json).toEqual([expect.objectContaining({ id: expect.stringMatching(/^\d+$/) as string })]);
			expect(JSON.stringify(result.json)).not.toContain('made-up');
		});
	}

	if (row.update) {
		it('is updated', async () => {
			const record = fresh(row);
			const parameters = { [id]: record.id, ...parentParameter(row), updateFields: asParameters(row.change) };
			const result = await run(row, 'update', parameters);
			expect(result.error).toBeUndefined();
			const path = `${row.update!.replace(':parent', parentOf(row))}/${record.id}`;
			const body = { data: { type: row.type, attributes: row.change } };
			expect(sentBodies()).toEqual([{ method: 'PATCH', path, query: queryOf(row), body }]);
			expect(result.json[0].id).toBe(record.id);
		});
	}

	if (row.remove) {
		it('is deleted in the form IT Glue has for it', async () => {
			const record = fresh(row);
			const result = await run(row, 'delete', { [id]: record.id, ...parentParameter(row) });
			expect(result.error).toBeUndefined();
			const path = row.remove!.path.replace(':parent', parentOf(row));
			const data = [{ type: row.type, attributes: { id: Number(record.id) } }];
			expect(glue.simulator.requests).toMatchObject(
				row.remove!.form === 'one'
					? [{ method: 'DELETE', path: `${path}/${record.id}` }]
					: [{ method: 'DELETE', path, body: { data } }],
			);
			expect(result.json).toEqual([{ deleted: true }]);
		});
	}

	if (row.bulk?.includes('bulkUpdate')) {
		it('is updated in bulk, the ids inside the attributes', async () => {
			const records = [fresh(row), fresh(row)];
			const parameters = { [id]: '={{ $json.id }}', ...parentParameter(row), updateFields: asParameters(row.change) };
			const input = records.map((record) => ({ id: record.id }));
			const result = await run(row, 'bulkUpdate', parameters, { input });
			expect(result.error).toBeUndefined();
			const data = records.map((record) => ({ type: row.type, attributes: { id: Number(record.id), ...row.change } }));
			const path = `/${row.type.replace(/-/g, '_')}`;
			expect(sentBodies()).toEqual([{ method: 'PATCH', path, query: queryOf(row), body: { data } }]);
			expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		});
	}

	if (row.bulk?.includes('bulkCreate')) {
		it('is created in bulk', async () => {
			const attributes = attributesFor(row);
			const parameters = { ...asParameters(attributes), ...parentParameter(row) };
			const result = await run(row, 'bulkCreate', parameters, { input: [{ n: 1 }, { n: 2 }] });
			expect(result.error).toBeUndefined();
			const entry = { type: row.type, attributes };
			const path = row.create!.replace(':parent', parentOf(row));
			const body = { data: [entry, entry] };
			expect(sentBodies()).toEqual([{ method: 'POST', path, query: queryOf(row), body }]);
			expect(result.json).toHaveLength(2);
		});
	}

	if (row.bulk?.includes('bulkDelete')) {
		it('is deleted in bulk, with a body', async () => {
			const records = [fresh(row), fresh(row)];
			const parameters = { [id]: '={{ $json.id }}', ...parentParameter(row) };
			const result = await run(row, 'bulkDelete', parameters, { input: records.map((record) => ({ id: record.id })) });
			expect(result.error).toBeUndefined();
			const data = records.map((record) => ({ type: row.type, attributes: { id: Number(record.id) } }));
			expect(sentBodies()).toMatchObject([{ method: 'DELETE', body: { data } }]);
			expect(result.json).toEqual([{ deleted: true }, { deleted: true }]);
		});
	}
});

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

describe('wrong input', () => {
	const row = { node: 'ItGlueConfiguration', resource: 'configuration' };
	const configuration = () => ({ configurationId: glue.ids('configurations')[0] });

	it.each<[string, INodeParameters, RegExp]>([
		['an empty required one', { updateFields: { name: '' } }, /"Name" is empty/],
		['letters for an ID', { updateFields: { locationId: 'x' } }, /"Location" is not the ID/],
		['a date that does not exist', { updateFields: { installedAt: '2026-02-31' } }, /"Installed At" is not a date/],
		['nothing to change', {}, /nothing to change/],
	])('%s is refused before anything is sent', async (_, parameters, message) => {
		const result = await run(row, 'update', { ...configuration(), ...parameters });
		expect(result.error?.message).toMatch(message);
		expect(glue.simulator.requests).toEqual([]);
	});
});

describe('records that come with others', () => {
	it('are created in one request', async () => {
		const parameters = {
			organizationId: String(organization()),
			configurationTypeId: glue.ids('configuration-types')[0],
			name: 'Switch',
			configurationInterfaces: { values: [{ name: 'eth0', primary: true }] },
		};
		const result = await run({ node: 'ItGlueConfiguration', resource: 'configuration' }, 'create', parameters);
		expect(result.error).toBeUndefined();
		expect(sentBodies()[0].body).toMatchObject({
			data: {
				relationships: {
					'configuration-interfaces': {
						data: [{ type: 'configuration-interfaces', attributes: { name: 'eth0', primary: true } }],
					},
				},
			},
		});
	});
});

describe('archiving', () => {
	it.each([
		['archive', true],
		['restore', false],
	])('%s sets the flag', async (operation, archived) => {
		const [configurationId] = glue.ids('configurations');
		const row = { node: 'ItGlueConfiguration', resource: 'configuration' };
		const result = await run(row, operation, { configurationId });
		expect(result.error).toBeUndefined();
		expect(sentBodies()).toMatchObject([{ method: 'PATCH', body: { data: { attributes: { archived } } } }]);
	});
});

it('has every writing verb of the definitions in the table', () => {
	const covered = new Set(WRITE_TABLE.map(({ type }) => type));
	const elsewhere = /^(?:document|flexible-asset|attachments|related-items)/;
	const writing = DEFINITIONS.filter(({ verbs }) => Object.keys(verbs).some((verb) => !['list', 'show'].includes(verb)));
	expect(writing.map(({ type }) => type).filter((type) => !covered.has(type) && !elsewhere.test(type))).toEqual([]);
});
