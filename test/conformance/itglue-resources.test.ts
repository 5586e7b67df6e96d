import type { AxiosInstance } from 'axios';

import { attributesOf, words } from './itglue-reference-resources';
import { plainFilters, resourceOf, TABLE, typeOf, type Row } from './itglue-reference-table';
import { client, dataOf, isNotFoundPage, send, start, type ItGlueSimulator } from './itglue-support';

const METHODS: Array<[verb: string, method: string, suffix: string]> = [
	['list', 'GET', ''],
	['show', 'GET', '/:id'],
	['create', 'POST', ''],
	['update', 'PATCH', '/:id'],
	['bulk-update', 'PATCH', ''],
	['delete', 'DELETE', '/:id'],
	['bulk-delete', 'DELETE', ''],
	['publish', 'PATCH', '/:id/publish'],
	['never', 'POST', '/:id/publish'],
	['never', 'PUT', '/:id'],
];
const NOBODY = '2901999999999999';

let sim: ItGlueSimulator;
let api: AxiosInstance;

/** Gives every filterable attribute a value somewhere, so that no filter is tested against nothing. */
function fillGaps(): void {
	const { database: db } = sim;
	const [organization, other] = db.all('organizations');
	const put = (type: string, attributes: Record<string, unknown>, index = 0) =>
		Object.assign(db.all(type)[index].attributes, attributes);
	put('organizations', { 'my-glue-account-id': 7 });
	put('organizations', { 'my-glue-account-id': 9 }, 1);
	const contact = db.where('contacts', 'organization-id', organization.id)[0];
	put('configurations', { 'asset-tag': 'TAG-1', 'contact-id': Number(contact.id), archived: true });
	contact.attributes['contact-type-id'] = Number(db.all('contact-types')[0].id);
	const country = db.all('countries')[0].id;
	for (const location of db.all('locations')) location.attributes['country-id'] = Number(country);
	db.insert('regions', { name: 'Aldmere', iso: 'AL', 'country-id': Number(country) });
	const owner = { 'organization-id': Number(organization.id) };
	put('passwords', { archived: true, url: 'https://console.example' });
	const folder = db.insert('password-folders', { ...owner, name: 'Shared' });
	db.insert('password-folders', { ...owner, name: 'Inner', 'parent-id': Number(folder.id) });
	const configuration = { 'configuration-id': Number(db.all('configurations')[0].id) };
	db.insert('configuration-interfaces', { ...configuration, 'ip-address': '10.0.0.1' });
	db.insert('configuration-interfaces', { ...configuration, 'ip-address': '10.0.0.2' });
	db.insert('exports', { ...owner });
	db.insert('exports', { 'organization-id': Number(other.id) });
	put('users', { 'salesforce-id': 'SF-1' });
	const documentId = db.all('documents')[0].id;
	db.insert('document-sections', {
		'document-id': Number(documentId),
		'resource-type': 'Document::Heading',
		content: 'More',
		level: 2,
		sort: 1,
	});
}

beforeAll(async () => {
	sim = await start();
	api = client(sim);
	fillGaps();
});
afterAll(async () => await sim.close());

function pathOf({ path, under }: Row): string {
	if (!under) return `/${path}`;
	const parent = sim.database.all(under === 'folders' ? 'document-folders' : under.replace(/_/g, '-'))[0].id;
	return `/${under}/${parent}/relationships/${path}`;
}

/** The first flexible asset type that has assets: their list needs it. */
const required = (row: Row): Record<string, unknown> =>
	row.path === 'flexible_assets'
		? {
				'filter[flexible_asset_type_id]': sim.database.all('flexible-assets')[0].attributes['flexible-asset-type-id'],
			}
		: row.path === 'documents'
			? { 'filter[document_folder_id]': 'null' }
			: {};

const list = async (row: Row, params: Record<string, unknown> = {}) =>
	await api.get(pathOf(row), { params: { 'page[size]': 1000, ...required(row), ...params } });

const attributeName = (name: string): string => name.replace(/_/g, '-');
const valueOf = (record: { id: string; attributes: Record<string, unknown> }, name: string): unknown =>
	name === 'id' ? record.id : record.attributes[attributeName(name)];

const titled = (rows: Row[]): Array<[string, Row]> =>
	rows.map((row) => [row.under ? `${row.under}/:id/relationships/${row.path}` : row.path, row]);
const LISTED = TABLE.filter(({ verbs }) => words(verbs).includes('list'));

describe.each(titled(TABLE))('%s', (_title, row) => {
	test.each(METHODS)(
		'routes the verbs of the documentation and no others: %s (%s %s)',
		async (verb, method, suffix) => {
			const response = await api.request({ method, url: pathOf(row) + suffix.replace(':id', NOBODY) });
			expect(isNotFoundPage(response)).toBe(!words(row.verbs).includes(verb));
		},
	);

	if (words(row.verbs).includes('create')) {
		test('takes several records at once where the documentation says so', async () => {
			const data = [{ type: typeOf(row), attributes: {} }];
			const { status } = await send(api, 'POST', pathOf(row), { data });
			expect(status === 500).toBe(!words(row.verbs).includes('bulk-create'));
		});
	}
});

describe.each(titled(LISTED))('list of %s', (_title, row) => {
	test('answers records with paging, and ignores a filter it does not know', async () => {
		const response = await list(row);
		expect(response.status).toBe(200);
		expect(response.data.meta).toMatchObject({ 'current-page': 1, 'next-page': null, filters: {} });
		const filtered = await list(row, {
			'filter[no_such_filter]': 'x',
			'filter[hostname]': 'x',
			'filter[email_address]': 'x',
		});
		expect(filtered.data.meta['total-count']).toBe(response.data.meta['total-count']);
	});

	const attributes = attributesOf(resourceOf(row));
	if (attributes) {
		test('serves the attributes of the documentation, and no others', async () => {
			const [record] = dataOf(await list(row));
			if (row.path === 'attachments') return;
			const shown = words(row.verbs).includes('show')
				? (await api.get(`${pathOf(row)}/${record.id}`)).data.data
				: record;
			const served = attributes.filter(({ access }) => access !== 'write-only').map(({ name }) => name);
			expect(Object.keys(shown.attributes as object).sort()).toEqual(served.sort());
		});
	}

	test('shows what it lists where it has a show route', async () => {
		const [record] = dataOf(await list(row));
		if (!words(row.verbs).includes('show')) {
			expect(isNotFoundPage(await api.get(`${pathOf(row)}/${record?.id ?? NOBODY}`))).toBe(true);
			return;
		}
		if (row.path === 'attachments') return;
		const shown = await api.get(`${pathOf(row)}/${record.id}`);
		expect(shown.data.data).toMatchObject({ id: record.id, type: record.type });
	});

	const SCOPES = ['document_folder_id', 'parent_id', 'flexible_asset_type_id'];
	const filters = plainFilters(row).filter((name) => !SCOPES.includes(name));
	if (filters.length) {
		test.each(filters)('filter[%s] keeps the matching records only', async (name) => {
			const all = dataOf(await list(row));
			const wanted = all.map((record) => valueOf(record, name)).find((value) => value !== null);
			expect(wanted).toBeDefined();
			const matching = all.filter((record) => String(valueOf(record, name)) === String(wanted)).map(({ id }) => id);
			for (const spelling of [name, attributeName(name)]) {
				const found = dataOf(await list(row, { [`filter[${spelling}]`]: String(wanted) }));
				expect(found.map(({ id }) => id).sort()).toEqual(matching.sort());
			}
			expect(dataOf(await list(row, { [`filter[${name}]`]: 'impossible-value' }))).toEqual([]);
		});
	}

	const sorts = words(resourceOf(row).sorts);
	if (sorts.length) {
		test.each(sorts)('sort=%s sorts both ways', async (name) => {
			const up = dataOf(await list(row, { sort: name })).map((record) => valueOf(record, name));
			const down = dataOf(await list(row, { sort: `-${name}` })).map((record) => valueOf(record, name));
			const comparable = (value: unknown) => (typeof value === 'number' ? value : String(value ?? '').toLowerCase());
			const ordered = up.every((value, index) => index === 0 || comparable(up[index - 1]) <= comparable(value));
			expect(ordered).toBe(true);
			expect(down).toEqual([...up].reverse());
		});
	}
});

test('organizations take neither related items nor attachments', async () => {
	const organization = sim.database.all('organizations')[0].id;
	expect(isNotFoundPage(await send(api, 'POST', `/organizations/${organization}/relationships/related_items`))).toBe(
		true,
	);
	expect(isNotFoundPage(await send(api, 'POST', `/organizations/${organization}/relationships/attachments`))).toBe(
		true,
	);
});

test('checklist tasks are for users only: a key gets 401', async () => {
	const response = await api.get('/checklist_tasks');
	expect(response.status).toBe(401);
	expect(response.data.errors[0].detail).toBe('Only supported for JWT requests');
});

test.each([
	'/related_items',
	'/attachments',
	'/files',
	'/folders',
	'/documents',
	'/password_folders',
	'/flexible-assets',
	'/',
])('GET %s is no route', async (path) => {
	expect(isNotFoundPage(await api.get(path))).toBe(true);
});
