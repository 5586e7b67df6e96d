import { signBody } from '../../../../simulators/connectwise/callbacks/signature';
import { ThrottleRegistry } from '../../../../src/http/throttle-registry';
import type { HttpRequest, HttpResponse } from '../../../../src/http/transport';
import { ConnectWiseApi } from '../../../../src/psa/connectwise/api';
import { DeliveryVerifier } from '../../../../src/psa/connectwise/deliveries';

const KEY_URL = 'https://na.myconnectwise.net/v2025_1//system/callbackkey/index.rails?companyName=acmemsp&id=1';

/** A key page whose key can be changed, and a verifier that asks it. */
class Bench {
	signedWith = 'first';
	page: (request: HttpRequest) => Partial<HttpResponse> = () => ({ status: 200, body: JSON.stringify({ signing_key: this.signedWith }) });
	readonly asked: HttpRequest[] = [];
	private time = 0;
	readonly clock = { now: () => this.time, sleep: async (ms: number) => void (this.time += ms) };
	private readonly verifier = new DeliveryVerifier();
	private readonly api = new ConnectWiseApi({
		account: { host: 'na.myconnectwise.net', companyId: 'acmemsp', publicKey: 'x' },
		transport: async (request) => {
			this.asked.push(request);
			return { status: 200, headers: {}, body: '', ...this.page(request) };
		},
		clock: this.clock,
		throttles: new ThrottleRegistry(),
	});

	pass(ms: number): void {
		this.time += ms;
	}

	async verdict(body: object, signedWith = this.signedWith): Promise<string> {
		return (await this.verify(JSON.stringify(body), signedWith)).verdict;
	}

	async verify(body: string, signedWith = this.signedWith) {
		return await this.verifier.verify(Buffer.from(body), signBody(body, signedWith), this.api, this.clock);
	}

	async raw(body: Buffer | undefined, signature: string | undefined) {
		return await this.verifier.verify(body, signature, this.api, this.clock);
	}
}

const delivery = (fields = {}) => ({ Action: 'updated', ID: 42, Type: 'ticket', MemberId: 'jlee', MessageId: 'm1', Metadata: { key_url: KEY_URL }, ...fields });

describe('verifying deliveries', () => {
	test('a genuine one says where to look, and the key is asked for once', async () => {
		const bench = new Bench();
		expect(await bench.verify(JSON.stringify(delivery()))).toEqual({
			verdict: 'genuine',
			delivery: { messageId: 'm1', action: 'updated', ticketId: '42', member: 'jlee' },
		});
		expect(await bench.verdict(delivery({ ID: 43 }))).toBe('genuine');
		expect(bench.asked).toHaveLength(1);
		expect(bench.asked[0]).toMatchObject({ method: 'GET', authenticate: false });
	});

	test('a key that was changed behind the same address is asked for again, once', async () => {
		const bench = new Bench();
		await bench.verdict(delivery());
		bench.signedWith = 'second';
		expect(await bench.verdict(delivery())).toBe('genuine');
		expect(bench.asked).toHaveLength(2);
	});

	test('forgers cannot make n8n ask all the time, whatever they write', async () => {
		const bench = new Bench();
		await bench.verdict(delivery());
		for (let i = 0; i < 50; i += 1) expect(await bench.verdict(delivery({ ID: i + 1 }), 'forged')).toBe('forged');
		expect(bench.asked).toHaveLength(2);
		for (let i = 0; i < 50; i += 1) await bench.verdict(delivery({ Metadata: { key_url: `${KEY_URL}${i}` } }), 'forged');
		expect(bench.asked.length).toBeLessThanOrEqual(20);
		expect(await bench.verdict(delivery())).toBe('genuine');
	});

	test('without the key nothing is believed', async () => {
		const bench = new Bench();
		for (const page of [{ status: 500 }, { status: 302, headers: { location: 'https://evil.example.com' } }, { status: 200, body: '<html>' }, { status: 200, body: '{"signing_key":""}' }]) {
			bench.page = () => page;
			expect(await bench.verdict(delivery())).toBe('unknown');
		}
		expect(bench.asked.every(({ url }) => url === new URL(KEY_URL).href)).toBe(true);
	});

	test('the credential is only shown to a page that asks for it', async () => {
		const bench = new Bench();
		bench.page = ({ authenticate }) => (authenticate === false ? { status: 401 } : { status: 200, body: '{"signing_key":"first"}' });
		expect(await bench.verdict(delivery())).toBe('genuine');
		expect(bench.asked.map(({ authenticate }) => authenticate)).toEqual([false, undefined]);
	});

	test.each([
		['no body', undefined, 'x'],
		['no signature', Buffer.from(JSON.stringify(delivery())), undefined],
		['no JSON', Buffer.from('{"Action":'), 'x'],
		['no object', Buffer.from('null'), 'x'],
		['no key address', Buffer.from('{"ID":1}'), 'x'],
		['an endless signature', Buffer.from(JSON.stringify(delivery())), 'x'.repeat(5000)],
		['an endless body', Buffer.alloc(3_000_000, ' '), 'x'],
	])('%s is forged, and nobody is asked', async (_what, body, signature) => {
		const bench = new Bench();
		expect(await bench.raw(body, signature)).toEqual({ verdict: 'forged' });
		expect(bench.asked).toEqual([]);
	});

	test.each([{ Type: 'company' }, { ID: '42 or 1=1' }, { ID: -1 }, { ID: null }])('%j is genuine, but no ticket', async (fields) => {
		expect(await new Bench().verdict(delivery(fields))).toBe('irrelevant');
	});
});
