import { crypto } from '../../shared/platform';
import type { EntitySpec } from '../entities/field';
import { invalid } from '../errors';
import { compileFilter, type Row } from './filter';

/** A query as it came: the body of a POST, or the JSON in `search` of a GET. */
export type Query = Record<string, unknown>;

export interface PageDetails {
	count: number;
	requestCount: number;
	prevPageUrl: string | null;
	nextPageUrl: string | null;
}

const MAX_RECORDS = 500;

/** The records that match, by ascending id: nothing else can be asked for. @throws ApiError 500 */
export function matching<T extends Row>(rows: T[], query: Query, spec: EntitySpec): T[] {
	return rows.filter(compileFilter(valueOf(query, 'filter'), spec)).sort((a, b) => a.id - b.id);
}

/**
 * One page of what matches. Addresses of other pages hold a position only, no filter.
 *
 * @param token the `paging` of such an address; the query must be the one that it came with
 * @param address makes the address of another page
 * @throws ApiError 500
 */
export function page<T extends Row>(
	rows: T[],
	query: Query,
	spec: EntitySpec,
	paging: { token: string | null; address: (token: string) => string },
): { items: T[]; pageDetails: PageDetails } {
	const size = sizeOf(query);
	const digest = digestOf(query, spec);
	const number = paging.token === null ? 0 : pageNumber(paging.token, digest);
	const found = matching(rows, query, spec);
	const items = found.slice(number * size, (number + 1) * size);
	const address = (to: number) => paging.address(tokenOf(to, digest));
	const more = found.length > (number + 1) * size;
	const fields = includeFields(query, spec);
	if (fields && !fields.includes('id') && (more || number > 0))
		throw invalid('IncludeFields must contain id where there is more than one page.');
	return {
		items: items.map((row) => pickFields(row, fields)),
		pageDetails: {
			count: items.length,
			requestCount: size,
			prevPageUrl: number > 0 ? address(number - 1) : null,
			nextPageUrl: more ? address(number + 1) : null,
		},
	};
}

function sizeOf(query: Query): number {
	const wanted = valueOf(query, 'maxrecords') ?? MAX_RECORDS;
	if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > MAX_RECORDS)
		throw invalid(`MaxRecords must be between 1 and ${MAX_RECORDS}.`);
	return wanted;
}

function includeFields(query: Query, spec: EntitySpec): string[] | null {
	const wanted = valueOf(query, 'includefields');
	if (wanted === undefined || wanted === null || (Array.isArray(wanted) && !wanted.length)) return null;
	if (!Array.isArray(wanted)) throw invalid('IncludeFields must be a list of field names.');
	return wanted.map((given) => {
		const field = spec.fields.find(({ name }) => name.toLowerCase() === String(given).toLowerCase());
		if (!field) throw invalid(`Unable to find ${String(given)} in the ${spec.name} Entity.`);
		return field.name;
	});
}

function pickFields<T extends Row>(row: T, fields: string[] | null): T {
	if (!fields) return row;
	const values = row as unknown as Record<string, unknown>;
	return Object.fromEntries(fields.map((name) => [name, values[name] ?? null])) as T;
}

const digestOf = (query: Query, spec: EntitySpec): string =>
	crypto
		.createHash('sha256')
		.update(JSON.stringify([spec.name, query]))
		.digest('base64url')
		.slice(0, 16);

const tokenOf = (number: number, digest: string): string =>
	Buffer.from(JSON.stringify([number, digest])).toString('base64url');

function pageNumber(token: string, digest: string): number {
	const [number, madeFor] = decode(token);
	if (typeof number !== 'number') throw invalid('The paging token is not valid.');
	if (madeFor !== digest) throw invalid('The query is not the one the paging token was made for.');
	return number;
}

function decode(token: string): unknown[] {
	try {
		const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
		return Array.isArray(value) ? value : [];
	} catch {
		return [];
	}
}

function valueOf(query: Query, name: string): unknown {
	return Object.entries(query).find(([key]) => key.toLowerCase() === name)?.[1];
}
