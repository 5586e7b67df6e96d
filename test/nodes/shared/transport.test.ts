import type { ICredentialType, IExecuteFunctions, INodeType } from 'n8n-workflow';
import { n8nTransport } from '../../../nodes/shared/transport';
import { delay } from '../../../scripts/support/platform';
import type { HttpRequest, HttpResponse, TransportError } from '../../../src/http/transport';
import { credential, runNode } from '../../support/engine';
import { CLOSED_PORT, type Loopback, startLoopback } from '../../support/loopback';

const KEY = 'ITG.test-key';

class KeyCredential implements ICredentialType {
	name = 'testApi';
	displayName = 'Test API';
	properties = [];
	authenticate = { type: 'generic' as const, properties: { headers: { 'x-api-key': '={{$credentials.apiKey}}' } } };
}

type Outcome = { response: HttpResponse } | { failure: TransportError };

/** Sends one request through n8n-core's real helper, from inside an executing node. */
async function send(request: HttpRequest, data: Record<string, string> = {}): Promise<Outcome> {
	let outcome: Outcome | undefined;
	class Sender implements INodeType {
		description = {
			displayName: 'Sender',
			name: 'sender',
			group: ['transform' as const],
			version: 1,
			description: 'Sends',
			usableAsTool: true as const,
			defaults: { name: 'Sender' },
			inputs: ['main' as const],
			outputs: ['main' as const],
			credentials: [{ name: 'testApi', required: true }],
			properties: [],
		};

		async execute(this: IExecuteFunctions) {
			const credentials = await this.getCredentials('testApi');
			const transport = n8nTransport(this, { type: 'testApi', data: credentials });
			outcome = await transport(request).then(
				(response) => ({ response }),
				(failure: TransportError) => ({ failure }),
			);
			return [[]];
		}
	}
	const run = await runNode({ type: new Sender(), credentials: credential(KeyCredential, { apiKey: KEY, ...data }) });
	if (!outcome) throw new Error(`The node did not send: ${run.error?.message}`);
	return outcome;
}

async function answered(request: HttpRequest): Promise<HttpResponse> {
	const outcome = await send(request);
	if ('failure' in outcome) throw outcome.failure;
	return outcome.response;
}

async function failed(request: HttpRequest, data?: Record<string, string>): Promise<TransportError> {
	const outcome = await send(request, data);
	if ('response' in outcome) throw new Error(`Unexpected answer ${outcome.response.status}`);
	return outcome.failure;
}

describe('the transport over n8n’s request helper', () => {
	let server: Loopback;

	beforeEach(async () => {
		server = await startLoopback();
	});

	afterEach(async () => {
		await server.close();
	});

	it('sends the credential, its own user agent and the query untouched, and returns the text undecoded', async () => {
		const body = '{"data": {"name": "Grüße", "id": 3404663151263944123}}';
		server.answer(() => ({ headers: { 'Content-Type': 'application/vnd.api+json; charset=utf-8' }, body }));
		const response = await answered({ method: 'GET', url: `${server.url}/organizations?filter%5Bname%5D=A%26B` });
		expect(response).toMatchObject({ status: 200, body });
		expect(response.headers['content-type']).toBe('application/vnd.api+json; charset=utf-8');
		expect(server.seen).toHaveLength(1);
		expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/organizations?filter%5Bname%5D=A%26B', body: '' });
		expect(server.seen[0].headers).toMatchObject({ 'x-api-key': KEY });
		expect(server.seen[0].headers['user-agent']).toMatch(/^n8n-nodes-itglue\/\d/);
	});

	it('leaves the credential out of requests that go elsewhere', async () => {
		await answered({ method: 'GET', url: `${server.url}/signed-download`, authenticate: false });
		expect(JSON.stringify(server.seen[0].headers)).not.toContain(KEY);
	});

	it.each(['POST', 'PATCH', 'DELETE'] as const)('sends the JSON body of a %s, arrays included', async (method) => {
		const body = { data: [{ type: 'documents', attributes: { id: 1, name: 'Grüße' } }] };
		const headers = { 'Content-Type': 'application/vnd.api+json; charset=utf-8' };
		await answered({ method, url: `${server.url}/documents`, headers, body });
		expect(server.seen[0].method).toBe(method);
		expect(JSON.parse(server.seen[0].body)).toEqual(body);
		expect(server.seen[0].headers['content-type']).toBe('application/vnd.api+json; charset=utf-8');
	});

	it('sends an empty array as a body, not as no body', async () => {
		await answered({ method: 'PATCH', url: `${server.url}/documents`, body: [] });
		expect(server.seen[0].body).toBe('[]');
		expect(server.seen[0].headers['content-type']).toContain('application/json');
	});

	it.each([401, 403, 404, 422, 429, 500, 503])('answers with status %d instead of throwing', async (status) => {
		server.answer(() => ({ status, headers: { 'Retry-After': '7' }, body: '{"message":"no"}' }));
		const response = await answered({ method: 'GET', url: `${server.url}/x` });
		expect(response).toMatchObject({ status, body: '{"message":"no"}' });
		expect(response.headers['retry-after']).toBe('7');
	});

	it('returns an HTML page as text', async () => {
		server.answer(() => ({ status: 404, headers: { 'Content-Type': 'text/html' }, body: '<html>gone</html>' }));
		expect((await answered({ method: 'GET', url: `${server.url}/x` })).body).toBe('<html>gone</html>');
	});

	it('returns binary answers as they are', async () => {
		const bytes = Buffer.from([0, 255, 128, 10]);
		server.answer(() => ({ body: bytes }));
		const response = await answered({ method: 'GET', url: `${server.url}/file`, responseType: 'binary' });
		expect(Buffer.compare(response.body as Buffer, bytes)).toBe(0);
	});

	it('never follows a redirect, so the key does not reach another origin', async () => {
		const other = await startLoopback();
		server.answer(() => ({ status: 302, headers: { Location: `${other.url}/steal` } }));
		const response = await answered({ method: 'GET', url: `${server.url}/x` });
		expect(response.status).toBe(302);
		expect(other.seen).toEqual([]);
		await other.close();
	});

	it('knows that a refused connection carried nothing', async () => {
		const failure = await failed({ method: 'POST', url: CLOSED_PORT, body: { a: 1 } });
		expect(failure).toMatchObject({ name: 'TransportError', code: 'ECONNREFUSED', maybeSent: false });
	});

	it('knows that an unknown host was never reached', async () => {
		const failure = await failed({ method: 'POST', url: 'http://no-such-host.invalid/', body: { a: 1 } });
		expect(failure.name).toBe('TransportError');
		expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(failure.code);
		expect(failure.maybeSent).toBe(false);
	});

	it('says that a reset connection may have carried the request', async () => {
		server.answer(() => ({ fault: 'reset' }));
		const failure = await failed({ method: 'POST', url: `${server.url}/x`, body: { a: 1 } });
		expect(failure).toMatchObject({ name: 'TransportError', code: 'ECONNRESET', maybeSent: true });
	});

	it('gives up after the timeout, which may have carried the request', async () => {
		server.answer(() => ({ fault: 'silence' }));
		const failure = await failed({ method: 'GET', url: `${server.url}/x`, timeoutMs: 50 });
		expect(failure).toMatchObject({ name: 'TransportError', code: 'ETIMEDOUT', maybeSent: true });
	});

	it.each([
		['gives up on an answer that never ends', 'drip', 'ETIMEDOUT'],
		['gives up on an answer that stops half-way', 'stall', 'ETIMEDOUT'],
		['says that half an answer is none', 'truncate', 'ECONNRESET'],
		['lets go of 100 MB', 'flood', 'TOO_BIG'],
		['lets go of 1 MB that unpacks to 1 GB', 'bomb', 'TOO_BIG'],
	] as const)('%s', async (_, kind, code) => {
		server.answer(() => ({ hostile: kind, body: '{"data":[]}' }));
		const failure = await failed({ method: 'GET', url: `${server.url}/x`, timeoutMs: code === 'ETIMEDOUT' ? 200 : undefined });
		expect(failure).toMatchObject({ name: 'TransportError', code, maybeSent: true });
		await server.released();
		expect(server.sentBytes()).toBeLessThan(90 * 1024 * 1024);
	});

	it('stops when the caller aborts', async () => {
		server.answer(() => ({ fault: 'silence' }));
		const abort = new AbortController();
		const waiting = failed({ method: 'GET', url: `${server.url}/x`, signal: abort.signal });
		while (server.seen.length === 0) await delay(1);
		abort.abort();
		expect(await waiting).toMatchObject({ name: 'TransportError', code: 'CANCELLED' });
	});

	it('keeps the key out of every failure', async () => {
		server.answer(() => ({ fault: 'reset' }));
		const failure = await failed({ method: 'GET', url: `${server.url}/x` });
		expect(failure.cause).toBeUndefined();
		expect(JSON.stringify([failure, failure.message, failure.stack, { ...failure }])).not.toContain(KEY);
	});

	it('honours the domains the credential is restricted to', async () => {
		const restricted = { allowedHttpRequestDomains: 'domains', allowedDomains: 'api.itglue.com' };
		const failure = await failed({ method: 'GET', url: `${server.url}/x` }, restricted);
		expect(failure.message).toContain('api.itglue.com');
		expect(server.seen).toEqual([]);
	});
});
