import type { TicketCompany } from '../psa/ticket';
import type { MatchedOrganization } from './triage-result';

/** An organization as the documentation system knows it. */
export interface DirectoryOrganization {
	id: string;
	name: string;
	shortName: string | null;
	url: string | null;
}

/** The organizations of the documentation system, and its links to the PSA's companies. */
export interface OrganizationDirectory {
	byId(id: string): Promise<DirectoryOrganization | null>;
	/** Organizations synchronised with this PSA company; `integrationType` is IT Glue's `psa_integration_type`. */
	byPsaCompany(companyId: string, integrationType: string): Promise<DirectoryOrganization[]>;
	/** Every organization: names are compared here, never in a filter that may match in part. */
	all(): Promise<DirectoryOrganization[]>;
}

export interface OrganizationQuestion {
	/** Which PSA, as IT Glue's `psa_integration_type`; null where IT Glue has no link to it. */
	integrationType: string | null;
	company: TicketCompany;
	/** PSA company id, identifier or name to organization id, set by the user; ids are tried first. */
	overrides: Readonly<Record<string, string>>;
}

export type OrganizationAnswer =
	{ found: MatchedOrganization } | { found: null; reason: string; candidates: Array<{ id: string; name: string }> };

const MAX_CANDIDATES = 5;

const folded = (text: string | null): string =>
	(text ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const matched = (
	{ id, name, shortName, url }: DirectoryOrganization,
	matchedBy: MatchedOrganization['matchedBy'],
): OrganizationAnswer => ({ found: { id, name, shortName, url, matchedBy } });

const described = ({ id, name, identifier }: TicketCompany): string => name ?? identifier ?? id ?? 'no company';

function ambiguous(company: TicketCompany, found: readonly DirectoryOrganization[], by: string): OrganizationAnswer {
	return {
		found: null,
		reason: `The ticket's company (${described(company)}) fits more than one organization by ${by}; link it in the PSA integration or add an override.`,
		candidates: found.slice(0, MAX_CANDIDATES).map(({ id, name }) => ({ id, name })),
	};
}

/** Organizations whose name shares a word with the company's: suggestions for a person, never searched. */
function suggestions(
	company: TicketCompany,
	all: readonly DirectoryOrganization[],
): Array<{ id: string; name: string }> {
	const words = (text: string): string[] =>
		folded(text)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 3);
	const wanted = new Set([...words(company.name ?? ''), ...words(company.identifier ?? '')]);
	return all
		.map(({ id, name }) => ({ id, name, shared: words(name).filter((word) => wanted.has(word)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, MAX_CANDIDATES)
		.map(({ id, name }) => ({ id, name }));
}

async function byOverride(
	question: OrganizationQuestion,
	directory: OrganizationDirectory,
): Promise<OrganizationAnswer | null> {
	const overrides = new Map(Object.entries(question.overrides).map(([key, value]) => [folded(key), value]));
	for (const key of [question.company.id, question.company.identifier, question.company.name]) {
		const id = overrides.get(folded(key));
		if (key === null || id === undefined) continue;
		const organization = await directory.byId(id);
		if (organization !== null) return matched(organization, 'override');
		return {
			found: null,
			reason: `The override for ${described(question.company)} names organization ${id}, which does not exist or cannot be read with this API key.`,
			candidates: [],
		};
	}
	return null;
}

/** HaloPSA's own link. Broken, it is left to a person: a name that fits could be another client's by now. */
async function byItGlueId(
	company: TicketCompany,
	directory: OrganizationDirectory,
): Promise<OrganizationAnswer | null> {
	const id = company.itGlueId ?? null;
	if (id === null) return null;
	const organization = await directory.byId(id);
	if (organization !== null) return matched(organization, 'itglue-id');
	return {
		found: null,
		reason: `The PSA links ${described(company)} to IT Glue organization ${id}, which does not exist or cannot be read with this API key; correct the link in the PSA or add an override.`,
		candidates: [],
	};
}

/** Short name and name must not point to different organizations: where they do, a person decides. */
function byExactName(company: TicketCompany, all: readonly DirectoryOrganization[]): OrganizationAnswer | null {
	const [identifier, name] = [folded(company.identifier), folded(company.name)];
	const same = (wanted: string, own: 'name' | 'shortName'): DirectoryOrganization[] =>
		wanted === '' ? [] : all.filter((organization) => folded(organization[own]) === wanted);
	const steps = [
		{ by: 'short-name' as const, found: same(identifier, 'shortName') },
		{ by: 'name' as const, found: same(name, 'name') },
	];
	if (steps.every(({ found }) => found.length === 0)) steps.push({ by: 'short-name', found: same(name, 'shortName') });
	const distinct = new Map(steps.flatMap(({ found }) => found).map((organization) => [organization.id, organization]));
	if (distinct.size > 1) return ambiguous(company, [...distinct.values()], 'its name or short name');
	const step = steps.find(({ found }) => found.length > 0);
	return step?.found[0] === undefined ? null : matched(step.found[0], step.by);
}

/**
 * Finds the organization a ticket belongs to: the user's override, then the organization the PSA names itself, then IT
 * Glue's own link to the PSA company, then the exact short name, then the exact name (blanks and case aside). Never by likeness: one client's documentation would reach
 * another's ticket. Ambiguous or unknown companies come back with candidates for a person.
 */
export async function findOrganization(
	question: OrganizationQuestion,
	directory: OrganizationDirectory,
): Promise<OrganizationAnswer> {
	const { company, integrationType } = question;
	const overridden = await byOverride(question, directory);
	if (overridden !== null) return overridden;
	const named = await byItGlueId(company, directory);
	if (named !== null) return named;
	if (company.id !== null && integrationType !== null) {
		const linked = await directory.byPsaCompany(company.id, integrationType);
		if (linked.length > 1) return ambiguous(company, linked, 'its PSA link');
		if (linked[0] !== undefined) return matched(linked[0], 'psa-link');
	}
	const all = await directory.all();
	const exact = byExactName(company, all);
	if (exact !== null) return exact;
	return {
		found: null,
		reason:
			company.id === null && folded(company.name) === '' && folded(company.identifier) === ''
				? 'The ticket carries no company, so no organization can be chosen.'
				: `No organization is linked to or named exactly like the ticket's company (${described(company)}).`,
		candidates: suggestions(company, all),
	};
}
