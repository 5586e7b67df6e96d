import { noteTextOf, plainText, toAsset, toPsaAsset } from '../../../../src/psa/halopsa/mapper';
import type { HaloAction, HaloAsset } from '../../../../src/psa/halopsa/wire';

/** Fields of another type than is known of HaloPSA, whose set-up may make numbers of names. */
const asset = (fields: object) => ({ id: 1, ...fields }) as HaloAsset;

test('names that come as numbers are names', () => {
	expect(toAsset(asset({ inventory_number: 501, key_field: 77 }))).toEqual({ id: '1', name: '501', serialNumber: '77' });
	expect(toPsaAsset(asset({ inventory_number: 501 })).tag).toBe('501');
	expect(plainText(4711, undefined)).toBe('4711');
});

test.each([{ a: [{}] }, [], null, true])('%j says nothing', (value) => {
	expect(toAsset(asset({ inventory_number: value, key_field: value }))).toEqual({ id: '1', name: null, serialNumber: null });
	expect(plainText(value, value)).toBeNull();
	expect(noteTextOf({ id: 1, note: value, note_html: value } as unknown as HaloAction)).toBe('');
});
