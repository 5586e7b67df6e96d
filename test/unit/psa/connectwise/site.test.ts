import { apiBase, companyInfoUrl, parseSite, ticketUrl } from '../../../../src/psa/connectwise/site';

describe('where ConnectWise PSA is', () => {
	test.each([
		['na.myconnectwise.net', 'https://na.myconnectwise.net', 'https://api-na.myconnectwise.net'],
		['https://api-eu.myconnectwise.net/v4_6_release/', 'https://eu.myconnectwise.net', 'https://api-eu.myconnectwise.net'],
		['staging.connectwisedev.com', 'https://staging.connectwisedev.com', 'https://api-staging.connectwisedev.com'],
		[' psa.example.com ', 'https://psa.example.com', 'https://psa.example.com'],
		['https://psa.example.com:8443/x?y', 'https://psa.example.com:8443', 'https://psa.example.com:8443'],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
		['http://localhost:4010', 'http://localhost:4010', 'http://localhost:4010'],
		['http://[::1]:4010', 'http://[::1]:4010', 'http://[::1]:4010'],
	])('%j', (typed, web, api) => {
		expect(parseSite(typed)).toEqual({ web, api });
	});

	test.each(['http://psa.example.com', 'http://127.0.0.1.example.com', 'ftp://psa.example.com', 'https://user:pass@psa.example.com', '', 'a b'])(
		'%j is refused',
		(typed) => {
			expect(() => parseSite(typed)).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'Host' }));
		},
	);

	test('addresses are built from it', () => {
		const site = parseSite('na.myconnectwise.net');
		expect(companyInfoUrl(site, 'acme/msp')).toBe('https://na.myconnectwise.net/login/companyinfo/acme%2Fmsp');
		expect(apiBase(site, 'v2025_1/')).toBe('https://api-na.myconnectwise.net/v2025_1/apis/3.0/');
		expect(new URL(ticketUrl(site, 'acmemsp', 48213)).searchParams.get('service_recid')).toBe('48213');
	});
});
