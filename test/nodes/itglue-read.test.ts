import type { INodeParameters } from 'n8n-workflow';
import { RESOURCES, words } from '../conformance/itglue-reference-resources';
import { type Row, TABLE, typeOf } from '../conformance/itglue-reference-table';
import { runNode } from '../support/engine';
import { startItGlue, type TestItGlue } from '../support/itglue';
import { camel, type Place, placeOf, singular } from '../support/itglue-places';

/** Reading of every resource in n8n's engine: one request, whose path and query are what the documentation says. */

let glue: TestItGlue;

beforeAll(async () => {
	glue = await startItGlue();
});

afterAll(async () => {
	await glue.simulator.close();
});

/** The route of a verb: the flat one where there is one, else under the parent; a configuration where there are several. */
function routeOf(type: string, verb: string): Row {
	const rows = TABLE.filter((row) => typeOf(row) === type && words(row.verbs).includes(verb));
	return rows.find(({ under }) => under === undefined) ?? rows.find(({ under }) => under === 'configurations') ?? rows[0];
}

const parentType = ({ under }: Row) => under!.replace(/_/g, '-');

/** A record of the type that is there, or a new one. */
function record(type: string) {
	const { database } = glue.simulator;
	const [known] = database.all(type);
	if (known) return known;
	const row = TABLE.find((one) => typeOf(one) === type && one.under !== undefined);
	const owner = row && database.all(type === 'attachments' ? 'configurations' : parentType(row))[0].id;
	if (type === 'attachments') return database.insert(type, { name: 'a.txt' }, { hidden: { ownerId: owner } });
	return database.insert(type, { name: 'New', ...(row ? { [`${singular(parentType(row))}-id`]: Number(owner) } : {}) });
}

function pathOf(row: Row, parentId?: string): string {
	return row.under ? `/${row.under}/${parentId}/relationships/${row.path}` : `/${row.path}`;
}

/** The parent the record is under, and the parameters that choose it. */
function parentOf(row: Row, found: ReturnType<typeof record>): { id?: string; parameters: INodeParameters } {
	if (!row.under) return { parameters: {} };
	const type = parentType(row);
	const id = String(found.hidden.ownerId ?? found.attributes[`${singular(type)}-id`]);
	if (found.type === 'attachments') return { id, parameters: { parentType: type, parentId: id } };
	return { id, parameters: { [`${camel(singular(type))}Id`]: id } };
}

/** What goes along with a list or a record whatever is asked for. */
const ALWAYS = new Map([['passwords', 'show_password=false']]);

async function run({ class: type, resource }: Place, operation: string, parameters: INodeParameters) {
	glue.clear();
	return await runNode({ type, parameters: { resource, operation, ...parameters }, credentials: glue.credentials() });
}

const having = (verb: string) =>
	Object.keys(RESOURCES).filter((type) => TABLE.some((row) => typeOf(row) === type && words(row.verbs).includes(verb)));


describe('get', () => {
	it.each(having('show'))('%s', async (type) => {
		const row = routeOf(type, 'show');
		const found = record(type);
		const parent = parentOf(row, found);
		const place = placeOf(type);
		const result = await run(place, 'get', { [`${place.resource}Id`]: found.id, ...parent.parameters });
		expect(result.error).toBeUndefined();
		const always = ALWAYS.get(type);
		const query = always ? `?${always}` : '';
		expect(glue.sent()).toEqual([`GET ${pathOf(row, parent.id)}/${found.id}${query}`]);
		expect(result.json).toEqual([expect.objectContaining({ id: found.id })]);
		expect(result.items[0].pairedItem).toEqual({ item: 0 });
	});
});

describe('get many', () => {
	it.each(having('list'))('%s', async (type) => {
		const row = routeOf(type, 'list');
		const found = record(type);
		const parent = parentOf(row, found);
		const typeId = String(found.attributes['flexible-asset-type-id']);
		const chosen: INodeParameters = type === 'flexible-assets' ? { flexibleAssetTypeId: typeId } : {};
		const result = await run(placeOf(type), 'getAll', { ...parent.parameters, ...chosen });
		expect(result.error).toBeUndefined();
		const query = [
			...(type === 'flexible-assets' ? [`filter[flexible_asset_type_id]=${typeId}`] : []),
			...(type === 'documents' ? ['filter[document_folder_id]=null'] : []),
			...['page[number]=1', 'page[size]=50'],
			...(ALWAYS.has(type) ? [ALWAYS.get(type)] : []),
		];
		expect(glue.sent()).toEqual([`GET ${pathOf(row, parent.id)}?${query.join('&')}`]);
		expect(result.json.length).toBeGreaterThan(0);
		expect(result.json.every(({ id }) => typeof id === 'string' && /^\d+$/.test(id))).toBe(true);
		expect(result.items.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	});
});
