import type { INodeParameters } from 'n8n-workflow';
import { ItGlueAccount } from '../../nodes/ItGlueAccount/ItGlueAccount.node';
import { clock } from '../../nodes/shared/clock';
import { type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
/** What the simulator thinks the time is; the node's waits move it. */
let now = Date.parse('2026-11-20T09:00:00.000Z');
const HOUR = 3_600_000;

beforeAll(async () => {
	glue = await startItGlue({ clock: () => now });
});

beforeEach(() => {
	jest.spyOn(clock, 'now').mockImplementation(() => now);
	jest.spyOn(clock, 'sleep').mockImplementation(async (ms) => {
		now += ms;
		await Promise.resolve();
	});
	glue.simulator.switches.exportDuration = 60_000;
});

afterEach(() => {
	jest.restoreAllMocks();
});

afterAll(async () => {
	await glue.simulator.close();
});

async function run(
	operation: string,
	parameters: INodeParameters = {},
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const given = { resource: 'export', operation, ...parameters };
	return await runNode({ type: new ItGlueAccount(), parameters: given, credentials: glue.credentials(), ...more });
}

const create = async (additionalFields: INodeParameters = {}) => String((await run('create', { additionalFields })).json[0].id);

describe('an export', () => {
	it('is asked for, of an organization or of the whole account', async () => {
		const organizationId = glue.ids('organizations')[0];
		await create({ organizationId, includeLogs: true, zipPassword: 'made-up-secret' });
		const attributes = { 'organization-id': Number(organizationId), 'include-logs': true, 'zip-password': 'made-up-secret' };
		expect(glue.simulator.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
			['POST', '/exports', { data: { type: 'exports', attributes } }],
		]);
		await create();
		expect(glue.simulator.requests[0].body).toEqual({ data: { type: 'exports', attributes: {} } });
	});

	it('is waited for and downloaded, without the API key', async () => {
		const exportId = await create();
		const result = await run('waitUntilReady', { exportId });
		expect(result.error).toBeUndefined();
		expect(result.json[0]).toMatchObject({ id: exportId, status: 'completed' });
		expect(result.items[0].binary?.data).toMatchObject({ fileName: `export-${exportId}.zip`, mimeType: 'application/zip' });
		expect(Buffer.from(result.items[0].binary!.data.data, 'base64').subarray(0, 2).toString()).toBe('PK');
		expect(new Set(glue.sent())).toEqual(new Set([`GET /exports/${exportId}`]));
		expect(glue.sent().length).toBeLessThan(8);
	});

	it('is waited for alone where the file is not wanted', async () => {
		const exportId = await create();
		const result = await run('waitUntilReady', { exportId, download: false });
		expect(result.items[0].binary).toBeUndefined();
		expect(result.json[0].downloadUrl).toMatch(/^http/);
	});

	it('is not waited for longer than was said', async () => {
		const exportId = await create();
		glue.simulator.switches.exportDuration = 2 * HOUR;
		const result = await run('waitUntilReady', { exportId, maxWaitMinutes: 10 });
		expect(result.error?.message).toBe(`The export ${exportId} was not ready after 10 minutes. Its status is "running".`);
		expect(result.error?.description).toContain('Wait at Most');
		const wrong = await run('waitUntilReady', { exportId, maxWaitMinutes: '={{ 0 }}' });
		expect(wrong.error?.message).toBe('"Wait at Most (Minutes)" is not a time to wait.');
	});

	it('is shown to an agent without the link to the whole documentation', async () => {
		const exportId = await create();
		now += HOUR;
		for (const parameters of [{ exportId }, { exportId, simplify: false }]) {
			const tool = await run('get', parameters, { asTool: true });
			expect(JSON.stringify(tool.json)).not.toContain('__files');
			expect(JSON.stringify((await run('get', parameters)).json)).toContain('__files');
		}
		expect((await run('waitUntilReady', { exportId }, { asTool: true })).error?.message).toContain('not available to AI agents');
	});
});
