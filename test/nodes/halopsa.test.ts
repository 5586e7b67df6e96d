import { Workflow } from 'n8n-workflow';
import { ItGlueHaloPsaApi } from '../../credentials/ItGlueHaloPsaApi.credentials';
import { HaloPsa } from '../../nodes/HaloPsa/HaloPsa.node';
import { startHaloPsaSimulator, type HaloPsaSimulator } from '../../simulators/halopsa';
import { inLoadOptions, runNode, type NodeTest } from '../support/engine';
import { haloCredentials } from '../support/halopsa-trigger';

let sim: HaloPsaSimulator;
let client: number;
beforeEach(async () => {
	sim = await startHaloPsaSimulator({ seed: 'msp' });
	client = sim.records.clients.all()[0]!.id;
});
afterEach(async () => await sim.close());

const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', description: 'Nobody can save', companyId: client, ...fields });
const tokenRequests = () => sim.requests.filter(({ path }) => path === '/auth/token');

describe('HaloPSA node', () => {
	const run = async (parameters: NodeTest['parameters'], more: Partial<NodeTest> & { changes?: object } = {}) =>
		await runNode({
			type: new HaloPsa(),
			credentials: haloCredentials(sim, { ...more.changes }),
			parameters,
			input: [{}],
			...more,
		});

	test('Get gives the ticket with its description, one for each item, with one token', async () => {
		const [first, second] = [newTicket().id, newTicket({ description: 'Another' }).id];
		const { json } = await run(
			{ resource: 'ticket', operation: 'get', ticketId: '={{ $json.id }}' },
			{ input: [{ id: first }, { id: second }] },
		);
		expect(json).toMatchObject([
			{ id: String(first), description: 'Nobody can save', psa: 'halopsa', company: { itGlueId: sim.records.clients.get(client)!.itglue_id || null } },
			{ id: String(second), description: 'Another' },
		]);
		expect(tokenRequests()).toHaveLength(1);
	});

	test('a token that is refused is replaced while the node runs', async () => {
		const id = String(newTicket().id);
		const get = { resource: 'ticket', operation: 'get', ticketId: id };
		await run(get);
		sim.revokeTokens();
		const { json, error } = await run(get);
		expect([json[0]?.id, error]).toEqual([id, undefined]);
		expect(tokenRequests()).toHaveLength(2);
	});

	test('the token of one secret does not serve another', async () => {
		const get = { resource: 'ticket', operation: 'get', ticketId: String(newTicket().id) };
		expect((await run(get)).error).toBeUndefined();
		expect((await run(get, { changes: { clientSecret: 'other' } })).error?.message).toMatch(/does not know this client/);
	});

	test('Get Many obeys limit and filters', async () => {
		const ids = [newTicket().id, newTicket().id, newTicket().id];
		const filters = { company: { __rl: true, mode: 'id', value: String(client) }, state: 'open', createdAfter: '2020-01-01T00:00:00Z' };
		const parameters = { resource: 'ticket', operation: 'getAll', limit: 2, order: 'oldest-created', filters };
		expect((await run(parameters)).json).toHaveLength(2);
		const all = await run({ ...parameters, returnAll: true, details: true });
		expect(all.json.map(({ id }) => Number(id))).toEqual(expect.arrayContaining(ids));
	});

	test('Add Private writes once, says so, and mails nobody', async () => {
		const { id } = newTicket({ contactEmail: 'dana@example.com' });
		const parameters = { resource: 'note', operation: 'addPrivate', ticketId: String(id), text: '**Matching** documentation' };
		const first = await run(parameters);
		const second = await run(parameters);
		expect(first.json).toEqual([{ ticketId: String(id), noteId: expect.any(String), created: true }]);
		expect(second.json).toEqual([{ ...first.json[0], created: false }]);
		expect(sim.notes(id).slice(1)).toMatchObject([
			{ note_html: '<p><strong>Matching</strong> documentation</p>\n<p>[ref:itglue-triage]</p>', hiddenfromuser: true },
		]);
		expect(sim.mailSent).toEqual([]);
	});

	test('Add Public writes nothing until the client may see it, and then mails nobody', async () => {
		const { id } = newTicket({ contactEmail: 'dana@example.com' });
		const parameters = { resource: 'note', operation: 'addPublic', ticketId: String(id), text: 'We freed 10 GB' };
		expect((await run(parameters)).error?.description).toContain('"The Client May See This Note"');
		expect(sim.notes(id)).toHaveLength(1);
		await run({ ...parameters, clientMaySee: true });
		expect(sim.notes(id)[1]).toMatchObject({ note: 'We freed 10 GB', hiddenfromuser: false });
		expect(sim.mailSent).toEqual([]);
	});

	test('notes, recent tickets, clients and devices are read', async () => {
		const device = sim.records.assets.find(({ client_id, inactive }) => client_id === client && !inactive)!;
		const { id } = newTicket({ assetIds: [device.id] });
		const company = { __rl: true, mode: 'id', value: String(client) };
		const ids = async (parameters: NodeTest['parameters']) => (await run(parameters)).json.map((row) => String(row.id));
		expect((await run({ resource: 'note', operation: 'getNotes', ticketId: String(id) })).json).toMatchObject([{ text: 'Nobody can save' }]);
		expect(await ids({ resource: 'ticket', operation: 'getRecentForAsset', assetId: String(device.id) })).toContain(String(id));
		expect(await ids({ resource: 'ticket', operation: 'getRecentForCompany', company })).toContain(String(id));
		expect(await ids({ resource: 'company', operation: 'get', company })).toEqual([String(client)]);
		expect(await ids({ resource: 'company', operation: 'getAll', search: sim.records.clients.get(client)!.name })).toContain(String(client));
		expect(await ids({ resource: 'asset', operation: 'get', assetId: String(device.id) })).toEqual([String(device.id)]);
		expect(await ids({ resource: 'asset', operation: 'getAll', company, search: device.inventory_number })).toContain(String(device.id));
	});

	test.each([
		['a wrong client secret', { clientSecret: 'wr0ng' }, /does not know this client/, /Client Secret/],
		['an unknown scope', { scope: 'everything' }, /scopes/, /Scope/],
		['no client ID', { clientId: ' ' }, /has no Client ID/, /Client ID/],
		['no scope', { scope: '' }, /has no Scope/, /Scope/],
		['plain http', { url: 'http://fernhollow.halopsa.com' }, /must use https/, /https/],
		['a host that is not there', { url: 'http://127.0.0.1:1' }, /could not be reached/, /reach/],
	])('%s says so, and what to do', async (_what, changes, message, advice) => {
		const { error } = await run({ resource: 'ticket', operation: 'get', ticketId: '1' }, { changes });
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(advice);
		expect(JSON.stringify(error)).not.toMatch(new RegExp(`${sim.credentials.clientSecret}|wr0ng`));
	});

	test('teams, priorities and clients can be chosen', async () => {
		const node = new HaloPsa();
		const test = { type: node, credentials: haloCredentials(sim) };
		const { getBoards, getPriorities } = node.methods.loadOptions;
		const team = sim.records.teams.all()[0]!;
		expect(await inLoadOptions(test, (context) => getBoards.call(context))).toContainEqual({ name: team.name, value: String(team.id) });
		const priorities = await inLoadOptions(test, (context) => getPriorities.call(context));
		expect(priorities).toContainEqual({ name: 'High', value: 'High' });
		const { name, id } = sim.records.clients.all()[3]!;
		const found = await inLoadOptions(test, (context) => node.methods.listSearch.searchCompanies.call(context, name));
		expect(found.results).toContainEqual({ name, value: String(id) });
	});
});

describe('HaloPSA credential', () => {
	const type = new ItGlueHaloPsaApi();

	/** As any node of n8n's sends a request with the credential. */
	const asked = async (credentials = haloCredentials(sim), path = '/Tickets') =>
		(await inLoadOptions({ type: new HaloPsa(), credentials }, async (context) =>
			await context.helpers.httpRequestWithAuthentication.call(context, type.name, { url: sim.apiBase + path, json: true }),
		)) as { record_count: number };

	test('lets n8n get a token where it has none, keep it, and get another once it is refused', async () => {
		const credentials = haloCredentials(sim);
		expect(await asked(credentials)).toHaveProperty('record_count');
		expect(await asked(credentials)).toHaveProperty('record_count');
		expect(tokenRequests()).toHaveLength(1);
		sim.revokeTokens();
		expect(await asked(credentials)).toHaveProperty('record_count');
		expect(tokenRequests()).toHaveLength(2);
	});

	test.each([
		['a wrong client ID', { clientId: 'wrong' }, /does not know this client.*Client ID and Client Secret/],
		['a wrong secret', { clientSecret: 'wrong' }, /does not know this client.*Client Secret/],
		['a wrong tenant', { tenant: 'wrong' }, /does not know this client.*Tenant/],
		['an unknown scope', { scope: 'all everything' }, /one of the scopes.*Scope/],
		['another address', { url: 'http://127.0.0.1:1' }, /could not be reached.*HaloPSA URL/],
		['no address', { url: 'nowhere at all' }, /not a web address.*https:\/\/yourcompany/],
		['plain http', { url: 'http://halo.example.com' }, /must use https/],
	])('names the field that is wrong: %s', async (_what, changes, message) => {
		await expect(asked(haloCredentials(sim, changes))).rejects.toMatchObject({ message: expect.stringMatching(message) });
	});

	test('names the URL where something else answers', async () => {
		const failure = asked(haloCredentials(sim, { url: `${sim.url}/elsewhere` }));
		await expect(failure).rejects.toMatchObject({ message: expect.stringMatching(/does not answer like HaloPSA.*HaloPSA URL/) });
	});

	test('a token without scope is refused by HaloPSA, for which the test has words', async () => {
		await expect(asked(haloCredentials(sim, { scope: '' }))).rejects.toMatchObject({ httpCode: '401' });
		const rule = type.test.rules?.find(({ properties }) => 'value' in properties && properties.value === 401);
		expect(rule?.properties.message).toContain('Scope');
	});

	test.each([
		'https://fernhollow.halopsa.com',
		' fernhollow.halopsa.com/ ',
		'https://fernhollow.halopsa.com/api',
		'https://fernhollow.halopsa.com/auth/token',
	])('is tested where HaloPSA is: %s', (url) => {
		const node = { id: '1', name: 'Node', type: 'x', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };
		const nodeType = new HaloPsa();
		const nodeTypes = { getByName: () => nodeType, getByNameAndVersion: () => nodeType, getKnownTypes: () => ({}) };
		const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
		const tested = workflow.expression.getSimpleParameterValue(node, type.test.request.baseURL, 'internal', { $credentials: { url } });
		expect(tested).toBe('https://fernhollow.halopsa.com');
	});

	test('sends the token over plain http to this machine only', async () => {
		await expect(type.authenticate({ accessToken: 't' }, { url: '/api', baseURL: 'http://halo.example.com' })).rejects.toThrow(/https/);
		await expect(type.authenticate({ accessToken: 't' }, { url: 'http://127.0.0.1:4010/x' })).resolves.toMatchObject({
			headers: { Authorization: 'Bearer t' },
		});
	});
});
