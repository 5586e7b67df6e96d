import corpus from '../seed/corpus.json';
import type { DeskExample } from './model';

/** Tickets of the invented MSP's clients, by the organization of the corpus. */
const EXAMPLES: Array<Omit<DeskExample, 'companyId'> & { organizationId: string }> = [
	{
		organizationId: '4810147',
		summary: "Can't open the shared drive since I changed my password",
		description:
			'Hi, I had to change my Windows password this morning and now the matter folders will not open any more.\n' +
			'It says access denied. Mail works. My laptop was only in sleep mode over night. Hearing at 2pm!',
	},
	{
		organizationId: '4810226',
		summary: 'ERP says an order is locked by someone who went home',
		description:
			'Anvilworks will not let us edit order 40771: locked by a colleague who left hours ago. Dispatch is waiting.',
	},
	{
		organizationId: '4810110',
		summary: 'MolarMind does not open at the front desk',
		description:
			'After the power cut last night none of the three front desk PCs can start MolarMind. Patients are waiting.',
	},
];

/** The examples with the ids that the organizations' companies have in a PSA. */
export function examplesFor(psa: string): DeskExample[] {
	return EXAMPLES.flatMap(({ organizationId, ...example }) => {
		const organization = corpus.organizations.find(({ id }) => id === organizationId);
		const company = organization?.psaCompanies.find((link) => link.psa === psa);
		return company ? [{ companyId: company.companyId, ...example }] : [];
	});
}
