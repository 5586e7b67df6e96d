import { htmlOfMarkdown, sectionsOfMarkdown } from '../../../simulators/itglue/markdown';
import type { SeedData } from '../../../simulators/itglue/seed/types';
import type { HttpRequest, HttpResponse } from '../../../src/http/transport';
import type { JsonApiResource } from '../../../src/itglue/jsonapi';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

type Dated = { id: string; createdAt?: string; updatedAt?: string };
type Owned = Dated & { orgId: string };

interface List {
	/** Newest first, by organization; `all` over all of them. */
	all: Owned[];
	byOrganization: Map<string, Owned[]>;
	resource: (record: never) => JsonApiResource;
}

/**
 * The parts of IT Glue's API that a load reads, over a generated data set in memory: same paths, filters, sorting and paging
 * as the simulator. The simulator looks through whole tables for every request, which 150,000 records make too slow; and a
 * measurement of our own time must not hold a server's.
 */
export class GeneratedItGlue {
	requests = 0;
	/** Answers are kept while set, so that measuring a second reading measures the reader alone. */
	answers: Map<string, string> | null = null;
	private readonly lists: Record<string, List>;
	private readonly names: Map<string, string>;

	constructor(readonly data: Required<SeedData>) {
		this.names = new Map(data.organizations.map(({ id, name }) => [id, name]));
		this.lists = {
			configurations: listOf(data.configurations, (record) => this.configuration(record)),
			passwords: listOf(data.passwords, (record) => this.password(record)),
			contacts: listOf(data.contacts, (record) => this.contact(record)),
			locations: listOf(data.locations, ({ city, ...record }) => this.resource('locations', record, { city })),
			documents: listOf(data.documents, (record) => this.document(record)),
			organizations: listOf(
				data.organizations.map((record) => ({ ...record, orgId: record.id })),
				({ shortName, isInternal = false, ...record }) =>
					this.resource('organizations', record, { 'short-name': shortName, primary: isInternal }),
			),
		};
		for (const { id } of data.flexibleAssetTypes) {
			const own = data.flexibleAssets.filter(({ typeId }) => typeId === id);
			this.lists[`flexible_assets ${id}`] = listOf(own, (record) => this.flexibleAsset(record));
		}
	}

	readonly transport = async ({ url }: HttpRequest): Promise<HttpResponse> => {
		this.requests += 1;
		const known = this.answers?.get(url);
		const body = known ?? JSON.stringify(this.answer(new URL(url)));
		if (known === undefined) this.answers?.set(url, body);
		return { status: 200, headers: { 'content-type': 'application/vnd.api+json' }, body };
	};

	/** A person writes another name over one of an organization's records, which makes it the newest of its lists. */
	rename(kind: string, organizationId: string, place: number, { name, at }: { name: string; at: string }): void {
		const list = this.lists[kind];
		const own = list?.byOrganization.get(organizationId) ?? [];
		const record = own[place % own.length] as (Owned & { name: string }) | undefined;
		if (!list || !record) return;
		Object.assign(record, { name, updatedAt: at });
		for (const records of [list.all, own]) {
			records.splice(records.indexOf(record), 1);
			records.unshift(record);
		}
	}

	private answer({ pathname, searchParams }: URL): unknown {
		const nested = /^\/organizations\/(\d+)\/relationships\/(\w+)$/.exec(pathname);
		const kind = nested?.[2] ?? pathname.slice(1);
		if (kind === 'document_folders') return { data: [], meta: { 'total-count': 0, 'total-pages': 1, 'next-page': null } };
		if (kind === 'flexible_asset_types') return this.assetTypes();
		const type = searchParams.get('filter[flexible_asset_type_id]');
		const list = this.lists[type === null ? kind : `${kind} ${type}`];
		if (!list) throw new Error(`The generated IT Glue has no list ${pathname}`);
		const organization = nested?.[1] ?? searchParams.get('filter[organization_id]');
		const records = organization === null ? list.all : (list.byOrganization.get(organization) ?? []);
		return pageOf(records, list, searchParams);
	}

	private assetTypes(): unknown {
		const types = this.data.flexibleAssetTypes;
		const included = types.flatMap(({ id, fields }) =>
			fields.map(({ name, nameKey, kind, order }) => ({
				id: `${id}${order}`,
				type: 'flexible-asset-fields',
				attributes: { 'flexible-asset-type-id': Number(id), name, 'name-key': nameKey, kind, order },
			})),
		);
		const data = types.map(({ id, name }) => ({ id, type: 'flexible-asset-types', attributes: { name, enabled: true } }));
		return { data, included, meta: { 'total-count': data.length, 'total-pages': 1, 'next-page': null } };
	}

	private configuration(record: Required<SeedData>['configurations'][number]): JsonApiResource {
		return this.resource('configurations', record, {
			hostname: record.hostname,
			'primary-ip': record.primaryIp,
			'serial-number': record.serialNumber,
			'configuration-type-name': record.configurationType,
			'configuration-status-name': record.configurationStatus,
			'operating-system-name': record.operatingSystem,
			'manufacturer-name': record.manufacturer,
			'model-name': record.model,
			notes: htmlOfMarkdown(record.notes ?? ''),
		});
	}

	private password(record: Required<SeedData>['passwords'][number]): JsonApiResource {
		const { username, category, notes, updatedAt } = record;
		const own = { username, notes, 'password-category-name': category, 'password-updated-at': updatedAt };
		return this.resource('passwords', record, own);
	}

	private contact(record: Required<SeedData>['contacts'][number]): JsonApiResource {
		const { firstName, lastName, title, email } = record;
		const emails = [{ value: email, primary: true }];
		const own = { 'first-name': firstName, 'last-name': lastName, title, 'contact-emails': emails };
		return this.resource('contacts', record, own);
	}

	private document(record: Required<SeedData>['documents'][number]): JsonApiResource {
		const content = sectionsOfMarkdown(record.body).map(({ content: text, ...section }, sort) => ({
			resource_type: section['resource-type'],
			sort,
			resource: { content: text },
		}));
		return this.resource('documents', record, { content });
	}

	private flexibleAsset(record: Required<SeedData>['flexibleAssets'][number]): JsonApiResource {
		return this.resource('flexible-assets', record, { traits: record.traits });
	}

	private resource(type: string, record: Dated & { name: string; orgId?: string }, own: object): JsonApiResource {
		const { id, name, orgId = id, createdAt, updatedAt } = record;
		return {
			id,
			type,
			attributes: {
				name,
				'organization-id': Number(orgId),
				'organization-name': this.names.get(orgId),
				'resource-url': `https://msp.itglue.example/${orgId}/${type}/${id}`,
				'created-at': createdAt,
				'updated-at': updatedAt,
				...own,
			},
		};
	}
}

function listOf<T extends Owned>(records: T[], resource: (record: T) => JsonApiResource): List {
	const all = [...records].sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''));
	const byOrganization = new Map<string, Owned[]>();
	for (const record of all) {
		const own = byOrganization.get(record.orgId);
		if (own) own.push(record);
		else byOrganization.set(record.orgId, [record]);
	}
	return { all, byOrganization, resource };
}

function pageOf(records: Owned[], { resource }: List, query: URLSearchParams): unknown {
	const size = Math.min(LARGEST_PAGE, Number(query.get('page[size]') ?? DEFAULT_PAGE));
	const number = Number(query.get('page[number]') ?? 1);
	const pages = Math.max(1, Math.ceil(records.length / size));
	const data = records.slice((number - 1) * size, number * size).map((record) => resource(record as never));
	const next = number < pages ? number + 1 : null;
	const meta = { 'current-page': number, 'next-page': next, 'total-pages': pages, 'total-count': records.length };
	return { data, meta, ...(query.has('include') && { included: [] }) };
}
