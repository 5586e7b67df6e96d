import { startAutotaskSimulator, type AutotaskSimulator } from '../../simulators/autotask';
import { collect } from '../../src/psa/collect';
import type { TicketQuery } from '../../src/psa/psa';
import type { Ticket } from '../../src/psa/ticket';
import { autotaskClient, autotaskTransport } from '../support/autotask-client';

describe('Autotask PSA client against the simulator', () => {
	let sim: AutotaskSimulator;
	let companyId: number;
	beforeEach(async () => {
		sim = await startAutotaskSimulator({ switches: { latencyMs: 0 } });
		companyId = sim.records.configurationItems.all().find((row) => row.serialNumber)!.companyID;
	});
	afterEach(async () => await sim.close());

	const newTicket = (fields = {}) => sim.createTicket({ summary: 'FS01 is full', companyId, ...fields });
	const calls = (method: string, path: RegExp) => sim.requests.filter((request) => request.method === method && path.test(request.path));
	const idsOf = async (query: TicketQuery, psa = autotaskClient(sim)) =>
		(await collect(psa.searchTickets(query))).map(({ id }) => Number(id));

	describe('a ticket', () => {
		test('comes in the normalised shape: ids as names, its devices by name and serial', async () => {
			const [first, second] = sim.records.configurationItems.all().filter((row) => row.companyID === companyId && row.serialNumber);
			const company = sim.records.companies.get(companyId)!;
			const ticket = newTicket({
				description: 'Drive D: of FS01 is full.\nNobody can save – “Büro”.',
				contactName: 'Dana Ortiz',
				contactEmail: 'dana@example.com',
				configurationIds: [first!.id, second!.id],
			});
			sim.updateTicket(ticket.id, { resolution: 'Freed 10 GB' });

			const read = await autotaskClient(sim).getTicket(String(ticket.id), { notes: true });

			expect(read).toMatchObject({
				psa: 'autotask',
				id: String(ticket.id),
				number: ticket.ticketNumber,
				title: 'FS01 is full',
				description: 'Drive D: of FS01 is full.\nNobody can save – “Büro”.',
				company: { id: String(companyId), name: company.companyName, identifier: company.companyNumber },
				contact: { name: 'Dana Ortiz', email: 'dana@example.com', phone: null },
				status: 'New',
				closed: false,
				priority: 'Medium',
				board: 'Level I Support',
				createdAt: ticket.createDate,
				closedAt: null,
				resolution: 'Freed 10 GB',
				url: expect.stringContaining(`TicketID=${ticket.id}`),
			} satisfies Partial<Ticket>);
			expect(read.assets.map(({ id }) => id)).toEqual([String(first!.id), String(second!.id)]);
			expect(read.assets[0]).toMatchObject({ name: first!.referenceTitle, serialNumber: first!.serialNumber });
		});

		test('is found by the number people know it by', async () => {
			const { id, ticketNumber } = newTicket();
			expect((await autotaskClient(sim).getTicket(ticketNumber)).id).toBe(String(id));
			await expect(autotaskClient(sim).getTicket('T20010101.9999')).rejects.toMatchObject({ kind: 'not-found' });
		});

		test('of the MSP itself, company 0, keeps its company', async () => {
			const { company } = await autotaskClient(sim).getTicket(String(newTicket({ companyId: 0 }).id));
			expect(company).toMatchObject({ id: '0', name: 'Fernhollow IT Partners' });
		});

		test('is closed once it is complete, and open again once it is reopened', async () => {
			const { id } = newTicket();
			const read = async () => {
				const { closed, closedAt } = await autotaskClient(sim).getTicket(String(id));
				return [closed, closedAt !== null];
			};
			sim.updateTicket(id, { status: 5 });
			expect(await read()).toEqual([true, true]);
			sim.updateTicket(id, { status: 8 });
			expect(await read()).toEqual([false, false]);
		});

		test('that is a null item is not found, with the ID and what to do', async () => {
			await expect(autotaskClient(sim).getTicket('99999999')).rejects.toMatchObject({
				kind: 'not-found',
				message: 'Could not read ticket 99999999: there is no such record',
				advice: expect.any(String),
			});
		});

		test.each(['abc', '', '1 or 1=1', '-4', '1/../../ThresholdInformation'])('ID %j never leaves the machine', async (id) => {
			await expect(autotaskClient(sim).getTicket(id)).rejects.toMatchObject({ name: 'InputError', parameter: 'Ticket ID' });
			expect(sim.requests).toEqual([]);
		});

		test('keeps what the API user may read where contacts and devices are not allowed', async () => {
			sim.switches.deniedEntities = ['Contacts', 'ConfigurationItems'];
			const configurationId = sim.records.configurationItems.all()[0]!.id;
			const ticket = newTicket({ configurationIds: [configurationId], contactName: 'Dana Ortiz' });
			const { assets, contact, company } = await autotaskClient(sim).getTicket(String(ticket.id));
			expect([assets, contact.name, company.name]).toEqual([
				[{ id: String(configurationId), name: null, serialNumber: null }],
				null,
				sim.records.companies.get(companyId)!.companyName,
			]);
		});

		test('costs no request a name: names and lists are remembered', async () => {
			const ids = Array.from({ length: 10 }, () => String(newTicket({ contactName: 'Dana Ortiz' }).id));
			const psa = autotaskClient(sim);
			for (const id of ids) await psa.getTicket(id, { assets: false });
			expect(calls('POST', /(Companies|Contacts)\/query$/)).toHaveLength(2);
			expect(calls('GET', /entityInformation\/fields$/)).toHaveLength(1);
		});
	});

	describe('searching', () => {
		test('every page of every order gives each ticket once, the same query posted for every page', async () => {
			const ids = Array.from({ length: 1100 }, (_, i) => newTicket({ summary: `Ticket ${i}` }).id);
			for (const order of ['oldest-update', 'oldest-created', 'newest-update'] as const) {
				const found = await idsOf({ order, companyIds: [String(companyId)] });
				expect([...found].sort((a, b) => a - b)).toEqual(ids);
			}
			const [first] = calls('POST', /Tickets\/query$/);
			const [second] = calls('POST', /Tickets\/query\/next$/);
			expect(second!.body).toEqual(first!.body);
		});

		test('the order is that of the last change, whichever of its two times tells it', async () => {
			const [a, b, c] = [newTicket().id, newTicket().id, newTicket().id];
			const times = { [a]: '2026-01-03T00:00:00Z', [b]: '2026-01-01T00:00:00Z', [c]: '2026-01-02T00:00:00Z' };
			for (const id of [a, b, c]) {
				const row = sim.tickets().find((ticket) => ticket.id === id)!;
				const field = id === a ? 'lastActivityDate' : 'lastTrackedModificationDateTime';
				sim.records.tickets.put({
					...row,
					lastActivityDate: '2025-12-01T00:00:00Z',
					lastTrackedModificationDateTime: '2025-12-01T00:00:00Z',
					[field]: times[id]!,
				});
			}
			expect(await idsOf({ order: 'oldest-update' })).toEqual([b, c, a]);
			expect(await idsOf({ order: 'newest-update', limit: 2 })).toEqual([a, c]);
			expect(await idsOf({ order: 'oldest-update', updatedAfter: '2026-01-01T12:00:00Z' })).toEqual([c, a]);
		});

		test('the last changed of many are found without reading them all', async () => {
			for (let i = 0; i < 1200; i += 1) {
				const row = newTicket();
				const old = '2024-01-01T00:00:00Z';
				sim.records.tickets.put({ ...row, lastActivityDate: old, lastTrackedModificationDateTime: old });
			}
			const recent = newTicket().id;
			expect(await idsOf({ order: 'newest-update', limit: 1 })).toEqual([recent]);
			expect(calls('POST', /Tickets\/query/)).toHaveLength(1);
		});

		test('limit, queue, priority, state and time filter; several ids at once find those', async () => {
			const first = newTicket();
			const second = newTicket({ priority: 'High', queueId: 29682969 });
			sim.updateTicket(first.id, { status: 5 });
			const ids = [String(first.id), String(second.id)];
			expect(await idsOf({ ids, priorities: ['high'] })).toEqual([second.id]);
			expect(await idsOf({ ids, priorities: ['Nothing like it'] })).toEqual([]);
			expect(await idsOf({ ids, boardIds: ['29682969'] })).toEqual([second.id]);
			expect(await idsOf({ ids, closed: true })).toEqual([first.id]);
			expect(await idsOf({ ids, closed: false })).toEqual([second.id]);
			expect(await idsOf({ ids, limit: 1 })).toHaveLength(1);
			expect(await idsOf({ updatedAfter: '2999-01-01T00:00:00Z' })).toEqual([]);
			expect(await idsOf({ ids: [] })).toEqual([]);
		});

		test('more ids than one query takes are asked for in lots', async () => {
			const ids = Array.from({ length: 900 }, () => String(newTicket().id));
			expect(await idsOf({ ids })).toHaveLength(900);
		});

		test('what is typed is data: operators and quotes find nothing', async () => {
			const psa = autotaskClient(sim);
			expect(await collect(psa.companies('x" } ] } or 1=1'))).toEqual([]);
			const name = sim.records.companies.all()[1]!.companyName;
			expect((await collect(psa.companies(name.slice(0, 6)))).map((row) => row.name)).toContain(name);
		});

		test('tickets of a device are those it is the first of and those it is one of', async () => {
			const [one, other] = sim.records.configurationItems.all();
			const primary = newTicket({ configurationIds: [one!.id] }).id;
			const additional = newTicket({ configurationIds: [other!.id, one!.id] }).id;
			newTicket({ configurationIds: [other!.id] });
			const found = autotaskClient(sim).ticketsOfAsset(String(one!.id), { since: '2020-01-01T00:00:00Z', limit: 10 });
			expect((await collect(found)).map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([primary, additional]);
		});

		test('a next page elsewhere is asked for at the zone all the same', async () => {
			const ids = Array.from({ length: 501 }, () => newTicket().id);
			const send = autotaskTransport(sim);
			const asked: string[] = [];
			const psa = autotaskClient(sim, {
				transport: async (request) => {
					asked.push(new URL(request.url).origin);
					const response = await send(request);
					return { ...response, body: String(response.body).replaceAll(`"nextPageUrl":"${sim.url}`, '"nextPageUrl":"https://evil.example') };
				},
			});
			expect(await idsOf({ order: 'oldest-created' }, psa)).toEqual(ids);
			expect(new Set(asked)).toEqual(new Set([sim.url]));
		});
	});

	describe('a private note', () => {
		const own = (ticketId: number) => sim.notes(ticketId).filter((note) => note.description?.includes('[ref:'));
		const note = (ticketId: number, text = 'Matching documentation', marker = 'itglue-triage') => ({ ticketId: String(ticketId), text, marker });

		test('is sent with exactly these flags, and nobody is mailed', async () => {
			const ticket = newTicket({ contactName: 'Dana Ortiz', contactEmail: 'dana@example.com' });
			const added = await autotaskClient(sim).addPrivateNote({ ticketId: String(ticket.id), text: 'Line 1\nLine 2' });
			expect(added).toEqual({ noteId: expect.any(String), created: true });
			expect(calls('POST', /Notes$/).map(({ body }) => body)).toEqual([
				{ title: 'IT Glue documentation', description: 'Line 1\nLine 2', publish: 2, noteType: 3 },
			]);
			expect(sim.mailSent).toEqual([]);
		});

		test.each([
			['Internal Project Team', 'Alle Autotask-Benutzer'],
			['Nur intern', 'Alle Autotask-Benutzer'],
			['Interno', 'Todos los usuarios'],
		])('goes by the label of the choice (%s), not by its number', async (internal, everyone) => {
			Object.assign(sim.switches, { publishInternal: 1, publishInternalLabel: internal, publishEveryone: 2, publishEveryoneLabel: everyone });
			const { id } = newTicket();
			const psa = autotaskClient(sim);
			await psa.addPrivateNote(note(id));
			await psa.addPublicNote({ ticketId: String(id), text: 'To you' });
			expect(sim.notes(id).map(({ publish }) => publish)).toEqual([1, 2]);
			expect((await psa.listNotes(String(id))).map(({ internal: hidden }) => hidden)).toEqual([true, false]);
		});

		test('is not written at all where no choice is called internal', async () => {
			sim.switches.publishInternalLabel = 'Co-Managed Clients and Internal';
			const { id } = newTicket();
			await expect(autotaskClient(sim).addPrivateNote(note(id))).rejects.toMatchObject({ kind: 'invalid', field: 'publish' });
			expect(sim.notes(id)).toEqual([]);
		});

		test('with a marker is added once, one after the other and at the same time', async () => {
			const { id } = newTicket();
			const psa = autotaskClient(sim);
			const first = await psa.addPrivateNote(note(id));
			expect(await psa.addPrivateNote(note(id, 'Other text'))).toEqual({ noteId: first.noteId, created: false });
			const many = await Promise.all(Array.from({ length: 5 }, async () => await psa.addPrivateNote(note(id, 'Same', 'second'))));
			expect(many.filter(({ created }) => created)).toHaveLength(1);
			expect(own(id)).toHaveLength(2);
		});

		test('does not take a marker in a note the client wrote for its own', async () => {
			const { id, contactID } = newTicket({ contactName: 'Mallory Client' });
			sim.addContactNote(id, contactID!, 'haha [ref:itglue-triage]');
			expect(await autotaskClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
		});

		test.each(['reset-after', 'lost-response'] as const)('whose answer got lost (%s) is not written twice', async (kind) => {
			const { id } = newTicket();
			sim.faults.add({ kind, match: { method: 'POST', path: /Notes$/ }, times: 1 } as never);
			expect(await autotaskClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
			expect(own(id)).toHaveLength(1);
		});

		test.each(['reset-before', 'status', 'html'] as const)('that never arrived (%s) is written after all', async (kind) => {
			const { id } = newTicket();
			sim.faults.add({ kind, status: 500, match: { method: 'POST', path: /Notes$/ }, times: 1 });
			expect(await autotaskClient(sim).addPrivateNote(note(id))).toMatchObject({ created: true });
			expect(own(id)).toHaveLength(1);
		});

		test('that Autotask refuses is refused once', async () => {
			const { id } = newTicket();
			const body = JSON.stringify({ errors: ['The description exceeds the maximum length.'] });
			sim.faults.add({ kind: 'status', status: 500, body, match: { method: 'POST', path: /Notes$/ } });
			await expect(autotaskClient(sim).addPrivateNote(note(id))).rejects.toMatchObject({ kind: 'invalid', outcomeUnknown: false });
			expect(calls('POST', /Notes$/)).toHaveLength(1);
		});

		test('notes of workflow rules are no history; the others come oldest first with their authors', async () => {
			const { id, contactID } = newTicket({ contactName: 'Dana Ortiz' });
			const work = sim.addNote(id, { title: 'Work', description: 'Freed 10 GB', noteType: 3, publish: 2 });
			sim.records.notes.put({ ...work, id: sim.records.notes.takeId(), description: 'Escalated', noteType: 13 });
			sim.addContactNote(id, contactID!, 'Thanks');
			expect(await autotaskClient(sim).listNotes(String(id))).toMatchObject([
				{ text: 'Freed 10 GB', author: 'Jordan Lee', internal: true },
				{ text: 'Thanks', author: 'Dana Ortiz', internal: false },
			]);
		});
	});
});
