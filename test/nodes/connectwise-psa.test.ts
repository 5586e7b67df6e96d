import { ConnectWisePsa } from '../../nodes/ConnectWisePsa/ConnectWisePsa.node';
import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../simulators/connectwise';
import { connectWiseCredentials } from '../support/connectwise-trigger';
import { inLoadOptions, runNode, type NodeTest } from '../support/engine';

const COMPANY = 2101;

describe('ConnectWise PSA node', () => {
	let sim: ConnectWiseSimulator;
	beforeEach(async () => {
		sim = await startConnectWiseSimulator({ seed: 'msp' });
	});
	afterEach(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: COMPANY, ...fields });
	const run = async (parameters: NodeTest['parameters'], more: Partial<NodeTest> & { changes?: object } = {}) =>
		await runNode({
			type: new ConnectWisePsa(),
			credentials: connectWiseCredentials(sim, { ...more.changes }),
			parameters,
			input: [{}],
			...more,
		});

	test('Get gives the ticket with its description, one for each item', async () => {
		const [first, second] = [newTicket().id, newTicket({ description: 'Another' }).id];
		const { json, items } = await run(
			{ resource: 'ticket', operation: 'get', ticketId: '={{ $json.id }}' },
			{ input: [{ id: first }, { id: second }] },
		);
		expect(json).toMatchObject([
			{ id: String(first), description: 'Nobody can save', psa: 'connectwise' },
			{ id: String(second), description: 'Another' },
		]);
		expect(json[0]).not.toHaveProperty('notes');
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	test('Get adds the notes where asked for', async () => {
		const { id } = newTicket();
		const { json } = await run({ resource: 'ticket', operation: 'get', ticketId: String(id), includeNotes: true });
		expect(json[0]!.notes).toMatchObject([{ text: 'Nobody can save', internal: false }]);
	});

	test('Get Many obeys limit and filters, and reads descriptions only where asked for', async () => {
		const ids = [newTicket().id, newTicket().id, newTicket().id];
		const filters = { company: { __rl: true, mode: 'id', value: String(COMPANY) }, state: 'open', createdAfter: '2020-01-01T00:00:00Z' };
		const parameters = { resource: 'ticket', operation: 'getAll', limit: 2, order: 'oldest-created', filters };
		const listed = await run(parameters);
		expect(listed.json).toHaveLength(2);
		const all = await run({ ...parameters, returnAll: true, details: true });
		const ours = all.json.filter(({ id }) => ids.includes(Number(id)));
		expect(ours.map(({ description }) => description)).toEqual(ids.map(() => 'Nobody can save'));
	});

	test('Add Private writes once, says so, and mails nobody', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'note', operation: 'addPrivate', ticketId: String(id), text: 'Matching documentation' };
		const first = await run(parameters);
		const second = await run(parameters);
		expect(first.json).toEqual([{ ticketId: String(id), noteId: expect.any(String), created: true }]);
		expect(second.json).toEqual([{ ...first.json[0], created: false }]);
		const [, note] = sim.notes(id);
		expect(note).toMatchObject({ text: 'Matching documentation\n\n[ref:itglue-triage]', internalAnalysisFlag: true, detailDescriptionFlag: false });
		expect(sim.mailSent).toEqual([]);
	});

	test('Add Private without Only Once writes each time', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'note', operation: 'addPrivate', ticketId: String(id), text: 'Again', onlyOnce: false };
		await run(parameters);
		await run(parameters);
		expect(sim.notes(id).filter(({ text }) => text === 'Again')).toHaveLength(2);
	});

	test('a whole node run again after a failure in the middle writes no second note', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'note', operation: 'addPrivate', ticketId: '={{ $json.id }}', text: 'Once' };
		const input = [{ id }, { id: 99999999 }];
		expect((await run(parameters, { input })).status).toBe('error');
		await run(parameters, { input });
		expect(sim.notes(id).filter(({ text }) => text?.startsWith('Once'))).toHaveLength(1);
	});

	test('notes are listed oldest first, private ones marked', async () => {
		const { id } = newTicket();
		sim.addNote(id, { text: 'Looking into it', internalAnalysisFlag: true });
		sim.addTimeEntry(id, { text: 'Freed 10 GB', resolution: true });
		const { json } = await run({ resource: 'note', operation: 'getNotes', ticketId: String(id) });
		expect(json).toMatchObject([
			{ ticketId: String(id), text: 'Nobody can save', internal: false },
			{ text: 'Looking into it', internal: true },
			{ id: expect.stringMatching(/^time-/), text: 'Freed 10 GB', resolution: true },
		]);
	});

	test('Add Public writes nothing until the client may see it, and then mails nobody', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'note', operation: 'addPublic', ticketId: String(id), text: 'We freed 10 GB' };
		const refused = await run(parameters);
		expect(refused.error?.description).toContain('"The Client May See This Note"');
		expect(sim.notes(id)).toHaveLength(1);
		await run({ ...parameters, clientMaySee: true });
		expect(sim.notes(id)[1]).toMatchObject({ text: 'We freed 10 GB', detailDescriptionFlag: true, internalAnalysisFlag: false });
		expect(sim.mailSent).toEqual([]);
	});

	test('recent tickets of a device and of a client, the last changed first', async () => {
		const [device] = sim.records.configurations.all().filter((row) => row.company.id === COMPANY);
		const [first, second] = [newTicket({ configurationIds: [device!.id] }).id, newTicket({ configurationIds: [device!.id] }).id];
		const other = newTicket().id;
		const ids = ({ json }: { json: object[] }) => json.map((ticket) => Number((ticket as { id: string }).id));
		const ofDevice = await run({ resource: 'ticket', operation: 'getRecentForAsset', assetId: String(device!.id) });
		expect(ids(ofDevice).sort((a, b) => a - b)).toEqual([first, second]);
		const company = { __rl: true, mode: 'id', value: String(COMPANY) };
		const ofClient = await run({ resource: 'ticket', operation: 'getRecentForCompany', company });
		expect(ids(ofClient)).toEqual(expect.arrayContaining([first, second, other]));
	});

	test('companies and devices are read and found', async () => {
		const [device] = sim.records.configurations.all().filter((row) => row.company.id === COMPANY && row.serialNumber);
		const company = { __rl: true, mode: 'id', value: String(COMPANY) };
		const read = await run({ resource: 'company', operation: 'get', company });
		const [row] = sim.records.companies.all().filter(({ id }) => id === COMPANY);
		expect(read.json).toMatchObject([{ id: String(COMPANY), name: row!.name, identifier: row!.identifier, itGlueId: null }]);
		const found = await run({ resource: 'company', operation: 'getAll', search: row!.identifier });
		expect(found.json).toContainEqual(read.json[0]);
		const asset = { id: String(device!.id), serialNumber: device!.serialNumber, companyId: String(COMPANY) };
		expect((await run({ resource: 'asset', operation: 'get', assetId: device!.id as never })).json).toMatchObject([asset]);
		const devices = await run({ resource: 'asset', operation: 'getAll', company, search: device!.serialNumber });
		expect(devices.json).toMatchObject([asset]);
	});

	describe('when something is wrong', () => {
		const get = { resource: 'ticket', operation: 'get', ticketId: '1' };

		test.each([
			['a wrong private key', { privateKey: 'wrong' }, /did not accept the credential/, /Private Key/],
			['an unknown company', { companyId: 'nobody' }, /does not know the company ID "nobody"/, /Company ID/],
			['no client ID', { clientId: ' ' }, /has no Client ID/, /Client ID/],
			['plain http', { host: 'http://psa.example.com' }, /must use https/, /https/],
			['a host that is not there', { host: 'http://127.0.0.1:1' }, /could not be reached/, /reach/],
		])('%s says so, and what to do', async (_what, changes, message, advice) => {
			const { error } = await run(get, { changes });
			expect(error?.message).toMatch(message);
			expect(error?.description).toMatch(advice);
			expect(JSON.stringify(error)).not.toContain(sim.credentials.privateKey);
		});

		test('a ticket that is not there is what the message is about', async () => {
			const { error } = await run({ ...get, ticketId: '99999999' });
			expect(error?.message).toBe('Could not read ticket 99999999: Ticket 99999999 not found');
		});

		test('the item it happened to is named, and the others go on where the node continues', async () => {
			const { id } = newTicket();
			const input = [{ id: 99999999 }, { id }];
			const { json } = await run({ ...get, ticketId: '={{ $json.id }}' }, { input, onError: 'continueRegularOutput' });
			expect(json).toMatchObject([{ error: expect.stringContaining('99999999') }, { id: String(id) }]);
		});

		test('an operation the node does not have says which to choose', async () => {
			const { error } = await run({ resource: 'ticket', operation: '__CUSTOM_API_CALL__' });
			expect(error?.description).toMatch(/HTTP Request/);
		});
	});

	test('an AI agent gets the same ticket', async () => {
		const { id } = newTicket();
		const { json } = await run({ resource: 'ticket', operation: 'get', ticketId: id as never }, { asTool: true });
		expect(json).toMatchObject([{ id: String(id), description: 'Nobody can save' }]);
	});

	test('boards, priorities and companies can be chosen', async () => {
		const node = new ConnectWisePsa();
		const test = { type: node, credentials: connectWiseCredentials(sim) };
		const { getBoards, getPriorities } = node.methods.loadOptions;
		const boards = await inLoadOptions(test, (context) => getBoards.call(context));
		const [board] = sim.records.boards.all();
		expect(boards).toContainEqual({ name: board!.name, value: String(board!.id) });
		const [priority] = sim.records.priorities.all();
		expect(await inLoadOptions(test, (context) => getPriorities.call(context))).toContainEqual({
			name: priority!.name,
			value: priority!.name,
		});
		const company = sim.records.companies.all()[3]!;
		const found = await inLoadOptions(test, (context) => node.methods.listSearch.searchCompanies.call(context, company.identifier));
		expect(found.results).toContainEqual({ name: company.name, value: String(company.id) });
	});
});
