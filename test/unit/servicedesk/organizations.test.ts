import { ServiceError, type FailureKind } from '../../../src/http/errors';
import {
	type DirectoryOrganization,
	findOrganization,
	type OrganizationDirectory,
} from '../../../src/servicedesk/organizations';

const organization = (id: string, name: string, shortName: string | null = null): DirectoryOrganization => ({
	id,
	name,
	shortName,
	url: null,
});
const ALL = [
	organization('1', 'Harbor Dental Group', 'HDG'),
	organization('2', 'Harbour Legal LLP', 'HLL'),
	organization('3', 'Brackwater', 'BW'),
	organization('4', 'Brackwater ', 'BW2'),
];
const DOMAINS: Record<string, string[]> = {
	'brackwater.example': ['4'],
	'shared.example': ['3', '4'],
	'harbor.example': ['1'],
	'gmail.com': ['4'],
};

const directory = (links: Record<string, string[]> = {}, domainsFail?: FailureKind): OrganizationDirectory => ({
	byId: async (id) => ALL.find((item) => item.id === id) ?? null,
	byPsaCompany: async (id, type) => ALL.filter((item) => links[`${type}/${id}`]?.includes(item.id)),
	all: async () => ALL,
	primary: async () => null,
	byEmailDomain: async (domain) => {
		if (domainsFail === undefined) return DOMAINS[domain] ?? [];
		throw new ServiceError('No.', { kind: domainsFail, service: 'IT Glue', advice: 'Wait' });
	},
});

const ask = (
	company: { id?: string; name?: string; identifier?: string; itGlueId?: string | null },
	options: {
		links?: Record<string, string[]>;
		overrides?: Record<string, string>;
		integrationType?: string | null;
		contactEmail?: string;
		domainsFail?: FailureKind;
	} = {},
): ReturnType<typeof findOrganization> =>
	findOrganization(
		{
			integrationType: options.integrationType === undefined ? 'manage' : options.integrationType,
			company: { id: null, name: null, identifier: null, ...company },
			overrides: options.overrides ?? {},
			contactEmail: options.contactEmail,
		},
		directory(options.links, options.domainsFail),
	);

describe('findOrganization', () => {
	it('takes the override before the link, and the link before the name', async () => {
		const company = { id: '77', name: 'Harbor Dental Group' };
		const links = { 'manage/77': ['2'] };
		expect(await ask(company, { links, overrides: { 77: '3' } })).toMatchObject({
			found: { id: '3', matchedBy: 'override' },
		});
		expect(await ask(company, { links })).toMatchObject({ found: { id: '2', matchedBy: 'psa-link' } });
		expect(await ask(company)).toMatchObject({ found: { id: '1', matchedBy: 'name' } });
	});

	it("takes the PSA's own link to an organization before the names, and after the override", async () => {
		const company = { id: '77', name: 'Harbor Dental Group', itGlueId: '2' };
		expect(await ask(company)).toMatchObject({ found: { id: '2', matchedBy: 'itglue-id' } });
		expect(await ask(company, { overrides: { 77: '3' } })).toMatchObject({ found: { id: '3', matchedBy: 'override' } });
		expect(await ask({ ...company, itGlueId: null })).toMatchObject({ found: { id: '1', matchedBy: 'name' } });
	});

	it("leaves a PSA's link to an organization that is not there to a person, whatever name fits", async () => {
		const answer = await ask({ name: 'Harbor Dental Group', itGlueId: '99' });
		expect(answer).toMatchObject({ found: null, candidates: [], reason: expect.stringContaining('organization 99') });
	});

	it('compares names exactly, blanks and case aside', async () => {
		expect(await ask({ name: '  harbor  dental GROUP ' })).toMatchObject({ found: { id: '1', matchedBy: 'name' } });
		expect(await ask({ identifier: 'hll' })).toMatchObject({ found: { id: '2', matchedBy: 'short-name' } });
		expect(await ask({ name: 'HDG' })).toMatchObject({ found: { id: '1', matchedBy: 'short-name' } });
	});

	it('never takes a similar name; it suggests it to a person', async () => {
		const answer = await ask({ name: 'Harbor Dental' });
		expect(answer).toMatchObject({ found: null, candidates: [{ id: '1' }] });
	});

	it('leaves two organizations of one name to a person', async () => {
		const answer = await ask({ name: 'Brackwater' });
		expect(answer).toMatchObject({ found: null, candidates: [{ id: '3' }, { id: '4' }] });
	});

	it('leaves a short name and a name that disagree to a person', async () => {
		const answer = await ask({ identifier: 'HLL', name: 'Harbor Dental Group' });
		expect(answer).toMatchObject({ found: null });
		expect(answer).toMatchObject({ reason: expect.stringContaining('more than one organization') });
	});

	it('leaves two links to a person, and does not fall back to the name', async () => {
		const answer = await ask({ id: '77', name: 'Harbor Dental Group' }, { links: { 'manage/77': ['1', '2'] } });
		expect(answer).toMatchObject({ found: null });
	});

	it('does not ask for links of a PSA that IT Glue does not know', async () => {
		const answer = await ask(
			{ id: '77', name: 'Harbour Legal LLP' },
			{ links: { 'null/77': ['1'] }, integrationType: null },
		);
		expect(answer).toMatchObject({ found: { id: '2', matchedBy: 'name' } });
	});

	it('says what is wrong with an override to nowhere, and with a ticket without company', async () => {
		expect(await ask({ id: '9' }, { overrides: { 9: '404' } })).toMatchObject({
			found: null,
			reason: expect.stringContaining('404'),
		});
		expect(await ask({})).toMatchObject({ found: null, reason: expect.stringContaining('no company') });
	});
});

describe("the domain of the contact's address", () => {
	it('settles between organizations of the very same name, where it is the domain of one alone', async () => {
		const answer = await ask({ name: 'brackwater' }, { contactEmail: ' Dana@Brackwater.example ' });
		expect(answer).toMatchObject({ found: { id: '4', matchedBy: 'name-and-email-domain' } });
		const shared = await ask({ name: 'Brackwater' }, { contactEmail: 'dana@shared.example' });
		expect(shared).toMatchObject({ found: null, candidates: [{ id: '3' }, { id: '4' }] });
	});

	it('never chooses where a name or a link does not', async () => {
		const contactEmail = 'dana@brackwater.example';
		expect(await ask({ name: 'Somebody else' }, { contactEmail })).toMatchObject({
			found: null,
			candidates: [{ id: '4' }],
			reason: expect.stringMatching(/brackwater\.example belongs to Brackwater.*no proof/),
		});
		expect(await ask({}, { contactEmail })).toMatchObject({ found: null });
		expect(await ask({ identifier: 'HLL', name: 'Harbor Dental Group' }, { contactEmail: 'a@harbor.example' })).toMatchObject({ found: null });
		const links = { 'manage/77': ['3', '4'] };
		expect(await ask({ id: '77', name: 'Brackwater' }, { contactEmail, links })).toMatchObject({ found: null });
		expect(await ask({ name: 'Harbour Legal LLP' }, { contactEmail })).toMatchObject({ found: { id: '2', matchedBy: 'name' } });
	});

	it.each(['dana@gmail.com', 'no address', 'x@localhost', 'a@b@brackwater.example', 'dana@nowhere.example', ''])(
		'says nothing where it is nobody’s: %s',
		async (contactEmail) => {
			const answer = await ask({ name: 'Brackwater' }, { contactEmail });
			expect(answer).toMatchObject({ found: null, candidates: [{ id: '3' }, { id: '4' }] });
			expect(answer.found === null && answer.reason).not.toContain('domain');
		},
	);

	it('is left aside where the key may not read domains, and asked for again where the answer was lost', async () => {
		const contactEmail = 'dana@brackwater.example';
		expect(await ask({ name: 'Brackwater' }, { contactEmail, domainsFail: 'permission' })).toMatchObject({ found: null });
		await expect(ask({ name: 'Brackwater' }, { contactEmail, domainsFail: 'unavailable' })).rejects.toMatchObject({ kind: 'unavailable' });
	});
});
