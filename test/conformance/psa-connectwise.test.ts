import { startConnectWiseSimulator, type ConnectWiseSimulator } from '../../simulators/connectwise';
import type { Ticket } from '../../src/psa/ticket';
import { connectWiseClient, connectWiseTransport } from '../support/connectwise-client';
import { SkippingClock } from '../support/skipping-clock';

const COMPANY = 2101;

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = [];
	for await (const record of records) found.push(record);
	return found;
}

describe('ConnectWise PSA client against the simulator', () => {
	let sim: ConnectWiseSimulator;
	beforeEach(async () => {
		sim = await startConnectWiseSimulator({ seed: 'msp' });
	});
	afterEach(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId: COMPANY, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));

	describe('a ticket', () => {
		test('comes in the normalised shape, its description out of the notes, its devices by name and serial', async () => {
			const configuration = sim.records.configurations.all().find((row) => row.company.id === COMPANY && row.serialNumber)!;
			const ticket = newTicket({
				description: 'Drive D: of FS01 is full.\nNobody can save.',
				contactName: 'Dana Ortiz',
				contactEmail: 'dana@example.com',
				configurationIds: [configuration.id],
			});
			sim.addNote(ticket.id, { text: 'Freed 10 GB', detailDescriptionFlag: true, resolutionFlag: true });

			const read = await connectWiseClient(sim).getTicket(String(ticket.id), { notes: true });

			expect(read).toMatchObject({
				psa: 'connectwise',
				id: String(ticket.id),
				number: String(ticket.id),
				title: 'FS01 is full',
				description: 'Drive D: of FS01 is full.\nNobody can save.',
				company: { id: String(COMPANY), name: ticket.company.name, identifier: ticket.company.identifier ?? null },
				status: ticket.status.name,
				closed: false,
				priority: ticket.priority.name,
				board: ticket.board.name,
				assets: [{ id: String(configuration.id), name: configuration.name, serialNumber: configuration.serialNumber }],
				createdAt: ticket._info.dateEntered,
				closedAt: null,
				resolution: 'Freed 10 GB',
			} satisfies Partial<Ticket>);
			expect(read.notes?.map((note) => [note.text, note.internal, note.resolution])).toEqual([
				['Drive D: of FS01 is full.\nNobody can save.', false, false],
				['Freed 10 GB', false, true],
			]);
		});

		test('has an empty description without notes, and no notes unless asked for', async () => {
			const read = await connectWiseClient(sim).getTicket(String(newTicket().id));
			expect([read.description, read.resolution, 'notes' in read]).toEqual(['', null, false]);
		});

		test('private notes never enter the description', async () => {
			const ticket = newTicket({ description: 'Printer is dead' });
			sim.addNote(ticket.id, { text: 'The client is difficult', internalAnalysisFlag: true });
			expect((await connectWiseClient(sim).getTicket(String(ticket.id))).description).toBe('Printer is dead');
		});

		test('servers without the combined note list are asked for the plain one, and only once for the other', async () => {
			sim.switches.serveAllNotes = false;
			const ticket = newTicket({ description: 'Printer is dead' });
			const psa = connectWiseClient(sim);
			expect((await psa.getTicket(String(ticket.id))).description).toBe('Printer is dead');
			await psa.listNotes(String(ticket.id));
			expect(calls('GET', /allNotes$/)).toHaveLength(1);
		});

		test('that does not exist fails with the ID and what to do', async () => {
			await expect(connectWiseClient(sim).getTicket('99999999')).rejects.toMatchObject({
				kind: 'not-found',
				message: expect.stringContaining('99999999'),
				advice: expect.any(String),
			});
		});

		test.each(['abc', '', '1 or 1=1', '-4', '1/../../system/info'])('ID %j never leaves the machine', async (id) => {
			await expect(connectWiseClient(sim).getTicket(id)).rejects.toMatchObject({ name: 'InputError', parameter: 'Ticket ID' });
			expect(sim.requests).toEqual([]);
		});

		test('keeps its devices to itself where the API member may not read configurations', async () => {
			sim.switches.deniedPaths = ['/company/configurations'];
			const configurationId = sim.records.configurations.all()[0]!.id;
			const ticket = newTicket({ configurationIds: [configurationId] });
			const { assets } = await connectWiseClient(sim).getTicket(String(ticket.id));
			expect(assets.map(({ id }) => id)).toEqual([String(configurationId)]);
		});
	});

	describe('searching', () => {
		test('every page of every order gives each ticket once', async () => {
			const ids = Array.from({ length: 520 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
			const psa = connectWiseClient(sim);
			for (const order of ['oldest-update', 'oldest-created', 'newest-update'] as const) {
				const found = (await all(psa.searchTickets({ order, companyIds: [String(COMPANY)] }))).map(({ id }) => Number(id));
				expect([...found].sort((a, b) => a - b)).toEqual(expect.arrayContaining(ids));
				expect(new Set(found).size).toBe(found.length);
			}
		});

		test('tickets that change while the pages are read push no other ticket out', async () => {
			const ids = Array.from({ length: 600 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
			for (const order of ['oldest-update', 'oldest-created'] as const) {
				const found = new Set<number>();
				let read = 0;
				for await (const { id } of connectWiseClient(sim).searchTickets({ order, companyIds: [String(COMPANY)] })) {
					found.add(Number(id));
					read += 1;
					if (read < 200) sim.updateTicket(ids[read]!, { summary: `Changed ${read}` });
				}
				expect(ids.filter((id) => !found.has(id))).toEqual([]);
			}
		});

		test('tickets of one second that change while they are read push no other ticket out', async () => {
			await sim.close();
			const clock = new SkippingClock(Date.parse('2026-01-15T10:00:00Z'));
			sim = await startConnectWiseSimulator({ seed: 'msp', clock });
			const ids = Array.from({ length: 600 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
			const found = new Set<number>();
			let read = 0;
			for await (const { id } of connectWiseClient(sim).searchTickets({ order: 'oldest-update', companyIds: [String(COMPANY)] })) {
				found.add(Number(id));
				read += 1;
				clock.pass(2);
				if (read < 200) sim.updateTicket(ids[read]!, { summary: `Changed ${read}` });
			}
			expect(ids.filter((id) => !found.has(id))).toEqual([]);
		});

		test('limit, board, priority, state and time filter; several ids at once find those', async () => {
			const first = newTicket();
			const second = newTicket({ priority: sim.records.priorities.find((row) => row.name !== first.priority.name)!.name });
			const psa = connectWiseClient(sim);
			const ids = async (query: Parameters<typeof psa.searchTickets>[0]) => (await all(psa.searchTickets(query))).map(({ id }) => Number(id));
			expect(await ids({ ids: [String(first.id), String(second.id)], priorities: [second.priority.name] })).toEqual([second.id]);
			expect(await ids({ boardIds: [String(first.board.id)], limit: 1 })).toHaveLength(1);
			expect(await ids({ ids: [String(first.id)], closed: true })).toEqual([]);
			expect(await ids({ updatedAfter: '2999-01-01T00:00:00Z' })).toEqual([]);
			expect(await ids({ ids: [] })).toEqual([]);
		});

		test('a list of conditions too long for a URL goes into the body of a search', async () => {
			const ids = Array.from({ length: 400 }, () => String(newTicket().id));
			expect(await all(connectWiseClient(sim).searchTickets({ ids }))).toHaveLength(400);
			expect(calls('POST', /service\/tickets\/search$/).length).toBeGreaterThan(0);
			expect(calls('GET', /service\/tickets$/)).toEqual([]);
		});

		test('names are data: what looks like a condition finds nothing, a double quote is refused', async () => {
			newTicket();
			const psa = connectWiseClient(sim);
			expect(await all(psa.searchTickets({ priorities: ["High' or '1'='1", 'x) or (id > 0', '[2026]', '50% & *'] }))).toEqual([]);
			await expect(all(psa.searchTickets({ priorities: ['" or id > 0 or summary = "'] }))).rejects.toMatchObject({ name: 'InputError' });
		});

		test('companies are found by part of their name, and a quote in the search does no harm', async () => {
			const [company] = sim.records.companies.all();
			const psa = connectWiseClient(sim);
			const found = await all(psa.companies(company!.name.slice(0, 6)));
			expect(found.map(({ id }) => id)).toContain(String(company!.id));
			expect(await all(psa.companies('no "such" client'))).toEqual([]);
		});
	});

	describe('a private note', () => {
		const own = (ticketId: number) => sim.notes(ticketId).filter((note) => note.text?.includes('[ref:'));
		const note = (ticketId: number, text = 'Matching documentation', marker = 'itglue-triage') => ({ ticketId: String(ticketId), text, marker });

		test('is sent with exactly these flags, and nobody is mailed', async () => {
			const ticket = newTicket({ contactEmail: 'dana@example.com', fields: { automaticEmailContactFlag: true } });
			const mails = sim.mailSent.length;
			const added = await connectWiseClient(sim).addPrivateNote({ ticketId: String(ticket.id), text: 'Line 1\nLine 2' });
			expect(added).toEqual({ noteId: expect.any(String), created: true });
			expect(calls('POST', /notes$/).map(({ body }) => body)).toEqual([
				{
					text: 'Line 1\nLine 2',
					detailDescriptionFlag: false,
					internalAnalysisFlag: true,
					resolutionFlag: false,
					customerUpdatedFlag: false,
					processNotifications: false,
				},
			]);
			expect(sim.mailSent).toHaveLength(mails);
		});

		test('with a marker stands once, however often and however parallel it is asked for', async () => {
			const { id } = newTicket();
			const psa = connectWiseClient(sim);
			const results = await Promise.all([1, 2, 3].map(async () => await psa.addPrivateNote(note(id))));
			const again = await connectWiseClient(sim).addPrivateNote(note(id, 'Another text'));
			expect(own(id)).toHaveLength(1);
			expect(new Set([...results, again].map(({ noteId }) => noteId)).size).toBe(1);
			expect([...results, again].filter(({ created }) => created)).toHaveLength(1);
		});

		test('of another marker, or on another ticket, is another note', async () => {
			const [first, second] = [newTicket().id, newTicket().id];
			const psa = connectWiseClient(sim);
			await psa.addPrivateNote(note(first, 'a', 'itglue'));
			await psa.addPrivateNote(note(first, 'b', 'itglue-triage'));
			await psa.addPrivateNote(note(second, 'c', 'itglue'));
			expect([own(first).length, own(second).length]).toEqual([2, 1]);
		});

		test('is found though it stands behind more than a page of notes and line breaks are lost', async () => {
			sim.switches.keepLineBreaks = false;
			const { id } = newTicket();
			await connectWiseClient(sim).addPrivateNote(note(id));
			for (let i = 0; i < 1005; i += 1) sim.addNote(id, { text: `Chatter ${i}`, internalAnalysisFlag: true });
			expect(await connectWiseClient(sim).addPrivateNote(note(id))).toMatchObject({ created: false });
			expect(own(id)).toHaveLength(1);
		});

		test('is not kept away by a client who writes the marker', async () => {
			const { id } = newTicket({ description: 'Hello [ref:itglue-triage]' });
			expect(await connectWiseClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
		});

		test.each(['lost-response', 'truncate'] as const)('whose answer got lost (%s) is not written twice', async (kind) => {
			const { id } = newTicket();
			sim.faults.add({ kind, match: { method: 'POST', path: /notes$/ }, times: 1 });
			expect(await connectWiseClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
			expect(own(id)).toHaveLength(1);
			expect(calls('POST', /notes$/)).toHaveLength(1);
		});

		test.each(['reset-before', 'status', 'html'] as const)('that never arrived (%s) is written after all', async (kind) => {
			const { id } = newTicket();
			sim.faults.add({ kind, status: 500, match: { method: 'POST', path: /notes$/ }, times: 1 });
			expect(await connectWiseClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
			expect(own(id)).toHaveLength(1);
		});

		test('without a marker is never repeated blindly: the failure says that the outcome is unknown', async () => {
			const { id } = newTicket();
			sim.faults.add({ kind: 'lost-response', match: { method: 'POST', path: /notes$/ }, times: 1 });
			const adding = connectWiseClient(sim).addPrivateNote({ ticketId: String(id), text: 'Once' });
			await expect(adding).rejects.toMatchObject({ outcomeUnknown: true });
			expect(calls('POST', /notes$/)).toHaveLength(1);
		});

		test('of two n8n processes at the same time: the oldest stays', async () => {
			const { id } = newTicket();
			const psa = connectWiseClient(sim);
			const transport = connectWiseTransport(sim);
			let raced = false;
			const racing = connectWiseClient(sim, {
				transport: async (request) => {
					if (request.method === 'POST' && !raced) {
						raced = true;
						await psa.api.post(`service/tickets/${id}/notes`, { text: 'Theirs\n[ref:itglue-triage]', internalAnalysisFlag: true }, 'race');
					}
					return await transport(request);
				},
			});
			const added = await racing.addPrivateNote(note(id, 'Ours'));
			expect(own(id).map(({ text }) => text)).toEqual(['Theirs\n[ref:itglue-triage]']);
			expect(added).toEqual({ noteId: String(own(id)[0]!.id), created: false });
		});

		test('that is too long is shortened, with its marker', async () => {
			const { id } = newTicket();
			await connectWiseClient(sim).addPrivateNote(note(id, '🔧'.repeat(10_000)));
			const text = own(id)[0]!.text!;
			expect(text.length).toBeLessThanOrEqual(8000);
			expect(text).toMatch(/more in IT Glue\)\n\n\[ref:itglue-triage\]$/);
			expect(text).not.toContain('\uFFFD');
		});

		test.each([['', 'Note'], ['text', 'Marker']])('that cannot be written fails before anything is sent (%j)', async (text, parameter) => {
			const adding = connectWiseClient(sim).addPrivateNote({ ticketId: '1', text, marker: 'two\nlines' });
			await expect(adding).rejects.toMatchObject({ name: 'InputError', parameter });
			expect(sim.requests).toEqual([]);
		});
	});
});
