import type { Clock } from '../http/clock';
import { isServiceError } from '../http/errors';
import type { ItGlueClient } from '../itglue/client';
import type { JsonApiResource } from '../itglue/jsonapi';
import type { DirectoryOrganization, OrganizationDirectory } from './organizations';

/** How long an answer is used again. A corrected link or name shows after it. */
const FRESH_MS = 5 * 60_000;
/** Nothing found is asked again sooner: somebody may be mapping the company right now. */
const FRESH_IF_EMPTY_MS = 30_000;
const MAX_LINKS = 5_000;

interface Listed extends DirectoryOrganization {
	primary: boolean;
}

interface Answer<T> {
	at: number;
	value: Promise<T[]>;
	empty: boolean;
}

/** What the executions of one key share about its organizations; make one per key and process. */
export class OrganizationMemory {
	private list: Answer<Listed> | null = null;
	private readonly links = new Map<string, Answer<Listed>>();

	constructor(private readonly clock: Clock) {}

	async all(read: () => Promise<Listed[]>): Promise<Listed[]> {
		if (this.list === null || this.isOld(this.list)) this.list = this.ask(read, () => (this.list = null));
		return await unlessCancelled(this.list, read);
	}

	async link(name: string, read: () => Promise<Listed[]>): Promise<Listed[]> {
		const known = this.links.get(name);
		if (known && !this.isOld(known)) return await unlessCancelled(known, read);
		if (this.links.size >= MAX_LINKS) this.links.clear();
		const answer = this.ask(read, () => this.links.delete(name));
		this.links.set(name, answer);
		return await answer.value;
	}

	private ask(read: () => Promise<Listed[]>, forget: () => void): Answer<Listed> {
		const answer: Answer<Listed> = { at: this.clock.now(), value: read(), empty: false };
		answer.value.then((found) => (answer.empty = found.length === 0), forget);
		return answer;
	}

	private isOld({ at, empty }: Answer<Listed>): boolean {
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
		return await this.memory.link(`${integrationType}/${companyId}`, async () => await this.read(query));
	}

	async all(): Promise<DirectoryOrganization[]> {
		return await this.listed();
	}

	/** The MSP's own organization, which IT Glue marks as primary; null where none or several are marked. */
	async primary(): Promise<DirectoryOrganization | null> {
		const primary = (await this.listed()).filter((organization) => organization.primary);
		return primary.length === 1 ? primary[0] : null;
	}

	private async listed(): Promise<Listed[]> {
		return await this.memory.all(async () => await this.read({ sort: 'name' }));
	}

	private async read(query: Record<string, string>): Promise<Listed[]> {
		const organizations: Listed[] = [];
		const options = { pageSize: 1000, purpose: 'organizations' };
		for await (const resource of this.client.list('/organizations', query, options)) organizations.push(listed(resource));
		return organizations;
	}
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
