import type { IDataObject, INodeParameters, ResourceMapperField } from 'n8n-workflow';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { inLoadOptions, type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
let typeId: string;
let organizationId: string;
let configurations: string[];

const FIELDS: Array<[string, string, object?]> = [
	['Name', 'Text', { required: true, 'use-for-title': true }],
	['Retention Days', 'Number'],
	['Encrypted', 'Checkbox'],
	['Technology', 'Select', { 'default-value': 'Veeam\r\nDatto' }],
	['Renewal', 'Date'],
	['Notes', 'Textbox'],
	['Servers', 'Tag', { 'tag-type': 'Configurations' }],
	['Report', 'Upload'],
	['Console', 'Password'],
	['Layout', 'Header'],
];

beforeEach(async () => {
	glue = await startItGlue();
	const { database } = glue.simulator;
	typeId = database.insert('flexible-asset-types', { name: 'Nightly Backup', icon: 'cloud', enabled: true }).id;
	FIELDS.forEach(([name, kind, more], order) =>
		database.insert('flexible-asset-fields', {
			'flexible-asset-type-id': Number(typeId),
			...{ name, kind, order, 'name-key': name.toLowerCase().replace(/ /g, '-'), ...more },
		}),
	);
	organizationId = glue.ids('organizations')[0];
	configurations = glue.ids('configurations');
});

afterEach(async () => {
	await glue.simulator.close();
});

async function run(
	operation: string,
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	return await runNode({
		type: new ItGlueFlexibleAsset(),
		parameters: { resource: 'flexibleAsset', operation, flexibleAssetTypeId: typeId, ...parameters },
		credentials: glue.credentials(),
		...more,
	});
}

const json = (traits: unknown): INodeParameters => ({ specifyTraits: 'json', traitsJson: JSON.stringify(traits) });

/** The asset most tests change, as IT Glue stores it. */
function insert(traits: IDataObject = {}) {
	const [server] = configurations.map(Number);
	return glue.simulator.database.insert('flexible-assets', {
		'organization-id': Number(organizationId),
		'flexible-asset-type-id': Number(typeId),
		traits: { name: 'Nightly', 'retention-days': 30, encrypted: true, technology: 'Veeam', servers: [server], ...traits },
	});
}

const stored = (id: unknown) => glue.simulator.database.get('flexible-assets', id)!.attributes;

describe('create', () => {
	it('takes every kind of field, sloppily given, and touches nothing else', async () => {
		const before = glue.simulator.database.snapshot();
		const traits = {
			Name: 'Offsite',
			'retention-days': '14',
			encrypted: 'yes',
			technology: 'datto',
			renewal: '2026-12-31T00:00:00.000+02:00',
			notes: '<p>Weekly</p>',
			servers: `${configurations[0]}, ${configurations[1]}`,
			report: '',
		};
		const result = await run('create', { organizationId, ...json(traits) });
		expect(result.error).toBeUndefined();
		const { added, removed, changed } = glue.simulator.database.diff(before);
		expect([added.length, removed, changed]).toEqual([1, [], []]);
		expect(added[0].attributes).toMatchObject({
			'organization-id': Number(organizationId),
			traits: {
				name: 'Offsite',
				'retention-days': 14,
				encrypted: true,
				technology: 'Datto',
				renewal: '2026-12-31',
				notes: '<p>Weekly</p>',
				servers: configurations.slice(0, 2).map(Number),
			},
		});
		expect(result.json[0]).toMatchObject({ id: added[0].id, name: 'Offsite', flexibleAssetTypeName: 'Nightly Backup' });
	});

	it('finds the type by its name', async () => {
		const flexibleAssetTypeId = { __rl: true, mode: 'name', value: 'nightly backup' } as never;
		const result = await run('create', { organizationId, flexibleAssetTypeId, ...json({ name: 'By name' }) });
		expect(result.json[0]).toMatchObject({ name: 'By name' });
		const unknown = { __rl: true, mode: 'name', value: 'Nightly' } as never;
		const refused = await run('create', { organizationId, flexibleAssetTypeId: unknown, ...json({ name: 'x' }) });
		expect(refused.error?.message).toBe('There is no flexible asset type "Nightly".');
		expect(refused.error?.description).toContain('Nightly Backup');
	});

	it.each<[string, unknown, RegExp]>([
		['an unknown field', { name: 'x', vendor: 'y' }, /names a field that this type does not have: "vendor"/],
		['a heading', { name: 'x', layout: 'y' }, /does not have: "layout"/],
		['a missing field', { notes: 'x' }, /lacks what this type requires: "Name" \(name\)/],
		['an option that is none', { name: 'x', technology: 'Tape' }, /"Technology" \(technology\) cannot be "Tape"/],
		['letters for a number', { name: 'x', 'retention-days': 'ten' }, /cannot be "ten": it has to be a number/],
		['a day that does not exist', { name: 'x', renewal: '2026-02-30' }, /it has to be a date/],
		['a name that no record has', { name: 'x', servers: ['SRV'] }, /"Servers" \(servers\) names a configuration that this organization does not have: "SRV"/],
		['a file without its content', { name: 'x', report: 'a.pdf' }, /names a binary field that the item does not have: "a.pdf"/],
		['a list for a text', { name: ['x'] }, /it has to be text/],
		['a list for the traits', ['x'], /is not a JSON object/],
	])('refuses %s before anything is written, naming parameter and item', async (_, traits, message) => {
		const before = glue.simulator.database.snapshot();
		const result = await run('create', { organizationId, ...json(traits) });
		expect(result.error?.message).toMatch(message);
		expect(result.error?.message).toContain('Traits');
		expect(result.error?.description).toBeTruthy();
		expect(result.error?.context.itemIndex).toBe(0);
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
		expect(glue.sent().filter((request) => !request.startsWith('GET'))).toEqual([]);
	});

	it('finds linked records by name within the organization, with few requests', async () => {
		const { database } = glue.simulator;
		const [server] = database.where('configurations', 'organization-id', organizationId);
		glue.clear();
		const result = await run('create', { organizationId, ...json({ name: 'x', servers: [server.attributes.name] }) });
		expect(stored(result.json[0].id).traits).toMatchObject({ servers: [Number(server.id)] });
		const looked = glue.sent().filter((request) => request.includes('/configurations'));
		expect(looked).toEqual([expect.stringContaining(`filter[name]=${String(server.attributes.name)}`)]);
		expect(looked[0]).toContain(`filter[organization_id]=${organizationId}`);
	});

	it.each([
		['contacts', 'Contacts', 'Smith, Jo', { 'first-name': 'Smith,', 'last-name': 'Jo' }],
		['documents', 'Documents', 'VPN, for staff', { name: 'VPN, for staff' }],
		['domains', 'Domains', 'example.com', { name: 'example.com' }],
		['ssl-certificates', 'SslCertificates', 'example.com', { name: 'example.com' }],
	])('finds %s by name, whose lists cannot be asked for one', async (type, tagType, name, attributes) => {
		const { database } = glue.simulator;
		const owner = { 'organization-id': Number(organizationId) };
		const record = database.insert(type, { ...owner, ...attributes });
		database.insert('flexible-asset-fields', {
			...{ 'flexible-asset-type-id': Number(typeId), kind: 'Tag', order: 20, name: 'Linked', 'name-key': 'linked', 'tag-type': tagType },
		});
		const result = await run('create', { organizationId, ...json({ name: 'x', linked: [name] }) });
		expect(result.error).toBeUndefined();
		expect(stored(result.json[0].id).traits).toMatchObject({ linked: [Number(record.id)] });
	});

	it('does not guess between records of one name, nor take another organization’s', async () => {
		const { database } = glue.simulator;
		const owner = { 'organization-id': Number(organizationId) };
		const twins = [database.insert('configurations', { ...owner, name: 'TWIN' }), database.insert('configurations', { ...owner, name: 'Twin' })];
		const before = database.snapshot();
		const ambiguous = await run('create', { organizationId, ...json({ name: 'x', servers: 'twin' }) });
		expect(ambiguous.error?.message).toBe('"Traits" → "Servers" (servers) names more than one: 2 configurations are called "twin".');
		expect(ambiguous.error?.description).toBe(`Enter the ID of the one you mean: ${twins.map(({ id }) => id).join(', ')}.`);
		database.insert('configurations', { 'organization-id': Number(glue.ids('organizations')[1]), name: 'Foreign' });
		const foreign = await run('create', { organizationId, ...json({ name: 'x', servers: 'Foreign' }) });
		expect(foreign.error?.message).toContain('names a configuration that this organization does not have: "Foreign"');
		expect(foreign.error?.description).toContain('whole name');
		expect(database.diff(before).added.map(({ type }) => type)).toEqual(['configurations']);
	});

	it('names the field whose link IT Glue refuses', async () => {
		const result = await run('create', { organizationId, ...json({ name: 'x', servers: [organizationId] }) });
		expect(result.error?.message).toMatch(/IT Glue refused "Traits" → "Servers" \(servers\)/);
	});
});

describe('update', () => {
	it('keeps every trait it was not told about, tags in their written form', async () => {
		const { id } = insert();
		const before = glue.simulator.database.snapshot();
		const result = await run('update', { flexibleAssetId: id, ...json({ 'retention-days': 60 }) });
		expect(result.error).toBeUndefined();
		const { added, removed, changed } = glue.simulator.database.diff(before);
		expect([added, removed, changed.map(({ after }) => after.id)]).toEqual([[], [], [id]]);
		expect(stored(id).traits).toEqual({ ...(before[id].attributes.traits as object), 'retention-days': 60 });
	});

	it('empties a field that is set to null, but none that is required', async () => {
		const { id } = insert();
		await run('update', { flexibleAssetId: id, ...json({ technology: null }) });
		expect(stored(id).traits).not.toHaveProperty('technology');
		expect(stored(id).traits).toHaveProperty('servers');
		const refused = await run('update', { flexibleAssetId: id, ...json({ name: null }) });
		expect(refused.error?.message).toMatch(/requires: "Name"/);
	});

	it.each([
		['a file', 'report', 'Upload'],
		['a password', 'console', 'Password'],
	])('refuses to destroy %s, and goes on where it is given or emptied', async (_, key, kind) => {
		const { database } = glue.simulator;
		const file = { content: Buffer.from('x').toString('base64'), file_name: 'a.txt' };
		const made = await run('create', {
			organizationId,
			...json({ name: 'Held', servers: [configurations[0]], [key]: key === 'report' ? file : 'sim-secret-1' }),
		});
		const flexibleAssetId = String(made.json[0].id);
		const before = database.snapshot();
		const refused = await run('update', { flexibleAssetId, ...json({ notes: 'new' }) });
		expect(refused.error?.message).toMatch(new RegExp(`Nothing was changed: .*\\(${key}, ${kind}\\)`));
		expect(database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
		const emptied = await run('update', { flexibleAssetId, ...json({ notes: 'new', [key]: null }) });
		expect(emptied.error).toBeUndefined();
		expect(stored(flexibleAssetId).traits).toMatchObject({ notes: 'new', servers: [Number(configurations[0])] });
	});

	it('refuses a record of another type', async () => {
		const flexibleAssetId = glue.ids('flexible-assets')[0];
		const result = await run('update', { flexibleAssetId, ...json({ name: 'x' }) });
		expect(result.error?.message).toMatch(/not of the chosen one/);
	});
});

describe('create or update', () => {
	it('updates the one that matches, creates where none does, and refuses where several do', async () => {
		const { id } = insert();
		const upsert = async (name: string) =>
			await run('upsert', { organizationId, ...json({ name, 'retention-days': 7 }), matchBy: 'Name' });
		const updated = await upsert('nightly');
		expect(updated.json[0]).toMatchObject({ id, created: false });
		expect(stored(id).traits).toMatchObject({ 'retention-days': 7, servers: [Number(configurations[0])] });
		const created = await upsert('Weekly');
		expect(created.json[0]).toMatchObject({ created: true, name: 'Weekly' });
		expect((await upsert('Weekly')).json[0]).toMatchObject({ id: created.json[0].id, created: false });
		insert({ name: 'Weekly' });
		const before = glue.simulator.database.snapshot();
		expect((await upsert('Weekly')).error?.message).toMatch(/^2 flexible assets match, nothing was changed/);
		expect(glue.simulator.database.diff(before).changed).toEqual([]);
	});

	it('wants something to match by', async () => {
		const nothing = await run('upsert', { organizationId, ...json({ name: 'x' }) });
		expect(nothing.error?.message).toBe('"Match By" is empty.');
		const empty = await run('upsert', { organizationId, ...json({ name: 'x' }), matchBy: 'technology' });
		expect(empty.error?.message).toMatch(/has no value for "Technology"/);
	});

	it('matches by linked records', async () => {
		const { id } = insert();
		const traits = { name: 'Renamed', servers: [configurations[0]] };
		const result = await run('upsert', { organizationId, ...json(traits), matchBy: 'servers' });
		expect(result.json[0]).toMatchObject({ id, name: 'Renamed', created: false });
	});
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
