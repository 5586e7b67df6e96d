import fc from 'fast-check';
import qs from 'qs';
import { requestUrl } from '../../../src/itglue/request-url';

const BASE = 'https://api.itglue.com';

it('encodes names and values, and leaves undefined out', () => {
	const query = { 'filter[name]': 'A & B, Inc.', 'page[size]': 50, show_password: false, sort: undefined };
	expect(requestUrl(BASE, '/organizations', query)).toBe(
		`${BASE}/organizations?filter%5Bname%5D=A%20%26%20B%2C%20Inc.&page%5Bsize%5D=50&show_password=false`,
	);
});

it('keeps an empty value, which one of the folder filters needs', () => {
	expect(requestUrl(BASE, '/x', { 'filter[a][ne]': '' })).toBe(`${BASE}/x?filter%5Ba%5D%5Bne%5D=`);
});

it('hands any text over as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (value) => {
			const query = requestUrl(BASE, '/x', { 'filter[name]': value }).split('?')[1]!;
			expect(qs.parse(query)).toEqual({ filter: { name: value } });
		}),
	);
});

it('survives half an emoji', () => {
	expect(requestUrl(BASE, '/x', { a: '\ud83d' })).toBe(`${BASE}/x?a=%EF%BF%BD`);
});

it.each([
	'/organizations/1/../../passwords/2',
	'/organizations/..',
	'/organizations/./1',
	'/organizations/1?show_password=true',
	'/organizations/1#x',
	'/organizations/%2e%2e/passwords',
	'//evil.example/',
	'/organizations//documents',
	'organizations',
	'@evil.example/',
	'/organizations/1\\..\\2',
	'/organizations/1\n',
	'/organizations/ 1',
])('refuses the path %j', (path) => {
	expect(() => requestUrl(BASE, path)).toThrow(expect.objectContaining({ name: 'InputError' }));
});

it.each(['/organizations', '/organizations/', '/organizations/42/relationships/flexible_assets'])(
	'accepts %s',
	(path) => {
		expect(requestUrl(BASE, path)).toBe(BASE + path);
	},
);
