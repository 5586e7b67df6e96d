import type { ResourceDefinition } from '../definition';
import { ACCOUNT_FAMILY } from './account';
import { CHECKLIST_FAMILY } from './checklist';
import { CONFIGURATION_FAMILY } from './configuration';
import { CONTACT_FAMILY } from './contact';
import { DOCUMENT_FAMILY } from './document';
import { DOMAIN_EXPIRATION_FAMILY } from './domain-expiration';
import { FLEXIBLE_ASSET_FAMILY } from './flexible-asset';
import { LOCATION_FAMILY } from './location';
import { ORGANIZATION_FAMILY } from './organization';
import { PASSWORD_FAMILY } from './password';
import { RELATION_ATTACHMENT_FAMILY } from './relation-attachment';

/** Every resource the package knows, a file a family. */
export const DEFINITIONS: readonly ResourceDefinition[] = [
	...ORGANIZATION_FAMILY,
	...CONFIGURATION_FAMILY,
	...CONTACT_FAMILY,
	...LOCATION_FAMILY,
	...DOCUMENT_FAMILY,
	...FLEXIBLE_ASSET_FAMILY,
	...PASSWORD_FAMILY,
	...DOMAIN_EXPIRATION_FAMILY,
	...RELATION_ATTACHMENT_FAMILY,
	...CHECKLIST_FAMILY,
	...ACCOUNT_FAMILY,
];

const BY_TYPE = new Map(DEFINITIONS.map((definition) => [definition.type, definition]));

/** The definition of a JSON:API type such as `flexible-assets`. */
export function definitionOf(type: string): ResourceDefinition {
	const definition = BY_TYPE.get(type);
	if (!definition) throw new RangeError(`There is no IT Glue resource "${type}"`);
	return definition;
}
