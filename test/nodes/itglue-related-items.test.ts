import type { INodeParameters } from 'n8n-workflow';
import { ItGlueRelationAttachment } from '../../nodes/ItGlueRelationAttachment/ItGlueRelationAttachment.node';
import { inLoadOptions, type NodeResult, runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';

let glue: TestItGlue;
let configuration: string;
let document: string;

beforeAll(async () => {
	glue = await startItGlue();
	configuration = glue.ids('configurations')[0];
	document = glue.ids('documents')[0];
});

beforeEach(() => {
	for (const item of links()) glue.simulator.database.delete(item);
});

afterAll(async () => {
	await glue.simulator.close();
});

const type = new ItGlueRelationAttachment();

async function run(
	operation: string,
	parameters: INodeParameters = {},
	more: Partial<Parameters<typeof runNode>[0]> = {},
): Promise<NodeResult> {
	glue.clear();
	const given = { resource: 'relatedItem', operation, parentType: 'configurations', parentId: configuration, ...parameters };
	return await runNode({ type, parameters: given, credentials: glue.credentials(), ...more });
}

const path = () => `/configurations/${configuration}/relationships/related_items`;
const requests = () => glue.simulator.requests.map(({ method, path: asked, body }) => ({ method, path: asked, body }));
const links = () => glue.simulator.database.all('related-items');

const to = (...values: Array<{ destinationType: string; destinationId: unknown; notes?: string }>) =>
	({ destinations: { values } }) as INodeParameters;

const entry = (destinationType: string, id: string, notes?: string) => ({
	type: 'related-items',
	attributes: { 'destination-id': Number(id), 'destination-type': destinationType, ...(notes ? { notes } : {}) },
});

async function link(notes = 'Steps'): Promise<string> {
	const made = await run('create', to({ destinationType: 'Document', destinationId: document, notes }));
	expect(made.error).toBeUndefined();
	return String(made.json[0].id);
}

describe('create', () => {
	it('links a record with another one', async () => {
		const result = await run('create', to({ destinationType: 'Document', destinationId: document, notes: 'Failover steps' }));
		expect(result.error).toBeUndefined();
		expect(requests()).toEqual([
			{ method: 'POST', path: path(), body: { data: entry('Document', document, 'Failover steps') } },
		]);
		expect(result.json).toEqual([
			expect.objectContaining({ resourceId: document, resourceTypeName: 'Document', notes: 'Failover steps' }),
		]);
	});

	it('links it with several in one request', async () => {
		const [contact] = glue.ids('contacts');
		const result = await run(
			'create',
			to(
				{ destinationType: 'Document', destinationId: { __rl: true, mode: 'list', value: document } },
				{ destinationType: 'Contact', destinationId: contact },
			),
		);
		expect(requests()).toEqual([
			{ method: 'POST', path: path(), body: { data: [entry('Document', document), entry('Contact', contact)] } },
		]);
		expect(result.json.map(({ resourceTypeName }) => resourceTypeName)).toEqual(['Document', 'Contact']);
	});

	it('starts from folders too, whose path is its own', async () => {
		const [folder] = glue.ids('document-folders');
		const parameters = { parentType: 'document-folders', parentId: folder };
		const result = await run('create', { ...parameters, ...to({ destinationType: 'Document', destinationId: document }) });
		expect(result.error).toBeUndefined();
		expect(requests()[0].path).toBe(`/folders/${folder}/relationships/related_items`);
	});

	it.each<[string, () => INodeParameters, RegExp]>([
		['no destination', () => to(), /"Destinations" is empty/],
		['letters for an ID', () => to({ destinationType: 'Document', destinationId: '={{ "runbook" }}' }), /"Destination ID" is not an ID: "runbook"/],
		['a type of another spelling', () => to({ destinationType: '={{ "documents" }}', destinationId: document }), /"Destination Type" cannot be "documents"/],
		['no record', () => to({ destinationType: 'Document', destinationId: '={{ "" }}' }), /"Destination ID" is empty/],
	])('refuses %s before anything is sent', async (_, parameters, message) => {
		const result = await run('create', parameters());
		expect(result.error?.message).toMatch(message);
		expect(result.error?.context.itemIndex).toBe(0);
		expect(requests()).toEqual([]);
	});

	it('tells of a record that is not there or not the key’s, and leaves nothing behind', async () => {
		const both = to(
			{ destinationType: 'Document', destinationId: document },
			{ destinationType: 'Document', destinationId: '2901999999999999' },
		);
		const missing = await run('create', both);
		expect(missing.error?.message).toContain('must exist');
		const foreign = glue.simulator.database.all('documents').find(({ attributes }) => {
			const [own] = glue.ids('organizations');
			return String(attributes['organization-id']) !== own;
		})!;
		const parameters = to({ destinationType: 'Document', destinationId: foreign.id });
		const refused = await run('create', parameters, { credentials: glue.credentials('scoped') });
		expect(refused.error?.message).toContain('Unauthorized resource access');
		expect(links()).toEqual([]);
	});

	it('takes what an agent gives', async () => {
		const parameters = to({ destinationType: 'Document', destinationId: '={{ 1 * $json.id }}', notes: 'From the agent' });
		const result = await run('create', parameters, { asTool: true, input: [{ id: document }] });
		expect(result.error).toBeUndefined();
		expect(links()).toHaveLength(1);
	});

	it('finds for an agent the records it names', async () => {
		const { database } = glue.simulator;
		const organizationId = glue.ids('organizations')[0];
		const server = database.where('configurations', 'organization-id', organizationId)[0];
		const own = database.where('documents', 'organization-id', organizationId)[0];
		const name = (record: { attributes: Record<string, unknown> }) => String(record.attributes.name);
		const parameters = {
			...{ organizationId, parentType: '={{ "Configuration" }}', parentId: name(server) },
			...to({ destinationType: 'Document', destinationId: name(own) }),
		};
		const result = await run('create', parameters, { asTool: true });
		expect(result.error).toBeUndefined();
		expect(links().map(({ hidden }) => [hidden.sourceId, hidden.destinationId])).toEqual([[server.id, own.id]]);
		const changed = { ...parameters, relatedItemId: name(own), updateFields: { notes: 'By name' } };
		expect((await run('update', changed, { asTool: true })).json[0]).toMatchObject({ notes: 'By name' });
		const unknown = await run('create', { ...parameters, parentId: 'Nowhere' }, { asTool: true });
		expect(unknown.error?.message).toContain('names no configuration that exists: "Nowhere"');
	});
});

describe('reading', () => {
	it('comes along with the record, on either side of the link', async () => {
		const id = await link();
		const from = await run('getFromRecord');
		expect(glue.sent()).toEqual([`GET /configurations/${configuration}?include=related_items`]);
		expect(from.json).toEqual([expect.objectContaining({ id, resourceId: document, notes: 'Steps' })]);
		const other = await run('getFromRecord', { parentType: 'documents', parentId: document });
		expect(other.json).toEqual([expect.objectContaining({ id, resourceId: configuration })]);
		expect(glue.sent()).toEqual([`GET /documents/${document}?include=related_items`]);
	});

	it.each(['checklists', 'contacts', 'flexible-assets', 'locations', 'passwords'])('works for %s', async (parentType) => {
		const parent = glue.ids(parentType)[0] ?? glue.simulator.database.insert(parentType, {}).id;
		const result = await run('getFromRecord', { parentType, parentId: parent });
		expect(result.error).toBeUndefined();
		expect(glue.sent()[0]).toContain('include=related_items');
	});

	it('says where IT Glue does not tell, and that the other side does', async () => {
		const result = await run('getFromRecord', { parentType: 'domains', parentId: glue.ids('domains')[0] });
		expect(result.error?.message).toBe('IT Glue does not tell the related items of a domain.');
		expect(result.error?.description).toContain('configurations, contacts, documents');
		expect(glue.sent()).toEqual([]);
	});

	it('stops at the limit, and tells an agent that there is none', async () => {
		await link();
		await link('More');
		expect((await run('getFromRecord', { limit: 1 })).json).toHaveLength(1);
		const empty = await run('getFromRecord', { parentId: glue.ids('configurations')[1] }, { asTool: true });
		expect(empty.json).toEqual([expect.objectContaining({ found: 0 })]);
	});
});

describe('writing', () => {
	it('changes the notes, which is all that can change', async () => {
		const id = await link();
		const result = await run('update', { relatedItemId: id, updateFields: { notes: 'Other' } });
		const body = { data: { type: 'related-items', attributes: { notes: 'Other' } } };
		expect(requests()).toEqual([{ method: 'PATCH', path: `${path()}/${id}`, body }]);
		expect(result.json[0]).toMatchObject({ id, notes: 'Other' });
	});

	it('deletes by a body, one or many', async () => {
		const ids = [await link(), await link('b'), await link('c')];
		await run('delete', { relatedItemId: ids[0] });
		const data = (id: string) => ({ type: 'related-items', attributes: { id: Number(id) } });
		expect(requests()).toEqual([{ method: 'DELETE', path: path(), body: { data: [data(ids[0])] } }]);
		const input = ids.slice(1).map((id) => ({ id }));
		await run('bulkDelete', { relatedItemId: '={{ $json.id }}' }, { input });
		expect(requests()).toEqual([{ method: 'DELETE', path: path(), body: { data: ids.slice(1).map(data) } }]);
		expect(links()).toEqual([]);
	});
});

describe('choosing', () => {
	const search = async (method: string, parameters: INodeParameters, path = '') =>
		await inLoadOptions({ type, credentials: glue.credentials(), parameters, path }, async (context) =>
			(await type.methods!.listSearch[method].call(context)).results.map(({ name }) => name),
		);

	it('a destination lists records of the type beside it', async () => {
		const values = [{ destinationType: 'Contact' }, { destinationType: 'Location' }, { destinationType: 'Datto Device' }];
		const organizationId = glue.ids('organizations')[0];
		const parameters = { organizationId, destinations: { values } };
		const of = async (index: number) =>
			await search('searchDestinations', parameters, `parameters.destinations.values[${index}].destinationId`);
		const locations = glue.simulator.database.where('locations', 'organization-id', organizationId);
		expect(await of(1)).toEqual(locations.map(({ attributes }) => attributes.name));
		expect(await of(0)).not.toEqual(await of(1));
		await expect(of(2)).rejects.toThrow('no list of records of the type "Datto Device"');
	});

	it('a link lists those of the record', async () => {
		await link();
		const name = glue.simulator.database.get('documents', document)!.attributes.name;
		expect(await search('searchRelatedItems', { parentType: 'configurations', parentId: configuration })).toEqual([name]);
	});
});

describe('tickets', () => {
	it('are listed with whatever IT Glue says of them', async () => {
		glue.simulator.database.insert('tickets', { name: 'Printer', status: 'New', 'organization-id': Number(glue.ids('organizations')[0]) });
		const result = await runNode({ type, parameters: { resource: 'ticket', operation: 'getAll' }, credentials: glue.credentials() });
		expect(result.json).toContainEqual(expect.objectContaining({ name: 'Printer', status: 'New' }));
	});
});
