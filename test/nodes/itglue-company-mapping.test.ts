import type { IDataObject } from 'n8n-workflow';
import { ItGlueCompanyMapping } from '../../nodes/ItGlueCompanyMapping/ItGlueCompanyMapping.node';
import { type NodeTest, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

describe('IT Glue Company Mapping node', () => {
	let glue: TestItGlue;
	beforeEach(async () => {
		glue = await startItGlue({ seed: 'msp' });
	});
	afterEach(async () => await glue.simulator.close());

	const run = async (input: IDataObject[], parameters: NodeTest['parameters'] = {}) =>
		await runNode({ type: new ItGlueCompanyMapping(), credentials: glue.credentials(), parameters, input });

	test('says where each company leads and by what, and which lead nowhere', async () => {
		const { outputs } = await run([
			{ id: '2134', name: 'BrackwaterLog', identifier: 'BrackwaterLog' },
			{ id: '999', name: 'harbour legal llp', identifier: null },
			{ id: '998', name: 'Brackwater', identifier: null },
		]);
		expect(outputs[0].map(({ json, pairedItem }) => ({ ...json, pairedItem }))).toMatchObject([
			{ company: { id: '2134' }, organization: { name: 'Brackwater Logistics', matchedBy: 'psa-link' }, pairedItem: { item: 0 } },
			{ company: { id: '999' }, organization: { name: 'Harbour Legal LLP', matchedBy: 'name' }, pairedItem: { item: 1 } },
		]);
		expect(outputs[1]).toHaveLength(1);
		expect((outputs[1][0].json.candidates as IDataObject[]).map(({ name }) => name).sort()).toEqual([
			'Brackwater Logistics',
			'Brackwater Manufacturing',
		]);
	});

	test('the link belongs to the PSA: the same id of another PSA leads nowhere', async () => {
		const { outputs } = await run([{ id: '2134', name: 'Nobody' }], { psa: 'halopsa' });
		expect(outputs.map((items) => items.length)).toEqual([0, 1]);
	});

	test('an override maps what nothing else maps', async () => {
		const override = { company: '998', organizationId: '2901000004810252' };
		const { outputs } = await run([{ id: '998', name: 'Brackwater' }], { options: { overrides: { override: [override] } } });
		expect(outputs[0][0].json).toMatchObject({ organization: { name: 'Brackwater Logistics', matchedBy: 'override' } });
	});

	test('an item that is no company says what to connect', async () => {
		const { error } = await run([{ hello: 'world' }]);
		expect(error?.message).toBe('The company has neither an ID nor a name.');
		expect(error?.description).toContain('Company: Get Many');
	});
});
