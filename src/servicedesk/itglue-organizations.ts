import type { Clock } from '../http/clock';
import { isServiceError } from '../http/errors';
import type { ItGlueClient } from '../itglue/client';
import type { JsonApiResource } from '../itglue/jsonapi';
import { corporateDomain } from './email-domain';
import type { DirectoryOrganization, OrganizationDirectory } from './organizations';

/** How long an answer is used again. A corrected link or name shows after it. */
const FRESH_MS = 5 * 60_000;
/** Nothing found is asked again sooner: somebody may be mapping the company right now. */
const FRESH_IF_EMPTY_MS = 30_000;
const MAX_ANSWERS = 5_000;

interface Listed extends DirectoryOrganization {
	primary: boolean;
}

interface OwnedDomain {
	organizationId: string;
	domain: string;
}

interface Answer<T> {
	at: number;
	value: Promise<T[]>;
	empty: boolean;
}

/** What the executions of one key share about its organizations; make one per key and process. */
export class OrganizationMemory {
	private readonly answers = new Map<string, Answer<unknown>>();

	constructor(private readonly clock: Clock) {}

	/** The list of this name, read where it is not known or too old. */
	async recall<T>(name: string, read: () => Promise<T[]>): Promise<T[]> {
		const known = this.answers.get(name) as Answer<T> | undefined;
		if (known && !this.isOld(known)) return await unlessCancelled(known, read);
		if (this.answers.size >= MAX_ANSWERS) this.answers.clear();
		const answer: Answer<T> = { at: this.clock.now(), value: read(), empty: false };
		answer.value.then((found) => (answer.empty = found.length === 0), () => this.answers.delete(name));
		this.answers.set(name, answer);
		return await answer.value;
	}

	private isOld({ at, empty }: Answer<unknown>): boolean {
		return this.clock.now() - at >= (empty ? FRESH_IF_EMPTY_MS : FRESH_MS);
	}
}

/** The execution that asked may have been stopped; that is no answer for the others. */
async function unlessCancelled<T>({ value }: Answer<T>, read: () => Promise<T[]>): Promise<T[]> {
	return await value.catch(async (error: unknown) =>
		isServiceError(error) && error.kind === 'cancelled' ? await read() : await Promise.reject(error),
	);
}

/**
 * IT Glue's organizations as the directory triage maps companies with. Lists them whole (1,000 a request) and compares
 * names here, because IT Glue's name filter cannot match a name that contains a comma. Errors are `ServiceError`s.
 */
export class ItGlueOrganizations implements OrganizationDirectory {
	constructor(
		private readonly client: ItGlueClient,
		private readonly memory: OrganizationMemory,
	) {}

	async byId(id: string): Promise<DirectoryOrganization | null> {
		return (await this.listed()).find((organization) => organization.id === id) ?? null;
	}

	async byPsaCompany(companyId: string, integrationType: string): Promise<DirectoryOrganization[]> {
		// IT Glue reads a comma as "any of".
		if (!/^[\w-]+$/.test(companyId)) return [];
		const query = { 'filter[psa_id]': companyId, 'filter[psa_integration_type]': integrationType };
		return await this.memory.recall(`link ${integrationType}/${companyId}`, async () => await this.read(query));
	}

	async all(): Promise<DirectoryOrganization[]> {
		return await this.listed();
	}

	/** Lists the domains of every organization, 1,000 a request, and the contacts of the named ones only. */
	async byEmailDomain(domain: string, named: readonly string[]): Promise<string[]> {
		const query = { 'filter[organization_id]': named.join(',') };
		const ofContacts = async () => await this.mailDomains('/contacts', query, contactDomains);
		const owned = await Promise.all([
			this.memory.recall('domains', async () => await this.mailDomains('/domains', {}, ownDomain)),
			named.length === 0 ? [] : this.memory.recall(`contacts ${named.join(',')}`, ofContacts),
		]);
		const owners = owned.flat().filter((entry) => entry.domain === domain);
		return [...new Set(owners.map(({ organizationId }) => organizationId))];
	}

	private async mailDomains(
		path: string,
		query: Record<string, string>,
		domainsOf: (resource: JsonApiResource) => Array<string | null>,
	): Promise<OwnedDomain[]> {
		const owned = new Map<string, OwnedDomain>();
		for await (const resource of this.client.list(path, query, { pageSize: 1000, purpose: 'e-mail domains' })) {
			const organizationId = String(resource.attributes['organization-id']);
			for (const domain of domainsOf(resource)) {
				if (domain !== null) owned.set(`${organizationId} ${domain}`, { organizationId, domain });
			}
		}
		return [...owned.values()];
	}

	/** The one IT Glue marks as primary. */
	async primary(): Promise<DirectoryOrganization | null> {
		const primary = (await this.listed()).filter((organization) => organization.primary);
		return primary.length === 1 ? primary[0] : null;
	}

	private async listed(): Promise<Listed[]> {
		return await this.memory.recall('all', async () => await this.read({ sort: 'name' }));
	}

	private async read(query: Record<string, string>): Promise<Listed[]> {
		const organizations: Listed[] = [];
		const options = { pageSize: 1000, purpose: 'organizations' };
		for await (const resource of this.client.list('/organizations', query, options)) organizations.push(listed(resource));
		return organizations;
	}
}

const ownDomain = ({ attributes }: JsonApiResource): Array<string | null> => [corporateDomain(`any@${String(attributes.name)}`)];

function contactDomains({ attributes }: JsonApiResource): Array<string | null> {
	const emails = Array.isArray(attributes['contact-emails']) ? (attributes['contact-emails'] as unknown[]) : [];
	return emails.map((email) => corporateDomain(String((email as { value?: unknown } | null)?.value)));
}

function listed({ id, attributes }: JsonApiResource): Listed {
	const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
	return {
		id,
		name: text(attributes.name) ?? `Organization ${id}`,
		shortName: text(attributes['short-name']),
		url: text(attributes['resource-url']),
		primary: attributes.primary === true,
	};
}
