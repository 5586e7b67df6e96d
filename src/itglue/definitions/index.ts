import type { ResourceDefinition } from '../definition';
import { CONFIGURATION_FAMILY } from './configuration';
import { DOCUMENT_FAMILY } from './document';
import { FLEXIBLE_ASSET_FAMILY } from './flexible-asset';
import { ORGANIZATION_FAMILY } from './organization';
import { PASSWORD_FAMILY } from './password';

/** Every resource the package knows, a file a family. */
export const DEFINITIONS: readonly ResourceDefinition[] = [
	...ORGANIZATION_FAMILY,
	...CONFIGURATION_FAMILY,
	...DOCUMENT_FAMILY,
	...FLEXIBLE_ASSET_FAMILY,
	...PASSWORD_FAMILY,
];

const BY_TYPE = new Map(DEFINITIONS.map((definition) => [definition.type, definition]));

/** The definition of a JSON:API type such as `flexible-assets`. */
export function definitionOf(type: string): ResourceDefinition {
	const definition = BY_TYPE.get(type);
	if (!definition) throw new RangeError(`There is no IT Glue resource "${type}"`);
	return definition;
}
