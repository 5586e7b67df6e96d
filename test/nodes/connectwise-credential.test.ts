import { Workflow } from 'n8n-workflow';
import { ItGlueConnectWiseApi } from '../../credentials/ItGlueConnectWiseApi.credentials';
import { ConnectWisePsa } from '../../nodes/ConnectWisePsa/ConnectWisePsa.node';
import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../simulators/connectwise';
import { inLoadOptions } from '../support/engine';
import { type Loopback, startLoopback } from '../support/loopback';

let sim: ConnectWiseSimulator;
beforeEach(async () => {
	sim = await startConnectWiseSimulator({ seed: 'empty' });
});
afterEach(async () => await sim.close());

describe('ConnectWise PSA credential', () => {
	const type = new ItGlueConnectWiseApi();
	const data = { site: 'na', companyId: ' acmemsp', publicKey: 'PuBk3y ', privateKey: 'Pr1vK3y', clientId: 'client-1' };

	test('builds the headers ConnectWise documents', async () => {
		const { headers } = await type.authenticate(data, { url: 'https://api-na.myconnectwise.net/x', headers: { Accept: 'a' } });
		expect(headers).toEqual({ Accept: 'a', Authorization: 'Basic YWNtZW1zcCtQdUJrM3k6UHIxdkszeQ==', clientId: 'client-1' });
	});

	test.each([
		[{ site: 'na' }, 'https://api-na.myconnectwise.net/v4_6_release/apis/3.0/'],
		[{ site: 'staging' }, 'https://api-staging.connectwisedev.com/v4_6_release/apis/3.0/'],
		[{ site: 'custom', host: ' psa.example.com ' }, 'https://psa.example.com/v4_6_release/apis/3.0/'],
		[{ site: 'custom', host: 'https://psa.example.com:8443/login?x' }, 'https://psa.example.com:8443/v4_6_release/apis/3.0/'],
		[{ site: 'custom', host: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010/v4_6_release/apis/3.0/'],
	])('is tested where its site is: %j', (site, url) => {
		const node = { id: '1', name: 'Node', type: 'x', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };
		const nodeType = new ConnectWisePsa();
		const nodeTypes = { getByName: () => nodeType, getByNameAndVersion: () => nodeType, getKnownTypes: () => ({}) };
		const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
		const { baseURL } = type.test.request;
		expect(workflow.expression.getSimpleParameterValue(node, baseURL, 'internal', { $credentials: site })).toBe(url);
	});

	describe('asks the site about the company where a test is refused', () => {
		let server: Loopback;
		let body: string;
		beforeEach(async () => {
			body = '{"Codebase":"v2025_1/"}';
			server = await startLoopback(() => ({ status: 200, body }));
		});
		afterEach(async () => await server.close());

		/** As n8n calls it: over its own request helper, without the keys. */
		const tested = async (changes: object = {}) => {
			return await inLoadOptions({ type: new ConnectWisePsa() }, (context) =>
				type.preAuthentication.call(context as never, { ...data, site: 'custom', host: server.url, ...changes }),
			);
		};

		test('and says nothing where it is known', async () => {
			expect(await tested()).toEqual({});
			expect(server.seen.map(({ url, headers }) => [url, headers.authorization, headers.clientid])).toEqual([
				['/login/companyinfo/acmemsp', undefined, undefined],
				['/v2025_1/apis/3.0/system/info', expect.stringMatching(/^Basic /), 'client-1'],
			]);
		});

		test.each([
			['nothing', {}, undefined],
			['the private key', { privateKey: 'wr0ng' }, /did not accept the keys; Company ID is right.*Check Public Key.*Check Private Key.*Check Client ID/],
			['the public key', { publicKey: 'wr0ng' }, /did not accept the keys.*Check Public Key.*Check Private Key/],
			['a client id of another system', { clientId: 'wr0ng' }, /did not accept the Client ID, which is no ID.*Check Client ID/],
			['another client id', { clientId: '00000000-0000-4000-8000-000000000000' }, /did not accept the Client ID\..*Check Client ID/],
			['no client id', { clientId: '' }, /did not accept the Client ID/],
			['the company', { companyId: 'elsewhere' }, /does not know the company ID "elsewhere"/],
		])('and where %s is wrong, says so without the keys', async (_what, changes, message) => {
			const { companyId, publicKey, privateKey, clientId } = sim.credentials;
			const failure: unknown = await tested({ host: sim.url, companyId, publicKey, privateKey, clientId, ...changes }).then(
				() => undefined,
				(error: Error) => error.message,
			);
			if (message === undefined) expect(failure).toBeUndefined();
			else expect(failure).toMatch(message);
			expect(String(failure)).not.toContain(privateKey);
			expect(String(failure)).not.toContain('wr0ng');
		});

		test('and where ConnectWise only says that it refuses, names the three fields it may be', async () => {
			sim.switches.unauthorizedCode = 'ConnectWiseApi';
			const { companyId, publicKey, privateKey } = sim.credentials;
			const wrong = { host: sim.url, companyId, publicKey, privateKey, clientId: '00000000-0000-4000-8000-000000000000' };
			await expect(tested(wrong)).rejects.toThrow(/It says: UserNotAuthenticated\. Check Public Key.*Private Key.*Client ID/);
		});

		test('and names the field that is wrong', async () => {
			body = 'null';
			await expect(tested()).rejects.toThrow(/does not know the company ID "acmemsp".*Check Company ID/);
			body = '<html>Welcome</html>';
			await expect(tested()).rejects.toThrow(/does not answer like ConnectWise PSA.*Host/);
			await expect(tested({ host: 'http://127.0.0.1:1' })).rejects.toThrow(/could not be reached.*Host/);
			await expect(tested({ host: 'http://psa.example.com' })).rejects.toThrow(/https/);
		});

		test('and executions never are', () => {
			const expirable = type.properties.filter(({ typeOptions }) => typeOptions?.expirable);
			expect(expirable).toMatchObject([{ type: 'hidden', default: expect.stringMatching(/./) }]);
		});
	});

	test('sends the keys over plain http to this machine only', async () => {
		await expect(type.authenticate(data, { url: 'system/info', baseURL: 'http://psa.example.com/' })).rejects.toThrow(/https/);
		await expect(type.authenticate(data, { url: 'http://127.0.0.1:4010/x' })).resolves.toHaveProperty('headers');
	});
});
