import type { Asset, Client, Priority, Ticket } from '../../simulators/halopsa/model';
import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';
import { VirtualClock } from '../support/virtual-clock';

interface TicketList {
	record_count: number;
	tickets: Ticket[];
}

const START = Date.parse('2026-01-15T10:00:00Z');

describe('HaloPSA simulator: ticket lists', () => {
	let bench: HaloPsaBench;
	let clock: VirtualClock;
	let ids: number[];
	beforeAll(async () => {
		clock = new VirtualClock(START);
		bench = await haloPsaBench({ clock });
		const { sim } = bench;
		const asset = sim.records.assets.find(({ client_id }) => client_id === 14)!;
		const make = async (input: Parameters<typeof sim.createTicket>[0], answer?: string) => {
			const { id } = sim.createTicket(input);
			if (answer) sim.addUserNote(id, answer);
			await clock.advance(60_000);
			return id;
		};
		ids = [
			await make({ summary: 'Printer offline', companyId: 14, description: 'paper jam', priority: 'Low' }),
			await make({ summary: 'FS01 full', companyId: 14, team: '2nd Line Support', assetIds: [asset.id] }),
			await make(
				{ summary: 'Cannot log in', contactName: 'Dana Ortiz', companyId: 21, priority: 1 },
				'Tried turning it off and on',
			),
			await make({ summary: 'Old one', companyId: 33 }),
		];
		sim.updateTicket(ids[3], { status_id: 9 });
	});
	afterAll(async () => await bench.close());
	afterEach(() => Object.assign(bench.sim.switches, { ...DEFAULTS }));

	const DEFAULTS = {
		defaultCount: 50,
		oversizedPage: 'cut',
		closedNeedAsking: false,
		lastUpdateInclusive: false,
		parameterUtcOffsetMinutes: 0,
		orderByLastUpdate: true,
		leanLists: true,
	} as const;
	const list = async (params: Record<string, unknown> = {}) =>
		(await bench.api.get<TicketList>('/Tickets', { params: { ...params } })).data;
	/** The places of the tickets found, 0 for the first made. */
	const found = async (params: Record<string, unknown>) =>
		(await list(params)).tickets.map(({ id }) => ids.indexOf(id));

	test('are keyed, newest first, with the number of all', async () => {
		const { record_count, tickets, ...rest } = await list({ count: 2 });
		expect(rest).toEqual({});
		expect(record_count).toBe(4);
		expect(tickets.map(({ id }) => id)).toEqual([ids[3], ids[2]]);
		expect(await list({ client_id: 999 })).toEqual({ record_count: 0, tickets: [] });
	});

	test('pages: pageinate, page_size, page_no', async () => {
		expect(await found({ pageinate: true, page_size: 3, page_no: 1 })).toEqual([3, 2, 1]);
		expect(await found({ pageinate: true, page_size: 3, page_no: 2 })).toEqual([0]);
		expect(await found({ pageinate: true, page_size: 3, page_no: 3 })).toEqual([]);
		expect((await list({ pageinate: true, page_size: 3, page_no: 2 })).record_count).toBe(4);
	});

	test('without paging or a count there are so many, and no more', async () => {
		bench.sim.switches.defaultCount = 1;
		expect((await list()).tickets).toHaveLength(1);
		expect((await list({ count: 3 })).tickets).toHaveLength(3);
	});

	test.each<[Record<string, unknown>, number[]]>([
		[{ client_id: 14 }, [1, 0]],
		[{ client_ids: '14, 33' }, [3, 1, 0]],
		[{ status_id: 9 }, [3]],
		[{ status: '1,2' }, [2, 1, 0]],
		[{ priority: '1,4' }, [2, 0]],
		[{ team: '2' }, [1]],
		[{ team: '2nd Line Support' }, []],
		[{ requesttype_id: 1, agent_id: 1 }, [3, 2, 1, 0]],
		[{ search: 'fs01' }, [1]],
		[{ search: 'tried turning' }, []],
		[{ search: 'tried turning', searchactions: true }, [2]],
		[{ search_user_name: 'dana' }, [2]],
		[{ search_summary: 'PRINTER' }, [0]],
		[{ search_details: 'jam' }, [0]],
		[{ open_only: true }, [2, 1, 0]],
		[{ open_only: false }, [3, 2, 1, 0]],
		[{ closed_only: true }, [3]],
		[{ order: 'id' }, [0, 1, 2, 3]],
		[{ order: 'priority_id', order2: 'id', orderdesc2: true }, [2, 3, 1, 0]],
		[{ order: 'nothing' }, [3, 2, 1, 0]],
		[{ datesearch: 'dateoccured', startdate: '2026-01-15T10:01:00', enddate: '2026-01-15T10:02:00' }, [2, 1]],
		[{ datesearch: 'dateoccured', startdate: '2026-01-15T12:02:00+02:00' }, [3, 2]],
		[{ datesearch: 'datecleared', startdate: '2026-01-15' }, [3]],
	])('%j', async (params, places) => {
		expect(await found(params)).toEqual(places);
	});

	test('by id, by asset and by the name of an asset', async () => {
		const [{ id, inventory_number }] = bench.sim.records.assets.all().filter(({ client_id }) => client_id === 14);
		expect(await found({ ticketids: `${ids[0]},${ids[2]}` })).toEqual([2, 0]);
		expect(await found({ asset_id: id, order: 'id', orderdesc: true })).toEqual([1]);
		expect(await found({ search_inventory_number: inventory_number })).toEqual([1]);
		expect((await list({ ticketidonly: true, count: 1 })).tickets).toEqual([{ id: ids[3] }]);
	});

	test.each([
		{ clientid: 14 },
		{ Client_Id: 14 },
		{ paginate: true, page_size: 1 },
		{ datesearch: 'dateoccurred', startdate: '2030-01-01' },
	])('%j is skipped without a word: everything comes', async (params) => {
		expect(await list(params)).toMatchObject({ record_count: 4 });
		expect((await list(params)).tickets).toHaveLength(4);
	});

	test('what cannot be read as its kind is refused', async () => {
		for (const params of [
			{ client_id: 'x' },
			{ page_no: 'x', pageinate: true },
			{ open_only: 'maybe' },
			{ lastupdatefromdate: 'x' },
		]) {
			const { status, data } = await bench.api.get<Record<string, string[]>>('/Tickets', { params });
			expect([status, Object.keys(data)]).toEqual([400, [Object.keys(params)[0]]]);
		}
	});

	test('changed since: the instant itself is out, or in by switch; times without a zone are UTC', async () => {
		const lastupdatefromdate = '2026-01-15T10:02:00';
		expect(await found({ lastupdatefromdate, order: 'last_update' })).toEqual([3]);
		expect(await found({ lastupdatefromdate: '2026-01-15T10:02:00Z' })).toEqual([3]);
		expect(await found({ lastupdatetodate: '2026-01-15T10:01:00' })).toEqual([0]);
		bench.sim.switches.lastUpdateInclusive = true;
		expect(await found({ lastupdatefromdate, order: 'last_update' })).toEqual([2, 3]);
		bench.sim.switches.orderByLastUpdate = false;
		expect(await found({ lastupdatefromdate, order: 'last_update' })).toEqual([3, 2]);
		Object.assign(bench.sim.switches, { lastUpdateInclusive: false, parameterUtcOffsetMinutes: 60 });
		expect(await found({ lastupdatefromdate })).toEqual([3, 2, 1, 0]);
	});

	test('closed tickets may have to be asked for', async () => {
		bench.sim.switches.closedNeedAsking = true;
		expect(await found({})).toEqual([2, 1, 0]);
		expect(await found({ includeclosed: true })).toEqual([3, 2, 1, 0]);
		expect(await found({ closed_only: true })).toEqual([3]);
	});

	test('lists are lean: names and texts come where they are asked for', async () => {
		const [lean] = (await list({ count: 1 })).tickets;
		for (const name of ['status_name', 'agent_name', 'tickettype_name', 'details_html', 'customfields', 'assets'])
			expect(lean).not.toHaveProperty(name);
		expect(lean).toMatchObject({ client_name: 'Brackwater Mfg', team: '1st Line Support' });
		const params = {
			count: 1,
			includestatus: true,
			includeagent: true,
			includetickettype: true,
			include_custom_fields: true,
		};
		expect((await list(params)).tickets[0]).toMatchObject({
			status_name: 'Closed',
			agent_name: 'Unassigned',
			tickettype_name: 'Incident',
			customfields: [],
		});
		bench.sim.switches.leanLists = false;
		expect((await list({ count: 1 })).tickets[0]).toHaveProperty('details_html');
	});
});

describe('HaloPSA simulator: pages of more than a hundred', () => {
	test('a page holds a hundred, whatever is asked for', async () => {
		const bench = await haloPsaBench();
		for (let made = 0; made < 105; made++) bench.sim.createTicket({ summary: `${made}`, companyId: 14 });
		const page = async () =>
			await bench.api.get<TicketList>('/Tickets', { params: { pageinate: true, page_size: 1000, page_no: 1 } });
		const cut = await page();
		bench.sim.switches.oversizedPage = 'refused';
		const refused = await page();
		const unpaged = await bench.api.get<TicketList>('/Tickets', { params: { count: 200 } });
		bench.sim.switches.defaultCount = null;
		const all = await bench.api.get<TicketList>('/Tickets');
		await bench.close();
		expect([cut.data.record_count, cut.data.tickets.length, refused.status]).toEqual([105, 100, 400]);
		expect([unpaged.data.tickets.length, all.data.tickets.length]).toEqual([105, 105]);
	});
});

describe('HaloPSA simulator: clients, sites, users, assets and lookups', () => {
	let bench: HaloPsaBench;
	beforeAll(async () => {
		bench = await haloPsaBench();
	});
	afterAll(async () => await bench.close());
	const get = async <T>(path: string, params: Record<string, unknown> = {}) =>
		(await bench.api.get<T>(path, { params })).data;

	test('half of the clients carry the id of their IT Glue organization', async () => {
		const { record_count, clients } = await get<{ record_count: number; clients: Client[] }>('/Client', {
			order: 'id',
		});
		expect(record_count).toBe(13);
		expect(clients.filter(({ itglue_id }) => itglue_id !== '')).toHaveLength(7);
		expect(clients[0]).toMatchObject({ id: 1, name: 'Fernhollow Internal', itglue_id: '2901000004810042' });
		expect(clients.find(({ id }) => id === 14)).toMatchObject({ name: 'Harbor Dental', itglue_id: '' });
		expect(await get('/Client/21')).toMatchObject({ id: 21, itglue_id: '2901000004810147', inactive: false });
		expect((await bench.api.get('/Client/999')).status).toBe(404);
	});

	test('clients are searched by name; inactive ones come where they are asked for', async () => {
		const names = async (params: Record<string, unknown>) =>
			(await get<{ clients: Client[] }>('/Client', params)).clients.map(({ name }) => name);
		expect(await names({ search: 'harbo', search_name_only: true, includeactive: true })).toEqual([
			'Harbour Legal LLP (Solicitors)',
			'Harbor Dental',
		]);
		bench.sim.records.clients.get(14)!.inactive = true;
		expect(await names({ search: 'harbor d' })).toEqual([]);
		expect(await names({ search: 'harbor d', includeinactive: true })).toEqual(['Harbor Dental']);
		bench.sim.records.clients.get(14)!.inactive = false;
	});

	test("a site's client_id is a decimal on the wire, and sites carry IT Glue ids too", async () => {
		const raw = await bench.api.get<string>('/Site', {
			params: { client_id: 21, order: 'id' },
			responseType: 'text',
			transformResponse: (body: string) => body,
		});
		expect(raw.data).toContain('"client_id":21.0');
		const { sites } = JSON.parse(raw.data) as { sites: Array<Record<string, unknown>> };
		expect(sites[0]).toMatchObject({ client_id: 21, client_itglue_id: '2901000004810147' });
		expect(sites[0].itglue_id).toMatch(/^2901\d{12}$/);
		expect(await get(`/Site/${String(sites[0].id)}`)).toEqual(sites[0]);
	});

	test('users of a client, with their addresses', async () => {
		const { record_count, users } = await get<{ record_count: number; users: Array<{ emailaddress: string }> }>(
			'/Users',
			{
				client_id: 14,
			},
		);
		expect(record_count).toBe(3);
		for (const { emailaddress } of users) expect(emailaddress).toMatch(/^\S+@\S+\.example$/);
		const byEmail = async () => (await get<{ users: unknown[] }>('/Users', { search: users[0].emailaddress })).users;
		expect(await byEmail()).toEqual([]);
		bench.sim.switches.usersFoundByEmail = true;
		expect(await byEmail()).toEqual([users[0]]);
	});

	test('assets: by client, name, serial and ticket; their fields where they are asked for', async () => {
		const assets = async (params: Record<string, unknown>) => (await get<{ assets: Asset[] }>('/Asset', params)).assets;
		const [asset] = await assets({ client_id: 1, inventory_number: 'FERN-RMM01', includeassetfields: true });
		expect(asset).toMatchObject({
			inventory_number: 'FERN-RMM01',
			key_field: 'VM-FERN-0010',
			client_name: 'Fernhollow Internal',
			assettype_name: 'Server',
			itglue_id: '2901000039160021',
			itglue_url: expect.stringContaining('2901000039160021'),
		});
		expect(asset.fields).toContainEqual({ id: 101, name: 'Operating system', value: 'Windows Server 2022' });
		const [plain] = await assets({ search: 'VM-FERN-0010' });
		expect(plain.id).toBe(asset.id);
		expect(plain).not.toHaveProperty('fields');
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: 1, assetIds: [asset.id] });
		expect((await assets({ ticket_id: id })).map((row) => row.id)).toEqual([asset.id]);
		const all = await get<{ record_count: number }>('/Asset', { includeinactive: true });
		const active = await get<{ record_count: number }>('/Asset');
		expect(all.record_count).toBe(100);
		expect(active.record_count).toBeLessThan(100);
		const ofDental = await assets({ client_id: 14, count: 100 });
		expect(new Set(ofDental.map(({ itglue_id }) => itglue_id))).toEqual(new Set(['']));
	});

	test('status, priority, agent, team, type and outcome are bare lists', async () => {
		for (const path of ['/Status', '/Priority', '/Agent', '/Team', '/TicketType', '/Outcome'])
			expect(await get(path)).toEqual(expect.any(Array));
		expect(await get<unknown[]>('/Status')).toContainEqual(expect.objectContaining({ id: 9, name: 'Closed' }));
		expect(await get<unknown[]>('/Status', { excludeclosed: true })).not.toContainEqual(
			expect.objectContaining({ id: 9 }),
		);
		const [priority] = await get<Priority[]>('/Priority');
		expect(priority).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), priorityid: 1, name: 'Critical' });
	});

	test("the application's own agent is found by asking who it is", async () => {
		expect(await get('/Agent/me')).toMatchObject({ id: bench.sim.apiAgent.id, name: 'IT Glue API', isapiagent: true });
		expect(await get<unknown[]>('/Agent')).not.toContainEqual(expect.objectContaining({ isapiagent: true }));
		expect(await get<unknown[]>('/Agent', { includeapiagents: true })).toContainEqual(
			expect.objectContaining({ isapiagent: true }),
		);
	});
});
