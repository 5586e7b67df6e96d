import type { IDataObject, INodeParameters, ResourceMapperField } from 'n8n-workflow';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { inLoadOptions } from '../support/engine';
import { startFlexibleAssets, type TestFlexibleAssets } from '../support/flexible-assets';

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

describe('the resource mapper', () => {
	const fieldsOf = async (flexibleAssetTypeId: unknown, more: INodeParameters = {}) => {
		const type = new ItGlueFlexibleAsset();
		const parameters = { flexibleAssetTypeId, ...more } as INodeParameters;
		const test = { type, parameters, credentials: glue.credentials() };
		return await inLoadOptions(test, async (context) => await type.methods.resourceMapping.getTraitFields.call(context));
	};

	it('is built from the fields of the type', async () => {
		const { fields } = await fieldsOf({ __rl: true, mode: 'list', value: typeId });
		expect(fields.map(({ id, type }: ResourceMapperField) => `${id} ${type}`)).toEqual([
			'name string',
			'retention-days number',
			'encrypted boolean',
			'technology options',
			'renewal dateTime',
			'notes string',
			'servers string',
			'report string',
			'console string',
		]);
		expect(fields[0]).toMatchObject({ required: true, defaultMatch: true });
		expect(fields[3].options).toEqual([
			{ name: 'Veeam', value: 'Veeam' },
			{ name: 'Datto', value: 'Datto' },
		]);
	});

	/** A type with a Tag field of every type. */
	const TAG_TYPES = [
		...['AccountsUsers', 'Checklists', 'ChecklistTemplates', 'Contacts', 'Configurations', 'Documents', 'Domains'],
		...['Passwords', 'Locations', 'Organizations', 'SslCertificates', 'Tickets', 'Unheard'],
	];
	const tagged = () => {
		const { database } = glue.simulator;
		const type = database.insert('flexible-asset-types', { name: 'Tagged', icon: 'tag', enabled: true }).id;
		[...TAG_TYPES, `FlexibleAssetType: ${typeId}`].forEach((tagType, order) =>
			database.insert('flexible-asset-fields', {
				...{ 'flexible-asset-type-id': Number(type), kind: 'Tag', order, name: tagType, 'tag-type': tagType },
				'name-key': tagType.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
			}),
		);
		return type;
	};

	it('offers in Tag fields the records they can link to, of the chosen organization, by name', async () => {
		const { database } = glue.simulator;
		const asset = insert();
		const { fields } = await fieldsOf(tagged(), { organizationId });
		const offered = Object.fromEntries(fields.map(({ id, options = [] }) => [id, options.map(({ value }) => value)]));
		const own = (type: string) => database.where(type, 'organization-id', organizationId).map(({ id }) => id).sort();
		for (const type of ['contacts', 'configurations', 'documents', 'domains', 'passwords', 'locations', 'checklists']) {
			expect([type, [...offered[type]].sort()]).toEqual([type, own(type)]);
		}
		expect([...offered.organizations].sort()).toEqual([...glue.ids('organizations')].sort());
		expect([...offered.accountsusers].sort()).toEqual([...glue.ids('users')].sort());
		expect(offered[`flexibleassettype-${typeId}`]).toEqual([asset.id]);
		const configurationsField = fields.find(({ id }) => id === 'configurations')!;
		expect(configurationsField).toMatchObject({ type: 'options', displayName: 'Configurations (Configurations)' });
		const names = configurationsField.options!.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
		const unheard = fields.find(({ id }) => id === 'unheard')!;
		expect(unheard).toMatchObject({ type: 'string', displayName: 'Unheard (names or IDs: Unheard)' });
	});

	it('knows the organization of the chosen asset, and asks for text where it knows none', async () => {
		const { id } = insert();
		const type = { __rl: true, mode: 'list', value: typeId };
		const known = await fieldsOf(type, { flexibleAssetId: id });
		expect(known.fields.find((field) => field.id === 'servers')).toMatchObject({ type: 'options' });
		const unknown = await fieldsOf(type, { organizationId: '={{ $json.id }}' });
		expect(unknown.fields.find((field) => field.id === 'servers')).toMatchObject({
			...{ type: 'string', displayName: 'Servers (names or IDs: Configurations)' },
		});
	});

	it('keeps the fields where what they link to cannot be listed, and says where the list is cut', async () => {
		const { faults, database } = glue.simulator;
		faults.add({ kind: 'status', status: 401, match: { path: '^/passwords' } });
		for (let number = 0; number < 600; number += 1) {
			database.insert('contacts', { 'organization-id': Number(organizationId), 'first-name': `Person ${number}` });
		}
		const { fields } = await fieldsOf(tagged(), { organizationId });
		expect(fields.find(({ id }) => id === 'passwords')).toMatchObject({ type: 'string' });
		const contacts = fields.find(({ id }) => id === 'contacts')!;
		expect([contacts.options?.length, contacts.displayName]).toEqual([500, 'Contacts (Contacts, the first 500)']);
	});

	it('runs with a record of the list, and with names, ids and lists that expressions give', async () => {
		const { fields } = await fieldsOf(typeId, { organizationId });
		const [first, second] = glue.simulator.database.where('configurations', 'organization-id', organizationId);
		const write = async (servers: string, input: IDataObject = {}) => {
			const value = { name: 'Tagged', servers };
			const traits = { mappingMode: 'defineBelow', value, matchingColumns: [], schema: fields } as never;
			const result = await run('create', { organizationId, traits }, { input: [input] });
			expect(result.error).toBeUndefined();
			return (stored(result.json[0].id).traits as IDataObject).servers;
		};
		expect(await write(first.id)).toEqual([Number(first.id)]);
		expect(await write('={{ $json.ids }}', { ids: [first.id, second.id] })).toEqual([first.id, second.id].map(Number));
		const names = [first, second].map(({ attributes }) => String(attributes.name));
		expect(await write('={{ $json.names }}', { names: `${names[0].toUpperCase()}, ${second.id}` })).toEqual([first.id, second.id].map(Number));
		expect(await write('={{ $json.names }}', { names })).toEqual([first.id, second.id].map(Number));
	});

	it('writes what was mapped, and leaves alone what was not', async () => {
		const { id } = insert();
		const { fields } = await fieldsOf(typeId);
		const value = { 'retention-days': '={{ $json.days }}', technology: 'Datto', notes: null, servers: null };
		const traits = { mappingMode: 'defineBelow', value, matchingColumns: [], schema: fields } as never;
		const result = await run('update', { flexibleAssetId: id, traits }, { input: [{ days: 90 }] });
		expect(result.error).toBeUndefined();
		expect(stored(id).traits).toMatchObject({ 'retention-days': 90, technology: 'Datto', servers: [Number(configurations[0])] });
	});

	it('takes what the incoming item has, and drops the rest', async () => {
		const traits = { mappingMode: 'autoMapInputData', value: null, matchingColumns: ['name'], schema: [] } as never;
		const input = [{ name: 'Mapped', 'retention-days': 5, stranger: true }];
		const result = await run('upsert', { organizationId, traits }, { input });
		expect(result.json[0]).toMatchObject({ created: true, name: 'Mapped' });
		expect(stored(result.json[0].id).traits).toEqual({ name: 'Mapped', 'retention-days': 5 });
	});
});
