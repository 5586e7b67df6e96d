import type { ResourceDefinition, Verb } from '../../../src/itglue/definition';
import { bulkOperation } from './bulk';
import { getManyOperation, getOperation } from './read';
import type { NodeResource, Operation } from './resource';
import {
	archiveOperation,
	createOperation,
	deleteOperation,
	publishOperation,
	restoreOperation,
	updateOperation,
} from './write';

/** Operations that replace or join the ones every resource has, by their value. */
export type SpecialOperations = Record<string, (definition: ResourceDefinition) => Operation>;

/** A node's resource with the reading operations IT Glue has for it. */
export function readable(definition: ResourceDefinition, special: SpecialOperations = {}): NodeResource {
	const standard: SpecialOperations = {
		...(definition.verbs.show ? { get: getOperation } : {}),
		...(definition.verbs.list ? { getAll: getManyOperation } : {}),
	};
	const operations = Object.values({ ...standard, ...special }).map((operation) => operation(definition));
	return { definition, operations };
}

/** The writing operations a resource can have, and the verb of IT Glue behind each. */
const WRITING: Array<[name: string, verbs: Verb[], build: (definition: ResourceDefinition) => Operation]> = [
	['create', ['create'], createOperation],
	['update', ['update'], updateOperation],
	['delete', ['delete', 'bulk-delete'], deleteOperation],
	['publish', ['publish'], publishOperation],
	['bulkCreate', ['bulk-create'], (definition) => bulkOperation(definition, 'bulk-create')],
	['bulkUpdate', ['bulk-update'], (definition) => bulkOperation(definition, 'bulk-update')],
	['bulkDelete', ['bulk-delete'], (definition) => bulkOperation(definition, 'bulk-delete')],
];

/** A node's resource with every operation IT Glue has for it, reading and writing. */
export function managed(
	definition: ResourceDefinition,
	special: SpecialOperations = {},
	without: string[] = [],
): NodeResource {
	const writing = WRITING.filter(([, verbs]) => verbs.some((verb) => definition.verbs[verb]));
	const operations: SpecialOperations = Object.fromEntries(writing.map(([name, , build]) => [name, build]));
	if (definition.verbs.update && definition.attributes.some(isArchived)) {
		Object.assign(operations, { archive: archiveOperation, restore: restoreOperation });
	}
	const kept = Object.entries(operations).filter(([name]) => !without.includes(name));
	return readable(definition, { ...Object.fromEntries(kept), ...special });
}

function isArchived({ name, access }: { name: string; access: string }): boolean {
	return name === 'archived' && access === 'write';
}
