import type { AxiosInstance } from 'axios';

import { client, dataOf, firstError, one, send, start, type ItGlueSimulator } from './itglue-support';

const FIELDS = [
	{ order: 1, name: 'Title', kind: 'Text', required: true, 'use-for-title': true },
	{ order: 2, name: 'Retention Days', kind: 'Number' },
	{ order: 3, name: 'Technology', kind: 'Select', 'default-value': 'Veeam\r\nDatto' },
	{ order: 4, name: 'Servers', kind: 'Tag', 'tag-type': 'Configurations' },
	{ order: 5, name: 'Report', kind: 'Upload' },
	{ order: 6, name: 'Console', kind: 'Password' },
	{ order: 7, name: 'Encrypted', kind: 'Checkbox' },
	{ order: 8, name: 'Renewal', kind: 'Date' },
	{ order: 9, name: 'Layout', kind: 'Header' },
];

let sim: ItGlueSimulator;
let api: AxiosInstance;
let typeId: number;
let organizationId: number;

beforeAll(async () => {
	sim = await start();
	api = client(sim);
	organizationId = Number(sim.database.all('organizations')[0].id);
	const fields = FIELDS.map((attributes) => ({ type: 'flexible-asset-fields', attributes }));
	const { data } = await send(api, 'POST', '/flexible_asset_types', {
		data: {
			type: 'flexible-asset-types',
			attributes: { name: 'Backup', icon: 'save', enabled: true },
			relationships: { 'flexible-asset-fields': { data: fields } },
		},
	});
	typeId = Number(data.data.id);
});
afterAll(async () => await sim.close());

const create = async (traits: object, more: object = {}) =>
	await send(
		api,
		'POST',
		'/flexible_assets',
		one('flexible-assets', { organization_id: organizationId, flexible_asset_type_id: typeId, traits, ...more }),
	);
const patch = async (id: string, traits: object) =>
	await send(api, 'PATCH', `/flexible_assets/${id}`, one('flexible-assets', { traits }));

describe('rule 11: flexible assets', () => {
	test('a type is made with its fields, whose keys come from their names', async () => {
		const listed = dataOf(await api.get(`/flexible_asset_types/${typeId}/relationships/flexible_asset_fields`));
		expect(listed.map(({ attributes }) => attributes['name-key'])).toContain('retention-days');
		const bare = await send(
			api,
			'POST',
			'/flexible_asset_types',
			one('flexible-asset-types', { name: 'X', icon: 'x' }),
		);
		expect(bare.status).toBe(422);
	});

	test('the list needs a type', async () => {
		expect((await api.get('/flexible_assets')).status).toBe(422);
		sim.switches.flexibleAssetListWithoutType = 400;
		expect((await api.get(`/flexible_assets?filter[organization_id]=${organizationId}`)).status).toBe(400);
		sim.switches.flexibleAssetListWithoutType = 422;
		const type = sim.database.all('flexible-assets')[0].attributes['flexible-asset-type-id'];
		expect(dataOf(await api.get(`/flexible_assets?filter[flexible-asset-type-id]=${type}`)).length).toBeGreaterThan(
			0,
		);
	});

	test('trait keys and required traits are checked', async () => {
		expect(firstError(await create({ title: 'x', retention_days: 3 }))).toEqual({
			status: 422,
			title: 'Unprocessable Entity',
			detail: 'Request contains invalid trait keys',
			source: { pointer: 'data/attributes/traits' },
		});
		expect(firstError(await create({ 'retention-days': 3 }))).toEqual({
			status: 422,
			title: 'Unprocessable Entity',
			detail: ["can't be blank"],
			source: { pointer: '/data/attributes/flexible-asset-traits.title' },
		});
		expect((await create({ title: 'x', technology: 'Unknown' })).status).toBe(422);
		expect((await create({ title: 'x', 'retention-days': 'many' })).status).toBe(422);
		expect((await create({ title: 'x', layout: 'x' })).status).toBe(422);
	});

	test('a foreign organization or type is 401', async () => {
		for (const more of [{ organization_id: 2901999999999999 }, { flexible_asset_type_id: 2901999999999999 }]) {
			const response = await create({ title: 'x' }, more);
			expect([response.status, firstError(response).detail]).toEqual([401, 'Unauthorized resource access']);
		}
	});

	test('traits are replaced whole', async () => {
		const made = await create({
			title: 'Nightly',
			'retention-days': 30,
			technology: 'Veeam',
			encrypted: true,
			renewal: '2026-11-30',
		});
		expect(made.data.data.attributes).toMatchObject({
			name: 'Nightly',
			'flexible-asset-type-name': 'Backup',
			traits: { title: 'Nightly', 'retention-days': 30, technology: 'Veeam', encrypted: true, renewal: '2026-11-30' },
		});
		const changed = await patch(made.data.data.id as string, { title: 'Weekly' });
		expect(changed.data.data.attributes).toMatchObject({ name: 'Weekly' });
		expect(changed.data.data.attributes.traits).toEqual({ title: 'Weekly' });
		expect((await patch(made.data.data.id as string, { technology: 'Datto' })).status).toBe(422);
	});

	test('tags are written as ids and read as objects, which cannot be sent back', async () => {
		const [server] = sim.database.all('configurations');
		const made = await create({ title: 'Tagged', servers: [Number(server.id)] });
		const traits = made.data.data.attributes.traits as { servers: { values: unknown[] } };
		expect(traits.servers).toMatchObject({
			type: 'Configurations',
			values: [{ id: Number(server.id), name: server.attributes.name, hostname: server.attributes.hostname }],
		});
		expect((await patch(made.data.data.id as string, traits)).status).toBe(422);
		expect((await patch(made.data.data.id as string, { title: 'Tagged', servers: Number(server.id) })).status).toBe(
			200,
		);
	});

	test('files are written as base64 and read as an address; leaving them out loses them', async () => {
		const content = Buffer.from('report').toString('base64');
		const made = await create({ title: 'Files', report: { content, file_name: 'report.pdf' } });
		const { report } = made.data.data.attributes.traits as { report: { url: string } };
		expect(report).toMatchObject({ name: 'report.pdf', 'content-type': 'application/pdf', size: 6 });
		expect((await client(sim, '').get(report.url, { responseType: 'text' })).data).toBe('report');
		expect((await patch(made.data.data.id as string, { title: 'Files', report })).status).toBe(422);
		const changed = await patch(made.data.data.id as string, { title: 'Files' });
		expect(changed.data.data.attributes.traits).toEqual({ title: 'Files' });
	});

	test('a password trait is the id of a hidden embedded password', async () => {
		const made = await create({ title: 'Secret', console: 'made-up-value' });
		expect(JSON.stringify(made.data)).not.toContain('made-up-value');
		const { console: id } = made.data.data.attributes.traits as { console: number };
		const shown = await api.get(`/passwords/${id}?show_password=true`);
		expect(shown.data.data.attributes).toMatchObject({
			password: 'made-up-value',
			'resource-type': 'flexible-asset-traits',
		});
	});

	test('many at once on the organization route only', async () => {
		const item = {
			type: 'flexible-assets',
			attributes: { flexible_asset_type_id: typeId, traits: { title: 'Bulk' } },
		};
		const nested = `/organizations/${organizationId}/relationships/flexible_assets`;
		const made = await send(api, 'POST', nested, { data: [item, item] });
		expect([made.status, dataOf(made).length]).toEqual([201, 2]);
		expect((await send(api, 'POST', '/flexible_assets', { data: [item] })).status).toBe(500);
	});

	test('a field in use keeps its kind, and takes its values along when deleted', async () => {
		const made = await create({ title: 'Field', technology: 'Veeam' });
		const field = sim.database
			.where('flexible-asset-fields', 'flexible-asset-type-id', typeId)
			.find(({ attributes }) => attributes['name-key'] === 'technology');
		const url = `/flexible_asset_fields/${field?.id}`;
		expect((await send(api, 'PATCH', url, one('flexible-asset-fields', { kind: 'Text' }))).status).toBe(422);
		expect((await send(api, 'DELETE', url)).status).toBe(200);
		const shown = await api.get(`/flexible_assets/${made.data.data.id}`);
		expect(shown.data.data.attributes.traits).toEqual({ title: 'Field' });
	});
});
