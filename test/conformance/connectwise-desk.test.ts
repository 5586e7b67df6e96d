import axios from 'axios';

import { fs, os, path } from '../../scripts/support/platform';
import { renderMarkdown } from '../../simulators/desk/markdown';
import { connectWiseBench, type ConnectWiseBench } from '../support/connectwise-simulator';
import { startMain } from '../support/start-main';

interface ShownTicket {
	summary: string;
	descriptionHtml: string;
	documentedAt: string | null;
	contact: string | null;
	notes: Array<{ html: string; internal: boolean; automatic: boolean; author: string }>;
}

describe("technician's page", () => {
	let bench: ConnectWiseBench;
	beforeEach(async () => {
		bench = await connectWiseBench();
	});
	afterEach(async () => await bench.close());

	const shown = async (id: number | string) => (await bench.anonymous.get<ShownTicket>(`/desk/tickets/${id}`)).data;
	const post = async (body: unknown, headers = { 'Content-Type': 'application/json' }) =>
		await bench.anonymous.post<{ id: string; message: string }>('/desk/tickets', body, { headers });

	test('page, script and style come from here and nothing else may load', async () => {
		for (const url of ['/', '/desk/app.js', '/desk/style.css']) {
			const { status, data, headers } = await bench.anonymous.get<string>(url);
			expect(status).toBe(200);
			expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
			expect(data).not.toMatch(/https?:\/\//);
		}
		expect(bench.sim.requests).toEqual([]);
	});

	test('the form offers companies with contacts, priorities and examples', async () => {
		const { data } = await bench.anonymous.get<{
			title: string;
			companies: Array<{ id: string; contacts: unknown[] }>;
			examples: Array<{ companyId: string; summary: string }>;
		}>('/desk/setup');
		expect(data.title).toBe('Service desk (ConnectWise PSA simulator)');
		expect(data.companies).toHaveLength(13);
		for (const { contacts } of data.companies) expect(contacts).toHaveLength(3);
		for (const { companyId, summary } of data.examples) {
			expect(data.companies.map(({ id }) => id)).toContain(companyId);
			expect(summary.length).toBeLessThanOrEqual(100);
		}
	});

	test('a typed ticket goes through the PSA: callback, description note, contact', async () => {
		const created = await post({
			companyId: '2101',
			contactName: 'Someone New',
			summary: 'Printer is offline',
			description: 'Since <b>today</b>\nurgent',
			priorityId: '8',
		});
		expect(created.status).toBe(201);
		const [ticket] = bench.sim.tickets();
		expect(ticket).toMatchObject({
			id: Number(created.data.id),
			contactName: 'Someone New',
			priority: { id: 8 },
			company: { id: 2101 },
		});
		expect(bench.sim.notes(ticket.id)).toMatchObject([
			{ text: 'Since <b>today</b>\nurgent', detailDescriptionFlag: true },
		]);
		expect(await shown(ticket.id)).toMatchObject({
			descriptionHtml: '<p>Since &lt;b&gt;today&lt;/b&gt;<br>urgent</p>',
			notes: [],
			documentedAt: null,
		});
	});

	test('a contact of the company is recognised by name', async () => {
		const contact = bench.sim.records.contacts.find((row) => row.company.id === 2101)!;
		const { data } = await post({
			companyId: '2101',
			contactName: `${contact.firstName} ${contact.lastName}`,
			summary: 'x',
		});
		expect(bench.sim.records.tickets.get(Number(data.id))).toMatchObject({
			contact: { id: contact.id },
			contactEmailAddress: expect.stringContaining('@'),
		});
	});

	test.each([
		[{ summary: 'x' }, 'Choose a company.'],
		[{ companyId: '2101' }, 'Write a summary.'],
		[{ companyId: '77', summary: 'x' }, /company/],
		[{ companyId: '2101', summary: 'x'.repeat(101) }, /100/],
	])('%j is refused with a sentence', async (body, message) => {
		const { status, data } = await post(body);
		expect([status, data.message]).toEqual([400, expect.stringMatching(message)]);
		expect(bench.sim.tickets()).toEqual([]);
	});

	test('other sites cannot post a form, and broken JSON is refused', async () => {
		expect(
			(await post('companyId=2101&summary=x', { 'Content-Type': 'application/x-www-form-urlencoded' })).status,
		).toBe(415);
		expect((await post('{"companyId"')).status).toBe(400);
	});

	test("the API member's internal note is the documentation; a technician's is not", async () => {
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: 2101 });
		bench.sim.addNote(id, { text: 'Called back', internalAnalysisFlag: true });
		expect((await shown(id)).documentedAt).toBeNull();
		await bench.api.post(`/service/tickets/${id}/notes`, {
			text: '## Found\n- [Runbook](https://itglue.example/1)',
			internalAnalysisFlag: true,
		});
		const ticket = await shown(id);
		expect(ticket.documentedAt).not.toBeNull();
		expect(ticket.notes.map(({ internal, automatic, author }) => [internal, automatic, author])).toEqual([
			[true, false, 'Jordan Lee'],
			[true, true, 'Documentation API'],
		]);
		expect(ticket.notes[1].html).toContain(
			'<a href="https://itglue.example/1" target="_blank" rel="noopener noreferrer nofollow">Runbook</a>',
		);
		bench.sim.switches.renderMarkdown = false;
		expect((await shown(id)).notes[1].html).toBe('<p>## Found<br>- [Runbook](https://itglue.example/1)</p>');
	});

	test('hostile text reaches the page as JSON text or escaped, never as markup', async () => {
		const hostile = '<img src=x onerror=alert(1)>"\'</script><script>alert(1)';
		const { id } = bench.sim.createTicket({
			summary: hostile,
			companyId: 2101,
			description: hostile,
			contactName: hostile,
		});
		bench.sim.addNote(id, {
			text: `${hostile} [x](javascript:alert(1)) [y](data:text/html,z) **${hostile}**`,
			internalAnalysisFlag: true,
		});
		const list = await bench.anonymous.get<Array<{ summary: string }>>('/desk/tickets');
		expect(list.headers['content-type']).toMatch('application/json');
		expect(list.headers['x-content-type-options']).toBe('nosniff');
		expect(list.data[0].summary).toBe(hostile);
		const { descriptionHtml, notes } = await shown(id);
		expect(descriptionHtml + notes[0].html).not.toMatch(/<(?!\/?(p|br|strong)>)/);
		expect(notes[0].html).not.toMatch(/href/);
	});

	test('changes are announced as they happen, and the stream ends with the server', async () => {
		const stream = await axios.get<AsyncIterable<Buffer>>(`${bench.sim.url}/desk/events`, { responseType: 'stream' });
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: 2101 });
		let text = '';
		for await (const chunk of stream.data) {
			text += chunk.toString();
			if (text.includes('data:')) break;
		}
		expect(text).toContain(`data: {"id":"${id}"}`);
	});
});

describe('Markdown on the page', () => {
	test.each([
		['# One\n### Three', '<h4>One</h4>\n<h6>Three</h6>'],
		['a\nb\n\nc', '<p>a<br>b</p>\n<p>c</p>'],
		['- a\n- b\n  - c\n- d', '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>'],
		['1. a\n   > quoted\n2. b', '<ol><li>a<blockquote>quoted</blockquote></li><li>b</li></ol>'],
		['**bold** _it_ `<code>`', '<p><strong>bold</strong> <em>it</em> <code>&lt;code&gt;</code></p>'],
		['snake_case_name 2*3*4', '<p>snake_case_name 2*3*4</p>'],
		['\\*not\\* \\[a\\](b)', '<p>*not* [a](b)</p>'],
		['```\n<b>\n```\nend', '<pre><code>&lt;b&gt;</code></pre>\n<p>end</p>'],
		['> said\n> twice', '<blockquote><p>said<br>twice</p></blockquote>'],
		['---', '<hr>'],
		[
			'| A | B |\n|---|---|\n| 1 | <x> |',
			'<div class="table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>&lt;x&gt;</td></tr></tbody></table></div>',
		],
		[
			'see https://x.example/a?b=1&c=2.',
			'<p>see <a href="https://x.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">https://x.example/a?b=1&amp;c=2</a>.</p>',
		],
		[
			'[a"b](https://x.example/"onclick=1)',
			'<p><a href="https://x.example/&quot;onclick=1" target="_blank" rel="noopener noreferrer nofollow">a&quot;b</a></p>',
		],
		['[x](JavaScript:alert)', '<p>[x](JavaScript:alert)</p>'],
	])('%j', (markdown, html) => {
		expect(renderMarkdown(markdown)).toBe(html);
	});

	test.each(['[', '**', '`', '_a', '(https://', '|', '> ', '- ', '\\', '[](', '[a](b'])(
		'a long run of %j is rendered',
		(piece) => {
			expect(renderMarkdown(piece.repeat(30_000))).not.toMatch(/<script/);
		},
	);
});

describe('control plane and stand-alone server', () => {
	test('another process makes tickets, reads notes and deliveries, and sets faults', async () => {
		const bench = await connectWiseBench();
		const control = `${bench.sim.url}/__simulator`;
		const { data: ticket } = await axios.post<{ id: number }>(`${control}/tickets`, {
			summary: 'FS01 is full',
			companyId: 2101,
			description: 'full',
		});
		expect((await axios.get(`${control}/tickets/${ticket.id}/notes`)).data).toMatchObject([{ text: 'full' }]);
		expect((await axios.patch(`${control}/tickets/${ticket.id}`, { status: { id: 20 } })).data).toMatchObject({
			closedFlag: true,
		});
		await axios.post(`${control}/faults`, { kind: 'status', status: 503, match: { path: '/system/info' } });
		expect((await bench.api.get('/system/info')).status).toBe(503);
		await axios.delete(`${control}/faults`);
		expect((await axios.get(`${control}/requests`)).data).toMatchObject([
			{ path: expect.stringMatching('/system/info'), status: 503 },
		]);
		expect((await axios.get(`${control}/deliveries`)).data).toEqual([]);
		await axios.patch(`${control}/switches`, { serveAllNotes: false });
		expect(bench.sim.switches.serveAllNotes).toBe(false);
		const foreign = await axios.get(`${control}/tickets`, {
			headers: { Host: 'evil.example' },
			validateStatus: () => true,
		});
		expect(foreign.status).toBe(404);
		await bench.close();
	});

	test('a state file brings tickets, notes, callbacks and signing keys back after a restart', async () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'connectwise-'));
		const stateFile = path.join(folder, 'state.json');
		const first = await connectWiseBench({ stateFile });
		const { id } = first.sim.createTicket({ summary: 'kept', companyId: 2101, description: 'text' });
		await first.api.post(`/service/tickets/${id}/notes`, { text: 'note', internalAnalysisFlag: true });
		const callback = {
			url: 'https://n8n.example/x?recordId=',
			type: 'ticket',
			level: 'owner',
			objectId: 1,
			inactiveFlag: true,
		};
		await first.api.post('/system/callbacks', callback);
		const second = await connectWiseBench({ stateFile });
		expect(second.sim.tickets()).toEqual(first.sim.tickets());
		expect(second.sim.notes(id)).toEqual(first.sim.notes(id));
		expect(second.sim.callbacks()).toEqual(first.sim.callbacks());
		expect(second.sim.createTicket({ summary: 'next', companyId: 2101 }).id).toBe(id + 1);
		await first.close();
		await second.close();
		fs.rmSync(folder, { recursive: true });
	});

	test('main.ts prints where it listens, answers, and ends on SIGTERM', async () => {
		const { url, stop } = await startMain('connectwise');
		expect((await axios.get(`${url}/__simulator/health`)).data).toEqual({ name: 'connectwise', url });
		expect(await stop()).toBe(0);
	});
});
