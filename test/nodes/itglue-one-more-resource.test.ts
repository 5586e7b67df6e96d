import type { INodeParameters } from 'n8n-workflow';
import { ItGlueAccount } from '../../nodes/ItGlueAccount/ItGlueAccount.node';
import { ItGlueOrganization } from '../../nodes/ItGlueOrganization/ItGlueOrganization.node';
import { DEFINITIONS } from '../../src/itglue/definitions';
import { tagTarget } from '../../src/itglue/tags';
import { inLoadOptions, type NodeResult, runNode, toolVariant } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { everyParameter, optionValues, visible } from '../support/surface';

/**
 * What adding a resource takes: its definition, in the file of its family. This adds one in memory, to that file and to no
 * other, and uses it as a person would.
 */
jest.mock('../../src/itglue/definitions/account', () => {
	const family = jest.requireActual<typeof import('../../src/itglue/definitions/account')>('../../src/itglue/definitions/account');
	const building = jest.requireActual<typeof import('../../src/itglue/definition')>('../../src/itglue/definition');
	const { ownedByOrganization, readOnly, reference, required, TIMESTAMPS, underOrganization, writable } = building;
	const BOTH = { paths: ['flat' as const, 'nested' as const] };
	const widgets: import('../../src/itglue/definition').ResourceDefinition = {
		type: 'widgets',
		singular: 'widget',
		plural: 'widgets',
		paths: { flat: '/widgets', nested: underOrganization('widgets') },
		verbs: {
			list: { ...BOTH, includes: ['attachments'] },
			show: { ...BOTH, includes: ['attachments', 'related_items'] },
			...{ create: BOTH, 'bulk-create': BOTH, update: BOTH, 'bulk-update': BOTH, delete: BOTH, 'bulk-delete': BOTH },
		},
		attributes: [
			...ownedByOrganization(),
			readOnly('resource-url', 'url'),
			required('name'),
			required('size', 'integer'),
			writable('colour', 'string', { options: ['red', 'green'] }),
			writable('bought-at', 'date'),
			writable('picture', 'file'),
			writable('archived', 'boolean'),
			...reference('location', 'locations'),
			{ name: 'pin', type: 'secret', access: 'write-only' },
			...TIMESTAMPS,
		],
		filters: [
			{ name: 'id', kind: 'ids', references: 'widgets' },
			{ name: 'name', kind: 'text' },
			{ name: 'organization_id', kind: 'ids', references: 'organizations' },
			{ name: 'updated_at', kind: 'date-range' },
			{ name: 'archived', kind: 'boolean' },
		],
		sorts: ['name', 'updated_at'],
		summary: ['name', 'size', 'organization-id', 'updated-at'],
		webLink: '^https?://[^/]+/\\d+/widgets/(\\d+)(?:[/?#].*)?$',
	};
	return { ...family, ACCOUNT_FAMILY: [...family.ACCOUNT_FAMILY, widgets] };
});

let glue: TestItGlue;
const node = new ItGlueAccount();

beforeAll(async () => {
	glue = await startItGlue();
});

beforeEach(() => {
	glue.clear();
	glue.simulator.faults.clear();
});

afterAll(async () => {
	await glue.simulator.close();
});

const record = (id: number, name: string) => ({
	id: String(id),
	type: 'widgets',
	attributes: { name, size: 3, 'organization-id': 7, 'updated-at': '2026-01-01T00:00:00.000Z', pin: '1234' },
});

/** The simulator knows no such thing: these are its answers. */
function answer(data: unknown, status = 200): void {
	const body = { data, meta: { 'current-page': 1, 'next-page': null, 'total-pages': 1, 'total-count': 1 } };
	glue.simulator.faults.add({ kind: 'status-after', status, body, match: { path: '/widgets' } });
}

async function run(operation: string, parameters: INodeParameters, more: Partial<Parameters<typeof runNode>[0]> = {}): Promise<NodeResult> {
	const given = { resource: 'widget', operation, ...parameters };
	return await runNode({ type: node, parameters: given, credentials: glue.credentials(), ...more });
}

const bodies = () => glue.simulator.requests.map(({ body }) => body);
const parameters = (operation: string) => visible(node, { resource: 'widget', operation });
const optionsOf = (operation: string, name: string) =>
	(parameters(operation).find((parameter) => parameter.name === name)?.options ?? []).map((option) => (option as { name: string }).name);

it('is known everywhere', () => {
	expect(DEFINITIONS.map(({ type }) => type)).toContain('widgets');
	expect(Object.keys(new ItGlueOrganization().methods.listSearch)).toContain('searchWidgets');
	const tag = { key: 'w', name: 'W', kind: 'Tag', required: false, useForTitle: false, options: [], tagType: 'Widgets' };
	expect(tagTarget(tag)).toMatchObject({ definition: { type: 'widgets' }, label: 'Widgets' });
});

it('is in the panel, with its operations, filters, sorts, includes and fields', () => {
	const resources = node.description.properties.filter(({ name }) => name === 'resource').flatMap(optionValues);
	expect(resources).toContain('widget');
	const operations = (type: typeof node) =>
		visible(type, { resource: 'widget' }).filter(({ name }) => name === 'operation').flatMap(optionValues).sort();
	expect(operations(node)).toEqual([
		...['archive', 'bulkCreate', 'bulkDelete', 'bulkUpdate', 'create', 'delete', 'get', 'getAll', 'restore', 'update'],
	]);
	expect(operations(toolVariant(node) as typeof node)).toEqual(['archive', 'create', 'get', 'getAll', 'restore', 'update']);
	expect(optionsOf('getAll', 'filters')).toEqual(['archived', 'id', 'name', 'updatedAtFrom', 'updatedAtTo']);
	expect(optionsOf('create', 'additionalFields')).toEqual(['archived', 'boughtAt', 'colour', 'locationId', 'picture', 'pin']);
	expect(parameters('create').map(({ name }) => name)).toEqual(expect.arrayContaining(['organizationId', 'name', 'size']));
	const includes = everyParameter(parameters('get')).find(({ name }) => name === 'include');
	expect(optionValues(includes!)).toEqual(['attachments', 'related_items']);
});

it('is listed, chosen and shown', async () => {
	answer([record(1, 'One'), record(2, 'Two')]);
	const many = await run('getAll', { organizationId: '7', filters: { archived: false, updatedAtFrom: '2026-01-01' }, sort: { by: 'name', direction: 'desc' } });
	expect(many.json).toEqual([1, 2].map((id) => expect.objectContaining({ id: String(id), size: 3, organizationId: '7' }) as unknown));
	expect(JSON.stringify(many.json)).not.toContain('1234');
	expect(glue.sent()).toEqual([
		'GET /widgets?filter[archived]=false&filter[organization_id]=7&filter[updated_at]=2026-01-01,*&page[number]=1&page[size]=50&sort=-name',
	]);
	const found = await inLoadOptions({ type: node, credentials: glue.credentials(), parameters: {} }, async (context) =>
		await node.methods.listSearch.searchWidgets.call(context, 'two'),
	);
	expect(found.results).toContainEqual({ name: 'Two', value: '2' });
	glue.clear();
	glue.simulator.faults.clear();
	answer(record(5, 'Five'));
	const link = { __rl: true, mode: 'url', value: 'https://msp.itglue.com/7/widgets/5' } as never;
	expect((await run('get', { widgetId: link })).json[0]).toMatchObject({ id: '5', name: 'Five' });
	expect(glue.sent()).toEqual(['GET /widgets/5']);
});

it('is written, one by one and many at a time, in IT Glue’s terms', async () => {
	answer(record(5, 'Five'));
	const input = [{ json: {}, binary: { data: { data: 'aGk=', mimeType: 'image/png', fileName: 'a.png' } } }];
	const additionalFields = { colour: 'red', boughtAt: '2026-01-31T10:00:00Z', picture: 'data' };
	const made = await run('create', { organizationId: '7', name: 'Five', size: '={{ "3" }}', additionalFields }, { input });
	expect(made.error).toBeUndefined();
	await run('archive', { widgetId: '5' });
	await run('delete', { widgetId: '5' });
	const attributes = { 'organization-id': 7, name: 'Five', size: 3, colour: 'red', 'bought-at': '2026-01-31' };
	expect(glue.sent()).toEqual(['POST /widgets', 'PATCH /widgets/5', 'DELETE /widgets/5']);
	expect(bodies()).toEqual([
		{ data: { type: 'widgets', attributes: { ...attributes, picture: { content: 'aGk=', file_name: 'a.png' } } } },
		{ data: { type: 'widgets', attributes: { archived: true } } },
		undefined,
	]);
	glue.clear();
	glue.simulator.faults.clear();
	answer([record(2, 'B'), record(1, 'A')]);
	const rows = [{ id: '1', name: 'A' }, { id: '2', name: 'B' }];
	const changed = await run('bulkUpdate', { widgetId: '={{ $json.id }}', updateFields: { name: '={{ $json.name }}' } }, { input: rows });
	expect(changed.json.map(({ name }) => name)).toEqual(['A', 'B']);
	const entry = (id: number, name: string) => ({ type: 'widgets', attributes: { id, name } });
	expect(bodies()).toEqual([{ data: [entry(1, 'A'), entry(2, 'B')] }]);
});

it.each<[string, string, INodeParameters, RegExp]>([
	['a missing field', 'create', { organizationId: '7', name: '={{ "" }}', size: 3 }, /"Name" is empty/],
	['letters for a number', 'create', { organizationId: '7', name: 'x', size: '={{ "big" }}' }, /"Size" is not a whole number: "big"/],
	['an option that is none', 'update', { widgetId: '5', updateFields: { colour: '={{ "blue" }}' } }, /"Colour" cannot be "blue"/],
	['letters for an ID', 'get', { widgetId: '={{ "x" }}' }, /"Widget" is not the ID of a widget/],
])('is guarded against %s', async (_, operation, given, message) => {
	const result = await run(operation, given);
	expect(result.error?.message).toMatch(message);
	expect(glue.sent()).toEqual([]);
});
