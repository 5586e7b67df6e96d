import { connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';

interface Row {
	id: number;
	summary: string;
	name: string;
}

describe('ConnectWise simulator: lists', () => {
	let bench: ConnectWiseBench;
	let ids: number[];
	beforeAll(async () => {
		bench = await connectWiseBench();
		const summaries = [
			...['FS01 out of disk space', 'fs02 is slow', 'Drive [D:] is full', 'Quota at 100%', 'Übergabe läuft nicht'],
			...Array.from({ length: 25 }, (_, index) => `Ticket ${index}`),
		];
		ids = summaries.map((summary, index) => {
			const companyId = index < 3 ? 2101 : 2133;
			const fields = { automaticEmailContactFlag: index === 0, externalXRef: index === 1 ? 'X-1' : null };
			return bench.sim.createTicket({ summary, companyId, fields }).id;
		});
		bench.sim.updateTicket(ids[2], { status: { id: 20 } });
	});
	afterAll(async () => await bench.close());

	const list = async (params: Record<string, unknown>, path = '/service/tickets') =>
		await bench.api.get<Row[]>(path, { params });
	/** Which of the first five tickets meet the conditions. */
	const matching = async (conditions: string) => {
		const { status, data } = await list({ conditions: `(${conditions}) and id < ${ids[5]}`, fields: 'id' });
		expect({ conditions, status }).toEqual({ conditions, status: 200 });
		return data.map(({ id }) => ids.indexOf(id));
	};

	test('a bare array of 25 by default, with links by relation', async () => {
		const { data, headers } = await list({});
		expect(data.map(({ id }) => id)).toEqual(ids.slice(0, 25));
		const link = String(headers.link);
		expect(link).toMatch(/<http:[^>]+[?&]page=2[^>]*>; rel="next"/);
		expect(link).toMatch(/<http:[^>]+[?&]page=2[^>]*>; rel="last"/);
		expect(link).not.toMatch(/rel="(first|prev)"/);
	});

	test('following next reaches everything once; the last page has no next', async () => {
		const seen: number[] = [];
		let url: string | undefined = `${bench.sim.apiBase}/service/tickets?pageSize=7&orderBy=id desc`;
		let last = '';
		while (url) {
			const { data, headers }: { data: Row[]; headers: Record<string, unknown> } = await bench.api.get(url);
			seen.push(...data.map(({ id }) => id));
			last = String(headers.link ?? '');
			url = /<([^>]+)>; rel="next"/.exec(last)?.[1];
		}
		expect(seen).toEqual([...ids].reverse());
		expect(last).toMatch(/rel="first".*rel="prev"/);
	});

	test.each([0, 1001, 'many', -1])('pageSize %s: 400', async (pageSize) => {
		expect(await list({ pageSize })).toMatchObject({ status: 400, data: { code: 'InvalidArgument', errors: null } });
	});

	test('1000 is the largest page', async () => {
		const { status, data, headers } = await list({ pageSize: 1000 });
		expect([status, data.length, headers.link]).toEqual([200, 30, undefined]);
	});

	test('forward-only pages go by pageId, and know no page and no order', async () => {
		const headers = { 'pagination-type': 'forward-only' };
		const first = await bench.api.get<Row[]>('/service/tickets', { headers, params: { pageSize: 20 } });
		const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
		expect(next).toContain(`pageId=${ids[19]}`);
		const second = await bench.api.get<Row[]>(next, { headers });
		expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);
		expect(second.headers.link).toBeUndefined();
		for (const params of [{ page: 2 }, { orderBy: 'id desc' }]) {
			expect((await bench.api.get('/service/tickets', { headers, params })).status).toBe(400);
		}
	});

	test('count takes the same conditions', async () => {
		const { data } = await bench.api.get('/service/tickets/count', { params: { conditions: 'company/id=2101' } });
		expect(data).toEqual({ count: 3 });
	});

	test('long conditions go by POST to search', async () => {
		const { status, data } = await bench.api.post<Row[]>(
			'/service/tickets/search',
			{ conditions: `id in (${ids.join(',')})` },
			{ params: { pageSize: 3, page: 2 } },
		);
		expect([status, data.map(({ id }) => id)]).toEqual([200, ids.slice(3, 6)]);
	});

	test('fields narrows the record, members of references included', async () => {
		const { data } = await list({ fields: 'id,company/name,status,_info', pageSize: 1 });
		expect(data[0]).toEqual({
			id: ids[0],
			company: { name: 'HarborDentalGrp' },
			status: expect.objectContaining({ id: 16 }),
			_info: expect.anything(),
		});
	});

	test('orderBy takes several fields, and lastUpdated although it stands in _info', async () => {
		const { data } = await list({ orderBy: 'company/id desc, id asc', pageSize: 1 });
		expect(data[0].id).toBe(ids[3]);
		expect((await list({ orderBy: 'lastUpdated asc' })).status).toBe(200);
		expect((await list({ orderBy: 'nonsense asc' })).status).toBe(400);
		expect((await list({ orderBy: 'id sideways' })).status).toBe(400);
	});

	const found: Array<[string, number[]]> = [
		['summary = "fs01 OUT of disk space"', [0]],
		['summary != "FS01 out of disk space"', [1, 2, 3, 4]],
		['summary contains "fs0"', [0, 1]],
		['summary like "FS0*"', [0, 1]],
		['summary like "*slow"', [1]],
		['summary like "slow"', []],
		['summary contains "Übergabe"', [4]],
		['summary contains "[[]D:]"', [2]],
		['summary like "Drive [[]D*"', [2]],
		['summary contains "100%"', [3]],
		['company/id=2101 and closedFlag=False', [0, 1]],
		['closedFlag=True', [2]],
		['closedFlag = true and closedDate > [2026-01-01T00:00:00Z]', [2]],
		['closedDate = null', [0, 1, 3, 4]],
		['closedDate != null', [2]],
		['closedDate < [2000-01-01T00:00:00Z]', []],
		['board/name="Help Desk" and status/id in (1,16)', [0, 1, 3, 4]],
		['status/id not in (16)', [2]],
		['not closedFlag=True and not (company/id=2133)', [0, 1]],
		['summary not contains "fs0" and company/id=2101', [2]],
		['externalXRef = "X-1" or automaticEmailContactFlag = True', [0, 1]],
		['company/id=2133 and summary contains "Quota" or summary contains "FS01"', [0, 3]],
		['company/id=2133 and (summary contains "Quota" or summary contains "FS01")', [3]],
		['company/identifier="HarborDentalGrp"', [0, 1, 2]],
		['lastUpdated > [2026-01-15T10:00:00Z]', [0, 1, 2, 3, 4]],
		['lastUpdated > [2999-01-15T10:00:00Z]', []],
		['_info/dateEntered > [2026-01-15T10:00:00Z] and recordType="ServiceTicket"', [0, 1, 2, 3, 4]],
	];
	test.each(found)('conditions: %s', async (conditions, expected) => {
		expect(await matching(conditions)).toEqual(expected);
	});

	test('comparisons of numbers', async () => {
		expect(await matching(`id >= ${ids[1]} and id <= ${ids[2]}`)).toEqual([1, 2]);
		expect(await matching(`id > ${ids[3]}`)).toEqual([4]);
	});

	test.each([
		'summary=FS01',
		'summary = 12',
		'id = "12"',
		'lastUpdated > "2026-01-15"',
		'lastUpdated > [yesterday]',
		'closedFlag',
		'closedFlag = 1',
		'summary',
		'summary = "open',
		"summary = 'FS01'",
		'(summary = "a"',
		'summary = "a")',
		'summary = "a" and',
		'summary in "a"',
		'summary in ()',
		'nonsense = 1',
		'configuration/id = 4000',
		'configurations/id = 4000',
		'company = 2101',
		'company/id = 2101; drop',
		'__proto__ = 1',
		`${'('.repeat(5000)}id=1${')'.repeat(5000)}`,
	])('bad condition %.40s: 400 with a sentence', async (conditions) => {
		const { status, data } = await bench.api.post('/service/tickets/search', { conditions });
		expect(status).toBe(400);
		expect(data).toMatchObject({
			code: 'InvalidArgument',
			message: expect.stringMatching(/boolean.*quotes/),
			errors: null,
		});
	});

	test('companies, contacts, configurations, boards, priorities and members are there', async () => {
		const one = async (path: string, conditions: string) => (await list({ conditions }, path)).data[0];
		expect(await one('/company/companies', 'identifier="HarbourLegalLLP" and deletedFlag=False')).toMatchObject({
			id: 2117,
			name: 'Harbour Legal LLP',
			identifier: 'HarbourLegalLLP',
		});
		const device = await one('/company/configurations', 'company/id=2133 and (name="BWM-ERP01" or serialNumber="x")');
		expect(device).toMatchObject({
			serialNumber: 'VM-BWM-0021',
			ipAddress: '10.23.0.21',
			type: { name: 'Server' },
			activeFlag: true,
		});
		expect((await bench.api.get(`/company/configurations/${device.id}`)).data).toEqual(device);
		expect(await one('/company/contacts', 'company/id=2101')).toMatchObject({ company: { id: 2101 } });
		expect(await one('/service/boards', 'name="Help Desk"')).toMatchObject({ id: 1 });
		expect(await one('/service/priorities', 'name like "*High"')).toMatchObject({ id: 8 });
		expect(await one('/system/members', 'identifier="itglueapi"')).toMatchObject({ id: 243 });
		expect((await bench.api.get('/company/companies/999999')).data).toEqual({
			code: 'NotFound',
			message: 'Company 999999 not found',
			errors: null,
		});
	});

	test('childConditions look into arrays, customFieldConditions into custom fields', async () => {
		const custom = {
			id: 1,
			caption: 'Site code',
			type: 'Text',
			entryMethod: 'EntryField',
			numberOfDecimals: 0,
			value: 'K7',
		};
		const { id } = bench.sim.createTicket({ summary: 'Custom', companyId: 2150, fields: { customFields: [custom] } });
		const { data } = await list({ customFieldConditions: 'caption="Site code" and value="K7"' });
		expect(data.map((row) => row.id)).toEqual([id]);
		expect((await list({ childConditions: 'types/name="Client"' }, '/company/companies')).data).toHaveLength(13);
		expect((await list({ childConditions: 'types/name="Vendor"' }, '/company/companies')).data).toHaveLength(0);
		expect((await list({ childConditions: 'types/name="Client"' }, '/company/contacts')).data).toHaveLength(0);
		expect((await list({ childConditions: 'communicationItems/value="nobody@nowhere.example"' }, '/company/contacts')).data).toHaveLength(0);
		expect((await list({ childConditions: 'phones/value="1"' }, '/company/contacts')).status).toBe(400);
	});

	test('status ids differ per board', async () => {
		const first = (await list({}, '/service/boards/1/statuses')).data;
		const second = (await list({}, '/service/boards/2/statuses')).data;
		expect(first.map(({ name }) => name)).toEqual(second.map(({ name }) => name));
		expect(first.filter(({ id }) => second.some((status) => status.id === id))).toEqual([]);
		expect(first[4]).toMatchObject({ closedStatus: true, escalationStatus: 'NoEscalation', board: { id: 1 } });
	});
});
