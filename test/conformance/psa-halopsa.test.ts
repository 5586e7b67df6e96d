import fc from 'fast-check';
import { startHaloPsaSimulator, type HaloPsaOptions, type HaloPsaSimulator } from '../../simulators/halopsa';
import { collect } from '../../src/psa/collect';
import type { Ticket } from '../../src/psa/ticket';
import { haloClient } from '../support/halopsa-client';

const CLOSED = 9;

describe('HaloPSA client against the simulator', () => {
	let sim: HaloPsaSimulator;
	let client: number;

	async function start(options: HaloPsaOptions = {}): Promise<void> {
		if (sim) await sim.close();
		sim = await startHaloPsaSimulator({ seed: 'msp', ...options });
		client = sim.records.clients.all()[0]!.id;
	}
	beforeEach(async () => await start());
	afterAll(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId: client, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));
	const numbers = (tickets: Ticket[]) => tickets.map(({ id }) => Number(id));

	describe('a ticket', () => {
		test('comes in the normalised shape, with its client, devices and names', async () => {
			const asset = sim.records.assets.find(({ client_id }) => client_id === client)!;
			const ticket = newTicket({
				description: 'Drive D: of FS01 is full.',
				contactName: 'Dana Ortiz',
				contactEmail: 'dana@example.com',
				priority: 'High',
				assetIds: [asset.id],
			});
			const record = sim.records.clients.get(client)!;

			expect(await haloClient(sim).getTicket(String(ticket.id))).toMatchObject({
				psa: 'halopsa',
				id: String(ticket.id),
				number: String(ticket.id),
				title: 'FS01 is full',
				description: 'Drive D: of FS01 is full.',
				company: { id: String(client), name: record.name, identifier: record.ref || null, itGlueId: record.itglue_id || null },
				contact: { name: 'Dana Ortiz', email: 'dana@example.com' },
				status: 'New',
				closed: false,
				priority: 'High',
				board: ticket.team,
				assets: [{ id: String(asset.id), name: asset.inventory_number, serialNumber: asset.key_field || null }],
				createdAt: new Date(`${ticket.datecreated}Z`).toISOString(),
				closedAt: null,
				resolution: null,
			});
		});

		test('has its text where only HTML is given, without the HTML', async () => {
			const ticket = newTicket({ fields: { details_html: '<p>Disk &amp; tape</p><script>alert(1)</script><p>full</p>' } });
			sim.records.tickets.get(ticket.id)!.details = '';
			const { description } = await haloClient(sim).getTicket(`#000${ticket.id}`);
			expect(description).toBe('Disk & tape\n\nfull');
		});

		test.each([{ unsetDates: 'absent' }, { timesWithZone: true }, { postAnswer: 'array' }, { createStatus: 200 }] as const)(
			'is the same ticket from a HaloPSA with %j',
			async (switches) => {
				const ticket = newTicket({ description: 'Full' });
				const usual = await haloClient(sim).getTicket(String(ticket.id), { notes: true });
				Object.assign(sim.switches, switches);
				expect(await haloClient(sim).getTicket(String(ticket.id), { notes: true })).toEqual(usual);
				expect(await haloClient(sim).addPrivateNote({ ticketId: usual.id, text: 'Hi' })).toMatchObject({ created: true });
			},
		);

		test('closed, says when and how; reopened, it is open again', async () => {
			const ticket = newTicket();
			sim.addNote(ticket.id, { note: 'Freed 10 GB', new_status: CLOSED, outcome: 'Fixed' });
			const psa = haloClient(sim);
			const closed = await psa.getTicket(String(ticket.id), { notes: true });
			expect(closed).toMatchObject({ closed: true, status: 'Closed', resolution: 'Freed 10 GB', closedAt: expect.any(String) });
			expect(closed.notes?.filter(({ resolution }) => resolution).map(({ text }) => text)).toEqual(['Freed 10 GB']);
			sim.records.tickets.get(ticket.id)!.closure_note = '';
			sim.records.tickets.get(ticket.id)!.closure_note_html = '';
			expect((await psa.getTicket(String(ticket.id))).resolution).toBe('Freed 10 GB');
			sim.updateTicket(ticket.id, { status_id: 1 });
			expect(await psa.getTicket(String(ticket.id))).toMatchObject({ closed: false, closedAt: null, resolution: null });
		});

		test('is given without what the agent may not read', async () => {
			const ticket = newTicket();
			sim.switches.deniedPaths = ['/Client', '/Status', '/Priority'];
			expect(await haloClient(sim).getTicket(String(ticket.id))).toMatchObject({ id: String(ticket.id), status: null, priority: null });
		});

		test('that does not exist fails with the ID and what to do', async () => {
			for (const errorShape of ['resultCode', 'ClassName', 'Message', 'error', 'text'] as const) {
				sim.switches.errorShape = errorShape;
				await expect(haloClient(sim).getTicket('99999999')).rejects.toMatchObject({
					kind: 'not-found',
					message: expect.stringContaining('99999999 was not found'),
				});
			}
		});

		test.each(['abc', '', '1 or 1=1', '-4', '1/../../Agent'])('ID %j never leaves the machine', async (id) => {
			await expect(haloClient(sim).getTicket(id)).rejects.toMatchObject({ name: 'InputError', parameter: 'Ticket ID' });
			expect(sim.requests).toEqual([]);
		});

		test('costs few requests: names and clients are remembered', async () => {
			const psa = haloClient(sim);
			for (let i = 0; i < 20; i += 1) await psa.getTicket(String(newTicket().id));
			expect(calls('GET', /./)).toHaveLength(20 + 3);
		});
	});

	describe('searching', () => {
		test.each([{}, { orderByLastUpdate: false }, { lastUpdateInclusive: true }, { closedNeedAsking: true }])(
			'every page of every order gives each ticket once, with %j',
			async (switches) => {
				Object.assign(sim.switches, switches);
				const ids = Array.from({ length: 320 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
				sim.updateTicket(ids[5]!, { status_id: CLOSED });
				const psa = haloClient(sim);
				const updatedAfter = '2000-01-01T00:00:00Z';
				for (const order of ['oldest-update', 'oldest-created', 'newest-update'] as const) {
					const found = numbers(await collect(psa.searchTickets({ order, updatedAfter, companyIds: [String(client)] })));
					expect([...found].sort((a, b) => a - b)).toEqual(expect.arrayContaining(ids));
					expect(new Set(found).size).toBe(found.length);
				}
			},
		);

		test.each([true, false])('tickets that change while they are read push no other out (sorted: %s)', async (orderByLastUpdate) => {
			sim.switches.orderByLastUpdate = orderByLastUpdate;
			const ids = Array.from({ length: 330 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
			for (const order of ['oldest-update', 'oldest-created'] as const) {
				const found = new Set<number>();
				let read = 0;
				for await (const { id } of haloClient(sim).searchTickets({ order, companyIds: [String(client)] })) {
					found.add(Number(id));
					read += 1;
					if (read < 150) sim.updateTicket(ids[read]!, { summary: `Changed ${read}` });
				}
				expect([...found]).toEqual(expect.arrayContaining(ids));
			}
		});

		test('oldest changes come first whether HaloPSA sorts or not', async () => {
			for (const orderByLastUpdate of [true, false]) {
				sim.switches.orderByLastUpdate = orderByLastUpdate;
				const found = await collect(haloClient(sim).searchTickets({ order: 'oldest-update' }));
				const times = found.map(({ updatedAt }) => updatedAt!);
				expect(times).toEqual([...times].sort());
			}
		});

		test('every filter narrows as asked, also where HaloPSA ignores its parameter', async () => {
			const [team, other] = sim.records.teams.all();
			const mine = newTicket({ team: team!.name, priority: 'High' });
			newTicket({ team: other!.name, priority: 'Low' });
			const done = newTicket({ team: team!.name, priority: 'High' });
			sim.updateTicket(done.id, { status_id: CLOSED });
			const psa = haloClient(sim);
			const query = { companyIds: [String(client)], boardIds: [String(team!.id)], priorities: ['high'] };
			expect(numbers(await collect(psa.searchTickets({ ...query, closed: false })))).toEqual([mine.id]);
			expect(numbers(await collect(psa.searchTickets({ ...query, closed: true })))).toEqual([done.id]);
			expect(numbers(await collect(psa.searchTickets({ ids: [String(mine.id)], companyIds: ['999999'] })))).toEqual([]);
			const createdAfter = new Date(Date.parse(`${mine.datecreated}Z`) - 1).toISOString();
			expect(numbers(await collect(psa.searchTickets({ createdAfter, order: 'oldest-created', ids: [String(mine.id), String(done.id)] })))).toEqual([mine.id, done.id]);
			expect(await collect(psa.searchTickets({ createdAfter: `${done.datecreated}Z` }))).toEqual([]);
			expect(await collect(psa.searchTickets({ priorities: [] }))).toEqual([]);
			expect(await collect(psa.searchTickets({ priorities: ['No such priority'] }))).toEqual([]);
		});

		test('recent tickets of a device, the last changed first', async () => {
			const asset = sim.records.assets.find(({ client_id }) => client_id === client)!;
			const ids = [newTicket({ assetIds: [asset.id] }).id, newTicket({ assetIds: [asset.id] }).id];
			newTicket();
			sim.records.tickets.get(ids[0]!)!.last_update = new Date(Date.now() + 1000).toISOString().slice(0, 23);
			const since = new Date(Date.now() - 3_600_000).toISOString();
			const found = await collect(haloClient(sim).ticketsOfAsset(String(asset.id), { since, limit: 10 }));
			expect(numbers(found).slice(0, 2)).toEqual(ids);
		});
	});

	describe('notes', () => {
		const flags = { hiddenfromuser: true, sendemail: false, send_survey: false, dont_do_rules: true };

		test('a private note is hidden, mails nobody and changes no status', async () => {
			for (const ruleMailsUser of [false, true]) {
				sim.switches.ruleMailsUser = ruleMailsUser;
				const ticket = newTicket({ contactEmail: 'dana@example.com' });
				await haloClient(sim).addPrivateNote({ ticketId: String(ticket.id), text: 'For technicians' });
				const note = sim.notes(ticket.id).at(-1)!;
				expect(note).toMatchObject({ hiddenfromuser: true, note: 'For technicians', emailto: '' });
				expect(calls('POST', /Actions$/).at(-1)?.body).toEqual([
					{ ticket_id: ticket.id, outcome: 'Private Note', note_html: '<p>For technicians</p>', ...flags },
				]);
				expect(sim.tickets().find(({ id }) => id === ticket.id)?.status_id).toBe(ticket.status_id);
			}
			expect(sim.mailSent).toEqual([]);
		});

		test('a public note is shown, and mails nobody either', async () => {
			const ticket = newTicket({ contactEmail: 'dana@example.com' });
			await haloClient(sim).addPublicNote({ ticketId: String(ticket.id), text: 'We are on it' });
			expect(sim.notes(ticket.id).at(-1)).toMatchObject({ hiddenfromuser: false, note: 'We are on it' });
			expect(sim.mailSent).toEqual([]);
		});

		test('a note that the set-up of HaloPSA would show is taken back', async () => {
			const ticket = newTicket();
			sim.faults.add({ match: { method: 'POST', path: '/Actions' }, kind: 'status', status: 201, body: { id: 77, hiddenfromuser: false } });
			await expect(haloClient(sim).addPrivateNote({ ticketId: String(ticket.id), text: 'Secret' })).rejects.toMatchObject({ kind: 'not-found' });
			expect(calls('DELETE', /Actions\/77$/)).toHaveLength(1);
		});

		test('the same marker is added once, also by several at the same time', async () => {
			const ticketId = String(newTicket().id);
			const psa = haloClient(sim);
			const note = { ticketId, text: 'Documentation', marker: 'itglue-triage' };
			const answers = await Promise.all([psa.addPrivateNote(note), psa.addPrivateNote(note)]);
			answers.push(await haloClient(sim).addPrivateNote(note));
			expect(answers.filter(({ created }) => created)).toHaveLength(1);
			expect(sim.notes(Number(ticketId)).filter(({ note: text }) => text.includes('[ref:itglue-triage]'))).toHaveLength(1);
		});

		test.each(['status-after', 'lost-response', 'truncate', 'reset-before'] as const)(
			'an answer that gets lost (%s) makes no second note',
			async (kind) => {
				const ticketId = String(newTicket().id);
				sim.faults.add({ match: { method: 'POST', path: '/Actions' }, kind, times: 1 });
				const answer = await haloClient(sim).addPrivateNote({ ticketId, text: 'Documentation', marker: 'm' });
				expect(answer.created).toBe(true);
				expect(sim.notes(Number(ticketId)).filter(({ note }) => note.includes('[ref:m]'))).toHaveLength(1);
			},
		);

		test('what a client writes is no marker', async () => {
			const ticket = newTicket();
			sim.addUserNote(ticket.id, '[ref:m]');
			const answer = await haloClient(sim).addPrivateNote({ ticketId: String(ticket.id), text: 'Documentation', marker: 'm' });
			expect(answer.created).toBe(true);
		});

		test('are listed oldest first, more than a page of them', async () => {
			const ticket = newTicket({ description: 'It is full' });
			for (let i = 0; i < 130; i += 1) sim.addNote(ticket.id, { note: `Note ${i}`, hiddenfromuser: i % 2 === 0 });
			const notes = await haloClient(sim).listNotes(String(ticket.id));
			expect(notes).toHaveLength(131);
			expect(notes.slice(0, 3).map(({ text, internal }) => [text, internal])).toEqual([
				['It is full', false],
				['Note 0', true],
				['Note 1', false],
			]);
		});

		test('any text comes back as it was sent, and none of it becomes HTML', async () => {
			const ticketId = String(newTicket().id);
			const psa = haloClient(sim);
			await fc.assert(
				fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }), async (text) => {
					fc.pre(text.trim() !== '');
					await psa.addPrivateNote({ ticketId, text: `x${text}<img src=x onerror=alert(1)>` });
					const html = sim.notes(Number(ticketId)).at(-1)!.note_html;
					expect(html.replace(/<\/?(p|strong)>|<p style="margin-left:[\d.]+em">|<a href="https?:\/\/[^"<>]+">|<\/a>/g, '')).not.toMatch(/[<>]/);
				}),
				{ numRuns: 40 },
			);
		});
	});

	describe('clients and assets', () => {
		test('clients in use, by part of the name, with their organization in IT Glue', async () => {
			const record = sim.records.clients.all()[1]!;
			sim.records.clients.all()[2]!.inactive = true;
			const psa = haloClient(sim);
			const all = await collect(psa.companies());
			expect(all.map(({ id }) => Number(id))).not.toContain(sim.records.clients.all()[2]!.id);
			const [found] = await collect(psa.companies(record.name.slice(1, -1).toUpperCase()));
			expect(found).toMatchObject({ id: String(record.id), name: record.name, itGlueId: record.itglue_id || null });
			expect(await psa.getCompany(String(record.id))).toEqual(found);
		});

		test('assets by the exact name or serial number, of one client', async () => {
			const record = sim.records.assets.find(({ client_id, inactive }) => client_id === client && !inactive)!;
			const psa = haloClient(sim);
			for (const text of [record.inventory_number, record.key_field]) {
				const found = await collect(psa.assets({ companyId: String(client), text }));
				expect(found.map(({ id }) => id)).toContain(String(record.id));
				expect(await collect(psa.assets({ companyId: String(client), text: text.slice(0, -1) }))).toEqual([]);
			}
			expect(await psa.getAsset(String(record.id))).toMatchObject({ companyId: String(client), name: record.inventory_number });
		});

		test('teams and priorities to choose from, each name once', async () => {
			const psa = haloClient(sim);
			expect((await psa.boards()).map(({ name }) => name).sort()).toEqual(sim.records.teams.all().map(({ name }) => name).sort());
			const names = (await psa.priorities()).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		});
	});
});
