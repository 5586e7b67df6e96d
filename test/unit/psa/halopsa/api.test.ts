import { ThrottleRegistry } from '../../../../src/http/throttle-registry';
import type { HttpRequest } from '../../../../src/http/transport';
import { HaloMemories, HaloPsaClient } from '../../../../src/psa/halopsa/client';
import { parseHaloSite } from '../../../../src/psa/halopsa/site';
import { fromHaloTime, toHaloTime } from '../../../../src/psa/halopsa/time';
import { TokenStore } from '../../../../src/psa/halopsa/token';
import { VirtualClock } from '../../../support/virtual-clock';

const account = { url: 'https://fernhollow.halopsa.com', tenant: 'fernhollow', clientId: 'id', clientSecret: 's3cret', scope: 'all' };
const json = (body: unknown, status = 200) => ({ status, headers: {}, body: JSON.stringify(body) });
const TOKEN = json({ access_token: 'tok', expires_in: 3600 });

function clientWith(answer: (request: HttpRequest) => ReturnType<typeof json>, options: object = {}) {
	const clock = new VirtualClock();
	const sent: HttpRequest[] = [];
	let inFlight = 0;
	let most = 0;
	const transport = async (request: HttpRequest) => {
		sent.push(request);
		inFlight += 1;
		most = Math.max(most, inFlight);
		await Promise.resolve();
		inFlight -= 1;
		return request.url.includes('/auth/token') ? TOKEN : answer(request);
	};
	const shared = { throttles: new ThrottleRegistry(), tokens: new TokenStore(clock), memories: new HaloMemories() };
	const psa = new HaloPsaClient({ account, transport, clock, ...shared, ...options });
	return { psa, clock, sent, most: () => most };
}

describe('HaloPSA requests', () => {
	it('stay within 300 in 5 minutes, token included, and few at a time', async () => {
		const { psa, clock, sent, most } = clientWith(() => json({ record_count: 0, actions: [] }));
		const all = Promise.all(Array.from({ length: 340 }, async () => await psa.listNotes('1')));
		await clock.advance(299_000);
		expect(sent).toHaveLength(300);
		await clock.advance(310_000);
		await all;
		expect(sent).toHaveLength(342);
		expect(most()).toBeLessThanOrEqual(4);
	});

	it('take their part of the limit where processes share it', async () => {
		const { psa, clock, sent } = clientWith(() => json({ record_count: 0, actions: [] }), { requestLimit: 100, processes: 4 });
		const all = Promise.all(Array.from({ length: 30 }, async () => await psa.listNotes('1')));
		await clock.advance(299_000);
		expect(sent).toHaveLength(25);
		await clock.advance(310_000);
		await all;
	});

	it('carry the token to the API and the secret to the token page only', async () => {
		const { psa, sent } = clientWith(() => json([]));
		await psa.boards();
		expect(sent.map(({ url, headers, body }) => [url, headers?.Authorization, body])).toEqual([
			['https://fernhollow.halopsa.com/auth/token?tenant=fernhollow', undefined, 'grant_type=client_credentials&client_id=id&client_secret=s3cret&scope=all'],
			['https://fernhollow.halopsa.com/api/Team', 'Bearer tok', undefined],
		]);
	});

	it('end where a list without pages gives the same again, and where a token is refused twice', async () => {
		const actions = Array.from({ length: 100 }, (_, id) => ({ id: id + 1, ticket_id: 1, note: 'x' }));
		const { psa, sent } = clientWith(() => json(actions));
		expect(await psa.listNotes('1')).toHaveLength(100);
		expect(sent.filter(({ url }) => url.includes('Actions'))).toHaveLength(2);
		const refused = clientWith(() => ({ status: 401, headers: {}, body: '' }));
		await expect(refused.psa.boards()).rejects.toMatchObject({ kind: 'credential', advice: expect.stringContaining('Scope') });
		expect(refused.sent).toHaveLength(4);
	});

	it('leave out what HaloPSA gives beyond the query', async () => {
		const tickets = [
			{ id: 1, client_id: 12, last_update: '2026-01-15T10:00:00', datecreated: '2026-01-15T09:00:00' },
			{ id: 2, client_id: 13, last_update: '2026-01-15T10:00:00', datecreated: '2026-01-15T09:00:00' },
		];
		const { psa } = clientWith(({ url }) => (url.includes('Tickets') ? json({ record_count: 2, tickets }) : json([])));
		const found: string[] = [];
		for await (const { id } of psa.searchTickets({ companyIds: ['12'] })) found.push(id);
		expect(found).toEqual(['1']);
	});
});

describe('where HaloPSA is', () => {
	it.each([
		['fernhollow.halopsa.com', 'https://fernhollow.halopsa.com'],
		['https://fernhollow.halopsa.com/api/', 'https://fernhollow.halopsa.com'],
		['https://psa.example.com/halo/auth/token', 'https://psa.example.com/halo'],
		[' http://127.0.0.1:4010 ', 'http://127.0.0.1:4010'],
	])('%j', (typed, web) => {
		expect(parseHaloSite(typed, 'a b')).toEqual({ web, api: `${web}/api`, tokenUrl: `${web}/auth/token?tenant=a+b` });
		expect(parseHaloSite(typed).tokenUrl).toBe(`${web}/auth/token`);
	});
});

describe('HaloPSA times', () => {
	it.each([
		['2026-01-15T09:58:02.487', '2026-01-15T09:58:02.487Z'],
		['2026-01-15T11:20:03.7895915Z', '2026-01-15T11:20:03.789Z'],
		['2026-01-15T09:58:02+01:00', '2026-01-15T08:58:02.000Z'],
		['1900-01-01T00:00:00', null],
		['soon', null],
		[undefined, null],
	])('%j is %j', (text, time) => {
		expect(fromHaloTime(text)).toBe(time);
	});

	it('go out without a zone', () => {
		expect(toHaloTime(Date.parse('2026-01-15T10:00:00.900Z'))).toBe('2026-01-15T10:00:00');
	});
});
