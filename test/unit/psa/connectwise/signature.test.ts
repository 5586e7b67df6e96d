import { isSignedBy, trustedKeyUrl } from '../../../../src/psa/connectwise/signature';

/** Computed independently of this code, for a key and a body anyone can check. */
const VECTOR = {
	signedWith: 'demo-signing-key-0001',
	body: '{"Action":"updated","CallbackObjectRecId":501,"ID":4242,"Type":"ticket"}',
	signature: '7F+SIiEjywz6P/d/tQ6PQzQc3J5oCZrZ0gsFifrbfPM=',
};

describe('the signature of a delivery', () => {
	const bytes = (text: string) => Buffer.from(text, 'utf8');

	test('is HMAC-SHA-256 of the raw body under the SHA-256 of the key, in base64', () => {
		expect(isSignedBy(VECTOR.signedWith, bytes(VECTOR.body), VECTOR.signature)).toBe(true);
	});

	test.each([
		['another key', 'demo-signing-key-0002', VECTOR.body, VECTOR.signature],
		['a body with one more blank', VECTOR.signedWith, VECTOR.body.replace(',', ', '), VECTOR.signature],
		['a shortened signature', VECTOR.signedWith, VECTOR.body, VECTOR.signature.slice(0, 20)],
		['a longer signature', VECTOR.signedWith, VECTOR.body, VECTOR.signature.replace('=', 'AAAA')],
		['no signature', VECTOR.signedWith, VECTOR.body, ''],
		['something that is not base64', VECTOR.signedWith, VECTOR.body, '%%%'],
	])('does not fit %s', (_what, key, body, signature) => {
		expect(isSignedBy(key, bytes(body), signature)).toBe(false);
	});
});

describe('the address of the signing key', () => {
	const page = 'system/callbackkey/index.rails?companyName=acmemsp&id=9c000000-0000-4000-8000-0000000000cc';
	const cloud = { host: 'na.myconnectwise.net', companyId: 'AcmeMSP', publicKey: 'x' };
	const onPremises = { ...cloud, host: 'https://psa.example.com' };
	const simulator = { ...cloud, host: 'http://127.0.0.1:4010' };

	test.each([
		[`https://na.myconnectwise.net/v2025_1//${page}`, cloud],
		[`https://api-na.myconnectwise.net/v2025_1/${page}`, cloud],
		[`https://sandbox-na.myconnectwise.net/v4_6_release/${page}`, cloud],
		[`https://psa.example.com/v4_6_release/${page}`, onPremises],
		[`http://127.0.0.1:4010/v2025_1/${page}`, simulator],
	])('%s is asked', (url, account) => {
		expect(trustedKeyUrl(url, account)).toBe(new URL(url).href);
	});

	test.each([
		['plain http', `http://na.myconnectwise.net/v2025_1/${page}`, cloud],
		['another host', `https://evil.example.com/v2025_1/${page}`, cloud],
		['a host that only begins like ConnectWise', `https://na.myconnectwise.net.evil.example.com/v2025_1/${page}`, cloud],
		['a host that only ends like ConnectWise', `https://evilmyconnectwise.net/v2025_1/${page}`, cloud],
		['a user name in front', `https://na.myconnectwise.net@evil.example.com/v2025_1/${page}`, cloud],
		['a login', `https://u:p@na.myconnectwise.net/v2025_1/${page}`, cloud],
		['another port', `https://na.myconnectwise.net:8443/v2025_1/${page}`, cloud],
		['another company', `https://na.myconnectwise.net/v2025_1/${page.replace('acmemsp', 'evil')}`, cloud],
		['two companies', `https://na.myconnectwise.net/v2025_1/${page}&companyName=evil`, cloud],
		['no company', 'https://na.myconnectwise.net/v2025_1/system/callbackkey/index.rails?id=1', cloud],
		['another page', 'https://na.myconnectwise.net/v2025_1/system/other.rails?companyName=acmemsp', cloud],
		['a way out of the page', 'https://na.myconnectwise.net/v2025_1/system/callbackkey/index.rails/../../x?companyName=acmemsp', cloud],
		['cloud, where the credential is on premises', `https://na.myconnectwise.net/v2025_1/${page}`, onPremises],
		['this machine, where the credential is cloud', `http://127.0.0.1:4010/v2025_1/${page}`, cloud],
		['another port of this machine', `http://127.0.0.1:5678/v2025_1/${page}`, simulator],
		['the metadata service', 'http://169.254.169.254/system/callbackkey/index.rails?companyName=acmemsp', simulator],
		['nothing', undefined, cloud],
		['something endless', `https://na.myconnectwise.net/v2025_1/${page}${'x'.repeat(600)}`, cloud],
	])('%s is not', (_what, url, account) => {
		expect(trustedKeyUrl(url, account)).toBeUndefined();
	});
});
