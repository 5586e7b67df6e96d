import { startAutotaskSimulator } from '../../simulators/autotask';
import { startConnectWiseSimulator } from '../../simulators/connectwise';
import { startHaloPsaSimulator } from '../../simulators/halopsa';
import type { FaultSwitches } from '../../simulators/shared/faults';
import type { NewTicket, PsaDesk } from '../../src/psa/psa';
import { axiosTransport } from '../../scripts/support/axios-transport';
import type { Transport } from '../../src/http/transport';
import { autotaskClient, autotaskTransport } from '../support/autotask-client';
import { connectWiseClient, connectWiseTransport } from '../support/connectwise-client';
import { haloClient } from '../support/halopsa-client';

/** Sends what opens a ticket twice: first for another process. */
const twice = (transport: Transport): Transport => {
	let raced = false;
	return async (request) => {
		if (request.method === 'POST' && /\/tickets$/i.test(request.url) && !raced) {
			raced = true;
			await transport(request);
		}
		return await transport(request);
	};
};

const times = (count: number, act: () => unknown): void => void Array.from({ length: count }, act);
const asked = ({ requests }: Desk['sim'], path: RegExp): number => requests.filter((request) => path.test(request.path)).length;

/** One PSA's simulator, its client, and what a ticket has to say there. */
interface Desk {
	psa: PsaDesk;
	/** The client, whose request to open a ticket another process sends as well, just before. */
	racing: PsaDesk;
	/** Somebody who works for the company, as the PSA keeps people. */
	person: { id: number; name: string; email: string };
	/** Somebody else of the same name is at the company from now on. */
	namesake(): void;
	/** So many more people are at the company, of these first and last names. */
	hire(count: number, first: string, last: string): void;
	/** How often contacts were asked for. */
	lookUps(): number;
	/** The id of the contact on a ticket. */
	contactOf(id: string): number | undefined;
	/** Another n8n process with the same account. */
	other: PsaDesk;
	required: Partial<NewTicket>;
	companyId: string;
	otherCompanyId: string;
	sim: { faults: FaultSwitches; mailSent: unknown[]; requests: ReadonlyArray<{ path: string }>; close(): Promise<void> };
	/** Ids of the tickets of the company, oldest first. */
	tickets(): string[];
	/** What stands on the ticket at the PSA. */
	stored(id: string): object;
	close(id: string): void;
	/** Lists of tickets have no texts from now on. */
	leaveOutDetails?(): void;
	/** People are found by their addresses from now on, where that is not sure. */
	searchByEmail?(): void;
}

const DESKS: Record<string, () => Promise<Desk>> = {
	'ConnectWise PSA': async () => {
		const sim = await startConnectWiseSimulator({ seed: 'msp' });
		const person = sim.records.contacts.all().find(({ company }) => company.id === 2101)!;
		const board = sim.records.boards.all()[0]!;
		const closed = sim.records.statuses.all().find((status) => status.board.id === board.id && status.closedStatus)!;
		return {
			psa: connectWiseClient(sim),
			racing: connectWiseClient(sim, { transport: twice(connectWiseTransport(sim)) }),
			person: { id: person.id, name: `${person.firstName} ${person.lastName}`, email: person.communicationItems[0]!.value },
			namesake: () => void sim.records.contacts.put({ ...person, id: sim.records.contacts.takeId(), communicationItems: [] }),
			hire: (count, firstName, lastName) =>
				times(count, () => sim.records.contacts.put({ ...person, id: sim.records.contacts.takeId(), firstName, lastName, communicationItems: [] })),
			lookUps: () => asked(sim, /company\/contacts/),
			contactOf: (id) => sim.records.tickets.get(Number(id))?.contact?.id,
			other: connectWiseClient(sim),
			required: { board: board.name },
			companyId: '2101',
			otherCompanyId: '2117',
			sim,
			tickets: () => sim.records.tickets.all().filter(({ company }) => company.id === 2101).map(({ id }) => String(id)),
			stored: (id) => sim.records.tickets.get(Number(id))!,
			close: (id) => sim.updateTicket(Number(id), { status: { id: closed.id } }),
		};
	},
	'Autotask PSA': async () => {
		const sim = await startAutotaskSimulator({ seed: 'msp' });
		const [first, second] = sim.records.companies.all().filter(({ id }) => id > 0);
		const person = sim.records.contacts.all().find(({ companyID }) => companyID === first!.id)!;
		return {
			psa: autotaskClient(sim),
			racing: autotaskClient(sim, { transport: twice(autotaskTransport(sim)) }),
			person: { id: person.id, name: `${person.firstName} ${person.lastName}`, email: person.emailAddress! },
			namesake: () => void sim.records.contacts.put({ ...person, id: sim.records.contacts.takeId(), emailAddress: null }),
			hire: (count, firstName, lastName) =>
				times(count, () => sim.records.contacts.put({ ...person, id: sim.records.contacts.takeId(), firstName, lastName, emailAddress: null })),
			lookUps: () => asked(sim, /Contacts\/query/i),
			contactOf: (id) => sim.records.tickets.get(Number(id))?.contactID ?? undefined,
			other: autotaskClient(sim),
			required: { board: '29682833', priority: 'high', dueAt: '2030-01-01T00:00:00Z' },
			companyId: String(first!.id),
			otherCompanyId: String(second!.id),
			sim,
			tickets: () => sim.records.tickets.all().filter(({ companyID }) => companyID === first!.id).map(({ id }) => String(id)),
			stored: (id) => sim.records.tickets.get(Number(id))!,
			close: (id) => sim.updateTicket(Number(id), { status: 5 }),
		};
	},
	HaloPSA: async () => {
		const sim = await startHaloPsaSimulator({ seed: 'msp' });
		const [first, second] = sim.records.clients.all();
		const person = sim.records.users.all().find((user) => user.client_id === first!.id && user.emailaddress)!;
		return {
			psa: haloClient(sim),
			racing: haloClient(sim, { transport: twice(axiosTransport()) }),
			person: { id: person.id, name: person.name, email: person.emailaddress },
			namesake: () => void sim.records.users.put({ ...person, id: sim.records.users.takeId(), emailaddress: '' }),
			hire: (count, first, last) =>
				times(count, () => sim.records.users.put({ ...person, id: sim.records.users.takeId(), name: `${first} ${last}`, emailaddress: '' })),
			lookUps: () => asked(sim, /\/Users/),
			contactOf: (id) => sim.records.tickets.get(Number(id))?.user_id ?? undefined,
			other: haloClient(sim),
			required: { type: 'Incident' },
			companyId: String(first!.id),
			otherCompanyId: String(second!.id),
			sim,
			tickets: () => sim.records.tickets.all().filter(({ client_id }) => client_id === first!.id).map(({ id }) => String(id)),
			stored: (id) => sim.records.tickets.get(Number(id))!,
			close: (id) => sim.updateTicket(Number(id), { status_id: 9 }),
			leaveOutDetails: () => void (sim.switches.detailsInLists = false),
			searchByEmail: () => void (sim.switches.usersFoundByEmail = true),
		};
	},
};

describe.each(Object.entries(DESKS))('opening tickets at %s', (name, start) => {
	let desk: Desk;
	beforeEach(async () => {
		desk = await start();
	});
	afterEach(async () => await desk.sim.close());

	const ticket = (more: Partial<NewTicket> = {}): NewTicket => ({
		title: 'Write the runbook for the label printers',
		description: 'Three tickets found nothing about this & that.',
		companyId: desk.companyId,
		...desk.required,
		...more,
	});
	const marked = (more: Partial<NewTicket> = {}) => ticket({ marker: 'documentation 3f2a91c0de', ...more });

	test('makes one ticket with what was said, and mails nobody', async () => {
		const { created, ticketId, number, url } = await desk.psa.createTicket(ticket());
		expect(created).toBe(true);
		expect(desk.tickets()).toEqual([ticketId]);
		const read = await desk.psa.getTicket(ticketId);
		expect(read).toMatchObject({ number, url, title: ticket().title, closed: false, company: { id: desk.companyId } });
		expect(read.description).toContain('about this & that');
		expect(desk.sim.mailSent).toEqual([]);
	});

	test('without a marker makes one each time', async () => {
		await desk.psa.createTicket(ticket());
		await desk.psa.createTicket(ticket());
		expect(desk.tickets()).toHaveLength(2);
	});

	test('with a marker makes no second one, of nobody, while the first is open', async () => {
		const first = await desk.psa.createTicket(marked());
		expect(await desk.psa.createTicket(marked({ title: 'In other words' }))).toEqual({ ...first, created: false });
		expect(await desk.other.createTicket(marked())).toEqual({ ...first, created: false });
		expect(desk.tickets()).toEqual([first.ticketId]);
	});

	test('asked for twice at once makes one', async () => {
		const both = await Promise.all([desk.psa.createTicket(marked()), desk.psa.createTicket(marked())]);
		expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
		expect(desk.tickets()).toHaveLength(1);
	});

	test('asked for by two processes at once keeps the older, and mails nobody', async () => {
		const { created, ticketId } = await desk.racing.createTicket(marked());
		const [oldest, ...others] = desk.tickets();
		expect([created, ticketId]).toEqual([false, oldest]);
		for (const id of others) expect((await desk.psa.getTicket(id)).closed).toBe(true);
		expect((await desk.psa.getTicket(oldest!)).closed).toBe(false);
		expect(await desk.psa.createTicket(marked())).toMatchObject({ created: false, ticketId: oldest });
		expect(desk.sim.mailSent).toEqual([]);
	});

	test('a younger one that cannot be taken back is reported', async () => {
		desk.sim.faults.add({ kind: 'status', status: 403, match: { method: 'PATCH' } });
		desk.sim.faults.add({ kind: 'status', status: 403, match: { method: 'DELETE' } });
		const { created, ticketId, duplicateOf } = await desk.racing.createTicket(marked());
		expect({ created, tickets: [duplicateOf, ticketId] }).toEqual({ created: true, tickets: desk.tickets() });
	});

	test('another marker, another client and a closed ticket stand in nobody’s way', async () => {
		const first = await desk.psa.createTicket(marked());
		expect((await desk.psa.createTicket(marked({ marker: 'documentation 3f2a91c0d' }))).created).toBe(true);
		expect((await desk.psa.createTicket(marked({ companyId: desk.otherCompanyId }))).created).toBe(true);
		desk.close(first.ticketId);
		expect((await desk.psa.createTicket(marked())).created).toBe(true);
	});

	test('a ticket closed since the given time counts, one closed before does not', async () => {
		const first = await desk.psa.createTicket(marked());
		desk.close(first.ticketId);
		const again = async (ms: number) => await desk.psa.createTicket(marked({ closedSince: new Date(Date.now() + ms).toISOString() }));
		expect(await again(-3_600_000)).toEqual({ ...first, created: false });
		expect((await again(3_600_000)).created).toBe(true);
	});

	test.each(['lost-response', 'truncate'] as const)('an answer that got lost (%s) makes no second ticket', async (kind) => {
		desk.sim.faults.add({ kind, match: { method: 'POST', path: /tickets$/i }, times: 1 });
		const { created, ticketId } = await desk.psa.createTicket(marked());
		expect(created).toBe(true);
		expect(desk.tickets()).toEqual([ticketId]);
	});

	test('without a marker an answer that got lost is an error, not a second ticket', async () => {
		desk.sim.faults.add({ kind: 'lost-response', match: { method: 'POST', path: /tickets$/i }, times: 1 });
		await expect(desk.psa.createTicket(ticket())).rejects.toMatchObject({ outcomeUnknown: true });
		expect(desk.tickets()).toHaveLength(1);
	});

	test.each(['reset-before', 'status', 'html'] as const)('a request that never arrived (%s) is repeated', async (kind) => {
		desk.sim.faults.add({ kind, status: 500, match: { method: 'POST', path: /tickets$/i }, times: 1 });
		const { created, ticketId } = await desk.psa.createTicket(marked());
		expect([created, desk.tickets()]).toEqual([true, [ticketId]]);
	});

	test.each<[string, Partial<NewTicket>, RegExp]>([
		['no title', { title: ' ' }, /no title/],
		['a title that is too long', { title: 'x'.repeat(256) }, /256 characters/],
		['an unknown priority', { priority: 'Whenever' }, /no priority "Whenever"/],
		['a company that is no id', { companyId: 'Acme' }, /is not an ID/],
		['a marker with brackets', { marker: '[ref:x]' }, /marker/],
		['a marker that is too long', { marker: 'x'.repeat(51) }, /marker/],
	])('%s is said before anything is written', async (_what, more, message) => {
		await expect(desk.psa.createTicket(ticket(more))).rejects.toMatchObject({ name: 'InputError', message: expect.stringMatching(message) });
		expect(desk.tickets()).toEqual([]);
	});

	test('a client or contact that does not exist is refused in the PSA’s own words', async () => {
		await expect(desk.psa.createTicket(ticket({ companyId: '99999' }))).rejects.toMatchObject({ kind: 'invalid', message: expect.stringMatching(/compan|client/i) });
		await expect(desk.psa.createTicket(ticket({ contact: '99999' }))).rejects.toMatchObject({ kind: 'invalid', message: expect.stringMatching(/contact|user/i) });
		expect(desk.tickets()).toEqual([]);
	});

	test.each([
		['name', () => desk.person.name.toUpperCase()],
		['e-mail address', () => ` ${desk.person.email.toUpperCase()} `],
		['ID', () => `${desk.person.id}`],
	])('takes the contact by %s', async (_what, contact) => {
		const { ticketId } = await desk.psa.createTicket(ticket({ contact: contact() }));
		expect(desk.contactOf(ticketId)).toBe(desk.person.id);
	});

	test('a contact who is nobody, of another client or one of several is no guess', async () => {
		const opening = async (more: Partial<NewTicket>) => await desk.psa.createTicket(ticket(more));
		const none = { name: 'InputError', parameter: 'Contact', message: expect.stringContaining('no contact') };
		await expect(opening({ contact: 'Nobody Atall' })).rejects.toMatchObject(none);
		await expect(opening({ contact: desk.person.name.split(' ')[0]! })).rejects.toMatchObject(none);
		await expect(opening({ contact: desk.person.email, companyId: desk.otherCompanyId })).rejects.toMatchObject(none);
		desk.namesake();
		const several = { name: 'InputError', parameter: 'Contact', message: expect.stringContaining('2 contacts'), advice: expect.stringContaining(`${desk.person.id} (`) };
		await expect(opening({ contact: desk.person.name })).rejects.toMatchObject(several);
		expect(desk.tickets()).toEqual([]);
		expect((await opening({ contact: desk.person.email })).created).toBe(true);
	});

	test('a contact among thousands is found in a few requests', async () => {
		desk.hire(3000, 'Somebody', 'Else');
		const opening = async (contact: string) => await desk.psa.createTicket(ticket({ contact }));
		expect(desk.contactOf((await opening(desk.person.name.replace(' ', '   '))).ticketId)).toBe(desk.person.id);
		expect(desk.lookUps()).toBe(1);
		desk.searchByEmail?.();
		expect(desk.contactOf((await opening(desk.person.email)).ticketId)).toBe(desk.person.id);
		expect(desk.lookUps()).toBe(2);
	});

	test('a name that thousands have is given up, and no ticket is opened', async () => {
		desk.hire(3000, 'Somebody', 'Else');
		const many = { name: 'InputError', parameter: 'Contact', message: expect.stringContaining('More than 1000 contacts') };
		await expect(desk.psa.createTicket(ticket({ contact: 'somebody else' }))).rejects.toMatchObject(many);
		expect(desk.lookUps()).toBeLessThanOrEqual(11);
		expect(desk.tickets()).toEqual([]);
	});

	test('takes board, status and priority by name or by ID', async () => {
		const [board] = await desk.psa.boards();
		const [priority] = await desk.psa.priorities();
		const open = (await desk.psa.statuses(board!.id)).filter(({ name: status }) => !/clos|complete/i.test(status));
		const { ticketId } = await desk.psa.createTicket(ticket({ board: board!.name.toUpperCase(), priority: priority!.name, status: open.at(-1)!.id }));
		expect(await desk.psa.getTicket(ticketId)).toMatchObject({ board: board!.name, priority: priority!.name, status: open.at(-1)!.name });
	});

	if (name === 'HaloPSA') {
		test('is found though lists leave out the details, and no HTML of the text becomes HTML', async () => {
			desk.leaveOutDetails?.();
			const first = await desk.psa.createTicket(marked({ description: '<img src=x> **bold**' }));
			expect(desk.stored(first.ticketId)).toMatchObject({ details_html: expect.stringContaining('&lt;img src=x&gt; <strong>bold</strong>') });
			expect(await desk.other.createTicket(marked())).toEqual({ ...first, created: false });
		});
	}
});
