import { Workflow } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, INodeTypes } from 'n8n-workflow';
import { ItGlueApi } from '../../credentials/ItGlueApi.credentials';
import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { credential, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

const type = new ItGlueApi();

async function testUrl(data: ICredentialDataDecryptedObject): Promise<unknown> {
	const node = { id: '1', name: 'N', type: 't', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };
	const nodeTypes = { getByNameAndVersion: () => new ItGlueOrganization() } as unknown as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	await workflow.expression.acquireIsolate?.();
	try {
		return workflow.expression.getSimpleParameterValue(
			node,
			type.test.request.baseURL!,
			'internal',
			{ $credentials: data },
			undefined,
			'',
		);
	} finally {
		await workflow.expression.releaseIsolate?.();
	}
}

describe('the IT Glue credential', () => {
	it.each([
		[{ region: 'us' }, 'https://api.itglue.com'],
		[{ region: 'eu' }, 'https://api.eu.itglue.com'],
		[{ region: 'au', customBaseUrl: 'https://left-over.example.com' }, 'https://api.au.itglue.com'],
		[{ region: 'custom', customBaseUrl: ' https://gateway.example.com/itglue// ' }, 'https://gateway.example.com/itglue'],
	])('is tested where it is used: %j', async (data, url) => {
		expect(await testUrl({ customBaseUrl: '', ...data })).toBe(url);
	});

	it('is tested by reading one organization, without following redirects', () => {
		expect(type.test.request).toMatchObject({
			url: '/organizations',
			qs: { 'page[size]': 1 },
			disableFollowRedirect: true,
		});
	});

	it.each([401, 403, 404, 429])('says what to do when its test fails with %d', (status) => {
		const rule = type.test.rules?.find(({ properties }) => 'value' in properties && properties.value === status);
		expect(rule?.properties.message).toMatch(/[.]$/);
	});
});

describe('a node with a credential that cannot work', () => {
	let glue: TestItGlue;

	beforeAll(async () => {
		glue = await startItGlue();
	});

	afterAll(async () => {
		await glue.simulator.close();
	});

	it.each<[string, ICredentialDataDecryptedObject, RegExp]>([
		['no key', { apiKey: ' ' }, /has no API key/],
		['a key with a line break', { apiKey: 'ITG.abc\n' }, /blank, a line break/],
		['an address that is none', { customBaseUrl: 'gateway' }, /base URL is not a web address/],
		['an address without encryption', { customBaseUrl: 'http://gateway.example.com' }, /base URL is not encrypted/],
		['a wrong key', { apiKey: 'ITG.wrong' }, /IT Glue refused the API key/],
	])('says so: %s', async (_, data, message) => {
		const values = { apiKey: 'ITG.abc', region: 'custom', customBaseUrl: glue.simulator.url, ...data };
		const parameters = { resource: 'organization', operation: 'getAll' };
		const credentials = credential(ItGlueApi, values);
		const { error } = await runNode({ type: new ItGlueOrganization(), parameters, credentials });
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
		expect(`${error?.message} ${error?.description}`).not.toContain('ITG.');
	});

	it('uses each item’s own credential values', async () => {
		const parameters = { resource: 'organization', operation: 'getAll', limit: 1 };
		const data = { apiKey: glue.simulator.keys.scoped, region: 'custom', customBaseUrl: glue.simulator.url };
		await runNode({ type: new ItGlueOrganization(), parameters, credentials: credential(ItGlueApi, data) });
		expect(glue.simulator.requests.at(-1)?.keyName).toBe('scoped');
	});
});
