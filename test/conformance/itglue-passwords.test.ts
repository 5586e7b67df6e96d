import type { AxiosInstance } from 'axios';

import { client, dataOf, one, send, start, type ItGlueSimulator } from './itglue-support';

let sim: ItGlueSimulator;
let api: AxiosInstance;
let organizationId: number;
let passwordId: string;
let secret: string;

beforeAll(async () => {
	sim = await start();
	api = client(sim);
	organizationId = Number(sim.database.all('organizations')[0].id);
	passwordId = sim.database.all('passwords')[0].id;
	secret = sim.secretOf(String(sim.ids.toSeed(passwordId)));
});
afterAll(async () => await sim.close());

const show = async (query = '', key = sim.keys.full) =>
	(await client(sim, key).get(`/passwords/${passwordId}${query}`)).data.data.attributes as Record<string, unknown>;
const create = async (attributes: object, query = '') =>
	await send(
		api,
		'POST',
		`/passwords${query}`,
		one('passwords', { organization_id: organizationId, name: 'P', password: 'made-up', ...attributes }),
	);

describe('rule 12: password values', () => {
	test('show reveals unless told not to; the default is a switch', async () => {
		expect((await show('?show_password=true')).password).toBe(secret);
		expect(await show('?show_password=false')).not.toHaveProperty('password');
		expect((await show()).password).toBe(secret);
		sim.switches.showPasswordByDefault = false;
		expect(await show()).not.toHaveProperty('password');
		sim.switches.showPasswordByDefault = true;
	});

	test('lists and includes never do', async () => {
		const organization = `/organizations/${organizationId}/relationships/passwords`;
		const [embedded] = sim.database.all('passwords').filter(({ attributes }) => attributes['resource-id']);
		const answers = [
			await api.get('/passwords?show_password=true&page[size]=1000'),
			await api.get(`${organization}?show_password=true`),
			await api.get(
				`/configurations/${String(embedded.attributes['resource-id'])}?include=passwords&show_password=true`,
			),
		];
		for (const { status, data } of answers) {
			expect(status).toBe(200);
			expect(JSON.stringify(data)).not.toContain('sim-secret-');
		}
		expect(answers[2].data.included).toMatchObject([{ type: 'passwords' }]);
	});

	test('a key without Password Access gets none', async () => {
		const key = sim.keys.noPasswordAccess;
		expect(await show('?show_password=true', key)).not.toHaveProperty('password');
		sim.switches.passwordWithoutAccess = 'null';
		expect((await show('?show_password=true', key)).password).toBeNull();
		sim.switches.passwordWithoutAccess = 401;
		expect((await client(sim, key).get(`/passwords/${passwordId}?show_password=true`)).status).toBe(401);
		sim.switches.passwordWithoutAccess = 'absent';
	});

	test('create and update answer the value only when asked; the OTP secret never', async () => {
		const quiet = await create({ 'otp-secret': 'ABCDEF' });
		expect(quiet.data.data.attributes).toMatchObject({ 'otp-enabled': true });
		expect(JSON.stringify(quiet.data)).not.toMatch(/made-up|ABCDEF/);
		expect((await create({}, '?show_password=true')).data.data.attributes.password).toBe('made-up');
		const patch = async (query: string) =>
			await send(api, 'PATCH', `/passwords/${quiet.data.data.id}${query}`, one('passwords', { notes: 'n' }));
		expect((await patch('')).data.data.attributes).not.toHaveProperty('password');
		expect((await patch('?show_password=true')).data.data.attributes.password).toBe('made-up');
	});

	test('an older version can be read by its id', async () => {
		const { id } = (await create({})).data.data as { id: string };
		await send(api, 'PATCH', `/passwords/${id}`, one('passwords', { password: 'newer' }));
		const shown = await api.get(`/passwords/${id}?include=recent_versions`);
		const [version] = shown.data.included as Array<{ id: string }>;
		const older = await api.get(`/passwords/${id}?show_password=true&version_id=${version.id}`);
		expect([shown.data.data.attributes.password, older.data.data.attributes.password]).toEqual(['newer', 'made-up']);
	});
});

describe('embedded passwords', () => {
	test('need the singular camel form; any other spelling makes a general password without an error', async () => {
		const [configuration] = sim.database.all('configurations');
		const resourceId = Number(configuration.id);
		const embedded = await create({ 'resource-id': resourceId, 'resource-type': 'Configuration' });
		expect(embedded.data.data.attributes).toMatchObject({
			'resource-id': resourceId,
			'resource-type': 'configurations',
			'cached-resource-name': configuration.attributes.name,
			'cached-resource-type-name': 'Configuration',
		});
		for (const spelling of ['configurations', 'configuration', undefined]) {
			const general = await create({ 'resource-id': resourceId, 'resource-type': spelling });
			expect(general.status).toBe(201);
			expect(general.data.data.attributes).toMatchObject({ 'resource-id': null, 'resource-type': null });
		}
	});

	test('can be found by the name of what they belong to', async () => {
		const name = sim.database.all('configurations')[0].attributes.name;
		const found = dataOf(await api.get('/passwords', { params: { 'filter[cached_resource_name]': name } }));
		expect(found.length).toBeGreaterThan(0);
	});
});

test('a folder with something inside stays', async () => {
	const folders = `/organizations/${organizationId}/relationships/password_folders`;
	const folder = (await send(api, 'POST', folders, one('password-folders', { name: 'F' }))).data.data as {
		id: string;
	};
	const inside = await create({ 'password-folder-id': Number(folder.id) });
	const remove = async () => await send(api, 'DELETE', folders, one('password-folders', { id: folder.id }));
	expect((await remove()).status).toBe(422);
	await send(api, 'DELETE', `/passwords/${inside.data.data.id}`);
	expect((await remove()).status).toBe(200);
});

test('an organization route may still need the id in the attributes', async () => {
	const url = `/organizations/${organizationId}/relationships/passwords`;
	const body = one('passwords', { name: 'P', password: 'made-up' });
	expect((await send(api, 'POST', url, body)).status).toBe(201);
	sim.switches.nestedPasswordNeedsOrganizationId = true;
	expect((await send(api, 'POST', url, body)).status).toBe(422);
	sim.switches.nestedPasswordNeedsOrganizationId = false;
});
