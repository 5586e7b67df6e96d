import type { HttpResponse } from '../../../src/http/transport';
import { isWorthRepeating, readDocument } from '../../../src/itglue/response';
import { type Asked, errorFor } from '../../../src/itglue/service-error';

const asked: Asked = { method: 'GET', path: '/organizations/42', baseUrl: 'https://api.eu.itglue.com' };
const FORBIDDEN = { message: 'Forbidden' };
const PAGE = "<!DOCTYPE html><html><body>The page you were looking for doesn't exist (404)</body></html>";

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
	return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function errors(...entries: unknown[]) {
	return { errors: entries };
}

function error(status: number, body: unknown, what: Partial<Asked> = {}, headers?: Record<string, string>) {
	return errorFor(answer(status, body, headers), { ...asked, ...what });
}

describe('what the reader has to do', () => {
	it('names everything a bare 403 can mean, and the region in use', () => {
		const { kind, message, advice } = error(403, FORBIDDEN);
		expect(kind).toBe('credential');
		expect(message).toBe('IT Glue refused the API key: Forbidden.');
		for (const cause of [
			'wrong',
			'revoked',
			'paused',
			'90 days',
			'another region',
			'Europe',
			'https://api.eu.itglue.com',
		]) {
			expect(advice).toContain(cause);
		}
	});

	it('tells a foreign record from a bad key', () => {
		const body = errors({
			status: 401,
			title: 'Unauthorized',
			detail: 'Unauthorized resource access',
			source: { pointer: 'id' },
		});
		expect(error(401, body)).toMatchObject({ kind: 'permission', field: 'id', status: 401 });
		expect(error(401, body).advice).toContain('API key works');
	});

	it('says that an endpoint is not for API keys', () => {
		const titled = errors({ status: 401, title: 'Only supported for JWT requests' });
		expect(error(401, titled).kind).toBe('permission');
		expect(error(401, titled).message).toContain('not to API keys');
	});

	it.each([
		[400, 'invalid'],
		[404, 'not-found'],
		[409, 'conflict'],
		[413, 'invalid'],
		[415, 'invalid'],
		[422, 'invalid'],
		[423, 'conflict'],
		[403, 'permission'],
		[500, 'unavailable'],
		[502, 'unavailable'],
		[503, 'unavailable'],
		[504, 'unavailable'],
		[520, 'unavailable'],
	])('a %i with errors is %s', (status, kind) => {
		expect(error(status, errors({ title: 'Something', detail: 'Happened' }))).toMatchObject({ kind, status });
	});

	it('sees a synced record behind a 422', () => {
		expect(error(422, errors({ detail: 'Cannot update a synced record' })).kind).toBe('conflict');
	});

	it('recognises a web page where data should be', () => {
		expect(error(404, PAGE)).toMatchObject({ kind: 'not-found', reasons: [] });
		expect(error(404, PAGE).message).toContain('a web page instead of API data');
		expect(error(404, PAGE).advice).toContain('region or base URL');
		expect(error(418, PAGE).kind).toBe('unavailable');
	});

	it('names where a redirect leads, as the key is not sent there', () => {
		const moved = error(302, '', {}, { location: 'https://login.example/sign-in?next=1' });
		expect(moved).toMatchObject({ kind: 'credential', status: 302 });
		expect(moved.message).toContain('login.example');
		expect(moved.message).not.toContain('sign-in');
	});

	it.each(['POST', 'PATCH', 'DELETE'] as const)('leaves the outcome of a %s open after a 504', (method) => {
		const lost = error(504, { message: 'Endpoint request timed out' }, { method });
		expect(lost).toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
		expect(lost.advice).toContain('whether the change was made');
	});
});

describe("IT Glue's own words", () => {
	it.each([
		[
			{
				status: 422,
				title: 'Unprocessable Entity',
				detail: 'Request contains invalid trait keys',
				source: { pointer: 'data/attributes/traits' },
			},
			'traits',
			'traits: Request contains invalid trait keys',
		],
		[
			{
				source: { pointer: '/data/attributes/flexible-asset-traits.url' },
				detail: ["can't be blank", 'is invalid'],
				title: 'Unprocessable Entity',
				status: 422,
			},
			'url',
			"url: can't be blank: is invalid",
		],
		[
			{
				status: 422,
				title: 'Valid organization_id is required',
				source: { pointer: 'data/attributes/organization_id' },
			},
			'organization-id',
			'Valid organization_id is required',
		],
		[
			{
				source: { pointer: '/data/attributes/configuration-type' },
				detail: 'must exist',
				title: 'Unprocessable Entity',
				status: 422,
			},
			'configuration-type',
			'configuration-type: must exist',
		],
		[
			{ status: 400, title: 'Bad Request', detail: 'param is missing or the value is empty: resource_type' },
			undefined,
			'param is missing or the value is empty: resource_type',
		],
	])('are read from %j', (entry, field, reason) => {
		expect(error(422, errors(entry))).toMatchObject({ field, reasons: [reason] });
	});

	it.each([
		null,
		'',
		'[]',
		'{',
		'{"errors":null}',
		'{"errors":[null,1,"x",{"detail":{}}]}',
		'"text"',
		'plain text',
		'42',
	])('may be anything: %j', (body) => {
		expect(error(422, body)).toMatchObject({ kind: 'invalid', status: 422 });
	});

	it('stay short and on one line', () => {
		const { reasons } = error(
			422,
			errors(...Array.from({ length: 50 }, () => ({ detail: `line\n\u0000${'x'.repeat(9000)}` }))),
		);
		expect(reasons).toHaveLength(10);
		expect(reasons[0]!.length).toBeLessThan(510);
		expect(reasons[0]).not.toMatch(/\n/);
	});
});

describe('secrets', () => {
	const written = { method: 'POST', path: '/passwords' } as const;

	it('are taken out of what IT Glue quotes', () => {
		const body = {
			data: { attributes: { name: 'Router', password: 'Sup3r <S>ecret"', 'otp-secret': 'JBSWY3DP', pin: 4711 } },
		};
		const detail =
			'Router: Sup3r <S>ecret" and Sup3r &lt;S&gt;ecret&quot; or "Sup3r <S>ecret\\"" with JBSWY3DP and 4711';
		const { message, reasons } = error(422, errors({ detail }), { ...written, body });
		for (const text of [message, ...reasons]) {
			expect(text).not.toMatch(/Sup3r|JBSWY3DP|4711/);
			expect(text).toContain('Router');
		}
	});

	it('may stand in any trait', () => {
		const body = { data: [{ attributes: { traits: { 'wifi-code': 'hunter22', nested: [{ deep: 'swordfish' }] } } }] };
		const { message } = error(422, errors({ title: 'hunter22 swordfish rejected' }), { ...written, body });
		expect(message).toContain('[hidden] [hidden] rejected');
	});

	it('include API keys of any shape IT Glue gives them', () => {
		const key = ['ITG', 'abcdef0123456789+/='].join('.');
		expect(error(403, { message: `Key ${key} is paused` }).message).not.toContain('abcdef');
	});
});

describe('a success', () => {
	it('is a document, with ids as strings', () => {
		const document = readDocument(
			answer(200, { data: [{ id: 12, type: 'x', attributes: { a: 1 } }, { id: '13' }], meta: {} }),
			{ ...asked, method: 'GET', path: '/things' },
		);
		expect(document.data).toEqual([
			{ id: '12', type: 'x', attributes: { a: 1 } },
			{ id: '13', type: '', attributes: {} },
		]);
	});

	it.each([
		[204, ''],
		[200, ''],
		[200, '  \n'],
		[200, '{"data":null}'],
	])('%i with body %j has no data', (status, body) => {
		expect(readDocument(answer(status, body), { ...asked, method: 'DELETE' }).data).toBeNull();
	});

	it.each([PAGE, '{"data":[{"id"', 'not json', '[]', '{}', '{"message":"hello"}', '42'])(
		'is none with the body %j',
		(body) => {
			expect(() => readDocument(answer(200, body), asked)).toThrow(
				expect.objectContaining({
					kind: 'unavailable',
					advice: expect.stringContaining('region or base URL') as string,
				}),
			);
		},
	);

	const record = { id: '42', type: 'things', attributes: {} };

	it.each([
		['a record', '/things/42', { data: record }],
		['a record with a number for its id', '/things/42', { data: { ...record, id: 42 } }],
		['a record below another', '/others/1/relationships/things/42', { data: record }],
		['a list', '/things', { data: [record] }],
		['an empty list', '/things', { data: [] }],
	])('of a read is %s', (_, path, body) => {
		expect(() => readDocument(answer(200, body), { ...asked, method: 'GET', path })).not.toThrow();
	});

	it.each([
		['nothing', '/things/42', ''],
		['no record', '/things/42', { data: null }],
		['a number', '/things/42', { data: 5 }],
		['a list for a record', '/things/42', { data: [record] }],
		['a record without an id', '/things/42', { data: { type: 'things' } }],
		['another record', '/things/42', { data: { ...record, id: '43' } }],
		['an id that JSON cannot hold', '/things/90071992547409930', '{"data":{"id":90071992547409931}}'],
		['a record for a list', '/things', { data: record }],
		['a list with a gap', '/things', { data: [record, null] }],
		['a list of something else', '/things', { data: ['a', 'b'] }],
		['errors', '/things/42', { errors: [{ title: 'Bad key' }] }],
	])('of a read is not %s', (_, path, body) => {
		expect(() => readDocument(answer(200, body), { ...asked, method: 'GET', path })).toThrow(
			expect.objectContaining({ kind: 'unavailable', outcomeUnknown: false }),
		);
	});

	it('of a write is not one that reports errors, in whose words it is told', () => {
		const write = () => readDocument(answer(200, { errors: [{ title: 'Bad key' }] }), { ...asked, method: 'POST' });
		expect(write).toThrow(expect.objectContaining({ outcomeUnknown: true, message: expect.stringContaining('Bad key') as string }));
	});

	it('of a write whose answer cannot be read leaves the outcome open', () => {
		expect(() => readDocument(answer(201, '{"data":'), { ...asked, method: 'POST' })).toThrow(
			expect.objectContaining({ outcomeUnknown: true }),
		);
	});

	it('that was cut off is worth asking for again, a web page is not', () => {
		expect(isWorthRepeating(answer(200, '{"data":[{"id":"1"'))).toBe(true);
		expect(isWorthRepeating(answer(200, '{"data":[]}\n'))).toBe(false);
		expect(isWorthRepeating(answer(200, PAGE))).toBe(false);
		expect(isWorthRepeating(answer(204, ''))).toBe(true);
		expect(isWorthRepeating(answer(502, PAGE))).toBe(true);
		expect(isWorthRepeating(answer(404, '{"errors":['))).toBe(false);
	});
});
