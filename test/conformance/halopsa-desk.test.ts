import axios from 'axios';

import { fs, os, path } from '../../scripts/support/platform';
import { renderHtml } from '../../simulators/desk/html';
import { haloPsaBench, type HaloPsaBench } from '../support/halopsa-simulator';
import { startMain } from '../support/start-main';

interface ShownTicket {
	number: string;
	contact: string | null;
	contactPhone: string | null;
	documentedAt: string | null;
	createdAt: string;
	closed: boolean;
	assets: string[];
	descriptionHtml: string;
	notes: Array<{ html: string; internal: boolean; automatic: boolean; author: string; resolution: boolean }>;
}

describe("technician's page of the HaloPSA simulator", () => {
	let bench: HaloPsaBench;
	beforeEach(async () => {
		bench = await haloPsaBench();
	});
	afterEach(async () => await bench.close());

	const shown = async (id: number | string) => (await bench.anonymous.get<ShownTicket>(`/desk/tickets/${id}`)).data;
	const type = async (body: unknown) =>
		await bench.anonymous.post<{ id: string; message: string }>('/desk/tickets', body);

	test('says which PSA it is and offers its clients, users, priorities and examples', async () => {
		const { data } = await bench.anonymous.get<{
			title: string;
			companies: Array<{ id: string; contacts: unknown[] }>;
			priorities: Array<{ name: string; isDefault: boolean }>;
			examples: Array<{ companyId: string }>;
		}>('/desk/setup');
		expect(data.title).toBe('Service desk (HaloPSA simulator)');
		expect(data.companies).toHaveLength(13);
		for (const { contacts } of data.companies) expect(contacts).toHaveLength(3);
		expect(data.priorities.find(({ isDefault }) => isDefault)).toMatchObject({ name: 'Medium' });
		expect(data.examples.map(({ companyId }) => companyId)).toEqual(['21', '33', '14']);
	});

	test('a typed ticket is one of the PSA: user, client, priority, details', async () => {
		const user = bench.sim.records.users.find(({ client_id }) => client_id === 14)!;
		const description = 'Since <b>today</b>\nurgent';
		const { status, data } = await type({
			companyId: '14',
			contactName: user.name,
			summary: 'Printer',
			description,
			priorityId: '2',
		});
		expect(status).toBe(201);
		expect(bench.sim.tickets()).toMatchObject([
			{ id: Number(data.id), client_id: 14, user_id: user.id, priority_id: 2 },
		]);
		const ticket = await shown(data.id);
		expect(ticket).toMatchObject({
			number: data.id.padStart(7, '0'),
			contact: user.name,
			contactPhone: user.phonenumber,
			documentedAt: null,
			descriptionHtml: '<p>Since &lt;b&gt;today&lt;/b&gt;<br>urgent</p>',
			notes: [],
		});
		expect(ticket.createdAt).toMatch(/Z$/);
		expect(bench.sim.mailSent).toEqual([]);
	});

	test.each([
		[{ summary: 'x' }, 'Choose a company.'],
		[{ companyId: '999', summary: 'x' }, /company does not exist/],
		[{ companyId: '14', summary: 'x'.repeat(256) }, /255/],
		[{ companyId: '14', summary: 'x', priorityId: '77' }, /priority 77/],
	])('%j is refused with a sentence', async (body, message) => {
		const { status, data } = await type(body);
		expect([status, data.message]).toEqual([400, expect.stringMatching(message)]);
		expect(bench.sim.tickets()).toEqual([]);
	});

	test("the application's hidden action is the documentation; a technician's is not", async () => {
		const { id } = bench.sim.createTicket({
			summary: 'x',
			companyId: 14,
			assetIds: [bench.sim.records.assets.all()[0].id],
		});
		bench.sim.addNote(id, { note: 'Called back', hiddenfromuser: true });
		expect((await shown(id)).documentedAt).toBeNull();
		const note_html = '<p>Found <a href="https://itglue.example/1">Runbook</a></p>';
		await bench.api.post('/Actions', [{ ticket_id: id, note_html, hiddenfromuser: true, sendemail: false }]);
		bench.sim.addNote(id, { note: 'Done', new_status: 9 });
		const ticket = await shown(id);
		expect(ticket).toMatchObject({ closed: true, documentedAt: expect.stringMatching(/Z$/), assets: ['FERN-RMM01'] });
		expect(
			ticket.notes.map(({ internal, automatic, author, resolution }) => [internal, automatic, author, resolution]),
		).toEqual([
			[true, false, 'Jordan Lee', false],
			[true, true, 'IT Glue API', false],
			[false, false, 'Jordan Lee', true],
		]);
		expect(ticket.notes[1].html).toBe(
			'<p>Found <a href="https://itglue.example/1" target="_blank" rel="noopener noreferrer nofollow">Runbook</a></p>',
		);
		const { data } = await bench.anonymous.get<ShownTicket[]>('/desk/tickets');
		expect(data[0].documentedAt).toBe(ticket.documentedAt);
	});

	test('another process makes and changes tickets and reads what happened', async () => {
		const control = `${bench.sim.url}/__simulator`;
		const { data: ticket } = await axios.post<{ id: number }>(`${control}/tickets`, {
			summary: 'x',
			companyId: 14,
			description: 'full',
		});
		await axios.post(`${control}/tickets/${ticket.id}/notes`, { note: 'note', hiddenfromuser: true });
		expect((await axios.get(`${control}/tickets/${ticket.id}/notes`)).data).toMatchObject([
			{ note: 'full' },
			{ note: 'note' },
		]);
		expect((await axios.patch(`${control}/tickets/${ticket.id}`, { status_id: 9 })).data).toMatchObject({
			hasbeenclosed: true,
		});
		expect((await axios.get(`${control}/tickets`)).data).toMatchObject([{ id: ticket.id, status_id: 9 }]);
		await axios.patch(`${control}/switches`, { postAnswer: 'array' });
		expect(bench.sim.switches.postAnswer).toBe('array');
		for (const view of ['deliveries', 'mail', 'webhooks', 'notifications'])
			expect((await axios.get(`${control}/${view}`)).data).toEqual([]);
	});

	test('a state file brings tickets, actions and webhooks back; tokens are gone', async () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'halopsa-'));
		const stateFile = path.join(folder, 'state.json');
		const first = await haloPsaBench({ stateFile });
		const { id } = first.sim.createTicket({ summary: 'kept', companyId: 14, description: 'text' });
		await first.api.post('/Actions', [{ ticket_id: id, note: 'note', hiddenfromuser: true, sendemail: false }]);
		const { data } = await first.api.post<{ id: string }>('/Webhook', [
			{ name: 'n8n', url: 'https://n8n.example/', active: false },
		]);
		await first.api.post('/Notification', [{ webhook_id: data.id, type: -2, delivery_method: 6, eventno: 3 }]);
		const second = await haloPsaBench({ stateFile });
		expect(second.sim.tickets()).toEqual(first.sim.tickets());
		expect(second.sim.notes(id)).toEqual(first.sim.notes(id));
		expect(second.sim.webhooks()).toEqual(first.sim.webhooks());
		expect(second.sim.notifications()).toEqual(first.sim.notifications());
		expect(second.sim.createTicket({ summary: 'next', companyId: 14 }).id).toBe(id + 1);
		const stale = await first.api.get('/Status', { baseURL: second.sim.apiBase });
		await first.close();
		await second.close();
		fs.rmSync(folder, { recursive: true });
		expect(stale.status).toBe(401);
	});

	test('an empty PSA has its set-up and nothing else', async () => {
		const empty = await haloPsaBench({ seed: 'empty' });
		const counts = await Promise.all(
			['/Client', '/Asset', '/Users', '/Tickets'].map(
				async (url) => (await empty.api.get<{ record_count: number }>(url)).data.record_count,
			),
		);
		const statuses = (await empty.api.get<unknown[]>('/Status')).data;
		await empty.close();
		expect([...counts, statuses.length]).toEqual([0, 0, 0, 0, 5]);
	});

	test('main.ts prints where it listens, answers, and ends on SIGTERM', async () => {
		const { url, stop } = await startMain('halopsa');
		expect((await axios.get(`${url}/__simulator/health`)).data).toEqual({ name: 'halopsa', url });
		expect(await stop()).toBe(0);
	});
});

describe('HTML notes on the page', () => {
	test.each([
		['<p>a<br/>b</p>', '<p>a<br>b</p>'],
		['<P CLASS="x" onclick="y()">a</P>', '<p>a</p>'],
		['a &lt;b&gt; &amp; "c"', 'a &lt;b&gt; &amp; &quot;c&quot;'],
		['<b>a<i>b</b>c', '<b>a<i>b</i></b>c'],
		['</p>a', 'a'],
		['<ul><li>a<li>b', '<ul><li>a<li>b</li></li></ul>'],
		['<script>alert(1)</script>a', 'a'],
		['<style>x{}', ''],
		['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
		['<svg/onload=alert(1)>', '&lt;svg/onload=alert(1)&gt;'],
		['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
		['<a href="java&#39;script:x">x</a>', '<a>x</a>'],
		[
			"<a title='\"' href='https://x.example/?a=1&amp;b=\"2'>x</a>",
			'<a href="https://x.example/?a=1&amp;b=&quot;2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
		],
		['a<!-- <b> -->b', 'ab'],
		['1 < 2 > 0', '1 &lt; 2 &gt; 0'],
		['<scr<script>x</script>ipt>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
	])('%j', (html, safe) => {
		expect(renderHtml(html)).toBe(safe);
	});

	test.each(['<', '<p>', '<a href="', '<script', '<!--', '&amp;', '</p>', '<b><i>'])(
		'a long run of %j is rendered',
		(piece) => {
			expect(renderHtml(piece.repeat(20_000))).not.toMatch(/<(script|a href)/);
		},
	);
});
