import type { ResourceDefinition } from '../../../src/itglue/definition';
import { getManyOperation, getOperation } from './read';
import type { NodeResource, Operation } from './resource';

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
