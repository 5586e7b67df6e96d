import fc from 'fast-check';

import { autotaskBench, type AutotaskBench } from '../support/autotask-simulator';

interface Page<T = Record<string, unknown>> {
	items: T[];
	pageDetails: { count: number; requestCount: number; prevPageUrl: string | null; nextPageUrl: string | null };
	errors?: string[];
}

const COMPANY = 29683411;
const everything = { op: 'gte', field: 'id', value: 0 };

describe('Autotask simulator: queries', () => {
	let bench: AutotaskBench;
	beforeAll(async () => {
		bench = await autotaskBench();
		for (const [index, title] of ['FS01 is full', 'Printer offline', 'fs01 again', 'VPN 100% down'].entries())
			bench.sim.createTicket({ summary: title, companyId: COMPANY, fields: { priority: index + 1 } });
		bench.sim.updateTicket(bench.sim.tickets()[1].id, {
			externalID: 'X-1',
			status: 5,
			userDefinedFields: [{ name: 'Change window', value: 'Sunday' }],
		});
	});
	afterAll(async () => await bench.close());

	const ask = async (body: object, entity = 'Tickets') => await bench.api.post<Page>(`/${entity}/query`, body);
	const titles = async (...filter: object[]) =>
		(await bench.query<{ title: string }>('Tickets', ...filter)).map(({ title }) => title);

	const OPERATORS: Array<[string, object, string[]]> = [
		['eq', { op: 'eq', field: 'title', value: 'FS01 IS FULL' }, ['FS01 is full']],
		['noteq', { op: 'noteq', field: 'priority', value: 1 }, ['Printer offline', 'fs01 again', 'VPN 100% down']],
		['gt', { op: 'gt', field: 'priority', value: 3 }, ['VPN 100% down']],
		['gte', { op: 'gte', field: 'priority', value: 3 }, ['fs01 again', 'VPN 100% down']],
		['lt', { op: 'lt', field: 'priority', value: 2 }, ['FS01 is full']],
		['lte', { op: 'lte', field: 'priority', value: 2 }, ['FS01 is full', 'Printer offline']],
		['beginsWith', { op: 'beginsWith', field: 'title', value: 'fs' }, ['FS01 is full', 'fs01 again']],
		['endsWith', { op: 'endsWith', field: 'title', value: 'AIN' }, ['fs01 again']],
		['contains', { op: 'contains', field: 'title', value: '100%' }, ['VPN 100% down']],
		['exist', { op: 'exist', field: 'completedDate' }, ['Printer offline']],
		['notExist', { op: 'notExist', field: 'externalID' }, ['FS01 is full', 'fs01 again', 'VPN 100% down']],
		['in', { op: 'in', field: 'priority', value: [1, '4'] }, ['FS01 is full', 'VPN 100% down']],
		['notIn', { op: 'notIn', field: 'priority', value: [1, 4] }, ['Printer offline', 'fs01 again']],
		['nothing compares with null', { op: 'noteq', field: 'externalID', value: 'other' }, ['Printer offline']],
		['names in any case', { op: 'eq', field: 'TITLE', value: 'fs01 again' }, ['fs01 again']],
		['udf', { op: 'eq', field: 'Change window', value: 'sunday', udf: true }, ['Printer offline']],
		[
			'udf not there',
			{ op: 'notExist', field: 'Change window', udf: true },
			['FS01 is full', 'fs01 again', 'VPN 100% down'],
		],
		[
			'groups',
			{
				op: 'or',
				items: [
					{ op: 'eq', field: 'priority', value: 4 },
					{
						op: 'and',
						items: [
							{ op: 'beginsWith', field: 'title', value: 'fs01' },
							{ op: 'gt', field: 'priority', value: 1 },
						],
					},
				],
			},
			['fs01 again', 'VPN 100% down'],
		],
	];
	test.each(OPERATORS)('%s', async (_name, filter, expected) => {
		expect(await titles(filter)).toEqual(expected);
	});

	test('the top level means "and"; times compare as times', async () => {
		const created = Date.parse(bench.sim.tickets()[0].createDate);
		const after = (ms: number) => ({ op: 'gt', field: 'createDate', value: new Date(created + ms).toISOString() });
		expect(await titles(after(-1), { op: 'eq', field: 'priority', value: 1 })).toEqual(['FS01 is full']);
		expect(await titles(after(3_600_000))).toEqual([]);
	});

	test.each([
		['startsWith', { op: 'startsWith', field: 'title', value: 'x' }, /operator "startsWith"/],
		['between', { op: 'between', field: 'id', value: [1, 2] }, /operator "between"/],
		['isNull', { op: 'isNull', field: 'contactID' }, /operator "isNull"/],
		['like', { op: 'like', field: 'title', value: '%x%' }, /operator "like"/],
		['an unknown field', { op: 'eq', field: 'summary', value: 'x' }, /Unable to find summary in the Tickets Entity/],
		['an unknown user-defined field', { op: 'eq', field: 'x', value: 'x', udf: true }, /user-defined field x/],
		['a field that cannot be asked for', { op: 'eq', field: 'creatorType', value: 1 }, /not queryable/],
		['the other one', { op: 'eq', field: 'lastActivityPersonType', value: 1 }, /not queryable/],
		['text for a number', { op: 'eq', field: 'status', value: 'New' }, /"New" is not valid/],
		['text operator on a number', { op: 'contains', field: 'status', value: 1 }, /cannot be used/],
		['no time', { op: 'gt', field: 'createDate', value: 'yesterday' }, /"yesterday" is not valid/],
		['in without a list', { op: 'in', field: 'id', value: 1 }, /list of values/],
		['no value', { op: 'eq', field: 'contactID', value: null }, /no value/],
		['an empty group', { op: 'or', items: [] }, /no items/],
		['more than 500 alternatives', { op: 'in', field: 'id', value: Array.from({ length: 501 }, (_, n) => n) }, /500/],
	])('%s is refused with 500', async (_name, filter, sentence) => {
		const { status, data } = await ask({ filter: [filter] });
		expect([status, data.errors]).toEqual([500, [expect.stringMatching(sentence)]]);
	});

	test.each([
		[{}],
		[{ filter: [] }],
		[{ filter: 'x' }],
		[{ filter: [1] }],
		[{ filter: [everything], MaxRecords: 501 }],
	])('%j is refused with 500', async (body) => {
		expect(await ask(body)).toMatchObject({ status: 500, data: { errors: [expect.any(String)] } });
	});

	test('500 alternatives are allowed', async () => {
		const ids = bench.sim.tickets().map(({ id }) => id);
		const value = [...ids, ...Array.from({ length: 496 }, (_, n) => n)];
		expect(await bench.query('Tickets', { op: 'in', field: 'id', value })).toHaveLength(4);
	});

	test('GET with search, count both ways, keys of the query in any case', async () => {
		const body = {
			Filter: [{ op: 'beginsWith', field: 'title', value: 'fs01' }],
			maxRecords: 1,
			includefields: ['ID', 'Title'],
		};
		const search = JSON.stringify(body);
		const found = await bench.api.get<Page>('/Tickets/query', { params: { search } });
		expect(found.data.items).toEqual([{ id: expect.any(Number), title: 'FS01 is full' }]);
		expect((await bench.api.get('/Tickets/query/count', { params: { search } })).data).toEqual({ queryCount: 2 });
		expect((await bench.api.post('/Tickets/query/count', body)).data).toEqual({ queryCount: 2 });
		expect((await bench.api.get('/Tickets/query')).status).toBe(500);
	});

	test('one record stands in item; one that is missing is 200 with null', async () => {
		const [ticket] = bench.sim.tickets();
		expect(await bench.api.get(`/Tickets/${ticket.id}`)).toMatchObject({ status: 200, data: { item: ticket } });
		expect(await bench.api.get('/Tickets/1')).toMatchObject({ status: 200, data: { item: null } });
		expect((await bench.api.get('/Companies/0')).data).toMatchObject({ item: { id: 0, isActive: true } });
	});
});

describe('Autotask simulator: pages', () => {
	let bench: AutotaskBench;
	beforeAll(async () => {
		bench = await autotaskBench({ seed: 'empty', switches: { latencyMs: 0 } });
		for (let ticket = 0; ticket < 1201; ticket++) bench.sim.createTicket({ summary: `No. ${ticket}`, companyId: 0 });
	});
	afterAll(async () => await bench.close());

	test('500 records a page, by ascending id; a POST goes on with the same body only', async () => {
		const body = { filter: [everything], IncludeFields: ['id'] };
		const ids: number[] = [];
		const counts: number[] = [];
		let url: string | null = '/Tickets/query';
		while (url) {
			const { data }: { data: Page<{ id: number }> } = await bench.api.post(url, body);
			counts.push(data.pageDetails.count);
			ids.push(...data.items.map(({ id }) => id));
			expect(data.pageDetails.requestCount).toBe(500);
			url = data.pageDetails.nextPageUrl;
		}
		expect(counts).toEqual([500, 500, 201]);
		expect(ids).toEqual(bench.sim.tickets().map(({ id }) => id));
	});

	test('another body, no body or another verb does not go on', async () => {
		const body = { filter: [everything] };
		const { data } = await bench.api.post<Page>('/Tickets/query', body);
		const next = String(data.pageDetails.nextPageUrl);
		expect(next).toContain(`${bench.sim.apiBase}/Tickets/query/next?paging=`);
		expect(next).not.toContain('filter');
		const others = [
			await bench.api.post(next, { filter: [everything, everything] }),
			await bench.api.post(next),
			await bench.api.get(next),
			await bench.api.post(next.replace(/paging=.*/, 'paging=x'), body),
			await bench.api.post('/Tickets/query/next', body),
		];
		expect(others.map(({ status }) => status >= 400)).toEqual([true, true, true, true, true]);
		const second = await bench.api.post<Page>(next, body);
		const back = await bench.api.post<Page>(String(second.data.pageDetails.prevPageUrl), body);
		expect(back.data.items).toEqual(data.items);
		expect(back.data.pageDetails.prevPageUrl).toBeNull();
	});

	test('the next page of a GET is a GET', async () => {
		const search = JSON.stringify({ filter: [everything], MaxRecords: 2 });
		const { data } = await bench.api.get<Page<{ id: number }>>('/Tickets/query', { params: { search } });
		const next = await bench.api.get<Page<{ id: number }>>(String(data.pageDetails.nextPageUrl));
		expect(next.data.items[0].id).toBe(data.items[1].id + 1);
	});

	test('IncludeFields must contain id where there is more than one page', async () => {
		const body = { filter: [everything], IncludeFields: ['title'] };
		expect((await bench.api.post('/Tickets/query', body)).status).toBe(500);
		const single = [{ op: 'eq', field: 'title', value: 'No. 7' }];
		expect((await bench.api.post<Page>('/Tickets/query', { ...body, filter: single })).data.items).toEqual([
			{ title: 'No. 7' },
		]);
	});

	test('whatever the page size, every record comes once', async () => {
		const size = fc.integer({ min: 40, max: 500 });
		await fc.assert(
			fc.asyncProperty(size, async (MaxRecords) => {
				const body = { filter: [everything], MaxRecords, IncludeFields: ['id'] };
				const ids: number[] = [];
				let url: string | null = '/Tickets/query';
				while (url) {
					const { data }: { data: Page<{ id: number }> } = await bench.api.post(url, body);
					ids.push(...data.items.map(({ id }) => id));
					url = data.pageDetails.nextPageUrl;
				}
				expect(ids).toEqual(bench.sim.tickets().map(({ id }) => id));
			}),
			{ numRuns: 8 },
		);
	});
});
