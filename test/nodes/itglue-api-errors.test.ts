import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { type MoreOfRun, startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;

beforeEach(async () => {
	glue = await startItGlue();
});

afterEach(async () => {
	await glue.simulator.close();
});

const ORGANIZATION = { resource: 'organization', operation: 'get' };
const ORGANIZATIONS = { resource: 'organization', operation: 'getAll' };

describe('what goes wrong at IT Glue', () => {
	const get = async (more: MoreOfRun = {}) =>
		await glue.run(new ItGlueOrganization(), { ...ORGANIZATIONS, limit: 1 }, more);

	it('is told in the words of what to do: a paused key', async () => {
		const { error } = await get({ key: 'paused' });
		expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '403', failure: { cause: 'credential-invalid' } });
		expect(error?.message).toContain('IT Glue refused the API key');
		expect(error?.description).toContain('paused');
	});

	it('is told apart from a record the key may not see', async () => {
		const organizationId = glue.ids('organizations')[3];
		const { error } = await glue.run(new ItGlueOrganization(), { ...ORGANIZATION, organizationId }, { key: 'scoped' });
		expect(error).toMatchObject({ httpCode: '401', failure: { cause: 'configuration-invalid' } });
		expect(error?.message).toContain('Unauthorized resource access');
	});

	it('mends itself after a 429, a lost connection and a passing error', async () => {
		const { faults } = glue.simulator;
		faults.add({ kind: 'status', status: 429, headers: { 'retry-after': '0' }, times: 1 });
		faults.add({ kind: 'reset', times: 1 });
		faults.add({ kind: 'status', status: 503, times: 1 });
		const result = await get();
		expect(result.status).toBe('success');
		expect(glue.simulator.requests.map(({ status }) => status)).toEqual([429, 0, 503, 200]);
	});

	it('is not an API: a web page', async () => {
		glue.simulator.faults.add({ kind: 'html', status: 200 } as never);
		const { error } = await get();
		expect(error?.message).toContain('web page');
		expect(error?.description).toBeTruthy();
	});

	it('is a redirect, which the key does not follow', async () => {
		const other = await startItGlue();
		glue.simulator.faults.add({ kind: 'redirect', location: `${other.simulator.url}/organizations` });
		const { error } = await get();
		expect(error?.message).toContain('redirects');
		expect(other.sent()).toEqual([]);
		await other.simulator.close();
	});

	it('never shows the key, in no error and no output', async () => {
		const key = glue.simulator.keys.full;
		glue.simulator.faults.add({ kind: 'status', status: 422, body: { errors: [{ title: `no ${key}` }] } });
		const failed = await get();
		glue.simulator.faults.clear();
		const { error } = failed;
		const everything = [failed.run, error?.message, error?.description, (error as Error | undefined)?.stack];
		expect(JSON.stringify([everything, await get()])).not.toContain(key);
		expect(failed.status).toBe('error');
	});
});
