import type { Clock } from '../../../src/http/clock';
import { ThrottleRegistry } from '../../../src/http/throttle-registry';
import type { HttpRequest, Transport } from '../../../src/http/transport';
import { AutotaskApi } from '../../../src/psa/autotask/api';
import type { AutotaskBudget } from '../../../src/psa/autotask/budget';
import { collect } from '../../../src/psa/collect';
import { ConnectWiseApi } from '../../../src/psa/connectwise/api';
import { CodebaseCache } from '../../../src/psa/connectwise/codebase';
import { HaloApi } from '../../../src/psa/halopsa/api';
import { TokenStore } from '../../../src/psa/halopsa/token';
import { LookUpCache } from '../../../src/psa/look-up-cache';

/** Answers with status 200 that are not what was asked for: of a proxy, a broken cache, a server that paging confuses. */

const clock: Clock = { now: () => 1_000_000, sleep: async () => undefined };

interface Answer {
	body: unknown;
	headers?: Record<string, string>;
}

type Answers = (request: HttpRequest, count: number) => Answer;

function transportTo(lookUps: Record<string, unknown>, answers: Answers): Transport {
	let count = 0;
	return async (request) => {
		const lookUp = Object.keys(lookUps).find((path) => request.url.includes(path));
		const { body, headers = {} } = lookUp === undefined ? answers(request, (count += 1)) : { body: lookUps[lookUp] };
		return await Promise.resolve({ status: 200, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
	};
}

function connectWise(answers: Answers): ConnectWiseApi {
	const account = { host: 'psa.example.com', companyId: 'fern', publicKey: 'public' };
	const transport = transportTo({ companyinfo: { Codebase: 'v2025_1/' } }, answers);
	return new ConnectWiseApi({ account, transport, clock, throttles: new ThrottleRegistry(), codebases: new CodebaseCache() });
}

function autotask(answers: Answers): AutotaskApi {
	const account = { userName: 'api@example.com', integrationCode: 'code' };
	const zone = { url: 'https://webservices2.autotask.net/ATServicesRest/', webUrl: 'https://ww2.autotask.net/' };
	const usage = { externalRequestThreshold: 10000, requestThresholdTimeframe: 60, currentTimeframeRequestCount: 1 };
	const transport = transportTo({ zoneInformation: zone, ThresholdInformation: usage }, answers);
	const budgets = new Map<string, AutotaskBudget>();
	return new AutotaskApi({ account, transport, clock, throttles: new ThrottleRegistry(), zones: new LookUpCache(), budgets });
}

function halo(answers: Answers): HaloApi {
	const account = { url: 'https://fern.halopsa.com', tenant: '', clientId: 'id', clientSecret: 'secret', scope: 'all' };
	const transport = transportTo({ token: { access_token: 'token', expires_in: 3600 } }, answers);
	return new HaloApi({ account, transport, clock, throttles: new ThrottleRegistry(), tokens: new TokenStore(clock) });
}

/** Reading one record, a list, and writing one record of each PSA. */
const PSAS = {
	ConnectWise: {
		get: async (answers: Answers) => await connectWise(answers).get('company/companies/42', 'read it'),
		list: async (answers: Answers) => await collect(connectWise(answers).list('company/companies', {}, 'list them')),
		write: async (answers: Answers) => await connectWise(answers).post('service/tickets', {}, 'write it'),
		record: (record: unknown) => record,
		records: (records: unknown[]) => records,
		written: { id: 1 } as unknown,
	},
	Autotask: {
		get: async (answers: Answers) => await autotask(answers).item('Companies/42', 'read it'),
		list: async (answers: Answers) => await collect(autotask(answers).query('Companies', [], 'list them')),
		write: async (answers: Answers) => await autotask(answers).create('Tickets', {}, 'write it'),
		record: (item: unknown) => ({ item }),
		records: (items: unknown[]) => ({ items, pageDetails: { count: items.length, nextPageUrl: null } }),
		written: { itemId: 1 } as unknown,
	},
	HaloPSA: {
		get: async (answers: Answers) => await halo(answers).get('Client/42', {}, 'read it'),
		list: async (answers: Answers) => await collect(halo(answers).list('Client', {}, 'list them')),
		write: async (answers: Answers) => await halo(answers).save('Tickets', {}, 'write it'),
		record: (record: unknown) => record,
		records: (clients: unknown[]) => ({ record_count: clients.length, clients }),
		written: [{ id: 1 }] as unknown,
	},
};

const NO_API = { kind: 'unavailable', message: expect.stringContaining('did not come from') as string };
const INCOMPLETE = { kind: 'unavailable', message: expect.stringContaining('is not complete') as string };

describe.each(Object.entries(PSAS))('%s', (_, { get, list, write, record, records, written }) => {
	const always = (body: unknown): Answers => () => ({ body });

	it('takes what is right', async () => {
		expect(await get(always(record({ id: 42 })))).toEqual({ id: 42 });
		expect(await list(always(records([{ id: 42 }, { id: 43 }])))).toEqual([{ id: 42 }, { id: 43 }]);
		await expect(write(always(written))).resolves.toBeDefined();
	});

	it.each([
		['another record', record({ id: 43 })],
		['a record without an id', record({ name: 'x' })],
		['an id that JSON cannot hold', '{"id":90071992547409931,"item":{"id":90071992547409931}}'],
		['a list', record([{ id: 42 }])],
		['a text', record('x')],
		['nothing', ''],
		['null', 'null'],
		['a number', '42'],
		['errors', { errors: ['Bad key'] }],
		['a message', { message: 'Forbidden' }],
	])('does not take %s for a record', async (_name, body) => {
		await expect(get(always(body))).rejects.toMatchObject({ ...NO_API, outcomeUnknown: false });
	});

	it.each([
		['a list with a gap', records([{ id: 1 }, null])],
		['a list of texts', records(['x'])],
		['a list of records without ids', records([{}])],
		['a record', { id: 42 }],
		['null', 'null'],
		['errors', { errors: [{ detail: 'Bad key' }] }],
	])('does not take %s for a list', async (_name, body) => {
		await expect(list(always(body))).rejects.toMatchObject(NO_API);
	});

	it.each([
		['errors', { errors: ['Bad key'] }],
		['nothing', ''],
		['null', 'null'],
		['a record without an id', {}],
		['an empty list', []],
	])('says of a write that is answered with %s that it may have been made', async (_name, body) => {
		await expect(write(always(body))).rejects.toMatchObject({ ...NO_API, outcomeUnknown: true });
	});
});

describe('a list that goes wrong', () => {
	const page = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ id: from + at }));
	const NONE: Record<string, string> = {};
	const next = '<https://psa.example.com/x>; rel="next"';

	it('of ConnectWise ends when its pages repeat', async () => {
		const answers: Answers = () => ({ body: page(1, 3), headers: { link: next } });
		await expect(PSAS.ConnectWise.list(answers)).rejects.toMatchObject(INCOMPLETE);
	});

	it('of ConnectWise ends when a page is empty and others are to follow', async () => {
		const answers: Answers = (_, count) => ({ body: count === 1 ? page(1, 3) : [], headers: { link: next } });
		await expect(PSAS.ConnectWise.list(answers)).rejects.toMatchObject(INCOMPLETE);
	});

	it('of ConnectWise gives a record once that shifted onto the next page', async () => {
		const answers: Answers = (_, count) => ({ body: page(count * 2, 3), headers: count < 3 ? { link: next } : NONE });
		expect(await PSAS.ConnectWise.list(answers)).toEqual(page(2, 7));
	});

	const autotaskPage = (items: unknown[], pageDetails: unknown): Answers => () => ({ body: { items, pageDetails } });

	it.each([
		['to itself', 'https://webservices2.autotask.net/ATServicesRest/V1.0/Companies/query'],
		['to a page again and again', 'https://webservices2.autotask.net/ATServicesRest/V1.0/Companies/query/next?paging=1'],
		['to other records', 'https://webservices2.autotask.net/ATServicesRest/V1.0/Tickets/query/next?paging=1'],
		['somewhere else', 'https://evil.example/steal'],
		['to no address', 42],
	])('of Autotask ends when it leads %s', async (_name, nextPageUrl) => {
		await expect(PSAS.Autotask.list(autotaskPage(page(1, 2), { count: 2, nextPageUrl }))).rejects.toMatchObject(INCOMPLETE);
	});

	it('of Autotask is not whole where a page has fewer records than it says, or does not say whether others follow', async () => {
		await expect(PSAS.Autotask.list(autotaskPage(page(1, 2), { count: 5, nextPageUrl: null }))).rejects.toMatchObject(INCOMPLETE);
		await expect(PSAS.Autotask.list(autotaskPage(page(1, 500), undefined))).rejects.toMatchObject(INCOMPLETE);
	});

	const haloPages = (pages: unknown[][], total: number): Answers => (_, count) => ({ body: { record_count: total, clients: pages[count - 1] ?? pages.at(-1) } });

	it.each([
		['a page is short', [page(1, 60)], 250],
		['the last page is missing', [page(1, 100), []], 150],
		['its pages repeat', [page(1, 100)], 250],
	])('of HaloPSA is not whole when %s', async (_name, pages, total) => {
		await expect(PSAS.HaloPSA.list(haloPages(pages, total))).rejects.toMatchObject(INCOMPLETE);
	});
});
