import type { AxiosInstance } from 'axios';

import {
	client,
	dataOf,
	firstError,
	manualClock,
	namesOf,
	one,
	send,
	start,
	type ItGlueSimulator,
} from './itglue-support';

let sim: ItGlueSimulator;
let api: AxiosInstance;
const clock = manualClock();

beforeAll(async () => {
	sim = await start({ clock: clock.now });
	api = client(sim);
});
afterAll(async () => await sim.close());

describe('rule 5: paging', () => {
	test('fifty a page by default, with the way on in meta and links', async () => {
		const first = await api.get('/configurations');
		expect(dataOf(first)).toHaveLength(50);
		expect(first.data.meta).toEqual({
			...{ 'current-page': 1, 'next-page': 2, 'prev-page': null, 'total-pages': 2, 'total-count': 100, filters: {} },
		});
		expect(Object.keys(first.data.links)).toEqual(['self', 'first', 'prev', 'next', 'last']);
		expect(first.data.links.prev).toBeNull();
		const second = await api.get(String(first.data.links.next));
		expect(second.data.meta).toMatchObject({ 'current-page': 2, 'next-page': null, 'prev-page': 1 });
		expect(second.data.links.next).toBeNull();
		expect(new Set([...dataOf(first), ...dataOf(second)].map(({ id }) => id)).size).toBe(100);
	});

	test('one page has no links; a page beyond the end is empty', async () => {
		expect((await api.get('/configurations?page[size]=1000')).data.links).toEqual({});
		expect(dataOf(await api.get('/configurations?page[number]=9'))).toEqual([]);
	});

	test('a thousand at most', async () => {
		for (let i = 0; i < 1001; i++) sim.database.insert('manufacturers', { name: `Maker ${i}` });
		expect(dataOf(await api.get('/manufacturers?page[size]=2000'))).toHaveLength(1000);
		sim.switches.pageSizeOverMaximum = 400;
		expect((await api.get('/manufacturers?page[size]=2000')).status).toBe(400);
		sim.switches.pageSizeOverMaximum = 'capped';
	});
});

describe('rules 6, 8 and 9: names and ids', () => {
	test('attributes and types may be written in snake or kebab case, and come back in kebab case', async () => {
		const organizationId = Number(sim.database.all('organizations')[0].id);
		for (const attributes of [
			{ organization_id: organizationId, first_name: 'Ann', 'last-name': 'Lee' },
			{ 'organization-id': organizationId, 'first-name': 'Ann', last_name: 'Lee' },
		]) {
			const response = await send(api, 'POST', '/contacts', one('contacts', attributes));
			expect(response.status).toBe(201);
			expect(response.data.data.attributes).toMatchObject({
				'first-name': 'Ann',
				'last-name': 'Lee',
				name: 'Ann Lee',
			});
			expect(Object.keys(response.data.data.attributes).filter((name) => name.includes('_'))).toEqual([]);
		}
		const asset = await send(api, 'POST', '/flexible_asset_types', {
			data: {
				type: 'flexible_asset_types',
				attributes: { name: 'T', icon: 'x' },
				relationships: {
					flexible_asset_fields: {
						data: [{ type: 'flexible_asset_fields', attributes: { order: 1, name: 'The Name', kind: 'Text' } }],
					},
				},
			},
		});
		expect(asset.data.data.type).toBe('flexible-asset-types');
	});

	test('ids are strings of 16 digits at the resource and numbers in attributes', async () => {
		for (const path of ['/organizations', '/configurations', '/contacts', '/locations', '/passwords', '/models']) {
			for (const { id, attributes } of dataOf(await api.get(path))) {
				expect(id).toMatch(/^\d{16}$/);
				for (const [name, value] of Object.entries(attributes)) {
					if (name.endsWith('-id') && value !== null) expect(Number.isSafeInteger(value)).toBe(true);
				}
			}
		}
	});

	test('the ids of the data set can be found again', () => {
		const id = sim.ids.toItGlue('4810042');
		expect(id).toBe('2901000004810042');
		expect(sim.ids.toSeed(id)).toBe('4810042');
		expect(sim.ids.toSeed(sim.database.newId())).toBeUndefined();
	});
});

describe('rule 7: filters', () => {
	test('names match exactly, a comma means any of them, several filters must all hold', async () => {
		const [first, second] = namesOf(await api.get('/organizations?page[size]=2')) as string[];
		const find = async (name: string) =>
			namesOf(await api.get('/organizations', { params: { 'filter[name]': name } }));
		expect(await find(first)).toEqual([first]);
		expect(await find(first.slice(0, -1))).toEqual([]);
		expect(await find(`${first},${second}`)).toEqual([first, second]);
		const both = await api.get('/organizations', { params: { 'filter[name]': first, 'filter[primary]': 'false' } });
		expect(dataOf(both)).toEqual([]);
	});

	test('a PSA id needs its type beside it', async () => {
		const find = async (query: string) => dataOf(await api.get(`/organizations?${query}`)).length;
		expect(await find('filter[psa_id]=2&filter[psa_integration_type]=manage')).toBe(1);
		expect(await find('filter[psa_id]=29682801&filter[psa_integration_type]=autotask')).toBe(1);
		expect(await find('filter[psa_id]=2&filter[psa_integration_type]=autotask')).toBe(0);
		expect(await find('filter[psa_id]=2')).toBe(13);
		sim.switches.integrationFilterWithoutType = 422;
		expect((await api.get('/organizations?filter[psa_id]=2')).status).toBe(422);
		sim.switches.integrationFilterWithoutType = 'ignored';
	});

	test('organizations: exclusion, groups, time ranges with an open side', async () => {
		const all = dataOf(await api.get('/organizations?sort=updated_at'));
		const count = async (params: Record<string, string>) =>
			dataOf(await api.get('/organizations', { params })).length;
		expect(await count({ 'filter[exclude][id]': `${all[0].id},${all[1].id}` })).toBe(11);
		expect(await count({ 'filter[exclude][name]': String(all[0].attributes.name) })).toBe(12);
		const group = sim.database.all('groups')[1];
		expect(await count({ 'filter[group_id]': group.id })).toBe(2);
		const middle = String(all[6].attributes['updated-at']);
		expect(await count({ 'filter[updated_at]': `${middle},*` })).toBe(7);
		expect(await count({ 'filter[updated_at]': `*,${middle}` })).toBe(7);
		expect(await count({ 'filter[updated-at]': `${middle},${middle}` })).toBe(1);
		expect(await count({ 'filter[range]': `${all[0].id},${all[0].id}` })).toBe(1);
	});

	test('contacts: primary e-mail; important that is null escapes both values', async () => {
		const [contact] = sim.database.all('contacts');
		const email = (contact.attributes['contact-emails'] as Array<{ value: string }>)[0].value;
		expect(dataOf(await api.get('/contacts', { params: { 'filter[primary_email]': email } }))[0].id).toBe(contact.id);
		contact.attributes.important = null;
		const ids = [
			...dataOf(await api.get('/contacts?filter[important]=true&page[size]=1000')),
			...dataOf(await api.get('/contacts?filter[important]=false&page[size]=1000')),
		].map(({ id }) => id);
		expect(ids).not.toContain(contact.id);
		const told = sim.database.all('contacts').filter(({ attributes }) => typeof attributes.important === 'boolean');
		expect(ids.sort()).toEqual(told.map(({ id }) => id).sort());
	});

	test('metrics: a week at most, and no open start', async () => {
		const status = async (date: string) =>
			(await api.get('/user_metrics', { params: { 'filter[date]': date } })).status;
		expect(await status('2026-11-13,2026-11-20')).toBe(200);
		expect(await status('2026-11-13,*')).toBe(200);
		expect(await status('2026-11-12,2026-11-20')).toBe(422);
		expect(await status('*,2026-11-20')).toBe(422);
		expect(await status('*,*')).toBe(200);
	});

	test('logs: thirty days, five pages', async () => {
		expect((await api.get('/logs')).data.meta['total-count']).toBe(11);
		const paged = await api.get('/logs?page[size]=1&page[number]=5');
		expect(paged.data.meta).toMatchObject({ 'next-page': null, 'total-pages': 5 });
		expect(dataOf(await api.get('/logs?page[size]=1&page[number]=6'))).toEqual([]);
	});
});

describe('includes', () => {
	test('related items show on both sides, on show only', async () => {
		const [link] = sim.database.all('related-items');
		const { sourceId, destinationId } = link.hidden as Record<string, string>;
		const from = await api.get(`/passwords/${sourceId}?include=related_items`);
		expect(from.data.included[0].attributes).toMatchObject({
			'resource-id': Number(destinationId),
			notes: 'Credential for',
		});
		const to = await api.get(`/configurations/${destinationId}?include=related_items,passwords`);
		const seen = to.data.included.find(({ id }: { id: string }) => id === link.id);
		expect(seen.attributes).toMatchObject({ 'resource-id': Number(sourceId), 'resource-type-name': 'Password' });
		expect(to.data.data.relationships['related-items'].data).toContainEqual({ id: link.id, type: 'related-items' });
		expect((await api.get('/configurations?include=related_items')).data.included).toBeUndefined();
	});
});

describe('rule 13: deleting', () => {
	const make = async () =>
		(await send(api, 'POST', '/groups', one('groups', { name: 'Gone soon' }))).data.data.id as string;
	const contacts = () => sim.database.all('contacts').length;

	test('a collection needs a body, and answers what it deleted', async () => {
		const [first, second, third] = sim.database.all('contacts').slice(-3);
		const before = contacts();
		expect((await send(api, 'DELETE', '/contacts')).status).toBe(400);
		expect(contacts()).toBe(before);
		const item = (id: string) => ({ type: 'contacts', attributes: { id } });
		const many = await send(api, 'DELETE', '/contacts', { data: [item(first.id), item(second.id)] });
		expect([many.status, dataOf(many).map(({ id }) => id)]).toEqual([200, [first.id, second.id]]);
		const single = await send(api, 'DELETE', '/contacts', { data: item(third.id) });
		expect([single.status, contacts()]).toEqual([200, before - 3]);
		expect((await api.get(`/contacts/${first.id}`)).status).toBe(404);
	});

	test('one record: 200 with it, or 204', async () => {
		const id = await make();
		const response = await send(api, 'DELETE', `/groups/${id}`);
		expect([response.status, response.data.data.id]).toEqual([200, id]);
		sim.switches.singleDelete = 204;
		expect((await send(api, 'DELETE', `/groups/${await make()}`)).status).toBe(204);
		sim.switches.singleDelete = 200;
	});

	test('organizations are only marked, and go later; statuses in use stay', async () => {
		const { data } = await send(api, 'POST', '/organizations', one('organizations', { name: 'Short-lived' }));
		const { id } = data.data as { id: string };
		await send(api, 'DELETE', '/organizations', one('organizations', { id }));
		expect((await api.get(`/organizations/${id}`)).status).toBe(200);
		clock.advance(sim.switches.organizationDeletionDelay);
		expect((await api.get(`/organizations/${id}`)).status).toBe(404);
		const [status] = sim.database.all('organization-statuses');
		expect((await send(api, 'DELETE', `/organization_statuses/${status.id}`)).status).toBe(422);
		status.hidden.synced = true;
		expect((await send(api, 'DELETE', `/organization_statuses/${status.id}`)).status).toBe(423);
	});
});

describe('rule 14: synced records', () => {
	test('an organization from a PSA takes its three free attributes and refuses the rest', async () => {
		const [{ id }] = sim.database.all('organizations');
		const patch = async (attributes: object) =>
			(await send(api, 'PATCH', `/organizations/${id}`, one('organizations', attributes))).status;
		expect(await patch({ alert: 'A', description: 'B', quick_notes: 'C' })).toBe(200);
		expect(await patch({ name: 'Other' })).toBe(422);
		expect(await patch({ alert: 'D', 'short-name': 'E' })).toBe(422);
		expect(sim.database.get('organizations', id)?.attributes.alert).toBe('A');
	});
});

describe('writing', () => {
	test('PATCH keeps what is left out and drops what is read-only; bulk ids stand inside attributes', async () => {
		const [a, b] = sim.database.all('configurations');
		const serial = a.attributes['serial-number'];
		const patch = one('configurations', { asset_tag: 'T1', 'organization-name': 'X', 'created-at': 'x' });
		const { data } = await send(api, 'PATCH', `/configurations/${a.id}`, patch);
		expect(data.data.attributes).toMatchObject({
			'asset-tag': 'T1',
			'serial-number': serial,
			'created-at': a.createdAt,
		});
		expect(data.data.attributes['organization-name']).not.toBe('X');
		const item = (id: string) => ({ type: 'configurations', attributes: { id: Number(id), position: 'Rack' } });
		const bulk = await send(api, 'PATCH', '/configurations', { data: [item(a.id), item(b.id)] });
		expect(dataOf(bulk).map(({ attributes }) => attributes.position)).toEqual(['Rack', 'Rack']);
		expect((await send(api, 'PATCH', '/configurations', { data: [{ id: a.id, attributes: {} }] })).status).toBe(400);
	});

	test('says what is missing in the words of each resource', async () => {
		const organizationId = Number(sim.database.all('organizations')[0].id);
		const without = await send(api, 'POST', '/passwords', one('passwords', { name: 'x', password: 'y' }));
		expect(firstError(without)).toEqual({
			status: 422,
			title: 'Valid organization_id is required',
			source: { pointer: 'data/attributes/organization_id' },
		});
		const untyped = one('configurations', { 'organization-id': organizationId, name: 'x' });
		expect(firstError(await send(api, 'POST', '/configurations', untyped))).toEqual({
			source: { pointer: '/data/attributes/configuration-type' },
			detail: 'must exist',
			title: 'Unprocessable Entity',
			status: 422,
		});
		expect(firstError(await send(api, 'POST', '/manufacturers', one('manufacturers', {}))).detail).toEqual([
			"can't be blank",
		]);
	});

	test('a configuration can bring its interfaces', async () => {
		const [type] = sim.database.all('configuration-types');
		const organizationId = sim.database.all('organizations')[0].id;
		const interfaces = {
			data: [{ type: 'configuration-interfaces', attributes: { name: 'wan', 'ip-address': '192.0.2.1' } }],
		};
		const { data } = await send(api, 'POST', `/organizations/${organizationId}/relationships/configurations`, {
			data: {
				type: 'configurations',
				attributes: { name: 'FW', 'configuration-type-id': Number(type.id) },
				relationships: { 'configuration-interfaces': interfaces },
			},
		});
		const shown = await api.get(`/configurations/${data.data.id}?include=configuration_interfaces`);
		expect(shown.data.included[0].attributes).toMatchObject({ name: 'wan', 'ip-address': '192.0.2.1' });
	});
});
