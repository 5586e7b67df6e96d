import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startFlexibleAssets, type TestFlexibleAssets } from '../support/flexible-assets';

let scenario: TestFlexibleAssets;
let glue: TestFlexibleAssets['glue'];
let typeId: TestFlexibleAssets['typeId'];
let organizationId: TestFlexibleAssets['organizationId'];
let configurations: TestFlexibleAssets['configurations'];
let run: TestFlexibleAssets['run'];
let insert: TestFlexibleAssets['insert'];

beforeEach(async () => {
	scenario = await startFlexibleAssets();
	({ glue, typeId, organizationId, configurations, run, insert } = scenario);
});

afterEach(async () => {
	await scenario.close();
});

describe('get many', () => {
	const conditions = (...list: IDataObject[]) => ({ traitFilters: { conditions: list } }) as INodeParameters;

	it('filters by type and organization at once, in one request', async () => {
		insert();
		const result = await run('getAll', { organizationId });
		expect(result.json).toHaveLength(1);
		expect(glue.sent()).toEqual([
			`GET /flexible_assets?filter[flexible_asset_type_id]=${typeId}&filter[organization_id]=${organizationId}&page[number]=1&page[size]=50`,
		]);
	});

	it('filters by any trait, and says how many records were read', async () => {
		const { id } = insert({ notes: '<p>Restore <b>test</b></p>' });
		insert({ name: 'Other', technology: 'Datto', servers: [] });
		const server = glue.simulator.database.find(configurations[0])!.attributes.name;
		for (const condition of [
			{ field: 'Technology', condition: 'equals', value: 'veeam' },
			{ field: 'servers', condition: 'equals', value: server },
			{ field: 'servers', condition: 'equals', value: configurations[0] },
			{ field: 'notes', condition: 'contains', value: 'restore test' },
			{ field: 'notes', condition: 'notEmpty' },
		]) {
			const result = await run('getAll', conditions(condition as IDataObject));
			expect(result.json.map((record) => record.id)).toEqual([id]);
			expect(result.hints).toEqual(['Item 0: 2 flexible assets were read, 1 fit the trait filters.']);
		}
		const refused = await run('getAll', conditions({ field: 'vendor', condition: 'empty' }));
		expect(refused.error?.message).toMatch(/"Trait Filters" names a field/);
	});

	it('reads a page at a time and stops where enough is found', async () => {
		for (let number = 0; number < 1200; number += 1) insert({ name: `Backup ${number}` });
		const filter = conditions({ field: 'technology', condition: 'equals', value: 'Veeam' });
		const some = await run('getAll', { ...filter, limit: 3 });
		expect(some.json).toHaveLength(3);
		const all = await run('getAll', { ...filter, returnAll: true });
		expect(all.json).toHaveLength(1200);
		expect(all.hints[0]).toContain('1200 flexible assets were read');
	});
});

it('gives an agent the traits as JSON', async () => {
	const parameters = { organizationId, traitsJson: { name: 'By agent', 'retention-days': '3' } as never };
	const result = await run('create', parameters, { asTool: true });
	expect(result.error).toBeUndefined();
	expect(result.json[0]).toMatchObject({ name: 'By agent' });
});
