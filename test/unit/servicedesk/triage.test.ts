import { ServiceError, type FailureKind } from '../../../src/http/errors';
import type { Ticket } from '../../../src/psa/ticket';
import type { KnowledgeRecord } from '../../../src/knowledge/record';
import type { Partition } from '../../../src/servicedesk/partition';
import { patience } from '../../../src/servicedesk/patience';
import { DEFAULT_TRIAGE_SETTINGS, triage, type TriageDependencies } from '../../../src/servicedesk/triage';
import { VirtualClock } from '../../support/virtual-clock';
import { mapOf, record } from '../knowledge/ranking/records';

const CLIENT = '1';
const INTERNAL = '2';
const OTHER = '3';

const partition = (records: readonly KnowledgeRecord[], warnings: string[] = []): Partition => ({
	records: mapOf(records),
	version: 1,
	warnings,
	derived: (_key, build) => build(mapOf(records)),
});

const PARTITIONS: Record<string, Partition> = {
	[CLIENT]: partition(
		[
			record({
				id: '10',
				title: 'Credential Manager entries after a password change',
				body: 'Remove stored credentials with cmdkey, purge tickets with klist. wifi password: Hunter2secret',
			}),
			record({ id: '11', title: 'Guest wireless', body: 'Voucher at reception.' }),
			record({ id: '12', title: 'Zebra label printers', body: 'Calibrate the gap sensor.' }),
			record({
				id: '13',
				type: 'password',
				kind: 'Firewall',
				title: 'FortiGate admin',
				identifiers: [{ kind: 'username', value: 'fw-admin' }],
				passwordUpdatedAt: '2025-03-04T10:00:00.000Z',
			}),
		],
		['Some folders could not be read.'],
	),
	[INTERNAL]: partition([
		record({
			id: '20',
			title: 'SOP-007 MFA reset',
			body: 'Temporary access pass.',
			organizationId: INTERNAL,
			organizationName: 'MSP',
		}),
	]),
	[OTHER]: partition([
		record({ id: '30', title: 'Credential Manager after password change shared drive', organizationId: OTHER }),
	]),
};

const ticket = (title: string, description = '', company = 'Contoso'): Ticket => ({
	psa: 'connectwise',
	id: '1',
	number: '1',
	title,
	description,
	company: { id: '5', name: company, identifier: null },
	contact: { name: null, email: null, phone: null },
	status: null,
	closed: false,
	priority: null,
	board: null,
	assets: [],
	url: null,
	createdAt: null,
	updatedAt: null,
	closedAt: null,
	resolution: null,
});

const ORGANIZATIONS = [
	{ id: CLIENT, name: 'Contoso', shortName: null, url: null },
	{ id: INTERNAL, name: 'MSP', shortName: null, url: null },
	{ id: OTHER, name: 'Fabrikam', shortName: null, url: null },
];

function dependencies(
	settings: Partial<TriageDependencies['settings']> = {},
): TriageDependencies & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		organizations: {
			byId: async (id) => ORGANIZATIONS.find((organization) => organization.id === id) ?? null,
			byPsaCompany: async () => [],
			all: async () => ORGANIZATIONS,
			primary: async () => ORGANIZATIONS.find(({ id }) => id === INTERNAL)!,
			byEmailDomain: async () => [],
		},
		knowledge: async (id) => {
			asked.push(id);
			return PARTITIONS[id] ?? partition([]);
		},
		settings: { ...DEFAULT_TRIAGE_SETTINGS, internalOrganizationId: INTERNAL, ...settings },
	};
}

describe('triage', () => {
	it.each(['Contoso', 'Contoso Drive Co.'])('finds the same whatever the PSA calls the company: %s', async (company) => {
		const text = 'Windows keeps asking for the password. Contoso Drive Co. cannot work.';
		const result = await triage(ticket('No access to the share', text, company), dependencies({ organizationId: CLIENT }));
		const plain = await triage(ticket('No access to the share', text, ''), dependencies({ organizationId: CLIENT }));
		expect(result.matches.length).toBeGreaterThan(0);
		expect([result.matches, result.answerConfidence]).toEqual([plain.matches, plain.answerConfidence]);
	});

	it('matches the runbook that does not use the words of the ticket', async () => {
		const result = await triage(
			ticket('User cannot access shared drive after password change', 'Windows keeps asking for the password.'),
			dependencies(),
		);
		expect(result).toMatchObject({ status: 'matched', organization: { id: CLIENT, matchedBy: 'name' } });
		expect(result.matches[0]).toMatchObject({ id: '10', global: false });
		expect(result.matches[0]?.confidence).toBeGreaterThan(0.5);
		expect(result.hints).toEqual(['Some folders could not be read.']);
		expect(result.note.markdown).toContain('https://docs.example/10');
	});

	it('reads the client and the MSP’s own organization, never another client', async () => {
		const given = dependencies();
		const result = await triage(ticket('Please reset MFA', 'Fabrikam Credential Manager password change'), given);
		expect([...given.asked].sort()).toEqual([CLIENT, INTERNAL]);
		expect(result.matches.map(({ organizationId }) => organizationId)).not.toContain(OTHER);
		expect(result.matches.find(({ id }) => id === '20')?.global).toBe(true);
	});

	it('reads nothing where the organization is not certain', async () => {
		const given = dependencies();
		const result = await triage(ticket('Please reset MFA', '', 'Contoso Ltd'), given);
		expect(result).toMatchObject({
			status: 'organization-not-mapped',
			organizationCandidates: [{ id: CLIENT }],
			matches: [],
		});
		expect(given.asked).toEqual([]);
		expect(result.note.text).toContain('Contoso');
	});

	describe('where the MSP’s own organization cannot be read', () => {
		const DRIVE = ticket('User cannot access shared drive after password change', 'Windows keeps asking for the password.');
		const failing = (kind: FailureKind) => new ServiceError(`It is ${kind}.`, { kind, service: 'IT Glue', advice: 'Wait.' });

		it.each(['knowledge', 'primary'] as const)('searches the client’s records alone and says so (%s)', async (part) => {
			const given = dependencies({ internalOrganizationId: 'primary', threshold: 0 });
			const { knowledge } = given;
			if (part === 'primary') given.organizations.primary = async () => await Promise.reject(failing('unavailable'));
			else given.knowledge = async (id) => (id === INTERNAL ? await Promise.reject(failing('not-found')) : await knowledge(id));
			const result = await triage(DRIVE, given);
			expect(result).toMatchObject({ status: 'matched', matches: [{ id: '10', global: false }] });
			expect(result.hints).toContainEqual(expect.stringMatching(/^Your own organization's procedures were not searched: It is/));
			expect(result.note.text).toContain('were not searched');
		});

		it('waits for it as long as for anything else', async () => {
			const given = dependencies();
			const { knowledge } = given;
			let tries = 0;
			given.knowledge = async (id) => (id === INTERNAL && ++tries < 3 ? await Promise.reject(failing('unavailable')) : await knowledge(id));
			const clock = new VirtualClock();
			const work = triage(DRIVE, { ...given, patiently: patience({ patienceMs: 60_000, clock }) });
			expect((await clock.runUntil(work)).hints).toEqual(['Some folders could not be read.']);
		});

		it('fails where the client’s own records cannot be read, or somebody stopped it', async () => {
			const given = dependencies();
			await expect(triage(DRIVE, { ...given, knowledge: async () => await Promise.reject(failing('unavailable')) })).rejects.toThrow();
			given.organizations.primary = async () => await Promise.reject(failing('cancelled'));
			await expect(triage(DRIVE, { ...given, settings: { ...given.settings, internalOrganizationId: 'primary' } })).rejects.toThrow();
		});
	});

	it('says where only the contact’s e-mail domain told two organizations of one name apart', async () => {
		const given = dependencies();
		const twin = { ...ORGANIZATIONS[0], id: OTHER };
		Object.assign(given.organizations, { all: async () => [ORGANIZATIONS[0], twin], byEmailDomain: async () => [CLIENT] });
		const asked = { ...ticket('Guest wireless'), contact: { name: null, email: 'a@contoso.example', phone: null } };
		const result = await triage(asked, given);
		expect(result).toMatchObject({ organization: { id: CLIENT, matchedBy: 'name-and-email-domain' } });
		expect(result.hints[0]).toMatch(/More than one organization is called Contoso/);
	});

	it('calls a gap by its topic', async () => {
		const result = await triage(
			ticket('Laser <b>cutter</b> loses position', 'The laser cutter skips steps.'),
			dependencies(),
		);
		expect(result).toMatchObject({ status: 'gap' });
		expect(result.missingTopic).toContain('cutter');
		expect(result.missingTopic).not.toMatch(/[<>]/);
	});

	it('names a stored credential for access issues, or says that a reset is needed', async () => {
		const stored = await triage(ticket('Need the login for the FortiGate admin, password unknown'), dependencies());
		expect(stored.access?.credentials[0]).toMatchObject({ name: 'FortiGate admin', username: 'fw-admin' });
		expect(stored.access?.advice).toContain('2025-03-04');
		const reset = await triage(ticket('I forgot my windows password and am locked out'), dependencies());
		expect(reset.access?.credentials).toEqual([]);
		expect(reset.access?.advice).toMatch(/reset/);
	});

	it('lets no secret of ticket or record through', async () => {
		const result = await triage(
			ticket('Credential Manager entries', 'my password: Tr0ub4dor&3 does not work after the password change'),
			dependencies({ threshold: 0 }),
		);
		expect(JSON.stringify({ ...result, ticket: null })).not.toMatch(/Tr0ub4dor|Hunter2secret/);
	});

	it('keeps matches and notes within bounds', async () => {
		const result = await triage(
			ticket('label printer', 'printer '.repeat(200_000)),
			dependencies({ maxMatches: 2, threshold: 0 }),
		);
		expect(result.matches.length).toBeLessThanOrEqual(2);
		for (const form of Object.values(result.note)) expect(form.length).toBeLessThanOrEqual(8_000);
	});
});
