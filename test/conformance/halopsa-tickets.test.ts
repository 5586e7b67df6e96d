import type { Ticket } from '../../simulators/halopsa/model';
import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';

type ShownTicket = Ticket & { assets?: Array<{ id: number; inventory_number: string }>; lastnote?: string };

describe('HaloPSA simulator: tickets', () => {
	let bench: HaloPsaBench;
	beforeEach(async () => {
		bench = await haloPsaBench();
	});
	afterEach(async () => await bench.close());

	const post = async <T = ShownTicket>(...elements: unknown[]) => await bench.api.post<T>('/Tickets', elements);
	const one = async (id: number, params: Record<string, unknown> = {}) =>
		(await bench.api.get<ShownTicket>(`/Tickets/${id}`, { params })).data;
	const userOf = (clientId: number) => bench.sim.records.users.find(({ client_id }) => client_id === clientId)!;

	test('an element without an id is made, with the defaults of the database', async () => {
		const { status, data } = await post({ summary: 'FS01 is full', details: 'Save errors\non <D:>', client_id: 14 });
		expect(status).toBe(201);
		expect(data).toMatchObject({
			id: 4242,
			summary: 'FS01 is full',
			details_html: '<p>Save errors<br>on &lt;D:&gt;</p>',
			status_id: 1,
			tickettype_id: 1,
			priority_id: 3,
			client_name: 'Harbor Dental',
			team: '1st Line Support',
			hasbeenclosed: false,
			dateclosed: '1900-01-01T00:00:00',
		});
		expect(data.dateoccurred).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+$/);
		expect(await one(data.id)).toEqual(data);
	});

	test('the user brings client, site, name and address; HTML brings its text', async () => {
		const user = userOf(21);
		const { data } = await post({
			summary: 'x',
			user_id: String(user.id),
			details_html: '<p>A &amp; B</p><ul><li>C</li></ul>',
		});
		expect(data).toMatchObject({
			client_id: 21,
			site_id: user.site_id,
			user_name: user.name,
			user_email: user.emailaddress,
			details: 'A & B\nC',
		});
		expect((await post({ summary: 'x', site_id: user.site_id })).data.client_id).toBe(21);
	});

	test('an element with an id changes what it names; nothing else', async () => {
		const { data } = await post({ summary: 'x', client_id: 14, category_1: 'Hardware>Server' });
		const changed = await post({ id: data.id, priority_id: 1, unknown_field: 'skipped' });
		expect(changed.status).toBe(200);
		expect(changed.data).toMatchObject({ id: data.id, summary: 'x', priority_id: 1, category_1: 'Hardware>Server' });
		expect(changed.data).not.toHaveProperty('unknown_field');
		expect((await post({ id: 1, summary: 'y' })).status).toBe(404);
	});

	test('several at once are answered as an array, one as an object or an array', async () => {
		const several = await post<Ticket[]>({ summary: 'a', client_id: 14 }, { summary: 'b', client_id: 14 });
		expect(several.data.map(({ summary }) => summary)).toEqual(['a', 'b']);
		Object.assign(bench.sim.switches, { postAnswer: 'array', createStatus: 200 });
		const { status, data } = await post<Ticket[]>({ summary: 'c', client_id: 14 });
		expect([status, data.length, data[0].summary]).toEqual([200, 1, 'c']);
	});

	test.each([
		['an object', { summary: 'x' }],
		['nothing', []],
		['a number in the array', [1]],
		['broken JSON', '[{"summary"'],
	])('%s is no body', async (_name, body) => {
		const { status } = await bench.api.post('/Tickets', body, { headers: { 'Content-Type': 'application/json' } });
		expect(status).toBe(400);
		expect(bench.sim.tickets()).toEqual([]);
	});

	test('a body that is not declared as JSON', async () => {
		expect((await bench.api.post('/Tickets', new URLSearchParams({ summary: 'x' }))).status).toBe(415);
	});

	test.each([
		['summary', {}],
		['summary', { summary: ' ' }],
		['client_id', { summary: 'x', client_id: 999 }],
		['client_id', { summary: 'x', client_id: 'Harbor Dental' }],
		['status_id', { summary: 'x', status_id: 77 }],
		['priority_id', { summary: 'x', priority_id: 99 }],
		['team', { summary: 'x', team: 'Nobody' }],
		['details', { summary: 'x', details: {} }],
		['assets[0].id', { summary: 'x', assets: [{ id: 1 }] }],
	])('what is wrong with %s is said by its place in the body: %j', async (field, element) => {
		const { status, data } = await bench.api.post<Record<string, string[]>>('/Tickets', [element]);
		expect([status, Object.keys(data)]).toEqual([400, [`[0].${field}`]]);
	});

	test('_validate_only checks and keeps nothing', async () => {
		expect((await post({ summary: 'x', _validate_only: true })).data.id).toBe(0);
		expect(bench.sim.tickets()).toEqual([]);
		const { data } = await post({ summary: 'x' });
		await post({ id: data.id, summary: 'y', _validate_only: true });
		expect((await one(data.id)).summary).toBe('x');
	});

	test('assets stand on a ticket only with includedetails', async () => {
		const [asset] = bench.sim.records.assets.all().filter(({ client_id }) => client_id === 14);
		const { data } = await post({ summary: 'x', client_id: 14, assets: [{ id: asset.id }] });
		expect(data).toMatchObject({ asset_number: asset.id, inventory_number: asset.inventory_number });
		expect(await one(data.id)).not.toHaveProperty('assets');
		const detailed = await one(data.id, { includedetails: true, includelastaction: true });
		expect(detailed.assets).toMatchObject([
			{ id: asset.id, inventory_number: asset.inventory_number, key_field: asset.key_field },
		]);
		expect(detailed).toHaveProperty('lastnote');
		expect(detailed).not.toHaveProperty('status_name');
		bench.sim.switches.namesWithDetails = true;
		expect(await one(data.id, { includedetails: true })).toMatchObject({
			status_name: 'New',
			agent_name: 'Unassigned',
		});
	});

	test('closing sets the date; reopening takes it back, but hasbeenclosed may stay', async () => {
		const { data } = await post({ summary: 'x', client_id: 14 });
		const closed = await post({ id: data.id, status_id: 9, closure_note: 'Cleaned up' });
		expect(closed.data).toMatchObject({
			hasbeenclosed: true,
			closure_note: 'Cleaned up',
			closure_note_html: '<p>Cleaned up</p>',
			closure_agent_id: bench.sim.apiAgent.id,
		});
		expect(closed.data.dateclosed).not.toBe('1900-01-01T00:00:00');
		const reopened = await post({ id: data.id, status_id: 1 });
		expect(reopened.data).toMatchObject({ hasbeenclosed: true, dateclosed: '1900-01-01T00:00:00' });
		bench.sim.switches.reopenedStaysClosed = false;
		await post({ id: data.id, status_id: 9 });
		expect((await post({ id: data.id, status_id: 1 })).data.hasbeenclosed).toBe(false);
	});

	test('times may carry a zone, and dates that are not set may be missing', async () => {
		Object.assign(bench.sim.switches, { timesWithZone: true, unsetDates: 'absent' });
		const { data } = await post({ summary: 'x', client_id: 14 });
		expect(data.dateoccurred).toMatch(/Z$/);
		expect(data).not.toHaveProperty('dateclosed');
	});

	test('the user gets a "ticket received" mail unless it is switched off in the body', async () => {
		const user_id = userOf(14).id;
		await post({ summary: 'told', user_id });
		await post(
			{ summary: 'quiet', user_id, sendack: false },
			{ summary: 'quiet', user_id, createacknowledgement: false },
		);
		bench.sim.createTicket({ summary: 'by hand', companyId: 14, contactId: user_id });
		expect(bench.sim.mailSent).toMatchObject([{ kind: 'acknowledgement', text: 'told', to: userOf(14).emailaddress }]);
	});

	test('DELETE removes the ticket and its actions', async () => {
		const { data } = await post({ summary: 'x', client_id: 14 });
		expect(await bench.api.delete(`/Tickets/${data.id}`)).toMatchObject({ status: 200, data: { id: data.id } });
		expect((await bench.api.get(`/Tickets/${data.id}`)).status).toBe(404);
		expect(bench.sim.notes(data.id)).toEqual([]);
	});

	test('hostile, huge and foreign text comes back as it was sent', async () => {
		const summary = '<img src=x onerror=alert(1)> 患者 Ünïcödé';
		const details = `${summary}\n`.repeat(5000);
		const { data } = await post({ summary, details, client_id: 14 });
		expect(await one(data.id)).toMatchObject({ summary, details });
	});
});
