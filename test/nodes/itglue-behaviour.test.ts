import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ItGlueConfiguration } from '../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import { ItGlueDocument } from '../../nodes/ItGlueDocument/ItGlueDocument.node';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { ItGlueLocation } from '../../nodes/ItGlueLocation/ItGlueLocation.node';
import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import type { NodeResult } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;

beforeEach(async () => {
	glue = await startItGlue();
});

afterEach(async () => {
	await glue.simulator.close();
});

const ORGANIZATION = { resource: 'organization', operation: 'get' };
const ORGANIZATIONS = { resource: 'organization', operation: 'getAll' };
const CONFIGURATIONS = { resource: 'configuration', operation: 'getAll' };
const DOCUMENT = { resource: 'document', operation: 'get' };
const DOCUMENTS = { resource: 'document', operation: 'getAll' };

const ids = ({ json }: NodeResult) => json.map(({ id }) => id);

describe('choosing a record', () => {
	const locator = (mode: string, value: unknown) => ({ __rl: true, mode, value }) as never;

	it.each([
		['from the list', 'list', (id: string) => id],
		['by id', 'id', (id: string) => ` ${id}\n`],
		['by a number', 'id', (id: string) => Number(id)],
		['by its link', 'url', (id: string) => `https://msp.itglue.com/2901000000000001/configurations/${id}#general`],
		['by its link where an id belongs', 'id', (id: string) => `https://msp.eu.itglue.com/1/configurations/${id}`],
	])('works %s', async (_, mode, value) => {
		const id = glue.ids('configurations')[2];
		// An expression, as the editor checks fixed values itself.
		const input = [{ given: value(id) }];
		const configurationId = locator(mode, '={{ $json.given }}');
		const parameters = { resource: 'configuration', operation: 'get', configurationId };
		const result = await glue.run(new ItGlueConfiguration(), parameters, { input });
		expect(result.error).toBeUndefined();
		expect(glue.sent()).toEqual([`GET /configurations/${id}`]);
	});

	it.each(['abc', '../users', '1/../../users', '12?x=1', 'https://evil.example/1/documents/2', '-5', '1e3'])(
		'refuses %s before anything is sent',
		async (given) => {
			const configurationId = locator('id', '={{ $json.given }}');
			const parameters = { resource: 'configuration', operation: 'get', configurationId };
			const result = await glue.run(new ItGlueConfiguration(), parameters, { input: [{ given }] });
			expect(result.error?.message).toContain('"Configuration" is not the ID of a configuration');
			expect(result.error?.description).toContain('digits only');
			expect(result.error?.context.itemIndex).toBe(0);
			expect(glue.sent()).toEqual([]);
		},
	);

	it('keeps a record out that is another organization’s folder', async () => {
		const [mine, other] = glue.ids('organizations');
		const folder = glue.simulator.database
			.all('document-folders')
			.find(({ attributes }) => String(attributes['organization-id']) === mine)!;
		const parameters = {
			resource: 'documentFolder',
			operation: 'get',
			organizationId: other,
			documentFolderId: folder.id,
		};
		const result = await glue.run(new ItGlueDocument(), parameters);
		expect(result.error?.message).toMatch(/did not find|does not allow/);
	});
});

describe('an operation the node does not have', () => {
	it('is explained, such as the Custom API Call that n8n offers everywhere', async () => {
		const parameters = { resource: 'organization', operation: '={{ "__CUSTOM_API_CALL__" }}' };
		const result = await glue.run(new ItGlueOrganization(), parameters);
		expect(result.error?.message).toBe('This node has no such operation.');
		expect(result.error?.description).toContain('HTTP Request');
		expect(glue.sent()).toEqual([]);
	});
});

describe('get many', () => {
	it('returns all in order, with the fewest requests', async () => {
		const owner = Number(glue.ids('organizations')[0]);
		for (let number = 0; number < 2100; number += 1) {
			glue.simulator.database.insert('configurations', { 'organization-id': owner, name: `PC-${number}` });
		}
		const total = glue.ids('configurations').length;
		const sort = { by: 'id', direction: 'asc' };
		const result = await glue.run(new ItGlueConfiguration(), { ...CONFIGURATIONS, returnAll: true, sort });
		expect(result.json).toHaveLength(total);
		expect(ids(result)).toEqual([...glue.ids('configurations')].sort());
		expect(glue.sent()).toEqual(
			[1, 2, 3].map((page) => `GET /configurations?page[number]=${page}&page[size]=1000&sort=id`),
		);
	});

	it('stops at the limit', async () => {
		const result = await glue.run(new ItGlueConfiguration(), { ...CONFIGURATIONS, limit: 7 });
		expect(result.json).toHaveLength(7);
		expect(glue.sent()).toEqual(['GET /configurations?page[number]=1&page[size]=7']);
	});

	it('sends filters as IT Glue names them', async () => {
		await glue.run(new ItGlueOrganization(), {
			...ORGANIZATIONS,
			filters: {
				id: '1, 2,3',
				name: ' Contoso ',
				createdAtFrom: '2026-01-01T00:00:00.000Z',
				updatedAtFrom: '2026-01-01',
				updatedAtTo: '2026-02-01',
				primary: false,
				psaId: '250',
				psaIntegrationType: 'manage',
				excludeName: 'Internal',
				excludeOrganizationStatusId: '9',
				range: '2, 10',
				organizationTypeId: '',
			},
		});
		expect(glue.sent()).toEqual([
			'GET /organizations?' +
				[
					'filter[created_at]=2026-01-01T00:00:00.000Z,*',
					'filter[exclude][name]=Internal',
					'filter[exclude][organization_status_id]=9',
					'filter[id]=1,2,3',
					'filter[name]=Contoso',
					'filter[primary]=false',
					'filter[psa_id]=250',
					'filter[psa_integration_type]=manage',
					'filter[range]=2,10',
					'filter[updated_at]=2026-01-01,2026-02-01',
					'page[number]=1',
					'page[size]=50',
				].join('&'),
		]);
		glue.clear();
		await glue.run(new ItGlueOrganization(), { ...ORGANIZATIONS, filters: { rangeMyGlueAccountId: '1,5' } });
		expect(glue.sent()[0]).toContain('?filter[range][my_glue_account_id]=1,5&');
	});

	it.each<[string, IDataObject, RegExp]>([
		['an id with letters', { organizationTypeId: '12,x' }, /"Organization Type IDs" contains something that is no ID/],
		['a date that is none', { updatedAtFrom: 'soon' }, /"Updated At" is not a date/],
		['a PSA id without its type', { psaId: '5' }, /"PSA ID" was given without "PSA Integration Type"/],
		['a PSA type without an id', { psaIntegrationType: 'manage' }, /without "PSA ID"/],
		['a range that is none', { range: '5' }, /"ID Range" is not a range/],
		['a boolean that is none', { primary: 'maybe' }, /"Primary" is neither true nor false/],
	])('refuses %s before anything is sent', async (_, filters, message) => {
		const parameters = { ...ORGANIZATIONS, filters: filters as INodeParameters };
		const result = await glue.run(new ItGlueOrganization(), parameters);
		expect(result.error?.message).toMatch(message);
		expect(result.error?.description).toBeTruthy();
		expect(glue.sent()).toEqual([]);
	});

	it('wants the type of flexible assets', async () => {
		const parameters = { resource: 'flexibleAsset', operation: 'getAll', flexibleAssetTypeId: '={{ "" }}' };
		const result = await glue.run(new ItGlueFlexibleAsset(), parameters);
		expect(result.error?.message).toBe('"Flexible Asset Type" is empty.');
		expect(glue.sent()).toEqual([]);
	});

	it('gives out records as IT Glue has them, with what was included', async () => {
		const configurationId = glue.ids('configurations')[0];
		const interfaces = { 'configuration-id': Number(configurationId), name: 'eth0', 'ip-address': '192.0.2.7' };
		glue.simulator.database.insert('configuration-interfaces', interfaces);
		const options = { include: ['configuration_interfaces'] };
		const result = await glue.run(new ItGlueConfiguration(), { ...CONFIGURATIONS, simplify: false, limit: 500, options });
		const record = result.json.find(({ id }) => id === configurationId)!;
		expect(record).toMatchObject({ type: 'configurations', attributes: { name: expect.any(String) } });
		expect(record.included).toMatchObject({
			configurationInterfaces: [{ attributes: { name: 'eth0', 'ip-address': '192.0.2.7' } }],
		});
		expect(glue.sent()[0]).toContain('include=configuration_interfaces');
	});
});

describe('items', () => {
	it('keeps their order and their pairing', async () => {
		const [a, b, c] = glue.ids('organizations');
		const input = [a, b, c, a, b, c, a].map((id) => ({ id }));
		const parameters = { ...ORGANIZATION, organizationId: '={{ $json.id }}' };
		const result = await glue.run(new ItGlueOrganization(), parameters, { input });
		expect(ids(result)).toEqual(input.map(({ id }) => id));
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(input.map((_, item) => ({ item })));
	});

	it('fails one by one where the node continues', async () => {
		const [a, b] = glue.ids('organizations');
		const input = [{ id: a }, { id: 'x' }, { id: '2901000000999999' }, { id: b }];
		const parameters = { ...ORGANIZATION, organizationId: '={{ $json.id }}' };
		const onError = 'continueRegularOutput' as const;
		const { items, status } = await glue.run(new ItGlueOrganization(), parameters, { input, onError });
		expect(status).toBe('success');
		expect(items.map(({ json }) => json.id ?? json.error)).toEqual([
			a,
			'"Organization" is not the ID of an organization: "x".',
			expect.stringContaining('IT Glue did not find /organizations/2901000000999999'),
			b,
		]);
		expect(items[1].json.details).toContain('Enter an ID');
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2, 3].map((item) => ({ item })));
	});

	it('stops at the first failure else, and names its item', async () => {
		const input = [{ id: glue.ids('organizations')[0] }, { id: 'x' }];
		const parameters = { ...ORGANIZATION, organizationId: '={{ $json.id }}' };
		const result = await glue.run(new ItGlueOrganization(), parameters, { input });
		expect(result.status).toBe('error');
		expect(result.error?.context.itemIndex).toBe(1);
	});
});

describe('documents', () => {
	const organizationId = () => glue.ids('organizations')[0];
	const path = () => `GET /organizations/${organizationId()}/relationships/documents`;

	it('come from everywhere, from outside of folders, or from one folder', async () => {
		const everywhere = await glue.run(new ItGlueDocument(), { ...DOCUMENTS, organizationId: organizationId() });
		const outside = await glue.run(new ItGlueDocument(), {
			...DOCUMENTS,
			organizationId: organizationId(),
			folder: 'root',
		});
		const documentFolderId = String(everywhere.json.find((record) => record.documentFolderId)!.documentFolderId);
		const inside = await glue.run(new ItGlueDocument(), {
			...DOCUMENTS,
			organizationId: organizationId(),
			folder: 'one',
			documentFolderId,
		});
		expect(outside.json.every((record) => record.documentFolderId === null)).toBe(true);
		expect(inside.json.every((record) => record.documentFolderId === documentFolderId)).toBe(true);
		expect(everywhere.json.length).toBeGreaterThan(inside.json.length);
		expect(glue.sent()).toEqual([
			`${path()}?filter[document_folder_id]=null&page[number]=1&page[size]=50`,
			`${path()}?page[number]=1&page[size]=50`,
			`${path()}?filter[document_folder_id]=${documentFolderId}&page[number]=1&page[size]=50`,
		]);
	});

	it('say where folders are missing', async () => {
		glue.simulator.switches.folderFilterNull = 422;
		glue.simulator.switches.folderFilterNotEmpty = 422;
		const result = await glue.run(new ItGlueDocument(), { ...DOCUMENTS, organizationId: organizationId() });
		expect(result.status).toBe('success');
		expect(result.hints).toEqual([expect.stringContaining('outside of folders')]);
	});

	it('come with their body where it is asked for', async () => {
		const documentId = glue.ids('documents')[0];
		const bodies = await Promise.all(
			['text', 'html', 'none', 'markdown'].map(
				async (body) => (await glue.run(new ItGlueDocument(), { ...DOCUMENT, documentId, body })).json[0].body,
			),
		);
		expect(bodies[0]).toMatch(/Applies to: every client/);
		expect(bodies[0]).not.toMatch(/<p>/);
		expect(bodies[1]).toMatch(/<p>/);
		expect(bodies[2]).toBeUndefined();
		expect(bodies[3]).toMatch(/^1\. /m);
	});

	it('leave their bodies out of lists, raw ones too', async () => {
		const listed = { ...DOCUMENTS, organizationId: organizationId() };
		for (const simplify of [true, false]) {
			const result = await glue.run(new ItGlueDocument(), { ...listed, simplify });
			expect(JSON.stringify(result.json)).not.toContain('Applies to: every client');
		}
		const asked = await glue.run(new ItGlueDocument(), { ...listed, body: 'text' });
		expect(JSON.stringify(asked.json)).toContain('Applies to: every client');
	});
});

describe('lists under a parent', () => {
	it('are asked for where a parent was chosen, and the flat ones else', async () => {
		const { database } = glue.simulator;
		const country = database.insert('countries', { name: 'Aldmere', iso: 'AD' }).id;
		const region = database.insert('regions', { name: 'Aldmere', 'country-id': Number(country) });
		const regions = { resource: 'region', operation: 'getAll' };
		const some = await glue.run(new ItGlueLocation(), { ...regions, countryId: country });
		expect(some.json.map(({ id }) => id)).toEqual([region.id]);
		await glue.run(new ItGlueLocation(), regions);
		expect(glue.sent()).toEqual([
			`GET /countries/${country}/relationships/regions?page[number]=1&page[size]=50`,
			'GET /regions?page[number]=1&page[size]=50',
		]);
	});
});

describe('as an AI tool', () => {
	it('says that there is nothing instead of saying nothing', async () => {
		const parameters = { ...ORGANIZATIONS, filters: { name: 'Nobody Ltd' } };
		const tool = await glue.run(new ItGlueOrganization(), parameters, { asTool: true });
		const node = await glue.run(new ItGlueOrganization(), parameters);
		expect(tool.json).toEqual([{ found: 0, message: expect.stringContaining('No organizations match') }]);
		expect(node.json).toEqual([]);
	});

	it('puts the advice where the model reads it', async () => {
		const parameters = { ...ORGANIZATION, organizationId: '={{ "not/an/id" }}' };
		const tool = await glue.run(new ItGlueOrganization(), parameters, { asTool: true });
		expect(tool.error?.message).toMatch(/is not the ID of an organization: "not\/an\/id"\. Enter an ID/);
	});
});
