import axios from 'axios';

import { fs, os, path } from '../../scripts/support/platform';
import { autotaskBench, type AutotaskBench } from '../support/autotask-simulator';
import { startMain } from '../support/start-main';

interface ShownTicket {
	number: string;
	descriptionHtml: string;
	documentedAt: string | null;
	contact: string | null;
	assets: string[];
	notes: Array<{ html: string; internal: boolean; automatic: boolean; author: string }>;
}

const COMPANY = 29683411;
const note = { title: 'Found', description: 'See **runbook**\nhttps://itglue.example/1', noteType: 3, publish: 2 };

describe("technician's page of the Autotask simulator", () => {
	let bench: AutotaskBench;
	beforeEach(async () => {
		bench = await autotaskBench();
	});
	afterEach(async () => await bench.close());

	const shown = async (id: number | string) => (await bench.anonymous.get<ShownTicket>(`/desk/tickets/${id}`)).data;
	const post = async (body: object) =>
		await bench.anonymous.post<{ id: string; message: string }>('/desk/tickets', body);

	test('the form offers companies with contacts, priorities most urgent first, and examples', async () => {
		const { data } = await bench.anonymous.get<{
			title: string;
			companies: Array<{ id: string; name: string }>;
			priorities: Array<{ name: string; isDefault: boolean }>;
			examples: Array<{ companyId: string }>;
		}>('/desk/setup');
		expect(data.title).toBe('Service desk (Autotask PSA simulator)');
		expect(data.priorities.map(({ name }) => name)).toEqual(['Critical', 'High', 'Medium', 'Low']);
		expect(data.priorities.filter(({ isDefault }) => isDefault)).toHaveLength(1);
		const ids = data.companies.map(({ id }) => id);
		expect(ids).toContain('0');
		for (const { companyId } of data.examples) expect(ids).toContain(companyId);
		expect(data.examples.length).toBeGreaterThan(0);
		expect((await bench.anonymous.get<string>('/')).data).toContain('Service desk');
		expect(bench.sim.requests).toEqual([]);
	});

	test('a typed ticket goes through the PSA; a caller who is not known becomes a contact', async () => {
		const typed = { companyId: String(COMPANY), summary: 'Printer is offline', description: 'Since <b>today</b>' };
		const created = await post({ ...typed, contactName: 'Someone New', priorityId: '4' });
		expect(created.status).toBe(201);
		const [ticket] = bench.sim.tickets();
		expect(ticket).toMatchObject({ title: 'Printer is offline', priority: 4, companyID: COMPANY, status: 1 });
		expect(bench.sim.records.contacts.get(ticket.contactID!)).toMatchObject({
			firstName: 'Someone',
			lastName: 'New',
			companyID: COMPANY,
		});
		expect(await shown(created.data.id)).toMatchObject({
			number: ticket.ticketNumber,
			contact: 'Someone New',
			descriptionHtml: '<p>Since &lt;b&gt;today&lt;/b&gt;</p>',
			documentedAt: null,
			notes: [],
		});
		await post({ ...typed, contactName: 'Someone New' });
		expect(bench.sim.tickets()[1].contactID).toBe(ticket.contactID);
	});

	test.each([
		[{ companyId: '77', summary: 'x' }, /companyID/],
		[{ companyId: String(COMPANY), summary: 'x'.repeat(256) }, /255/],
	])('%j is refused with a sentence', async (body, message) => {
		const { status, data } = await post(body);
		expect([status, data.message]).toEqual([400, expect.stringMatching(message)]);
		expect(bench.sim.tickets()).toEqual([]);
	});

	test("the API user's internal note is the documentation, as plain text; a technician's or a public one is not", async () => {
		const items = bench.sim.records.configurationItems.all().filter(({ companyID }) => companyID === COMPANY);
		const configurationIds = items.slice(0, 2).map(({ id }) => id);
		const { id } = bench.sim.createTicket({ summary: 'x', companyId: COMPANY, configurationIds });
		bench.sim.addNote(id, note);
		await bench.api.post(`/Tickets/${id}/Notes`, { ...note, publish: 1 });
		expect((await shown(id)).documentedAt).toBeNull();
		await bench.api.post(`/Tickets/${id}/Notes`, note);
		const ticket = await shown(id);
		expect(ticket.documentedAt).not.toBeNull();
		expect(ticket.assets).toEqual(items.slice(0, 2).map(({ referenceTitle }) => referenceTitle));
		expect(ticket.notes.map(({ internal, automatic, author }) => [internal, automatic, author])).toEqual([
			[true, false, 'Jordan Lee'],
			[false, true, 'Documentation API'],
			[true, true, 'Documentation API'],
		]);
		expect(ticket.notes[2].html).toContain('**runbook**');
		expect(ticket.notes[2].html).not.toContain('<strong>');
	});

	test('links into Autotask lead to the ticket on the page', async () => {
		const { status, headers } = await bench.anonymous.get('/Autotask/AutotaskExtend/ExecuteCommand.aspx', {
			params: { Code: 'OpenTicketDetail', TicketID: 351181 },
		});
		expect([status, headers.location]).toEqual([302, '/#351181']);
	});

	test('another process makes tickets, reads notes and deliveries, and sets faults and switches', async () => {
		const control = `${bench.sim.url}/__simulator`;
		const { data: ticket } = await axios.post<{ id: number }>(`${control}/tickets`, {
			summary: 'FS01 is full',
			companyId: COMPANY,
			priority: 'High',
		});
		expect(bench.sim.tickets()).toMatchObject([{ id: ticket.id, priority: 1 }]);
		await axios.post(`${control}/tickets/${ticket.id}/notes`, note);
		expect((await axios.get(`${control}/tickets/${ticket.id}/notes`)).data).toMatchObject([note]);
		const changed = await axios.patch(`${control}/tickets/${ticket.id}`, { status: 5 });
		expect(changed.data).toMatchObject({ completedDate: expect.any(String) });
		await axios.post(`${control}/faults`, { kind: 'status', status: 503, match: { path: '/ThresholdInformation' } });
		expect(await bench.api.get('/ThresholdInformation')).toMatchObject({
			status: 503,
			data: { errors: [expect.any(String)] },
		});
		await axios.patch(`${control}/switches`, { wireForm: 'plain' });
		expect(bench.sim.switches.wireForm).toBe('plain');
		for (const view of ['deliveries', 'mail', 'webhooks'])
			expect((await axios.get(`${control}/${view}`)).data).toEqual([]);
	});

	test('a state file brings tickets, notes, webhooks and their numbering back after a restart', async () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'autotask-'));
		const stateFile = path.join(folder, 'state.json');
		const first = await autotaskBench({ stateFile });
		const hook = { name: 'x', webhookUrl: `${bench.sim.url}/desk/none`, deactivationUrl: `${bench.sim.url}/off` };
		const events = { secretKey: 'k', isActive: true, isSubscribedToCreateEvents: true };
		const { data } = await first.api.post<{ itemId: number }>('/TicketWebhooks', { ...hook, ...events });
		const field = { fieldID: 109, isSubscribedField: true, isDisplayAlwaysField: false };
		await first.api.post(`/TicketWebhooks/${data.itemId}/Fields`, field);
		const { id } = first.sim.createTicket({ summary: 'kept', companyId: COMPANY, contactName: 'New Person' });
		await first.api.post(`/Tickets/${id}/Notes`, note);
		await first.sim.settled();
		await first.close();
		const second = await autotaskBench({ stateFile });
		expect(second.sim.tickets()).toEqual(first.sim.tickets());
		expect(second.sim.notes(id)).toEqual(first.sim.notes(id));
		expect(second.sim.webhooks()).toEqual(first.sim.webhooks());
		const next = second.sim.createTicket({ summary: 'next', companyId: COMPANY, contactName: 'New Person' });
		expect([next.id, next.contactID]).toEqual([id + 1, first.sim.tickets()[0].contactID]);
		await second.sim.settled();
		expect(second.sim.deliveries[0].sequenceNumber).toBe(2);
		await second.close();
		fs.rmSync(folder, { recursive: true });
	});

	test('main.ts prints where it listens, answers, and ends on SIGTERM', async () => {
		const { url, stop } = await startMain('autotask');
		expect((await axios.get(`${url}/__simulator/health`)).data).toEqual({ name: 'autotask', url });
		expect(await stop()).toBe(0);
	});
});
