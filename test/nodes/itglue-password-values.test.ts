import { ItGlueConfiguration } from '../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import { ItGluePassword } from '../../nodes/ItGluePassword/ItGluePassword.node';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;

beforeEach(async () => {
	glue = await startItGlue();
});

afterEach(async () => {
	await glue.simulator.close();
});

const CONFIGURATIONS = { resource: 'configuration', operation: 'getAll' };
const PASSWORDS = { resource: 'password', operation: 'getAll' };
const VALUE = { resource: 'password', operation: 'getValue' };

describe('password values', () => {
	/** What the simulator's made-up values begin with. */
	const anySecret = /sim-secret-/;

	it('leave IT Glue through one operation only', async () => {
		const passwordId = glue.ids('passwords')[0];
		for (const simplify of [true, false]) {
			const options = { include: ['attachments', 'updater'] };
			const many = await glue.run(new ItGluePassword(), { ...PASSWORDS, returnAll: true, simplify, options });
			const one = await glue.run(new ItGluePassword(), { ...PASSWORDS, operation: 'get', passwordId, simplify });
			const listed = { ...CONFIGURATIONS, returnAll: true, simplify, options: { include: ['passwords'] } };
			const embedded = await glue.run(new ItGlueConfiguration(), listed);
			expect(JSON.stringify([many.json, one.json, embedded.json])).not.toMatch(anySecret);
			expect(embedded.json.some(({ included }) => included)).toBe(true);
		}
		expect(glue.sent().filter((request) => request.includes('/passwords')).join()).not.toContain('show_password=true');
		const value = await glue.run(new ItGluePassword(), { ...VALUE, passwordId });
		expect(value.json[0].password).toMatch(anySecret);
	});

	it('can be those of an older version', async () => {
		const passwordId = glue.ids('passwords')[0];
		const old = (await glue.run(new ItGluePassword(), { ...VALUE, passwordId })).json[0].password;
		const change = { ...PASSWORDS, operation: 'update', passwordId, updateFields: { password: 'sim-secret-new' } };
		expect((await glue.run(new ItGluePassword(), change)).error).toBeUndefined();
		const options = { include: ['recent_versions'] };
		const shown = await glue.run(new ItGluePassword(), { ...PASSWORDS, operation: 'get', passwordId, options });
		const { recentVersions } = shown.json[0].included as { recentVersions: Array<{ id: string }> };
		const versionId = recentVersions[0].id;
		glue.clear();
		const older = await glue.run(new ItGluePassword(), { ...VALUE, passwordId, options: { versionId } });
		expect(older.json[0].password).toBe(old);
		expect(glue.sent()).toEqual([`GET /passwords/${passwordId}?show_password=true&version_id=${versionId}`]);
		const wrong = await glue.run(new ItGluePassword(), { ...VALUE, passwordId, options: { versionId: 'last' } });
		expect(wrong.error?.message).toBe('"Version ID" contains something that is no ID: "last".');
	});

	it('are marked as sensitive output', () => {
		expect(new ItGluePassword().description.sensitiveOutputFields).toEqual(['password']);
	});

	it('stay hidden from a key without Password Access, which is said', async () => {
		const passwordId = glue.ids('passwords')[0];
		const result = await glue.run(new ItGluePassword(), { ...VALUE, passwordId }, { key: 'noPasswordAccess' });
		expect(result.error?.message).toContain('did not return the value');
		expect(result.error?.description).toContain('Password Access');
	});

	it('are out of reach for an agent, whatever operation it was set to', async () => {
		const passwordId = glue.ids('passwords')[0];
		const asTool = await glue.run(new ItGluePassword(), { ...VALUE, passwordId }, { asTool: true });
		const rewired = { rewireOutputLogTo: 'ai_tool' as const };
		const asAgent = await glue.run(new ItGluePassword(), { ...VALUE, passwordId }, { node: rewired });
		expect(JSON.stringify([asTool.run, asAgent.run])).not.toMatch(anySecret);
		expect(asTool.error?.message).toContain('not available to AI agents');
		expect(glue.sent()).toEqual([]);
	});
});
