import { createThrottle } from '../../../src/http/throttle';
import type { HttpRequest, HttpResponse } from '../../../src/http/transport';
import { createItGlueClient, itGlueThrottleSettings, type JsonApiPage } from '../../../src/itglue/client';
import { listDocuments } from '../../../src/itglue/documents';
import { VirtualClock } from '../../support/virtual-clock';

interface Ask {
	path: string;
	query: URLSearchParams;
	request: HttpRequest;
}

type Answer = { status?: number; body?: unknown; afterMs?: number };

function setUp(answer: (ask: Ask) => Answer, maxWaitMs?: number) {
	const clock = new VirtualClock();
	const throttle = createThrottle(itGlueThrottleSettings(), clock, () => 0.5);
	const asks: Ask[] = [];
	let inFlight = 0;
	const most = { inFlight: 0 };
	const transport = async (request: HttpRequest): Promise<HttpResponse> => {
		const url = new URL(request.url);
		const ask = { path: url.pathname, query: url.searchParams, request };
		asks.push(ask);
		inFlight += 1;
		most.inFlight = Math.max(most.inFlight, inFlight);
		const { status = 200, body = { data: [] }, afterMs = 100 } = answer(ask);
		await clock.sleep(afterMs);
		inFlight -= 1;
		return { status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) };
	};
	const deps = { baseUrl: 'https://api.itglue.com', transport, clock, throttle, maxWaitMs, random: () => 0.5 };
	return { client: createItGlueClient(deps), another: createItGlueClient(deps), asks, clock, throttle, most };
}

function record(id: number) {
	return { id: String(id), type: 'things', attributes: {} };
}

/** A list of `total` records, paged as IT Glue pages it. */
function pagedList(total: number, { cap = 1000, meta = true } = {}) {
	return ({ query }: Ask): Answer => {
		const size = Math.min(Number(query.get('page[size]')), cap);
		const number = Number(query.get('page[number]'));
		const pages = Math.max(1, Math.ceil(total / size));
		const data = Array.from({ length: total }, (_, index) => record(index + 1)).slice(
			(number - 1) * size,
			number * size,
		);
		const facts = {
			'current-page': number,
			'next-page': number < pages ? number + 1 : null,
			'total-pages': pages,
			'total-count': total,
		};
		// Later pages answer faster, so that order is not given by chance.
		return { body: meta ? { data, meta: facts } : { data }, afterMs: 500 - 20 * number };
	};
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('requests', () => {
	it('send JSON:API, and a content type only with a body', async () => {
		const { client, asks, clock } = setUp(() => ({ status: 201, body: { data: record(1) } }));
		await clock.runUntil(client.send({ method: 'POST', path: '/organizations', body: { data: {} } }));
		await clock.runUntil(client.get('/organizations/1'));
		expect(asks[0]!.request).toMatchObject({ method: 'POST', body: { data: {} } });
		expect(asks[0]!.request.headers).toEqual({
			accept: 'application/vnd.api+json',
			'content-type': 'application/vnd.api+json; charset=utf-8',
		});
		expect(asks[1]!.request.headers).toEqual({ accept: 'application/vnd.api+json' });
	});

	it('say which budget would not do', async () => {
		const { client, clock, throttle } = setUp(() => ({}), 1000);
		throttle.configure({ limit: 1, windowMs: 300_000, maxInFlight: 1 });
		await clock.runUntil(client.get('/organizations'));
		await expect(client.get('/organizations')).rejects.toMatchObject({
			kind: 'rate-limited',
			retryAfterMs: expect.any(Number),
		});
	});

	it('repeat a read that was cut off', async () => {
		let cut = true;
		const { client, asks, clock } = setUp(() => {
			const body = cut ? '{"data":[{"id":"1"' : { data: [record(1)] };
			cut = false;
			return { body };
		});
		expect((await clock.runUntil(client.get('/organizations'))).data).toHaveLength(1);
		expect(asks).toHaveLength(2);
	});
});

describe('the same read in flight', () => {
	it('is one request, also of two clients, and each has an answer of its own', async () => {
		const { client, another, asks, clock } = setUp(() => ({ body: { data: record(1) } }));
		const [one, two] = await clock.runUntil(
			Promise.all([client.get('/organizations/1'), another.get('/organizations/1')]),
		);
		expect(asks).toHaveLength(1);
		expect(one).toEqual(two);
		expect(one.data).not.toBe(two.data);
	});

	it.each([
		['of two lanes', '/organizations/1', {}, 'bulk'],
		['of a password', '/passwords/1', {}, 'interactive'],
		['of a nested password', '/organizations/2/relationships/passwords/1', {}, 'interactive'],
		['that shows passwords', '/organizations/1', { show_password: true }, 'interactive'],
	] as const)('%s is not', async (_, path, query, lane) => {
		const { client, asks, clock } = setUp(() => ({ body: { data: record(1) } }));
		await clock.runUntil(Promise.all([client.get(path, query), client.get(path, query, { lane })]));
		expect(asks).toHaveLength(2);
	});

	it('of a password without its value is one request', async () => {
		const { client, asks, clock } = setUp(() => ({ body: { data: record(1) } }));
		const get = async () => await client.get('/passwords/1', { show_password: false });
		await clock.runUntil(Promise.all([get(), get()]));
		expect(asks).toHaveLength(1);
	});

	it('goes on when one caller aborts', async () => {
		const { client, another, clock } = setUp(() => ({ body: { data: record(1) } }));
		const abort = new AbortController();
		const first = client.get('/organizations/1', {}, { signal: abort.signal });
		const second = another.get('/organizations/1');
		clock.at(50, () => abort.abort());
		await expect(clock.runUntil(first)).rejects.toMatchObject({ kind: 'cancelled' });
		await expect(clock.runUntil(second)).resolves.toMatchObject({ data: { id: '1' } });
	});
});

describe('pages', () => {
	it('come in order, those after the first in parallel', async () => {
		const { client, clock, most } = setUp(pagedList(95));
		const pages = await clock.runUntil(collect(client.pages('/things', {}, { pageSize: 10 })));
		expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(pages.flatMap(({ resources }) => resources.map(({ id }) => id))).toEqual(ids(95));
		expect(pages[0]!.totalCount).toBe(95);
		expect(most.inFlight).toBe(4);
	});

	it('are fetched once each, and never further ahead than allowed', async () => {
		const { client, asks, clock } = setUp(pagedList(100));
		const pages = client.pages('/things', {}, { pageSize: 10, prefetch: 2 })[Symbol.asyncIterator]();
		await clock.runUntil(pages.next());
		await clock.advance(60_000);
		expect(asks).toHaveLength(1);
		await clock.runUntil(pages.next());
		await clock.advance(60_000);
		expect(asks).toHaveLength(3);
		for (let step = await clock.runUntil(pages.next()); !step.done;) step = await clock.runUntil(pages.next());
		expect(asks.map(({ query }) => query.get('page[number]'))).toEqual(ids(10));
	});

	it('stop being fetched when the consumer has enough', async () => {
		const { client, asks, clock, throttle } = setUp(pagedList(1000));
		throttle.configure({ ...itGlueThrottleSettings(), maxInFlight: 2 });
		const firstTwo = async () => {
			const seen: JsonApiPage[] = [];
			for await (const page of client.pages('/things', {}, { pageSize: 10, prefetch: 8 })) {
				seen.push(page);
				if (seen.length === 2) break;
			}
			return seen;
		};
		expect(await clock.runUntil(firstTwo())).toHaveLength(2);
		await clock.advance(60_000);
		expect(asks.length).toBeLessThanOrEqual(5);
		expect(asks.at(-1)!.request.signal!.aborted).toBe(true);
		expect(throttle.statistics()).toMatchObject({ inFlight: 0, queued: { interactive: 0 } });
	});

	it.each([
		['a server that cuts the page size', 120, { cap: 25 }],
		['an empty list', 0, {}],
		['a list that fills its last page', 100, {}],
		['a list without meta', 120, { meta: false }],
		['a list without meta that fills its last page', 100, { meta: false }],
	])('end where they end: %s', async (_, total, options) => {
		const { client, clock } = setUp(pagedList(total, options));
		const records = await clock.runUntil(collect(client.list('/things', {}, { pageSize: 50 })));
		expect(records.map(({ id }) => id)).toEqual(ids(total));
	});

	it('never ask for more than 1000 records a page', async () => {
		const { client, asks, clock } = setUp(pagedList(1));
		await clock.runUntil(collect(client.pages('/things', {}, { pageSize: 5000 })));
		expect(asks[0]!.query.get('page[size]')).toBe('1000');
	});

	it('ends a list that knows no pages and repeats itself', async () => {
		const { client, asks, clock } = setUp(() => ({ body: { data: [record(1), record(2)] } }));
		const records = await clock.runUntil(collect(client.list('/things', {}, { pageSize: 2 })));
		expect(records.map(({ id }) => id)).toEqual(ids(2));
		expect(asks).toHaveLength(2);
	});

	it.each([
		['does not advance', { 'next-page': 1, 'total-pages': 9 }],
		['repeats a page', { 'next-page': 99, 'total-pages': 99 }],
		['ends before the last record', { 'next-page': null, 'total-pages': 1, 'total-count': 3 }],
	])('fails rather than leave records out when the server %s', async (_, meta) => {
		const { client, clock } = setUp(() => ({ body: { data: [record(1), record(2)], meta } }));
		await expect(clock.runUntil(collect(client.pages('/things', {}, { pageSize: 2 })))).rejects.toMatchObject({
			kind: 'unavailable',
		});
	});

	it('fetches no page beyond the records wanted', async () => {
		const { client, asks, clock } = setUp(pagedList(1000));
		expect(await clock.runUntil(collect(client.list('/things', {}, { pageSize: 10, limit: 25 })))).toHaveLength(25);
		expect(asks).toHaveLength(3);
		expect(await clock.runUntil(collect(client.list('/things', {}, { limit: 7 })))).toHaveLength(7);
		expect(asks.at(-1)!.query.get('page[size]')).toBe('7');
		expect(await clock.runUntil(collect(client.list('/things', {}, { limit: 0 })))).toEqual([]);
	});

	it('yields a record once that shifted onto the next page meanwhile', async () => {
		const shifted = [[1, 2], [2, 3], [4]];
		const { client, clock } = setUp(({ query }) => {
			const number = Number(query.get('page[number]'));
			const meta = { 'next-page': number < 3 ? number + 1 : null, 'total-pages': 3 };
			return { body: { data: shifted[number - 1]!.map(record), meta } };
		});
		const records = await clock.runUntil(collect(client.list('/things', {}, { pageSize: 2 })));
		expect(records.map(({ id }) => id)).toEqual(ids(4));
	});

	it('fail where a page fails, also one fetched ahead', async () => {
		const list = pagedList(100);
		const { client, clock } = setUp((ask) => (ask.query.get('page[number]') === '4' ? { status: 404 } : list(ask)));
		await expect(clock.runUntil(collect(client.pages('/things', {}, { pageSize: 10 })))).rejects.toMatchObject({
			kind: 'not-found',
		});
	});
});

describe('documents', () => {
	const FOLDER = 'filter[document_folder_id]';

	function tenant(refused: string[]) {
		return setUp((ask) => {
			const known = [...ask.query.keys()].find((key) => refused.includes(key));
			return known ? { status: 422, body: { errors: [{ title: 'no such filter' }] } } : pagedList(150)(ask);
		});
	}

	it.each([
		['the literal null', [], { [FOLDER]: 'null' }, undefined],
		['not-empty where null is refused', [FOLDER], { [`${FOLDER}[ne]`]: '' }, undefined],
		['nothing, with a warning, where both are', [FOLDER, `${FOLDER}[ne]`], {}, expect.stringContaining('folders')],
	])('are asked for with %s', async (_, refused, filter, warning) => {
		const { client, asks, clock } = tenant(refused);
		const listing = await clock.runUntil(listDocuments(client, '42', { sort: 'name' }));
		expect(await clock.runUntil(collect(listing.pages))).toHaveLength(2);
		expect(listing.warning).toEqual(warning);
		const { path, query } = asks.at(-1)!;
		expect(path).toBe('/organizations/42/relationships/documents');
		expect(Object.fromEntries(query)).toEqual({ ...filter, sort: 'name', 'page[size]': '100', 'page[number]': '2' });
	});

	it('do not try other filters for any other error', async () => {
		const { client, asks, clock } = setUp(() => ({ status: 403, body: { message: 'Forbidden' } }));
		await expect(clock.runUntil(listDocuments(client, '42'))).rejects.toMatchObject({ kind: 'credential' });
		expect(asks).toHaveLength(1);
	});
});
