import type { IDataObject } from 'n8n-workflow';
import { asJson as json, startFlexibleAssets, type TestFlexibleAssets } from '../support/flexible-assets';

let scenario: TestFlexibleAssets;
let glue: TestFlexibleAssets['glue'];
let typeId: TestFlexibleAssets['typeId'];
let organizationId: TestFlexibleAssets['organizationId'];
let configurations: TestFlexibleAssets['configurations'];
let run: TestFlexibleAssets['run'];
let insert: TestFlexibleAssets['insert'];
let stored: TestFlexibleAssets['stored'];

beforeEach(async () => {
	scenario = await startFlexibleAssets();
	({ glue, typeId, organizationId, configurations, run, insert, stored } = scenario);
});

afterEach(async () => {
	await scenario.close();
});

describe('in bulk', () => {
	const bodies = () =>
		glue.simulator.requests.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => ({ method, path, body }));

	it('creates with one reading of the fields and one request for all', async () => {
		const input = [{ n: 'One', days: '7' }, { n: 'Two', days: 14 }];
		const flexibleAssetTypeId = { __rl: true, mode: 'name', value: 'nightly backup' } as never;
		glue.clear();
		const traitsJson = '={{ { name: $json.n, "retention-days": $json.days } }}';
		const result = await run('bulkCreate', { organizationId, flexibleAssetTypeId, specifyTraits: 'json', traitsJson }, { input });
		expect(result.error).toBeUndefined();
		const entry = (name: string, days: number) => ({
			type: 'flexible-assets',
			attributes: {
				...{ 'organization-id': Number(organizationId), 'flexible-asset-type-id': Number(typeId) },
				traits: { name, 'retention-days': days },
			},
		});
		const path = `/organizations/${organizationId}/relationships/flexible_assets`;
		expect(bodies()).toEqual([{ method: 'POST', path, body: { data: [entry('One', 7), entry('Two', 14)] } }]);
		expect(glue.sent()).toHaveLength(3);
		expect(result.json.map(({ name }) => name)).toEqual(['One', 'Two']);
	});

	it('updates with every record read first, so that no trait is lost', async () => {
		const assets = [insert({ notes: '<p>a</p>' }), insert({ technology: 'Datto' })];
		const input = assets.map(({ id }, index) => ({ id, days: index }));
		glue.clear();
		const parameters = { flexibleAssetId: '={{ $json.id }}', specifyTraits: 'json', traitsJson: '={{ { "retention-days": $json.days } }}' };
		const result = await run('bulkUpdate', parameters, { input });
		expect(result.error).toBeUndefined();
		const [server] = configurations.map(Number);
		const kept = { name: 'Nightly', encrypted: true, servers: [server] };
		const entry = (index: number, traits: IDataObject) => ({
			type: 'flexible-assets',
			attributes: { id: Number(assets[index].id), traits: { ...kept, ...traits, 'retention-days': index } },
		});
		const data = [entry(0, { technology: 'Veeam', notes: '<p>a</p>' }), entry(1, { technology: 'Datto' })];
		expect(bodies()).toEqual([{ method: 'PATCH', path: '/flexible_assets', body: { data } }]);
		expect(result.json.map(({ id }) => id)).toEqual(assets.map(({ id }) => id));
	});

	it('leaves out only the record that would lose something, where told to go on', async () => {
		const report = { content: Buffer.from('x').toString('base64'), file_name: 'a.txt' };
		const made = await run('create', { organizationId, ...json({ name: 'Held', 'retention-days': 30, report }) });
		const held = glue.simulator.database.find(made.json[0].id)!;
		const assets = [insert(), held, insert()];
		const parameters = { flexibleAssetId: '={{ $json.id }}', ...json({ 'retention-days': 1 }) };
		const input = assets.map(({ id }) => ({ id }));
		const ended = await run('bulkUpdate', parameters, { input });
		expect(ended.error?.message).toContain('Nothing was changed: this record holds what an update would destroy');
		expect(ended.error?.message).toContain('Written: none. Not written: item 1. Unknown whether written: none. Not tried: items 0, 2.');
		expect(ended.error?.context.itemIndex).toBe(1);
		const wentOn = await run('bulkUpdate', parameters, { input, onError: 'continueRegularOutput' });
		expect(wentOn.json.map(({ id, error }) => (error === undefined ? id : 'refused'))).toEqual([assets[0].id, 'refused', assets[2].id]);
		expect((stored(held.id).traits as IDataObject)['retention-days']).toBe(30);
	});

	it('reads and sends nothing where one item is wrong', async () => {
		const assets = [insert(), insert()];
		const input = assets.map(({ id }, index) => ({ id, days: index === 1 ? 'ten' : 10 }));
		const parameters = { flexibleAssetId: '={{ $json.id }}', specifyTraits: 'json', traitsJson: '={{ { "retention-days": $json.days } }}' };
		glue.clear();
		const result = await run('bulkUpdate', parameters, { input });
		expect(result.error?.message).toContain('cannot be "ten": it has to be a number');
		expect(result.error?.context.itemIndex).toBe(1);
		expect(glue.sent().filter((request) => !request.includes('flexible_asset_fields'))).toEqual([]);
		const nothing = await run('bulkUpdate', { flexibleAssetId: assets[0].id, ...json({}) });
		expect(nothing.error?.message).toBe('There is nothing to change.');
	});
});
