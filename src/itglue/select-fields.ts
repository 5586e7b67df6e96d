import { InputError } from '../http/errors';
import { attributeLabel } from './attributes';
import type { AttributeDefinition, ResourceDefinition } from './definition';
import { quoted } from './ids';
import type { JsonApiResource } from './jsonapi';
import { fieldName, isSameName } from './naming';
import { simpleValue, type SimpleRecord } from './simplify';

const PARAMETER = 'Fields';

/** The attributes an agent can choose. */
export function readableAttributes({ attributes }: ResourceDefinition): AttributeDefinition[] {
	return attributes.filter(
		({ access, type, notForTools }) => access !== 'write-only' && type !== 'secret' && !notForTools,
	);
}

/**
 * The chosen attributes of a record and its id, as plain fields like those of `simplify`.
 * @param names in any spelling: `serialNumber`, `serial-number`, "Serial Number"
 * @throws InputError for one that the resource does not have, or that is never put out
 */
export function selectFields(definition: ResourceDefinition, resource: JsonApiResource, names: string[]): SimpleRecord {
	const selected: SimpleRecord = { id: resource.id };
	for (const name of names.filter((each) => !isSameName(each, 'id'))) {
		const attribute = attributeNamed(definition, name);
		if (attribute.name in resource.attributes) {
			selected[fieldName(attribute.name)] = simpleValue(attribute.name, resource.attributes[attribute.name]);
		}
	}
	return selected;
}

function attributeNamed(definition: ResourceDefinition, name: string): AttributeDefinition {
	const readable = readableAttributes(definition);
	const found = readable.find((attribute) => isSameName(attribute.name, name) || isSameName(attributeLabel(attribute), name));
	if (found) return found;
	const known = readable.map((attribute) => fieldName(attribute.name)).join(', ');
	const problem = `"${PARAMETER}" names something that ${definition.plural} do not have: ${quoted(name)}.`;
	throw new InputError(problem, `Use some of: id, ${known}.`, PARAMETER);
}
