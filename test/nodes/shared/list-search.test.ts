import type { ILoadOptionsFunctions, INodeListSearchResult, INodeParameters, INodeType } from 'n8n-workflow';
import { ItGlueConfiguration } from '../../../nodes/ItGlueConfiguration/ItGlueConfiguration.node';
import { ItGlueDocument } from '../../../nodes/ItGlueDocument/ItGlueDocument.node';
import { ItGlueFlexibleAsset } from '../../../nodes/ItGlueFlexibleAsset/ItGlueFlexibleAsset.node';
import { ItGlueOrganization } from '../../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { ItGluePassword } from '../../../nodes/ItGluePassword/ItGluePassword.node';
import type { ItGlueSimulator } from '../../../simulators/itglue';
import { inLoadOptions } from '../../support/engine';
import { startItGlue, type TestItGlue } from '../../support/itglue';

let glue: TestItGlue;

beforeEach(async () => {
	glue = await startItGlue();
});

afterEach(async () => {
	await glue.simulator.close();
});

interface Asked {
	filter?: string;
	token?: string;
	parameters?: INodeParameters;
	key?: keyof ItGlueSimulator['keys'];
}

async function search(type: INodeType, method: string, asked: Asked = {}): Promise<INodeListSearchResult> {
	const { filter, token, parameters = {}, key } = asked;
	const listSearch = type.methods?.listSearch?.[method];
	return await inLoadOptions({ type, parameters, credentials: glue.credentials(key) }, async (context) =>
		await listSearch!.call(context as ILoadOptionsFunctions, filter, token),
	);
}

const organizations = async (asked?: Asked) => await search(new ItGlueOrganization(), 'searchOrganizations', asked);

const names = ({ results }: INodeListSearchResult) => results.map(({ name }) => name);

function addOrganizations(count: number, name: (number: number) => string): void {
	for (let number = 0; number < count; number += 1) {
		glue.simulator.database.insert('organizations', { name: name(number), 'short-name': `O${number}` });
	}
}

describe('the list to choose from', () => {
	it('is a page of names in order, and goes on by a token that is text', async () => {
		addOrganizations(150, (number) => `Client ${String(number).padStart(3, '0')}`);
		const first = await organizations();
		expect(first.results).toHaveLength(100);
		expect(first.paginationToken).toBe('2');
		const second = await organizations({ token: first.paginationToken });
		expect(second.results.length).toBe(glue.ids('organizations').length - 100);
		expect(second.paginationToken).toBeUndefined();
		const all = [...first.results, ...second.results];
		expect(new Set(all.map(({ value }) => value)).size).toBe(glue.ids('organizations').length);
		expect(glue.sent()[0]).toBe('GET /organizations?page[number]=1&page[size]=100&sort=name');
	});

	it('finds part of a name, in any case, though IT Glue only matches whole ones', async () => {
		expect(names(await organizations({ filter: 'pask' }))).toEqual(['Tillmore & Pask Accountants']);
	});

	it('asks for the whole name first, in one small request', async () => {
		await organizations({ filter: 'Fernhollow IT Partners' });
		expect(glue.sent()[0]).toBe(
			'GET /organizations?filter[name]=Fernhollow IT Partners&page[size]=100&sort=name',
		);
	});

	it('finds names with a comma, which IT Glue would split', async () => {
		addOrganizations(1, () => 'Smith, Jones & Co');
		expect(names(await organizations({ filter: 'Smith, Jones & Co' }))).toEqual(['Smith, Jones & Co']);
		expect(glue.sent().join()).not.toContain('filter[name]');
	});

	it('reads a bounded number of pages and says where to go on', async () => {
		addOrganizations(6100, (number) => (number === 6099 ? 'ZZZ the last' : `Client ${String(number).padStart(5, '0')}`));
		const first = await organizations({ filter: 'the last' });
		expect(first).toEqual({ results: [], paginationToken: '6' });
		expect(glue.sent()).toHaveLength(6);
		const second = await organizations({ filter: 'the last', token: '6' });
		expect(names(second)).toEqual(['ZZZ the last']);
		expect(second.paginationToken).toBeUndefined();
	});

	it('stays within the chosen organization', async () => {
		const [organizationId, other] = glue.ids('organizations');
		const asked = { parameters: { organizationId: { __rl: true, mode: 'list', value: organizationId } } };
		const mine = await search(new ItGluePassword(), 'searchPasswords', asked as Asked);
		const foreign = glue.simulator.database
			.all('passwords')
			.filter(({ attributes }) => String(attributes['organization-id']) === other)
			.map(({ id }) => id);
		expect(mine.results.length).toBeGreaterThan(0);
		expect(mine.results.filter(({ value }) => foreign.includes(String(value)))).toEqual([]);
		expect(glue.sent()[0]).toContain(`filter[organization_id]=${organizationId}`);
		expect(glue.sent()[0]).toContain('show_password=false');
	});

	it('names the organization where none is chosen, and links to the record', async () => {
		const { results } = await search(new ItGlueConfiguration(), 'searchConfigurations', { filter: 'FERN-RMM01' });
		expect(results).toEqual([
			{
				name: 'FERN-RMM01 (Fernhollow IT Partners)',
				value: expect.stringMatching(/^\d+$/),
				url: expect.stringMatching(/^https:\/\/msp\.itglue\.com\/\d+\/configurations\/\d+$/),
			},
		]);
	});

	it('shows documents in folders too, without their bodies reaching the editor', async () => {
		const organizationId = glue.ids('organizations')[0];
		const asked = { filter: 'caller identity', parameters: { organizationId } };
		const { results } = await search(new ItGlueDocument(), 'searchDocuments', asked);
		expect(results.map(({ name }) => name)).toEqual(['SOP-001 Caller identity check before any credential change']);
		expect(glue.sent()[0]).toContain('filter[document_folder_id]=null');
		expect(JSON.stringify(results)).not.toContain('Applies to');
	});

	it('of documents still opens where an account refuses the folder filter', async () => {
		const asked = { parameters: { organizationId: glue.ids('organizations')[0] } };
		const all = await search(new ItGlueDocument(), 'searchDocuments', asked);
		glue.simulator.switches.folderFilterNull = 422;
		expect(await search(new ItGlueDocument(), 'searchDocuments', asked)).toEqual(all);
		glue.simulator.switches.folderFilterNotEmpty = 400;
		const { results } = await search(new ItGlueDocument(), 'searchDocuments', asked);
		expect(results.length).toBeLessThan(all.results.length);
	});

	it('of flexible assets needs their type', async () => {
		const asset = new ItGlueFlexibleAsset();
		await expect(search(asset, 'searchFlexibleAssets')).rejects.toThrow('"Flexible Asset Type" is empty.');
		const flexibleAssetTypeId = glue.ids('flexible-asset-types')[0];
		const { results } = await search(asset, 'searchFlexibleAssets', { parameters: { flexibleAssetTypeId } });
		expect(results.length).toBeGreaterThan(0);
		expect((await search(asset, 'searchFlexibleAssetTypes', { filter: 'runbook' })).results.length).toBeGreaterThan(0);
	});

	it('says what to do where the organization is an expression', async () => {
		const asked = { parameters: { organizationId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } } };
		const failed = search(new ItGlueDocument(), 'searchDocuments', asked as Asked);
		await expect(failed).rejects.toThrow('"Organization" is an expression');
		expect(glue.sent()).toEqual([]);
	});

	it('says what is wrong with the key', async () => {
		await expect(organizations({ key: 'paused' })).rejects.toThrow('IT Glue refused the API key');
	});
});
