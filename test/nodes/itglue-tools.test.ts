import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueAccount } from '../../nodes/ItGlueAccount/ItGlueAccount.node';
import { ItGlueConfiguration } from '../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import { ItGlueDocument } from '../../nodes/ItGlueDocument/ItGlueDocument.node';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { ItGluePassword } from '../../nodes/ItGluePassword/ItGluePassword.node';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;

beforeEach(async () => {
	glue = await startItGlue();
});

afterEach(async () => {
	await glue.simulator.close();
});

async function ask(type: INodeType, parameters: INodeParameters, given: IDataObject = {}): Promise<NodeResult> {
	return await runNode({ type, parameters, credentials: glue.credentials(), asTool: true, input: [given] });
}

const CONFIGURATIONS = { resource: 'configuration', operation: 'getAll' };
const CONFIGURATION = { resource: 'configuration', operation: 'get' };
const locator = (value: unknown) => ({ __rl: true, mode: 'id', value }) as never;
const given = (name: string) => locator(`={{ $json.${name} }}`);
const attributes = (type: string, id: string) => glue.simulator.database.get(type, id)!.attributes;

describe('what an agent gets of a record', () => {
	it('is little unless it asks for more', async () => {
		const configurationId = glue.ids('configurations')[0];
		const [simple] = (await ask(new ItGlueConfiguration(), { ...CONFIGURATION, configurationId })).json;
		expect(simple).toMatchObject({ id: configurationId, name: expect.any(String) });
		expect(Object.keys(simple).length).toBeLessThanOrEqual(10);
		const [raw] = (await ask(new ItGlueConfiguration(), { ...CONFIGURATION, configurationId, output: 'raw' })).json;
		expect(raw).toMatchObject({ id: configurationId, attributes: { hostname: expect.anything() } });
	});

	it.each([
		['a list', ['hostname', 'serialNumber']],
		['text', 'hostname, Serial Number , id'],
		['JSON in text', '["hostname","serial-number"]'],
	])('is the fields it names as %s, and always the ID', async (_, fields) => {
		const configurationId = glue.ids('configurations')[0];
		const parameters = { ...CONFIGURATION, configurationId, output: 'selected', fields: '={{ $json.fields }}' };
		const { json } = await ask(new ItGlueConfiguration(), parameters, { fields });
		const known = attributes('configurations', configurationId);
		expect(json).toEqual([{ id: configurationId, hostname: known.hostname, serialNumber: known['serial-number'] }]);
	});

	it.each(['password', 'otpSecret', 'nonsense'])('is not the field %s', async (field) => {
		const parameters = { resource: 'password', operation: 'getAll', output: 'selected', fields: [field] };
		const { error, json } = await ask(new ItGluePassword(), parameters);
		expect(error?.message).toContain(`"Fields" names something that passwords do not have: "${field}". Use some of: id, organizationId`);
		expect(error?.message).not.toMatch(/otpSecret,|, password,/);
		expect(JSON.stringify(json)).not.toContain('sim-secret-');
	});

	it('is the first few of a list, and the word that there are more', async () => {
		const { json } = await ask(new ItGlueConfiguration(), CONFIGURATIONS);
		expect(json).toHaveLength(11);
		const total = glue.ids('configurations').length;
		const message = `Only the first 10 configurations are shown, there are ${total}. Narrow the list by its filters.`;
		expect(json[10]).toEqual({ more: true, message });
		expect(glue.sent()).toEqual(['GET /configurations?page[number]=1&page[size]=10']);
		const all = await ask(new ItGlueConfiguration(), { ...CONFIGURATIONS, maxResults: total });
		expect(all.json).toHaveLength(total);
	});

	it('says the same where a list is searched here', async () => {
		const [organizationId] = glue.ids('organizations');
		const parameters = { resource: 'flexibleAsset', operation: 'getAll', maxResults: 1, organizationId };
		const types = new Map(glue.simulator.database.all('flexible-assets').map(({ attributes: each }) => [String(each['flexible-asset-type-id']), 0]));
		const [flexibleAssetTypeId] = types.keys();
		const [{ attributes: field }] = glue.simulator.database
			.where('flexible-asset-fields', 'flexible-asset-type-id', flexibleAssetTypeId)
			.filter(({ attributes: each }) => each.kind !== 'Header');
		const conditions = [{ field: String(field['name-key']), condition: 'notEmpty', value: '' }];
		const result = await ask(new ItGlueFlexibleAsset(), {
			...parameters,
			organizationId: '',
			flexibleAssetTypeId,
			traitFilters: { conditions },
		});
		expect(result.error).toBeUndefined();
		expect(result.json).toHaveLength(2);
		expect(result.json[1]).toMatchObject({ more: true });
	});
});

describe('names where IDs are wanted', () => {
	it('find the record that is called exactly so, letter case aside', async () => {
		const [id] = glue.ids('organizations');
		const name = String(attributes('organizations', id).name);
		const parameters = { ...CONFIGURATIONS, organizationId: given('organization'), maxResults: 1000 };
		const result = await ask(new ItGlueConfiguration(), parameters, { organization: `  ${name.toUpperCase()} ` });
		expect(result.error).toBeUndefined();
		expect(new Set(result.json.map(({ organizationId }) => organizationId))).toEqual(new Set([id]));
	});

	it('work for what is only listed within an organization that is named too', async () => {
		const document = glue.simulator.database.all('documents')[0];
		const organization = String(attributes('organizations', String(document.attributes['organization-id'])).name);
		const parameters = { resource: 'documentSection', operation: 'getAll', documentId: given('document') };
		const { error } = await ask(new ItGlueDocument(), parameters, { document: String(document.attributes.name) });
		expect(error?.message).toContain('"Organization" is empty.');
		const moved = await ask(
			new ItGlueDocument(),
			{ resource: 'document', operation: 'search', organizationId: given('organization'), words: 'a' },
			{ organization },
		);
		expect(moved.error).toBeUndefined();
	});

	it('say what comes close where none or several fit, and write nothing then', async () => {
		const [id, other] = glue.ids('organizations');
		const name = String(attributes('organizations', id).name);
		const part = name.slice(0, 5);
		const parameters = { ...CONFIGURATIONS, organizationId: given('organization') };
		const { error } = await ask(new ItGlueConfiguration(), parameters, { organization: part });
		expect(error?.message).toContain(`"Organization" names no organization that exists: "${part}". Give the ID of one of these: `);
		expect(error?.message).toContain(`${id} (${name}`);
		glue.simulator.database.update(glue.simulator.database.get('organizations', other)!, { name });
		glue.clear();
		const create = { resource: 'contact', operation: 'create', organizationId: given('organization'), firstName: 'Ada' };
		const { ItGlueContact } = await import('../../nodes/ItGlueContact/ItGlueContact.node');
		const twice = await ask(new ItGlueContact(), create, { organization: name });
		expect(twice.error?.message).toContain(`"Organization" names several organizations: "${name}".`);
		expect(glue.sent().filter((request) => !request.startsWith('GET'))).toEqual([]);
	});

	it('work for optional fields as well', async () => {
		const [organizationId] = glue.ids('organizations');
		const [type] = glue.simulator.database.all('configuration-types');
		const [status] = glue.simulator.database.all('configuration-statuses');
		const parameters = {
			...{ resource: 'configuration', operation: 'create', organizationId: locator(organizationId), name: 'Named' },
			...{ configurationTypeId: locator(type.id), additionalFields: { configurationStatusId: given('status'), hostname: 'NAMED-01' } },
		};
		const created = await ask(new ItGlueConfiguration(), parameters, { status: String(status.attributes.name).toLowerCase() });
		expect(created.error).toBeUndefined();
		expect(attributes('configurations', String(created.json[0].id))['configuration-status-id']).toBe(Number(status.id));
		glue.clear();
		const update = { resource: 'configuration', operation: 'update', configurationId: locator(created.json[0].id), updateFields: { configurationTypeId: given('type') } };
		const refused = await ask(new ItGlueConfiguration(), update, { type: 'Toaster' });
		expect(refused.error?.message).toContain('"Configuration Type" names no configuration type that exists: "Toaster".');
		expect(glue.sent().filter((request) => !request.startsWith('GET'))).toEqual([]);
	});

	it('are not taken for IDs in workflows that people build', async () => {
		const parameters = { ...CONFIGURATIONS, organizationId: given('organization') };
		const input = [{ organization: 'Contoso' }];
		const result = await runNode({ type: new ItGlueConfiguration(), parameters, credentials: glue.credentials(), input });
		expect(result.error?.message).toBe('"Organization" is not the ID of an organization: "Contoso".');
		expect(glue.sent()).toEqual([]);
	});
});

describe('sloppy arguments', () => {
	it('mean what they say', async () => {
		const [organizationId] = glue.ids('organizations');
		const parameters = {
			...CONFIGURATIONS,
			organizationId: given('organization'),
			maxResults: '={{ $json.most }}',
			filters: {
				archived: '={{ $json.archived }}',
				serialNumber: '={{ $json.serial }}',
				psaIntegrationType: '={{ $json.psa }}',
				psaId: '={{ $json.psaId }}',
				name: '={{ $json.nothing }}',
			},
			sort: { by: '={{ $json.by }}', direction: '={{ $json.direction }}' },
			options: { include: '={{ $json.include }}' } as never,
		};
		const result = await ask(new ItGlueConfiguration(), parameters, {
			organization: Number(organizationId),
			most: ' 3 ',
			archived: 'no',
			serial: ' SN-1 ',
			psa: 'Manage',
			psaId: 12,
			nothing: '',
			by: 'Updated At',
			direction: 'DESC',
			include: 'attachments, adapters_resources',
		});
		expect(result.error).toBeUndefined();
		expect(glue.sent()).toEqual([
			'GET /configurations?' +
				[
					'filter[archived]=false',
					`filter[organization_id]=${organizationId}`,
					'filter[psa_id]=12',
					'filter[psa_integration_type]=manage',
					'filter[serial_number]=SN-1',
					'include=attachments,adapters_resources',
					'page[number]=1',
					'page[size]=3',
					'sort=-updated-at',
				].join('&'),
		]);
	});

	it('are written as IT Glue wants them', async () => {
		const [organizationId] = glue.ids('organizations');
		const parameters = {
			resource: 'configuration',
			operation: 'create',
			organizationId,
			configurationTypeId: given('type'),
			name: '={{ $json.name }}',
			additionalFields: {
				serialNumber: '={{ $json.serial }}',
				warrantyExpiresAt: '={{ $json.warranty }}',
				archived: '={{ $json.archived }}',
			},
		};
		const [typeId] = glue.ids('configuration-types');
		const { json, error } = await ask(new ItGlueConfiguration(), parameters, {
			type: String(attributes('configuration-types', typeId).name).toLowerCase(),
			name: 'PC-77',
			serial: 'X1',
			warranty: '2027-01-31T00:00:00Z',
			archived: 'false',
		});
		expect(error).toBeUndefined();
		expect(attributes('configurations', String(json[0].id))).toMatchObject({
			name: 'PC-77',
			'serial-number': 'X1',
			'warranty-expires-at': '2027-01-31',
			archived: false,
			'configuration-type-id': Number(typeId),
		});
	});

	it('may be JSON in a string, even twice', async () => {
		const asset = glue.simulator.database.all('flexible-assets')[0];
		const flexibleAssetTypeId = String(asset.attributes['flexible-asset-type-id']);
		const field = glue.simulator.database
			.where('flexible-asset-fields', 'flexible-asset-type-id', flexibleAssetTypeId)
			.find(({ attributes: each }) => /^Text/.test(String(each.kind)))!.attributes;
		const parameters = {
			resource: 'flexibleAsset',
			operation: 'update',
			flexibleAssetTypeId,
			flexibleAssetId: asset.id,
			traitsJson: '={{ $json.traits }}',
		};
		const traits = JSON.stringify(JSON.stringify({ [String(field.name)]: 'Changed' }));
		const { json, error } = await ask(new ItGlueFlexibleAsset(), parameters, { traits });
		expect(error).toBeUndefined();
		expect(json[0].traits).toMatchObject({ [String(field['name-key'])]: 'Changed' });
		const wrong = await ask(new ItGlueFlexibleAsset(), parameters, { traits: 'vendor: Contoso' });
		expect(wrong.error?.message).toBe('"Traits (JSON)" is not a JSON object. Enter an object with values by name, such as {"vendor": "Contoso"}.');
	});
});

describe('secrets', () => {
	const SECRET = /sim-secret-|otp-secret|download-url|downloadUrl|"url":"http[^"]*__files\//;

	it('leave through no tool, raw records and related ones included', async () => {
		const { database } = glue.simulator;
		const owner = Number(glue.ids('organizations')[0]);
		database.insert('exports', { 'organization-id': owner, status: 'completed', 'download-url': `${glue.simulator.url}/files/export.zip` });
		const asset = database.all('flexible-assets')[0];
		const typeId = asset.attributes['flexible-asset-type-id'];
		database.insert('flexible-asset-fields', { 'flexible-asset-type-id': typeId, name: 'Manual', 'name-key': 'manual', kind: 'Upload', order: 99 });
		const file = { 'content-type': 'text/plain', name: 'a.txt', size: 1 };
		const { id: fileId } = database.insert('stored-files', { ...file, content: 'YQ==' });
		database.update(asset, { traits: { ...(asset.attributes.traits as object), manual: fileId } });
		const flexibleAssetTypeId = String(asset.attributes['flexible-asset-type-id']);
		const asked: Array<[INodeType, INodeParameters]> = [
			[new ItGluePassword(), { resource: 'password', operation: 'getAll' }],
			[new ItGluePassword(), { resource: 'password', operation: 'get', passwordId: glue.ids('passwords')[0] }],
			[new ItGlueAccount(), { resource: 'export', operation: 'getAll' }],
			[new ItGlueConfiguration(), { ...CONFIGURATIONS, options: { include: ['passwords', 'attachments'] } }],
			[new ItGlueFlexibleAsset(), { resource: 'flexibleAsset', operation: 'getAll', flexibleAssetTypeId }],
			[new ItGlueOrganization(), { resource: 'organization', operation: 'getAll' }],
		];
		for (const [type, parameters] of asked) {
			for (const output of ['raw', 'simplified', 'selected']) {
				const fields = [{ export: 'status', flexibleAsset: 'traits' }[String(parameters.resource)] ?? 'name'];
				const result = await ask(type, { ...parameters, output, fields, maxResults: 1000 });
				expect(JSON.stringify(result.json)).not.toMatch(SECRET);
				if (output === 'raw') expect(result.json.length).toBeGreaterThan(0);
			}
		}
		const link = await ask(new ItGlueAccount(), { ...asked[2][1], output: 'selected', fields: ['downloadUrl'] });
		expect(link.error?.message).toContain('"Fields" names something that exports do not have');
		const { json: raw } = await ask(new ItGlueFlexibleAsset(), { ...asked[4][1], output: 'raw', maxResults: 1000 });
		const kept = raw.find(({ id }) => id === asset.id)!.attributes as { traits: { manual: unknown } };
		expect(kept.traits.manual).toEqual(file);
		const person = await runNode({ type: new ItGlueFlexibleAsset(), parameters: asked[4][1], credentials: glue.credentials() });
		expect(JSON.stringify(person.json)).toMatch(SECRET);
	});

	it('are out of reach whatever operation a tool is set to', async () => {
		const parameters = { resource: 'password', operation: 'getValue', passwordId: glue.ids('passwords')[0] };
		const { error, json } = await ask(new ItGluePassword(), parameters);
		expect(error?.message).toMatch(/not available to AI agents|no such operation/);
		expect(JSON.stringify(json)).not.toMatch(SECRET);
		expect(glue.sent()).toEqual([]);
	});
});
