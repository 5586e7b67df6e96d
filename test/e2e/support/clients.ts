import corpus from '../../../simulators/seed/corpus.json';
import type { PsaName } from '../../../scripts/support/service-desks';
import type { Stack } from '../../../scripts/support/stack';

/** What the made-up MSP's data set holds about one client. */
interface Owned {
	orgId: string;
	name: string;
}

const OWNED: Owned[] = [corpus.documents, corpus.flexibleAssets, corpus.configurations, corpus.passwords, corpus.contacts, corpus.locations].flat();
const INTERNAL = corpus.organizations.find(({ isInternal }) => isInternal)!;

/** The organization a PSA company belongs to, by the data set's own table; `undefined` for a company it has not. */
export function organizationAt(psa: PsaName, companyId: number) {
	return corpus.organizations.find(({ psaCompanies }) =>
		psaCompanies.some((link) => link.psa === psa && link.companyId === String(companyId)),
	);
}

/** The organization a company of ConnectWise PSA belongs to. */
export function organizationOf(companyId: number) {
	const found = organizationAt('connectwise', companyId);
	if (found === undefined) throw new Error(`No organization has the company ${companyId}`);
	return found;
}

/** A PSA's id of the company of this organization, by the data set's own table. */
export function companyIn(psa: PsaName, organization: string): number {
	const links = corpus.organizations.find(({ name }) => name === organization)?.psaCompanies;
	return Number(links?.find((link) => link.psa === psa)?.companyId);
}

/** Companies of the PSA that belong to a client, not to the MSP itself. */
export function clientCompanies(stack: Pick<Stack, 'psa'>) {
	return stack.psa.records.companies.all().filter(({ id }) => {
		const link = corpus.organizations.find(({ psaCompanies }) => psaCompanies.some(({ companyId }) => companyId === String(id)));
		return link !== undefined && !link.isInternal;
	});
}

/** IT Glue ids of the organizations whose documentation may stand on a ticket of this company: its own and the MSP's. */
export function permittedOrganizations(stack: Pick<Stack, 'itGlue'>, companyId: number): string[] {
	return [organizationOf(companyId), INTERNAL].map(({ id }) => stack.itGlue.ids.toItGlue(id));
}

/**
 * Names that identify another client in a text: organizations and records of others that appear nowhere in what the
 * ticket's own client and the MSP itself have documented.
 */
export function foreignNames(companyId: number): string[] {
	const own = new Set([organizationOf(companyId).id, INTERNAL.id]);
	const permitted = [
		...OWNED.filter(({ orgId }) => own.has(orgId)),
		...corpus.organizations.filter(({ id }) => own.has(id)),
	];
	const haystack = JSON.stringify(permitted).toLowerCase();
	const names = [
		...OWNED.filter(({ orgId }) => !own.has(orgId)).map(({ name }) => name),
		...corpus.organizations.filter(({ id }) => !own.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]),
	];
	return [...new Set(names)].filter((name) => name.length >= 6 && !haystack.includes(name.toLowerCase()));
}

/** Links in a text that lead to this address, in order. */
export function linksTo(text: string, itGlueUrl: string): string[] {
	const links = [...text.matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([link]) => link);
	return links.filter((link) => link.startsWith(itGlueUrl));
}

/** Organizations that links in a text lead to, by the first part of their path. */
export function linkedOrganizations(text: string, itGlueUrl: string): string[] {
	return [...new Set(linksTo(text, itGlueUrl).map((link) => new URL(link).pathname.split('/')[1]))];
}
