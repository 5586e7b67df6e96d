import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';
import { ItGlueFlexibleAsset } from '../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { inLoadOptions, type NodeResult } from '../support/engine';
import { asJson as json, startFlexibleAssets, type TestFlexibleAssets } from '../support/flexible-assets';

const CONTENT = Buffer.from('the report').toString('base64');
const MEBIBYTE = 1024 * 1024;

let scenario: TestFlexibleAssets;

beforeEach(async () => {
	scenario = await startFlexibleAssets();
});

afterEach(async () => {
	await scenario.close();
});

async function create(parameters: INodeParameters, binary?: IBinaryKeyData): Promise<NodeResult> {
	const { organizationId, run } = scenario;
	return await run('create', { organizationId, ...parameters }, binary ? { input: [{ json: {}, binary }] } : {});
}

const mapped = (value: IDataObject): INodeParameters =>
	({ specifyTraits: 'fields', traits: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [] } }) as INodeParameters;
const bodies = () => scenario.glue.simulator.requests.filter(({ method }) => method !== 'GET').map(({ body }) => body);
const sentTraits = () => bodies().map((body) => (body as { data: { attributes: IDataObject } }).data.attributes.traits);
const file = (bytes = CONTENT): IBinaryKeyData => ({ pdf: { data: bytes, mimeType: 'application/pdf', fileName: 'audit.pdf' } });

describe('a field for a file', () => {
	it.each([
		['the fields', mapped({ name: 'May', report: 'pdf' })],
		['JSON', json({ name: 'May', Report: 'pdf' })],
	])('takes the name of a binary field of the item, in %s', async (_, parameters) => {
		const result = await create(parameters, file());
		expect(result.error).toBeUndefined();
		expect(sentTraits()).toEqual([{ name: 'May', report: { content: CONTENT, file_name: 'audit.pdf' } }]);
	});

	it.each([
		['an object', { content: CONTENT, file_name: 'audit.pdf' }],
		['an object that n8n made text of', JSON.stringify({ content: CONTENT, file_name: 'audit.pdf' })],
	])('takes the content itself as %s', async (_, report) => {
		const result = await create(json({ name: 'May', report }));
		expect(result.error).toBeUndefined();
		expect(sentTraits()).toEqual([{ name: 'May', report: { content: CONTENT, file_name: 'audit.pdf' } }]);
	});

	it.each([
		['no such binary field', json({ name: 'May', report: 'data' }), file(), /names a binary field that the item does not have: "data"/],
		['a file too big', json({ name: 'May', report: 'pdf' }), file(Buffer.alloc(30 * MEBIBYTE).toString('base64')), /has 30\.0 MB/],
		['content too big', json({ name: 'May', report: { content: 'A'.repeat(20 * MEBIBYTE), file_name: 'a' } }), undefined, /has 15\.0 MB/],
		['content that is no Base64', json({ name: 'May', report: { content: 'café', file_name: 'a' } }), undefined, /has to be a file/],
		['half an object', json({ name: 'May', report: '{"content":"QQ=="}' }), undefined, /has to be a file/],
	])('says what is wrong with %s, and sends nothing', async (_, parameters, binary, message) => {
		const result = await create(parameters, binary);
		expect(result.error?.message).toMatch(message);
		expect(result.error?.message).toContain('Report');
		expect(bodies()).toEqual([]);
	});

	it('is a text in the editor that says what it takes', async () => {
		const type = new ItGlueFlexibleAsset();
		const parameters = { resource: 'flexibleAsset', operation: 'create', flexibleAssetTypeId: scenario.typeId };
		const { fields } = await inLoadOptions({ type, parameters, credentials: scenario.glue.credentials() }, async (context) =>
			await type.methods.resourceMapping.getTraitFields.call(context),
		);
		expect(fields.find(({ id }) => id === 'report')).toMatchObject({ type: 'string', displayName: 'Report (input data field name)' });
	});
});
