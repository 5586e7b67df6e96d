import fc from 'fast-check';
import type { InputError } from '../../../src/http/errors';
import { DEFINITIONS, definitionOf } from '../../../src/itglue/definitions';
import { type ListChoice, listRequest, showRequest } from '../../../src/itglue/requests';

const organizations = definitionOf('organizations');
const documents = definitionOf('documents');

/** Without what is absent. */
const query = (type: string, choice: ListChoice) =>
	Object.fromEntries(
		Object.entries(listRequest(definitionOf(type), choice).query).filter(([, value]) => value !== undefined),
	);

function refusal(act: () => unknown): InputError {
	try {
		act();
	} catch (error) {
		return error as InputError;
	}
	throw new Error('Nothing was refused');
}

describe('a list', () => {
	it('never carries a filter IT Glue does not know', () => {
		fc.assert(
			fc.property(fc.constantFrom(...DEFINITIONS.filter(({ verbs }) => verbs.list)), fc.string(), (definition, name) => {
				fc.pre(!definition.filters.some((filter) => filter.name === name));
				const parent = { parentId: '1', parentType: definition.paths.nested?.parents[0] };
				const error = refusal(() => listRequest(definition, { ...parent, filters: { [name]: 'x' } }));
				expect(error.name).toBe('InputError');
				expect(error.message).toContain('would answer with all of them');
			}),
		);
	});

	it('takes ids as text, numbers and lists, and nothing else', () => {
		const ids = (value: unknown) => query('organizations', { filters: { id: value } })['filter[id]'];
		expect([ids('1'), ids(3404663151263944), ids(' 1 , 2,'), ids(['1', 2])]).toEqual([
			'1',
			'3404663151263944',
			'1,2',
			'1,2',
		]);
		expect([ids(''), ids(undefined), ids([])]).toEqual([undefined, undefined, undefined]);
		expect(refusal(() => ids('1;2')).message).toBe('"IDs" contains something that is no ID: "1;2".');
	});

	it.each([
		[true, 'true'],
		['No', 'false'],
		[0, 'false'],
		['', undefined],
	])('reads %p as %p', (value, sent) => {
		expect(query('configurations', { filters: { archived: value } })['filter[archived]']).toBe(sent);
	});

	it.each([
		[{ from: '2026-01-01', to: '' }, '2026-01-01,*'],
		[{ to: '2026-01-31T10:00:00+02:00' }, '*,2026-01-31T08:00:00.000Z'],
		[{ from: new Date('2026-01-01T00:00:00Z') }, '2026-01-01T00:00:00.000Z,*'],
		[{}, undefined],
	])('writes the range %j as %p', (range, sent) => {
		expect(query('organizations', { filters: { updated_at: range } })['filter[updated_at]']).toBe(sent);
	});

	it('refuses ranges that IT Glue refuses', () => {
		const metrics = (from: string, to: string) => () => query('user-metrics', { filters: { date: { from, to } } });
		expect(metrics('2026-01-01', '2026-01-08')()).toEqual({ 'filter[date]': '2026-01-01,2026-01-08' });
		expect(refusal(metrics('2026-01-01', '2026-01-09')).message).toBe('"Date" is too long.');
		expect(refusal(metrics('', '2026-01-09')).message).toBe('"Date" has no start.');
		expect(refusal(metrics('2026-01-09', '2026-01-01')).message).toBe('"Date" ends before it starts.');
	});

	it('sorts and includes by the names IT Glue has only', () => {
		const choice = { sort: { by: 'name', descending: true }, include: ['attachments', 'rmm_companies'] };
		expect(query('organizations', choice)).toEqual({ sort: '-name', include: 'attachments,rmm_companies' });
		const sort = refusal(() => query('organizations', { sort: { by: 'phone' } }));
		expect(sort.message).toBe('IT Glue cannot sort organizations by "phone".');
		const include = refusal(() => query('organizations', { include: ['related_items'] }));
		expect(include.advice).toContain('adapters_resources');
	});

	it('is under its parent where there is no other, and says when that is missing', () => {
		expect(listRequest(documents, { parentId: '7' }).path).toBe('/organizations/7/relationships/documents');
		expect(refusal(() => listRequest(documents)).message).toBe('"Organization" is empty.');
	});

	it('of flexible assets has a type', () => {
		const error = refusal(() => query('flexible-assets', { filters: { organization_id: '1' } }));
		expect([error.message, error.parameter]).toEqual(['"Flexible Asset Type" is empty.', 'Flexible Asset Type']);
	});

	it('of passwords asks for no values', () => {
		expect(query('passwords', {})).toEqual({ show_password: 'false' });
	});

	it('does not exist for everything', () => {
		expect(refusal(() => listRequest(definitionOf('related-items'))).message).toContain('has no "list"');
	});
});

describe('a record', () => {
	it('is flat, or under a parent that it has to belong to', () => {
		expect(showRequest(organizations, '5').path).toBe('/organizations/5');
		expect(showRequest(documents, '8').path).toBe('/documents/8');
		expect(showRequest(documents, '8', { parentId: '7' }).path).toBe('/organizations/7/relationships/documents/8');
	});

	it('may include more than a list', () => {
		const configurations = definitionOf('configurations');
		const include = ['related_items'];
		expect(showRequest(configurations, '5', { include }).query.include).toBe('related_items');
		expect(refusal(() => listRequest(configurations, { include })).message).toContain('"related_items"');
	});
});
