import { isInputError } from '../../../src/http/errors';
import { itGlueBaseUrl, regionInWords } from '../../../src/itglue/base-url';

const custom = (customBaseUrl?: string) => itGlueBaseUrl({ region: 'custom', customBaseUrl });

it.each([
	['us', 'https://api.itglue.com'],
	['eu', 'https://api.eu.itglue.com'],
	['au', 'https://api.au.itglue.com'],
] as const)('knows the region %s', (region, expected) => {
	expect(itGlueBaseUrl({ region, customBaseUrl: 'https://ignored.example' })).toBe(expected);
});

it.each([
	[' https://Gateway.example.com/itglue/ ', 'https://gateway.example.com/itglue'],
	['https://gateway.example.com:8443', 'https://gateway.example.com:8443'],
	['http://localhost:4000/', 'http://localhost:4000'],
	['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
	['http://[::1]:4000', 'http://[::1]:4000'],
])('accepts %s', (given, expected) => {
	expect(custom(given)).toBe(expected);
});

it.each([
	undefined,
	'',
	'gateway.example.com',
	'http://gateway.example.com',
	'http://localhost.example.com',
	'http://127.0.0.1.example.com',
	'ftp://localhost',
	'https://user:word@gateway.example.com',
	'https://gateway.example.com/?a=b',
	'https://gateway.example.com/#top',
	'javascript:alert(1)',
])('refuses %s', (given) => {
	expect(() => custom(given)).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'Base URL' }));
});

it('refuses an unknown region', () => {
	let thrown: unknown;
	try {
		itGlueBaseUrl({ region: 'mars' as 'us' });
	} catch (error) {
		thrown = error;
	}
	expect(isInputError(thrown)).toBe(true);
});

it('names the region in use', () => {
	expect(regionInWords('https://api.eu.itglue.com')).toBe('the region Europe (https://api.eu.itglue.com)');
	expect(regionInWords('http://localhost:4000')).toBe('the custom base URL (http://localhost:4000)');
});
