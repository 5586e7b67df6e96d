import fc from 'fast-check';
import { escapeLikeDotNet, isSignedBy } from '../../../../src/psa/autotask/signature';

const SECRET = ['0123456789abcdef', '0123456789abcdef'].join('');
const BODY = '{"Action":"Update","EntityType":"Ticket","Id":351181,"Fields":{"Title":"R&D printer <2nd floor> – Büro"},"SequenceNumber":7}';
const PLAIN = '{"Action":"Create","EntityType":"Ticket","Id":351181,"SequenceNumber":1}';

const signed = (body: string, signature: string, secret = SECRET) => isSignedBy(secret, Buffer.from(body), signature);

describe('X-Hook-Signature', () => {
	test.each([
		['plain ASCII', PLAIN, 'sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI='],
		['signed with .NET escapes', BODY, 'sha1=nni5C4HKahmRBKnF0Z6QZXn3UF8='],
		['sent with .NET escapes', escapeLikeDotNet(BODY), 'sha1=nni5C4HKahmRBKnF0Z6QZXn3UF8='],
		['signed as it stands', BODY, 'sha1=QqQmIjEm47OSi/s0bSaSwd6+jHw='],
	])('%s is right', (_form, body, signature) => {
		expect(signed(body, signature)).toBe(true);
		expect(signed(body, signature, `${SECRET}x`)).toBe(false);
	});

	test.each([
		['', PLAIN],
		['sha1=', PLAIN],
		['HAV3zFcVRvJGpZ4dj6TfUrtWmKI=', PLAIN],
		['sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI', PLAIN],
		['sha256=HAV3zFcVRvJGpZ4dj6TfUrtWmKI=', PLAIN],
		['sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI=', PLAIN.replace('351181', '351182')],
		['sha1=nni5C4HKahmRBKnF0Z6QZXn3UF8=', BODY.slice(0, -1)],
	])('%j is not', (signature, body) => {
		expect(signed(body, signature)).toBe(false);
	});

	test('escapes every character .NET does, and leaves what is escaped', () => {
		expect(escapeLikeDotNet(String.raw`{"a":"& < > ' \" ${'`'} + \\ \n \u0026 ü 😀"}`)).toBe(
			String.raw`{"a":"\u0026 \u003C \u003E \u0027 \u0022 \u0060 \u002B \\ \n \u0026 \u00FC \uD83D\uDE00"}`,
		);
	});

	test.each(['\\"', '"', '\\', 'ü"&'])('a body of nothing but %j is read once, however long', (unit) => {
		expect(signed(unit.repeat(500_000), 'sha1=HAV3zFcVRvJGpZ4dj6TfUrtWmKI=')).toBe(false);
	});

	test('escaping changes how JSON is written, never what it says, and twice is once', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const escaped = escapeLikeDotNet(json);
				expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
				expect(escapeLikeDotNet(escaped)).toBe(escaped);
			}),
		);
	});
});
