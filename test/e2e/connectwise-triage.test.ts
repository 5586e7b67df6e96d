import { silentProgress } from '../../scripts/support/progress';
import { Stack } from '../../scripts/support/stack';
import { awaitTriageResult } from '../../scripts/support/ticket-documentation';
import {
	clientCompanies,
	foreignNames,
	linkedOrganizations,
	linksTo,
	organizationOf,
	permittedOrganizations,
} from './support/clients';
import { leaks, secretsOf } from './support/secrets';
import { noteCounts, once, settledNoteCounts } from './support/tickets';

jest.setTimeout(900_000);

let stack: Stack;

beforeAll(async () => {
	stack = await Stack.start({ progress: silentProgress });
});

afterAll(async () => await stack?.close());

/** Tickets of clients in words a client would use, and the record that was written for them. */
const DOCUMENTED = [
	{
		companyId: 2134,
		summary: 'Warehouse labels do not come out of the Zebra printers',
		description: 'No shipping labels since this morning, on all bays. The printers show a normal light.',
		record: "Warehouse labels don't come out - print relay",
	},
	{
		companyId: 2117,
		summary: 'Matter folders gone, M: drive missing',
		description: 'Since I logged on today the drive letters with our matter folders are not there any more.',
		record: 'Matter folders and drive letters (since FS1 migration)',
	},
	{
		companyId: 2166,
		summary: 'Staff laptop does not join the wireless any more',
		description: 'The wifi asks for a certificate and then says it cannot connect.',
		record: 'Wireless sign-on with certificates (802.1X)',
	},
];

function createTicket({ summary, description, companyId }: { summary: string; description: string; companyId: number }) {
	return stack.psa.createTicket({ summary, description, companyId });
}

describe('a ticket that enters the PSA', () => {
	it.each(DOCUMENTED)('carries its documentation as one private note: $summary', async (input) => {
		const ticket = createTicket(input);
		expect(await settledNoteCounts(stack, [ticket.id])).toEqual(once([ticket.id]));

		const [note] = stack.desks[0].documentation(ticket.id);
		expect(note.private).toBe(true);
		expect(stack.psa.notes(ticket.id).at(-1)).toMatchObject({ internalAnalysisFlag: true, detailDescriptionFlag: false, resolutionFlag: false });
		expect(stack.psa.mailSent).toEqual([]);

		const result = await awaitTriageResult(stack, ticket.id);
		expect(result).toMatchObject({
			status: 'matched',
			organization: { id: stack.itGlue.ids.toItGlue(organizationOf(input.companyId).id) },
		});
		const permitted = permittedOrganizations(stack, input.companyId);
		expect(result!.matches.filter(({ organizationId }) => !permitted.includes(organizationId))).toEqual([]);
		// The note names the convincing matches only; each is one triage found, and the record in question is the first.
		expect(result!.matches[0].name).toBe(input.record);
		const linked = linksTo(note.text, stack.itGlue.url);
		expect(linked[0]).toBe(result!.matches[0].url);
		expect(linked.filter((link) => !result!.matches.some(({ url }) => url === link))).toEqual([]);
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
			const text = stack.desks[0].documentation(ticketId)[0].text;
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
			name: 'Nowhere and Sons',
			identifier: 'NOWHERE',
		});
		const { id } = stack.psa.createTicket({ summary: 'Printer offline', description: 'Help', companyId: company.id });
		expect(await settledNoteCounts(stack, [id])).toEqual(once([id]));
		const result = await awaitTriageResult(stack, id);
		expect(result).toMatchObject({ status: 'organization-not-mapped', organization: null, matches: [] });
		const [note] = stack.desks[0].documentation(id);
		expect(note.text).toMatch(/Nowhere and Sons/);
		expect(linkedOrganizations(note.text, stack.itGlue.url)).toEqual([]);
		expect(note.private).toBe(true);
	});

	it('is documented once, however often the PSA says the same', async () => {
		stack.psa.deliveryFaults.duplicate = 3;
		const created = [1, 2, 3].map(() => createTicket(DOCUMENTED[0]).id);
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
		const { id } = createTicket(DOCUMENTED[1]);
		await settledNoteCounts(stack, [id]);
		const [callback] = stack.psa.callbacks();
		const body = JSON.stringify({ MessageId: 'forged', Action: 'added', ID: id, Type: 'ticket', Entity: JSON.stringify({ id }) });
		const response = await fetch(`${callback.url}${id}&action=added`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
		expect(response.status).toBeGreaterThanOrEqual(400);
		expect(noteCounts(stack.desks[0], [id])).toEqual(once([id]));
	});

	it('keeps no secret in a stored execution, an event or a log', async () => {
		await stack.n8n.stop();
		expect(secretsOf(stack).length).toBeGreaterThan(40);
		expect(leaks(stack)).toEqual([]);
	});
});
