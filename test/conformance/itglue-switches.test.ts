import type { AxiosInstance } from 'axios';

import type { Switches } from '../../simulators/itglue';
import { client, dataOf, firstError, isNotFoundPage, one, send, start, type ItGlueSimulator } from './itglue-support';

let sim: ItGlueSimulator;
let api: AxiosInstance;

beforeAll(async () => {
	sim = await start();
	api = client(sim);
});
afterAll(async () => await sim.close());

/** Asks once as the simulator starts, once with the switch flipped. */
async function bothWays<T>(flip: Partial<Switches>, ask: () => Promise<T>): Promise<[T, T]> {
	const before = { ...sim.switches };
	const first = await ask();
	Object.assign(sim.switches, flip);
	const second = await ask();
	Object.assign(sim.switches, before);
	return [first, second];
}

const status = (url: string) => async () => (await api.get(url)).status;
const count = (url: string) => async () => (await api.get(url)).data.meta['total-count'] as number;

describe('what no public source settles can be flipped', () => {
	test('the status of a record that is not there', async () => {
		const url = '/contacts/2901999999999999';
		expect(await bothWays({ missingRecord: 401 }, status(url))).toEqual([404, 401]);
		expect((await api.get(url)).data).toEqual({ errors: [{ status: 404, title: 'Not Found' }] });
	});

	test('the certificate route that may exist', async () => {
		const url = `/ssl_certificates/${sim.database.all('ssl-certificates')[0].id}`;
		const ask = async () => isNotFoundPage(await api.get(url));
		expect(await bothWays({ sslCertificateShow: true }, ask)).toEqual([true, false]);
	});

	test.each([
		[{ unknownSort: 400 }, '/organizations?sort=no_such_key'],
		[{ unknownInclude: 400 }, '/organizations?include=no_such_thing'],
		[{ logsBeyondPageFive: 422 }, '/logs?page[number]=6'],
		[{ logsWeekLimit: true }, '/logs?filter[created_at]=2026-11-01,2026-11-19'],
		[{ logs: false }, '/logs'],
	] as Array<[Partial<Switches>, string]>)('%j: what is let through may be refused', async (flip, url) => {
		const [before, after] = await bothWays(flip, status(url));
		expect(before).toBe(200);
		expect(after).toBeGreaterThanOrEqual(400);
	});

	test('page parameters where there are no pages', async () => {
		const url = `/organizations/${sim.database.all('organizations')[0].id}?page[size]=5`;
		expect(await bothWays({ pageParametersOnShow: 400 }, status(url))).toEqual([200, 400]);
	});

	test('an empty filter, a PSA id without its type, the case of names', async () => {
		const total = sim.database.all('organizations').length;
		expect(await bothWays({ emptyFilterValue: 'nothing' }, count('/organizations?filter[name]='))).toEqual([
			total,
			0,
		]);
		const psa = count('/organizations?filter[psa_id]=2');
		expect(await bothWays({ integrationFilterWithoutType: 'nothing' }, psa)).toEqual([total, 0]);
		const name = String(sim.database.all('organizations')[0].attributes.name).toUpperCase();
		const named = count(`/organizations?filter[name]=${encodeURIComponent(name)}`);
		expect(await bothWays({ nameFilterCaseSensitive: true }, named)).toEqual([1, 0]);
	});

	test('how many items fit in one bulk request', async () => {
		const items = sim.database
			.all('configurations')
			.slice(0, 3)
			.map(({ id }) => ({ type: 'configurations', attributes: { id, position: 'Rack' } }));
		const ask = async () => (await send(api, 'PATCH', '/configurations', { data: items })).status;
		expect(await bothWays({ bulkLimit: 2 }, ask)).toEqual([200, 422]);
	});

	test('whether a bulk deletion answers with the objects', async () => {
		const ask = async () => {
			const [contact] = sim.database.all('contacts').slice(-1);
			return (await send(api, 'DELETE', '/contacts', one('contacts', { id: contact.id }))).status;
		};
		expect(await bothWays({ bulkDelete: 204 }, ask)).toEqual([200, 204]);
	});

	test('the values of psa-integration', async () => {
		const ask = async () => dataOf(await api.get('/organizations'))[0].attributes['psa-integration'];
		expect(await bothWays({ psaIntegration: { linked: 'manage', other: null } }, ask)).toEqual(['enabled', 'manage']);
	});

	test('the words of a 429, and whether refused requests use up the window', async () => {
		const rateLimit = { limit: 1, windowMs: 1000, countRefused: true };
		let now = 0;
		const strict = await start({ clock: () => now, rateLimit, switches: { tooManyRequests: 'Limit Exceeded' } });
		const ask = async () => await client(strict).get('/countries');
		await ask();
		now = 900;
		const refused = await ask();
		now = 1500;
		const again = await ask();
		await strict.close();
		expect([refused.data, again.status]).toEqual([{ message: 'Limit Exceeded' }, 429]);
	});
});

describe('seeds', () => {
	test('an empty account answers every list, with nothing in it', async () => {
		const empty = await start({ seed: 'empty' });
		const response = await client(empty).get('/organizations');
		await empty.close();
		expect(response.data).toEqual({
			data: [],
			meta: {
				...{ 'current-page': 1, 'next-page': null, 'prev-page': null },
				...{ 'total-pages': 1, 'total-count': 0, filters: {} },
			},
			links: {},
		});
	});

	test('a data set of a test', async () => {
		const organization = { id: '1', name: 'Acme', shortName: null, description: null };
		const document = {
			id: '2',
			orgId: '1',
			name: 'Runbook',
			folder: 'A/B',
			body: '# Title\n\nText **bold**\n\n## Sub\n\n- x',
		};
		const own = await start({
			seed: {
				organizations: [{ ...organization, organizationType: 'Customer', organizationStatus: 'Active' }],
				documents: [document],
			},
		});
		const shown = await client(own).get(`/documents/${own.ids.toItGlue('2')}`);
		await own.close();
		const { attributes } = shown.data.data;
		expect(attributes['organization-name']).toBe('Acme');
		expect(attributes.content).toMatchObject([
			{ resource_type: 'Document::Heading', resource: { content: 'Title', level: 1 } },
			{ resource_type: 'Document::Text', resource: { content: '<p>Text <strong>bold</strong></p>' } },
			{ resource_type: 'Document::Heading', resource: { content: 'Sub', level: 2 } },
			{ resource_type: 'Document::Text' },
		]);
	});

	test('the scoped key can be narrowed to any organizations', async () => {
		const ids = sim.database
			.all('organizations')
			.slice(3, 5)
			.map(({ id }) => id);
		const scoped = await start({ scopedTo: ids });
		const api2 = client(scoped, scoped.keys.scoped);
		const seen = dataOf(await api2.get('/organizations')).map(({ id }) => id);
		const refused = await api2.get(`/organizations/${sim.database.all('organizations')[0].id}`);
		await scoped.close();
		expect(seen).toEqual(ids);
		expect(firstError(refused).detail).toBe('Unauthorized resource access');
	});
});
