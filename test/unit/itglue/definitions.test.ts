import type { AttributeDefinition, AttributeType, ResourceDefinition } from '../../../src/itglue/definition';
import { DEFINITIONS, definitionOf } from '../../../src/itglue/definitions';
import { filterLabel } from '../../../src/itglue/requests';
import { type Attribute, attributesOf, RESOURCES, words } from '../../conformance/itglue-reference-resources';
import { type Row, TABLE } from '../../conformance/itglue-reference-table';

const last = (path: string) => path.replace(/^.*\//, '');

function definitionFor({ path }: Row): ResourceDefinition | undefined {
	return DEFINITIONS.find(({ paths }) => [paths.flat, paths.nested?.path].some((own) => own && last(own) === path));
}

const ROWS = TABLE;

describe('the definitions against the table of IT Glue’s documentation', () => {
	it.each(ROWS.map((row): [string, Row] => [row.under ? `${row.under} › ${row.path}` : row.path, row]))(
		'%s',
		(_, row) => {
			const definition = definitionFor(row)!;
			const form = row.under ? 'nested' : 'flat';
			const verbs = Object.entries(definition.verbs)
				.filter(([, { paths }]) => paths.includes(form))
				.map(([verb]) => verb);
			for (const verb of verbs) expect(words(row.verbs)).toContain(verb);
			const under = row.under === 'folders' ? 'document-folders' : row.under?.replace(/_/g, '-');
			if (under && verbs.length > 0) expect(definition.paths.nested?.parents).toContain(under);
		},
	);

	it('offers every verb of the table under one path or the other', () => {
		const missing = ROWS.flatMap((row) => {
			const definition = definitionFor(row)!;
			return words(row.verbs)
				.filter((verb) => !(verb in definition.verbs))
				.map((verb) => `${row.path} ${verb}`);
		});
		expect(missing).toEqual([]);
	});

	it('has every resource of the table', () => {
		expect(DEFINITIONS.map(({ type }) => type).sort()).toEqual(Object.keys(RESOURCES).sort());
	});

	it.each(Object.keys(RESOURCES))('%s: filters, sorts and includes are those of the table, and no others', (type) => {
		const { filters, sorts, includes, showIncludes } = RESOURCES[type];
		const definition = definitionOf(type);
		expect(definition.filters.map(({ name }) => name).sort()).toEqual(words(filters).sort());
		expect([...definition.sorts].sort()).toEqual(words(sorts).sort());
		const { list, show } = definition.verbs;
		if (list) expect([...(list.includes ?? [])].sort()).toEqual(words(includes).sort());
		if (show) expect([...(show.includes ?? [])].sort()).toEqual([...words(includes), ...words(showIncludes)].sort());
	});

	it.each(Object.entries(RESOURCES).filter(([, resource]) => resource.attributes !== undefined))(
		'%s: attributes, their types and who may write them are those of the table, and no others',
		(type, resource) => {
			const described = definitionOf(type).attributes.map(asInTable);
			const inOrder = (attributes: Attribute[]) => [...attributes].sort((a, b) => a.name.localeCompare(b.name));
			expect(inOrder(described)).toEqual(inOrder(attributesOf(resource)!));
		},
	);

	it('describes nothing the table does not know', () => {
		const known = new Set(ROWS.map(({ path }) => path));
		const unknown = DEFINITIONS.filter(({ paths }) => !known.has(last(paths.flat ?? paths.nested?.path ?? '')));
		expect(unknown.map(({ type }) => type)).toEqual([]);
	});
});

/** IT Glue's documentation knows fewer types: a link and a secret are text there, an id a number. */
function asInTable({ name, type, access, required = false }: AttributeDefinition): Attribute {
	const inTable: Partial<Record<AttributeType, string>> = {
		...{ string: 'text', url: 'text', secret: 'text', id: 'int', integer: 'int', number: 'int', boolean: 'bool' },
	};
	return { name, type: inTable[type] ?? type, access, required };
}

describe.each(DEFINITIONS.map((definition): [string, ResourceDefinition] => [definition.type, definition]))(
	'%s',
	(_, definition) => {
		const attributes = definition.attributes.map(({ name }) => name);

		it('is the only one of its type, with every name once', () => {
			expect(DEFINITIONS.filter(({ type }) => type === definition.type)).toHaveLength(1);
			const filters = definition.filters.map(({ name }) => name);
			const labels = definition.filters.map(filterLabel);
			for (const names of [attributes, filters, labels, definition.sorts, definition.summary]) {
				expect(new Set(names).size).toBe(names.length);
			}
		});

		it('simplifies to a few attributes it has, never a secret', () => {
			expect(attributes).toEqual(expect.arrayContaining(definition.summary));
			expect(definition.summary.length).toBeLessThanOrEqual(8);
			const secrets = definition.attributes.filter(({ type }) => type === 'secret').map(({ name }) => name);
			expect(definition.summary.filter((name) => secrets.includes(name))).toEqual([]);
		});

		it('refers to resources there are, and pairs its filters both ways', () => {
			const references = [...definition.attributes, ...definition.filters].flatMap(({ references }) => references ?? []);
			for (const type of references) expect(definitionOf(type).type).toBe(type);
			for (const { name, partner } of definition.filters) {
				if (!partner) continue;
				expect(definition.filters.find((other) => other.name === partner)?.partner).toBe(name);
			}
		});

		it('has a path for every verb', () => {
			for (const { paths } of Object.values(definition.verbs)) {
				for (const form of paths) expect(definition.paths[form]).toBeDefined();
			}
			const { nested } = definition.paths;
			if (nested) expect(nested.path).toContain(`:${nested.parameter}`);
		});

		it('finds the id in links to its records, and in no others', () => {
			if (!definition.webLink) return;
			const link = new RegExp(definition.webLink);
			expect(link.exec('not a link')).toBeNull();
			expect(link.exec('javascript:alert(1)//1/documents/2')).toBeNull();
			expect(link.source.match(/\((?!\?)/g)).toHaveLength(1);
		});
	},
);

describe('links to records', () => {
	it.each([
		['organizations', 'https://acme.itglue.com/2901000000000101', '2901000000000101'],
		['organizations', 'https://acme.eu.itglue.com/organizations/77?tab=1', '77'],
		['configurations', 'https://acme.itglue.com/1/configurations/501#general', '501'],
		['documents', 'https://acme.itglue.com/1/docs/801/', '801'],
		['flexible-assets', 'https://acme.itglue.com/1/assets/records/901', '901'],
		['flexible-assets', 'https://acme.itglue.com/1/assets/12-backup/records/901', '901'],
		['passwords', 'https://acme.itglue.com/1/passwords/951', '951'],
	])('%s %s', (type, link, id) => {
		expect(new RegExp(definitionOf(type).webLink!).exec(link)?.[1]).toBe(id);
	});

	it('of one resource are not taken for another, but every page tells its organization', () => {
		const link = 'https://acme.itglue.com/101/docs/801';
		expect(new RegExp(definitionOf('passwords').webLink!).exec(link)).toBeNull();
		expect(new RegExp(definitionOf('organizations').webLink!).exec(link)?.[1]).toBe('101');
	});
});
