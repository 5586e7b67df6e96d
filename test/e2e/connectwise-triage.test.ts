import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { awaitTriageResult, documentationNotes } from '../../scripts/support/ticket-documentation';
import { clientCompanies, foreignNames, linkedOrganizations, organizationOf, permittedOrganizations } from './support/clients';
import { leaks, secretsOf } from './support/secrets';
import { noteCounts, once, settledNoteCounts } from './support/tickets';

jest.setTimeout(900_000);

let stack: Stack;

beforeAll(async () => {
	stack = await Stack.start({ progress: silentProgress });
});

afterAll(async () => await stack?.close());

/** Tickets of clients that have documentation for them, in words a client would use. */
const DOCUMENTED = [
	{
		company: 'Brackwater',
		summary: 'Zebra label printer at the dock prints nothing',
		description: 'No shipping labels come out after ship confirm, on all bays. The printers show a normal light.',
	},
	{ company: 'Kestrelmoor', summary: 'Front desk printer offline', description: 'The reception printer says offline since this morning.' },
	{ company: 'Brackwater', summary: 'New starter on Monday', description: 'Please set up account, mailbox and laptop for a new colleague.' },
];

function createTicket(ticket: { company: string; summary: string; description: string }) {
	const companies = clientCompanies(stack);
	const company = companies.find(({ name }) => name.includes(ticket.company)) ?? companies[0];
	const { summary, description } = ticket;
	return { company, ticket: stack.psa.createTicket({ summary, description, companyId: company.id }) };
}

describe('a ticket that enters the PSA', () => {
	it.each(DOCUMENTED)('carries its documentation as one private note: $summary', async (input) => {
		const { company, ticket } = createTicket(input);
		expect(await settledNoteCounts(stack, [ticket.id])).toEqual(once([ticket.id]));

		const [note] = documentationNotes(stack, ticket.id);
		expect(note).toMatchObject({ internalAnalysisFlag: true, detailDescriptionFlag: false, resolutionFlag: false });
		expect(stack.psa.mailSent).toEqual([]);

		const result = await awaitTriageResult(stack, ticket.id);
		expect(result).toMatchObject({
			status: 'matched',
			organization: { id: stack.itGlue.ids.toItGlue(organizationOf(company.id).id) },
		});
		const permitted = permittedOrganizations(stack, company.id);
		expect(result!.matches.filter(({ organizationId }) => !permitted.includes(organizationId))).toEqual([]);
		for (const { name, url } of result!.matches) {
			expect(note.text).toContain(url);
			expect(note.text.replace(/\\/g, '')).toContain(name);
		}
	});

	it('never carries a word of another client', async () => {
		const companies = clientCompanies(stack);
		const tickets = companies.map(({ id }) => ({
			companyId: id,
			// Words that every client has records about.
			ticketId: stack.psa.createTicket({
				summary: 'VPN, printer, backup, wifi and server do not work',
				description: 'Nothing works: firewall, switch, Microsoft 365, ERP, phone system, domain admin password.',
				companyId: id,
			}).id,
		}));
		const ids = tickets.map(({ ticketId }) => ticketId);
		expect(await settledNoteCounts(stack, ids)).toEqual(once(ids));
		for (const { companyId, ticketId } of tickets) {
			const text = documentationNotes(stack, ticketId)[0].text;
			const lower = text.toLowerCase();
			expect(foreignNames(companyId).filter((name) => lower.includes(name.toLowerCase()))).toEqual([]);
			const permitted = permittedOrganizations(stack, companyId);
			expect(linkedOrganizations(text, stack.itGlue.url).filter((id) => !permitted.includes(id))).toEqual([]);
		}
	});

	it('asks for attention where its company has no organization, and searches no other', async () => {
		const [known] = clientCompanies(stack);
		const company = stack.psa.records.companies.put({
			...known,
			id: stack.psa.records.companies.takeId(),
			name: 'Nowhere & Sons',
			identifier: 'NOWHERE',
		});
		const { id } = stack.psa.createTicket({ summary: 'Printer offline', description: 'Help', companyId: company.id });
		expect(await settledNoteCounts(stack, [id])).toEqual(once([id]));
		const result = await awaitTriageResult(stack, id);
		expect(result).toMatchObject({ status: 'organization-not-mapped', organization: null, matches: [] });
		const [note] = documentationNotes(stack, id);
		expect(note.text).toMatch(/Nowhere & Sons/);
		expect(linkedOrganizations(note.text, stack.itGlue.url)).toEqual([]);
		expect(note.internalAnalysisFlag).toBe(true);
	});

	it('is documented once, however often the PSA says the same', async () => {
		stack.psa.deliveryFaults.duplicate = 3;
		const created = [1, 2, 3].map(() => createTicket(DOCUMENTED[0]).ticket.id);
		expect(await settledNoteCounts(stack, created)).toEqual(once(created));
	});
});

describe('n8n around the package', () => {
	it('asks no host beyond this machine, while it works and while the editor opens', async () => {
		for (const path of ['/', '/rest/settings', '/types/nodes.json', '/rest/community-node-types', '/rest/dynamic-banners', '/rest/cta/become-creator']) {
			await fetch(`${stack.n8n.url}${path}`);
		}
		expect(stack.n8n.refused()).toEqual([]);
	});

	it('mails nobody', () => {
		expect(stack.psa.mailSent).toEqual([]);
	});

	it('tells a stranger nothing and does nothing for a forged webhook', async () => {
		const { id } = createTicket(DOCUMENTED[1]).ticket;
		await settledNoteCounts(stack, [id]);
		const [callback] = stack.psa.callbacks();
		const body = JSON.stringify({ MessageId: 'forged', Action: 'added', ID: id, Type: 'ticket', Entity: JSON.stringify({ id }) });
		const response = await fetch(`${callback.url}${id}&action=added`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
		expect(response.status).toBeGreaterThanOrEqual(400);
		expect(noteCounts(stack, [id])).toEqual(once([id]));
	});

	it('keeps no secret in a stored execution, an event or a log', async () => {
		await stack.n8n.stop();
		expect(secretsOf(stack).length).toBeGreaterThan(40);
		expect(leaks(stack)).toEqual([]);
	});
});
