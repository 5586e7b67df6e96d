import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { attributesOf, RESOURCES, words } from '../conformance/itglue-reference-resources';
import { TABLE, typeOf } from '../conformance/itglue-reference-table';
import { camel, operationsOf, type Place, PLACES, singular } from '../support/itglue-places';
import { NODES } from '../support/node-classes';
import { everyParameter, optionValues, visible } from '../support/surface';

/** The built descriptions against the tables of IT Glue's documentation: what a person sees is what IT Glue has. */

const OPERATIONS: Record<string, string> = {
	...{ list: 'getAll', show: 'get', create: 'create', update: 'update', delete: 'delete', publish: 'publish' },
	...{ 'bulk-create': 'bulkCreate', 'bulk-update': 'bulkUpdate', 'bulk-delete': 'bulkDelete' },
};

/** What nodes do beyond single verbs, over documented requests. */
const BEYOND: Record<string, string[]> = {
	documents: ['appendSection', 'move', 'replaceSection', 'search', 'updateContent'],
	'document-images': ['download'],
	'flexible-assets': ['upsert'],
	passwords: ['getValue'],
	attachments: ['download'],
	// IT Glue has no list of them; they come along with a record.
	'related-items': ['getFromRecord'],
	exports: ['waitUntilReady'],
};

/** Creating takes several at once already. */
const COVERED = new Set(['related-items bulkCreate']);

/** Filters that are two parameters. */
const RANGES = ['created_at', 'updated_at', 'date'];

/** What an operation has no parameter of the same name for, and why. */
const ELSEWHERE = new Map([
	['attachments create name', 'only an existing attachment can be renamed'],
	...['create', 'bulkCreate', 'update', 'bulkUpdate'].map((operation): [string, string] => [
		`flexible-assets ${operation} traits`,
		'fields, or traitsJson',
	]),
]);

const parametersOf = (place: Place, operation: string) => visible(place.class, { resource: place.resource, operation });

const inside = (parameters: INodeProperties[], name: string): INodeProperties[] =>
	(parameters.find((parameter) => parameter.name === name)?.options ?? []) as INodeProperties[];

const names = (parameters: INodeProperties[]) => parameters.map(({ name }) => name);

test('every resource of the documentation is in one node, and nodes of IT Glue have no others', () => {
	expect(PLACES.map(({ type }) => type)).toEqual(Object.keys(RESOURCES));
	const known = new Set(PLACES.map(({ node, resource }) => `${node} ${resource}`));
	const nodes = new Set(PLACES.map(({ node }) => node));
	const all = NODES.filter(([node]) => nodes.has(node)).flatMap(([node, { description }]) =>
		description.properties.filter(({ name }) => name === 'resource').flatMap(optionValues).map((value) => `${node} ${String(value)}`),
	);
	expect(all.filter((resource) => !known.has(resource))).toEqual([]);
});

describe.each(PLACES.map((place): [string, Place] => [place.type, place]))('%s', (type, place) => {
	const rows = TABLE.filter((row) => typeOf(row) === type);
	const verbs = new Set(rows.flatMap((row) => words(row.verbs)));
	const { filters, sorts, includes, showIncludes } = RESOURCES[type];
	const attributes = attributesOf(RESOURCES[type]) ?? [];
	const operations = operationsOf(place);
	/** What a record is chosen or narrowed by is no attribute that is written. */
	const scopes = new Set(['organizationId', ...rows.flatMap(({ under }) => (under ? [`${camel(singular(under.replace(/_/g, '-')))}Id`] : []))]);

	it('has an operation for every verb, and no others', () => {
		const expected = [...verbs].map((verb) => OPERATIONS[verb]).filter((value) => !COVERED.has(`${type} ${value}`));
		// One record is deleted through the collection where IT Glue has no other way.
		if (verbs.has('bulk-delete')) expected.push('delete');
		const archived = attributes.some(({ name, access }) => name === 'archived' && access === 'write');
		if (verbs.has('update') && archived) expected.push('archive', 'restore');
		expect([...operations].sort()).toEqual([...new Set([...expected, ...(BEYOND[type] ?? [])])].sort());
	});

	if (operations.includes('getAll')) {
		it('filters and sorts by what IT Glue can', () => {
			const parameters = parametersOf(place, 'getAll');
			const collected = names(inside(parameters, 'filters'));
			const expected = words(filters).flatMap((filter) =>
				RANGES.includes(filter) ? [`${camel(filter)}From`, `${camel(filter)}To`] : [camel(filter)],
			);
			const onTop = type === 'documents' ? [...names(parameters), 'documentFolderId'] : names(parameters);
			expect(expected.filter((name) => !collected.includes(name) && !onTop.includes(name))).toEqual([]);
			expect(collected.filter((name) => !expected.includes(name))).toEqual([]);
			const by = inside(parameters, 'sort').find(({ name }) => name === 'by');
			expect(optionValues(by ?? ({} as INodeProperties)).sort()).toEqual(words(sorts).sort());
		});
	}

	const reading = ['getAll', 'get'].filter((operation) => operations.includes(operation));
	if (reading.length > 0) it.each(reading)('%s includes what IT Glue can', (operation) => {
		const include = inside(parametersOf(place, operation), 'options').find(({ name }) => name === 'include');
		const expected = [...words(includes), ...(operation === 'get' ? words(showIncludes) : [])];
		expect((include?.options ?? []).map((option) => (option as INodePropertyOptions).value).sort()).toEqual(expected.sort());
	});

	const writing = ['create', 'bulkCreate', 'update', 'bulkUpdate'].filter((operation) => operations.includes(operation));
	if (writing.length === 0) return;
	it.each(writing)(
		'%s offers every attribute that can be written, and none that cannot',
		(operation) => {
			const parameters = parametersOf(place, operation);
			const offered = names(everyParameter(parameters));
			const isNew = operation.endsWith('reate');
			const writable = attributes.filter(({ name, access }) => {
				if (access === 'read' || ELSEWHERE.has(`${type} ${operation} ${name}`)) return false;
				return isNew || (access !== 'path' && name !== 'organization-id' && !isFixed(type, name));
			});
			expect(writable.filter(({ name }) => !offered.includes(camel(name))).map(({ name }) => name)).toEqual([]);
			const readOnly = attributes.filter(({ access }) => access === 'read').map(({ name }) => camel(name));
			const wrong = readOnly.filter((name) => offered.includes(name) && !scopes.has(name));
			expect(wrong).toEqual(type === 'documents' && isNew ? ['content'] : []);
			if (!isNew) return;
			const demanded = everyParameter(parameters).filter((parameter) => parameter.required).map(({ name }) => name);
			const needed = writable.filter(({ required, type: valueType }) => required && valueType !== 'bool');
			const elsewhere = ['destinationType', 'target'];
			expect(needed.map(({ name }) => camel(name)).filter((name) => !demanded.includes(name) && !elsewhere.includes(name))).toEqual([]);
		},
	);
});

/** Attributes that the documentation lets nobody change later. */
function isFixed(type: string, name: string): boolean {
	if (type === 'document-sections') return name === 'resource-type';
	return ['attachment', 'destination-id', 'destination-type', 'flexible-asset-type-id'].includes(name);
}
