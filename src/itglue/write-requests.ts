import { InputError, ServiceError } from '../http/errors';
import type { HttpMethod } from '../http/transport';
import { attributesOf, type Values, type WriteKind } from './attributes';
import type { ResourceDefinition, Verb } from './definition';
import { definitionOf } from './definitions';
import type { JsonApiDocument, JsonApiResource } from './jsonapi';
import { withArticle } from './naming';
import { type BuiltRequest, collectionPath, type ParentChoice, verbOf } from './requests';
import { IT_GLUE } from './service-error';

export interface WriteRequest extends BuiltRequest {
	method: HttpMethod;
	body?: unknown;
}

/** One record of a bulk request: its id where it exists, and what to write. */
export interface BulkItem {
	id?: string;
	values?: Values;
}

export type BulkVerb = Extract<Verb, 'bulk-create' | 'bulk-update' | 'bulk-delete'>;

const BULK: Record<BulkVerb, { method: HttpMethod; kind?: WriteKind }> = {
	'bulk-create': { method: 'POST', kind: 'create' },
	'bulk-update': { method: 'PATCH', kind: 'update' },
	'bulk-delete': { method: 'DELETE' },
};

/**
 * The request that creates a record.
 * @param values by IT Glue's names of the attributes
 * @param choice the parent in the path; `children` are created along with the record, where the definition has such
 * @throws InputError for values IT Glue would refuse or ignore
 */
export function createRequest(
	definition: ResourceDefinition,
	values: Values,
	choice: ParentChoice & { children?: Values[] } = {},
): WriteRequest {
	const verb = verbOf(definition, 'create');
	const path = collectionPath(definition, verb, choice);
	const data = { type: definition.type, attributes: attributesOf(definition, values, 'create', path) };
	return { method: 'POST', path, query: { ...verb.query }, body: { data: { ...data, ...childrenOf(definition, choice) } } };
}

/** The request that changes some attributes of a record; the others keep their values. @throws InputError */
export function updateRequest(
	definition: ResourceDefinition,
	id: string,
	values: Values,
	choice: ParentChoice = {},
): WriteRequest {
	const verb = verbOf(definition, 'update');
	const path = `${collectionPath(definition, verb, choice)}/${id}`;
	const attributes = attributesOf(definition, values, 'update', path);
	if (Object.keys(attributes).length === 0) throw nothingToChange();
	return { method: 'PATCH', path, query: { ...verb.query }, body: { data: { type: definition.type, attributes } } };
}

/**
 * The request that deletes one record: by its own path where IT Glue has that, else through the collection with the id
 * in the body. (A DELETE of a collection without a body is never built.)
 */
export function deleteRequest(definition: ResourceDefinition, id: string, choice: ParentChoice = {}): WriteRequest {
	const { delete: single } = definition.verbs;
	if (!single) return bulkRequest(definition, 'bulk-delete', [{ id }], choice);
	return { method: 'DELETE', path: `${collectionPath(definition, single, choice)}/${id}`, query: { ...single.query } };
}

/** The request that makes a draft visible. */
export function publishRequest(definition: ResourceDefinition, id: string, choice: ParentChoice = {}): WriteRequest {
	const verb = verbOf(definition, 'publish');
	return { method: 'PATCH', path: `${collectionPath(definition, verb, choice)}/${id}/publish`, query: { ...verb.query } };
}

/**
 * The request for several records at once, whose ids IT Glue takes inside `attributes`.
 * @throws InputError for no record, and for values IT Glue would refuse or ignore
 */
export function bulkRequest(
	definition: ResourceDefinition,
	name: BulkVerb,
	items: BulkItem[],
	choice: ParentChoice = {},
): WriteRequest {
	if (items.length === 0) throw new InputError(`There are no ${definition.plural} to send.`, 'Give at least one.');
	const verb = verbOf(definition, name);
	const path = collectionPath(definition, verb, choice);
	const data = items.map((item) => ({ type: definition.type, attributes: bulkAttributes(definition, name, item, path) }));
	return { method: BULK[name].method, path, query: { ...verb.query }, body: { data } };
}

function bulkAttributes(definition: ResourceDefinition, name: BulkVerb, { id, values = {} }: BulkItem, path: string) {
	const { kind } = BULK[name];
	const attributes = kind ? attributesOf(definition, values, kind, path) : {};
	if (name === 'bulk-create') return attributes;
	if (!id) throw new InputError(`The ID of ${withArticle(definition.singular)} is missing.`, 'Give every record its ID.');
	if (kind && Object.keys(attributes).length === 0) throw nothingToChange();
	return { id: Number(id), ...attributes };
}

function childrenOf(definition: ResourceDefinition, { children = [] }: { children?: Values[] }) {
	if (!definition.children) return {};
	const child = definitionOf(definition.children.type);
	if (children.length === 0 && !definition.children.required) return {};
	if (children.length === 0) {
		const advice = `IT Glue makes ${withArticle(definition.singular)} only together with at least one of them.`;
		throw new InputError(`There are no ${child.plural}.`, advice, child.plural);
	}
	const data = children.map((values) => ({
		type: child.type,
		attributes: attributesOf(child, values, 'create', child.paths.nested?.path),
	}));
	return { relationships: { [child.type]: { data } } };
}

function nothingToChange(): InputError {
	return new InputError('There is nothing to change.', 'Add at least one field to "Update Fields".', 'Update Fields');
}

/** The record that IT Glue answers a write with. @param what what it is called */
export function writtenRecord({ data }: JsonApiDocument, what = 'record'): JsonApiResource {
	if (data && !Array.isArray(data) && data.id !== '') return data;
	throw notAnswered(what);
}

/** The records that IT Glue answers a write of several with. */
export function writtenRecords({ data }: JsonApiDocument): JsonApiResource[] {
	if (Array.isArray(data) && data.length > 0 && data.every(({ id }) => id !== '')) return data;
	throw notAnswered('record');
}

function notAnswered(what: string): ServiceError {
	return new ServiceError(`IT Glue answered without the ${what} it was to write.`, {
		kind: 'unavailable',
		service: IT_GLUE,
		advice: '',
		outcomeUnknown: true,
	});
}
