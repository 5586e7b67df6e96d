import { ServiceError } from '../../../src/http/errors';
import type { ItGlueClient, Query } from '../../../src/itglue/client';
import type { JsonApiDocument, JsonApiResource } from '../../../src/itglue/jsonapi';
import { pagesOf, recordsOf } from '../../../src/itglue/pages';

type Attributes = Record<string, unknown>;

export const MINUTE = 60_000;
export const START = Date.parse('2026-03-01T08:00:00.000Z');

const DOCUMENTS = /^\/organizations\/(\d+)\/relationships\/documents$/;

/** Lists as IT Glue answers them, from memory: paging, organization and type filters, sorting by `-updated_at`. */
export class FakeItGlue {
	readonly requests: string[] = [];
	readonly tables: Record<string, JsonApiResource[]> = { organizations: [], flexible_asset_types: [] };
	included: JsonApiResource[] = [];
	/** Paths (as patterns) that fail, and how. */
	failures: Array<{ path: RegExp; error: ServiceError }> = [];
	/** Whether lists honour `sort`. */
	sorts = true;

	put(table: string, id: number, organization: number, attributes: Attributes = {}, at = START): JsonApiResource {
		const times = { 'created-at': new Date(at).toISOString(), 'updated-at': new Date(at).toISOString() };
		const owner = { 'organization-id': organization, 'organization-name': `Org ${organization}` };
		const resource = {
			id: String(id),
			type: table.replace(/_/g, '-'),
			attributes: { ...owner, ...times, ...attributes },
		};
		(this.tables[table] ??= []).push(resource);
		return resource;
	}

	edit(table: string, id: number, attributes: Attributes, at: number): void {
		const resource = this.tables[table]?.find((one) => one.id === String(id));
		Object.assign(resource?.attributes ?? {}, attributes, { 'updated-at': new Date(at).toISOString() });
	}

	remove(table: string, id: number): void {
		this.tables[table] = (this.tables[table] ?? []).filter((one) => one.id !== String(id));
	}

	clear(): void {
		this.requests.length = 0;
	}

	readonly client: ItGlueClient = {
		get: async (path, query = {}) => this.answer(path, query),
		send: async ({ path, query = {} }) => this.answer(path, query),
		pages: (path, query, options) => pagesOf(this.client.get, path, query, options),
		list: (path, query, options) => recordsOf(this.client.get, path, query, options),
		download: async () => await Promise.reject(new Error('not part of these tests')),
		get statistics(): never {
			throw new Error('not part of these tests');
		},
	};

	private answer(path: string, query: Query): JsonApiDocument {
		this.requests.push(`${path} ${JSON.stringify(query)}`);
		const failure = this.failures.find((one) => one.path.test(path));
		if (failure) throw failure.error;
		const rows = this.rows(path, query);
		if (this.sorts && query.sort === '-updated_at') {
			rows.sort((a, b) => String(b.attributes['updated-at']).localeCompare(String(a.attributes['updated-at'])));
		}
		const size = Number(query['page[size]'] ?? 50);
		const number = Number(query['page[number]'] ?? 1);
		const pages = Math.max(1, Math.ceil(rows.length / size));
		const meta = {
			'current-page': number,
			'next-page': number < pages ? number + 1 : null,
			'total-pages': pages,
			'total-count': rows.length,
		};
		return structuredClone({ data: rows.slice((number - 1) * size, number * size), included: this.included, meta });
	}

	private rows(path: string, query: Query): JsonApiResource[] {
		const owner = DOCUMENTS.exec(path)?.[1] ?? query['filter[organization_id]'];
		const table = DOCUMENTS.test(path)
			? 'documents'
			: path.endsWith('/document_folders')
				? 'document_folders'
				: path.slice(1);
		const type = query['filter[flexible_asset_type_id]'];
		return (this.tables[table] ?? []).filter(
			({ attributes }) =>
				(owner === undefined || String(attributes['organization-id']) === String(owner)) &&
				(type === undefined || String(attributes['flexible-asset-type-id']) === String(type)),
		);
	}
}

export function failure(kind: ServiceError['kind'], status?: number): ServiceError {
	return new ServiceError(`IT Glue says ${kind}.`, { kind, service: 'IT Glue', advice: 'Look.', status });
}

/** A clock that only moves when told. */
export class ManualClock {
	time = START + MINUTE;
	now = () => this.time;
	sleep = async () => undefined;
	advance(ms: number): void {
		this.time += ms;
	}
}
