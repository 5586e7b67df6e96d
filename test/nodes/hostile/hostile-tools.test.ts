import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { path } from '../../../scripts/support/platform';
import { PROJECT, readJson } from '../../../scripts/support/project';
import { runNode } from '../../support/engine';
import { startItGlue, type TestItGlue } from '../../support/itglue';
import { NODES } from '../../support/node-classes';
import { ATTACKS, SCENE } from './attacks';
import { secretsIn } from './invariants';

const TOOL = /^n8n-nodes-itglue\.(\w+)Tool$/;
const FROM_AI = /\$fromAI\('(\w+)'/g;

/** The tools that an agent and an MCP client are given by the bundled workflows, each once. */
const TOOLS = Object.values(
	Object.fromEntries(
		['itglue-ai-agent.json', 'itglue-mcp-server.json']
			.flatMap((file) => readJson<{ nodes: INode[] }>(path.join(PROJECT, 'workflows', file)).nodes)
			.filter(({ type }) => TOOL.test(type))
			.map((tool) => [JSON.stringify([tool.type, tool.parameters]), { name: tool.name, tool }]),
	),
);

const { foreign } = SCENE;

/** What a model that a stranger talked into it gives for every argument it may fill. */
const ARGUMENTS: Record<string, unknown> = {
	...Object.fromEntries(ATTACKS.map(({ name, text }) => [name, text])),
	'the id of a password': foreign.passwordId,
	'a path to a password': `../passwords/${foreign.passwordId}?show_password=true`,
	'an encoded path': `..%2Fpasswords%2F${foreign.passwordId}%3Fshow_password%3Dtrue`,
	'more parameters': `${SCENE.organizationId}&include=passwords&show_password=true`,
	'an address': `https://${SCENE.evil}/2901/docs/${foreign.documentId}`,
	'an address of a password': `https://msp.itglue.com/1/passwords/${foreign.passwordId}`,
	'an expression': '={{ $credentials.apiKey }}',
	'an object': { filter: { id: foreign.passwordId }, __rl: true, mode: 'url', value: `https://${SCENE.evil}/` },
	'a list': [foreign.passwordId, '../passwords'],
	'very much': 'passwords '.repeat(20_000),
	'a header': `x\r\nx-api-key: stolen\r\nHost: ${SCENE.evil}`,
};

/** Said besides, in case a tool listened to it. */
const OVERRIDES = {
	resource: 'password',
	operation: 'getValue',
	passwordId: foreign.passwordId,
	output: 'raw',
	options: { include: ['passwords'], showPassword: true },
	tool: 'itGluePassword',
	toolParameters: { operation: 'delete' },
};

let glue: TestItGlue;
beforeAll(async () => {
	glue = await startItGlue({ seed: 'msp' });
});
afterAll(async () => await glue.simulator.close());

describe.each(TOOLS)('the tool $name', ({ tool }) => {
	const [, type] = NODES.find(([, { description }]) => description.name === TOOL.exec(tool.type)?.[1])!;
	const asked = [...JSON.stringify(tool.parameters).matchAll(FROM_AI)].map(([, name]) => name);

	const call = async (given: IDataObject) =>
		await runNode({ type, parameters: tool.parameters as INodeParameters, credentials: glue.credentials('full'), asTool: true, input: [{ json: given }] });

	test('takes arguments of a model at all', () => expect(asked.length).toBeGreaterThan(0));

	test.each(Object.entries(ARGUMENTS))('gives nothing away, and writes nothing, for %s', async (_, value) => {
		const before = glue.simulator.database.snapshot();
		glue.clear();
		const { json, error, hints } = await call({ ...OVERRIDES, ...Object.fromEntries(asked.map((name) => [name, value as string])) });
		const said = [json, hints, error?.message ?? '', error?.description ?? '', JSON.stringify(error?.context ?? {})];
		expect(secretsIn(said, glue.simulator)).toEqual([]);
		expect(glue.simulator.database.diff(before)).toEqual({ added: [], removed: [], changed: [] });
		const sent = glue.sent();
		expect(sent.filter((request) => !/^GET \/(organizations|documents|configurations|flexible_assets|flexible_asset_types)(\/|\?|$)/.test(request))).toEqual([]);
		const { requests } = glue.simulator;
		expect(requests.filter(({ query }) => 'include' in query || 'show_password' in query)).toEqual([]);
		for (const { headers } of requests) expect([headers.host, headers['x-api-key']]).toEqual([new URL(glue.simulator.url).host, expect.not.stringContaining('stolen')]);
	});
});
