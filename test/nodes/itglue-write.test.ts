import type { INodeParameters } from 'n8n-workflow';
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
	row: Pick<WriteRow, 'node' | 'resource' | 'fixed'>,
	operation: string,
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const given = { resource: row.resource, operation, ...row.fixed, ...parameters };
	return await runNode({ type: nodeOf(row.node), parameters: given, credentials: glue.credentials(), ...more });
}

/** A record of the row's type that nothing else uses. */
function fresh(row: WriteRow) {
	const [parent] = row.parent ?? ['organization-id'];
	const ownerId = parentOf(row);
	const destinationId = glue.ids('documents')[0];
	const attributes = { name: 'Old', [parent]: Number(ownerId) };
	return glue.simulator.database.insert(row.type, attributes, { hidden: { ownerId, sourceId: ownerId, destinationId } });
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
	return String(attributes?.[attribute] ?? glue.ids(attribute.replace(/-id$/, 's'))[0]);
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
			const path = (row.remove?.form === 'many' ? row.remove.path : `/${row.type.replace(/-/g, '_')}`).replace(':parent', parentOf(row));
			expect(sentBodies()).toEqual([{ method: 'DELETE', path, query: {}, body: { data } }]);
			expect(result.json).toEqual([{ deleted: true }, { deleted: true }]);
		});
	}

	if (row.archives) {
		it.each([
			['archive', true],
			['restore', false],
		])('%s sets the flag', async (operation, archived) => {
			const record = fresh(row);
			const result = await run(row, operation, { [id]: record.id });
			expect(result.error).toBeUndefined();
			const path = `/${row.type.replace(/-/g, '_')}/${record.id}`;
			const body = { data: { type: row.type, attributes: { archived } } };
			expect(sentBodies()).toEqual([{ method: 'PATCH', path, query: queryOf(row), body }]);
			expect(result.json[0].id).toBe(record.id);
		});
	}

	if (row.publish) {
		it('is published by a PATCH without a body', async () => {
			const record = fresh(row);
			const result = await run(row, 'publish', { [id]: record.id });
			const path = `${row.publish}/${record.id}/publish`;
			expect(sentBodies()).toEqual([{ method: 'PATCH', path, query: {}, body: undefined }]);
			expect(result.json).toEqual([{ id: record.id, published: true }]);
		});
	}
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

describe('what IT Glue refuses', () => {
	const row = { node: 'ItGlueConfiguration', resource: 'configuration' };
	const own = () => glue.simulator.database.where('configurations', 'organization-id', organization())[0].id;
	const foreign = () => {
		const [, other] = glue.ids('organizations');
		return glue.simulator.database.where('configurations', 'organization-id', other)[0].id;
	};

	it.each<[string, string, () => INodeParameters, string, string]>([
		[
			...['a type that does not exist', 'create'] as const,
			() => ({ organizationId: String(organization()), configurationTypeId: '1', name: 'x' }),
			'IT Glue did not accept the data: "Configuration Type": must exist.',
			'full',
		],
		[
			...['a location that does not exist', 'update'] as const,
			() => ({ configurationId: own(), updateFields: { locationId: '7' } }),
			'IT Glue did not accept the data: "Location": must exist.',
			'full',
		],
		[
			...['a record that is gone', 'delete'] as const,
			() => ({ configurationId: '5' }),
			'Given: "Configuration" 5.',
			'full',
		],
		[
			...['a record of another organization', 'update'] as const,
			() => ({ configurationId: foreign(), updateFields: { locationId: '7' } }),
			'"Location" 7.',
			'scoped',
		],
	])('names its parameter and its item: %s', async (_, operation, parameters, message, key) => {
		const credentials = glue.credentials(key as 'full' | 'scoped');
		const before = glue.simulator.database.snapshot();
		const result = await run(row, operation, parameters(), { credentials, input: [{}] });
		expect(result.error?.message).toContain(message);
		if (key === 'scoped') expect(result.error?.message).toContain(`Given: "Configuration" ${foreign()}`);
		expect(result.error?.description).toBeTruthy();
		expect(result.error?.context.itemIndex).toBe(0);
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it.each(['update', 'delete', 'bulkUpdate', 'bulkDelete'])('names a synced record it does not %s', async (operation) => {
		const record = glue.simulator.database.insert('configurations', { name: 'Synced', 'organization-id': organization() });
		record.hidden.synced = true;
		const result = await run(row, operation, { configurationId: record.id, updateFields: { name: 'x' } });
		expect(result.error?.message).toContain('IT Glue does not allow this change of a synced record');
		if (operation.endsWith('pdate')) expect(result.error?.message).toContain('"Name": cannot be changed on a synced record');
		expect(result.error?.description).toContain('changed there');
		expect(result.error?.context.itemIndex).toBe(0);
	});

	it('names a letter where a number belongs, before anything is sent', async () => {
		const field = { node: 'ItGlueFlexibleAsset', resource: 'flexibleAssetField' };
		const parameters = { flexibleAssetTypeId: glue.ids('flexible-asset-types')[0], order: '={{ "ten" }}', name: 'x', kind: 'Text' };
		const result = await run(field, 'create', parameters);
		expect(result.error?.message).toBe('"Order" is not a whole number: "ten".');
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

