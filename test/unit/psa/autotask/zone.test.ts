import { lookUpOrigin, readZone, zoneUrl } from '../../../../src/psa/autotask/zone';

const ORIGIN = 'https://webservices2.autotask.net';
const answer = (body: unknown, status = 200) => ({ status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) });
const zone = (fields = {}) => answer({ url: 'https://webservices14.autotask.net/atservicesrest/', webUrl: 'https://ww14.autotask.net/', ...fields });
const read = (response: ReturnType<typeof answer>, origin = ORIGIN) => readZone(response, origin, 'api@example.com', 0);

describe('the zone of an Autotask database', () => {
	test('is asked for by the user name, as one value', () => {
		expect(zoneUrl(ORIGIN, 'a&b=c@example.com')).toBe(`${ORIGIN}/atservicesrest/v1.0/zoneInformation?user=a%26b%3Dc%40example.com`);
	});

	test('is where the answer says', () => {
		expect(read(zone())).toEqual({ api: 'https://webservices14.autotask.net/atservicesrest/', web: 'https://ww14.autotask.net/' });
		expect(read(zone({ webUrl: 'https://ww14.autotask.net' })).web).toBe('https://ww14.autotask.net/');
	});

	test.each([
		zone({ url: 'https://evil.example/atservicesrest/' }),
		zone({ url: 'https://webservices14.autotask.net.evil.example/atservicesrest/' }),
		zone({ url: 'http://webservices14.autotask.net/atservicesrest/' }),
		zone({ url: 'https://webservices14.autotask.net:8443/atservicesrest/' }),
		zone({ url: 'https://webservices14.autotask.net/elsewhere/' }),
		zone({ url: 'https://webservices14.autotask.net/atservicesrest/?x=' }),
		zone({ url: 42 }),
		zone({ webUrl: 'javascript:alert(1)' }),
		answer('<html>Sign in</html>'),
		answer('null'),
		answer('', 302),
		answer({ errors: ['No resource was found'] }, 404),
	])('is none in %j', (response) => {
		expect(() => read(response)).toThrow(expect.objectContaining({ kind: 'credential', field: 'Address' }));
	});

	test('is not known for a user Autotask does not know', () => {
		const response = answer({ errors: ['Zone information could not be determined'] }, 500);
		expect(() => read(response)).toThrow(expect.objectContaining({ kind: 'credential', field: 'User Name' }));
	});

	test('may be a gateway of the MSP: the host that was asked', () => {
		const url = 'https://gateway.example.com/atservicesrest/';
		expect(read(zone({ url, webUrl: url }), 'https://gateway.example.com').api).toBe(url);
	});

	test.each([
		['', ORIGIN],
		[' webservices5.autotask.net ', 'https://webservices5.autotask.net'],
		['https://gateway.example.com/path', 'https://gateway.example.com'],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
	])('is asked for at %j: %s', (typed, origin) => {
		expect(lookUpOrigin(typed)).toBe(origin);
	});

	test.each(['http://webservices2.autotask.net', 'https://user:pass@autotask.net', 'not a host', 'ftp://autotask.net'])('but never at %j', (typed) => {
		expect(() => lookUpOrigin(typed)).toThrow(expect.objectContaining({ name: 'InputError', parameter: 'Address' }));
	});
});
