import { isServiceError } from '../http/errors';
import type { TicketCompany } from '../psa/ticket';
import { corporateDomain } from './email-domain';
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
	/** The MSP's own organization; null where none or several are marked as that. */
	primary(): Promise<DirectoryOrganization | null>;
	/**
	 * Ids of the organizations that own this e-mail domain: by their own list of domains, and those of `named` also by a
	 * contact with an address there.
	 */
	byEmailDomain(domain: string, named: readonly string[]): Promise<string[]>;
}

export interface OrganizationQuestion {
	/** Which PSA, as IT Glue's `psa_integration_type`; null where IT Glue has no link to it. */
	integrationType: string | null;
	company: TicketCompany;
	/** Address of the ticket's contact, where a ticket asks. It corroborates and never chooses on its own. */
	contactEmail?: string | null;
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

function ambiguous(company: TicketCompany, found: readonly DirectoryOrganization[], by: string): NotFound {
	return {
		found: null,
		reason: `The ticket's company (${described(company)}) fits more than one organization by ${by}; link it in the PSA integration or add an override.`,
		candidates: found.slice(0, MAX_CANDIDATES).map(({ id, name }) => ({ id, name })),
	};
}

type NotFound = Extract<OrganizationAnswer, { found: null }>;

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

interface NameIndex {
	names: Map<string, DirectoryOrganization[]>;
	shortNames: Map<string, DirectoryOrganization[]>;
}

/** A report asks about thousands of companies with one and the same list. */
const indexes = new WeakMap<readonly DirectoryOrganization[], NameIndex>();

function nameIndexOf(all: readonly DirectoryOrganization[]): NameIndex {
	const known = indexes.get(all);
	if (known !== undefined) return known;
	const index: NameIndex = { names: new Map(), shortNames: new Map() };
	const add = (map: NameIndex['names'], name: string | null, organization: DirectoryOrganization): void => {
		const key = folded(name);
		if (key !== '') map.set(key, [...(map.get(key) ?? []), organization]);
	};
	for (const organization of all) {
		add(index.names, organization.name, organization);
		add(index.shortNames, organization.shortName, organization);
	}
	indexes.set(all, index);
	return index;
}

/** Organizations that carry the company's short name or name exactly, blanks and case aside, and by which of the two. */
function byExactName(
	company: TicketCompany,
	all: readonly DirectoryOrganization[],
): { by: 'name' | 'short-name'; found: DirectoryOrganization[] } {
	const [identifier, name] = [folded(company.identifier), folded(company.name)];
	const { names, shortNames } = nameIndexOf(all);
	const steps = [
		{ by: 'short-name' as const, found: shortNames.get(identifier) ?? [] },
		{ by: 'name' as const, found: names.get(name) ?? [] },
	];
	if (steps.every(({ found }) => found.length === 0)) steps.push({ by: 'short-name', found: shortNames.get(name) ?? [] });
	const distinct = new Map(steps.flatMap(({ found }) => found).map((organization) => [organization.id, organization]));
	return { by: steps.find(({ found }) => found.length > 0)?.by ?? 'name', found: [...distinct.values()] };
}

/** Organizations that own the domain of the contact's address. No answer is no evidence, but a lost one is asked again. */
async function ownersOfDomain(
	domain: string,
	named: ReadonlyArray<{ id: string }>,
	directory: OrganizationDirectory,
): Promise<Set<string>> {
	try {
		const ids = named.slice(0, MAX_CANDIDATES).map(({ id }) => id);
		return new Set(await directory.byEmailDomain(domain, ids));
	} catch (error) {
		const refused = isServiceError(error) && ['permission', 'not-found', 'invalid'].includes(error.kind);
		return refused ? new Set() : await Promise.reject(error);
	}
}

/** Whether these are organizations of the very same name, not one by its name and another by its short name. */
const isOneName = (found: readonly DirectoryOrganization[], by: 'name' | 'short-name'): boolean =>
	new Set(found.map(({ name, shortName }) => folded(by === 'name' ? name : shortName))).size === 1;

/** The same answer with the owners of the contact's e-mail domain named, and first among the candidates. */
function withDomain(
	answer: NotFound,
	domain: string,
	owners: ReadonlySet<string>,
	all: readonly DirectoryOrganization[],
): NotFound {
	const owning = all.filter(({ id }) => owners.has(id)).map(({ id, name }) => ({ id, name }));
	if (owning.length === 0) return answer;
	const others = answer.candidates.filter(({ id }) => !owners.has(id));
	return {
		found: null,
		reason: `${answer.reason} The contact's e-mail domain ${domain} belongs to ${owning.slice(0, MAX_CANDIDATES).map(({ name }) => name).join(', ')}, which alone is no proof.`,
		candidates: [...owning, ...others].slice(0, MAX_CANDIDATES),
	};
}

async function byName(question: OrganizationQuestion, directory: OrganizationDirectory): Promise<OrganizationAnswer> {
	const { company } = question;
	const all = await directory.all();
	const { by, found } = byExactName(company, all);
	if (found.length === 1) return matched(found[0], by);
	const domain = corporateDomain(question.contactEmail);
	const unsettled = found.length > 1 ? ambiguous(company, found, 'its name or short name') : nothingNamed(company, all);
	if (domain === null) return unsettled;
	const owners = await ownersOfDomain(domain, found.length > 1 ? found : unsettled.candidates, directory);
	const owning = found.filter(({ id }) => owners.has(id));
	if (owning.length === 1 && isOneName(found, by)) return matched(owning[0], 'name-and-email-domain');
	return withDomain(unsettled, domain, owners, all);
}

function nothingNamed(company: TicketCompany, all: readonly DirectoryOrganization[]): NotFound {
	return {
		found: null,
		reason:
			company.id === null && folded(company.name) === '' && folded(company.identifier) === ''
				? 'The ticket carries no company, so no organization can be chosen.'
				: `No organization is linked to or named exactly like the ticket's company (${described(company)}).`,
		candidates: suggestions(company, all),
	};
}

/**
 * Finds the organization a ticket belongs to: the user's override, then the organization the PSA names itself, then IT
 * Glue's own link to the PSA company, then the exact short name and the exact name (blanks and case aside), which must not
 * point to different organizations. Never by likeness: one client's documentation would reach another's ticket. Where
 * several organizations have the very same name, the one that alone owns the domain of the contact's address is taken; a
 * domain decides nothing else, because anyone can write from any address. Ambiguous or unknown companies come back with
 * candidates for a person.
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
	return await byName(question, directory);
}
