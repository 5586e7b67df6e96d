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

	it('writes nothing where the answer lacks the traits, which it would erase', async () => {
		const { id } = insert();
		const before = glue.simulator.database.snapshot();
		const body = { data: { id, type: 'flexible-assets', attributes: { 'flexible-asset-type-id': Number(typeId) } } };
		glue.simulator.faults.add({ kind: 'status', status: 200, body, match: { method: 'GET', path: `/flexible_assets/${id}$` } });
		const { error } = await run('update', { flexibleAssetId: id, ...json({ 'retention-days': 60 }) });
		expect(error?.message).toContain('without the flexible asset');
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
	});

	it('never reads the API key that a trait holds, and so writes nothing over it', async () => {
		const { id } = insert();
		const record = glue.simulator.database.get('flexible-assets', id)!;
		glue.simulator.database.update(record, { traits: { ...(record.attributes.traits as object), notes: `Key: ${glue.simulator.keys.full}` } });
		const before = glue.simulator.database.snapshot();
		const { error } = await run('update', { flexibleAssetId: id, ...json({ 'retention-days': 60 }) });
		expect(error?.message).toContain('"notes" holds the API key');
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
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
