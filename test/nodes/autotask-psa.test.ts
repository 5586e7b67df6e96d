import { Workflow } from 'n8n-workflow';
import { ItGlueAutotaskApi } from '../../credentials/ItGlueAutotaskApi.credentials';
import { AutotaskPsa } from '../../nodes/AutotaskPsa/AutotaskPsa.node';
import { startAutotaskSimulator, type AutotaskSimulator } from '../../simulators/autotask';
import { autotaskCredentials } from '../support/autotask-trigger';
import { inLoadOptions, runNode, type NodeTest } from '../support/engine';

const type = new ItGlueAutotaskApi();

let sim: AutotaskSimulator;
let companyId: number;
beforeEach(async () => {
	sim = await startAutotaskSimulator({ switches: { latencyMs: 0 } });
	companyId = sim.records.configurationItems.all().find((row) => row.serialNumber)!.companyID;
});
afterEach(async () => await sim.close());

const chosen = (id: number) => ({ __rl: true, mode: 'id', value: String(id) });

describe('Autotask PSA node', () => {
	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId, ...fields });
	const run = async (parameters: NodeTest['parameters'], more: Partial<NodeTest> & { changes?: object } = {}) =>
		await runNode({
			type: new AutotaskPsa(),
			credentials: autotaskCredentials(sim, { ...more.changes }),
			parameters,
			input: [{}],
			...more,
		});

	test('Get gives the ticket by its id or its number, one for each item', async () => {
		const [first, second] = [newTicket(), newTicket({ description: 'Another' })];
		const { json, items } = await run(
			{ resource: 'ticket', operation: 'get', ticketId: '={{ $json.id }}', includeNotes: true },
			{ input: [{ id: first.id }, { id: second.ticketNumber }] },
		);
		expect(json).toMatchObject([
			{ id: String(first.id), description: 'Nobody can save', psa: 'autotask', status: 'New', notes: [] },
			{ id: String(second.id), number: second.ticketNumber, description: 'Another' },
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	test('Get Many obeys limit and filters, descriptions included', async () => {
		const ids = [newTicket().id, newTicket().id, newTicket().id];
		const filters = { company: chosen(companyId), state: 'open', createdAfter: '2020-01-01T00:00:00Z', boards: ['29682833'] };
		const parameters = { resource: 'ticket', operation: 'getAll', limit: 2, order: 'oldest-created', filters };
		expect((await run(parameters)).json.map(({ id }) => Number(id))).toEqual(ids.slice(0, 2));
		const all = await run({ ...parameters, returnAll: true });
		expect(all.json.map(({ description }) => description)).toEqual(ids.map(() => 'Nobody can save'));
	});

	test('recent tickets of a device and of a client, the last changed first', async () => {
		const [device] = sim.records.configurationItems.all().filter((row) => row.companyID === companyId);
		const linked = newTicket({ configurationIds: [device!.id] }).id;
		const other = newTicket().id;
		const ofDevice = await run({ resource: 'ticket', operation: 'getRecentForAsset', assetId: String(device!.id) });
		expect(ofDevice.json).toMatchObject([{ id: String(linked), assets: [{ name: device!.referenceTitle }] }]);
		const ofClient = await run({ resource: 'ticket', operation: 'getRecentForCompany', company: chosen(companyId) });
		expect(ofClient.json.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([linked, other]);
		const none = await run({ resource: 'ticket', operation: 'getRecentForCompany', company: { __rl: true, mode: 'id', value: '={{ "" }}' } });
		expect(none.error?.message).toBe('No company is chosen');
	});

	test('Add Private writes once, says so, and mails nobody', async () => {
		const { id } = newTicket({ contactName: 'Dana Ortiz', contactEmail: 'dana@example.com' });
		const parameters = { resource: 'note', operation: 'addPrivate', ticketId: String(id), text: 'Matching documentation' };
		const first = await run(parameters);
		const second = await run(parameters);
		expect(first.json).toEqual([{ ticketId: String(id), noteId: expect.any(String), created: true }]);
		expect(second.json).toEqual([{ ...first.json[0], created: false }]);
		expect(sim.notes(id)).toMatchObject([{ description: 'Matching documentation\n\n[ref:itglue-triage]', publish: 2 }]);
		expect(sim.mailSent).toEqual([]);
		const { json } = await run({ resource: 'note', operation: 'getNotes', ticketId: String(id) });
		expect(json).toMatchObject([{ ticketId: String(id), internal: true }]);
	});

	test('Add Public writes nothing until the client may see it', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'note', operation: 'addPublic', ticketId: String(id), text: 'We freed 10 GB' };
		expect((await run(parameters)).error?.message).toBe('The note was not written: its client would see it');
		expect(sim.notes(id)).toEqual([]);
		await run({ ...parameters, clientMaySee: true });
		expect(sim.notes(id)).toMatchObject([{ description: 'We freed 10 GB', publish: 1 }]);
	});

	test('companies and devices are read and found', async () => {
		const [device] = sim.records.configurationItems.all().filter((row) => row.companyID === companyId && row.serialNumber);
		const row = sim.records.companies.get(companyId)!;
		const read = await run({ resource: 'company', operation: 'get', company: chosen(companyId) });
		expect(read.json).toMatchObject([{ id: String(companyId), name: row.companyName, identifier: row.companyNumber }]);
		expect((await run({ resource: 'company', operation: 'get', company: chosen(0) })).json).toMatchObject([{ id: '0' }]);
		const found = await run({ resource: 'company', operation: 'getAll', search: row.companyName.slice(0, 5) });
		expect(found.json).toContainEqual(read.json[0]);
		const asset = { id: String(device!.id), name: device!.referenceTitle, serialNumber: device!.serialNumber, companyId: String(companyId) };
		expect((await run({ resource: 'asset', operation: 'get', assetId: String(device!.id) })).json).toMatchObject([asset]);
		const devices = await run({ resource: 'asset', operation: 'getAll', company: chosen(companyId), search: device!.serialNumber! });
		expect(devices.json).toMatchObject([asset]);
	});

	test('a ticket that is not there is what the message is about, and the other items go on', async () => {
		const { id } = newTicket();
		const parameters = { resource: 'ticket', operation: 'get', ticketId: '={{ $json.id }}' };
		const { json } = await run(parameters, { input: [{ id: 99999999 }, { id }], onError: 'continueRegularOutput' });
		expect(json).toMatchObject([{ error: 'Could not read ticket 99999999: there is no such record' }, { id: String(id) }]);
	});

	test.each([
		['an unknown user', { userName: 'nobody@example.com' }, /does not know the API user "nobody@example.com"/, /User Name/],
		['a wrong secret', { secret: 'wr0ng' }, /did not accept the Secret/, /Secret/],
		['a wrong integration code', { integrationCode: 'WRONG' }, /did not accept the Integration Code/, /Integration Code/],
		['no secret', { secret: ' ' }, /has no Secret/, /Secret/],
		['plain http', { address: 'http://autotask.example.com' }, /must use https/, /https/],
		['an address that is not there', { address: 'http://127.0.0.1:1' }, /could not be reached/, /reach/],
	])('%s says so, and what to do', async (_what, changes, message, advice) => {
		const { error } = await run({ resource: 'ticket', operation: 'get', ticketId: '1' }, { changes });
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(advice);
		expect(JSON.stringify(error)).not.toContain(sim.credentials.secret);
	});

	test('queues, priorities and companies can be chosen; what is switched off cannot', async () => {
		const node = new AutotaskPsa();
		const test = { type: node, credentials: autotaskCredentials(sim) };
		const { getBoards, getPriorities } = node.methods.loadOptions;
		const queues = await inLoadOptions(test, (context) => getBoards.call(context));
		expect(queues).toContainEqual({ name: 'Level I Support', value: '29682833' });
		expect(queues.map(({ name }) => name)).not.toContain('Old Queue');
		expect(await inLoadOptions(test, (context) => getPriorities.call(context))).toContainEqual({ name: 'High', value: 'High' });
		const { companyName } = sim.records.companies.get(companyId)!;
		const found = await inLoadOptions(test, (context) => node.methods.listSearch.searchCompanies.call(context, companyName));
		expect(found.results).toContainEqual({ name: companyName, value: String(companyId) });
	});

	test('an AI agent gets the same ticket', async () => {
		const { id } = newTicket();
		const { json } = await run({ resource: 'ticket', operation: 'get', ticketId: id as never }, { asTool: true });
		expect(json).toMatchObject([{ id: String(id), description: 'Nobody can save' }]);
	});
});

describe('Autotask PSA credential', () => {
	const data = { userName: ' api@example.com', secret: 'S3cret ', integrationCode: 'CODE', address: '' };

	test('builds the three headers Autotask documents', async () => {
		const { headers } = await type.authenticate(data, { url: 'https://webservices14.autotask.net/x', headers: { Accept: 'a' } });
		expect(headers).toEqual({ Accept: 'a', ApiIntegrationCode: 'CODE', UserName: 'api@example.com', Secret: 'S3cret' });
	});

	test('sends the secret over plain http to this machine only', async () => {
		await expect(type.authenticate(data, { url: 'http://webservices14.autotask.net/x' })).rejects.toThrow(/https/);
		await expect(type.authenticate(data, { url: 'http://127.0.0.1:4010/x' })).resolves.toHaveProperty('headers');
	});

	describe('tests', () => {
		/** As n8n calls it before it tests: over its own request helper. */
		const tested = async (changes: object = {}) =>
			await inLoadOptions({ type: new AutotaskPsa() }, (context) =>
				type.preAuthentication.call(context as never, { ...sim.credentials, resourceId: '', address: sim.url, ...changes }),
			);

		test('the whole way to the zone, and says nothing where all is right', async () => {
			sim.moveZone(14);
			expect(await tested()).toEqual({});
			expect(sim.requests.at(-1)).toMatchObject({ path: expect.stringContaining('ThresholdInformation'), status: 200 });
		});

		test.each([
			[{ userName: 'nobody@example.com' }, /does not know the API user.*Check User Name/],
			[{ secret: 'wr0ng' }, /did not accept the Secret.*Check Secret/],
			[{ integrationCode: 'WRONG' }, /did not accept the Integration Code.*Check Integration Code/],
			[{ address: 'http://127.0.0.1:1' }, /could not be reached/],
			[{ address: 'http://autotask.example.com' }, /must use https/],
		])('%j by name', async (changes, message) => {
			const failure = await tested(changes).catch((error: unknown) => error as Error);
			expect((failure as Error).message).toMatch(message);
			expect((failure as Error).message).not.toContain(sim.credentials.secret);
		});

		test('before the request of the test, and never before those of our nodes', async () => {
			const count = (path: string) => sim.requests.filter((request) => request.path.endsWith(path)).length;
			const credentials = autotaskCredentials(sim);
			await inLoadOptions({ type: new AutotaskPsa(), credentials }, async (context) => {
				const url = `${sim.url}/atservicesrest/v1.0/zoneInformation`;
				await context.helpers.httpRequestWithAuthentication.call(context, type.name, { url, qs: { user: sim.credentials.userName } });
			});
			expect([count('ThresholdInformation') > 0, count('zoneInformation')]).toEqual([true, 2]);
			const parameters = { resource: 'company', operation: 'getAll' };
			const input = [{}, {}, {}];
			expect((await runNode({ type: new AutotaskPsa(), credentials, parameters, input })).error).toBeUndefined();
			expect([count('Companies/query'), count('zoneInformation')]).toEqual([3, 3]);
		});

		test.each([
			[{ address: '', userName: ' api@example.com ' }, 'https://webservices2.autotask.net/atservicesrest/v1.0/', 'zoneInformation?user=api%40example.com'],
			[{ address: ' http://127.0.0.1:4010/x ', userName: 'a&b' }, 'http://127.0.0.1:4010/atservicesrest/v1.0/', 'zoneInformation?user=a%26b'],
		])('ask the zone of %j', (credentials, baseUrl, url) => {
			const node = { id: '1', name: 'Node', type: 'x', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };
			const nodeType = new AutotaskPsa();
			const nodeTypes = { getByName: () => nodeType, getByNameAndVersion: () => nodeType, getKnownTypes: () => ({}) };
			const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
			const valueOf = (text: string | undefined) =>
				workflow.expression.getSimpleParameterValue(node, text, 'internal', { $credentials: credentials });
			expect([valueOf(type.test.request.baseURL), valueOf(type.test.request.url)]).toEqual([baseUrl, url]);
		});
	});
});
