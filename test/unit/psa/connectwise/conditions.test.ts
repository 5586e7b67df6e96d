import fc from 'fast-check';
import { tokenize } from '../../../../simulators/connectwise/conditions/lexer';
import { allOf, anyOf, oneOf, recordId, where } from '../../../../src/psa/connectwise/conditions';

describe('conditions', () => {
	test('write each kind of value as ConnectWise reads it', () => {
		expect(where('company/id', '=', 250)).toBe('company/id = 250');
		expect(where('closedFlag', '=', false)).toBe('closedFlag = False');
		expect(where('lastUpdated', '>', new Date('2026-01-15T10:00:00.500Z'))).toBe('lastUpdated > [2026-01-15T10:00:00Z]');
		expect(where('summary', 'contains', 'FS[01]')).toBe('summary contains "FS[[]01]"');
		expect(oneOf('status/id', [1, 2])).toBe('status/id in (1,2)');
		expect(allOf([where('id', '>', 1), undefined, anyOf([where('id', '<', 3), where('id', '=', 9)])])).toBe('id > 1 and (id < 3 or id = 9)');
		expect(allOf([undefined])).toBeUndefined();
	});

	test('no text gets out of its quotes: it stays one literal, or is refused', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				if (text.includes('"')) {
					expect(() => where('summary', '=', text)).toThrow(expect.objectContaining({ name: 'InputError' }));
					return;
				}
				const kinds = tokenize(where('summary', '=', text)).map(({ kind }) => kind);
				expect(kinds).toEqual(['word', 'symbol', 'literal', 'end']);
			}),
		);
	});

	test.each(['summary = 1 or id', 'a b', 'id)', '', 'company//id'])('a field called %j is a defect', (field) => {
		expect(() => where(field, '=', 1)).toThrow(RangeError);
	});

	test('an empty list is a defect: it would be taken for no condition', () => {
		expect(() => oneOf('id', [])).toThrow(RangeError);
		expect(() => anyOf([])).toThrow(RangeError);
		expect(() => where('id', '=', 1.5)).toThrow(RangeError);
	});
});

describe('record ids', () => {
	test.each([[48213, 48213], ['48213', 48213], [' #48213 ', 48213]])('%j is %d', (typed, id) => {
		expect(recordId(typed, 'Ticket ID')).toBe(id);
	});

	test.each(['0', '-1', '1.5', '12345678901', '1e3', '', null, undefined, {}, '٣'])('%j is none', (typed) => {
		expect(() => recordId(typed, 'Ticket ID')).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'Ticket ID' }));
	});
});
